// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_office.h"
#include "ui/recent_files.h"
#include "ui/start_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QTest>

namespace {

struct Start : OwnSettings {
    Start()
    {
        const QString path = folder.filePath(s("me-linh.sachhon"));
        {
            core::Database made(path, core::Database::Mode::Create);
        }
        ui::rememberFile(path);
        page = std::make_unique<ui::StartPage>(true);
        page->resize(1000, 600);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &ui::StartPage::newWanted, [this] { wanted << s("new"); });
        QObject::connect(page.get(), &ui::StartPage::openWanted, [this] { wanted << s("open"); });
        QObject::connect(page.get(), &ui::StartPage::practiceWanted, [this] { wanted << s("practice"); });
        QObject::connect(page.get(), &ui::StartPage::fileWanted,
                         [this](const QString& file) { wanted << file.section(QLatin1Char('/'), -1); });
    }
    QStringList wanted;
    std::unique_ptr<ui::StartPage> page;
};

} // namespace

TEST_CASE_METHOD(Start, "Enter does what has the keyboard, one after another by Tab", "[first start]")
{
    for (int i = 0; i < 4; ++i) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), i % 2 == 0 ? Qt::Key_Return : Qt::Key_Enter);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(wanted == QStringList{s("new"), s("open"), s("practice"), s("me-linh.sachhon")});
}

TEST_CASE_METHOD(Start, "what has the keyboard looks otherwise", "[first start]")
{
    for (int i = 0; i < 4; ++i) {
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        INFO(focused->metaObject()->className() << " " << i);
        const QImage with = focused->grab().toImage();
        QTest::keyClick(focused, Qt::Key_Tab);
        QCoreApplication::processEvents();
        CHECK(focused->grab().toImage() != with);
        CHECK(with.pixelColor(1, with.height() / 2) == focused->palette().color(QPalette::Highlight));
    }
}
