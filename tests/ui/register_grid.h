// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sample_page.h"

#include "ui/pages/facilities_grid_model.h"
#include "ui/pages/facilities_page.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

/// The register as a grid on screen.
struct RegisterGrid : SamplePage<ui::FacilitiesPage> {
    RegisterGrid()
    {
        page->findChild<QToolButton*>(s("asGrid"))->click();
        grid = page->findChild<ui::GridView*>(s("facilities_grid"));
        REQUIRE(grid);
        model = dynamic_cast<ui::FacilitiesGridModel*>(grid->model());
        grid->setFocus();
    }
    int column(const char* field) const
    {
        for (int i = 0; i < model->columnCount(); ++i)
            if (model->headerData(i, Qt::Horizontal, Qt::UserRole).toString() == s(field)) return i;
        return -1;
    }
    QModelIndex cell(const char* code, const char* field) const
    {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->rowKeys(row).value(0) == s(code)) return model->index(row, column(field));
        return {};
    }
    void type(const QString& text) const
    {
        for (const QChar c : text) typeInto(QApplication::focusWidget(), QString(c));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Types into a cell and leaves it with Tab.
    void enter(const QModelIndex& index, const char* text) const
    {
        grid->setCurrentIndex(index);
        type(s(text));
        press(Qt::Key_Tab);
    }
    /// The hint below the grid once the events are through.
    QString told() const
    {
        QCoreApplication::processEvents();
        return page->findChild<QLabel*>(s("hint"))->text();
    }
    std::optional<core::Record> facility(const char* code) const
    {
        return core::Table(database, core::facilityDictionary()).first("code", s(code));
    }

    ui::GridView* grid = nullptr;
    ui::FacilitiesGridModel* model = nullptr;
};
