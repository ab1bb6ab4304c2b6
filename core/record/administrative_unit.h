// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// A commune, district or province with its own identity: code, name, type, level and parent are dated and codes are
/// reused by other units. valid_to is the first day on which it no longer exists.
const Dictionary& administrativeUnitDictionary();
/// Industrial park, cluster, point or craft village with its management board.
const Dictionary& zoneDictionary();
/// The office that keeps the file: its names, its level, how it signs. One row.
const Dictionary& officeDictionary();

/// Drops the type word, full or short ("Thị trấn", "TT", "Xã", "X.", "Phường", "P."), and folds what two spellings may
/// differ in.
QString bareUnitName(const QString& name);

} // namespace core
