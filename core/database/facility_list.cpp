// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/facility_list.h"

#include "core/database/database.h"
#include "core/database/stream.h"

namespace core {

namespace {

QByteArray orderSql(FacilityQuery::Order order)
{
    switch (order) {
    case FacilityQuery::Order::Name: return "f.name_sort";
    case FacilityQuery::Order::Commune: return "u.name_sort";
    case FacilityQuery::Order::Sector: return "f.industry_code";
    case FacilityQuery::Order::Awareness: return "s.awareness";
    case FacilityQuery::Order::Adoption: return "s.adoption";
    case FacilityQuery::Order::Code: break;
    }
    return "f.code";
}

} // namespace

std::vector<qint64> facilityIds(const Database& database, const FacilityQuery& query)
{
    using Order = FacilityQuery::Order;
    QByteArray sql = "SELECT f.id FROM facility AS f";
    if (query.order == Order::Commune) sql += " JOIN administrative_unit AS u ON u.id = f.unit_id";
    const bool byAnswer = query.order == Order::Awareness || query.order == Order::Adoption;
    if (byAnswer) sql += " LEFT JOIN survey AS s ON s.facility_id = f.id AND s.year = ?";
    sql += " ORDER BY " + orderSql(query.order) + (query.ascending ? "" : " DESC") + ", f.code, f.id";
    Statement statement(database, sql);
    if (byAnswer) statement.bind(1, qint64(query.year));
    std::vector<qint64> ids;
    while (statement.step()) ids.push_back(statement.integer(0));
    return ids;
}

std::vector<FacilityLine> facilityLines(const Database& database, int year, std::span<const qint64> ids)
{
    std::vector<FacilityLine> lines(ids.size());
    Statement statement(database,
                        "SELECT f.code, f.name, u.name, f.industry_code, s.awareness, s.adoption FROM facility AS f"
                        " JOIN administrative_unit AS u ON u.id = f.unit_id"
                        " LEFT JOIN survey AS s ON s.facility_id = f.id AND s.year = ? WHERE f.id = ?");
    for (size_t i = 0; i < ids.size(); ++i) {
        statement.bind(1, qint64(year)).bind(2, ids[i]);
        if (statement.step())
            lines[i] = {statement.text(0), statement.text(1), statement.text(2),
                        statement.text(3), statement.text(4), statement.text(5)};
        statement.reset();
    }
    return lines;
}

QString facilityCode(const Database& database, qint64 facility)
{
    Statement statement(database, "SELECT code FROM facility WHERE id = ?");
    return statement.bind(1, facility).step() ? statement.text(0) : QString();
}

QString nextFacilityCode(const Database& database)
{
    QString prefix = QStringLiteral("F");
    qint64 greatest = 0;
    qsizetype width = 2;
    for (Stream codes(database, "SELECT code FROM facility"); codes.next();) {
        const QString code = codes.text(0);
        qsizetype from = code.size();
        while (from > 0 && code[from - 1].isDigit() && code.size() - from < 15) --from;
        const qint64 number = code.mid(from).toLongLong();
        if (from == code.size() || number < greatest) continue;
        greatest = number;
        prefix = code.left(from);
        width = code.size() - from;
    }
    return prefix + QString::number(greatest + 1).rightJustified(width, QLatin1Char('0'));
}

} // namespace core
