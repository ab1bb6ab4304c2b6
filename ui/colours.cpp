// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QSettings>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

static constexpr char key[] = "colours";

static QString codeOf(Colours colours)
{
    switch (colours) {
    case Colours::Dark: return QStringLiteral("dark");
    case Colours::HighContrast: return QStringLiteral("contrast");
    case Colours::System: break;
    }
    return QStringLiteral("system");
}

Colours chosenColours()
{
    const QString code = QSettings().value(QLatin1String(key)).toString();
    for (const Colours colours : {Colours::Dark, Colours::HighContrast})
        if (code == codeOf(colours)) return colours;
    return Colours::System;
}

namespace {

struct Tones {
    QRgb window, base, alternate, button, text, quiet, mid, highlight, highlighted, link, toolTip, toolTipText;
};
constexpr Tones dark{0x2b2b2b, 0x1e1e1e, 0x262626, 0x383838, 0xf0f0f0, 0xa0a0a0,
                     0x5a5a5a, 0x2f6fa8, 0xffffff, 0x7cc0ff, 0x4a4420, 0xfff3c4};
constexpr Tones contrast{0x000000, 0x000000, 0x101010, 0x000000, 0xffffff, 0xd0d0d0,
                         0xffffff, 0xffff00, 0x000000, 0x7fdfff, 0x000000, 0xffff00};

QPalette made(const Tones& tones)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb tone) { palette.setColor(role, QColor(tone)); };
    set(QPalette::Window, tones.window);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Button, tones.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        set(role, tones.text);
    set(QPalette::PlaceholderText, tones.quiet);
    set(QPalette::Highlight, tones.highlight);
    set(QPalette::HighlightedText, tones.highlighted);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.link);
    set(QPalette::ToolTipBase, tones.toolTip);
    set(QPalette::ToolTipText, tones.toolTipText);
    set(QPalette::Mid, tones.mid);
    palette.setColor(QPalette::Light, QColor(tones.button).lighter(150));
    palette.setColor(QPalette::Midlight, QColor(tones.button).lighter(125));
    palette.setColor(QPalette::Dark, QColor(tones.mid).darker(140));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.quiet).darker(115));
    return palette;
}

/// Fusion frames fields and buttons darker than the window, which nobody sees on black: here in the colour of the text.
class OutlinedStyle : public QProxyStyle {
public:
    OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_FrameLineEdit || element == PE_PanelButtonCommand || element == PE_PanelButtonTool
            || element == PE_IndicatorCheckBox || element == PE_Frame || element == PE_FrameGroupBox)
            outline(*option, *painter);
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ComboBox || control == CC_SpinBox) outline(*option, *painter);
    }

private:
    static void outline(const QStyleOption& option, QPainter& painter)
    {
        painter.save();
        painter.setPen(option.palette.color(QPalette::Text));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter.restore();
    }
};

/// As the program found it.
struct Found {
    QString style = QApplication::style()->name();
    QPalette palette = QApplication::palette();
};
const Found& found()
{
    static const Found platform;
    return platform;
}

} // namespace

/// Relative luminance of WCAG 2.1 (https://www.w3.org/TR/WCAG21/#dfn-relative-luminance).
static double luminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

static double contrastBetween(const QColor& a, const QColor& b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// So many hundredths of a colour over a ground.
static QColor laid(const QColor& over, const QColor& ground, int hundredths)
{
    const auto part = [&](int a, int b) { return (a * hundredths + b * (100 - hundredths)) / 100; };
    return QColor(part(over.red(), ground.red()), part(over.green(), ground.green()), part(over.blue(), ground.blue()));
}

QColor quietText(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    const QColor alternate = palette.color(QPalette::Active, QPalette::AlternateBase);
    for (int hundredths = 60; hundredths < 100; hundredths += 5)
        if (const QColor tone = laid(text, ground, hundredths);
            std::min(contrastBetween(tone, ground), contrastBetween(tone, alternate)) >= 4.5)
            return tone;
    return text;
}

QPalette paletteOf(Colours colours)
{
    switch (colours) {
    case Colours::Dark: return made(dark);
    case Colours::HighContrast: return made(contrast);
    case Colours::System: break;
    }
    return found().palette;
}

void useColours(Colours colours)
{
    static Colours used = Colours::System;
    QSettings().setValue(QLatin1String(key), codeOf(colours));
    const QString platform = found().style; // before anything is changed
    if (colours == std::exchange(used, colours)) return;
    // The styles of Windows draw in the colours of Windows, whatever the palette says.
    if (colours == Colours::HighContrast)
        QApplication::setStyle(new OutlinedStyle);
    else
        QApplication::setStyle(colours == Colours::System ? platform : QStringLiteral("Fusion"));
    QApplication::setPalette(paletteOf(colours));
}

} // namespace ui
