// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out_cell.h"

#include "core/exchange/cell_number.h"
#include "core/exchange/cell_text.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr int exactDigits = 15; ///< A double keeps that many of any decimal.

QString withComma(QString decimal) { return decimal.replace(u'.', u','); }

/// "0.7895" → "78.95"; exact, whatever its length.
QString timesHundred(const QString& decimal)
{
    const QString shifted = decimal + QLatin1String("E2");
    return exactDecimal(shifted.toLatin1().toStdString()).value_or(decimal);
}

OutCell text(const QString& words)
{
    const QString safe = withGuardingApostrophe(cleanText(words));
    return safe.isEmpty() ? OutCell{} : OutCell{OutCell::Type::Text, safe};
}

} // namespace

OutCell workbookCell(const OutCell& cell)
{
    switch (cell.type) {
    case OutCell::Type::Empty: return {};
    case OutCell::Type::Text: return text(cell.text);
    case OutCell::Type::Date: {
        const QDate date = QDate::fromString(cell.text, Qt::ISODate);
        // Before March 1900 Excel and LibreOffice count differently: such a date is written as text.
        if (date.isValid() && date >= QDate(1900, 3, 1) && date.year() <= 9999) return cell;
        return text(writtenText(cell));
    }
    case OutCell::Type::Number:
    case OutCell::Type::Percent:
        if (exactDecimal(cell.text.toStdString()) && significantDigits(cell.text) <= exactDigits) return cell;
        return text(writtenText(cell));
    }
    return {};
}

QString writtenText(const OutCell& cell)
{
    switch (cell.type) {
    case OutCell::Type::Empty: return {};
    case OutCell::Type::Text: return withGuardingApostrophe(cleanText(cell.text));
    case OutCell::Type::Number: return withComma(cell.text);
    case OutCell::Type::Percent: return withComma(timesHundred(cell.text)) + u'%';
    case OutCell::Type::Date: {
        const QDate date = QDate::fromString(cell.text, Qt::ISODate);
        return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy"))
                              : withGuardingApostrophe(cleanText(cell.text));
    }
    }
    return {};
}

void checkWorkbookLimits(const QString& path, const std::vector<OutSheet>& sheets)
{
    constexpr std::size_t mostRows = 1'048'576;
    constexpr std::size_t mostColumns = 16'384;
    constexpr qsizetype longestCell = 32'767;
    const auto refuse = [&path](const QString& sheet) {
        throw Error(QStringLiteral("too_large: %1: %2").arg(path, sheet),
                    QCoreApplication::translate(
                        "Exchange",
                        "The sheet \"%1\" does not fit into a workbook (1 048 576 rows, 16 384 columns, "
                        "32 767 characters in a cell). Export to a folder of csv files instead.")
                        .arg(sheet),
                    Error::Kind::Request, QStringLiteral("too_large"));
    };
    for (const OutSheet& sheet : sheets) {
        if (sheet.rows.size() >= mostRows || sheet.columns.size() > mostColumns) refuse(sheet.name);
        for (const auto& row : sheet.rows) {
            if (row.size() > mostColumns) refuse(sheet.name);
            for (const OutCell& cell : row) {
                if (cell.text.size() >= longestCell) refuse(sheet.name); // one is left for the apostrophe
            }
        }
    }
}

QStringList workbookSheetNames(const std::vector<OutSheet>& sheets)
{
    constexpr int longestName = 31;
    QStringList names;
    for (const OutSheet& sheet : sheets) {
        QString name = cleanText(sheet.name).left(longestName);
        for (QChar& c : name) {
            if (QStringView(u"[]:*?/\\'\n\t").contains(c)) c = u'_';
        }
        if (name.isEmpty()) name = QStringLiteral("Sheet");
        const QString stem = name.left(longestName - 4);
        for (int i = 2; names.contains(name, Qt::CaseInsensitive); ++i) name = stem + QStringLiteral(" %1").arg(i);
        names << name;
    }
    return names;
}

WrittenRows::WrittenRows(const std::vector<OutSheet>& sheets, const Progress& progress) : m_progress(progress)
{
    for (const OutSheet& sheet : sheets) m_total += qint64(sheet.rows.size());
    m_progress.at(0, m_total);
}

void WrittenRows::next()
{
    constexpr qint64 step = 256;
    if (++m_done % step == 0 || m_done == m_total) m_progress.at(m_done, m_total);
}

} // namespace core
