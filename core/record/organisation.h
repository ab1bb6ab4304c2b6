// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// An office, board, enterprise or union that a plan names or that has staff.
const Dictionary& organisationDictionary();
/// Somebody who works for cleaner production; kept once, whatever the posts.
const Dictionary& personDictionary();
/// A post of a person at an organisation, a facility, a zone's board or an administrative unit, from a day until a day.
const Dictionary& staffDictionary();

} // namespace core
