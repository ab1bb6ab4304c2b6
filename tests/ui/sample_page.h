// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sample_office.h"
#include "ui/working_year.h"

#include <QTest>

#include <functional>
#include <memory>

/// A page of the made-up district in 2018, on screen, and somebody who answers its questions.
template <class Shown>
struct SamplePage : OwnSettings, Answers {
    /// prepare: what stands in the file beside the sample.
    explicit SamplePage(const std::function<void(core::Database&)>& prepare = {})
    {
        fillSample(database);
        if (prepare) prepare(database);
        year = std::make_unique<ui::WorkingYear>(database);
        year->choose(2018);
        page = std::make_unique<Shown>(*year, prompts);
        page->resize(1200, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }

    mutable core::Database database{s(":memory:"), core::Database::Mode::Create};
    std::unique_ptr<ui::WorkingYear> year;
    std::unique_ptr<Shown> page;
};
