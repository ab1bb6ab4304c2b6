// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office_text.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/issued_report.h"
#include "core/report/document_head.h"
#include "core/report/edited_text.h"

#include <QRegularExpression>

namespace core {

namespace {

const QLatin1Char added('+'); ///< At the end of the key of an added paragraph.

QString placeOf(const QString& key)
{
    return key.endsWith(added) ? QStringLiteral("after") : QStringLiteral("replace");
}

QString bareKey(const QString& key) { return key.endsWith(added) ? key.chopped(1) : key; }

qint64 storedId(const Database& database, const QString& report, const QString& key)
{
    Statement row(database, "SELECT id FROM office_text WHERE report = ? AND key = ? AND place = ?");
    row.bind(1, report).bind(2, bareKey(key)).bind(3, placeOf(key));
    return row.step() ? row.integer(0) : 0;
}

void dropChange(Database& database, const DocumentKey& document, const QString& key)
{
    Statement(database, "DELETE FROM report_text WHERE report = ? AND year = ? AND plan_id IS ? AND key = ?")
        .bind(1, document.report)
        .bind(2, qint64(document.year))
        .bind(3, document.plan == 0 ? Value{} : Value{document.plan})
        .bind(4, key)
        .run();
}

/// Instead of every `number` that is no part of a longer number or of the symbol of a document.
void replaceYear(QString& text, const QString& number, const QString& by)
{
    const QRegularExpression year(QStringLiteral("(?<![\\d/])%1(?![\\d/])").arg(QRegularExpression::escape(number)));
    text.replace(year, by);
}

} // namespace

Placeholders placeholders(const Database& database, int year)
{
    const OfficeWords office(database);
    return {QString::number(year), QString::number(year + 1), office.area, office.name};
}

QString filled(QString words, const Placeholders& placeholders)
{
    return words.replace(QStringLiteral("{nam}"), placeholders.year)
        .replace(QStringLiteral("{nam_sau}"), placeholders.nextYear)
        .replace(QStringLiteral("{dia_ban}"), placeholders.area)
        .replace(QStringLiteral("{don_vi}"), placeholders.office);
}

QString withPlaceholders(QString text, const Placeholders& placeholders)
{
    if (!placeholders.office.isEmpty()) text.replace(placeholders.office, QStringLiteral("{don_vi}"));
    if (!placeholders.area.isEmpty()) text.replace(placeholders.area, QStringLiteral("{dia_ban}"));
    replaceYear(text, placeholders.nextYear, QStringLiteral("{nam_sau}"));
    replaceYear(text, placeholders.year, QStringLiteral("{nam}"));
    return text;
}

OfficeTexts::OfficeTexts(const Database& database, const QString& report, Placeholders placeholders)
    : m_placeholders(std::move(placeholders))
{
    Statement rows(database, "SELECT key, place, words FROM office_text WHERE report = ?");
    rows.bind(1, report);
    while (rows.step()) {
        const QString key = rows.text(0);
        m_words.insert(rows.text(1) == QLatin1String("after") ? key + added : key, rows.text(2));
    }
}

void OfficeTexts::apply(std::vector<Block>& blocks) const
{
    if (m_words.isEmpty()) return;
    std::vector<Block> all;
    for (Block& block : blocks) {
        auto* paragraph = std::get_if<Paragraph>(&block);
        const QString key = paragraph ? paragraph->key : QString();
        if (const auto own = m_words.find(key); paragraph && own != m_words.end()) {
            paragraph->text = filled(*own, m_placeholders);
            paragraph->fromOffice = true;
        }
        all.push_back(std::move(block));
        const auto more = m_words.find(key + added);
        if (key.isEmpty() || more == m_words.end()) continue;
        Paragraph extra{key + added, Paragraph::Style::Body, filled(*more, m_placeholders)};
        extra.fromOffice = true;
        all.push_back(std::move(extra));
    }
    blocks = std::move(all);
}

bool isOfEveryYear(const QString& key)
{
    return !key.isEmpty() && !key.contains(QLatin1Char('#')) && !key.startsWith(QLatin1String("head."))
        && !key.startsWith(QLatin1String("end."));
}

void storeOfficeText(Database& database, const DocumentKey& document, const QString& key, const QString& words)
{
    Transaction transaction(database, Database::tr("Use a sentence for every year"));
    Record record(officeTextDictionary());
    record["report"] = document.report;
    record["key"] = bareKey(key);
    record["place"] = placeOf(key);
    record["words"] = words.normalized(QString::NormalizationForm_C);
    record.id = storedId(database, document.report, key);
    Table texts(database, officeTextDictionary());
    if (record.id != 0)
        texts.update(record);
    else
        texts.insert(record);
    dropChange(database, document, key);
    transaction.commit();
}

void dropOfficeText(Database& database, const DocumentKey& document, const QString& key)
{
    Transaction transaction(database, Database::tr("No longer use a sentence for every year"));
    if (const qint64 id = storedId(database, document.report, key); id != 0)
        Table(database, officeTextDictionary()).remove(id);
    dropChange(database, document, key);
    transaction.commit();
}

} // namespace core
