// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"

#include <optional>
#include <vector>

namespace core {

class Database;

/// A product's official norm of energy use beside what the facility used, in the norm's own unit (C13). A line to
/// compare with, never a verdict.
///
/// Norms in kWh are compared with the electricity used. Norms in MJ are compared with all energy used: a kWh of
/// electricity is 3.6 MJ, as the norm circulars count it (TT 20/2016/TT-BCT, annex), and not the primary equivalent
/// that the TOE factors of CV 3505/BCT-KHCN have; other carriers come from their TOE factor by 1 TOE = 41.868 GJ (IEA).
struct NormComparison {
    qint64 product = 0;
    QString productName;
    QString document; ///< Circular
    QString normProduct; ///< Product or process of the norm
    QString capacity; ///< Capacity class; may be empty
    Ratio norm;
    QString unit; ///< "kWh/tấn"
    std::optional<qint64> fromYear, toYear;
    enum class Validity { InForce, NotYet, Expired } validity = Validity::InForce; ///< In the year compared.

    std::optional<Ratio> own; ///< In `unit`; nothing for one of the reasons below.
    enum class Reason {
        None,
        NoOutput, ///< None recorded, or 0
        NoUse,
        SeveralProducts, ///< The use of one of them is not known apart.
        OtherUnit, ///< Output or norm in units that cannot be compared
        NoFactor, ///< A carrier without TOE factor
    } reason
        = Reason::None;
};

/// The products of a facility that have a norm, in a year, with the factor set of `factorSet`.
std::vector<NormComparison> normComparisons(const Database& database, qint64 facility, int year, qint64 factorSet);

} // namespace core
