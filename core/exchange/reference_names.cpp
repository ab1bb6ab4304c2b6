// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference_names.h"

#include "core/database/database.h"
#include "core/record/vietnamese.h"

#include <algorithm>

namespace core {

namespace {

struct KindWords {
    const char* kind;
    const char* words; ///< Longest first.
};
constexpr KindWords kindWords[] = {
    {"park", "khu công nghiệp|kcn"},
    {"cluster", "cụm công nghiệp|ccn"},
    {"point", "điểm công nghiệp tiểu thủ công nghiệp|điểm công nghiệp|điểm cn ttcn|điểm cn"},
    {"craft_village", "làng nghề"},
};

/// The kind that the first words say, and the rest of the name.
std::pair<QString, QString> split(const QString& name)
{
    const QString whole = comparable(name);
    for (const KindWords& kind : kindWords)
        for (const QString& words : QString::fromUtf8(kind.words).split(QLatin1Char('|')))
            if (const QString phrase = comparable(words) + QLatin1Char(' '); whole.startsWith(phrase))
                return {QString::fromLatin1(kind.kind), whole.mid(phrase.size())};
    return {{}, whole};
}

} // namespace

ZoneNames::ZoneNames(const Database& database)
{
    Statement statement(database, "SELECT id, name, kind FROM zone ORDER BY id");
    while (statement.step()) {
        m_zones.push_back(
            {statement.integer(0), statement.text(1), statement.text(2), split(statement.text(1)).second});
        m_names.insert(statement.integer(0), statement.text(1));
        m_suggestions.add(statement.text(1), statement.text(1));
    }
}

std::vector<qint64> ZoneNames::find(const QString& name) const
{
    std::vector<qint64> exact, found;
    const auto [kind, bare] = split(name);
    const QString whole = comparable(name);
    for (const Zone& zone : m_zones) {
        if (comparable(zone.name) == whole) exact.push_back(zone.id);
        if (zone.bare == bare && (kind.isEmpty() || kind == zone.kind)) found.push_back(zone.id);
    }
    return exact.size() == 1 ? exact : found;
}

SectorCodes::SectorCodes(const Database& database)
{
    Statement statement(database, "SELECT code FROM industry WHERE version = ?");
    statement.bind(1, version());
    while (statement.step()) m_codes << statement.text(0);
}

bool SectorCodes::knows(const QString& code) const
{
    if (m_codes.contains(code)) return true;
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    if (!digits || code.size() < 4 || code.size() > 5) return false;
    for (qsizetype length = code.size() - 1; length >= 2; --length)
        if (m_codes.contains(code.left(length))) return true;
    return false;
}

QString SectorCodes::nearest(const QString& code) const
{
    if (knows(QLatin1Char('0') + code)) return QLatin1Char('0') + code;
    for (qsizetype length = code.size() - 1; length >= 1; --length)
        if (m_codes.contains(code.left(length))) return code.left(length);
    return {};
}

ResourceNames::ResourceNames(const Database& database)
{
    Statement statement(database, "SELECT id, code, name, unit FROM resource ORDER BY position, id");
    while (statement.step()) {
        Resource resource{
            statement.integer(0), statement.text(1), statement.text(2), statement.text(3).split(QLatin1Char('|')), {}};
        for (const QString& unit : resource.units) resource.measures.push_back(unitOfMeasure(unit));
        const size_t place = m_resources.size();
        for (const QString& name : {comparable(resource.name), comparable(resource.code)})
            if (!m_byName.contains(name)) m_byName.insert(name, place);
        m_suggestions.add(resource.name, resource.name);
        m_resources.push_back(std::move(resource));
    }
    for (size_t i = 0; i < m_resources.size(); ++i) m_byName.insert(comparable(m_resources[i].code), i); // codes first
}

const ResourceNames::Resource* ResourceNames::find(const QString& codeOrName) const
{
    const auto found = m_byName.constFind(comparable(codeOrName));
    return found == m_byName.constEnd() ? nullptr : &m_resources[*found];
}

} // namespace core
