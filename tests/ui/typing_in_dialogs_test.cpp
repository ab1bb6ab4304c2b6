// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/practice_window.h"
#include "tests/ui/sample_office.h"
#include "tests/ui/typing.h"
#include "ui/help_panel.h"
#include "ui/import/column_meaning_form.h"
#include "ui/import/import_wizard.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"

#include "core/record/facility.h"
#include "core/record/library.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

namespace {

/// The practice district in a window, and somebody who looks at every dialog that opens, opens what it opens in its
/// turn, and closes it.
struct Dialogs : OwnSettings, Answers {
    Dialogs()
    {
        const QString path = folder.filePath(s("thu.sachhon"));
        {
            core::Database database(path, core::Database::Mode::Create);
            core::fillPracticeDistrict(database);
            addTwinAndPaper(database);
        }
        prompts.openFolder = [](QWidget*, const QString&) { return QString(); };
        prompts.askText = [](QWidget*, const QString&, const QString&) -> std::optional<QString> { return {}; };
        agree = false;
        choice = -1;
        window = std::make_unique<ui::MainWindow>(prompts);
        window->resize(1366, 728);
        window->show();
        REQUIRE(window->openFile(path));
        window->workingYear()->choose(2018);
        // Queued: a timer does not run within what it has called, and dialogs open dialogs.
        QObject::connect(
            &looker, &QTimer::timeout, &looker, [this] { look(); }, Qt::QueuedConnection);
        looker.start(5);
    }
    /// So that there is something to compare and merge, and something to preview.
    static void addTwinAndPaper(core::Database& database)
    {
        core::Table facilities(database, core::facilityDictionary());
        core::Record twin = *facilities.first("code", s("F02"));
        twin.id = 0;
        twin["code"] = s("F98");
        core::Transaction transaction(database, s("F98"));
        facilities.insert(twin);
        core::Record paper(core::libraryItemDictionary());
        paper["name"] = s("Sổ tay");
        paper["kind"] = s("technology");
        paper["public"] = qint64(0);
        core::Table(database, core::libraryItemDictionary()).insert(paper);
        transaction.commit();
    }
    static QString kindOf(const QDialog& dialog)
    {
        return QString::fromLatin1(dialog.metaObject()->className()) + QLatin1Char(' ') + dialog.windowTitle();
    }
    void look()
    {
        auto* shown = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (QWidget* menu = QApplication::activePopupWidget()) return void(menu->close());
        if (!shown || looking.contains(shown)) return;
        const QString name = QString::fromLatin1(shown->metaObject()->className());
        if (name.startsWith(s("QProgress"))) return;
        if (!looking.isEmpty()) inner << name;
        looking << shown;
        seen << name;
        INFO(kindOf(*shown).toStdString());
        PracticeWindow::settle();
        const QPointer<QDialog> still = shown;
        tryFields(*shown);
        openFurther(still);
        looking.remove(shown);
        if (still) still->reject();
        if (still && still->isVisible()) still->close();
    }
    /// What the dialog opens in its turn, once for each kind of dialog, with the first of every list chosen.
    void openFurther(const QPointer<QDialog>& shown)
    {
        const QString kind = kindOf(*shown);
        if (opened.contains(kind)) return;
        opened << kind;
        for (const QPointer<QAbstractItemView> list : shown->findChildren<QAbstractItemView*>())
            if (list && list->isVisible() && list->model() && list->model()->rowCount() > 0
                && !list->currentIndex().isValid())
                list->setCurrentIndex(list->model()->index(0, 0));
        openHelp(*shown);
        const auto tabs = shown->findChildren<QTabWidget*>();
        openButtons(shown);
        for (const QPointer<QTabWidget> pages : tabs)
            for (int i = 0; pages && i < pages->count(); ++i) {
                if (i == pages->currentIndex()) continue;
                pages->setCurrentIndex(i);
                PracticeWindow::settle();
                if (shown) tryFields(*shown);
                openButtons(shown);
            }
    }
    void openButtons(const QPointer<QDialog>& shown)
    {
        if (!shown) return;
        for (const QPointer<QAbstractButton> button : shown->findChildren<QAbstractButton*>()) {
            if (!shown || !button || !button->isVisible() || !button->isEnabled() || !opens(button->text())) continue;
            INFO(button->text().toStdString());
            button->click();
            PracticeWindow::settle();
        }
    }
    /// F1 opens the help of the dialog beside it.
    void openHelp(QDialog& shown)
    {
        QTest::keyClick(&shown, Qt::Key_F1);
        const QPointer<ui::HelpWindow> help = shown.findChild<ui::HelpWindow*>();
        if (!help) return;
        PracticeWindow::settle();
        inner << s("help");
        tryFields(*help);
        if (help) help->close();
        PracticeWindow::settle();
    }
    void tryFields(const QWidget& shown)
    {
        CHECK(completing(shown).join(s(", ")).isEmpty());
        for (const QPointer<QWidget> field : fields(shown)) {
            if (!field || !field->isVisible()) continue;
            INFO(field->objectName());
            const QString before = textOf(field);
            typeEveryWay(field);
            if (auto* line = qobject_cast<QLineEdit*>(field.data())) line->setText(before);
            ++tried;
        }
    }
    static QMenu* menuOf(const QAbstractButton& button)
    {
        if (const auto* tool = qobject_cast<const QToolButton*>(&button)) return tool->menu();
        const auto* push = qobject_cast<const QPushButton*>(&button);
        return push ? push->menu() : nullptr;
    }
    static void triggerAll(QMenu* menu)
    {
        if (!menu) return;
        for (const QPointer<QAction> action : menu->actions())
            if (action && action->isEnabled() && !action->menu() && opens(action->text().section(s("\t"), 0, 0)))
                action->trigger();
    }
    static bool opens(const QString& text) { return text.endsWith(QStringLiteral("…")); }

