// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/facility_merge.h"
#include "core/database/record_names.h"
#include "core/database/table.h"
#include "core/record/facility.h"
#include "ui/pages/facilities_details.h"
#include "ui/pages/facilities_twins.h"

#include <QLabel>

namespace ui {

static QString link(const char* what, qint64 id, const QString& words)
{
    return QStringLiteral("<a href=\"%1:%2\">%3</a>").arg(QLatin1String(what)).arg(id).arg(words.toHtmlEscaped());
}

std::optional<TwinAdvice> twinAdvice(core::Database& database, core::FacilityTwins& twins, const core::Record& typed)
{
    const auto found
        = twins.of(typed.text("name"), typed.text("tax_code"), typed.integer("unit_id").value_or(0), typed.id);
    if (found.empty()) return {};
    const core::SuspectedTwin twin = found.front();
    const auto facility = core::Table(database, core::facilityDictionary()).record(twin.facility);
    if (!facility) return {};
    QString words = FacilityDetails::tr("Possibly the same as %1 (%2)")
                        .arg(QStringLiteral("%1 %2").arg(facility->text("code"), facility->text("name")),
                             core::recordName(database, QStringLiteral("administrative_unit"),
                                              facility->integer("unit_id").value_or(0)));
    if (found.size() > 1)
        words += QLatin1Char(' ') + FacilityDetails::tr("and %n more", nullptr, int(found.size()) - 1);
    QStringList links{link("open", twin.facility, FacilityDetails::tr("Open"))};
    if (typed.id != 0 && database.isWritable())
        links << link("merge", twin.facility, FacilityDetails::tr("Compare and merge…"))
              << link("two", twin.facility, FacilityDetails::tr("They are two"));
    return TwinAdvice{twin.mark == core::TwinMark::TaxCode ? QStringLiteral("tax_code") : QStringLiteral("name"), words,
                      links.join(QStringLiteral(" · "))};
}

std::optional<RecordForm::Advice> FacilityDetails::adviseTwins(const core::Record& typed)
{
    const auto advice = twinAdvice(m_year.database(), m_twins, typed);
    if (!advice) return {};
    return RecordForm::Advice{
        advice->field, advice->words.toHtmlEscaped() + QStringLiteral(" – ") + advice->links + QStringLiteral(" (F6)")};
}

void FacilityDetails::followTwins(const QString& link)
{
    const QString what = link.section(QLatin1Char(':'), 0, 0);
    const qint64 id = link.section(QLatin1Char(':'), 1).toLongLong();
    if (what == QLatin1String("open")) Q_EMIT facilityWanted(id);
    if (what == QLatin1String("part")) Q_EMIT partingWanted(id);
    if (m_form->recordId() == 0) return;
    // The one that has been in the register for longer is proposed to stay.
    if (what == QLatin1String("merge"))
        Q_EMIT mergeWanted(std::min(id, m_form->recordId()), std::max(id, m_form->recordId()));
    if (what == QLatin1String("two"))
        attempt(m_prompts, this, [&] { storeNotTwins(m_year.database(), m_form->recordId(), id); });
}

void FacilityDetails::showMerged()
{
    QStringList lines;
    if (m_facility != 0)
        for (const core::StoredMerge& merge : core::mergesOf(m_year.database(), m_facility)) {
            QString words = tr("Merged into it: %1, on %2")
                                .arg(QStringLiteral("%1 %2").arg(merge.code, merge.name),
                                     merge.day.toString(QStringLiteral("dd/MM/yyyy")))
                                .toHtmlEscaped();
            if (merge.canPart && m_year.database().isWritable())
                words += QStringLiteral(" – ") + link("part", merge.id, tr("Part again…"));
            lines << words;
        }
    m_merged->setText(lines.join(QStringLiteral("<br>")));
    m_merged->setVisible(!lines.isEmpty());
}

} // namespace ui
