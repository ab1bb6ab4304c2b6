// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_font.h"

#include <QDir>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// Asked of the font file itself: QFontMetrics would count the letters of a substitute.
bool coversVietnamese(const QString& family)
{
    if (!QFontDatabase::hasFamily(family)) return false;
    constexpr std::array<char32_t, 4> telling{0x1EA1, 0x1EDF, 0x01B0, 0x20AB}; // ạ ở ư ₫
    for (const bool bold : {false, true}) {
        for (const bool italic : {false, true}) {
            QFont font(family, -1, bold ? QFont::Bold : QFont::Normal, italic);
            font.setPixelSize(20);
            const QRawFont raw = QRawFont::fromFont(font);
            const bool covers = raw.isValid() && raw.familyName() == family
                && std::all_of(telling.begin(), telling.end(), [&](char32_t c) { return raw.supportsCharacter(c); });
            if (!covers) return false;
        }
    }
    return true;
}

QString chooseFamily()
{
    const QDir bundled(QStringLiteral(":/fonts"));
    for (const QString& file : bundled.entryList({QStringLiteral("*.ttf")}))
        QFontDatabase::addApplicationFont(bundled.filePath(file));
    const QStringList families{QStringLiteral("Times New Roman"), QStringLiteral("Tinos"),
                               QStringLiteral("Liberation Serif")};
    for (const QString& family : families)
        if (coversVietnamese(family)) return family;
    qWarning("No font for paper has the Vietnamese letters: looked for Times New Roman, Tinos, Liberation Serif");
    return families.front();
}

} // namespace

QString paperFamily()
{
    static const QString family = chooseFamily();
    return family;
}

QFont paperFont(const Face& face)
{
    QFont font(paperFamily());
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(face.size * unitsPerPoint));
    font.setBold(face.bold);
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace ui
