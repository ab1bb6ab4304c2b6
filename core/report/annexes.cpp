// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annexes.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/indicator/figures.h"
#include "core/record/vietnamese.h"
#include "core/report/annex_parts.h"
#include "core/report/document_words.h"
#include "core/report/names.h"
#include "core/report/savings_annex.h"
#include "core/report/wording.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

Paragraph note(const QString& text) { return {{}, Paragraph::Style::Note, text}; }

Annex targetsAnnex(const Database&, const Figures& figures)
{
    Annex annex{
        {}, QStringLiteral("Biểu 01"), QStringLiteral("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM %1").arg(figures.year)};
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},
                     {QStringLiteral("Chỉ tiêu"), 3.9, Align::Left},
                     {QStringLiteral("ĐVT"), 1, Align::Centre},
                     {QStringLiteral("Năm gốc"), 1.6, Align::Centre},
                     {QStringLiteral("Kế hoạch năm"), 1.7, Align::Centre},
                     {QStringLiteral("Thực hiện"), 1.5, Align::Centre},
                     {QStringLiteral("So kế hoạch"), 2, Align::Left},
                     {QStringLiteral("Ghi chú"), 2, Align::Left}};
    for (const TargetFigure& target : figures.targets) {
        const TargetWords words = targetWords(target);
        QStringList remarks;
        if (!words.actualCount.isEmpty() && target.isShare())
            remarks << words.actualCount + QLatin1Char(' ') + countedWords(target.indicator);
        if (target.base && !target.base->document.isEmpty())
            remarks << QStringLiteral("năm gốc theo %1").arg(target.base->document);
        if (target.base && !target.base->document.isEmpty() && target.computedBase)
            remarks << QStringLiteral("tính từ số liệu: %1/%2")
                           .arg(target.computedBase->count)
                           .arg(target.computedBase->of);
        if (const QString source = resultSourceWords(target); !source.isEmpty())
            remarks << QStringLiteral("nguồn: %1").arg(source);
        if (!target.target.text("evidence").isEmpty())
            remarks << QStringLiteral("minh chứng: %1").arg(target.target.text("evidence"));
        if (const QString path = pathWords(target); !path.isEmpty()) remarks << path;
        if (target.unknown > 0 && target.verdict == Verdict::NotMetUncertain)
            remarks << QStringLiteral("%1 chưa khảo sát").arg(countWords(target.unknown));
        QString verdict = verdictWord(target.verdict);
        if (!words.shortfall.isEmpty()) verdict += QStringLiteral(", ") + words.shortfall;
        const QString unit = target.isShare()            ? QStringLiteral("%")
            : target.kind == TargetKind::Milestone       ? QStringLiteral("ngày")
            : target.kind == TargetKind::ExternalAtLeast ? QStringLiteral("%")
                                                         : QStringLiteral("số lượng");
        table.rows.push_back({QString::number(target.number), capitalised(target.target.text("words")), unit,
                              words.base, words.required, words.actual, verdict, remarks.join(QStringLiteral("; "))});
    }
    annex.blocks.push_back(std::move(table));
    return annex;
}

