// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// What a new data file begins with; everything may be left out and entered later.
struct NewFile {
    QString office = {}; ///< "UBND huyện Mê Linh"; empty: the office of the preset if it has one, else none.
    QString level = {}; ///< "commune", "district", "province"; empty: what the name tells.
    QString place = {}; ///< Before the date of documents; empty: what the name tells.
    QString province = {}; ///< Code of a list of communes (unit_lists.h); empty: none.
    QString commune = {}; ///< Code of the one commune that the office is responsible for; empty: all of the list.
    QString preset = {}; ///< Id of the plan (preset.h); empty: none.
    int year = 0; ///< Of a preset that serves every year.
};

/// The data file in one go: written beside its place first, so that a failure leaves nothing behind. It begins with the
/// office, its units and its plan, which no undo takes back. Throws Error, also if there is a file of that name.
void makeFile(const QString& path, const NewFile& content);
/// The same with the practice district in it.
void makePracticeFile(const QString& path);

} // namespace core
