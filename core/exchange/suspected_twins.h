// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace core {

/// What makes the name of a facility its own: the name without the phrases of its legal form, as comparable() folds it.
/// Only whole phrases are dropped: "Công ty cổ phần Cỏ May" and "Công ty Cổ May" are "cỏ may" and "cổ may".
QString brandWords(const QString& name);
/// The digits of a tax code, however it is parted.
QString taxDigits(const QString& taxCode);

/// Finds facilities that a new one may be the same as.
class SuspectedTwins {
public:
    /// A facility that is known, stored or from an earlier row.
    struct Known {
        QString code;
        QString name;
    };

    /// What a facility is compared by.
    struct Marks {
        std::pair<qint64, QString> brand; ///< In its commune.
        QString taxDigits;
    };
    static Marks marksOf(const QString& name, const QString& taxCode, qint64 unit);

    void reserve(qsizetype facilities);
    void add(const Marks& marks, const QString& code, const QString& name);
    /// One with the same tax code, or with the same brand words in the same commune unless both have tax codes and
    /// these differ; nullptr if there is none.
    const Known* find(const Marks& marks) const;

private:
    struct SameBrand {
        size_t first = 0; ///< Places among the known ones.
        std::optional<size_t> withoutTaxCode;
    };
    std::vector<Known> m_known;
    QHash<QString, size_t> m_byTaxCode;
    QHash<std::pair<qint64, QString>, SameBrand> m_byBrand;
};

} // namespace core
