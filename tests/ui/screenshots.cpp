// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, for people to look at; SCREENSHOTS names another folder.
#include "tests/ui/cut_parts.h"
#include "tests/ui/pictures.h"
#include "tests/ui/sample_activities.h"

#include "core/exchange/practice_district.h"
#include "core/record/organisation.h"
#include "ui/colours.h"
#include "ui/form/office_dialog.h"
#include "ui/form/record_dialog.h"
#include "ui/language.h"
#include "ui/pages/activities_page.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QDir>
#include <QProxyStyle>
#include <QScreen>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

static QString folder()
{
    return qEnvironmentVariable("SCREENSHOTS", QStringLiteral(SCREENSHOT_FOLDER)) + QLatin1Char('/');
}

void shoot(QWidget* widget, const QString& name)
{
    QTest::qWait(350); // what comes a little later is there
    widget->grab().save(folder() + name + QStringLiteral(".png"));
    INFO(name.toStdString());
    CHECK(cutParts(*widget).join(QLatin1Char('\n')).toStdString() == "");
}

void prepareForPictures()
{
    QDir().mkpath(folder());
    if (!qobject_cast<QProxyStyle*>(QApplication::style())) // that of the high contrast stays
        QApplication::setStyle(QStyleFactory::create(s("Fusion")));
    ui::useLanguage(s("vi"));
}

PictureWindow::PictureWindow()
{
    window.resize(window.screen()->availableSize());
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

void PictureWindow::open(const char* name, const std::function<void(core::Database&)>& fill)
{
    REQUIRE(window.openFile(settings.makeFile(name, fill)));
    window.workingYear()->choose(2018);
}

void PictureWindow::openSample()
{
    open("me-linh-2018.sachhon", [](core::Database& database) {
        fillSample(database);
        fillActivities(database);
        fillFacilityFile(database);
    });
}

// Catch2 brings main(), so that REQUIRE in the sample means something here too.
TEST_CASE("pictures of the pages", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    shoot(&window, s("start"));
    pictures.openSample();
    for (size_t i = 0; i < window.pages().size(); ++i) {
        window.showPage(int(i));
        shoot(&window,
              QStringLiteral("page-%1-%2")
                  .arg(i + 1)
                  .arg(QString::fromLatin1(window.pages()[i]->metaObject()->className()).remove(s("ui::"))));
    }
    REQUIRE(window.createFile(pictures.settings.folder.filePath(s("trong.sachhon"))));
    for (size_t i = 0; i < window.pages().size(); ++i) {
        window.showPage(int(i));
        shoot(&window, QStringLiteral("empty-%1").arg(i + 1));
    }
}

TEST_CASE("pictures in dark colours and in high contrast", "[screenshots]")
{
    for (const auto& [colours, name] :
         {std::pair(ui::Colours::Dark, "dark"), std::pair(ui::Colours::HighContrast, "contrast")}) {
        ui::useColours(colours);
        PictureWindow pictures;
        pictures.open("thuc-hanh.sachhon", [](core::Database& database) { core::fillPracticeDistrict(database); });
        for (size_t i = 0; i < pictures.window.pages().size(); ++i) {
            pictures.window.showPage(int(i));
            shoot(&pictures.window, QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(i + 1));
        }
    }
    ui::useColours(ui::Colours::System);
}

TEST_CASE("pictures of the activities", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    const Answers& answers = pictures.answers;
    pictures.openSample();
    auto* activities = pictures.show<ui::ActivitiesPage>();
    auto* pageTabs = activities->findChild<QTabWidget*>();
    auto* activityTabs = pageTabs->widget(0)->findChild<QTabWidget*>();
    for (int tab = 1; tab < activityTabs->count(); ++tab) {
        activityTabs->setCurrentIndex(tab);
        shoot(&window, QStringLiteral("activity-tab-%1").arg(tab));
    }
    activityTabs->setCurrentIndex(0);
    activities->add();
    shoot(&window, s("activity-new"));
    pageTabs->setCurrentIndex(1);
    shoot(&window, s("activity-money"));
    pageTabs->setCurrentIndex(0);
    ui::RecordListDialog organisations(core::Table(*window.database(), core::organisationDictionary()),
                                       core::Record(core::organisationDictionary()), answers.prompts, &window);
    organisations.show();
    shoot(&organisations, s("dialog-organisations"));
    organisations.close();
    ui::RecordListDialog communes(core::Table(*window.database(), core::administrativeUnitDictionary()),
                                  core::Record(core::administrativeUnitDictionary()), answers.prompts, &window);
    communes.show();
    shoot(&communes, s("dialog-communes"));
    ui::OfficeDialog office(*window.database(), core::Record(core::officeDictionary()), answers.prompts, &window);
    office.show();
    shoot(&office, s("dialog-office"));
}
