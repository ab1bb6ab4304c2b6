// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/main_window.h"
#include "ui/working_year.h"

#include <QApplication>
#include <QTest>

#include <memory>

/// The window with the made-up district in 2018, for who works by keys: they go to what has the keyboard.
struct SampleWindow : OwnSettings, Answers {
    explicit SampleWindow(QSize size)
    {
        const QString path = makeFile("me-linh.sachhon", fillSample);
        window = std::make_unique<ui::MainWindow>(prompts);
        window->resize(size);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(window->openFile(path));
        QCoreApplication::processEvents(); // it is shown
        window->workingYear()->choose(2018);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char* text) const
    {
        for (const QChar c : s(text)) typeInto(QApplication::focusWidget(), QString(c)); // the first one opens a cell
    }
    core::Record facility(const char* code) const
    {
        return *core::Table(*window->database(), core::facilityDictionary()).first("code", s(code));
    }

    std::unique_ptr<ui::MainWindow> window;
};
