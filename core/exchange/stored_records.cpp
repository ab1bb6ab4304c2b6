// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stored_records.h"

#include "core/database/database.h"

#include <QDate>

namespace core {

std::vector<Record> storedRecords(const Database& database, const Dictionary& dictionary, int firstYear, int lastYear)
{
    const bool byYear = dictionary.indexOf(QLatin1String("year")) >= 0;
    QByteArrayList names;
    for (const Field& field : dictionary.fields) names << field.name;
    Statement statement(database,
                        "SELECT id, " + names.join(", ") + " FROM " + dictionary.table
                            + (byYear ? " WHERE year BETWEEN ? AND ?" : "") + " ORDER BY id");
    if (byYear) statement.bind(1, qint64(firstYear)).bind(2, qint64(lastYear));
    std::vector<Record> records;
    const int columns = int(dictionary.fields.size());
    while (statement.step()) {
        Row row;
        row.reserve(size_t(columns));
        for (int i = 1; i <= columns; ++i) row.push_back(statement.value(i));
        records.emplace_back(dictionary, statement.integer(0), std::move(row));
    }
    return records;
}

KnownFacilities::KnownFacilities(const Database& database) : m_merged(database)
{
    Statement statement(database, "SELECT id, code, start_date, stop_date FROM facility");
    while (statement.step())
        m_byCode.insert(statement.text(1),
                        {statement.integer(0), QDate::fromString(statement.text(2), Qt::ISODate),
                         QDate::fromString(statement.text(3), Qt::ISODate)});
}

const KnownFacility* KnownFacilities::find(const QString& code) const
{
    auto found = m_byCode.constFind(code);
    if (found == m_byCode.constEnd())
        if (const MergedFacility* merged = m_merged.withCode(code)) found = m_byCode.constFind(merged->keptCode);
    return found == m_byCode.constEnd() ? nullptr : &*found;
}

const MergedFacility* KnownFacilities::merged(const QString& code) const
{
    return m_byCode.contains(code) ? nullptr : m_merged.withCode(code);
}

void NextCode::seen(const QString& code)
{
    m_taken << code;
    qsizetype digits = 0;
    while (digits < code.size() && digits < 12 && code[code.size() - 1 - digits].isDigit()) ++digits;
    if (digits == 0) return;
    Numbered& numbered = m_byPrefix[code.chopped(digits)];
    ++numbered.count;
    const qint64 number = code.right(digits).toLongLong();
    numbered.digits = std::max(numbered.digits, int(digits));
    numbered.highest = std::max(numbered.highest, number);
}

QString NextCode::next()
{
    if (m_digits == 0) {
        m_prefix = QStringLiteral("F");
        m_digits = 2;
        int most = 0;
        for (auto it = m_byPrefix.constBegin(); it != m_byPrefix.constEnd(); ++it) {
            if (it->count < most || (it->count == most && it.key() > m_prefix)) continue;
            most = it->count;
            m_prefix = it.key();
            m_highest = it->highest;
            m_digits = it->digits;
        }
    }
    QString code;
    do {
        code = m_prefix + QString::number(++m_highest).rightJustified(m_digits, QLatin1Char('0'));
    } while (m_taken.contains(code));
    return code;
}

} // namespace core
