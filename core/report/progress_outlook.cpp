// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_sections.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/indicator/late_tasks.h"
#include "core/report/wording.h"

#include <algorithm>

namespace core::progress {

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
    const auto late = lateTasks(facts.database, figures.asOf);
    const auto ofPlan = figures.plan ? std::count_if(late.begin(), late.end(),
                                                     [&](const LateTask& task) { return task.plan == figures.plan->id; })
                                     : 0;
    if (ofPlan > 0) parts << QStringLiteral("%1 nhiệm vụ quá hạn chưa hoàn thành").arg(countWords(ofPlan));
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
                         .arg((countWords(*target.shortBy) + QLatin1Char(' ') + countedWords(target.indicator))
                                  .trimmed());
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
    const auto next = planFor(facts.database, figures.year + 1);
    if (!next || (figures.plan && next->id == figures.plan->id)) return;
    Statement rows(facts.database, "SELECT words FROM target WHERE plan_id = ? ORDER BY position, id");
    rows.bind(1, next->id);
    QStringList planned;
    while (rows.step()) planned << lowered(rows.text(0));
    if (!planned.isEmpty())
        out.body(QStringLiteral("targets"), QStringLiteral("Chỉ tiêu năm %1 theo %2: %3.")
                                                .arg(figures.year + 1)
                                                .arg(planName(*next, facts.office.name),
                                                     planned.join(QStringLiteral("; "))));
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

} // namespace core::progress
