// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_titles.h"

#include "core/database/database.h"
#include "core/record/vietnamese.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

/// What stands above the headings, cell by cell.
static QStringList titles(const Sheet& sheet, size_t headingPlace)
{
    QStringList texts;
    for (size_t i = 0; i < std::min(headingPlace, sheet.rows.size()); ++i)
        for (const Cell& cell : sheet.rows[i].cells)
            if (cell.type == Cell::Type::Text) texts << tidy(cell.text);
    return texts;
}

int titleYear(const Sheet& sheet, size_t headingPlace)
{
    static const QRegularExpression named(
        QStringLiteral("(?<!\\d )(?<!den )(?<!tu )(?<!truoc )(?<!sau )\\bnam ((?:19|20|21)\\d\\d)\\b(?! \\d)"));
    QSet<int> years;
    for (const QString& title : titles(sheet, headingPlace))
        for (auto match = named.globalMatch(fold(title)); match.hasNext();) years << match.next().captured(1).toInt();
    const int year = years.size() == 1 ? *years.begin() : 0;
    return year >= 1990 ? year : 0;
}

QString titleCommune(const Database& database, const Sheet& sheet, size_t headingPlace)
{
    QStringList above, found;
    for (const QString& title : titles(sheet, headingPlace)) above << QStringLiteral(" %1 ").arg(comparable(title));
    if (above.isEmpty()) return {};
    Statement units(database, "SELECT DISTINCT name FROM administrative_unit WHERE level = 'commune'");
    while (units.step()) {
        const QString name = units.text(0), words = QStringLiteral(" %1 ").arg(comparable(name));
        if (std::any_of(above.begin(), above.end(), [&](const QString& title) { return title.contains(words); }))
            found << name;
    }
    const auto isPart = [&](const QString& name) { // "Xã Tam" stands in "Xã Tam Đồng"
        return std::any_of(found.begin(), found.end(), [&](const QString& other) {
            return other.size() > name.size() && comparable(other).startsWith(comparable(name) + QLatin1Char(' '));
        });
    };
    QStringList whole;
    for (const QString& name : found)
        if (!isPart(name)) whole << name;
    return whole.size() == 1 ? whole.front() : QString();
}

} // namespace core
