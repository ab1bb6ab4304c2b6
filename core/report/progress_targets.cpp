// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_sections.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/report/annexes.h"
#include "core/report/names.h"
#include "core/report/wording.h"

namespace core::progress {

namespace {

QString rateSentence(const RateFigure& figure, const QString& what, const Figures& figures)
{
    const Rate& rate = figure.rate;
    if (rate.population() == 0) return QStringLiteral("Chưa có cơ sở nào trong danh sách để tính tỷ lệ %1.").arg(what);
    if (rate.yes + rate.no == 0)
        return QStringLiteral("Năm %1 chưa khảo sát cơ sở nào về việc %2; tỷ lệ chưa xác định được.")
            .arg(figures.year)
            .arg(what);
    QString text = rate.yes == 0
        ? QStringLiteral("Chưa có cơ sở nào trong %1 cơ sở %2, đạt %3")
              .arg(QString::number(rate.population()), what, percentOrDash(rate.share()))
        : QStringLiteral("Có %1 trên %2 cơ sở %3, đạt %4")
              .arg(countWords(rate.yes), QString::number(rate.population()), what, percentOrDash(rate.share()));
    const bool baseKnown = figure.base.yes + figure.base.no > 0;
    if (baseKnown) {
        const Ratio change = (*rate.share() - *figure.base.share()) * Ratio(100);
        text += QStringLiteral(" (31/12/%1: %2/%3, %4; %5 %6 điểm phần trăm)")
                    .arg(figures.baseYear)
                    .arg(figure.base.yes)
                    .arg(figure.base.population())
                    .arg(percentOrDash(figure.base.share()),
                         change < Ratio(0) ? QStringLiteral("giảm") : QStringLiteral("tăng"),
                         (change < Ratio(0) ? Ratio(0) - change : change).shown(2));
    } else {
        text += QStringLiteral(" (năm %1 chưa khảo sát)").arg(figures.baseYear);
    }
    text += QLatin1Char('.');
    if (rate.unknown > 0)
        text += QStringLiteral(
                    " Còn %1 cơ sở chưa khảo sát: tỷ lệ thực nằm trong khoảng %2–%3; tính trên số đã khảo sát là %4.")
                    .arg(countWords(rate.unknown), percentOrDash(rate.low()), percentOrDash(rate.high()),
                         percentOrDash(rate.ofSurveyed()));
    if (baseKnown && figure.matched.population() > 0 && figure.matched.population() != rate.population())
        text += QStringLiteral(" Riêng %1 cơ sở hoạt động ở cả hai thời điểm: %2 → %3.")
                    .arg(QString::number(figure.matched.population()), percentOrDash(figure.matchedBase.share()),
                         percentOrDash(figure.matched.share()));
    if (rate.carried > 0)
        text += QStringLiteral(" Trong đó %1 câu trả lời lấy từ năm trước theo quy định của kế hoạch.")
                    .arg(countWords(rate.carried));
    return text;
}

/// Kinds whose sentence in the plan can be read in three ways.
bool needsReading(const TargetFigure& target)
{
    return target.kind == TargetKind::PointsOverBase || target.kind == TargetKind::RelativeOverBase
        || target.kind == TargetKind::ShareOfPopulationOverBase;
}

/// Whom a coverage does not reach, the first ten: codes of facilities, names of zones or units, as on the day.
QString missingWords(const TargetFigure& target, const Facts& facts)
{
    const bool zones
        = target.indicator == QLatin1String("staff_boards") || target.indicator == QLatin1String("zones_reached");
    const bool units = target.indicator == QLatin1String("staff_districts")
        || target.indicator == QLatin1String("staff_departments");
    const Figures& figures = facts.figures;
    const auto unitsThen = units ? unitNames(facts.database, figures.asOf) : std::map<qint64, QString>();
    const auto nameOf = [&](qint64 id) -> QString {
        if (units) {
            const auto unit = unitsThen.find(id);
            return unit == unitsThen.end() ? QString() : unit->second;
        }
        if (!zones) {
            const FacilityState* facility = figures.population->facility(id);
            return facility ? facility->code : QString();
        }
        Statement zone(facts.database, "SELECT name FROM zone WHERE id = ?");
        return zone.bind(1, id).step() ? zone.text(0) : QString();
    };
    QStringList names;
    for (size_t i = 0; i < target.missing.size() && i < 10; ++i)
        if (const QString name = nameOf(target.missing[i]); !name.isEmpty()) names << name;
    if (target.missing.size() > 10) names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

QString targetSentence(const TargetFigure& target, const Facts& facts)
{
    const Figures& figures = facts.figures;
    const TargetWords words = targetWords(target);
    QString text = QStringLiteral("Chỉ tiêu %1 – %2: “%3”")
                       .arg(target.number)
                       .arg(targetNameWords(target), target.target.text("words"));
    text += QStringLiteral("; được hiểu là %1%2.")
                .arg(readingWords(target, figures.baseYear),
                     target.target.integer("reading_confirmed").value_or(0) != 0 || !needsReading(target)
                         ? QString()
                         : QStringLiteral(" (chưa xác nhận)"));
    if (target.base) {
        text += QStringLiteral(" Năm gốc %1: %2").arg(figures.baseYear).arg(words.base);
        if (!target.base->document.isEmpty()) text += QStringLiteral(" theo %1").arg(target.base->document);
        if (!target.base->document.isEmpty() && target.computedBase)
            text += QStringLiteral(", tính từ số liệu %1/%2")
                        .arg(target.computedBase->count)
                        .arg(target.computedBase->of);
        text += QLatin1Char('.');
    }
    if (target.verdict == Verdict::NoData) return text + QStringLiteral(" Kết quả: không đủ số liệu.");
    text += QStringLiteral(" Yêu cầu %1").arg(words.required);
    if (target.isShare() && target.requiredCount && target.denominator)
        text += QStringLiteral(" (ít nhất %1 trên %2 cơ sở)").arg(*target.requiredCount).arg(*target.denominator);
    text += QStringLiteral(", thực hiện %1").arg(words.actual);
    if (target.isShare() && !words.actualCount.isEmpty()) text += QStringLiteral(" (%1)").arg(words.actualCount);
    if (const QString source = resultSourceWords(target); !source.isEmpty())
        text += QStringLiteral(" (nguồn: %1)").arg(source);
    text += QStringLiteral(". Kết quả: %1").arg(verdictWord(target.verdict));
    if (!words.shortfall.isEmpty()) text += QStringLiteral(", ") + words.shortfall;
    if (target.progress && target.verdict != Verdict::NoData && !nobodySurveyed(target))
        text += QStringLiteral("; tiến độ %1").arg(target.progress->shownPercent());
    text += QLatin1Char('.');
    if (const QString path = pathWords(target); !path.isEmpty()) text += QStringLiteral(" Theo %1.").arg(path);
    if (const QString missing = missingWords(target, facts); !missing.isEmpty())
        text += QStringLiteral(" Chưa có: %1.").arg(missing);
    if (!target.target.text("evidence").isEmpty())
        text += QStringLiteral(" Minh chứng: %1.").arg(target.target.text("evidence"));
    if (target.verdict == Verdict::NotMetUncertain && target.shortBy) {
        QStringList codes;
        for (size_t i = 0; i < target.unknownFacilities.size() && i < 10; ++i)
            codes << figures.population->facility(target.unknownFacilities[i])->code;
        if (target.unknownFacilities.size() > 10) codes << QStringLiteral("…");
        text += QStringLiteral(" Cần khảo sát %1: thêm %2 cơ sở là đạt.")
                    .arg(codes.join(QStringLiteral(", ")), countWords(*target.shortBy));
    }
    return text;
}

} // namespace

void targets(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("III. KẾT QUẢ THỰC HIỆN CHỈ TIÊU"));
    out.body(QStringLiteral("awareness"),
             rateSentence(figures.awareness, QStringLiteral("nhận thức được lợi ích của SXSH"), figures));
    out.body(QStringLiteral("adoption"), rateSentence(figures.adoption, QStringLiteral("áp dụng SXSH"), figures));
    for (const TargetFigure& target : figures.targets)
        out.body(QStringLiteral("target%1").arg(target.number), targetSentence(target, facts));
    if (!figures.targets.empty()) {
        out.table(QStringLiteral("Bảng 1. Kết quả thực hiện các chỉ tiêu đến %1").arg(dayOf(figures)),
                  targetTable(figures));
        out.chart(facts.charts, QStringLiteral("target_board"));
    }
    out.chart(facts.charts, QStringLiteral("rates_over_years"));
    out.add(Style::Note, QStringLiteral("definitions"),
            QStringLiteral("Cơ sở nhận thức: mức NT2 (nhận thức được lợi ích) hoặc NT3 (có cam kết). Cơ sở áp dụng: "
                           "mức AD3 (đang áp dụng ít nhất "
                           "một giải pháp), AD4 (áp dụng, có số liệu) hoặc AD5 (mô hình). Tỷ lệ chính thức: %1. Vượt: "
                           "cao hơn yêu cầu.")
                .arg(figures.official == OfficialRate::OfPopulation
                         ? QStringLiteral("trên tổng số cơ sở đang hoạt động")
                         : QStringLiteral("trên số cơ sở đã khảo sát")));
}

} // namespace core::progress
