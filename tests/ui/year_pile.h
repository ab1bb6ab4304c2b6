// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/pile_of_forms.h"
#include "tests/ui/sample_office.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"
#include "ui/table/paper_totals.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

/// The grid of the blank year on screen, with the columns of the paper forms of scenario S02.
struct Pile : OwnSettings, Answers, BlankYear {
    explicit Pile(bool forms = true)
    {
        year = std::make_unique<ui::WorkingYear>(database);
        year->choose(2018);
        open();
        if (forms) chooseColumns();
    }
    void open()
    {
        page = std::make_unique<ui::YearPage>(*year, prompts);
        page->resize(1180, 640);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        grid = page->findChild<ui::GridView*>(s("year"));
        model = dynamic_cast<ui::YearGridModel*>(grid->model());
        paper = page->findChild<ui::PaperTotals*>();
        grid->setFocus();
    }
    /// Answers the dialog that the next action opens.
    template <typename Answer>
    void answering(Answer answer) const
    {
        auto* timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return; // not open yet
            timer->stop();
            timer->deleteLater();
            dialog->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(dialog));
            answer(dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        timer->start(0);
    }
    void chooseColumns() const
    {
        const QString water = s("consumption/%1").arg(resource("NUOC_MAY"));
        answering([water](QDialog* dialog) {
            auto* tree = dialog->findChild<QTreeWidget*>(s("columns"));
            for (QTreeWidgetItemIterator it(tree); *it; ++it) {
                const QString subject = (*it)->data(0, Qt::UserRole).toString();
                if (subject == water) (*it)->setCheckState(0, Qt::Checked);
                if (subject == s("solutions")) (*it)->setCheckState(0, Qt::Unchecked);
            }
            dialog->accept();
        });
        page->findChild<QPushButton*>(s("chooseColumns"))->click();
        REQUIRE(model->columnOf(water) >= 0);
        REQUIRE(model->columnOf(s("solutions")) < 0);
    }
    QModelIndex cell(const char* code, const QString& subject) const
    {
        return model->index(model->rowOf(facility(code)), model->columnOf(subject));
    }
    int electricity() const { return model->columnOf(core::YearColumn::Kind::Consumption, resource("DIEN")); }
    int water() const { return model->columnOf(core::YearColumn::Kind::Consumption, resource("NUOC_MAY")); }
    /// Whoever has the keyboard; after a dialog the page gets it back a little later.
    QWidget* keyboard() const
    {
        if (!page->isActiveWindow()) page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        REQUIRE(QApplication::focusWidget());
        return QApplication::focusWidget();
    }
    void type(const QString& text) const
    {
        for (const QChar c : text) typeInto(keyboard(), QString(c));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(keyboard(), key, modifiers); }
    void run(const char* entry) const
    {
        auto* action = page->findChild<QAction*>(s(entry));
        REQUIRE(action);
        action->trigger();
    }
    void newPile() const
    {
        answering([](QDialog* dialog) { dialog->accept(); });
        page->add();
    }
    /// One form from left to right: a value in each cell, Enter behind the last.
    void keyForm(const PaperForm& form, const char* electricity = nullptr, const char* water = nullptr) const
    {
        type(s(form.awareness));
        press(Qt::Key_Tab);
        type(s(form.adoption));
        press(Qt::Key_Tab);
        type(s(form.output));
        press(Qt::Key_Tab);
        type(s(electricity ? electricity : form.electricity));
        press(Qt::Key_Tab);
        type(s(water ? water : form.water));
        press(Qt::Key_Tab);
        type(s(form.labour));
        press(Qt::Key_Return);
    }
    QString formCount() const
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return page->findChild<QLabel*>(s("formCount"))->text();
    }
    /// The pile of ten forms, in the order they lie on the table.
    void keyPile() const
    {
        newPile();
        for (const int i : {6, 0, 9, 3, 1, 2, 8, 4, 5, 7}) {
            type(s(paperForms[i].code)); // the keyboard is in the line below the grid
            press(Qt::Key_Return);
            REQUIRE(grid->currentId() == facility(paperForms[i].code));
            keyForm(paperForms[i]);
        }
        press(Qt::Key_Escape);
    }

    std::unique_ptr<ui::WorkingYear> year;
    std::unique_ptr<ui::YearPage> page;
    ui::GridView* grid = nullptr;
    ui::YearGridModel* model = nullptr;
    ui::PaperTotals* paper = nullptr;
};
