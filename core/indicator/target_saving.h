// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/targets.h"

namespace core {

/// Judges a target of saving by the weighted saving of its cohort: required, actual, unknown, verdict.
void judgeSaving(TargetFigure& figure, const TargetContext& context);

} // namespace core
