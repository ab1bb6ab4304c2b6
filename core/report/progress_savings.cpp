// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_sections.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/report/savings_annex.h"
#include "core/report/wording.h"

#include <map>

namespace core::progress {

void savings(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    const CohortSavings& sums = figures.energy;
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("V. TIẾT KIỆM NĂNG LƯỢNG, NGUYÊN VẬT LIỆU"));
    const QString cohort
        = figures.cohort == QLatin1String("all") ? QStringLiteral("cơ sở") : QStringLiteral("cơ sở áp dụng SXSH");
    const auto weighted = sums.weighted();
    if (!weighted) {
        out.body(
            QStringLiteral("headline"),
            sums.count() == 0
                ? QStringLiteral("Năm %1 chưa ghi nhận %2 nào nên chưa tính mức tiết kiệm.")
                      .arg(figures.year)
                      .arg(cohort)
                : QStringLiteral("Trong %1 %2, chưa cơ sở nào đủ số liệu hai năm để tính mức tiết kiệm (xem Biểu 07).")
                      .arg(countWords(sums.count()), cohort));
        return;
    }
    QString headline = QStringLiteral("Trong %1 %2 có %3 cơ sở đủ số liệu hai năm. ")
                           .arg(countWords(sums.count()), cohort, countWords(sums.computable));
    const auto natural = sums.naturalExpectedUse();
    const QString shown = savingPercent(*weighted, figures.band);
    const Ratio avoided = sums.expectedUse() - sums.actualUse();
    if (natural) {
        Statement unit(facts.database, "SELECT unit FROM resource WHERE id = ?");
        unit.bind(1, sums.onlyResource);
        const QString u = unit.step() ? unit.text(0) : QString();
        headline += QStringLiteral("Mức tiêu thụ quy đổi theo năm gốc là %1 %4, thực tế %2 %4, tiết kiệm %3 %4, bằng "
                                   "%5, tương đương %6 TOE.")
                        .arg(shortNumber(*natural, 2), shortNumber(*sums.naturalActualUse(), 2),
                             shortNumber(*natural - *sums.naturalActualUse(), 2), u, shown, avoided.shown(2));
    } else {
        headline
            += QStringLiteral("Mức tiêu thụ quy đổi theo năm gốc là %1 TOE, thực tế %2 TOE, tiết kiệm %3 TOE, bằng %4.")
                   .arg(sums.expectedUse().shown(2), sums.actualUse().shown(2), avoided.shown(2), shown);
    }
    out.body(QStringLiteral("headline"), headline);
    if (const QString adjusted = adjustedSentence(figures); !adjusted.isEmpty())
        out.body(QStringLiteral("adjusted"), adjusted);
    if (sums.hasBand) {
        QStringList classes;
        for (const SavingClass c : {SavingClass::Increase, SavingClass::Below, SavingClass::Within, SavingClass::Above})
            if (sums.classes[size_t(c)] > 0)
                classes << QStringLiteral("%1 %2 cơ sở")
                               .arg(savingClassWords(c, figures.band), countWords(sums.classes[size_t(c)]));
        out.body(QStringLiteral("classes"),
                 QStringLiteral("Xếp loại: %1. Đạt từ %2%% trở lên: %3/%4 cơ sở tính được, %3/%5 %6.")
                     .arg(joined(classes), shortNumber(*figures.band.low * Ratio(100)))
                     .arg(sums.reachingLow)
                     .arg(sums.computable)
                     .arg(sums.count())
                     .arg(cohort)
                     .replace(QStringLiteral("%%"), QStringLiteral("%")));
    }
    out.body(QStringLiteral("mean"),
             QStringLiteral("Bình quân cơ sở %1, trung vị %2 (chỉ để tham khảo; con số chung là tỷ lệ của tổng lượng).")
                 .arg(percentOrDash(sums.mean()), percentOrDash(sums.median())));
    if (sums.computable < sums.count()) {
        std::map<std::pair<Exclusion, int>, QStringList> reasons; // by reason and base year
        for (const CohortMember& member : sums.members)
            if (!member.figure->isComputable())
                reasons[{member.figure->exclusion, member.figure->baseYear}]
                    << figures.population->facility(member.figure->facility)->code;
        QStringList parts;
        for (const auto& [reason, codes] : reasons)
            parts << QStringLiteral("%1: %2 cơ sở%3")
                         .arg(exclusionWords(reason.first, reason.second, figures.year), countWords(codes.size()),
                              codes.size() <= 5 ? QStringLiteral(" (%1)").arg(codes.join(QStringLiteral(", ")))
                                                : QString());
        out.body(QStringLiteral("excluded"),
                 QStringLiteral("Không tính được %1 cơ sở, không tính là 0: %2.")
                     .arg(countWords(sums.count() - sums.computable), parts.join(QStringLiteral("; "))));
    }
    for (const CohortSavings& other : figures.otherMeasures) {
        const auto saved = other.weighted();
        const bool water = other.measure.code == QLatin1String("water");
        if (saved)
            out.body( // a material may be recorded in two units that cannot be converted
                water ? QStringLiteral("measure.water")
                      : QStringLiteral("measure.%1.%2").arg(other.measure.code, other.measure.unit),
                QStringLiteral("%1 (%2): %3 cơ sở tính được, quy đổi theo năm gốc %4, thực tế %5, tiết kiệm %6.")
                    .arg(water ? QStringLiteral("Nước") : other.measure.code, other.measure.unit,
                         countWords(other.computable), other.expectedUse().shown(2), other.actualUse().shown(2),
                         saved->shownPercent()));
    }
    int number = 0;
    for (const QString& sentence : savedSentences(facts.database, figures))
        out.body(QStringLiteral("saved%1").arg(++number), sentence);
    out.chart(facts.charts, QStringLiteral("savings_distribution"));
    out.add(Style::Note, QStringLiteral("method"),
            QStringLiteral("Cách tính: suất tiêu hao s = tiêu thụ/sản lượng; mức tiêu thụ quy đổi X = tiêu thụ năm gốc "
                           "× sản lượng năm báo cáo/sản lượng "
                           "năm gốc; mức tiết kiệm = 1 − thực tế/X; con số chung = (ΣX − Σ thực tế)/ΣX. Hệ số: %1. "
                           "Không so tổng tiêu thụ hai năm với nhau.")
                .arg(figures.factorSet));
}

} // namespace core::progress
