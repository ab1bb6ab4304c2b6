// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/made_office.h"

#include "core/indicator/figures_json.h"

#include <QJsonArray>
#include <QJsonDocument>

inline QString targetsJson(const MadeOffice& office, const QDate& day)
{
    const QJsonArray targets
        = core::figuresJson(office.database, office.figures(day))[MadeOffice::s("targets")].toArray();
    return QString::fromUtf8(QJsonDocument(targets).toJson(QJsonDocument::Compact));
}

/// "2/2 met 100": actual, required, verdict and progress of each target.
inline QStringList results(const MadeOffice& office, const QDate& day)
{
    QStringList list;
    for (const core::TargetFigure& target : office.figures(day).targets)
        list << QStringLiteral("%1/%2 %3 %4")
                    .arg(target.actual ? target.actual->toPlainDecimal() : MadeOffice::s("-"),
                         target.required ? target.required->toPlainDecimal() : MadeOffice::s("-"),
                         QString::fromLatin1(core::code(target.verdict)),
                         target.progress ? target.progress->shownPercent() : MadeOffice::s("-"));
    return list;
}
