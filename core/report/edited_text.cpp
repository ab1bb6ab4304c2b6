// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edited_text.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/plan.h"

#include <QHash>

namespace core {

namespace {

Value planOf(const DocumentKey& document) { return document.plan == 0 ? Value{} : Value{document.plan}; }

/// The id of the stored sentence; 0 if it was not changed.
qint64 storedId(const Database& database, const DocumentKey& document, const QString& key)
{
    Statement statement(database,
                        "SELECT id FROM report_text WHERE report = ? AND year = ? AND plan_id IS ? AND key = ?");
    statement.bind(1, document.report).bind(2, qint64(document.year)).bind(3, planOf(document)).bind(4, key);
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace

EditedTexts::EditedTexts(const Database& database, const DocumentKey& document)
{
    Statement statement(database, "SELECT key, text FROM report_text WHERE report = ? AND year = ? AND plan_id IS ?");
    statement.bind(1, document.report).bind(2, qint64(document.year)).bind(3, planOf(document));
    while (statement.step()) m_texts.insert(statement.text(0), statement.text(1));
}

void EditedTexts::apply(std::vector<Block>& blocks) const
{
    for (Block& block : blocks) {
        auto* paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph) continue;
        paragraph->generatedText = paragraph->text;
        const auto edited = m_texts.find(paragraph->key);
        if (paragraph->key.isEmpty() || edited == m_texts.end()) continue;
        paragraph->text = *edited;
        paragraph->generated = false;
    }
}

QString EditedTexts::textOf(const QString& key, const QString& generated) const
{
    return m_texts.value(key, generated);
}

void storeEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph, const QString& text)
{
    Transaction transaction(database, Database::tr("Edit a sentence of the %1 report").arg(document.year));
    Record record(reportTextDictionary());
    record["report"] = document.report;
    record["year"] = qint64(document.year);
    record["plan_id"] = planOf(document);
    record["key"] = paragraph.key;
    record["text"] = text.normalized(QString::NormalizationForm_C);
    record["original"] = paragraph.generatedText;
    record.id = storedId(database, document, paragraph.key);
    Table texts(database, reportTextDictionary());
    if (record.id != 0)
        texts.update(record);
    else
        texts.insert(record);
    transaction.commit();
}

void dropEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph)
{
    Transaction transaction(database, Database::tr("Take the generated sentence of the %1 report").arg(document.year));
    if (const qint64 id = storedId(database, document, paragraph.key); id != 0)
        Table(database, reportTextDictionary()).remove(id);
    transaction.commit();
}

} // namespace core
