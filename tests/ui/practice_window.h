// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"
#include "tests/ui/own_settings.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/practice_district.h"
#include "core/record/plan.h"
#include "core/record/survey.h"
#include "ui/prompts.h"
#include "ui/working_year.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

/// The practice district with its year 2018 and prompts that answer by themselves.
struct PracticeWindow {
    explicit PracticeWindow(bool filled = true)
    {
        if (filled) core::fillPracticeDistrict(database);
        year.choose(2018);
        prompts.saveFile = [this](QWidget*, const QString&, const QString& suggested, const QString&) {
            return savesIn.isEmpty() ? QString() : savesIn + QLatin1Char('/') + suggested;
        };
        prompts.showError = [this](QWidget*, const QString& message) { errors << message; };
        prompts.showMessage = [](QWidget*, const QString&) {};
    }

    /// As the window places it at 1366 × 768.
    template <typename Page>
    std::unique_ptr<Page> shown()
    {
        auto page = std::make_unique<Page>(year, prompts);
        page->resize(1180, 640);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        settle();
        return page;
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    }

    void store(const QString& facility, const char* field, const core::Value& value)
    {
        core::Transaction transaction(database, QStringLiteral("test"));
        core::Statement id(database,
                           "SELECT s.id FROM survey AS s JOIN facility AS f ON f.id = s.facility_id"
                           " WHERE f.code = ? AND s.year = 2018");
        REQUIRE(id.bind(1, facility).step());
        core::Table surveys(database, core::surveyDictionary());
        core::Record survey = *surveys.record(id.integer(0));
        survey[field] = value;
        surveys.update(survey);
        transaction.commit();
    }
    void changeTarget(qint64 position, const std::function<void(core::Record&)>& change)
    {
        core::Transaction transaction(database, QStringLiteral("test"));
        core::Table table(database, core::targetDictionary());
        core::Record target = *table.first("position", position);
        change(target);
        table.update(target);
        transaction.commit();
    }

    OwnSettings settings; ///< First, so that it is there for all others.
    core::Database database{QStringLiteral(":memory:"), core::Database::Mode::Create};
    ui::WorkingYear year{database};
    ui::Prompts prompts;
    QString savesIn; ///< Empty: the person cancels.
    QStringList errors;
};
