// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core {

class Database;

/// Which document of which year and plan sentences belong to.
struct DocumentKey {
    QString report = QStringLiteral("progress");
    int year = 0;
    qint64 plan = 0; ///< 0: no plan
};

/// Puts the sentences a person has changed in the place of the generated ones of the same key.
void applyEdits(const Database& database, const DocumentKey& document, std::vector<Block>& blocks);
/// Stores a changed sentence with what was generated at that time; runs its own Transaction.
void storeEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph, const QString& text);
/// Takes the generated sentence again; runs its own Transaction.
void dropEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph);

} // namespace core
