// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QHash>

namespace core {

class Database;

/// Which document of which year and plan sentences belong to.
struct DocumentKey {
    QString report = QStringLiteral("progress");
    int year = 0;
    qint64 plan = 0; ///< 0: no plan
};

/// The sentences of a document that a person has changed.
class EditedTexts {
public:
    EditedTexts(const Database& database, const DocumentKey& document);

    /// Puts them in the place of the generated ones of the same key.
    void apply(std::vector<Block>& blocks) const;
    /// For lines that are no paragraph, such as the number of the document ("head.number").
    QString textOf(const QString& key, const QString& generated) const;

private:
    QHash<QString, QString> m_texts;
};

/// Stores a changed sentence with what was generated at that time; runs its own Transaction.
void storeEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph, const QString& text);
/// Takes the generated sentence again; runs its own Transaction.
void dropEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph);

} // namespace core
