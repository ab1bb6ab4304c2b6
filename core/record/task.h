// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// Something a plan says is to be done.
const Dictionary& taskDictionary();
/// An organisation that cooperates in a task.
const Dictionary& taskSupportDictionary();
/// What a plan's section on its organisation asks of one organisation.
const Dictionary& responsibilityDictionary();
/// A paragraph of a plan that is neither target nor task: purpose, requirements, content, closing.
const Dictionary& planTextDictionary();
/// What a target is to have reached at the end of a year on the way to its end value, where the plan says so; else the
/// path is a straight line.
const Dictionary& targetStepDictionary();

} // namespace core
