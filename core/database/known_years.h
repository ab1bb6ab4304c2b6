// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <set>

namespace core {

class Database;

/// The years that the file tells something about: figures, own plans, activities. Read once; after that it follows the
/// changes, so that typing among very many figures does not wait for it. A year stays known until the file is opened
/// anew.
class KnownYears {
public:
    explicit KnownYears(const Database& database);

    const std::set<int>& years() const { return m_years; }
    /// After Database::changed: whether a year has come.
    bool follow(const QSet<QString>& tables);

private:
    void readFigures();
    void readPlans();

    const Database* m_database;
    std::set<int> m_years;
};

} // namespace core
