// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facilities_activities.h"

#include "core/database/database.h"
#include "core/record/activity.h"
#include "ui/table/grid_view.h"
#include "ui/table/text_table_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

FacilityActivities::FacilityActivities(core::Database& database, const Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_database(database),
      m_model(new TextTableModel({{tr("Date"), QStringLiteral("date"), true},
                                  {tr("Kind"), QStringLiteral("kind"), false},
                                  {tr("Activity"), QStringLiteral("name"), false},
                                  {tr("State"), QStringLiteral("state"), false},
                                  {tr("Participants"), QStringLiteral("participants"), true},
                                  {tr("Result"), QStringLiteral("result"), false}},
                                 this)),
      m_list(new GridView(QStringLiteral("facility_activities"), prompts)), m_stack(new QStackedWidget)
{
    m_list->setObjectName(QStringLiteral("facility_activities"));
    m_list->setAccessibleName(tr("Activities"));
    m_list->setModel(m_model);
    const int letter = m_list->fontMetrics().averageCharWidth();
    static constexpr int widths[] = {14, 24, 36, 16, 16, 30};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_list->setColumnWidth(column, widths[column] * letter);
    m_list->showRecords();
    auto* empty = new QLabel(tr("No activities with this facility yet. They come from the activities that name it or "
                                "have participants from it."));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    empty->setMargin(24);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(m_stack);
    connect(&m_database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("activity")) || tables.contains(QStringLiteral("activity_facility"))
            || tables.contains(QStringLiteral("participant")))
            reload();
    });
    reload();
}

void FacilityActivities::setFacility(qint64 facility)
{
    if (facility == m_facility) return;
    m_facility = facility;
    reload();
}

void FacilityActivities::reload()
{
    const core::Dictionary& dictionary = core::activityDictionary();
    std::vector<TextTableModel::Line> lines;
    if (m_facility != 0) {
        core::Statement rows(
            m_database,
            "SELECT a.id, coalesce(a.date, a.planned_date), a.kind, a.name, a.state,"
            " (SELECT count(*) FROM participant AS p WHERE p.activity_id = a.id AND p.facility_id = ?),"
            " coalesce((SELECT f.result FROM activity_facility AS f WHERE f.activity_id = a.id"
            " AND f.facility_id = ?), a.result, '')"
            " FROM activity AS a WHERE a.id IN (SELECT activity_id FROM activity_facility"
            " WHERE facility_id = ? UNION SELECT activity_id FROM participant WHERE facility_id = ?)"
            " ORDER BY 2 DESC, a.id DESC");
        for (const int parameter : {1, 2, 3, 4}) rows.bind(parameter, m_facility);
        while (rows.step()) {
            const auto shown = [&](const char* field, int column) {
                return core::display(dictionary.field(QLatin1String(field)), rows.value(column));
            };
            lines.push_back({rows.integer(0),
                             {shown("date", 1), shown("kind", 2), rows.text(3), shown("state", 4),
                              rows.integer(5) == 0 ? QStringLiteral("–") : QString::number(rows.integer(5)),
                              rows.text(6).section(QLatin1Char('\n'), 0, 0)}});
        }
    }
    const bool any = !lines.empty();
    m_model->setLines(std::move(lines));
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (any && !m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_model->index(0, 2));
}

} // namespace ui
