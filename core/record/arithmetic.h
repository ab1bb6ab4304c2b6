// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratio.h"
#include "core/record/dictionary.h"

namespace core {

/// What an arithmetic expression comes to, or why it comes to nothing.
struct Calculated {
    std::optional<Ratio> value;
    QString problem; ///< Translated; empty if there is a value.
};

/// Works out + - * / × ÷ and parentheses over numbers written as in Viet Nam ("1.200,5*12"), exactly. Refuses more than
/// 200 characters, more than 32 signs or parentheses one in another, and a division by zero.
Calculated calculate(const QString& expression);

/// Whether a text asks to be worked out: it begins with "=", as in Excel.
bool isCalculation(const QString& text);

/// What people would type instead of a calculation, or what is wrong with it.
struct WorkedOut {
    QString text;
    std::optional<Problem> problem;
};
/// "=1200*12" for a field that holds a number becomes "14400"; a unit behind it stays ("=3*4 tấn" → "12 tấn"). A result
/// that the field's decimals cannot hold exactly is refused, with the rounded figure to type. Other texts stay as they
/// are.
WorkedOut workOut(const Field& field, const QString& text);

} // namespace core
