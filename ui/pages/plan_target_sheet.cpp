// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_target_sheet.h"

#include "ui/table/table_file.h"
#include "ui/target_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PlanTargets)
};

QStringList headings()
{
    return {Words::tr("No."),           Words::tr("Words of the plan"), Words::tr("Reading"),
            Words::tr("Base"),          Words::tr("Base, count"),       Words::tr("Base, of"),
            Words::tr("Required"),      Words::tr("Required, count"),   Words::tr("Actual"),
            Words::tr("Actual, count"), Words::tr("Actual, of"),        Words::tr("Short by"),
            Words::tr("Verdict"),       Words::tr("Progress")};
}

/// Fourteen decimals of the exact quotient: as many as a cell of a spreadsheet keeps.
core::OutCell figureCell(const std::optional<core::Ratio>& value, bool isShare)
{
    if (!value) return {};
    constexpr int places = 14;
    QString text = value->shown(places);
    text.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    return {isShare ? core::OutCell::Type::Percent : core::OutCell::Type::Number, text};
}

core::OutCell countCell(const std::optional<qint64>& count)
{
    return count ? core::OutCell{core::OutCell::Type::Number, QString::number(*count)} : core::OutCell{};
}

core::OutCell dateCell(const QDate& date)
{
    return date.isValid() ? core::OutCell{core::OutCell::Type::Date, date.toString(Qt::ISODate)} : core::OutCell{};
}

} // namespace

core::OutSheet targetSheet(const core::Figures& figures, const QString& name)
{
    core::OutSheet sheet{name, {}, {}};
    for (const QString& heading : headings())
        sheet.columns.push_back({heading, sheet.columns.size() == 1 ? 60 : sheet.columns.size() == 2 ? 34 : 14});
    for (const core::TargetFigure& figure : figures.targets) {
        const bool share = figure.isShare(), milestone = figure.kind == core::TargetKind::Milestone;
        std::vector<core::OutCell> row;
        row.push_back(countCell(figure.number));
        row.push_back(textCell(figure.target.text("words")));
        row.push_back(textCell(TargetWords::reading(figure.target, figures.baseYear)));
        row.push_back(figureCell(figure.base ? std::optional(figure.base->ratio()) : std::nullopt, true));
        row.push_back(countCell(figure.base ? std::optional(figure.base->count) : std::nullopt));
        row.push_back(countCell(figure.base ? std::optional(figure.base->of) : std::nullopt));
        row.push_back(milestone ? dateCell(figure.requiredDate) : figureCell(figure.required, share));
        row.push_back(countCell(figure.requiredCount));
        row.push_back(milestone ? dateCell(figure.actualDate) : figureCell(figure.actual, share));
        row.push_back(countCell(figure.actualCount));
        row.push_back(countCell(figure.denominator));
        row.push_back(countCell(figure.shortBy));
        row.push_back(textCell(TargetWords::verdict(figure.verdict)));
        row.push_back(figureCell(figure.progress, true));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace ui
