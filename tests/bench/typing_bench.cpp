// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_file.h"
#include "tests/bench/measure.h"

#if __has_include("ui/pages/facilities_list_model.h")
#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/record/vietnamese.h"
#include "ui/pages/facilities_grid_model.h"
#include "ui/pages/facilities_list_model.h"
#include "ui/pages/year_grid_model.h"
#include "ui/table/grid_view.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <string>

namespace {

void paint(const QTableView& view)
{
    QApplication::processEvents();
    view.viewport()->grab();
}

/// Scrolls and paints frame by frame and prints the worst one.
void scroll(const char* title, QTableView& view, int step, int frames)
{
    std::vector<double> times;
    view.scrollToTop();
    for (int i = 0; i < frames; ++i) {
        const double start = cpuSeconds();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + step);
        paint(view);
        times.push_back(cpuSeconds() - start);
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-46s %9.1f ms median %9.1f ms worst of %d  aim <= 50 ms: %s\n", title,
                times[times.size() / 2] * 1e3, times.back() * 1e3, frames, times.back() <= 0.05 ? "met" : "missed");
}

/// What the search is measured against: a look at every name, which is the least a search without an index does.
qint64 looked(const core::Database& database, const std::string& word)
{
    qint64 hits = 0;
    for (core::Stream rows(database, "SELECT search_fold FROM facility"); rows.next();)
        hits += rows.bytes(0).find(word) != std::string_view::npos;
    return hits;
}

/// Types a search key by key, then another, and takes it back.
void search(const char* title, const core::Database& database, const std::function<void(const QString&)>& setSearch,
            QTableView& view)
{
    const QString typed = QStringLiteral("đường việt");
    std::vector<Way> keys{{"a bare look at all names", [&] { check(looked(database, "duong") > 0, "nothing"); }}};
    std::vector<std::string> names{"the first key, which reads the register"};
    for (int length = 2; length <= typed.size(); ++length)
        names.push_back("key " + std::to_string(length) + ": " + typed.left(length).toStdString());
    names.insert(names.end(), {"a tax code", "taken back"});
    const auto key = [&](const QString& words) {
        keys.push_back({names[keys.size() - 1].c_str(), [&, words] {
                            setSearch(words);
                            paint(view);
                        }});
    };
    for (int length = 1; length <= typed.size(); ++length) key(typed.left(length));
    key(QStringLiteral("9900000055"));
    key({});
    compare(title, keys, 5, 0, "", Ways::Steps);
}

} // namespace

void benchTyping(const BenchOptions& options)
{
    const QString path = options.folder + QStringLiteral("/typing.sqlite");
    makeFile(path, options.facilities, 1);
    core::Database database(path, core::Database::Mode::Read);
    ui::WorkingYear year(database);
    year.choose(2018);
    ui::Prompts prompts;
    ui::GridView list(QStringLiteral("bench"), prompts);
    ui::FacilitiesListModel facilities(year);
    list.setModel(&facilities);
    list.resize(1180, 640);
    list.show();
    paint(list);

    search(
        "Search while typing in the register: hits and their first page, painted", database,
        [&](const QString& words) { facilities.setSearch(words); }, list);
    ui::YearGridModel figures(database, 2018, nullptr);
    ui::GridView grid(QStringLiteral("bench"), prompts);
    grid.setModel(&figures);
    grid.resize(1180, 640);
    grid.show();
    paint(grid);
    search(
        "The same in the figures of the year", database, [&](const QString& words) { figures.setFilter({}, words); },
        grid);
    ui::FacilitiesGridModel fields(year);
    ui::GridView all(QStringLiteral("bench"), prompts);
    all.setModel(&fields);
    all.resize(1180, 640);
    all.show();
    paint(all);
    search(
        "The same in the register as a grid", database, [&](const QString& words) { fields.setSearch(words); }, all);

    std::printf("\nScrolling, with painting (cpu)\n");
    scroll("register, line by line", list, 1, 200);
    scroll("register, page by page", list, 25, 200);
    scroll("register, far jumps", list, options.facilities / 211, 200);
    scroll("figures of the year, line by line", grid, 1, 200);
    scroll("figures of the year, page by page", grid, 25, 200);
    scroll("figures of the year, far jumps", grid, options.facilities / 211, 200);
    scroll("register as a grid, line by line", all, 1, 200);
    scroll("register as a grid, page by page", all, 25, 200);
    scroll("register as a grid, far jumps", all, options.facilities / 211, 200);
}
#else
void benchTyping(const BenchOptions&) { }
#endif
