// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_office.h"

#include "core/exchange/practice_district.h"
#include "ui/colours.h"
#include "ui/import/import_lines_model.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QStyle>
#include <QTimer>

#include <cmath>

namespace {

/// Relative luminance of WCAG 2.1 (https://www.w3.org/TR/WCAG21/#dfn-relative-luminance).
double luminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b)), dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("what is written in the dark colours can be read, in high contrast by weak eyes too")
{
    using P = QPalette;
    for (const auto& [colours, least] :
         {std::pair(ui::Colours::Dark, 4.5), std::pair(ui::Colours::HighContrast, 7.0)}) {
        const QPalette palette = ui::paletteOf(colours);
        for (const auto& [text, ground] :
             {std::pair(P::WindowText, P::Window), std::pair(P::Text, P::Base), std::pair(P::Text, P::AlternateBase),
              std::pair(P::ButtonText, P::Button), std::pair(P::HighlightedText, P::Highlight),
              std::pair(P::ToolTipText, P::ToolTipBase), std::pair(P::PlaceholderText, P::Base),
              std::pair(P::PlaceholderText, P::Window), std::pair(P::Link, P::Base)}) {
            INFO(int(text) << " on " << int(ground));
            CHECK(contrastOf(palette.color(text), palette.color(ground)) >= least);
        }
    }
}

TEST_CASE("rows of an import that are stored already can be read in all colours")
{
    const QPalette before = QApplication::palette();
    ui::ImportLinesModel model;
    ui::ImportLine line;
    line.state = ui::ImportLine::State::Identical;
    model.setLines({line}, false);
    const QPalette grey = [] {
        QPalette palette(Qt::lightGray); // as a platform may have it
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::AlternateBase, QColor(0xe9, 0xe9, 0xe9));
        palette.setColor(QPalette::Text, Qt::black);
        return palette;
    }();
    for (const QPalette& palette : {ui::paletteOf(ui::Colours::System), ui::paletteOf(ui::Colours::Dark),
                                    ui::paletteOf(ui::Colours::HighContrast), grey}) {
        QApplication::setPalette(palette);
        const QVariant drawn = model.index(0, ui::ImportLinesModel::Key).data(Qt::ForegroundRole);
        const QColor colour = drawn.value<QColor>();
        REQUIRE(colour.isValid());
        CHECK(colour.alpha() == 255);
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase})
            CHECK(contrastOf(colour, palette.color(ground)) >= 4.5);
        CHECK(colour != palette.color(QPalette::Text)); // quieter than what is new or changed
    }
    QApplication::setPalette(before);
}

TEST_CASE("other colours are seen at once, kept for the next time, and given back")
{
    OwnSettings settings;
    Answers answers;
    const QPalette before = QApplication::palette();
    const QString style = QApplication::style()->name();
    CHECK(ui::chosenColours() == ui::Colours::System);
    ui::useColours(ui::chosenColours()); // as at the start of the program
    ui::MainWindow window(answers.prompts);
    REQUIRE(window.openFile(settings.makeFile("thuc-hanh.sachhon", core::fillPracticeDistrict)));
    window.show();
    const auto choose = [&](ui::Colours colours) { // windows take over colours while the event loop runs
        QTimer::singleShot(0, &window, [&, colours] {
            window.setColours(colours);
            QTimer::singleShot(20, qApp, &QApplication::quit); // they are told a little later
        });
        QApplication::exec();
    };
    choose(ui::Colours::HighContrast);
    CHECK(ui::chosenColours() == ui::Colours::HighContrast);
    CHECK(window.currentPage()->palette().color(QPalette::Window).name() == s("#000000"));
    for (const ui::Page* page : window.pages()) window.showPage(page);
    choose(ui::Colours::System);
    CHECK(QApplication::palette().color(QPalette::Window).name() == before.color(QPalette::Window).name());
    CHECK(window.currentPage()->palette().color(QPalette::Text).name() == before.color(QPalette::Text).name());
    CHECK(QApplication::style()->name() == style);
}
