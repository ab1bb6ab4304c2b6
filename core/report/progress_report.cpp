// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_report.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/indicator/figures.h"
#include "core/record/plan.h"
#include "core/report/annexes.h"
#include "core/report/definitions_annex.h"
#include "core/report/document_head.h"
#include "core/report/document_words.h"
#include "core/report/edited_text.h"
#include "core/report/savings_annex.h"
#include "core/report/wording.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

using Style = Paragraph::Style;

/// What every section is written from.
struct Facts {
    const Database& database;
    const Figures& figures;
    const OfficeWords& office;
    std::vector<Chart> charts;
};

/// Collects blocks; keys of paragraphs are "III.rates": stable over years, so that an edited sentence finds its place
/// again.
class Writer {
public:
    Writer(std::vector<Block>& blocks, const QString& section) : m_blocks(blocks), m_section(section) { }

    void add(Style style, const QString& key, const QString& text)
    {
        m_blocks.push_back(Paragraph{m_section + QLatin1Char('.') + key, style, text});
    }
    void body(const QString& key, const QString& text) { add(Style::Body, key, text); }
    void table(const QString& title, ReportTable table)
    {
        m_blocks.push_back(Paragraph{{}, Style::TableTitle, title});
        m_blocks.push_back(std::move(table));
    }
    void chart(const std::vector<Chart>& charts, const QString& id)
    {
        for (const Chart& chart : charts)
            if (chart.id == id) m_blocks.push_back(chart);
    }

private:
    std::vector<Block>& m_blocks;
    QString m_section;
};

QString dayOf(const Figures& figures) { return dateWords(figures.asOf); }

QString joined(const QStringList& parts)
{
    if (parts.size() < 2) return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" và ") + parts.back();
}

template <class KeyOf>
QStringList countsBy(const Figures& figures, const QStringList& order, KeyOf keyOf, QString (*words)(const QString&))
{
    std::map<QString, int> counts;
    for (const FacilityState& facility : figures.population->facilities())
        if (facility.present) ++counts[keyOf(facility)];
    QStringList parts;
    for (const QString& key : order)
        if (counts[key] > 0) parts << QStringLiteral("%1 %2 cơ sở").arg(words(key), countWords(counts[key]));
    return parts;
}

void opening(Writer& out, const Facts& facts)
{
    const QString based
        = facts.figures.plan ? QStringLiteral("Thực hiện %1, ").arg(planName(*facts.figures.plan)) : QString();
    out.body(QStringLiteral("opening"),
             based
                 + QStringLiteral("%1 báo cáo kết quả thực hiện hành động sản xuất sạch hơn (SXSH) trong công nghiệp "
                                  "trên địa bàn %2 năm %3 "
                                  "như sau:")
                       .arg(facts.office.name, facts.office.area)
                       .arg(facts.figures.year));
}

void situation(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("I. TÌNH HÌNH CHUNG"));
    const int now = figures.population->count(), then = figures.basePopulation->count();
    out.body(QStringLiteral("population"),
             QStringLiteral(
                 "Tính đến %1, trên địa bàn %2 có %3 cơ sở sản xuất công nghiệp đang hoạt động (31/12/%4: %5 cơ sở).")
                 .arg(dayOf(figures), facts.office.area, countWords(now))
                 .arg(figures.baseYear)
                 .arg(countWords(then)));
    int started = 0, stopped = 0;
    for (const FacilityState& facility : figures.population->facilities()) {
        if (facility.start.isValid() && facility.start.year() == figures.year && facility.start <= figures.asOf)
            ++started;
        if (facility.stop.isValid() && facility.stop.year() == figures.year && facility.stop <= figures.asOf) ++stopped;
    }
    if (started > 0 || stopped > 0)
        out.body(QStringLiteral("changes"),
                 QStringLiteral("Trong năm có %1 cơ sở mới đi vào hoạt động, %2 cơ sở ngừng hoạt động.")
                     .arg(countWords(started), countWords(stopped)));
    const QStringList sizes = countsBy(
        figures,
        {QStringLiteral("L"), QStringLiteral("V"), QStringLiteral("N"), QStringLiteral("SN"), QStringLiteral("HTX"),
         QStringLiteral("HKD"), QString()},
        [](const FacilityState& f) { return f.size; }, [](const QString& size) { return sizeWords(size, false); });
    if (!sizes.isEmpty()) out.body(QStringLiteral("sizes"), QStringLiteral("Theo quy mô: %1.").arg(joined(sizes)));
    const Rate& awareness = figures.awareness.rate;
    if (awareness.population() == 0) return;
    QString surveyed = QStringLiteral("Năm %1 đã khảo sát nhận thức %2 trên %3 cơ sở")
                           .arg(figures.year)
                           .arg(awareness.yes + awareness.no)
                           .arg(awareness.population());
    surveyed += awareness.unknown == 0
        ? QStringLiteral(".")
        : QStringLiteral("; còn %1 cơ sở chưa khảo sát. Cơ sở chưa khảo sát vẫn nằm trong mẫu số và không được tính là "
                         "không nhận thức hay không áp dụng.")
              .arg(countWords(awareness.unknown));
    out.body(QStringLiteral("surveyed"), surveyed);
}

