// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printed_figures.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/report/wording.h"

namespace core {

namespace {

QString shareOf(const Rate& rate)
{
    if (rate.yes + rate.no == 0) return {};
    return QStringLiteral("%1 (%2/%3)").arg(percentOrDash(rate.share())).arg(rate.yes).arg(rate.population());
}

QString signedPoints(const Ratio& change)
{
    const QString points = (change * Ratio(100)).shown(2);
    return QStringLiteral("%1%2 điểm phần trăm").arg(change < Ratio(0) ? QString() : QStringLiteral("+"), points);
}

/// As the sentence of section III says it (progress_report.cpp).
void addRate(PrintedFigures& out, const QString& key, const QString& what, const RateFigure& figure,
             const Figures& figures)
{
    const Rate& rate = figure.rate;
    if (rate.population() == 0) return;
    const QString capital = what.left(1).toUpper() + what.mid(1);
    out.add(key + QStringLiteral(".share"), QStringLiteral("Tỷ lệ cơ sở %1").arg(what), shareOf(rate));
    if (rate.yes + rate.no == 0) return;
    const bool baseKnown = figure.base.yes + figure.base.no > 0;
    if (baseKnown) {
        out.add(key + QStringLiteral(".base"), QStringLiteral("%1, năm gốc %2").arg(capital).arg(figures.baseYear),
                shareOf(figure.base));
        out.add(key + QStringLiteral(".change"), QStringLiteral("%1, so với năm %2").arg(capital).arg(figures.baseYear),
                signedPoints(*rate.share() - *figure.base.share()));
    }
    if (rate.unknown > 0) {
        out.add(key + QStringLiteral(".interval"),
                QStringLiteral("%1, khoảng tính cả cơ sở chưa khảo sát").arg(capital),
                QStringLiteral("%1–%2").arg(percentOrDash(rate.low()), percentOrDash(rate.high())));
        out.add(key + QStringLiteral(".of_surveyed"), QStringLiteral("%1, tính trên số cơ sở đã khảo sát").arg(capital),
                percentOrDash(rate.ofSurveyed()));
        out.count(key + QStringLiteral(".unknown"), QStringLiteral("%1, số cơ sở chưa khảo sát").arg(capital),
                  rate.unknown);
    }
    if (baseKnown && figure.matched.population() > 0 && figure.matched.population() != rate.population()) {
        out.add(key + QStringLiteral(".matched_base"),
                QStringLiteral("%1, cùng nhóm cơ sở, năm gốc %2").arg(capital).arg(figures.baseYear),
                shareOf(figure.matchedBase));
        out.add(key + QStringLiteral(".matched"),
                QStringLiteral("%1, cùng nhóm cơ sở hoạt động ở cả hai thời điểm").arg(capital),
                shareOf(figure.matched));
    }
    if (rate.carried > 0)
        out.count(key + QStringLiteral(".carried"), QStringLiteral("%1, câu trả lời lấy từ năm trước").arg(capital),
                  rate.carried);
}

/// The target's own rate is the general one: its figures stand there already.
bool isGeneralRate(const TargetFigure& target, const Figures& figures)
{
    return target.isShare() && figures.official == OfficialRate::OfPopulation && isOfEverybody(target.target)
        && (target.indicator == QLatin1String("awareness") || target.indicator == QLatin1String("adoption"));
}

void addTarget(PrintedFigures& out, const TargetFigure& target, const Figures& figures, bool isPlan)
{
    const TargetWords words = targetWords(target);
    const QString key = QStringLiteral("target.%1.").arg(target.target.id);
    const QString name = QStringLiteral("Chỉ tiêu %1 – %2").arg(target.number).arg(indicatorWords(target.indicator));
    const auto add = [&](const char* part, const QString& label, const QString& value) {
        out.add(key + QLatin1String(part), name + label, value);
    };
    add("words", QStringLiteral(": nội dung"), target.target.text("words"));
    add("reading", QStringLiteral(": cách hiểu"), readingWords(target, figures.baseYear));
    const bool general = isGeneralRate(target, figures);
    if (!general || (target.base && !target.base->document.isEmpty()))
        add("base", QStringLiteral(": năm gốc %1").arg(figures.baseYear), words.base);
    QString required = words.required;
    if (target.requiredCount && !target.countsNothing() && target.isShare())
        required += QStringLiteral(" (%1 cơ sở)").arg(*target.requiredCount);
    add("required", QStringLiteral(": yêu cầu"), isPlan ? words.required : required);
    if (isPlan) return;
    if (!general)
        add("actual", QStringLiteral(": thực hiện"),
            words.actualCount.isEmpty() || words.actualCount == words.actual
                ? words.actual
                : QStringLiteral("%1 (%2)").arg(words.actual, words.actualCount));
    add("source", QStringLiteral(": nguồn"), target.source);
    add("verdict", QStringLiteral(": kết quả"), verdictWord(target.verdict));
    if (target.progress && target.verdict != Verdict::NoData)
        add("progress", QStringLiteral(": tiến độ"), target.progress->shownPercent());
    if (target.shortBy && !target.countsNothing()) {
        const QString points = words.shortfall.section(QStringLiteral(", "), 0, 0);
        add("short", QStringLiteral(": còn thiếu"),
            points.contains(QStringLiteral("điểm")) ? QStringLiteral("%1 (%2)").arg(*target.shortBy).arg(points)
                                                    : QString::number(*target.shortBy));
    } else {
        add("short", QStringLiteral(": còn thiếu"), words.shortfall);
    }
}

void addSavings(PrintedFigures& out, const Database& database, const Figures& figures)
{
    const CohortSavings& sums = figures.energy;
    const QString group = QStringLiteral("Tiết kiệm năng lượng: ");
    out.count(QStringLiteral("saving.count"), group + QStringLiteral("số cơ sở xét"), sums.count());
    out.count(QStringLiteral("saving.computable"), group + QStringLiteral("số cơ sở tính được"), sums.computable);
    if (const auto weighted = sums.weighted()) {
        out.add(QStringLiteral("saving.weighted"), group + QStringLiteral("mức chung"),
                savingPercent(*weighted, figures.band));
        QString unit = QStringLiteral("TOE");
        Ratio expected = sums.expectedUse(), actual = sums.actualUse();
        if (const auto natural = sums.naturalExpectedUse()) {
            Statement row(database, "SELECT unit FROM resource WHERE id = ?");
            unit = row.bind(1, sums.onlyResource).step() ? row.text(0) : QString();
            expected = *natural;
            actual = *sums.naturalActualUse();
            out.add(QStringLiteral("saving.avoided_toe"), group + QStringLiteral("lượng tiết kiệm quy ra TOE"),
                    (sums.expectedUse() - sums.actualUse()).shown(2) + QStringLiteral(" TOE"));
        }
        const auto amount = [&](const Ratio& value) { return shortNumber(value, 2) + QLatin1Char(' ') + unit; };
        out.add(QStringLiteral("saving.expected"), group + QStringLiteral("mức tiêu thụ quy đổi theo năm gốc"),
                amount(expected));
        out.add(QStringLiteral("saving.actual"), group + QStringLiteral("mức tiêu thụ thực tế"), amount(actual));
        out.add(QStringLiteral("saving.avoided"), group + QStringLiteral("lượng tiết kiệm"), amount(expected - actual));
        out.add(QStringLiteral("saving.mean"), group + QStringLiteral("bình quân cơ sở"), percentOrDash(sums.mean()));
        out.add(QStringLiteral("saving.median"), group + QStringLiteral("trung vị"), percentOrDash(sums.median()));
    }
    if (sums.hasBand) {
        for (const SavingClass c : {SavingClass::Increase, SavingClass::Below, SavingClass::Within, SavingClass::Above})
            if (c != SavingClass::Above || figures.band.high)
                out.count(QStringLiteral("saving.class.%1").arg(QLatin1String(code(c))),
                          group + QStringLiteral("số cơ sở ") + savingClassWords(c, figures.band),
                          sums.classes[size_t(c)]);
        out.count(QStringLiteral("saving.reaching"),
                  group + QStringLiteral("số cơ sở đạt từ %1%").arg(shortNumber(*figures.band.low * Ratio(100))),
                  sums.reachingLow);
    }
    for (const CohortMember& member : sums.members) {
        const FacilitySaving& figure = *member.figure;
        const FacilityState* facility = figures.population->facility(figure.facility);
        QString value;
        if (figure.isComputable()) {
            value = savingPercent(figure.saving(), figures.band);
            if (const auto savingClass = figure.classIn(figures.band))
                value += QStringLiteral(" (%1)").arg(savingClassWords(*savingClass, figures.band));
        } else {
            value
                = QStringLiteral("không tính được: ") + exclusionWords(figure.exclusion, figure.baseYear, figures.year);
        }
        out.add(QStringLiteral("saving.facility.%1").arg(figure.facility),
                QStringLiteral("Mức tiết kiệm của %1 %2").arg(facility->code, facility->name), value);
    }
    for (const CohortSavings& other : figures.otherMeasures) {
        const QString key = QStringLiteral("measure.%1.%2.").arg(other.measure.code, other.measure.unit);
        const QString name
            = QStringLiteral("Tiết kiệm %1 (%2): ")
                  .arg(other.measure.code == QLatin1String("water") ? QStringLiteral("nước") : other.measure.code,
                       other.measure.unit);
        const auto saved = other.weighted();
        if (!saved) continue;
        out.count(key + QStringLiteral("computable"), name + QStringLiteral("số cơ sở tính được"), other.computable);
        out.add(key + QStringLiteral("weighted"), name + QStringLiteral("mức chung"), saved->shownPercent());
        out.add(key + QStringLiteral("expected"), name + QStringLiteral("mức quy đổi theo năm gốc"),
                other.expectedUse().shown(2));
        out.add(key + QStringLiteral("actual"), name + QStringLiteral("thực tế"), other.actualUse().shown(2));
    }
}

/// The charts by commune, sector, size and zone; a single group is the whole population again.
void addGroups(PrintedFigures& out, const Database& database, const Figures& figures)
{
    static constexpr struct {
        Grouping grouping;
        const char *key, *words;
    } groupings[] = {{Grouping::Commune, "commune", "theo địa bàn"},
                     {Grouping::Sector, "sector", "theo ngành"},
                     {Grouping::Size, "size", "theo quy mô"},
                     {Grouping::Zone, "zone", "theo khu, cụm công nghiệp"}};
    for (const auto& by : groupings)
        for (const Question question : {Question::Awareness, Question::Adoption}) {
            const bool awareness = question == Question::Awareness;
            const auto groups = ratesBy(database, *figures.population, figures.answers, question, by.grouping);
            if (groups.size() < 2) continue;
            for (const GroupRate& group : groups) {
                QString value = QStringLiteral("%1/%2 (%3)")
                                    .arg(group.rate.yes)
                                    .arg(group.rate.population())
                                    .arg(percentOrDash(group.rate.share()));
                if (group.rate.unknown > 0)
                    value += QStringLiteral(", %1 chưa khảo sát").arg(countWords(group.rate.unknown));
                out.add(QStringLiteral("%1.%2.%3")
                            .arg(awareness ? QStringLiteral("awareness") : QStringLiteral("adoption"),
                                 QLatin1String(by.key), group.key),
                        QStringLiteral("%1 %2: %3")
                            .arg(awareness ? QStringLiteral("Nhận thức") : QStringLiteral("Áp dụng"),
                                 QString::fromUtf8(by.words), group.label),
                        value);
            }
        }
}

} // namespace

void PrintedFigures::add(const QString& key, const QString& label, const QString& value)
{
    if (!value.isEmpty() && value != dash) m_figures.push_back({key, label, value});
}

void PrintedFigures::count(const QString& key, const QString& label, qint64 value)
{
    add(key, label, shownText(value, 0));
}

std::vector<PrintedFigure> printedFigures(const Database& database, const Figures& figures, const QString& report)
{
    PrintedFigures out;
    const bool isPlan = report == QLatin1String("plan");
    if (!isPlan) {
        out.count(QStringLiteral("population"), QStringLiteral("Số cơ sở đang hoạt động"), figures.population->count());
        out.count(QStringLiteral("population.base"), QStringLiteral("Số cơ sở, năm gốc %1").arg(figures.baseYear),
                  figures.basePopulation->count());
        addRate(out, QStringLiteral("awareness"), QStringLiteral("nhận thức"), figures.awareness, figures);
        addRate(out, QStringLiteral("adoption"), QStringLiteral("áp dụng"), figures.adoption, figures);
    }
    for (const TargetFigure& target : figures.targets) addTarget(out, target, figures, isPlan);
    if (isPlan) {
        addPlannedWork(out, database, figures);
    } else {
        addSavings(out, database, figures);
        addWork(out, database, figures);
        addGroups(out, database, figures);
    }
    return out.take();
}

} // namespace core
