// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard_map.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ui::KeyboardMap)

public:
    static QString title() { return tr("Keyboard shortcuts"); }
    static QString keys() { return tr("Keys"); }
    static QString meaning() { return tr("What they do"); }
};

/// Without mnemonic and dots: "Open".
QString bare(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(1))).remove(QLatin1Char('&')).replace(QChar(1), QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026))) text.chop(1);
    return text;
}

void collect(std::vector<ShortcutLine>& lines, const QString& group, const QMenu& menu)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu()) {
            collect(lines, group, *action->menu());
            continue;
        }
        const QString plain = action->property(plainWordsProperty).toString();
        if (const qsizetype tab = action->text().indexOf(QLatin1Char('\t')); tab >= 0) // only named in the menu
            lines.push_back({group, action->text().mid(tab + 1), bare(action->text().left(tab))});
        for (const QKeySequence& keys : action->shortcuts())
            lines.push_back(
                {group, keys.toString(QKeySequence::NativeText), plain.isEmpty() ? bare(action->text()) : plain});
    }
}

} // namespace

std::vector<ShortcutLine> menuShortcuts(const QMenuBar& menus)
{
    std::vector<ShortcutLine> lines;
    for (const QAction* entry : menus.actions())
        if (entry->menu()) collect(lines, bare(entry->text()), *entry->menu());
    return lines;
}

std::vector<ShortcutLine> gridShortcuts()
{
    const QString grid = Words::tr("In a grid"), cell = Words::tr("In a cell"), list = Words::tr("In a list"),
                  form = Words::tr("In a form");
    return {
        {grid, Words::tr("Arrows, Home, End, PgUp, PgDn"), Words::tr("Move; with Shift: choose cells")},
        {grid, Words::tr("Ctrl+arrows"), Words::tr("To the end of what is filled; with Shift: choose up to there")},
        {grid, QStringLiteral("Tab, Shift+Tab"), Words::tr("Next cell, cell before")},
        {grid, QStringLiteral("Enter"), Words::tr("Next row, in the column where the keying began")},
        {grid, QStringLiteral("F2"), Words::tr("Change what stands in the cell")},
        {grid, QStringLiteral("Delete"), Words::tr("Empty the chosen cells")},
        {grid, QStringLiteral("Ctrl+C, Ctrl+V"), Words::tr("Copy, paste a block, also from and to Excel")},
        {grid, QStringLiteral("Ctrl+Shift+C"), Words::tr("Copy with the headings")},
        {grid, QStringLiteral("Ctrl+X"), Words::tr("Cut the chosen cells")},
        {grid, QStringLiteral("Ctrl+D"), Words::tr("Fill down from the cell above, or from the first chosen row")},
        {grid, QStringLiteral("Ctrl+Shift+L"), Words::tr("As last year: last year's values into the chosen cells")},
        {grid, QStringLiteral("Ctrl+Space, Shift+Space"), Words::tr("Choose the column, the row")},
        {grid, QStringLiteral("=1200*12"), Words::tr("Calculate in a cell of numbers")},
        {grid, QStringLiteral("F8"), Words::tr("Give the reason for what is unlikely")},
        {grid, QStringLiteral("F8"),
         Words::tr("In the register: the day since which a changed name, commune or tax code holds")},
        {grid, QStringLiteral("F9"), Words::tr("The form is complete although cells are blank")},
        {grid, QStringLiteral("Shift+F2, Ctrl+M"), Words::tr("Remark at a value, watch it")},
        {grid, QStringLiteral("Ctrl+Shift+M"), Words::tr("All remarks and watched values")},
        {grid, QStringLiteral("Ctrl+T"), Words::tr("Totals on paper")},
        {grid, QStringLiteral("1, 0, ?"), Words::tr("Yes, no, not surveyed (awareness and adoption)")},
        {cell, QStringLiteral("Enter, Tab"), Words::tr("Store and go on")},
        {cell, QStringLiteral("Esc"), Words::tr("Leave as it was")},
        {cell, Words::tr("Point of the number keys"), Words::tr("Decimal comma")},
        {list, QStringLiteral("Enter"), Words::tr("Open the chosen line")},
        {list, QStringLiteral("Delete"), Words::tr("Delete the chosen line; Ctrl+Z brings it back")},
        {list, QStringLiteral("Ctrl+Enter, Ctrl+W"), Words::tr("Keep the facility open as a tab, close its tab")},
        {list, QStringLiteral("Ctrl+Tab, Ctrl+Shift+Tab"), Words::tr("Next facility kept open, the one before")},
        {list, QStringLiteral("Ctrl+Minus"), Words::tr("Delete the line of a small table")},
        {form, QStringLiteral("Tab"), Words::tr("Next field; the field that was left is stored")},
        {form, QStringLiteral("Alt+Down"), Words::tr("Open the list of a field")},
    };
}

core::Report keyboardMap(const std::vector<ShortcutLine>& lines)
{
    core::Report report;
    report.title = Words::title();
    core::Annex sheet{{}, {}, QStringLiteral("SẠCH HƠN\n") + report.title.toUpper()};
    core::ReportTable table;
    table.columns = {{Words::keys(), 2}, {Words::meaning(), 4}};
    QString group;
    for (const ShortcutLine& line : lines) {
        if (line.group != group) {
            group = line.group;
            table.boldRows.push_back(int(table.rows.size()));
            table.rows.push_back({group});
        }
        table.rows.push_back({line.keys, line.words});
    }
    sheet.blocks.push_back(std::move(table));
    report.annexes.push_back(std::move(sheet));
    return report;
}

} // namespace ui
