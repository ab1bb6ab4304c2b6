// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// A legal document, handbook, technology, piece of equipment, model or article that the office keeps.
const Dictionary& libraryItemDictionary();
/// A file kept in the data file with a record: scan, photo, PDF. Its bytes are stored once by their hash.
const Dictionary& attachmentDictionary();
/// An official norm of energy use per unit product, by sector, capacity class and date. A line to compare with, never a
/// verdict.
const Dictionary& normDictionary();
/// CO2 of a unit of electricity in a year.
const Dictionary& emissionFactorDictionary();
/// A field that the office adds to its facilities.
const Dictionary& customFieldDictionary();
/// What a facility has in a field of the office's own.
const Dictionary& customValueDictionary();

} // namespace core
