// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/figures.h"
#include "core/report/report.h"

namespace core {

/// Why a figure is what it is ("vì sao ra số này"): with it a reader can compute it again by hand. Vietnamese, as on
/// paper; the same value is shown on screen and printed as an annex.
struct Explanation {
    struct Excluded {
        qint64 facility = 0;
        QString name; ///< "F18 Công ty TNHH Đồng Tâm"
        QString reason; ///< "ngừng hoạt động từ 30/06/2018"
    };
    struct Change {
        QString at; ///< UTC, ISO.
        QString who;
        QString what; ///< "F14 – Nhận thức 2018"
        QString detail; ///< "NT2 → NT0", or how many figures the step wrote.
        QString why;
    };

    QString title; ///< "Chỉ tiêu 1 – Cơ sở nhận thức được lợi ích của SXSH"
    QString words; ///< Of the plan; empty where no target is meant.
    QString result; ///< "78,95% (15/19) – vượt"
    QStringList formula; ///< A step a line, in words with the numbers put in.
    QStringList base; ///< The base, with its document if it is an official figure.
    QString cohort; ///< Who is counted.
    bool lacksPrioritySectors = false; ///< The target is about them and none is marked: nobody is counted.
    ReportTable inputs; ///< What it was computed from, a facility or a result a row; the last column is the source.
    std::vector<qint64> inputFacilities; ///< Of the rows; 0: of none. Empty if rows are no facilities.
    std::vector<Excluded> excluded;
    QString factorSet; ///< Factors with their document; empty where none is used.
    QDate asOf;
    std::vector<Change> changes; ///< Latest steps that wrote inputs, newest first.
};

Explanation explainRate(const Database& database, const Figures& figures, Question question);
/// The weighted saving of the cohort in energy.
Explanation explainSaving(const Database& database, const Figures& figures);
/// The saving of one facility. Throws Error "not_found" if it is not in the population.
Explanation explainFacility(const Database& database, const Figures& figures, qint64 facility);
Explanation explainTarget(const Database& database, const Figures& figures, const TargetFigure& target);
/// Money by source: sums and the share spent, out of every amount entered.
Explanation explainMoney(const Database& database, const Figures& figures);
/// What a paragraph of the progress report says, by its key: "III.awareness", "III.target2", "V.headline"; nothing for
/// paragraphs without a figure of that kind.
std::optional<Explanation> explanationOf(const Database& database, const Figures& figures, const QString& key);

/// "Cách tính các số liệu chính": the rates, the targets and the saving, without number and "attached to" line.
Annex explanationAnnex(const Database& database, const Figures& figures);

} // namespace core