void direction(Writer& out, const Facts& facts)
{
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("II. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI"));
    const Figures& figures = facts.figures;
    if (!figures.plan) {
        out.body(QStringLiteral("plan"),
                 QStringLiteral("Năm %1 đơn vị chưa ghi kế hoạch trong chương trình.").arg(figures.year));
        return;
    }
    out.body(QStringLiteral("plan"),
             QStringLiteral("%1 triển khai %2 “%3”.")
                 .arg(facts.office.name, planName(*figures.plan, facts.office.name), figures.plan->text("title")));
    Statement rows(facts.database,
                   "SELECT number, date, issuer, title FROM document WHERE plan_id = ? ORDER BY position");
    rows.bind(1, figures.plan->id);
    QStringList documents;
    while (rows.step()) {
        QString document = documentName(rows.text(0));
        const QDate date = QDate::fromString(rows.text(1), Qt::ISODate);
        if (date.isValid()) document += QStringLiteral(" ngày ") + shortDate(date);
        if (!rows.text(2).isEmpty()) document += QStringLiteral(" của ") + rows.text(2);
        documents << document;
    }
    if (!documents.isEmpty())
        out.body(QStringLiteral("bases"),
                 QStringLiteral("Các văn bản làm căn cứ: %1.").arg(documents.join(QStringLiteral("; "))));
}

