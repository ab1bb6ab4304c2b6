// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_page.h"
#include "ui/form/attachment_list.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_tabs.h"
#include "ui/pinned_filters.h"
#include "ui/table/grid_view.h"

#include "core/database/attachment.h"
#include "core/database/history.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace {

/// The register on screen.
struct Register : SamplePage<ui::FacilitiesPage> {
    Register()
    {
        list = page->findChild<ui::GridView*>(s("facilities"));
        tabs = page->findChild<ui::FacilityTabs*>();
        list->setFocus();
    }
    qint64 facility(const char* code) const
    {
        return core::Table(database, core::facilityDictionary()).first("code", s(code))->id;
    }
    QString shown() const { return list->currentIndex().siblingAtColumn(0).data().toString(); }
    QStringList tabTexts() const
    {
        QStringList texts;
        for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i).section(QLatin1Char(' '), 0, 1);
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void keepOpen(const char* code) const
    {
        page->showFacility(facility(code));
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    ui::GridView* list = nullptr;
    ui::FacilityTabs* tabs = nullptr;
};

} // namespace

TEST_CASE_METHOD(Register, "facilities are kept open as tabs and gone through by keys", "[facilities]")
{
    CHECK(tabs->isHidden());
    keepOpen("F02");
    CHECK_FALSE(tabs->isHidden());
    keepOpen("F05");
    keepOpen("F05"); // once is enough
    page->showFacility(facility("F07"));
    CHECK(tabTexts() == QStringList{s("List: F07"), s("F02 Công"), s("F05 HTX")});
    CHECK(tabs->currentIndex() == 0);
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(shown() == s("F02"));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(shown() == s("F05"));
    press(Qt::Key_Tab, Qt::ControlModifier); // round to the one of the list
    CHECK(shown() == s("F07"));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(shown() == s("F05"));
    CHECK(page->findChild<QToolButton*>(s("keepOpen"))->isChecked());
    press(Qt::Key_W, Qt::ControlModifier);
    CHECK(tabs->open() == QList<qint64>{facility("F02")});
    CHECK(shown() == s("F02"));
    press(Qt::Key_W, Qt::ControlModifier);
    CHECK(tabs->isHidden());
    CHECK(shown() == s("F02"));
    page->findChild<QToolButton*>(s("keepOpen"))->click();
    CHECK(tabs->open() == QList<qint64>{facility("F02")});
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Register, "while none is kept open, the same keys go through the tabs of the facility", "[facilities]")
{
    page->showFacility(facility("F02"));
    auto* details = page->findChild<QTabWidget*>();
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(details->currentIndex() == 1);
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(details->currentIndex() == details->count() - 1);
}

TEST_CASE_METHOD(Register, "what is kept open is remembered with the file, and deleted ones come back with undo",
                 "[facilities]")
{
    keepOpen("F02");
    keepOpen("F05");
    const qint64 f02 = facility("F02"), f05 = facility("F05");
    {
        core::Transaction transaction(database, s("F05 xóa"));
        core::Table(database, core::facilityDictionary()).remove(f05);
        transaction.commit();
    }
    CHECK(tabs->open() == QList<qint64>{f02});
    core::undo(database);
    CHECK(tabs->open() == QList<qint64>{f02, f05});
    const ui::FacilitiesPage again(*year, prompts);
    CHECK(again.findChild<ui::FacilityTabs*>()->open() == QList<qint64>{f02, f05});
    core::Database other(folder.filePath(s("khac.sachhon")), core::Database::Mode::Create);
    CHECK(ui::FacilityTabs(other).open().isEmpty());
}

TEST_CASE_METHOD(Register, "a field that was being typed is stored before another open facility is shown",
                 "[facilities]")
{
    keepOpen("F02");
    keepOpen("F05");
    auto* phone = page->findChild<QLineEdit*>(s("phone"));
    phone->setFocus();
    typeInto(phone, s("0911222333"));
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(core::Table(database, core::facilityDictionary()).record(facility("F05"))->text("phone") == s("0911222333"));
    CHECK(core::Table(database, core::facilityDictionary()).record(facility("F02"))->text("phone").isEmpty());
}

TEST_CASE_METHOD(Register, "a search is pinned under a name, chosen again and removed", "[facilities]")
{
    auto* filters = page->findChild<ui::PinnedFilters*>();
    prompts.askText = [](QWidget*, const QString&, const QString&) { return std::optional(s(" Họ Dương ")); };
    QString top = s("?");
    QObject::connect(page.get(), &ui::Page::searchShown, page.get(), [&](const QString& text) { top = text; });
    const auto entry = [&](const QString& text) {
        Q_EMIT filters->menu()->aboutToShow();
        for (QAction* action : filters->menu()->actions())
            if (action->text().remove(QLatin1Char('&')) == text) return action;
        return static_cast<QAction*>(nullptr);
    };
    CHECK_FALSE(entry(s("Pin this filter…"))->isEnabled()); // nothing is filtered
    page->find(s("dương"));
    const int hits = list->model()->rowCount();
    REQUIRE(entry(s("Pin this filter…"))->isEnabled());
    entry(s("Pin this filter…"))->trigger();
    CHECK(filters->names() == QStringList{s("Họ Dương")});
    CHECK(entry(s("Họ Dương"))->isChecked());
    entry(s("Show all"))->trigger();
    CHECK(list->model()->rowCount() == 10);
    CHECK(top.isEmpty());
    entry(s("Họ Dương"))->trigger();
    CHECK(list->model()->rowCount() == hits);
    CHECK(top == s("dương"));
    const ui::FacilitiesPage again(*year, prompts); // kept with the file
    CHECK(again.findChild<ui::PinnedFilters*>()->names() == QStringList{s("Họ Dương")});
    filters->unpin(s("Họ Dương"));
    CHECK(filters->names().isEmpty());
    CHECK_FALSE(entry(s("Họ Dương")));
}

