// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"

#include "core/report/progress_report.h"
#include "ui/explanation_view.h"
#include "ui/pages/charts_why.h"
#include "ui/pages/reports_page.h"
#include "ui/print/report_preview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

TEST_CASE("an explanation shows formula, base, inputs, exclusions and changes, and leads to a facility", "[window]")
{
    PracticeWindow window;
    const auto why = core::explainTarget(window.database, window.year.figures(), window.year.figures().targets[1]);
    ui::ExplanationView whole(ui::ExplanationView::Extent::Whole), narrow(ui::ExplanationView::Extent::Narrow);
    whole.setExplanation(why);
    narrow.setExplanation(why);
    const QString text = whole.toPlainText();
    for (const char* words : {"21,05%", "số chính thức: 2/18", "Báo cáo 2017", "F07", "thiếu sản lượng năm 2017",
                              "1.000.000 m²", "0,0001543"}) {
        CAPTURE(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(narrow.toPlainText().contains(QStringLiteral("1.000.000 m²")));
    CHECK(narrow.toHtml().contains(QStringLiteral("href=\"inputs\"")));
    QSignalSpy facility(&whole, &ui::ExplanationView::facilityWanted);
    Q_EMIT whole.anchorClicked(QUrl(QStringLiteral("7")));
    REQUIRE(facility.size() == 1);
    CHECK(facility[0][0].toLongLong() == 7);
}

TEST_CASE("a paragraph with figures offers why, others do not", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::ReportsPage>();
    auto* why = page->findChild<QPushButton*>(QStringLiteral("why"));
    CHECK_FALSE(why->isVisible());
    Q_EMIT page->findChild<ui::ReportPreview*>()->paragraphActivated(QStringLiteral("III.target1"));
    REQUIRE(why->isVisible());
    QString shown;
    QTimer::singleShot(0, page.get(), [&] {
        auto* dialog = page->findChild<ui::ExplanationDialog*>();
        REQUIRE(dialog);
        shown = dialog->findChild<ui::ExplanationView*>()->toPlainText();
        dialog->reject();
    });
    why->click();
    CHECK(shown.contains(QStringLiteral("116,96%")));
    Q_EMIT page->findChild<ui::ReportPreview*>()->paragraphActivated(QStringLiteral("II.plan"));
    CHECK_FALSE(why->isVisible());
    CHECK(window.errors.isEmpty());
}

TEST_CASE("every chart explains its numbers, row by row where a row is a target or a facility", "[pages]")
{
    PracticeWindow window;
    const core::Figures& figures = window.year.figures();
    for (const core::Chart& chart : core::progressCharts(window.database, figures)) {
        CAPTURE(chart.id);
        const auto why = ui::whyChart(window.database, figures, chart, -1);
        REQUIRE(why);
        CHECK_FALSE(why->formula.isEmpty());
        if (chart.id == QLatin1String("target_board"))
            CHECK(ui::whyChart(window.database, figures, chart, 2)->title.startsWith(QStringLiteral("Chỉ tiêu 3")));
        if (chart.kind == core::Chart::Kind::SavingDistribution)
            CHECK(ui::whyChart(window.database, figures, chart, 0)
                      ->title.startsWith(QStringLiteral("Mức tiết kiệm của F")));
        if (chart.kind == core::Chart::Kind::MoneyBySource) {
            CHECK(why->result.contains(QStringLiteral("99,58%")));
            CHECK(why->formula.join(QLatin1Char('\n')).contains(QStringLiteral("57,5 + 40 + 22 = 119,5")));
            CHECK(why->inputs.rows.size() >= 3);
        }
        if (chart.id.startsWith(QLatin1String("adoption"))) CHECK(why->title.contains(QStringLiteral("áp dụng")));
    }
}