    std::unique_ptr<ui::MainWindow> window;
    QTimer looker;
    QSet<QDialog*> looking;
    QStringList seen, inner; ///< inner: opened from another dialog.
    QSet<QString> opened; ///< Kinds of dialogs whose buttons have been tried.
    int tried = 0;
};

} // namespace

TEST_CASE_METHOD(Dialogs, "in no dialog of the menus and pages a letter is lost, doubled or completed", "[typing]")
{
    for (int page = 0; page < int(window->pages().size()); ++page) {
        window->showPage(page);
        PracticeWindow::settle();
        INFO("page " << page);
        CHECK(completing(*window).join(s(", ")).isEmpty());
        for (const QPointer<QAbstractButton> button : window->pages()[size_t(page)]->findChildren<QAbstractButton*>())
            if (button && button->isVisible() && button->isEnabled()) {
                if (opens(button->text())) button->click();
                if (button) triggerAll(menuOf(*button));
            }
        PracticeWindow::settle();
        for (QAction* menu : window->menuBar()->actions()) triggerAll(menu->menu());
    }
    PracticeWindow::settle();
    INFO(QStringList(QSet<QString>(seen.begin(), seen.end()).values()).join(s(" ")));
    CHECK(QSet<QString>(seen.begin(), seen.end()).size() >= 15);
    const QSet<QString> further(inner.begin(), inner.end());
    INFO("from dialogs: " << QStringList(further.values()).join(s(" ")));
    CHECK(further.size() >= 7); // whether there is a printer to choose depends on the machine
    CHECK(tried > 100);
}

TEST_CASE_METHOD(Dialogs, "the pages of the import wizard complete nothing", "[typing]")
{
    looker.stop();
    QFile list(folder.filePath(s("danh-sach.csv")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write(
        "Tên đơn vị;Địa bàn;Điện tiêu thụ;Ghi chú\nCơ sở Một;Xã Mê Linh;12000;a\nCơ sở Hai;Xã Tam Đồng;9000;b\n");
    list.close();
    ui::ImportWizard wizard(*window->database(), 2018, list.fileName(), prompts);
    wizard.show();
    REQUIRE(QTest::qWaitFor([&] { return wizard.step() > 0; }, 30'000));
    CHECK(completing(wizard).join(s(", ")).isEmpty()); // of all its pages
    auto* form = wizard.findChild<ui::ColumnMeaningForm*>();
    REQUIRE(form);
    const auto* unit = [&]() -> QComboBox* {
        for (auto* box : form->findChildren<QComboBox*>())
            if (box->isEditable()) return box;
        return nullptr;
    }();
    REQUIRE(unit);
    unit->lineEdit()->setFocus();
    typeEveryWay(unit->lineEdit());
    tryFields(wizard);
}