TEST_CASE_METHOD(Register, "a survey keeps the number of its form and the scan of it", "[facilities]")
{
    page->showFacility(facility("F01"));
    auto* details = page->findChild<QTabWidget*>();
    details->setCurrentIndex(1);
    auto* surveys = page->findChild<ui::GridView*>(s("survey"));
    int column = -1;
    for (int i = 0; i < surveys->model()->columnCount(); ++i)
        if (surveys->model()->headerData(i, Qt::Horizontal).toString() == s("Form number")) column = i;
    REQUIRE(column >= 0);
    surveys->setFocus();
    surveys->setCurrentIndex(surveys->model()->index(0, column)); // 2018 stands above 2017
    typeInto(surveys, s("K"));
    typeInto(QApplication::focusWidget(), s("S-17"));
    press(Qt::Key_Return, {});
    core::Statement number(database, "SELECT form_number, id FROM survey WHERE facility_id = ? AND year = 2018");
    REQUIRE(number.bind(1, facility("F01")).step());
    CHECK(number.text(0) == s("KS-17"));

    QFile scan(folder.filePath(s("phieu.pdf")));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF");
    scan.close();
    surveys->setCurrentIndex(surveys->model()->index(0, 0));
    auto* evidence = page->findChild<ui::AttachmentList*>(s("evidence"));
    evidence->addFiles({scan.fileName()});
    CHECK(core::attachmentsOf(database, s("survey"), number.integer(1)).size() == 1);
    CHECK(core::undoableStep(database)->action.startsWith(s("F01 – survey 2018")));
    CHECK(evidence->findChild<ui::GridView*>()->model()->rowCount() == 1);
    surveys->setCurrentIndex(surveys->model()->index(1, 0));
    CHECK(evidence->findChild<ui::GridView*>()->model()->rowCount() == 0);
    page->showFacility(facility("F20")); // has none
    evidence->addFiles({scan.fileName()});
    CHECK(core::attachmentsOf(database, s("survey"), 0).empty());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Register, "going down the list renews the tab of the list and leaves the others as they are",
                 "[facilities]")
{
    keepOpen("F02");
    keepOpen("F05");
    page->showFacility(facility("F06"));
    for (int i = 0; i < 3; ++i) tabs->setTabWhatsThis(i, QString::number(i)); // goes with a tab that is made anew
    list->setFocus();
    press(Qt::Key_Down, {});
    CHECK(shown() == s("F07"));
    CHECK(tabTexts() == QStringList{s("List: F07"), s("F02 Công"), s("F05 HTX")});
    CHECK(tabs->tabToolTip(0).startsWith(s("F07 Hộ KD")));
    CHECK(tabs->currentIndex() == 0);
    for (int i = 0; i < 2; ++i) press(Qt::Key_Up, {}); // F05, which has a tab
    CHECK(shown() == s("F05"));
    CHECK(tabs->currentIndex() == 2);
    CHECK(tabTexts().front() == s("List: F06"));
    for (int i = 0; i < 3; ++i) CHECK(tabs->tabWhatsThis(i) == QString::number(i));
    page->add(); // none is chosen
    CHECK(tabTexts() == QStringList{s("F02 Công"), s("F05 HTX")});
    page->showFacility(facility("F07"));
    CHECK(tabTexts().front() == s("List: F07"));
    CHECK(tabs->currentIndex() == 0);
    tabs->close(facility("F02"));
    tabs->close(facility("F05"));
    CHECK(tabs->isHidden());
    press(Qt::Key_Down, {});
    CHECK(tabs->isHidden());
}

TEST_CASE_METHOD(Register, "the scans of a survey are read once for a facility, and only where they are seen",
                 "[facilities]")
{
    auto* details = page->findChild<QTabWidget*>();
    auto* evidence = page->findChild<ui::AttachmentList*>(s("evidence"));
    QSignalSpy read(evidence->findChild<ui::GridView*>()->model(), &QAbstractItemModel::modelReset);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    for (int i = 0; i < 3; ++i) press(Qt::Key_Down, {});
    CHECK(read.count() == 0);
    details->setCurrentIndex(1);
    CHECK(read.count() == 1);
    list->setFocus();
    press(Qt::Key_Down, {});
    CHECK(read.count() == 2);
    const auto heading = [&] { return evidence->findChild<QLabel*>()->text(); };
    CHECK(heading().contains(s("2018")));
    auto* surveys = page->findChild<ui::GridView*>(s("survey"));
    surveys->setCurrentIndex(surveys->model()->index(1, 0));
    CHECK(read.count() == 3);
    CHECK(heading().contains(s("2017")));
    page->showFacility(facility("F20")); // has none
    CHECK_FALSE(heading().contains(s("201")));
}
