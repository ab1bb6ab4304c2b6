// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/indicator/money.h"
#include "core/report/annex_parts.h"
#include "core/report/progress_report.h"
#include "core/report/wording.h"

namespace core {

namespace {

double percent(const Ratio& share) { return 100 * share.approximate(); }

QString counted(const Rate& rate) { return QStringLiteral("%1/%2").arg(rate.yes).arg(rate.population()); }

/// The target of a rate, for the required line; nullptr if the plan has none.
const TargetFigure* targetOf(const Figures& figures, const QString& indicator)
{
    for (const TargetFigure& target : figures.targets)
        if (target.indicator == indicator && target.isShare()) return &target;
    return nullptr;
}

QString asOfWords(const Figures& figures) { return QStringLiteral("tính đến %1").arg(dateWords(figures.asOf)); }

Chart targetBoard(const Database&, const Figures& figures)
{
    Chart chart;
    chart.id = QStringLiteral("target_board");
    chart.kind = Chart::Kind::TargetBoard;
    chart.unit = QStringLiteral("%");
    int met = 0;
    ChartSeries series;
    for (const TargetFigure& target : figures.targets) {
        const TargetWords words = targetWords(target);
        ChartItem item;
        item.label = QStringLiteral("%1. %2").arg(target.number).arg(targetNameWords(target));
        item.figure = target.verdict == Verdict::NoData ? QStringLiteral("không đủ số liệu") : words.actual;
        item.note = words.actualCount == words.actual ? QString() : words.actualCount;
        item.tone = toneOf(target.verdict);
        item.verdict = verdictWord(target.verdict);
        const double scale = target.isShare() ? 100 : 1;
        if (target.actual) item.value = scale * target.actual->approximate();
        if (target.actualIfAllYes && target.actual && *target.actualIfAllYes > *target.actual)
            item.high = scale * target.actualIfAllYes->approximate();
        if (target.required) {
            item.required = scale * target.required->approximate();
            item.requiredFigure = words.required;
        }
        const bool baseIsCount
            = target.kind == TargetKind::RelativeOverBase || target.kind == TargetKind::ShareOfPopulationOverBase;
        if (target.base) {
            item.base = baseIsCount ? double(target.base->count) : percent(target.base->ratio());
            item.baseFigure = baseIsCount ? QString::number(target.base->count) : target.base->ratio().shownPercent();
        }
        if (target.verdict == Verdict::Met || target.verdict == Verdict::Exceeded) ++met;
        chart.tableRows.push_back(
            {item.label, item.baseFigure.isEmpty() ? QStringLiteral("–") : item.baseFigure, words.required,
             words.actual, words.actualCount.isEmpty() ? QStringLiteral("–") : words.actualCount, item.verdict});
        series.items.push_back(std::move(item));
    }
    chart.series.push_back(std::move(series));
    chart.title = QStringLiteral("%1 trên %2 chỉ tiêu đạt hoặc vượt").arg(met).arg(figures.targets.size());
    chart.subtitle
        = QStringLiteral("Vạch xám: năm gốc; vạch đen: yêu cầu; thanh màu: thực hiện %1; gạch chéo: chưa khảo sát")
              .arg(asOfWords(figures));
    chart.tableHeadings = {QStringLiteral("Chỉ tiêu"),  QStringLiteral("Năm gốc"), QStringLiteral("Yêu cầu"),
                           QStringLiteral("Thực hiện"), QStringLiteral("Số đếm"),  QStringLiteral("Kết quả")};
    return chart;
}

/// Years with answers, the base and report year included, at most the ten latest up to the report year.
std::vector<int> yearsWithAnswers(const Database& database, const Figures& figures)
{
    std::vector<int> years;
    Statement rows(database, "SELECT DISTINCT year FROM survey WHERE year <= ? ORDER BY year DESC LIMIT 10");
    rows.bind(1, qint64(figures.year));
    while (rows.step()) years.insert(years.begin(), int(rows.integer(0)));
    if (years.empty() || years.back() != figures.year) years.push_back(figures.year);
    return years;
}

Chart ratesOverYears(const Database& database, const Figures& figures)
{
    Chart chart;
    chart.id = QStringLiteral("rates_over_years");
    chart.kind = Chart::Kind::RatesOverYears;
    chart.unit = QStringLiteral("%");
    ChartSeries awareness{QStringLiteral("Nhận thức"), {}}, adoption{QStringLiteral("Áp dụng"), {}};
    chart.tableHeadings = {QStringLiteral("Năm"),    QStringLiteral("Số cơ sở"), QStringLiteral("Nhận thức"),
                           QStringLiteral("Khoảng"), QStringLiteral("Áp dụng"),  QStringLiteral("Khoảng")};
    for (const int year : yearsWithAnswers(database, figures)) {
        const bool isReport = year == figures.year;
        const Population other(database, QDate(year, 12, 31));
        const Population& population = isReport ? *figures.population : other;
        const auto answers = isReport ? figures.answers : answersOf(database, year);
        QStringList row{QString::number(year), QString::number(population.count())};
        for (ChartSeries* series : {&awareness, &adoption}) {
            const bool isAwareness = series == &awareness;
            const Rate rate = rateOf(population, answers, isAwareness ? Question::Awareness : Question::Adoption);
            ChartItem item;
            item.label = QString::number(year);
            item.figure = percentOrDash(rate.share());
            item.note = counted(rate);
            if (rate.yes + rate.no == 0) { // nobody was asked: no point of 0% on the line
                item.figure = QStringLiteral("chưa khảo sát");
            } else {
                item.value = percent(*rate.share());
                if (rate.unknown > 0) item.high = percent(*rate.high());
            }
            const TargetFigure* target = isReport
                ? targetOf(figures, isAwareness ? QStringLiteral("awareness") : QStringLiteral("adoption"))
                : nullptr;
            if (target && target->required) {
                item.required = percent(*target->required);
                item.requiredFigure = targetWords(*target).required;
            }
            row << (item.value ? QStringLiteral("%1 (%2)").arg(item.figure, item.note) : item.figure)
                << (rate.unknown > 0 ? percentOrDash(rate.low()) + QStringLiteral("–") + percentOrDash(rate.high())
                                     : QStringLiteral("–"));
            series->items.push_back(std::move(item));
        }
        chart.tableRows.push_back(row);
    }
    const Rate& rate = figures.awareness.rate;
    chart.title = QStringLiteral("%1 trên %2 cơ sở nhận thức, %3 trên %2 cơ sở áp dụng năm %4")
                      .arg(rate.yes)
                      .arg(rate.population())
                      .arg(figures.adoption.rate.yes)
                      .arg(figures.year);
    if (rate.population() > 0 && rate.unknown == rate.population()
        && figures.adoption.rate.unknown == rate.population())
        chart.title = QStringLiteral("Năm %1 chưa khảo sát cơ sở nào").arg(figures.year);
    chart.subtitle
        = QStringLiteral("Tỷ lệ trên tổng số cơ sở đang hoạt động ngày 31/12 hằng năm; gạch chéo: phần chưa khảo sát");
    chart.series = {std::move(awareness), std::move(adoption)};
    return chart;
}

Chart savingsDistribution(const Database&, const Figures& figures)
{
    const CohortSavings& sums = figures.energy;
    Chart chart;
    chart.id = QStringLiteral("savings_distribution");
    chart.kind = Chart::Kind::SavingDistribution;
    chart.unit = QStringLiteral("%");
    chart.tableHeadings = {QStringLiteral("Cơ sở"), QStringLiteral("Mức tiết kiệm"), QStringLiteral("Xếp loại")};
    ChartSeries series;
    for (const CohortMember& member : sums.members) {
        const FacilityState* facility = figures.population->facility(member.figure->facility);
        if (!member.figure->isComputable()) continue;
        const Ratio saving = member.figure->saving();
        ChartItem item;
        item.label = facility->code;
        item.value = percent(saving);
        item.figure = savingPercent(saving, figures.band);
        const auto savingClass = member.figure->classIn(figures.band);
        item.note = savingClass ? savingClassWords(*savingClass, figures.band) : QString();
        item.tone = !savingClass                                                          ? Tone::Neutral
            : *savingClass == SavingClass::Increase || *savingClass == SavingClass::Below ? Tone::NotMet
                                                                                          : Tone::Met;
        chart.tableRows.push_back({facility->code + QLatin1Char(' ') + facility->name, item.figure,
                                   item.note.isEmpty() ? QStringLiteral("–") : item.note});
        series.items.push_back(std::move(item));
    }
    chart.series.push_back(std::move(series));
    if (figures.band.low) chart.bandLow = percent(*figures.band.low);
    if (figures.band.high) chart.bandHigh = percent(*figures.band.high);
    chart.bandLabel = bandWords(figures.band);
    chart.title = sums.hasBand ? QStringLiteral("%1 trên %2 cơ sở tính được đạt mức tiết kiệm từ %3%")
                                     .arg(sums.reachingLow)
                                     .arg(sums.computable)
                                     .arg(shortNumber(*figures.band.low * Ratio(100)))
                               : QStringLiteral("%1 cơ sở tính được mức tiết kiệm").arg(sums.computable);
    chart.subtitle
        = QStringLiteral("Mức tiết kiệm năng lượng trên đơn vị sản phẩm năm %1 so với năm gốc, mỗi chấm một cơ sở")
              .arg(figures.year);
    const int excluded = sums.count() - sums.computable;
    if (excluded > 0)
        chart.note
            = QStringLiteral("Không tính được: %1 cơ sở (xem danh sách cơ sở bị loại).").arg(countWords(excluded));
    return chart;
}

double millions(qint64 dong) { return double(dong) / 1e6; }

Chart moneyBySourceChart(const Database& database, const Figures& figures)
{
    const MoneyFigures money = moneyOfReport(database, figures);
    Chart chart;
    chart.id = QStringLiteral("money_by_source");
    chart.kind = Chart::Kind::MoneyBySource;
    chart.unit = QStringLiteral("triệu đồng");
    ChartSeries series;
    for (const SourceAmounts& source : money.sources) {
        if (source.amounts.isEmpty()) continue;
        ChartItem item;
        item.label = fundingWords(source.funding);
        item.figure = millionOrDash(source.amounts.spent);
        item.value = millions(source.amounts.spent);
        item.base = millions(source.amounts.allocated);
        item.baseFigure = source.amounts.allocated == 0 ? QString() : millionWords(source.amounts.allocated);
        if (source.amounts.planned > 0) {
            item.required = millions(source.amounts.planned);
            item.note = QStringLiteral("dự toán %1").arg(millionWords(source.amounts.planned));
        }
        series.items.push_back(std::move(item));
    }
    chart.series.push_back(std::move(series));
    const ReportTable table = moneyBySource(database, figures);
    for (size_t i = 1; i < table.columns.size(); ++i) chart.tableHeadings << table.columns[i].heading;
    for (const QStringList& row : table.rows) chart.tableRows.push_back(row.mid(1));
    const auto share = money.total.spentOfPlanned();
    chart.title = share
        ? QStringLiteral("Đã thực hiện %1 trên %2 triệu đồng dự toán, đạt %3")
              .arg(millionWords(money.total.spent), millionWords(money.total.planned), share->shownPercent())
        : QStringLiteral("Đã thực hiện %1 triệu đồng").arg(millionWords(money.total.spent));
    chart.subtitle = QStringLiteral("Kinh phí theo nguồn, triệu đồng, %1").arg(asOfWords(figures));
    return chart;
}

struct GroupedBy {
    Grouping grouping;
    const char* id;
    const char* words;
};
constexpr GroupedBy groupings[] = {
    {Grouping::Commune, "commune", "xã, thị trấn"},
    {Grouping::Sector, "sector", "ngành"},
    {Grouping::Size, "size", "quy mô"},
    {Grouping::Zone, "zone", "khu, cụm công nghiệp"},
};

Chart ratesByGroup(const Database& database, const Figures& figures, Question question, const GroupedBy& by)
{
    const bool isAwareness = question == Question::Awareness;
    const QString words = isAwareness ? QStringLiteral("nhận thức") : QStringLiteral("áp dụng");
    Chart chart;
    chart.id = QStringLiteral("%1_by_%2")
                   .arg(isAwareness ? QStringLiteral("awareness") : QStringLiteral("adoption"), QLatin1String(by.id));
    chart.kind = Chart::Kind::RatesByGroup;
    chart.unit = QStringLiteral("%");
    chart.tableHeadings = {QStringLiteral("Nhóm"),  QStringLiteral("Số cơ sở"),      QStringLiteral("Có"),
                           QStringLiteral("Không"), QStringLiteral("Chưa khảo sát"), QStringLiteral("Tỷ lệ")};
    ChartSeries series;
    const auto groups = ratesBy(database, *figures.population, figures.answers, question, by.grouping);
    int full = 0;
    for (const GroupRate& group : groups) {
        ChartItem item;
        item.label = group.label;
        item.figure = percentOrDash(group.rate.share());
        item.note = QStringLiteral("n = %1").arg(group.rate.population());
        if (group.rate.share()) item.value = percent(*group.rate.share());
        if (group.rate.unknown > 0 && group.rate.high()) item.high = percent(*group.rate.high());
        if (group.rate.yes == group.rate.population()) ++full;
        chart.tableRows.push_back({group.label, QString::number(group.rate.population()),
                                   QString::number(group.rate.yes), QString::number(group.rate.no),
                                   QString::number(group.rate.unknown), item.figure});
        series.items.push_back(std::move(item));
    }
    chart.series.push_back(std::move(series));
    chart.title = groups.size() == 1 ? QStringLiteral("Tỷ lệ cơ sở %1 theo %2: %3 %4 trên %5 cơ sở")
                                           .arg(words, QString::fromUtf8(by.words), groups.front().label)
                                           .arg(groups.front().rate.yes)
                                           .arg(groups.front().rate.population())
                                     : QStringLiteral("Tỷ lệ cơ sở %1 theo %2: %3 trên %4 nhóm đạt 100%")
                                           .arg(words, QString::fromUtf8(by.words))
                                           .arg(full)
                                           .arg(groups.size());
    chart.subtitle = QStringLiteral("%1; n: số cơ sở; gạch chéo: phần chưa khảo sát").arg(asOfWords(figures));
    chart.subtitle[0] = chart.subtitle[0].toUpper();
    return chart;
}

} // namespace

std::vector<Chart> progressCharts(const Database& database, const Figures& figures)
{
    std::vector<Chart> charts;
    if (!figures.targets.empty()) charts.push_back(targetBoard(database, figures));
    charts.push_back(ratesOverYears(database, figures));
    charts.push_back(savingsDistribution(database, figures));
    if (Chart money = moneyBySourceChart(database, figures); !money.isEmpty()) charts.push_back(std::move(money));
    for (const GroupedBy& by : groupings)
        for (const Question question : {Question::Awareness, Question::Adoption})
            charts.push_back(ratesByGroup(database, figures, question, by));
    return charts;
}

} // namespace core
