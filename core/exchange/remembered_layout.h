// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_layout.h"

#include <QStringList>

namespace core {

/// Keeps how a foreign list was read, under its headings: what each column means, the answers about its decimal sign,
/// the encoding. A layout kept for the same headings is replaced. Needs a running Transaction: storeImport() does it
/// for ImportOptions::remember.
void rememberLayout(Database& database, const SourceLayout& layout);

/// How a list with these headings (in any order, marks, case and years aside) was read before: columns with their
/// places, meanings and answers; headingPlace, sheet and leftOut are the caller's. Also a list of which some columns
/// vanished or came new is known if it shares two thirds of the headings; new columns are then not mapped. Nothing if
/// there is none or what is kept cannot be read. year: for figures whose heading names none.
std::optional<SourceLayout> rememberedLayout(const Database& database, const QStringList& headings, int year);

} // namespace core
