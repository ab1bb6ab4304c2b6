// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reference_names.h"
#include "core/exchange/suggestions.h"

#include <QByteArray>
#include <QHash>

namespace core {

/// Where somebody works, as a list says it: an organisation, a facility by code or name, a zone's board, or an
/// administrative unit.
class StaffPlaces {
public:
    explicit StaffPlaces(const Database& database);

    enum class Column { None, Place, Facility }; ///< Where something is wrong.
    struct Answer {
        QByteArray field; ///< Of staff; empty: nothing was said.
        qint64 id = 0; ///< 0: a new organisation.
        QString newName, newKind;
        Column column = Column::None;
        const char* code = nullptr;
        QString message, suggestion;
    };
    Answer find(const QString& place, const QString& facilityCode) const;
    void add(const QString& organisation, qint64 reference); ///< Planned.
    void addUnit(const QString& name, qint64 reference); ///< A planned unit.
    void forget(qint64 first); ///< Planned organisations from that reference on (-5, -6, …).

private:
    QHash<QString, qint64> m_organisations;
    QHash<QString, std::vector<qint64>> m_units, m_facilities; ///< By name.
    QHash<QString, qint64> m_codes;
    Suggestions m_suggestions; ///< Of codes of facilities.
    ZoneNames m_zones;
};

} // namespace core
