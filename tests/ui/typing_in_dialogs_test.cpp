// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/practice_window.h"
#include "tests/ui/sample_office.h"
#include "tests/ui/typing.h"
#include "ui/import/column_meaning_form.h"
#include "ui/import/import_wizard.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTimer>

namespace {

/// The practice district in a window, and somebody who looks at every dialog that opens and closes it.
struct Dialogs : OwnSettings, Answers {
    Dialogs()
    {
        const QString path = folder.filePath(s("thu.sachhon"));
        {
            core::Database database(path, core::Database::Mode::Create);
            core::fillPracticeDistrict(database);
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
        QObject::connect(&looker, &QTimer::timeout, [this] { look(); });
        looker.start(5);
    }
    void look()
    {
        auto* shown = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (QWidget* menu = QApplication::activePopupWidget()) return void(menu->close());
        if (!shown || looking.contains(shown)) return;
        const QString name = QString::fromLatin1(shown->metaObject()->className());
        if (name.startsWith(s("QProgress"))) return;
        looking << shown;
        seen << name;
        INFO(name.toStdString() << " " << shown->windowTitle().toStdString());
        PracticeWindow::settle();
        tryFields(*shown);
        looking.remove(shown);
        shown->reject();
        if (QPointer<QDialog> still = shown; still && still->isVisible()) still->close();
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
    static bool opens(const QString& text) { return text.endsWith(QStringLiteral("…")); }

    std::unique_ptr<ui::MainWindow> window;
    QTimer looker;
    QSet<QDialog*> looking;
    QStringList seen;
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
            if (button && button->isVisible() && button->isEnabled() && opens(button->text())) button->click();
        PracticeWindow::settle();
        for (QAction* menu : window->menuBar()->actions())
            for (const QPointer<QAction> action : menu->menu()->actions())
                if (action && action->isEnabled() && !action->menu() && opens(action->text().section(s("\t"), 0, 0)))
                    action->trigger();
    }
    PracticeWindow::settle();
    INFO(QStringList(QSet<QString>(seen.begin(), seen.end()).values()).join(s(" ")));
    CHECK(QSet<QString>(seen.begin(), seen.end()).size() >= 15);
    CHECK(tried > 30);
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
    REQUIRE(QTest::qWaitFor([&] { return wizard.step() > 0; }));
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
