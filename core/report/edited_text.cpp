// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edited_text.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/indicator/figures.h"
#include "core/record/plan.h"

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

bool isPlan(const DocumentKey& document) { return document.report == QLatin1String("plan"); }

/// A line that is blank until somebody fills it in is generated as no text, not as no value.
QString orEmpty(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) lines << line.trimmed();
    return lines;
}

} // namespace

DocumentKey documentKey(const Figures& figures, const QString& report)
{
    DocumentKey document{report, figures.year, figures.plan ? figures.plan->id : 0};
    if (isPlan(document) && figures.plan && figures.plan->date("period_from").isValid())
        document.year = figures.plan->date("period_from").year();
    return document;
}

EditedTexts::EditedTexts(const Database& database, const DocumentKey& document)
    : m_office(database, document.report, placeholders(database, document.year))
{
    Statement statement(database,
                        "SELECT key, text, original FROM report_text WHERE report = ? AND year = ? AND plan_id IS ?");
    statement.bind(1, document.report).bind(2, qint64(document.year)).bind(3, planOf(document));
    while (statement.step()) m_edits.insert(statement.text(0), {statement.text(1), statement.text(2)});
}

void EditedTexts::apply(Paragraph& paragraph) const
{
    paragraph.generatedText = paragraph.text;
    const auto edit = m_edits.find(paragraph.key);
    if (paragraph.key.isEmpty() || edit == m_edits.end()) return;
    paragraph.text = edit->text;
    paragraph.editedFrom = edit->original;
    paragraph.generated = false;
}

void EditedTexts::apply(std::vector<Block>& blocks) const
{
    m_office.apply(blocks);
    for (Block& block : blocks)
        if (auto* paragraph = std::get_if<Paragraph>(&block)) apply(*paragraph);
}

void EditedTexts::applyToEnds(Report& report) const
{
    const QLatin1Char newLine('\n');
    const auto line = [&](const char* key, const QString& generated) {
        Paragraph paragraph{QString::fromLatin1(key), Paragraph::Style::Body, generated};
        apply(paragraph);
        report.ends.push_back(paragraph);
        return paragraph.text;
    };
    report.ends.clear();
    report.head.number = line("head.number", report.head.number);
    report.head.placeAndDate = line("head.place_date", report.head.placeAndDate);
    report.head.subject = linesOf(line("head.subject", report.head.subject.join(newLine)));
    report.signature.authority = linesOf(line("end.authority", report.signature.authority.join(newLine)));
    report.signature.name = line("end.name", report.signature.name);
    report.signature.recipients = linesOf(line("end.recipients", report.signature.recipients.join(newLine)));
}

void storeEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph, const QString& text)
{
    Transaction transaction(database,
                            (isPlan(document) ? Database::tr("Edit a sentence of the %1 plan")
                                              : Database::tr("Edit a sentence of the %1 report"))
                                .arg(document.year));
    Record record(reportTextDictionary());
    record["report"] = document.report;
    record["year"] = qint64(document.year);
    record["plan_id"] = planOf(document);
    record["key"] = paragraph.key;
    record["text"] = text.normalized(QString::NormalizationForm_C);
    record["original"] = orEmpty(paragraph.generatedText);
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
    Transaction transaction(database,
                            (isPlan(document) ? Database::tr("Take the generated sentence of the %1 plan")
                                              : Database::tr("Take the generated sentence of the %1 report"))
                                .arg(document.year));
    if (const qint64 id = storedId(database, document, paragraph.key); id != 0)
        Table(database, reportTextDictionary()).remove(id);
    transaction.commit();
}

void confirmEdit(Database& database, const DocumentKey& document, const Paragraph& paragraph)
{
    const qint64 id = storedId(database, document, paragraph.key);
    if (id == 0) return;
    Transaction transaction(database,
                            (isPlan(document) ? Database::tr("Keep an edited sentence of the %1 plan")
                                              : Database::tr("Keep an edited sentence of the %1 report"))
                                .arg(document.year));
    Table texts(database, reportTextDictionary());
    Record record = *texts.record(id);
    record["original"] = orEmpty(paragraph.generatedText);
    texts.update(record);
    transaction.commit();
}

} // namespace core
