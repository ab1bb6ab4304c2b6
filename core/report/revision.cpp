// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/revision.h"

#include "core/report/wording.h"

#include "core/error.h"
#include "core/indicator/figures_json.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace core {

namespace {

QJsonArray printedOf(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[QLatin1String("version")].toInt() != 1 || !object[QLatin1String("printed")].isArray())
        throw Error(QStringLiteral("stored figures are damaged"),
                    QCoreApplication::translate("Issue",
                                                "The figures stored with the issued document are damaged. The other "
                                                "data are not affected. Take the document from a backup."),
                    Error::Kind::Request, QStringLiteral("damaged_report"));
    return object[QLatin1String("printed")].toArray();
}

PrintedFigure printedFigure(const QJsonValue& json)
{
    return {json[QLatin1String("key")].toString(), json[QLatin1String("label")].toString(),
            json[QLatin1String("value")].toString()};
}

} // namespace

QByteArray issuedFigures(const Database& database, const Figures& figures, const QString& report)
{
    QJsonArray printed;
    for (const PrintedFigure& figure : printedFigures(database, figures, report))
        printed.append(QJsonObject{{QStringLiteral("key"), figure.key},
                                   {QStringLiteral("label"), figure.label},
                                   {QStringLiteral("value"), figure.value}});
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("indicators"), figuresJson(database, figures)},
                                     {QStringLiteral("printed"), printed}})
        .toJson(QJsonDocument::Compact);
}

std::vector<FigureChange> changedFigures(const QByteArray& before, const QByteArray& after)
{
    std::vector<PrintedFigure> old;
    QHash<QString, QString> oldValues;
    for (const QJsonValue json : printedOf(before)) {
        old.push_back(printedFigure(json));
        oldValues.insert(old.back().key, old.back().value);
    }
    std::vector<FigureChange> changes;
    QHash<QString, QString> newValues;
    for (const QJsonValue json : printedOf(after)) {
        const PrintedFigure figure = printedFigure(json);
        newValues.insert(figure.key, figure.value);
        const QString was = oldValues.value(figure.key, dash);
        if (was != figure.value) changes.push_back({figure.label, was, figure.value});
    }
    for (const PrintedFigure& figure : old)
        if (!newValues.contains(figure.key) && figure.value != dash)
            changes.push_back({figure.label, figure.value, dash});
    return changes;
}

QByteArray changesJson(const std::vector<FigureChange>& changes)
{
    QJsonArray array;
    for (const FigureChange& change : changes)
        array.append(QJsonObject{{QStringLiteral("label"), change.label},
                                 {QStringLiteral("before"), change.before},
                                 {QStringLiteral("after"), change.after}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<FigureChange> changesFromJson(const QByteArray& json)
{
    std::vector<FigureChange> changes;
    for (const QJsonValue change : QJsonDocument::fromJson(json).array())
        changes.push_back({change[QLatin1String("label")].toString(), change[QLatin1String("before")].toString(),
                           change[QLatin1String("after")].toString()});
    return changes;
}

Annex changesAnnex(const std::vector<FigureChange>& changes, int revision)
{
    Annex annex{{}, {}, QStringLiteral("BẢNG CÁC SỐ LIỆU THAY ĐỔI SO VỚI LẦN PHÁT HÀNH TRƯỚC")};
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},
                     {QStringLiteral("Số liệu"), 4.4, Align::Left},
                     {{}, 2.5, Align::Left},
                     {{}, 2.5, Align::Left}};
    int number = 0;
    for (const FigureChange& change : changes)
        table.rows.push_back({QString::number(++number), change.label, change.before, change.after});
    // In the words of the head: the first one issued is adjusted, adjustments are counted.
    const auto named = [](int of) {
        return of < 2 ? QStringLiteral("Bản phát hành đầu") : QStringLiteral("Điều chỉnh lần %1").arg(of - 1);
    };
    table.columns[2].heading = named(revision - 1);
    table.columns[3].heading = named(revision);
    if (changes.empty())
        annex.blocks.push_back(
            Paragraph{{}, Paragraph::Style::Body, QStringLiteral("Không có số liệu nào thay đổi; chỉ sửa lời văn.")});
    else
        annex.blocks.push_back(std::move(table));
    return annex;
}

} // namespace core
