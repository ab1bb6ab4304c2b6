// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/suggestions.h"
#include "core/record/unit_of_measure.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace core {

class Database;

/// Industrial zones by name, with or without the word for their kind ("KCN", "Cụm công nghiệp").
class ZoneNames {
public:
    explicit ZoneNames(const Database& database);

    std::vector<qint64> find(const QString& name) const;
    QString nearest(const QString& name) const { return m_suggestions.nearest(name); } ///< Empty if there are no zones.
    QString shown(qint64 zone) const { return m_names.value(zone); }

private:
    struct Zone {
        qint64 id = 0;
        QString name, kind, bare;
    };
    std::vector<Zone> m_zones;
    QHash<qint64, QString> m_names;
    Suggestions m_suggestions;
};

/// The sector codes of VSIC 2018 that the file holds.
class SectorCodes {
public:
    explicit SectorCodes(const Database& database);

    static QString version() { return QStringLiteral("VSIC2018"); }
    /// A code of the list, or one of 4 or 5 digits below a code of the list.
    bool knows(const QString& code) const;
    /// The code that was meant: with the zero that a number cell lost, or the closest longer one; may be empty.
    QString nearest(const QString& code) const;

private:
    QSet<QString> m_codes;
};

/// Resources by code or name, with the units in which they may be recorded.
class ResourceNames {
public:
    explicit ResourceNames(const Database& database);

    struct Resource {
        qint64 id = 0;
        QString code, name;
        QStringList units; ///< The first is the usual one.
        std::vector<UnitOfMeasure> measures; ///< What each of the units means.
    };
    const Resource* find(const QString& codeOrName) const; ///< nullptr if there is none.
    QString nearest(const QString& name) const { return m_suggestions.nearest(name); }

private:
    std::vector<Resource> m_resources;
    QHash<QString, size_t> m_byName;
    Suggestions m_suggestions;
};

} // namespace core
