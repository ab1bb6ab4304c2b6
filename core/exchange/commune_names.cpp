// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/commune_names.h"

#include "core/database/database.h"
#include "core/record/administrative_unit.h"
#include "core/record/unit_type.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// The type that the first words of the name say; empty if they say none.
QString typeIn(const QString& name, const QString& bare)
{
    const QString whole = comparable(name);
    if (whole.size() == bare.size()) return {};
    const QString word = whole.chopped(bare.size()).trimmed();
    const QString type = unitTypeOf(word, true);
    return type.isEmpty() ? word : type; // "khu phố": no type at all
}

bool isDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

CommuneNames::CommuneNames(const Database& database, const QDate& listDate)
    : m_date(listDate.isValid() ? listDate : QDate::currentDate())
{
    const auto date = [](const QString& text) { return QDate::fromString(text, Qt::ISODate); };
    {
        Statement office(database, "SELECT coalesce(unit_id, 0) FROM office");
        if (office.step()) m_office = office.integer(0);
    }
    QHash<qint64, QDate> until; // to where the past of the unit is told
    Statement past(database,
                   "SELECT p.unit_id, p.code, p.name, p.type, p.level, p.valid_until, u.valid_from"
                   " FROM administrative_unit_past AS p JOIN administrative_unit AS u ON u.id = p.unit_id"
                   " ORDER BY p.unit_id, p.valid_until");
    while (past.step()) {
        const qint64 unit = past.integer(0);
        const QDate from = until.contains(unit) ? until[unit] : date(past.text(6));
        const QDate to = date(past.text(5));
        until[unit] = to;
        if (past.text(4) == QLatin1String("commune"))
            addSpan({unit, past.text(1), past.text(2), {}, past.text(3), from, to});
    }
    Statement now(
        database,
        "SELECT id, code, name, type, level, valid_from, valid_to, coalesce(parent_id, 0) FROM administrative_unit");
    while (now.step()) {
        const qint64 unit = now.integer(0);
        m_units.insert(unit, {now.text(1), now.text(2), now.integer(7)});
        if (now.text(4) == QLatin1String("commune"))
            addSpan({unit,
                     now.text(1),
                     now.text(2),
                     {},
                     now.text(3),
                     until.value(unit, date(now.text(5))),
                     date(now.text(6))});
    }
    const bool anyValid = std::any_of(m_spans.begin(), m_spans.end(), [&](const Span& s) { return isValid(s); });
    for (const Span& span : m_spans)
        if (!anyValid || isValid(span)) m_suggestions.add(span.bare, span.name);
}

void CommuneNames::addSpan(Span span)
{
    span.bare = bareUnitName(span.name);
    m_spans.push_back(std::move(span));
}

bool CommuneNames::isValid(const Span& span) const
{
    return (!span.from.isValid() || span.from <= m_date) && (!span.to.isValid() || m_date < span.to);
}

/// Those valid on the date; if there are none, the earliest of the later ones.
CommuneNames::Spans CommuneNames::choose(const Spans& matching) const
{
    Spans valid;
    QDate earliest;
    for (const Span* span : matching) {
        if (isValid(*span)) valid.push_back(span);
        if (span->from > m_date && (!earliest.isValid() || span->from < earliest)) earliest = span->from;
    }
    if (!valid.empty() || !earliest.isValid()) return inOffice(valid);
    for (const Span* span : matching)
        if (span->from == earliest) valid.push_back(span);
    return inOffice(valid);
}

/// Of several, those that belong to the office's area.
CommuneNames::Spans CommuneNames::inOffice(const Spans& spans) const
{
    if (spans.size() < 2 || m_office == 0) return spans;
    Spans inside;
    for (const Span* span : spans) {
        qint64 unit = span->unit;
        for (int depth = 0; depth < 5 && unit != 0 && unit != m_office; ++depth) unit = m_units.value(unit).parent;
        if (unit == m_office) inside.push_back(span);
    }
    return inside.empty() ? spans : inside;
}

CommuneNames::Spans CommuneNames::withCode(const QString& code) const
{
    Spans found;
    for (const Span& span : m_spans)
        if (span.code == code) found.push_back(&span);
    return choose(found);
}

CommuneNames::Spans CommuneNames::withName(const QString& name) const
{
    const QString bare = bareUnitName(name), type = typeIn(name, bare);
    Spans found;
    bool otherTypeIsValid = false;
    for (const Span& span : m_spans) {
        if (span.bare != bare) continue;
        if (type.isEmpty() || span.type == type)
            found.push_back(&span);
        else
            otherTypeIsValid = otherTypeIsValid || isValid(span);
    }
    const Spans chosen = choose(found);
    // "Xã Quang Minh" on a day when only the town of that name was there is not taken for a commune of later years.
    if (otherTypeIsValid && !chosen.empty() && !isValid(*chosen.front())) return {};
    return chosen;
}

QString CommuneNames::nearest(const QString& name) const { return m_suggestions.nearest(bareUnitName(name)); }

