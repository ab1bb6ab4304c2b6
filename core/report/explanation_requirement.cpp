// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explanation_requirement.h"

#include "core/database/database.h"
#include "core/report/document_words.h"
#include "core/report/explanation_inputs.h"
#include "core/report/wording.h"

namespace core {

QString fractionWords(qint64 count, qint64 of)
{
    return QStringLiteral("%1/%2 = %3").arg(count).arg(of).arg(Ratio(count, of).shownPercent());
}

void addResults(Explanation& explanation, const Database& database, const TargetFigure& target)
{
    explanation.inputs.columns = {{QStringLiteral("Ngày"), 1.4, Align::Centre},
                                  {QStringLiteral("Số lượng"), 1.4, Align::Right},
                                  {QStringLiteral("Trên tổng số"), 1.4, Align::Right},
                                  {QStringLiteral("Giá trị"), 1.4, Align::Right},
                                  {QStringLiteral("Nguồn"), 4, Align::Left}};
    Statement rows(database,
                   "SELECT date, count, of_count, value, source FROM target_result WHERE target_id = ? AND date <= ?"
                   " ORDER BY date DESC, id DESC");
    rows.bind(1, target.target.id).bind(2, explanation.asOf.toString(Qt::ISODate));
    const auto number
        = [&](int column) { return rows.isNull(column) ? QStringLiteral("–") : shownText(rows.integer(column), 0); };
    while (rows.step())
        explanation.inputs.rows.push_back(
            {dateWords(QDate::fromString(rows.text(0), Qt::ISODate)), number(1), number(2),
             rows.isNull(3) ? QStringLiteral("–") : Decimal::fromRaw(rows.integer(3)).toShown(), rows.text(4)});
    explanation.changes = latestChanges(database, {QStringLiteral("target_result")}, {});
}

bool isRate(const TargetFigure& target)
{
    return target.kind != TargetKind::SavingAtLeast && target.kind != TargetKind::Milestone
        && target.kind != TargetKind::ExternalAtLeast
        && (target.indicator == QLatin1String("awareness") || target.indicator.startsWith(QLatin1String("adoption")));
}

/// The rate of the base year that the target's base is counted by.
static const Rate& baseOf(const Figures& figures, const TargetFigure& target)
{
    return target.indicator == QLatin1String("awareness") ? figures.awareness.base : figures.adoption.base;
}

void addRequirement(Explanation& explanation, const TargetFigure& target, const Figures& figures)
{
    const TargetWords words = targetWords(target);
    QStringList& formula = explanation.formula;
    const QString reading = readingWords(target, figures.baseYear);
    formula << QStringLiteral("Yêu cầu được hiểu là: %1%2")
                   .arg(reading,
                        target.target.integer("reading_confirmed").value_or(0) == 0
                                && (target.kind == TargetKind::PointsOverBase
                                    || target.kind == TargetKind::RelativeOverBase
                                    || target.kind == TargetKind::ShareOfPopulationOverBase)
                            ? QStringLiteral(" (chưa xác nhận)")
                            : QString());
    const QString value = target.target.integer("value") ? Decimal::fromRaw(*target.target.integer("value")).toShown()
                                                         : QStringLiteral("–");
    if (target.base && target.required) {
        const QString base = QStringLiteral("%1/%2").arg(target.base->count).arg(target.base->of);
        if (target.kind == TargetKind::PointsOverBase)
            formula << QStringLiteral("Yêu cầu = %1 + %2 điểm phần trăm = %3").arg(base, value, words.required);
        if (target.kind == TargetKind::RelativeOverBase)
            formula << QStringLiteral("Yêu cầu = %1 cơ sở × (1 + %2%) = %3")
                           .arg(target.base->count)
                           .arg(value, shortNumber(*target.required));
        if (target.kind == TargetKind::ShareOfPopulationOverBase)
            formula << QStringLiteral("Yêu cầu = %1 + %2% × %3 = %4")
                           .arg(target.base->count)
                           .arg(value)
                           .arg(target.denominator.value_or(0))
                           .arg(shortNumber(*target.required));
    } else {
        formula << QStringLiteral("Yêu cầu = %1").arg(words.required);
    }
    if (target.requiredCount && target.required && target.isShare() && target.denominator)
        formula << QStringLiteral("Số cơ sở cần có = %1 × %2 = %3, làm tròn lên %4")
                       .arg(words.required)
                       .arg(*target.denominator)
                       .arg(shortNumber(*target.required * Ratio(*target.denominator), 2))
                       .arg(*target.requiredCount);
    if (target.shortBy && !target.countsNothing())
        formula << QStringLiteral("Còn thiếu = %1 − %2 = %3")
                       .arg(*target.requiredCount)
                       .arg(*target.actualCount)
                       .arg(*target.shortBy == 0 ? QStringLiteral("0 (không thiếu)")
                                                 : QString::number(*target.shortBy));
    if (target.progress && target.required && target.actual) {
        const bool overBase = target.base
            && (target.kind == TargetKind::PointsOverBase || target.kind == TargetKind::RelativeOverBase
                || target.kind == TargetKind::ShareOfPopulationOverBase);
        const QString base = !overBase ? QString()
            : target.isShare()         ? target.base->ratio().shownPercent()
                                       : QString::number(target.base->count);
        formula << (overBase ? QStringLiteral("Tiến độ = (%1 − %3)/(%2 − %3) = %4")
                             : QStringLiteral("Tiến độ = %1/%2 = %4"))
                       .replace(QStringLiteral("%1"), words.actual)
                       .replace(QStringLiteral("%2"),
                                target.isShare() ? target.required->shownPercent() : words.required)
                       .replace(QStringLiteral("%3"), base)
                       .replace(QStringLiteral("%4"), target.progress->shownPercent());
    }
    if (const QString path = pathWords(target); !path.isEmpty()) formula << capitalised(path);
    QString verdict = QStringLiteral("Kết quả: %1").arg(verdictWord(target.verdict));
    if (target.actual && target.required)
        verdict = QStringLiteral("Thực hiện %1 so với yêu cầu %2: %3")
                      .arg(words.actual, words.required, verdictWord(target.verdict));
    if (target.unknown > 0)
        verdict += target.certain
            ? QStringLiteral("; %1 cơ sở chưa khảo sát trả lời thế nào kết quả cũng vậy")
                  .arg(countWords(target.unknown))
            : QStringLiteral("; %1 cơ sở chưa khảo sát có thể làm kết quả thay đổi").arg(countWords(target.unknown));
    formula << verdict;

    if (target.base && !target.base->document.isEmpty())
        explanation.base << QStringLiteral("Năm gốc %1, số chính thức: %2 (theo %3)")
                                .arg(figures.baseYear)
                                .arg(fractionWords(target.base->count, target.base->of), target.base->document);
    if (target.computedBase)
        explanation.base << QStringLiteral("Năm gốc %1 (ngày 31/12/%1), tính từ số liệu: %2")
                                .arg(figures.baseYear)
                                .arg(fractionWords(target.computedBase->count, target.computedBase->of));
    const int unasked = isRate(target) ? baseOf(figures, target).unknown : 0;
    if (target.computedBase && target.base && target.base->document.isEmpty() && unasked > 0)
        explanation.base << QStringLiteral(
                                "Trong đó %1 cơ sở chưa khảo sát năm %2, chưa được tính là có: khảo sát thêm "
                                "thì số gốc và mức yêu cầu có thể tăng")
                                .arg(countWords(unasked))
                                .arg(figures.baseYear);
}

} // namespace core