QString rateSentence(const RateFigure& figure, const QString& what, const Figures& figures)
{
    const Rate& rate = figure.rate;
    if (rate.population() == 0) return QStringLiteral("Chưa có cơ sở nào trong danh sách để tính tỷ lệ %1.").arg(what);
    if (rate.yes + rate.no == 0)
        return QStringLiteral("Năm %1 chưa khảo sát cơ sở nào về việc %2; tỷ lệ chưa xác định được.")
            .arg(figures.year)
            .arg(what);
    QString text = QStringLiteral("Có %1 trên %2 cơ sở %3, đạt %4")
                       .arg(countWords(rate.yes))
                       .arg(rate.population())
                       .arg(what, percentOrDash(rate.share()));
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

QString targetSentence(const TargetFigure& target, const Figures& figures)
{
    const TargetWords words = targetWords(target);
    QString text = QStringLiteral("Chỉ tiêu %1 – %2: “%3”")
                       .arg(target.number)
                       .arg(indicatorWords(target.indicator), target.target.text("words"));
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
    if (!target.source.isEmpty()) text += QStringLiteral(" (nguồn: %1)").arg(target.source);
    text += QStringLiteral(". Kết quả: %1").arg(verdictWord(target.verdict));
    if (!words.shortfall.isEmpty()) text += QStringLiteral(", ") + words.shortfall;
    if (target.progress && target.verdict != Verdict::NoData)
        text += QStringLiteral("; tiến độ %1").arg(target.progress->shownPercent());
    text += QLatin1Char('.');
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

void targets(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("III. KẾT QUẢ THỰC HIỆN CHỈ TIÊU"));
    out.body(QStringLiteral("awareness"),
             rateSentence(figures.awareness, QStringLiteral("nhận thức được lợi ích của SXSH"), figures));
    out.body(QStringLiteral("adoption"), rateSentence(figures.adoption, QStringLiteral("áp dụng SXSH"), figures));
    for (const TargetFigure& target : figures.targets)
        out.body(QStringLiteral("target%1").arg(target.number), targetSentence(target, figures));
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

void tasks(Writer& out, const Facts& facts)
{
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("IV. KẾT QUẢ THỰC HIỆN NHIỆM VỤ"));
    QStringList done;
    for (const TargetFigure& target : facts.figures.targets) {
        if (target.source.isEmpty()) continue;
        const TargetWords words = targetWords(target);
        done << QStringLiteral("%1: %2 (nguồn: %3)").arg(indicatorWords(target.indicator), words.actual, target.source);
    }
    out.body(QStringLiteral("results"),
             done.isEmpty() ? QStringLiteral(
                 "Chưa ghi số liệu hoạt động (tuyên truyền, tập huấn, đánh giá nhanh, mô hình trình diễn) trong năm.")
                            : QStringLiteral("Kết quả đã ghi nhận: %1.").arg(done.join(QStringLiteral("; "))));
}

void savings(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    const CohortSavings& sums = figures.energy;
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("V. TIẾT KIỆM NĂNG LƯỢNG, NGUYÊN VẬT LIỆU"));
    const QString cohort
        = figures.cohort == QLatin1String("all") ? QStringLiteral("cơ sở") : QStringLiteral("cơ sở áp dụng SXSH");
    const auto weighted = sums.weighted();
    if (!weighted) {
        out.body(QStringLiteral("headline"),
                 QStringLiteral("Trong %1 %2, chưa cơ sở nào đủ số liệu hai năm để tính mức tiết kiệm (xem Biểu 07).")
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
        std::map<Exclusion, QStringList> reasons;
        for (const CohortMember& member : sums.members)
            if (!member.figure->isComputable())
                reasons[member.figure->exclusion] << figures.population->facility(member.figure->facility)->code;
        QStringList parts;
        for (const auto& [exclusion, codes] : reasons)
            parts << QStringLiteral("%1: %2 cơ sở%3")
                         .arg(exclusionWords(exclusion, figures.baseYear, figures.year), countWords(codes.size()),
                              codes.size() <= 5 ? QStringLiteral(" (%1)").arg(codes.join(QStringLiteral(", ")))
                                                : QString());
        out.body(QStringLiteral("excluded"),
                 QStringLiteral("Không tính được %1 cơ sở, không tính là 0: %2.")
                     .arg(countWords(sums.count() - sums.computable), parts.join(QStringLiteral("; "))));
    }
    for (const CohortSavings& other : figures.otherMeasures) {
        const auto saved = other.weighted();
        if (saved)
            out.body(
                QStringLiteral("measure.%1").arg(other.measure.code),
                QStringLiteral("%1 (%2): %3 cơ sở tính được, quy đổi theo năm gốc %4, thực tế %5, tiết kiệm %6.")
                    .arg(other.measure.code == QLatin1String("water") ? QStringLiteral("Nước") : other.measure.code,
                         other.measure.unit, countWords(other.computable), other.expectedUse().shown(2),
                         other.actualUse().shown(2), saved->shownPercent()));
    }
    int saved = 0;
    for (const QString& sentence : savedSentences(facts.database, figures))
        out.body(QStringLiteral("saved%1").arg(++saved), sentence);
    out.chart(facts.charts, QStringLiteral("savings_distribution"));
    out.add(Style::Note, QStringLiteral("method"),
            QStringLiteral("Cách tính: suất tiêu hao s = tiêu thụ/sản lượng; mức tiêu thụ quy đổi X = tiêu thụ năm gốc "
                           "× sản lượng năm báo cáo/sản lượng "
                           "năm gốc; mức tiết kiệm = 1 − thực tế/X; con số chung = (ΣX − Σ thực tế)/ΣX. Hệ số: %1. "
                           "Không so tổng tiêu thụ hai năm với nhau.")
                .arg(figures.factorSet));
}

void money(Writer& out, const Facts&)
{
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("VI. KINH PHÍ THỰC HIỆN"));
    out.body(QStringLiteral("funds"), QStringLiteral("Chưa ghi số liệu kinh phí trong năm."));
}

void shortcomings(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("VII. TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN"));
    QStringList parts;
    for (const TargetFigure& target : figures.targets) {
        if (target.verdict == Verdict::Met || target.verdict == Verdict::Exceeded) continue;
        const QString shortfall = targetWords(target).shortfall;
        parts << QStringLiteral("chỉ tiêu %1 %2%3")
                     .arg(target.number)
                     .arg(verdictWord(target.verdict),
                          shortfall.isEmpty() ? QString() : QStringLiteral(", ") + shortfall);
    }
    const Rate& awareness = figures.awareness.rate;
    if (awareness.unknown > 0)
        parts << QStringLiteral("còn %1 cơ sở chưa khảo sát nhận thức").arg(countWords(awareness.unknown));
    const int excluded = figures.energy.count() - figures.energy.computable;
    if (excluded > 0) parts << QStringLiteral("%1 cơ sở thiếu số liệu để tính mức tiết kiệm").arg(countWords(excluded));
    if (awareness.population() == 0) parts << QStringLiteral("chưa lập được danh sách cơ sở sản xuất công nghiệp");
    if (figures.targets.empty()) parts << QStringLiteral("chưa có chỉ tiêu của năm %1 để đánh giá").arg(figures.year);
    out.body(QStringLiteral("list"),
             parts.isEmpty() ? QStringLiteral("Các chỉ tiêu đều đạt; không còn cơ sở thiếu số liệu.")
                             : QStringLiteral("Còn tồn tại: %1.").arg(parts.join(QStringLiteral("; "))));
}

