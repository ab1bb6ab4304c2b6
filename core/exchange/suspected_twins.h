// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

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

    void add(const QString& code, const QString& name, const QString& taxCode, qint64 unit);
    /// One with the same tax code, or with the same brand words in the same commune unless both have tax codes and
    /// these differ.
    std::optional<Known> find(const QString& name, const QString& taxCode, qint64 unit) const;

private:
    struct SameBrand {
        Known first;
        std::optional<Known> withoutTaxCode;
    };
    QHash<QString, Known> m_byTaxCode;
    QHash<std::pair<qint64, QString>, SameBrand> m_byBrand;
};

} // namespace core
