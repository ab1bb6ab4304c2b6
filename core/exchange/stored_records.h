// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/merged_facilities.h"
#include "core/record/dictionary.h"

#include <QHash>
#include <QSet>

namespace core {

class Database;

/// All records of a table whose year lies in the range; without a year in the dictionary: all. For comparing an import
/// with what is stored without a query per row.
std::vector<Record> storedRecords(const Database& database, const Dictionary& dictionary, int firstYear = 0,
                                  int lastYear = 9999);

/// How a facility is known while an import is planned.
struct KnownFacility {
    qint64 reference = 0; ///< id, or the reference of a planned one.
    QDate start;
    QDate stop;
};

/// The facilities that rows of any sheet may name: stored ones and those that the same source brings.
class KnownFacilities {
public:
    explicit KnownFacilities(const Database& database);

    void add(const QString& code, const KnownFacility& facility) { m_byCode.insert(code, facility); }
    /// The row that would have made this facility has errors.
    void refuse(const QString& code) { m_refused << code; }
    /// The row that would have made this facility is left out as a suspected duplicate.
    void leaveOut(const QString& code) { m_leftOut << code; }
    /// Also by the code that it had before it was merged into another: then the one that lives on.
    const KnownFacility* find(const QString& code) const;
    /// The facility of that code was merged into another; nullptr if there is one with the code, or never was.
    const MergedFacility* merged(const QString& code) const;
    const MergedFacilities& merged() const { return m_merged; }
    bool isRefused(const QString& code) const { return m_refused.contains(code); }
    bool isLeftOut(const QString& code) const { return m_leftOut.contains(code); }

private:
    QHash<QString, KnownFacility> m_byCode;
    MergedFacilities m_merged;
    QSet<QString> m_refused;
    QSet<QString> m_leftOut;
};

/// Gives codes to facilities that come without: as most others are numbered, one more than the highest.
class NextCode {
public:
    void seen(const QString& code);
    QString next();

private:
    struct Numbered {
        int count = 0;
        qint64 highest = 0;
        int digits = 0;
    };
    QHash<QString, Numbered> m_byPrefix;
    QSet<QString> m_taken;
    QString m_prefix; ///< Chosen at the first next().
    qint64 m_highest = 0;
    int m_digits = 0;
};

} // namespace core
