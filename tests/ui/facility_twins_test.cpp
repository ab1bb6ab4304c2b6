// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_page.h"

#include "core/database/facility_merge.h"
#include "core/database/history.h"
#include "core/database/year_lock.h"
#include "ui/form/choice_list.h"
#include "ui/form/record_comparison.h"
#include "ui/form/record_form.h"
#include "ui/pages/facilities_merge.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_parting.h"
#include "ui/pages/facilities_twins.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {

void putTwin(core::Database& database)
{
    core::Table facilities(database, core::facilityDictionary()), surveys(database, core::surveyDictionary());
    core::Record twin = *facilities.first("code", s("F06"));
    twin["code"] = s("F21");
    twin["name"] = s("CTY CP DƯƠNG MINH");
    twin["tax_code"] = core::Value{};
    twin["phone"] = s("0912345678");
    core::Transaction transaction(database, s("F21"));
    core::Record survey(core::surveyDictionary());
    survey["facility_id"] = facilities.insert(twin);
    survey["awareness"] = s("NT3");
    for (const int year : {2018, 2016}) {
        survey["year"] = qint64(year);
        surveys.insert(survey);
    }
    transaction.commit();
}

/// The register with F21, a twin of F06.
struct TwinRegister : SamplePage<ui::FacilitiesPage> {
    TwinRegister() : SamplePage(&putTwin)
    {
        kept = facility("F06").id;
        other = facility("F21").id;
        list = page->findChild<ui::GridView*>(s("facilities"));
        form = page->findChild<ui::RecordForm*>();
        list->setFocus();
    }
    core::Record facility(const char* code) const
    {
        return *core::Table(database, core::facilityDictionary()).first("code", s(code));
    }
    bool has(const char* code) const
    {
        return core::Table(database, core::facilityDictionary()).first("code", s(code)).has_value();
    }
    QString awareness(int of, qint64 owner) const
    {
        for (const core::Record& survey : core::Table(database, core::surveyDictionary()).where("facility_id", owner))
            if (survey.integer("year") == of) return survey.text("awareness");
        return {};
    }
    QLineEdit* line(const char* field) const { return form->findChild<QLineEdit*>(s(field)); }
    /// A cell of the line with that label, and with that in the right one.
    static QModelIndex cell(const ui::RecordComparison* comparison, const char* label, int column,
                            const char* right = "")
    {
        const QAbstractItemModel* model = comparison->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString().startsWith(s(label))
                && model->index(row, 2).data().toString().contains(s(right)))
                return model->index(row, column);
        return {};
    }

    qint64 kept = 0, other = 0;
    ui::GridView* list = nullptr;
    ui::RecordForm* form = nullptr;
};

void pressIn(QWidget* window, const char* button)
{
    auto* found = window->findChild<QPushButton*>(s(button));
    REQUIRE(found);
    REQUIRE(found->isEnabled());
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

} // namespace

