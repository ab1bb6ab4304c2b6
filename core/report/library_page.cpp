// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/library_page.h"

#include "core/database/attachment.h"
#include "core/database/database.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/library.h"
#include "core/report/document_head.h"
#include "core/report/facility_facts.h"
#include "core/report/wording.h"

#include <QCoreApplication>

namespace core {

namespace {

using Style = Paragraph::Style;

bool isPicture(const QString& name)
{
    for (const char* ending : {".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp"})
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return true;
    return false;
}

/// "Mô hình · số 12/BC · 10/12/2018 · Sở Công Thương"
QString headLine(const Record& item)
{
    QStringList parts{choiceWords(item.dictionary().field(QLatin1String("kind")).choices, item.text("kind"))};
    if (!item.text("number").isEmpty()) parts << QStringLiteral("số %1").arg(item.text("number"));
    if (item.date("date").isValid()) parts << dateWords(item.date("date"));
    if (!item.text("issuer").isEmpty()) parts << item.text("issuer");
    return parts.join(QStringLiteral(" · "));
}

void addLines(std::vector<Block>& blocks, const QString& text)
{
    if (!text.trimmed().isEmpty()) blocks.push_back(Paragraph{{}, Style::Body, text});
}

} // namespace

Report libraryPage(const Database& database, qint64 id)
{
    const auto item = Table(const_cast<Database&>(database), libraryItemDictionary()).record(id);
    if (!item)
        throw Error(QStringLiteral("no library item %1").arg(id),
                    QCoreApplication::translate("Library", "The item is no longer in the library."),
                    Error::Kind::Request, QStringLiteral("not_found"));
    const OfficeWords office(database);
    Report report;
    report.title = item->text("name");
    report.head.practiceMark = office.head.practiceMark;
    report.paper = office.paper;
    Annex page{office.head.practiceMark, {}, item->text("name").toUpper(), headLine(*item)};
    addLines(page.blocks, item->text("summary"));
    addLines(page.blocks, item->text("content"));
    if (!item->text("saving_words").isEmpty())
        addLines(page.blocks, QStringLiteral("Mức tiết kiệm: %1.").arg(item->text("saving_words")));
    if (item->integer("cost"))
        addLines(page.blocks, QStringLiteral("Chi phí tham khảo: %1 đồng.").arg(dongWords((*item)["cost"])));
    QStringList files;
    for (const Record& file : attachmentsOf(database, QStringLiteral("library_item"), id)) {
        const QString name = file.text("name");
        if (isPicture(name))
            page.blocks.push_back(
                Picture{attachmentBytes(database, file.id),
                        file.text("note").isEmpty() ? name.section(QLatin1Char('.'), 0, -2) : file.text("note")});
        else
            files << name;
    }
    if (!files.isEmpty())
        page.blocks.push_back(
            Paragraph{{}, Style::Note, QStringLiteral("Tệp kèm theo: %1.").arg(files.join(QStringLiteral("; ")))});
    if (!item->text("source").isEmpty())
        page.blocks.push_back(Paragraph{{}, Style::Note, QStringLiteral("Nguồn: %1.").arg(item->text("source"))});
    report.annexes.push_back(std::move(page));
    return report;
}

} // namespace core