Annex facilitiesAnnex(const Database& database, const Figures& figures)
{
    Annex annex{{},
                QStringLiteral("Biểu 02"),
                QStringLiteral("DANH SÁCH CƠ SỞ SẢN XUẤT CÔNG NGHIỆP VÀ TÌNH TRẠNG ÁP DỤNG SẢN XUẤT SẠCH HƠN NĂM %1")
                    .arg(figures.year),
                {},
                true};
    struct Extra {
        QString taxCode, address, labour, awareness, adoption;
    };
    std::map<qint64, Extra> extras;
    for (Stream rows(database, "SELECT id, tax_code, address FROM facility"); rows.next();) {
        Extra& extra = extras[rows.integer(0)];
        extra.taxCode = rows.text(1);
        extra.address = rows.text(2);
    }
    Stream labour(database, "SELECT facility_id, labour FROM facility_year WHERE year <= ? ORDER BY facility_id, year");
    labour.bind(1, qint64(figures.year));
    while (labour.next())
        if (!labour.isNull(1)) extras[labour.integer(0)].labour = shownText(labour.integer(1), 0);
    Stream surveys(database, "SELECT facility_id, awareness, adoption FROM survey WHERE year = ?");
    surveys.bind(1, qint64(figures.year));
    while (surveys.next()) {
        extras[surveys.integer(0)].awareness = surveys.text(1);
        extras[surveys.integer(0)].adoption = surveys.text(2);
    }
    std::map<qint64, QString> communes = unitNames(database, figures.asOf);
    std::map<QString, QString> sectors;
    Stream divisions(database,
                     "SELECT i.code, i.name FROM industry AS i LEFT JOIN industry_list AS l ON l.version = i.version"
                     " WHERE i.level = 2 ORDER BY coalesce(l.valid_from, '') <= ?, l.valid_from");
    divisions.bind(1, figures.asOf.toString(Qt::ISODate)); // the list in force is read last
    while (divisions.next()) sectors[divisions.text(0)] = divisions.text(1);

    std::map<QString, std::vector<const FacilityState*>> byCommune;
    for (const FacilityState& facility : figures.population->facilities())
        if (facility.present) byCommune[sortKey(communes[facility.unit])].push_back(&facility);
    ReportTable table;
    table.columns
        = {{QStringLiteral("TT"), 0.7, Align::Centre},      {QStringLiteral("Mã"), 0.9, Align::Left},
           {QStringLiteral("Tên cơ sở"), 4, Align::Left},   {QStringLiteral("Mã số thuế"), 1.9, Align::Left},
           {QStringLiteral("Ngành"), 3.4, Align::Left},     {QStringLiteral("Quy mô"), 1.9, Align::Left},
           {QStringLiteral("Lao động"), 1.2, Align::Right}, {QStringLiteral("Nhận thức"), 2, Align::Left},
           {QStringLiteral("Áp dụng"), 2, Align::Left},     {QStringLiteral("Năm bắt đầu"), 1.4, Align::Centre}};
    int number = 0;
    for (auto& [key, facilities] : byCommune) {
        std::sort(facilities.begin(), facilities.end(),
                  [](const FacilityState* a, const FacilityState* b) { return a->code < b->code; });
        table.rows.push_back({QStringLiteral("%1: %2 cơ sở")
                                  .arg(communes[facilities.front()->unit], countWords(qint64(facilities.size())))});
        for (const FacilityState* facility : facilities) {
            const Extra& extra = extras[facility->id];
            const QString sector = sectors[facility->industry.left(2)];
            table.rows.push_back({QString::number(++number), facility->code, facility->name, orDash(extra.taxCode),
                                  orDash(sector), sizeWords(facility->size, facility->sizeByLabour),
                                  orDash(extra.labour), awarenessWords(extra.awareness), adoptionWords(extra.adoption),
                                  QString::number(facility->start.year())});
        }
    }
    annex.blocks.push_back(std::move(table));
    if (figures.population->thresholdsAreEarlier())
        annex.blocks.push_back(note(QStringLiteral(
            "Quy mô xếp theo ngưỡng của văn bản có hiệu lực sau ngày lập danh sách, vì không có ngưỡng nào sớm hơn.")));
    return annex;
}

Annex excludedAnnex(const Database&, const Figures& figures)
{
    Annex annex{{},
                QStringLiteral("Biểu 07"),
                QStringLiteral("CƠ SỞ THIẾU SỐ LIỆU, LOẠI KHỎI TÍNH TOÁN MỨC TIẾT KIỆM NĂM %1").arg(figures.year)};
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},
                     {QStringLiteral("Cơ sở"), 4, Align::Left},
                     {QStringLiteral("Lý do"), 5, Align::Left}};
    int number = 0;
    for (const CohortMember& member : figures.energy.members)
        if (!member.figure->isComputable()) {
            const FacilityState* facility = figures.population->facility(member.figure->facility);
            const QString reason
                = capitalised(exclusionWords(member.figure->exclusion, member.figure->baseYear, figures.year));
            table.rows.push_back(
                {QString::number(++number), facility->code + QLatin1Char(' ') + facility->name, reason});
        }
    annex.blocks.push_back(std::move(table));
    return annex;
}

} // namespace

ReportTable targetTable(const Figures& figures)
{
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},        {QStringLiteral("Chỉ tiêu"), 3.4, Align::Left},
                     {QStringLiteral("Năm gốc"), 1.7, Align::Centre},   {QStringLiteral("Yêu cầu"), 1.3, Align::Centre},
                     {QStringLiteral("Thực hiện"), 1.7, Align::Centre}, {QStringLiteral("Kết quả"), 2.4, Align::Left}};
    for (const TargetFigure& target : figures.targets) {
        const TargetWords words = targetWords(target);
        QString actual = words.actual;
        if (target.isShare() && !words.actualCount.isEmpty()) actual += QStringLiteral(" (%1)").arg(words.actualCount);
        QString verdict = verdictWord(target.verdict);
        if (!words.shortfall.isEmpty()) verdict += QStringLiteral("; ") + words.shortfall;
        if (const QString path = pathWords(target); !path.isEmpty()) verdict += QStringLiteral("; ") + path;
        table.rows.push_back(
            {QString::number(target.number), targetNameWords(target), words.base, words.required, actual, verdict});
    }
    return table;
}

std::vector<Annex> progressAnnexes(const Database& database, const Figures& figures)
{
    constexpr Annex (*annexes[])(const Database&, const Figures&)
        = {targetsAnnex, facilitiesAnnex, savingsAnnex, activitiesAnnex, modelsAnnex, moneyAnnex, excludedAnnex};
    std::vector<Annex> list;
    for (const auto annex : annexes) list.push_back(annex(database, figures));
    return list;
}

} // namespace core
