// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_file.h"
#include "tests/bench/measure.h"

#if __has_include("ui/table/record_table_model.h")
#include "core/database/database.h"
#include "core/record/facility.h"
#include "ui/table/record_table_model.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>

void benchWindow(const BenchOptions& options)
{
    const QString path = options.folder + QStringLiteral("/window.sqlite");
    makeFile(path, options.facilities, 0);
    core::Database database(path, core::Database::Mode::Read);
    const core::Table table(database, core::facilityDictionary());
    std::unique_ptr<ui::RecordTableModel> model;
    QTableView view;
    view.resize(1000, 800);
    view.show();
    const auto paint = [&] {
        QApplication::processEvents();
        view.viewport()->grab();
    };
    unsigned jump = 12345;
    compare("Table of all facilities, with painting",
            {{"open",
              [&] {
                  auto next = std::make_unique<ui::RecordTableModel>(table);
                  view.setModel(next.get());
                  model = std::move(next);
                  check(model->rowCount() == options.facilities, "rows are missing");
                  paint();
              }},
             {"jump to the last row",
              [&] {
                  view.scrollToBottom();
                  paint();
              }},
             {"200 random jumps",
              [&] {
                  for (int i = 0; i < 200; ++i) {
                      jump = jump * 1'664'525u + 1'013'904'223u;
                      view.scrollTo(model->index(int(jump % unsigned(options.facilities)), 0));
                      paint();
                  }
              }}},
            3, 0, "", Ways::Steps);
    view.setModel(nullptr);
}
#else
void benchWindow(const BenchOptions&) { }
#endif
