// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the first start, the help and what belongs to those who have not answered, for people to look at.
#include "tests/ui/first_start_answers.h"
#include "tests/ui/pictures.h"

#include "core/database/reminders.h"
#include "core/exchange/practice_district.h"
#include "ui/first_start.h"
#include "ui/help_panel.h"
#include "ui/help_topics.h"
#include "ui/keyboard_map.h"
#include "ui/letter_dialog.h"
#include "ui/pages/page.h"
#include "ui/paper_dialog.h"
#include "ui/unanswered_dialog.h"

#include <QLineEdit>
#include <QMenuBar>

TEST_CASE("pictures of the first start", "[screenshots]")
{
    OwnSettings settings;
    Answers answers;
    prepareForPictures();
    ui::FirstStart start(answers.prompts);
    start.show();
    for (int page = 0; page < 6; ++page) {
        answerFirstStart(start, page, settings.folder.filePath(s("yen-lang.sachhon")));
        shoot(&start, QStringLiteral("first-%1").arg(page + 1));
        start.next();
    }
}

TEST_CASE("pictures of help, reminders and menus", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    const Answers& answers = pictures.answers;
    shoot(&window, s("first-0"));
    pictures.open("thuc-hanh.sachhon", [](core::Database& database) { core::fillPracticeDistrict(database); });
    window.showPage(0);
    shoot(&window, s("help-home"));
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::Key_F1)) action->trigger();
    shoot(&window, s("help-1"));
    for (const int page : {1, 2, 3, 7}) {
        window.showPage(page);
        shoot(&window, QStringLiteral("help-%1").arg(page + 1));
    }
    window.help()->showContents();
    shoot(&window, s("help-topics"));
    window.help()->findChild<QLineEdit*>(s("helpSearch"))->setText(s("thu nhac"));
    shoot(&window, s("help-search"));
    ui::HelpPanel all;
    all.resize(420, 1100);
    all.show();
    for (const ui::HelpTopic& topic : ui::helpTopics()) {
        all.showTopic(topic.id);
        shoot(&all, QStringLiteral("topic-%1").arg(topic.id));
    }
    all.close();
    for (QAction* menu : window.menuBar()->actions()) {
        Q_EMIT menu->menu()->aboutToShow();
        menu->menu()->popup(QPoint(0, 0));
        shoot(menu->menu(), QStringLiteral("menu-%1").arg(window.menuBar()->actions().indexOf(menu)));
        menu->menu()->close();
    }
    std::vector<ui::ShortcutLine> lines = ui::menuShortcuts(*window.menuBar());
    for (ui::ShortcutLine& line : ui::gridShortcuts()) lines.push_back(std::move(line));
    ui::PaperDialog keys(ui::keyboardMap(lines), answers.prompts, &window);
    keys.show();
    shoot(&keys, s("dialog-keys"));
    keys.close();
    ui::UnansweredDialog unanswered(*window.workingYear(), answers.prompts, &window);
    core::addReminders(*window.database(), {2018, s("visit"), QDate(2019, 1, 15), {}, s("mang theo phiếu")},
                       unanswered.chosen());
    unanswered.show();
    shoot(&unanswered, s("dialog-unanswered"));
    ui::LetterDialog letters(*window.workingYear(), answers.prompts, unanswered.chosen(), &window);
    letters.show();
    shoot(&letters, s("dialog-letters"));
    letters.close();
    ui::PaperDialog visits(core::visitPlan(*window.database(), window.workingYear()->figures()), answers.prompts,
                           &window);
    visits.show();
    shoot(&visits, s("dialog-visits"));
    visits.close();
    ui::PaperDialog list(core::unansweredList(*window.database(), window.workingYear()->figures(), unanswered.chosen()),
                         answers.prompts, &window);
    list.show();
    shoot(&list, s("dialog-list"));
    list.close();
    unanswered.close();
    ui::HelpWindow help(s("chua-tra-loi"), &window);
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    help.show();
    shoot(&help, s("help-window"));
}
