// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// A remark at one value of a facility's year, and whether it is watched ("theo dõi").
const Dictionary& cellNoteDictionary();
/// The reason a person gave for something unlikely in the figures.
const Dictionary& acceptedFindingDictionary();
/// A facility's form of a year that is keyed in full although cells are blank.
const Dictionary& completedFormDictionary();
/// A pile of paper forms keyed together.
const Dictionary& entryBatchDictionary();
/// A facility's place in a pile.
const Dictionary& entryBatchFormDictionary();
/// The total of a column as the paper says it.
const Dictionary& controlTotalDictionary();
/// A value keyed a second time, to be compared with the first.
const Dictionary& secondEntryDictionary();
/// How a foreign list with certain headings is read.
const Dictionary& importMappingDictionary();
/// Two records that were one facility, and what it takes to part them again.
const Dictionary& facilityMergeDictionary();
/// Two facilities that look like one and, as a person has said, are two.
const Dictionary& notTwinDictionary();
/// A letter, call or visit to a facility that has not answered.
const Dictionary& reminderDictionary();
/// From a report year on, a facility is measured against a later base year.
const Dictionary& rebaseDictionary();
/// What is wrong with a later base year beyond its single fields: it lies before the report years it serves.
Problems checkRebase(const Record& rebase);

} // namespace core
