// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sample_office.h"

#include "ui/main_window.h"

/// Writes SCREENSHOTS/name.png (else into the folder of the build), and fails if something on it is cut.
void shoot(QWidget* widget, const QString& name);

/// How the window looks and speaks on pictures.
void prepareForPictures();

/// The main window as large as the screen lets it be.
struct PictureWindow {
    PictureWindow();
    /// A new data file of that name with what fill puts into it, opened at 2018.
    void open(const char* name, const std::function<void(core::Database&)>& fill);
    /// The same with the sample district, its activities, and a facility with something in every tab.
    void openSample();
    template <typename Page>
    Page* show()
    {
        auto* page = window.findChild<Page*>();
        window.showPage(page);
        return page;
    }

    OwnSettings settings;
    struct Look {
        Look() { prepareForPictures(); }
    } look; ///< Before the window is made.
    Answers answers;
    ui::MainWindow window{answers.prompts};
};

/// Something in every tab of the facility F01.
void fillFacilityFile(core::Database& database);
