// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/moved_years.h"

#include <QRegularExpression>

#include <vector>

namespace core {

namespace {

struct Part {
    qsizetype from, to; ///< Half-open.
};

/// From the number of each cited document to where its name ends; a name in quotation marks is taken whole.
std::vector<Part> citations(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\d+\\s?/(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d-]*"));
    std::vector<Part> parts;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        qsizetype end = match.capturedEnd();
        for (int quotes = 0; end < text.size(); ++end) {
            const QChar c = text[end];
            if (c == QChar(0x201C)) ++quotes; // “
            if (c == QChar(0x201D)) --quotes; // ”
            if (quotes > 0) continue;
            const bool stop = c == QLatin1Char('.') && (end + 1 == text.size() || text[end + 1].isSpace());
            if (stop || c == QLatin1Char(',') || c == QLatin1Char(';') || c == QLatin1Char('\n')) break;
        }
        parts.push_back({match.capturedStart(), end});
    }
    return parts;
}

bool isIn(const std::vector<Part>& parts, qsizetype place)
{
    for (const Part& part : parts)
        if (place >= part.from && place < part.to) return true;
    return false;
}

} // namespace

MovedYears movedYears(const QString& text, const QMap<int, int>& years)
{
    static const QRegularExpression own(
        QStringLiteral("(?<date>ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})"
                       "|(?<from>(?<![\\d/.-])\\d{4})(?<dash>\\s?[-–]\\s?)(?<to>\\d{4})(?![\\d/])"
                       "|(?<word>\\bnăm\\s+)(?<year>\\d{4})(?!\\d|\\s?[-–]\\s?\\d{4})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const std::vector<Part> cited = citations(text);
    MovedYears moved;
    qsizetype done = 0;
    QString rest; // what is left of the old text, to find years that stay
    for (auto found = own.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.hasCaptured(QStringLiteral("date")) || isIn(cited, match.capturedStart())) continue;
        QString replaced;
        if (match.hasCaptured(QStringLiteral("from"))) {
            const int from = match.captured(QStringLiteral("from")).toInt(),
                      to = match.captured(QStringLiteral("to")).toInt();
            if (!years.contains(from) || !years.contains(to)) continue;
            replaced
                = QString::number(years[from]) + match.captured(QStringLiteral("dash")) + QString::number(years[to]);
        } else {
            const int year = match.captured(QStringLiteral("year")).toInt();
            if (!years.contains(year)) continue;
            replaced = match.captured(QStringLiteral("word")) + QString::number(years[year]);
        }
        const QString before = text.mid(done, match.capturedStart() - done);
        moved.text += before + replaced;
        rest += before;
        done = match.capturedEnd();
        moved.changed = true;
    }
    moved.text += text.mid(done);
    rest += text.mid(done);
    for (auto year = years.keyBegin(); year != years.keyEnd(); ++year)
        moved.left = moved.left || rest.contains(QRegularExpression(QStringLiteral("(?<!\\d)%1(?!\\d)").arg(*year)));
    return moved;
}

} // namespace core
