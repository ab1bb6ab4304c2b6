// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_reader.h"

#include <functional>

namespace core {

/// What differs between two versions of a record, under the headings of the sheet. Fields without a column are left
/// out; `shown` gives the words for a value where display() knows only an id.
std::vector<FieldChange> fieldChanges(const CanonicalSheet& sheet, const Dictionary& dictionary, const Row& before,
                                      const Row& after,
                                      const std::function<QString(int field, const Value& value)>& shown = {});

/// Puts the given value in place of the stored one, unless they differ in white space and composition only.
void take(Value& stored, Value&& given);

/// Figures of a year in which the facility did not run are stored, with a warning.
void warnIfNotRunning(SheetReader& reader, int column, int year, const QDate& start, const QDate& stop);

} // namespace core
