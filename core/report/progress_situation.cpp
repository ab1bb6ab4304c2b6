// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_sections.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/report/wording.h"
#include "core/report/work_facts.h"

#include <map>

namespace core::progress {

namespace {

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

/// Documents of the plan that fit a condition, in their order; a "?" in it is the day of the report.
QStringList documentsOf(const Facts& facts, const QByteArray& condition)
{
    Statement rows(facts.database,
                   "SELECT number, date, issuer FROM document WHERE plan_id = ? AND " + condition
                       + " ORDER BY position");
    rows.bind(1, facts.figures.plan->id);
    if (condition.contains('?')) rows.bind(2, facts.figures.asOf.toString(Qt::ISODate));
    QStringList documents;
    while (rows.step()) {
        QString document = documentName(rows.text(0));
        const QDate date = QDate::fromString(rows.text(1), Qt::ISODate);
        if (date.isValid()) document += QStringLiteral(" ngày ") + shortDate(date);
        if (!rows.text(2).isEmpty()) document += QStringLiteral(" của ") + rows.text(2);
        documents << document;
    }
    return documents;
}

/// Who works for cleaner production on the day; empty if no post was recorded until then.
QString staffSentence(const Facts& facts)
{
    const StaffCounts staff = staffCounts(facts.database, facts.figures);
    if (!staff.anyRecorded) return {};
    if (staff.persons == 0)
        return QStringLiteral("Đến %1 không còn cán bộ đủ năng lực về SXSH.").arg(dayOf(facts.figures));
    QStringList parts;
    const auto add = [&](qint64 count, const QString& words) {
        if (count > 0) parts << words.arg(countWords(count));
    };
    add(staff.officers, QStringLiteral("%1 cán bộ quản lý nhà nước"));
    add(staff.facilities, QStringLiteral("%1 cơ sở có cán bộ hướng dẫn"));
    add(staff.boards, QStringLiteral("%1 ban quản lý khu, cụm, điểm công nghiệp có cán bộ"));
    add(staff.units, QStringLiteral("%1 đơn vị hành chính có cán bộ phụ trách"));
    QString text = QStringLiteral("Đến %1 có %2 người đủ năng lực về SXSH đang làm nhiệm vụ")
                       .arg(dayOf(facts.figures), countWords(staff.persons));
    if (!parts.isEmpty()) text += QStringLiteral(": ") + joined(parts);
    return text + QStringLiteral(" (một người giữ nhiều nhiệm vụ chỉ tính một lần).");
}

} // namespace

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
             QStringLiteral("Tính đến %1, trên địa bàn %2 %3 sản xuất công nghiệp đang hoạt động (31/12/%4: %5).")
                 .arg(dayOf(figures), facts.office.area,
                      now == 0 ? QStringLiteral("chưa có cơ sở") : QStringLiteral("có %1 cơ sở").arg(countWords(now)))
                 .arg(figures.baseYear)
                 .arg(countOrNone(then, QStringLiteral("cơ sở"))));
    int started = 0, stopped = 0;
    for (const FacilityState& facility : figures.population->facilities()) {
        if (facility.start.isValid() && facility.start.year() == figures.year && facility.start <= figures.asOf)
            ++started;
        if (facility.stop.isValid() && facility.stop.year() == figures.year && facility.stop <= figures.asOf) ++stopped;
    }
    if (started > 0 || stopped > 0)
        out.body(
            QStringLiteral("changes"),
            QStringLiteral("Trong năm %1 mới đi vào hoạt động, %2 ngừng hoạt động.")
                .arg((started > 0 ? QStringLiteral("có ") : QString()) + countOrNone(started, QStringLiteral("cơ sở")),
                     countOrNone(stopped, QStringLiteral("cơ sở"))));
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
        const QString staff = staffSentence(facts);
        if (!staff.isEmpty()) out.body(QStringLiteral("staff"), staff);
        return;
    }
    out.body(QStringLiteral("plan"),
             QStringLiteral("%1 triển khai %2 “%3”.")
                 .arg(facts.office.name, planName(*figures.plan, facts.office.name), figures.plan->text("title")));
    const QStringList bases = documentsOf(facts, "role IN ('basis', 'higher_plan')");
    if (!bases.isEmpty())
        out.body(QStringLiteral("bases"),
                 QStringLiteral("Các văn bản làm căn cứ: %1.").arg(bases.join(QStringLiteral("; "))));
    const QStringList issued = documentsOf(facts, "role NOT IN ('basis', 'higher_plan') AND coalesce(date, '') <= ?");
    if (!issued.isEmpty())
        out.body(QStringLiteral("documents"),
                 QStringLiteral("Các văn bản đã ban hành để triển khai: %1.").arg(issued.join(QStringLiteral("; "))));
    const QString staff = staffSentence(facts);
    if (!staff.isEmpty()) out.body(QStringLiteral("staff"), staff);
}

} // namespace core::progress
