// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QLocale>
#ifdef WITH_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

/// Qt's own complaints (QAbstractItemModelTester, bad connects, ...) fail the test that caused them.
static void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (message.startsWith(QLatin1String("This plugin does not support"))) return; // the offscreen platform
    if (type == QtWarningMsg) FAIL_CHECK(context.category << ": " << message.toStdString());
}

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    Application app(argc, argv);
    qInstallMessageHandler(failOnWarning);
    return Catch::Session().run(argc, argv);
}
