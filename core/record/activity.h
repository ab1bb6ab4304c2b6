// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// Kinds of activities: what a task may ask for and an activity may be.
std::span<const Choice> activityKindChoices();
/// A class, assessment, broadcast or other thing the office plans and holds.
const Dictionary& activityDictionary();
/// A facility that an activity was for.
const Dictionary& activityFacilityDictionary();
/// One attendance of one person at an activity.
const Dictionary& participantDictionary();

} // namespace core
