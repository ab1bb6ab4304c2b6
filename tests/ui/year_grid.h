// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"
#include "tests/ui/sample_page.h"

#include "core/record/facility.h"
#include "ui/pages/year_grid_model.h"
#include "ui/pages/year_page.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QTest>

/// The grid of 2018 on screen.
struct YearGrid : SamplePage<ui::YearPage> {
    using Kind = core::YearColumn::Kind;

    explicit YearGrid(const std::function<void(core::Database&)>& prepare = {}) : SamplePage(prepare) { look(); }
    void look() ///< At the page as it is now.
    {
        grid = page->findChild<ui::GridView*>(s("year"));
        model = dynamic_cast<ui::YearGridModel*>(grid->model());
        grid->setFocus();
    }
    qint64 electricity() const
    {
        core::Statement statement(database, "SELECT id FROM resource WHERE code = 'DIEN'");
        statement.step();
        return statement.integer(0);
    }
    QModelIndex cell(const char* code, int column) const
    {
        const qint64 id = core::Table(database, core::facilityDictionary()).first("code", s(code))->id;
        return model->index(model->rowOf(id), column);
    }
    /// Of a consumption: of electricity.
    QModelIndex cell(const char* code, Kind kind) const
    {
        return cell(code, model->columnOf(kind, kind == Kind::Consumption ? electricity() : 0));
    }
    void type(const QString& text) const
    {
        for (const QChar c : text) typeInto(QApplication::focusWidget(), QString(c)); // the first opens the editor
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    ui::GridView* grid = nullptr;
    ui::YearGridModel* model = nullptr;
};
