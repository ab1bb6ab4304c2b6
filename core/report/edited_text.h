// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/office_text.h"
#include "core/report/report.h"

#include <QHash>

namespace core {

class Database;
struct Figures;

/// Which document of which year and plan sentences belong to.
struct DocumentKey {
    QString report = QStringLiteral("progress"); ///< "progress" or "plan"
    int year = 0;
    qint64 plan = 0; ///< 0: no plan
};

/// Of the document of these figures. A plan has one document, whatever year of its period is looked at: it belongs to
/// the first.
DocumentKey documentKey(const Figures& figures, const QString& report);

/// The sentences of a document that are not the program's: the office's own ones of every year, and over them those
/// that a person has changed in this document.
class EditedTexts {
public:
    EditedTexts(const Database& database, const DocumentKey& document);

    /// Puts them in the place of the generated ones of the same key, and the office's additions after them.
    void apply(std::vector<Block>& blocks) const;
    /// The same for the lines of head and signature, which stand in Report::ends afterwards: "head.number",
    /// "head.place_date", "head.subject", "end.authority", "end.name", "end.recipients".
    void applyToEnds(Report& report) const;

private:
    void apply(Paragraph& paragraph) const;

    struct Edit {
        QString text, original;
    };
    OfficeTexts m_office;
    QHash<QString, Edit> m_edits;
};

/// Stores a changed sentence with what was generated at that time; runs its own Transaction.
void storeEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph, const QString& text);
/// Takes the generated sentence again; runs its own Transaction.
void dropEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph);
/// Keeps the changed sentence though the data say something else since: what they say now is what it was compared with.
/// Runs its own Transaction; nothing happens if the sentence was not changed.
void confirmEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph);

} // namespace core
