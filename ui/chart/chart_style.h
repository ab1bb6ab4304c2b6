// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <QColor>

/// Colours of Okabe and Ito (https://jfly.uni-koeln.de/color/): told apart by every kind of colour sight and, by their
/// lightness, in grey.
namespace ui::colour {

inline const QColor actual(0x00, 0x72, 0xb2);
inline const QColor lastYear(0xe6, 0x9f, 0x00);
inline const QColor base(0x99, 0x99, 0x99);
inline const QColor notMet(0xd5, 0x5e, 0x00);
inline const QColor met(0x00, 0x9e, 0x73);
inline const QColor required(0x00, 0x00, 0x00);
inline const QColor ground(0xff, 0xff, 0xff);
inline const QColor text(0x1a, 0x1a, 0x1a);
inline const QColor quietText(0x59, 0x59, 0x59);
inline const QColor grid(0xd9, 0xd9, 0xd9);
inline const QColor axis(0x80, 0x80, 0x80);
inline const QColor band(0xdc, 0xee, 0xe8); ///< `met`, so pale that text stands on it.

/// Of the verdict's word: darker than the ink of bars, since letters are thin.
inline QColor ofWord(core::Tone tone)
{
    switch (tone) {
    case core::Tone::Met:
    case core::Tone::Exceeded: return QColor(0x00, 0x6b, 0x4e);
    case core::Tone::NotMet: return QColor(0xa8, 0x45, 0x00);
    case core::Tone::Uncertain: return QColor(0x8a, 0x5a, 0x00);
    case core::Tone::NoData: return quietText;
    case core::Tone::Neutral: break;
    }
    return text;
}

} // namespace ui::colour
