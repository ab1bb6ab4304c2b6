// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_working.h"

#include "core/database/database.h"
#include "ui/target_words.h"

#include <QScrollBar>

#include <map>

namespace ui {

using core::Ratio;
using core::TargetFigure;
using core::TargetKind;

namespace {

constexpr int mostNames = 30;

QString heading(const QString& text) { return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped()); }
QString line(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString link(const core::Population& population, qint64 id)
{
    const core::FacilityState* facility = population.facility(id);
    if (!facility) return {};
    return QStringLiteral("<a href=\"%1\">%2</a> %3")
        .arg(id)
        .arg(facility->code.toHtmlEscaped(), facility->name.toHtmlEscaped());
}

QString list(const QStringList& rows)
{
    if (rows.isEmpty()) return {};
    return QStringLiteral("<ul><li>%1</li></ul>").arg(rows.join(QStringLiteral("</li><li>")));
}

bool isRate(const TargetFigure& figure)
{
    return !TargetWords::isTypedIn(figure.target) && figure.kind != TargetKind::SavingAtLeast;
}

} // namespace

PlanWorking::PlanWorking(const core::Database& database, QWidget* parent) : QTextBrowser(parent), m_database(database)
{
    setOpenLinks(false);
    setAccessibleName(tr("Why this figure"));
    document()->setDefaultStyleSheet(
        QStringLiteral("h4 { margin-top: 10px; margin-bottom: 2px; } p { margin-top: 2px; margin-bottom: 2px; }"
                       " ul { margin-top: 2px; margin-bottom: 2px; margin-left: 14px; -qt-list-indent: 0; }"));
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { Q_EMIT facilityWanted(url.toString().toLongLong()); });
}

QString PlanWorking::unitOf(qint64 resource) const
{
    core::Statement row(m_database, "SELECT unit FROM resource WHERE id = ?");
    return row.bind(1, resource).step() ? row.text(0).section(QLatin1Char('|'), 0, 0) : QString();
}

void PlanWorking::say(const QString& message) { setHtml(line(message)); }

