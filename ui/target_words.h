// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace ui {

/// How the figures of a target are put into words on the screen: the same digits and words on every page.
class TargetWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TargetWords)

public:
    static QString verdict(core::Verdict verdict); ///< "đạt"
    static QString verdictWithSign(core::Verdict verdict); ///< "✓ đạt"
    /// "78,95%" · "15" · "28/03/2018"; "–" if there is none. Digits never contradict the verdict.
    static QString actual(const core::TargetFigure& figure);
    static QString actualCount(const core::TargetFigure& figure); ///< "15/19"; empty where nothing is counted of N.
    static QString required(const core::TargetFigure& figure);
    static QString base(const core::TargetFigure& figure);
    static QString shortBy(const core::TargetFigure& figure); ///< "thiếu 1 cơ sở"; empty if nothing is short.
    /// Of a target of several years, what it requires by the end of this one: "2018: 63,20% (12/19)"; empty: no path.
    static QString pathRequired(const core::TargetFigure& figure);
    /// "on track", or "behind its path: 2 facilities short"; empty without a path.
    static QString pathVerdict(const core::TargetFigure& figure);
    /// "khảo sát F17, F20": the unknown that could still decide; empty if the verdict is certain.
    static QString surveyHint(const core::TargetFigure& figure, const core::Population& population);
    /// What the target asks for, in one sentence: "at least 20 percentage points over the share of 2017".
    static QString reading(const core::Record& target, int baseYear);
    static QString value(const core::Record& target); ///< "20%", "8–13%", "1", "31/12/2018"
    static QString exclusion(core::Exclusion exclusion, int baseYear, int reportYear);
    static QString planName(const core::Record& plan); ///< "108/KH-UBND", else the title.

    static bool isReadingOpen(const core::Record& target); ///< One of three readings, none confirmed by a person.
    static bool hasReadings(core::TargetKind kind); ///< One of the three kinds over a base.
    /// Its figure is typed in: counts of activities and staff, milestones, figures from elsewhere.
    static bool isTypedIn(const core::Record& target);
    static QString decimal(const core::Ratio& ratio); ///< A decimal as it is, a quotient with 2 places.

private:
    static QString shortBy(const core::TargetFigure& figure, std::optional<qint64> by);
};

} // namespace ui
