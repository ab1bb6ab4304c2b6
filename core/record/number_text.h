// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace core {

/// Which sign parts the decimals of a number typed as text.
enum class DecimalMark {
    Ask, ///< Not known: "6.744" could be 6744 or 6,744 and is not guessed.
    Comma, ///< 1.234,5
    Dot, ///< 1,234.5
};

/// A number read from text: value, or why there is none.
struct NumberText {
    enum class State {
        Number,
        Empty,
        Ambiguous, ///< Only with DecimalMark::Ask: a dot before exactly three digits.
        NotANumber, ///< Stray signs or separators; nothing is repaired silently.
        TooPrecise, ///< More decimals than the field keeps: nothing is rounded silently.
        TooLarge,
    };
    State state = State::Empty;
    qint64 raw = 0; ///< The value times 10^places.
};

/// Reads a number with at most `places` decimals and 12 digits before them. Blanks (also no-break) may group thousands.
/// A comma alone is the decimal sign, as in Viet Nam.
NumberText readNumber(const QString& text, int places, DecimalMark mark = DecimalMark::Ask);

/// What a text shows about its decimal sign: Comma for "1.234,5" and "12,5", Dot for "1,234.5" and "12.5", Ask if it
/// shows nothing.
DecimalMark shownMark(const QString& text);

/// dd/MM/yyyy (also d/M/yyyy, - or . between), ISO yyyy-MM-dd, a bare year (1 January); nothing for anything else or
/// out of 1900–2200.
std::optional<QDate> readDate(const QString& text);
/// An Excel serial day number (1900 system), 1 to 109574; nothing outside.
std::optional<QDate> dateOfSerial(qint64 serial);

} // namespace core
