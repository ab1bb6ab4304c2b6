// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practice_window.h"

#include "core/database/database.h"
#include "core/database/year_lock.h"
#include "ui/pages/charts_page.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"
#include "ui/year_locking.h"

#include <QLabel>

TEST_CASE("the grid of a locked year cannot be typed in, says so and leads to unlocking", "[pages]")
{
    PracticeWindow window;
    const auto page = window.shown<ui::YearPage>();
    auto* model = page->findChild<ui::YearGridModel*>();
    auto* sign = page->findChild<QLabel*>(QStringLiteral("locked"));
    const QModelIndex cell = model->index(13, 0);
    CHECK(cell.flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(sign->isVisible());

    QStringList questions;
    window.prompts.confirm = [&](QWidget*, const QString& question, const QString&) {
        questions << question;
        return true;
    };
    CHECK(ui::askLockYear(window.database, 2018, window.prompts, nullptr));
    PracticeWindow::settle();
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].contains(QStringLiteral("2018")));
    CHECK(core::isLocked(window.database, 2018));
    CHECK_FALSE(model->index(13, 0).flags().testFlag(Qt::ItemIsEditable));
    REQUIRE(sign->isVisible());
    CHECK(sign->text().contains(QStringLiteral("2018")));

    const QString before = model->index(13, 0).data().toString();
    auto* grid = page->findChild<ui::GridView*>(QStringLiteral("year"));
    grid->setFocus();
    grid->setCurrentIndex(model->index(13, 0));
    int opened = 0;
    QObject::connect(page.get(), &ui::Page::facilityWanted, page.get(), [&] { ++opened; });
    QTest::keyClick(grid, Qt::Key_0);
    CHECK(grid->refusal().contains(QStringLiteral("2018")));
    QTest::keyClick(grid, Qt::Key_Return);
    CHECK(grid->currentIndex() == model->index(14, 0));
    CHECK(grid->refusal().isEmpty());
    QTest::keyClick(grid, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(grid, Qt::Key_Delete);
    CHECK_FALSE(grid->refusal().isEmpty());
    CHECK(opened == 0);
    CHECK(model->index(13, 0).data().toString() == before);

    window.year.choose(2017); // another year is open
    PracticeWindow::settle();
    CHECK_FALSE(sign->isVisible());
    CHECK(model->index(13, 0).flags().testFlag(Qt::ItemIsEditable));
    window.year.choose(2018);
    PracticeWindow::settle();

    window.prompts.askText = [](QWidget*, const QString&, const QString&) { return std::optional<QString>(); };
    Q_EMIT sign->linkActivated(QStringLiteral("unlock")); // cancelled
    CHECK(core::isLocked(window.database, 2018));
    window.prompts.askText = [](QWidget*, const QString&, const QString&) { return std::optional(QString()); };
    Q_EMIT sign->linkActivated(QStringLiteral("unlock")); // without a reason
    CHECK(core::isLocked(window.database, 2018));
    CHECK(window.errors.size() == 1);
    window.prompts.askText
        = [](QWidget*, const QString&, const QString&) { return std::optional(QStringLiteral("sửa F14")); };
    Q_EMIT sign->linkActivated(QStringLiteral("unlock"));
    PracticeWindow::settle();
    CHECK_FALSE(core::isLocked(window.database, 2018));
    CHECK_FALSE(sign->isVisible());
    CHECK(model->index(13, 0).flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("who is asked to lock a year is told what the lock refuses, and that only", "[lock]")
{
    PracticeWindow window;
    QString question;
    window.prompts.confirm = [&](QWidget*, const QString& words, const QString&) {
        question = words;
        return true;
    };
    const auto isRefused = [&](const char* sql) {
        return !core::storeUnlessLocked([&] {
            core::Transaction trial(window.database, QStringLiteral("thử"));
            window.database.execute(sql);
        });
    };
    REQUIRE(ui::askLockYear(window.database, 2018, window.prompts, nullptr));
    const qsizetype end = question.indexOf(QStringLiteral("Still free"));
    REQUIRE(end > 0);
    const QString locked = question.left(end), free = question.mid(end).section(QStringLiteral("\n\n"), 0, 0);
    for (const auto& [sql, word] :
         {std::pair("UPDATE facility SET unit_id = (SELECT max(id) FROM administrative_unit WHERE id <> unit_id)"
                    " WHERE code = 'F14'",
                    "commune"),
          std::pair("UPDATE facility SET industry_code = '17' WHERE code = 'F13'", "sector"),
          std::pair("UPDATE facility SET legal_form = 'state' WHERE code = 'F14'", "legal form"),
          std::pair(
              "INSERT INTO staff (person_id, duty, from_date) SELECT min(id), 'guiding', '2018-01-01' FROM person",
              "post")}) {
        CAPTURE(sql);
        CHECK(isRefused(sql));
        CHECK(locked.contains(QLatin1String(word)));
    }
    CHECK(locked.contains(QStringLiteral("targets of a plan that ends in 2018")));
    CHECK(locked.contains(QStringLiteral("earlier year")));
    for (const char* word : {"targets", "staff", "place", "commune"})
        CHECK_FALSE(free.contains(QLatin1String(word), Qt::CaseInsensitive));
    CHECK_FALSE(isRefused("UPDATE facility SET name = 'Tên khác', phone = '1' WHERE code = 'F14'"));
    CHECK(free.contains(QStringLiteral("names, contacts and notes")));
}
