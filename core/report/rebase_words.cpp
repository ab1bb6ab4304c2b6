// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rebase_words.h"

#include "core/database/database.h"
#include "core/report/wording.h"

namespace core {

QStringList rebaseLines(const Database& database, qint64 facility, int reportYear)
{
    QStringList lines;
    Statement rows(database,
                   "SELECT year, base_year, reason, document FROM rebase WHERE facility_id = ? AND year <= ?"
                   " ORDER BY year");
    rows.bind(1, facility).bind(2, qint64(reportYear));
    while (rows.step()) {
        QString line = QStringLiteral("Từ báo cáo năm %1 so với năm gốc %2: %3")
                           .arg(rows.integer(0))
                           .arg(rows.integer(1))
                           .arg(rows.text(2));
        if (!rows.text(3).isEmpty()) line += QStringLiteral("; văn bản: %1").arg(rows.text(3));
        lines << line;
    }
    return lines;
}

QStringList bankedLines(const ChainedSaving& chain)
{
    QStringList lines;
    for (size_t i = 0; i + 1 < chain.links.size(); ++i) {
        const FacilitySaving& link = chain.links[i];
        lines << QStringLiteral("Năm %1 so với năm gốc %2: %3")
                     .arg(chain.reportYears[i])
                     .arg(link.baseYear)
                     .arg(link.isComputable()
                              ? QStringLiteral("tiết kiệm %1, được giữ lại").arg(savingPercent(link.saving(), {}))
                              : QStringLiteral("không tính được, %1")
                                    .arg(exclusionWords(link.exclusion, link.baseYear, chain.reportYears[i])));
    }
    return lines;
}

QString chainedLine(const ChainedSaving& chain)
{
    const QString from = QStringLiteral("Tiết kiệm lũy kế từ năm gốc đầu tiên %1").arg(chain.firstBaseYear());
    if (!chain.isComputable()) return from + QStringLiteral(": không tính được, vì thiếu một năm trong chuỗi");
    QStringList factors;
    for (const FacilitySaving& link : chain.links)
        factors << QStringLiteral("(1 − %1)").arg(savingPercent(link.saving(), {}));
    return QStringLiteral("%1 = 1 − %2 = %3")
        .arg(from, factors.join(QStringLiteral(" × ")), savingPercent(chain.saving(), {}));
}

QString measureName(const Database& database, const Measure& measure)
{
    if (measure.code == QLatin1String("energy")) return {};
    if (measure.code == QLatin1String("water")) return QStringLiteral("nước");
    Statement resource(database, "SELECT name FROM resource WHERE code = ?");
    return resource.bind(1, measure.code).step() ? resource.text(0) : measure.code;
}

QStringList chainLines(const Database& database, const std::vector<ChainedSaving>& chains)
{
    QStringList lines;
    for (const ChainedSaving& chain : chains) {
        const QString name = measureName(database, chain.measure);
        QStringList own = bankedLines(chain);
        own << chainedLine(chain);
        for (const QString& line : own)
            lines << (name.isEmpty() ? line
                                     : QStringLiteral("%1: %2").arg(name[0].toUpper() + name.mid(1),
                                                                    line[0].toLower() + line.mid(1)));
    }
    return lines;
}

QString chainedPercent(const ChainedSaving& chain)
{
    return chain.isComputable() ? savingPercent(chain.saving(), {}) : dash;
}

} // namespace core