/// The last day of the latest commune of that code or name which was gone before the date; invalid if there was none.
QDate CommuneNames::lastDay(const QString& text, bool isCode) const
{
    const QString bare = bareUnitName(text), type = typeIn(text, bare);
    QDate last;
    for (const Span& span : m_spans) {
        const bool matches = isCode ? span.code == text : span.bare == bare && (type.isEmpty() || span.type == type);
        if (!matches || !span.to.isValid() || span.to > m_date) continue;
        if (!last.isValid() || span.to > last) last = span.to;
    }
    return last.isValid() ? last.addDays(-1) : last;
}

CommuneNames::Answer CommuneNames::unknown(const QString& text, const QString& near, bool byCode) const
{
    Answer answer;
    answer.byCode = byCode;
    answer.code = "unknown_commune";
    if (const QDate last = lastDay(text, byCode || isDigits(text)); last.isValid()) {
        // The text itself is right, so nothing is suggested in its place.
        answer.message = QCoreApplication::translate("Import", "“%1” existed until %2. The list is read as of %3.")
                             .arg(text, last.toString(QStringLiteral("dd/MM/yyyy")),
                                  m_date.toString(QStringLiteral("dd/MM/yyyy")));
        return answer;
    }
    if (comparable(near) != comparable(text)) answer.suggestion = near;
    const QString day = m_date.toString(QStringLiteral("dd/MM/yyyy"));
    if (m_spans.empty())
        answer.message
            = QCoreApplication::translate("Import", "“%1”: this file has no communes yet. Enter them first.").arg(text);
    else if (answer.suggestion.isEmpty())
        answer.message
            = QCoreApplication::translate("Import", "“%1” is not a commune of the office on %2.").arg(text, day);
    else
        answer.message
            = QCoreApplication::translate("Import", "“%1” is not a commune of the office on %2. Did you mean “%3”?")
                  .arg(text, day, near);
    return answer;
}

CommuneNames::Answer CommuneNames::ambiguous(const QString& text, const Spans& spans, bool byCode) const
{
    QStringList names;
    for (const Span* span : spans) names << QStringLiteral("%1 (%2)").arg(span->name, span->code);
    Answer answer;
    answer.byCode = byCode;
    answer.code = "ambiguous_commune";
    answer.message = QCoreApplication::translate(
                         "Import", "“%1” can be %2. Write the type before the name, or the code in the column “Mã xã”.")
                         .arg(text, names.join(QStringLiteral(", ")));
    answer.suggestion = names.join(QStringLiteral(" / "));
    return answer;
}

CommuneNames::Answer CommuneNames::search(const QString& code, const QString& name, bool isNumber) const
{
    Answer answer;
    if (code.isEmpty()) {
        const bool nameIsCode = isDigits(name);
        const Spans found = nameIsCode ? withCode(name) : withName(name);
        if (found.empty()) return unknown(name, nameIsCode ? QString() : nearest(name), false);
        if (found.size() > 1) return ambiguous(name, found, false);
        answer.unit = found.front()->unit;
        return answer;
    }
    Spans found = withCode(code);
    if (found.empty() && isDigits(code) && (isNumber ? code.size() < 5 : code.size() == 4)) {
        found = withCode(code.rightJustified(5, QLatin1Char('0')));
        answer.zeroAdded = !found.empty();
    }
    if (found.empty()) {
        const Spans named = name.isEmpty() ? Spans() : withName(name);
        return unknown(code, named.size() == 1 ? named.front()->code : QString(), true);
    }
    if (found.size() > 1) return ambiguous(code, found, true);
    const Span& span = *found.front();
    answer.unit = span.unit;
    if (name.isEmpty()) return answer;
    const QString bare = bareUnitName(name), type = typeIn(name, bare);
    if (span.bare == bare && (type.isEmpty() || type == span.type)) return answer;
    answer.unit = 0;
    answer.code = "commune_mismatch";
    answer.message = QCoreApplication::translate("Import", "The code %1 is “%2” on %3, but the row says “%4”.")
                         .arg(span.code, span.name, m_date.toString(QStringLiteral("dd/MM/yyyy")), name);
    answer.suggestion = span.name;
    return answer;
}

const CommuneNames::Answer& CommuneNames::find(const QString& code, const QString& name, bool isNumber)
{
    const QString key = code + (isNumber ? QChar(u'#') : QChar(u'|')) + name;
    const auto known = m_answers.constFind(key);
    if (known != m_answers.constEnd()) return *known;
    if (m_answers.size() > 100'000) m_answers.clear();
    return *m_answers.insert(key, search(code, name, isNumber));
}

bool CommuneNames::isSame(qint64 unit, const QString& code, const QString& name) const
{
    const auto found = m_units.constFind(unit);
    if (found == m_units.constEnd() || code.isEmpty() || name.isEmpty()) return false;
    return found->code == code && comparable(found->name) == comparable(name);
}

QString CommuneNames::shown(qint64 unit) const { return m_units.value(unit).name; }

} // namespace core
