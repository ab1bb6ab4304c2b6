// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

class Database;

/// How much a finding weighs: what blocks a report must be explained before one is issued, a warning wants a reason, a
/// notice explains itself.
enum class FindingWeight { BlocksReport, Warning, Notice };

/// Something unlikely in the figures of a year. A finding never changes a figure (indicators.md 5).
struct Finding {
    QString rule; ///< "PR04" of plausibility_rules.csv
    FindingWeight weight = FindingWeight::Warning;
    qint64 facility = 0; ///< 0: of the whole area
    int year = 0;
    /// "output/<product id>", "consumption/<resource id>", "intensity" (specific energy use), "energy" (all of it),
    /// "adoption", "facility" (as a whole), "area".
    QString subject;
    QString figures; ///< What it was found by, in no language: "12000;1000". Other figures are another finding.
    QString message; ///< Translated: what is unlikely, with the figures.
    QString name; ///< Of the product or resource; empty for other subjects.
    QString change; ///< "+1.100%", where a change is unlikely; else empty.
    int against = 0; ///< The year it was compared with; 0: none.
    QString reason = {}; ///< That a person gave for just these figures; empty: none.

    bool isOpen() const { return weight != FindingWeight::Notice && reason.isEmpty(); }
    /// Same rule, place and figures: it was known before.
    bool isSame(const Finding& other) const;
};

/// Every finding of the year, by facility and rule, each with the reason that was given for it. baseYear: of the plan;
/// a facility's own wins.
///
/// Thresholds and the years that are compared are those of plausibility_rules.csv. Only facilities that run at the end
/// of the year are looked at. What other checks refuse (PR01: a negative figure, PR02: the same record twice) is not
/// repeated; PR11 and PR17 need figures that are not kept (limits by sector, installed power).
std::vector<Finding> findings(const Database& database, int year, int baseYear);
/// Those of one facility, without reading the others but for its sector (PR20): quick enough to follow the typing.
/// Rules about the whole area are left out, and PR20 in a sector of more than 3 000 facilities.
std::vector<Finding> findingsOf(const Database& database, qint64 facility, int year, int baseYear);

/// The rules that can be found, in their order.
QStringList plausibilityRules();
/// Translated, short: "Output changed by more than 25% against the base year".
QString ruleName(const QString& rule);
/// What a finding is about, translated: "Output", "Điện lưới", "Specific energy use".
QString subjectName(const Finding& finding);

} // namespace core
