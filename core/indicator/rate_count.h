// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/rates.h"
#include "core/indicator/savings.h"

namespace core {

/// Answers of a rate indicator: yes with their facilities' unknown.
struct RateCount {
    Rate rate;
    int answered = 0; ///< Yes or no to the question itself, whatever the saving.
    std::vector<qint64> unknown;
};

/// Yes, no and unknown for awareness, adoption, or adoption that reaches the saving. With a saving, an unknown answer
/// counts as unknown only if the facility's own saving is computable and reaches low; otherwise it can never become a
/// yes.
RateCount countOf(const QString& indicator, const Scope& scope, const std::optional<Ratio>& low,
                  const Population& population, const QHash<qint64, Answers>& answers, const Savings* savings);

} // namespace core
