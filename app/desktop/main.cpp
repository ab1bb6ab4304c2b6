// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "ui/colours.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/recent_files.h"
#include "ui/text_size.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QTimer>

/// The font of the platform, unless it cannot write Vietnamese.
static void chooseFont()
{
    const QFont font = QApplication::font();
    if (QFontMetrics(font).inFontUcs4(0x1EA1) && QFontMetrics(font).inFontUcs4(0x01B0)) return; // ạ ư
    for (const char* family : {"Segoe UI", "Noto Sans", "DejaVu Sans", "Tahoma"}) {
        if (!QFontDatabase::families().contains(QLatin1String(family))) continue;
        QFont other = font;
        other.setFamily(QLatin1String(family));
        return QApplication::setFont(other);
    }
}

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("SachHon"));
    QApplication::setOrganizationName(QStringLiteral("SachHon"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sạch Hơn"));
    QApplication::setApplicationVersion(QStringLiteral(SACHHON_VERSION));
#ifndef Q_OS_WIN
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
#endif
    chooseFont();
    ui::useColours(ui::chosenColours());
    ui::useTextSize(ui::chosenTextSize());
    ui::useLanguage(ui::chosenLanguage());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption exitAfterStartup(
        QStringLiteral("exit-after-startup"),
        QStringLiteral("Show the window, then end: for tests of an installation."));
    parser.addOption(exitAfterStartup);
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The data file to open."));
    parser.process(application);

    try {
        ui::MainWindow window(ui::Prompts::dialogs());
        window.showFitting();
        const QStringList named = parser.positionalArguments();
        const QString last = ui::recentFiles().value(0);
        if (!named.isEmpty())
            window.openFile(named.constFirst());
        else if (!last.isEmpty() && !parser.isSet(exitAfterStartup))
            window.openFile(last);
        if (parser.isSet(exitAfterStartup)) QTimer::singleShot(0, &application, &QApplication::quit);
        return QApplication::exec();
    } catch (const core::Error& error) {
        qCritical("%s", error.what());
        ui::Prompts::dialogs().showError(nullptr, error.userMessage());
        return error.kind() == core::Error::Kind::File ? 3 : 1;
    }
}
