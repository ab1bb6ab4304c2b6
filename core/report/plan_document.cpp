// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_document.h"

#include "core/database/database.h"
#include "core/error.h"
#include "core/indicator/figures.h"
#include "core/report/definitions_annex.h"
#include "core/report/document_head.h"
#include "core/report/document_words.h"
#include "core/report/edited_text.h"
#include "core/report/plan_annexes.h"
#include "core/report/plan_sections.h"

namespace core {

namespace {

/// The words of the office that issues the plan: its own, or of another office whose plan is kept here.
OfficeWords issuerOf(const Database& database, const Record& plan)
{
    OfficeWords office(database);
    const QString issuer = plan.text("issuer");
    if (plan.integer("own").value_or(0) == 0 && !issuer.isEmpty() && issuer != office.name) {
        const OfficeHead named = officeHead(issuer);
        office.name = issuer;
        office.kind = named.kind;
        if (!named.area.isEmpty()) office.area = named.area;
        if (!named.symbol.isEmpty()) office.symbol = named.symbol;
        office.place = named.place;
        office.head.superior = named.superior;
        office.head.issuer = named.issuer;
        office.signature = {named.authority, {}, {}};
    }
    if (!plan.text("signer").isEmpty()) office.signature.name = plan.text("signer");
    // A plan is addressed to nobody: nobody is "as above".
    office.signature.recipients.removeIf([](const QString& line) { return line.contains(QStringLiteral("Như trên")); });
    const QString archive = QStringLiteral("- Lưu: VT.");
    if (office.signature.recipients.isEmpty() || office.signature.recipients == QStringList{archive})
        office.signature.recipients = {QStringLiteral("- Các cơ quan, đơn vị liên quan;"), archive};
    return office;
}

/// "Hành động sản xuất sạch hơn trong công nghiệp" / "trên địa bàn huyện Mê Linh năm 2018"
QStringList subjectOf(const QString& planTitle, const QString& inArea)
{
    const QString title = capitalised(withoutDocumentKind(withArea(planTitle.simplified(), inArea)));
    const QString area = QStringLiteral(" trên địa bàn ");
    const qsizetype at = title.lastIndexOf(area);
    if (at <= 0) return {title};
    return {title.left(at), title.mid(at + 1)};
}

QString periodOf(const Record& plan)
{
    const int from = plan.date("period_from").year(), to = plan.date("period_to").year();
    return from == to ? QStringLiteral("năm %1").arg(to) : QStringLiteral("giai đoạn %1–%2").arg(from).arg(to);
}

} // namespace

Report planDocument(const Database& database, const Figures& figures, const AnnexChoice& choice)
{
    if (!figures.plan)
        throw Error(QStringLiteral("no plan in %1").arg(figures.year),
                    Database::tr("There is no plan for %1. Make one on the page Plan first.").arg(figures.year),
                    Error::Kind::Request, QStringLiteral("no_plan"));
    const Record& plan = *figures.plan;
    const OfficeWords office = issuerOf(database, plan);
    const EditedTexts edits(database, documentKey(figures, QStringLiteral("plan")));
    Report report;
    report.title = QStringLiteral("Kế hoạch sản xuất sạch hơn %1 – %2").arg(periodOf(plan), office.name);
    report.paper = office.paper;
    const QDate date = plan.date("date");
    report.head = documentHead(office, QStringLiteral("KẾ HOẠCH"), QStringLiteral("KH"),
                               date.isValid() ? date.year() : plan.date("period_from").year());
    if (!plan.text("number").isEmpty()) report.head.number = numberLine(plan.text("number"));
    if (date.isValid()) report.head.placeAndDate = placeAndDate(office.place, date);
    report.head.subject = subjectOf(plan.text("title"), office.area);
    report.signature = office.signature;
    report.blocks = planSections(database, figures, office);
    edits.applyToEnds(report);
    edits.apply(report.blocks);
    if (choice.planTables) report.annexes = planAnnexes(database, figures);
    if (choice.definitions) report.annexes.push_back(definitionsAnnex());
    numberAnnexes(report, attachedLine(office, report.head, QStringLiteral("Kế hoạch")));
    for (Annex& annex : report.annexes) edits.apply(annex.blocks);
    return report;
}

} // namespace core
