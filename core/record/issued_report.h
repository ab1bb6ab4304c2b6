// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

namespace core {

/// A report or plan as it was issued: its figures, its text and everything that is drawn, unchangeable.
const Dictionary& issuedReportDictionary();
/// A year whose figures are closed.
const Dictionary& yearLockDictionary();
/// A paragraph that the office uses in place of, or after, a generated one, in every year.
const Dictionary& officeTextDictionary();

} // namespace core