void nextYear(Writer& out, const Facts& facts)
{
    const Figures& figures = facts.figures;
    out.add(Style::Part, QStringLiteral("title"),
            QStringLiteral("VIII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM %1").arg(figures.year + 1));
    QStringList parts;
    for (const TargetFigure& target : figures.targets)
        if (target.shortBy.value_or(0) > 0)
            parts << QStringLiteral("phấn đấu hoàn thành chỉ tiêu %1 (cần thêm %2)")
                         .arg(target.number)
                         .arg(countWords(*target.shortBy));
    if (figures.awareness.rate.unknown > 0)
        parts << QStringLiteral("khảo sát đủ %1 cơ sở còn thiếu").arg(countWords(figures.awareness.rate.unknown));
    if (figures.energy.count() > figures.energy.computable)
        parts << QStringLiteral("bổ sung số liệu sản lượng, tiêu thụ của các cơ sở nêu tại Biểu 07");
    if (figures.awareness.rate.population() == 0) parts << QStringLiteral("lập danh sách cơ sở và khảo sát");
    if (parts.isEmpty()) parts << QStringLiteral("duy trì các kết quả đã đạt");
    out.body(QStringLiteral("list"),
             QStringLiteral("Năm %1, %2 tập trung: %3.")
                 .arg(figures.year + 1)
                 .arg(facts.office.name, parts.join(QStringLiteral("; "))));
}

void proposals(Writer& out, const Facts& facts)
{
    out.add(Style::Part, QStringLiteral("title"), QStringLiteral("IX. ĐỀ XUẤT, KIẾN NGHỊ"));
    out.body(QStringLiteral("list"),
             QStringLiteral("Đề nghị %1 tiếp tục hướng dẫn, hỗ trợ đơn vị và các cơ sở trong việc áp dụng SXSH.")
                 .arg(facts.office.addressee));
    out.body(QStringLiteral("closing"),
             QStringLiteral(
                 "Trên đây là báo cáo kết quả thực hiện hành động sản xuất sạch hơn trong công nghiệp năm %1 của %2./.")
                 .arg(facts.figures.year)
                 .arg(facts.office.name));
}

struct SectionOf {
    const char* key;
    void (*write)(Writer&, const Facts&);
};
constexpr SectionOf sections[] = {
    {"0", opening}, {"I", situation}, {"II", direction},     {"III", targets},   {"IV", tasks},
    {"V", savings}, {"VI", money},    {"VII", shortcomings}, {"VIII", nextYear}, {"IX", proposals},
};

Annex chartsAnnex(const std::vector<Chart>& charts, int year)
{
    Annex annex{
        {},
        {},
        QStringLiteral("BIỂU ĐỒ TỶ LỆ NHẬN THỨC, ÁP DỤNG THEO ĐỊA BÀN, NGÀNH, QUY MÔ VÀ KHU, CỤM CÔNG NGHIỆP NĂM %1")
            .arg(year)};
    for (const Chart& chart : charts)
        if (chart.kind == Chart::Kind::RatesByGroup) annex.blocks.push_back(chart);
    return annex;
}

} // namespace

Report progressReport(const Database& database, const Figures& figures, const AnnexChoice& choice)
{
    const OfficeWords office(database);
    const EditedTexts edits(database, documentKey(figures, QStringLiteral("progress")));
    const Facts facts{database, figures, office, progressCharts(database, figures)};
    Report report;
    report.title = QStringLiteral("Báo cáo sản xuất sạch hơn năm %1 – %2").arg(figures.year).arg(office.name);
    report.paper = office.paper;
    report.head = documentHead(office, QStringLiteral("BÁO CÁO"), QStringLiteral("BC"), figures.year);
    report.head.subject = {QStringLiteral("Kết quả thực hiện kế hoạch hành động sản xuất sạch hơn trong công nghiệp"),
                           QStringLiteral("trên địa bàn %1 năm %2, phương hướng năm %3")
                               .arg(office.area)
                               .arg(figures.year)
                               .arg(figures.year + 1)};
    report.head.addressee = QStringLiteral("Kính gửi: %1").arg(office.addressee);
    report.signature = office.signature;
    for (const SectionOf& section : sections) {
        Writer writer(report.blocks, QString::fromLatin1(section.key));
        section.write(writer, facts);
    }
    edits.applyToEnds(report);
    edits.apply(report.blocks);
    report.annexes = progressAnnexes(database, figures);
    report.annexes.push_back(chartsAnnex(facts.charts, figures.year));
    if (choice.definitions) report.annexes.push_back(definitionsAnnex());
    numberAnnexes(report, attachedLine(office, report.head, QStringLiteral("Báo cáo")));
    for (Annex& annex : report.annexes) edits.apply(annex.blocks);
    return report;
}

} // namespace core
