// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_page.h"

#include "core/database/attachment.h"
#include "core/database/history.h"
#include "core/record/activity.h"
#include "core/record/entry.h"
#include "core/record/library.h"
#include "core/record/solution.h"
#include "ui/form/attachment_list.h"
#include "ui/form/field_input.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_print.h"
#include "ui/pages/facilities_solutions.h"
#include "ui/table/child_table_model.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

namespace {

/// The register with F01 chosen.
struct Chosen : SamplePage<ui::FacilitiesPage> {
    Chosen()
    {
        f01 = core::Table(database, core::facilityDictionary()).first("code", s("F01"))->id;
        page->showFacility(f01);
        tabs = page->findChild<QTabWidget*>();
    }
    void insert(const core::Dictionary& dictionary, const std::vector<std::pair<const char*, core::Value>>& values)
    {
        core::Transaction transaction(database, s("thử"));
        core::Record record(dictionary);
        for (const auto& [field, value] : values) record[field] = value;
        core::Table(database, dictionary).insert(record);
        transaction.commit();
    }
    template <class Widget>
    void showTabOf(Widget* widget)
    {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->widget(i) == widget || tabs->widget(i)->isAncestorOf(widget)) tabs->setCurrentIndex(i);
    }
    ui::GridView* grid(const char* name) const { return page->findChild<ui::GridView*>(s(name)); }
    QString newFile(const char* name, const QByteArray& bytes)
    {
        QFile made(folder.filePath(s(name)));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

    QTabWidget* tabs = nullptr;
    qint64 f01 = 0;
};

} // namespace

TEST_CASE_METHOD(Chosen, "a solution is added with Ctrl+N in its tab and shows its simple pay-back", "[facility]")
{
    auto* solutions = page->findChild<ui::FacilitySolutions*>();
    showTabOf(solutions);
    solutions->findChild<QPushButton*>()->setFocus();
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<ui::FacilitySolutionDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        const auto type = [&](const char* field, const char* text) {
            auto* line = dialog->findChild<QLineEdit*>(s(field));
            line->setFocus();
            typeInto(line, s(text));
        };
        type("name", "Lắp biến tần");
        QTest::keyClick(dialog->findChild<QLineEdit*>(s("name")), Qt::Key_Return);
        CHECK(dialog->isVisible()); // the group is missing, which is said under it
        CHECK_FALSE(dialog->grid().input(s("solution_group"))->problem().isEmpty());
        dialog->findChild<QComboBox*>(s("solution_group"))->setCurrentIndex(3);
        type("cost", "120000000");
        type("support", "130000000");
        type("benefit", "48000000");
        dialog->accept();
        CHECK(dialog->isVisible()); // more support than investment
        auto* support = dialog->findChild<QLineEdit*>(s("support"));
        support->clear();
        dialog->accept();
    });
    page->add();
    auto* list = grid("solution");
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString() == s("Lắp biến tần"));
    CHECK(list->model()->index(0, 4).data().toString() == s("2,5"));
    CHECK(core::undoableStep(database)->action.contains(s("Lắp biến tần")));
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->model()->rowCount() == 0);
    core::undo(database);
    CHECK(list->model()->rowCount() == 1);
    page->showFacility(core::Table(database, core::facilityDictionary()).first("code", s("F02"))->id);
    CHECK(list->model()->rowCount() == 0);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Chosen, "Ctrl+N outside the solutions still adds a facility", "[facility]")
{
    grid("facilities")->setFocus();
    page->add();
    CHECK(QApplication::focusWidget()->objectName() == s("name"));
}

TEST_CASE_METHOD(Chosen, "activities are those that name the facility or have people from it", "[facility]")
{
    insert(core::activityDictionary(),
           {{"kind", s("awareness_class")}, {"name", s("Lớp 1")}, {"state", s("held")}, {"date", s("2018-05-02")}});
    insert(core::activityDictionary(),
           {{"kind", s("rapid_assessment")},
            {"name", s("Đánh giá F01")},
            {"state", s("held")},
            {"date", s("2018-06-02")}});
    insert(core::activityDictionary(), {{"kind", s("leaflet")}, {"name", s("Tờ rơi")}, {"state", s("held")}});
    for (const char* name : {"A", "B"})
        insert(core::participantDictionary(), {{"activity_id", qint64(1)}, {"name", s(name)}, {"facility_id", f01}});
    insert(core::activityFacilityDictionary(),
           {{"activity_id", qint64(2)}, {"facility_id", f01}, {"result", s("tiết kiệm điện")}});
    const auto* model = grid("facility_activities")->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 0).data().toString() == s("02/06/2018"));
    CHECK(model->index(0, 5).data().toString() == s("tiết kiệm điện"));
    CHECK(model->index(1, 2).data().toString() == s("Lớp 1"));
    CHECK(model->index(1, 4).data().toString() == s("2"));
}