void PlanWorking::setFigure(const TargetFigure* figure, const core::Figures* figures)
{
    if (!figure || !figures) return say(tr("Choose a target to see why its figure is what it is."));
    QString html = line(figure->target.text("words"));
    html += heading(tr("Result on %1").arg(figures->asOf.toString(QStringLiteral("dd/MM/yyyy"))));
    QStringList result{TargetWords::actual(*figure)};
    if (figure->isShare() && !TargetWords::actualCount(*figure).isEmpty()) result << TargetWords::actualCount(*figure);
    result << TargetWords::verdictWithSign(figure->verdict);
    if (const QString shortBy = TargetWords::shortBy(*figure); !shortBy.isEmpty()) result << shortBy;
    html += QStringLiteral("<p><b>%1</b></p>").arg(result.join(QStringLiteral(" · ")).toHtmlEscaped());
    if (figure->progress) html += line(tr("Progress on the way: %1").arg(figure->progress->shownPercent()));
    if (isRate(*figure)) html += counted(*figure, *figures);
    if (figure->kind == TargetKind::SavingAtLeast) html += saved(*figure, *figures);
    if (TargetWords::isTypedIn(figure->target))
        html += line(figure->source.isEmpty() ? tr("No result has been typed in.")
                                              : tr("Typed in; source: %1").arg(figure->source));
    html += asked(*figure, *figures) + unknown(*figure, *figures);
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

QString PlanWorking::counted(const TargetFigure& figure, const core::Figures& figures) const
{
    if (!figure.actualCount || !figure.denominator) return {};
    const bool ofPopulation = figures.official == core::OfficialRate::OfPopulation;
    QString what = tr("aware facilities");
    if (figure.indicator == QLatin1String("adoption")) what = tr("facilities that apply it");
    if (figure.indicator == QLatin1String("adoption_with_saving"))
        what = tr("facilities that apply it and save at least %1")
                   .arg(TargetWords::decimal(core::bandOf(figure.target).low.value_or(Ratio(0)) * Ratio(100))
                        + QLatin1Char('%'));
    QString html = heading(tr("How it is counted"));
    html
        += line(tr("Share = %1 / %2")
                    .arg(what, ofPopulation ? tr("all facilities running on the day") : tr("the facilities surveyed")));
    const Ratio share(*figure.actualCount, *figure.denominator == 0 ? 1 : *figure.denominator);
    html += line(tr("%1 of %2 = %3")
                     .arg(*figure.actualCount)
                     .arg(*figure.denominator)
                     .arg(figure.isShare() ? TargetWords::actual(figure) : share.shownPercent()));
    if (figure.unknown > 0 && figure.actualIfAllYes && figure.actual)
        html += line(tr("Interval with the %1 unknown: %2 to %3")
                         .arg(figure.unknown)
                         .arg(figure.isShare() ? figure.actual->shownPercent() : TargetWords::decimal(*figure.actual),
                              figure.isShare() ? figure.actualIfAllYes->shownPercent()
                                               : TargetWords::decimal(*figure.actualIfAllYes)));
    if (figure.indicator == QLatin1String("adoption_with_saving")) html += saved(figure, figures);
    return html;
}

QString PlanWorking::saved(const TargetFigure& figure, const core::Figures& figures) const
{
    const core::Scope scope = core::scopeOf(figure.target, m_database);
    const core::Band band = core::bandOf(figure.target);
    const bool adopters
        = figure.target.text("cohort") != QLatin1String("all") || figure.kind != TargetKind::SavingAtLeast;
    std::vector<core::CohortMember> members;
    for (const core::FacilityState& facility : figures.population->facilities())
        if (figures.population->holds(facility, scope)
            && (!adopters || figures.answers.value(facility.id).adoption == core::Answer::Yes))
            members.push_back({figures.savings->saving(0, facility.id), figures.savings->figure(facility.id)});
    const core::CohortSavings sums = core::cohortSavings(figures.savings->measures().front(), members, band);

    QString html = heading(tr("Savings"));
    html += line(tr("Cohort: %1 (%2 facilities, %3 computable)")
                     .arg(adopters ? tr("facilities that apply it") : tr("all facilities of the scope"))
                     .arg(sums.count())
                     .arg(sums.computable));
    html += line(tr("Saving of a facility = 1 − use of %1 / expected use; expected use = use of %2 × output of %1 / "
                    "output of %2")
                     .arg(figures.year)
                     .arg(figures.baseYear));
    if (const auto weighted = sums.weighted()) {
        const auto natural = sums.naturalExpectedUse(), naturalActual = sums.naturalActualUse();
        html += line(tr("Expected %1 TOE, used %2 TOE, saved %3 TOE = %4")
                         .arg(sums.expectedUse().shown(2), sums.actualUse().shown(2),
                              (sums.expectedUse() - sums.actualUse()).shown(2), weighted->shownPercent()));
        if (natural && naturalActual)
            html += line(tr("In its own unit (%1): expected %2, used %3, saved %4")
                             .arg(unitOf(sums.onlyResource), TargetWords::decimal(*natural),
                                  TargetWords::decimal(*naturalActual),
                                  TargetWords::decimal(*natural - *naturalActual)));
    }
    if (sums.hasBand)
        html += line(tr("Increase: %1 · below: %2 · within: %3 · above: %4")
                         .arg(sums.classes[0])
                         .arg(sums.classes[1])
                         .arg(sums.classes[2])
                         .arg(sums.classes[3]));
    if (!figures.factorSet.isEmpty()) html += line(tr("Conversion factors: %1").arg(figures.factorSet));

    std::map<QString, QStringList> excluded;
    for (const core::CohortMember& member : sums.members)
        if (member.figure && !member.figure->isComputable())
            excluded[TargetWords::exclusion(member.figure->exclusion, member.figure->baseYear, figures.year)]
                << link(*figures.population, member.figure->facility);
    if (excluded.empty()) return html;
    html += heading(tr("Not computable"));
    for (auto& [reason, facilities] : excluded) {
        html += line(QStringLiteral("%1: %2").arg(reason).arg(facilities.size()));
        if (facilities.size() > mostNames) facilities = facilities.mid(0, mostNames) << QStringLiteral("…");
        html += list(facilities);
    }
    return html;
}

QString PlanWorking::asked(const TargetFigure& figure, const core::Figures& figures) const
{
    QString html = heading(tr("What is required"));
    html += line(tr("Reading: %1").arg(TargetWords::reading(figure.target, figures.baseYear)));
    if (TargetWords::isReadingOpen(figure.target)) html += line(tr("Nobody has confirmed this reading yet."));
    const auto shown = [](const core::Base& base) {
        return QStringLiteral("%1/%2 = %3").arg(base.count).arg(base.of).arg(base.ratio().shownPercent());
    };
    if (figure.base && !figure.base->document.isEmpty())
        html += line(tr("Official base: %1 (%2)").arg(shown(*figure.base), figure.base->document));
    else if (figure.base && figure.target.integer("base_numerator"))
        html += line(tr("Official base: %1").arg(shown(*figure.base)));
    if (figure.computedBase)
        html += line(tr("Base from the data of %1: %2").arg(figures.baseYear).arg(shown(*figure.computedBase)));
    if (!figure.base && TargetWords::hasReadings(figure.kind)) html += line(tr("There is no base."));
    html += line(tr("Required: %1").arg(TargetWords::required(figure)));
    if (figure.requiredCount && figure.isShare())
        html += line(tr("That is at least %1 of %2").arg(*figure.requiredCount).arg(figure.denominator.value_or(0)));
    if (figure.path) {
        html += heading(tr("Yearly path"));
        html += line(tr("Required by %1").arg(TargetWords::pathRequired(figure)));
        html += line(figure.path->isStated ? tr("The plan says so for this year.")
                                           : tr("On the straight line between the years that are known."));
        html += line(TargetWords::pathVerdict(figure));
    }
    return html;
}

QString PlanWorking::unknown(const TargetFigure& figure, const core::Figures& figures) const
{
    if (figure.unknownFacilities.empty()) return {};
    QString html = heading(tr("Not surveyed: %1").arg(figure.unknownFacilities.size()));
    html += line(figure.certain ? tr("Whatever they answer, the verdict stays.")
                                : tr("Their answers can change the verdict."));
    QStringList rows;
    for (const qint64 id : figure.unknownFacilities) {
        rows << link(*figures.population, id);
        if (rows.size() == mostNames) {
            rows << QStringLiteral("…");
            break;
        }
    }
    return html + list(rows);
}

} // namespace ui