TEST_CASE_METHOD(TwinRegister, "a suspected twin is said while one types, and opened by keys", "[twins]")
{
    page->add();
    CHECK(form->adviceText().isEmpty());
    line("name")->setFocus();
    typeInto(line("name"), s("CTY TNHH may mê linh"));
    QTRY_VERIFY_WITH_TIMEOUT(!form->adviceText().isEmpty(), 30000);
    CHECK(form->adviceText().contains(s("F08 Công ty TNHH May Mê Linh")));
    CHECK_FALSE(form->adviceText().contains(s("merge:"))); // nothing is stored yet
    auto* advice = form->findChild<QLabel*>(s("advice"));
    CHECK(advice->y() > line("name")->y());
    QTest::keyClick(line("name"), Qt::Key_Tab); // what one types blindly goes on as without the advice
    REQUIRE(QApplication::focusWidget() == line("tax_code"));
    typeInto(QApplication::focusWidget(), s("9900000094"));
    CHECK(line("tax_code")->text() == s("9900000094"));
    QTest::keyClick(line("tax_code"), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != advice);
    QTRY_VERIFY_WITH_TIMEOUT(advice->y() > line("tax_code")->y(), 30000); // the same code is the surer mark
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == line("tax_code"));
    CHECK(form->adviceText().contains(s("(F6)")));
    page->nextPane(); // F6
    CHECK(QApplication::focusWidget() == advice);
    page->nextPane();
    CHECK(list->hasFocus());
    page->nextPane();
    page->nextPane();
    REQUIRE(QApplication::focusWidget() == advice);
    QTest::keyClick(advice, Qt::Key_Return);
    CHECK(list->currentId() == facility("F08").id);
    CHECK_FALSE(has("F22"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(TwinRegister, "the advice is under the tax code if that is the same, and blocks nothing", "[twins]")
{
    list->setCurrentId(facility("F01").id);
    form->showAdvice();
    CHECK(form->adviceText().isEmpty());
    line("tax_code")->setFocus();
    line("tax_code")->setText(s("9900000062"));
    form->showAdvice();
    CHECK(form->adviceText().contains(s("F06")));
    line("phone")->setFocus();
    CHECK(facility("F01").text("tax_code") == s("9900000062"));
    form->showAdvice();
    CHECK(form->adviceText().contains(s("F06")));
}

TEST_CASE_METHOD(TwinRegister, "two facilities that a person calls two are not suspected again", "[twins]")
{
    list->setCurrentId(other);
    form->showAdvice();
    REQUIRE(form->adviceText().contains(s("F06 Công ty CP Dương Minh")));
    Q_EMIT form->adviceFollowed(s("two:%1").arg(kept));
    CHECK(form->adviceText().isEmpty());
    CHECK(core::FacilityTwins(database).pairs(10).empty());
    core::undo(database);
    CHECK(form->adviceText().contains(s("F06")));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(TwinRegister, "the pairs of the file are listed side by side", "[twins]")
{
    ui::FacilityTwinsDialog dialog(database, prompts);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* pairs = dialog.findChild<ui::GridView*>(s("twins"));
    REQUIRE(pairs->model()->rowCount() == 1);
    CHECK(pairs->hasFocus());
    auto* comparison = dialog.findChild<ui::RecordComparison*>();
    CHECK(comparison->isVisible());
    CHECK(cell(comparison, "Phone", 2).data().toString() == s("0912345678"));
    pressIn(&dialog, "two");
    CHECK(pairs->model()->rowCount() == 0);
    CHECK_FALSE(comparison->isVisible());
    CHECK_FALSE(dialog.findChild<QPushButton*>(s("merge"))->isEnabled());
}

TEST_CASE_METHOD(TwinRegister, "merging by keys: choose what stays, give the reason, done in one step", "[twins]")
{
    ui::FacilityMergeDialog dialog(database, kept, other, prompts);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* comparison = dialog.findChild<ui::RecordComparison*>();
    CHECK(comparison->hasFocus());
    CHECK_FALSE(dialog.findChild<QPushButton*>(s("merge"))->isEnabled()); // no reason yet
    CHECK(cell(comparison, "Phone", 3).data().toString() == s("0912345678")); // the blank one is filled
    CHECK(cell(comparison, "Facility name", 3).data().toString() == s("Công ty CP Dương Minh"));
    const QModelIndex result = cell(comparison, "2018", 3, "NT3");
    CHECK(result.data().toString().startsWith(s("NT3"))); // entered later
    comparison->setCurrentIndex(cell(comparison, "2018", 2, "NT3"));
    QTest::keyClick(comparison, Qt::Key_Left);
    QTest::keyClick(comparison, Qt::Key_Space);
    CHECK(result.data().toString().contains(s("NT2")));
    auto* reason = dialog.findChild<QLineEdit*>(s("reason"));
    reason->setFocus();
    typeInto(reason, s("nhập hai lần"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(errors.isEmpty());
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK_FALSE(has("F21"));
    CHECK(awareness(2018, kept) == s("NT2"));
    CHECK(awareness(2016, kept) == s("NT3"));
    CHECK(facility("F06").text("phone") == s("0912345678"));
    core::undo(database);
    CHECK(has("F21"));
    CHECK(awareness(2018, other) == s("NT3"));
}

TEST_CASE_METHOD(TwinRegister, "swapping keeps the other one", "[twins]")
{
    ui::FacilityMergeDialog dialog(database, kept, other, prompts);
    pressIn(&dialog, "swap");
    CHECK(dialog.kept() == other);
    dialog.findChild<QLineEdit*>(s("reason"))->setText(s("F21 là mã mới"));
    pressIn(&dialog, "merge");
    CHECK_FALSE(has("F06"));
    CHECK(facility("F21").text("tax_code") == s("9900000062"));
}

TEST_CASE_METHOD(TwinRegister, "a locked year is named before anything is chosen", "[twins]")
{
    core::lockYear(database, 2018);
    ui::FacilityMergeDialog dialog(database, kept, other, prompts);
    dialog.findChild<QLineEdit*>(s("reason"))->setText(s("nhập hai lần"));
    CHECK(dialog.findChild<QLabel*>(s("summary"))->text().contains(s("2018")));
    CHECK_FALSE(dialog.findChild<QPushButton*>(s("merge"))->isEnabled());
    dialog.accept();
    CHECK(has("F21"));
}

TEST_CASE_METHOD(TwinRegister, "the details say what was merged, the old name finds it, and it is parted again",
                 "[twins]")
{
    core::FacilityMerge merge(database, kept, other);
    const qint64 stored = merge.store(s("nhập hai lần"));
    list->setCurrentId(kept);
    auto* merged = page->findChild<QLabel*>(s("merged"));
    REQUIRE(merged->isVisible());
    CHECK(merged->text().contains(s("F21 CTY CP DƯƠNG MINH")));
    CHECK(merged->text().contains(QDate::currentDate().toString(s("dd/MM/yyyy"))));
    page->find(s("f21"));
    CHECK(list->currentId() == kept);
    page->find({});
    {
        core::Table surveys(database, core::surveyDictionary());
        core::Record changed = surveys.where("facility_id", kept).front();
        for (const core::Record& survey : surveys.where("facility_id", kept))
            if (survey.integer("year") == 2016) changed = survey;
        changed["awareness"] = s("NT1");
        core::Transaction transaction(database, s("sửa"));
        surveys.update(changed);
        transaction.commit();
    }
    ui::FacilityPartingDialog dialog(database, stored, prompts);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* reason = dialog.findChild<QLineEdit*>(s("reason"));
    CHECK(reason->hasFocus());
    auto* comparison = dialog.findChild<ui::RecordComparison*>();
    CHECK(comparison->choices() == 1);
    typeInto(reason, s("là hai cơ sở"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(errors.isEmpty());
    CHECK(has("F21"));
    CHECK(dialog.parted() == facility("F21").id);
    CHECK(awareness(2016, kept) == s("NT1")); // as it is now
    CHECK(awareness(2016, facility("F21").id) == s("NT3")); // as it was
    CHECK(awareness(2018, kept) == s("NT2"));
    CHECK(facility("F06").text("phone").isEmpty());
    CHECK_FALSE(page->findChild<QLabel*>(s("merged"))->isVisible());
    core::undo(database);
    CHECK_FALSE(has("F21"));
    CHECK(merged->isVisible());
}

TEST_CASE_METHOD(TwinRegister, "only what differs is shown on demand", "[twins]")
{
    ui::RecordComparison comparison;
    comparison.setHeadings(s("A"), s("B"), s("C"));
    auto lines = ui::comparedFields(database, facility("F06"), facility("F21"));
    for (ui::ComparedLine& one : lines) one.section = s("Thông tin");
    comparison.setLines(lines);
    CHECK(comparison.model()->rowCount() == int(lines.size()) + 1);
    comparison.showOnlyDifferences(true);
    CHECK(comparison.model()->rowCount() == comparison.choices() + 1);
    CHECK(comparison.choices() == 4); // code, name, tax code, phone
    CHECK_FALSE(comparison.takesRight(0));
}
