// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QHash>
#include <QJsonObject>

#include <deque>

namespace core {

class Database;

/// A facility that was merged into another one, as it was then.
struct MergedFacility {
    QString keptCode, keptName; ///< Of the one that lives on.
    QString code, name;
    Row row; ///< Of the facility.
    QHash<QString, std::vector<QJsonObject>> leftOut; ///< Its rows that were not taken over, by table.

    /// Whether all that `read` says otherwise than `stored` is what such a row said that was left out in the merge: it
    /// was decided then.
    bool wasLeftOut(const Dictionary& dictionary, const Row& stored, const Row& read) const;
    QString taxCode() const;
    /// "F21 was merged into F06 Công ty …: the row goes there."; said: the merged one as the row names it.
    QString rowGoesThere(const QString& said) const;
    /// "F21 was merged into F06 Công ty …, which has row 7."
    QString hasRow(const QString& said, const QString& number) const;
};

/// Finds the facility that lives on for the code or tax code of one that was merged into it: old lists still have them.
class MergedFacilities {
public:
    explicit MergedFacilities(const Database& database);

    bool isEmpty() const { return m_merged.empty(); }
    const std::deque<MergedFacility>& all() const { return m_merged; }
    /// nullptr: no such code was merged.
    const MergedFacility* withCode(const QString& code) const { return m_byCode.value(code); }
    const MergedFacility* withTaxCode(const QString& digits) const { return m_byTaxCode.value(digits); }

private:
    std::deque<MergedFacility> m_merged; ///< Pointers into it are handed out.
    QHash<QString, const MergedFacility*> m_byCode, m_byTaxCode;
};

} // namespace core
