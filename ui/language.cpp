// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace ui {

static constexpr char key[] = "language";

QString chosenLanguage()
{
    const QString code = QSettings().value(QLatin1String(key)).toString();
    return code == QLatin1String("en") ? code : QStringLiteral("vi");
}

void useLanguage(const QString& code)
{
    static QTranslator own, ofQt;
    QSettings().setValue(QLatin1String(key), code);
    for (QTranslator* translator : {&own, &ofQt}) QCoreApplication::removeTranslator(translator);
    // The figures are Vietnamese in both languages: what is read on screen is what is printed.
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    if (ofQt.load(QStringLiteral(":/translations/qtbase_%1.qm").arg(code))) QCoreApplication::installTranslator(&ofQt);
    if (own.load(QStringLiteral(":/translations/sachhon_%1.qm").arg(code))) QCoreApplication::installTranslator(&own);
}

} // namespace ui
