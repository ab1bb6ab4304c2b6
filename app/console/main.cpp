// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/verb.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>

namespace app {
namespace {

void write(FILE* file, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

void say(const QString& line) { write(stderr, (line + QLatin1Char('\n')).toUtf8()); }

QString usage(const Verb& verb)
{
    return QStringLiteral("sachhon-cli %1 %2 [--json]").arg(QLatin1String(verb.name), QString::fromUtf8(verb.usage));
}

void sayUsage()
{
    for (const Verb& verb : verbs()) say(usage(verb));
}

int fail(const core::Error& error, bool json, int status)
{
    if (json) {
        const QJsonObject inner{{QStringLiteral("code"), error.code()},
                                {QStringLiteral("message"), error.userMessage()}};
        write(stdout, QJsonDocument(QJsonObject{{QStringLiteral("error"), inner}}).toJson());
    }
    say(error.userMessage());
    return status;
}

Answer run(const Verb& verb, const QStringList& words)
{
    QCommandLineParser parser;
    parser.addOptions(verb.options);
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    if (!parser.parse(words)) throw UsageError(parser.errorText() + QLatin1Char('\n') + usage(verb));
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != verb.arguments) throw UsageError(Words::tr("Usage: %1").arg(usage(verb)));
    return verb.run(parser, arguments);
}

int main(const QStringList& words)
{
    const bool json = words.contains(QLatin1String("--json"));
    const QString name = words.value(1);
    if (name.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("help")) {
        sayUsage();
        return name.isEmpty() ? 2 : 0;
    }
    if (name == QLatin1String("--version")) {
        write(stdout, "sachhon-cli " SACHHON_VERSION "\n");
        return 0;
    }
    try {
        for (const Verb& verb : verbs()) {
            if (name != QLatin1String(verb.name)) continue;
            const Answer answer = run(verb, words.mid(1));
            if (json)
                write(stdout, QJsonDocument(answer.json).toJson());
            else if (!answer.text.isEmpty())
                write(stdout, (answer.text + QLatin1Char('\n')).toUtf8());
            return answer.status;
        }
        throw UsageError(Words::tr("There is no verb “%1”. sachhon-cli --help lists them.").arg(name));
    } catch (const UsageError& error) {
        return fail(error, json, 2);
    } catch (const core::Error& error) {
        return fail(error, json, error.kind() == core::Error::Kind::File ? 3 : 1);
    } catch (const std::bad_alloc&) {
        return fail(core::Error(QStringLiteral("out of memory"),
                                Words::tr("There is not enough memory. Nothing was changed."),
                                core::Error::Kind::Request, QStringLiteral("out_of_memory")),
                    json, 1);
    }
}

} // namespace
} // namespace app

/// Messages of Qt about the desktop it has not got are no use on a console.
static void log(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths"))) app::say(message);
}

int main(int argc, char* argv[])
{
    qInstallMessageHandler(log);
    // Qt Charts are widgets: they are drawn without a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Sạch Hơn"));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/translations/sachhon_vi.qm")))
        QCoreApplication::installTranslator(&translator);
    return app::main(QCoreApplication::arguments());
}
