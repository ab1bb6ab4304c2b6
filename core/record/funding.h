// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// Sources of money, the state's own first.
std::span<const Choice> fundingSourceChoices();
/// The source is the state's: a budget, industry promotion, science and technology, environment.
bool isStateFunding(const QString& code);
/// A source of money that a plan names.
const Dictionary& planFundingDictionary();
/// An amount planned, allocated or spent on a day from one source.
const Dictionary& moneyDictionary();

} // namespace core
