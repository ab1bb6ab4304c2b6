// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// A strategy, province period or yearly plan. own: the office reports on it; others are its parents.
const Dictionary& planDictionary();
/// One promise of a plan: an indicator, how it is judged, and the words of the text it comes from.
const Dictionary& targetDictionary();
/// A count, coverage or date typed in with its source, until activities and staff are kept.
const Dictionary& targetResultDictionary();
/// A legal basis of a plan, or another official document.
const Dictionary& documentDictionary();
/// A sentence of a report that a person has changed.
const Dictionary& reportTextDictionary();

} // namespace core