TEST_CASE_METHOD(Chosen, "the office's own fields are checked by their type and stored when left", "[facility]")
{
    insert(core::customFieldDictionary(), {{"name", s("Công suất")}, {"type", s("number")}, {"position", qint64(1)}});
    insert(core::customFieldDictionary(), {{"name", s("Ngày kiểm tra")}, {"type", s("date")}, {"position", qint64(2)}});
    insert(core::customFieldDictionary(), {{"name", s("Có lò hơi")}, {"type", s("flag")}, {"position", qint64(3)}});
    auto* own = page->findChild<QWidget*>(s("own_fields"));
    showTabOf(own);
    const QList<ui::FieldInput*> inputs = own->findChildren<ui::FieldInput*>();
    REQUIRE(inputs.size() == 3);
    const auto type = [&](int i, const char* text) {
        auto* line = inputs[i]->findChild<QLineEdit*>();
        line->setFocus();
        line->clear();
        typeInto(line, s(text));
        QTest::keyClick(line, Qt::Key_Return);
    };
    const auto stored = [&] {
        QStringList values;
        for (const core::Record& value : core::Table(database, core::customValueDictionary()).all())
            values << value.text("value");
        return values.join(QLatin1Char('|'));
    };
    type(0, "nhiều");
    CHECK_FALSE(inputs[0]->problem().isEmpty());
    CHECK(stored().isEmpty());
    type(0, "1234,5");
    type(1, "31122018");
    CHECK(inputs[1]->findChild<QLineEdit*>()->text() == s("31/12/2018")); // as it was taken
    inputs[2]->findChild<QAbstractButton*>()->click();
    CHECK(stored() == s("1234.5|2018-12-31|1"));
    CHECK(core::undoableStep(database)->action == s("F01 – Có lò hơi"));
    type(0, "");
    CHECK(stored() == s("2018-12-31|1"));
    core::undo(database);
    CHECK(inputs[0]->findChild<QLineEdit*>()->text() == s("1234,5"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Chosen, "files are attached by a dialog or dropped, saved elsewhere and removed", "[facility]")
{
    auto* list = page->findChild<ui::AttachmentList*>(s("attachments"));
    showTabOf(list);
    file = newFile("biên bản.pdf", "PDF");
    list->findChildren<QPushButton*>()[0]->click();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(newFile("ảnh 1.jpg", "JPEG1")),
                  QUrl::fromLocalFile(newFile("ảnh 2.jpg", "JPEG2")), QUrl(s("https://example.org/x"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &drop);
    auto* grid = this->grid("attachment");
    REQUIRE(grid->model()->rowCount() == 3);
    CHECK(grid->model()->index(0, 0).data().toString() == s("biên bản.pdf"));
    grid->setCurrentIndex(grid->model()->index(1, 0));
    file = folder.filePath(s("bản sao.jpg"));
    list->findChildren<QPushButton*>()[1]->click();
    QFile copy(file);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "JPEG1");
    QTest::keyClick(grid, Qt::Key_Delete);
    CHECK(grid->model()->rowCount() == 2);
    core::undo(database);
    CHECK(grid->model()->rowCount() == 3);
    CHECK(core::journal(database, f01).front().table == s("attachment"));
    this->grid("facilities")->setCurrentId(f01);
    QTest::keyClick(this->grid("facilities"), Qt::Key_Delete);
    CHECK(core::attachmentsOf(database, s("facility"), f01).empty()); // they go and come back with the facility
    core::undo(database);
    CHECK(core::attachmentsOf(database, s("facility"), f01).size() == 3);
    core::undo(database); // the two dropped came in one step
    CHECK(core::attachmentsOf(database, s("facility"), f01).size() == 1);
    CHECK(errors.isEmpty());
    page->showFacility(f01);
    file = folder.filePath(s("không có.pdf"));
    list->findChildren<QPushButton*>()[0]->click();
    CHECK(errors.size() == 1);
}

TEST_CASE_METHOD(Chosen, "an adjustment is typed into its table and stored when all it needs is there", "[facility]")
{
    auto* model = dynamic_cast<ui::ChildTableModel*>(grid("adjustment")->model());
    const auto put = [&](const char* field, const char* text) {
        for (int column = 0; column < model->columnCount(); ++column)
            if (QLatin1String(model->fieldOf(column).name) == QLatin1String(field))
                CHECK_FALSE(model->put(model->index(model->rowCount() - 1, column), s(text)));
    };
    core::Statement electricity(database, "SELECT id FROM resource WHERE code = 'DIEN'");
    REQUIRE(electricity.step());
    put("resource_id", QByteArray::number(electricity.integer(0)).constData());
    put("amount", "-2500,5");
    put("kind", "stoppage");
    put("note", "mất điện");
    CHECK(model->rowCount() == 1); // the document is missing
    put("document", "BB 3");
    CHECK(model->rowCount() == 2);
    CHECK(core::Table(database, core::adjustmentDictionary()).all().front().integer("amount") == -2'500'500'000);
    CHECK(core::Table(database, core::adjustmentDictionary()).all().front().integer("year") == 2018);
}

TEST_CASE_METHOD(Chosen, "profiles and forms are printed for one facility, its commune, or those not surveyed",
                 "[facility]")
{
    using Paper = ui::FacilityPrintDialog::Paper;
    ui::FacilityPrintDialog dialog(*year, prompts, Paper::Profile, f01, {f01, f01 + 1, f01 + 2});
    auto* paper = dialog.findChild<QComboBox*>(s("paper"));
    auto* scope = dialog.findChild<QComboBox*>(s("scope"));
    CHECK(dialog.facilities() == std::vector<qint64>{f01});
    CHECK(scope->count() == 3);
    scope->setCurrentIndex(1);
    CHECK(dialog.facilities().size() == 2); // F01 and F02 of Quang Minh
    scope->setCurrentIndex(2);
    CHECK(dialog.facilities().size() == 3);
    paper->setCurrentIndex(2);
    REQUIRE(scope->count() == 4);
    scope->setCurrentIndex(3);
    CHECK(dialog.facilities().size() == 2); // F07 and F20; F18 no longer runs
    file = folder.filePath(s("phiếu"));
    dialog.savePdf();
    CHECK(QFile::exists(file + s(".pdf")));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Chosen, "without a facility a blank form is proposed, and a PDF is named after what it is",
                 "[facility]")
{
    QString title;
    const auto look = [&] {
        QTimer::singleShot(0, page.get(), [&] {
            auto* dialog = qobject_cast<ui::FacilityPrintDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            title = dialog->findChild<QComboBox*>(s("paper"))->currentText();
            dialog->savePdf();
            dialog->reject();
        });
    };
    QStringList proposed;
    prompts.saveFile = [&](QWidget*, const QString&, const QString& name, const QString&) {
        proposed << name;
        return QString();
    };
    look();
    page->printForms();
    CHECK(title == s("Survey form with the year before"));
    tabs->setCurrentIndex(0);
    page->add(); // a new one, not yet in the register
    look();
    page->printForms();
    CHECK(title == s("Survey form, blank"));
    {
        core::Transaction transaction(database, s("Xóa"));
        database.execute("DELETE FROM facility");
        transaction.commit();
    }
    look();
    page->print();
    CHECK(title == s("Survey form, blank"));
    REQUIRE(proposed.size() == 3);
    CHECK(proposed[0].startsWith(s("Phiếu khảo sát sản xuất sạch hơn năm 2018 (in sẵn), F01")));
    CHECK(proposed[1] == s("Phiếu khảo sát sản xuất sạch hơn năm 2018 (trắng).pdf"));
    CHECK(proposed[2] == proposed[1]);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Chosen, "a later base year is entered with its reason, and specific consumption is drawn beside it",
                 "[pages]")
{
    auto* grid = page->findChild<ui::GridView*>(s("rebase"));
    REQUIRE(grid);
    showTabOf(grid);
    auto* model = qobject_cast<ui::ChildTableModel*>(grid->model());
    REQUIRE(model);
    const auto type = [&](int column, const char* text) { return model->put(model->index(0, column), s(text)); };
    CHECK_FALSE(type(0, "2019"));
    CHECK_FALSE(type(2, "thay dây chuyền"));
    const auto problem = type(1, "2019"); // no year before it
    REQUIRE(problem);
    CHECK(problem->code == s("years_out_of_order"));
    CHECK_FALSE(type(1, "2018"));
    core::Statement row(database, "SELECT year, base_year, reason FROM rebase");
    REQUIRE(row.step());
    CHECK(row.integer(0) == 2019);
    CHECK(row.integer(1) == 2018);
    CHECK(row.text(2) == s("thay dây chuyền"));
}

TEST_CASE_METHOD(Chosen, "a later base year that is pasted is checked like one that is typed", "[pages]")
{
    auto* grid = this->grid("rebase");
    showTabOf(grid);
    auto* model = qobject_cast<ui::ChildTableModel*>(grid->model());
    const auto paste = [&](const char* from, const char* base) {
        const int blank = model->blankRow();
        const std::vector<ui::TypedCell> cells{{model->index(blank, 0), s(from)},
                                               {model->index(blank, 1), s(base)},
                                               {model->index(blank, 2), s("thay dây chuyền")}};
        return model->append(cells);
    };
    const auto problem = paste("2019", "2019"); // no year before it
    REQUIRE(problem);
    CHECK(problem->code == s("years_out_of_order"));
    CHECK(core::Table(database, core::rebaseDictionary()).all().empty());
    CHECK_FALSE(paste("2019", "2018"));
    CHECK(core::Table(database, core::rebaseDictionary()).all().size() == 1);
}
