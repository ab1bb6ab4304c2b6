// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/survey_form.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/record/facility.h"
#include "core/record/funding.h"
#include "core/record/solution.h"
#include "core/record/survey.h"
#include "core/report/document_head.h"
#include "core/report/facility_facts.h"
#include "core/report/wording.h"

#include <optional>

namespace core {

namespace {

using Style = Paragraph::Style;

const QString dots = QStringLiteral("………………………");

/// A box as every paper font has it: ☐ and ☒ are not in them.
QString box(bool ticked, const QString& words)
{
    const QChar together(0xA0); // no line ends inside
    return QString(ticked ? u'■' : u'□') + together + QString(words).replace(u' ', together);
}

QString boxes(const QStringList& words)
{
    QStringList list;
    for (const QString& word : words) list << box(false, word);
    return list.join(QStringLiteral("   "));
}

/// A line of the table of figures: one resource or product in the year before and in the year.
struct FigureLine {
    QString name, unit, before, now, cost;
};

class FormWriter {
public:
    FormWriter(const Database& database, int year, SurveyFormKind kind, const OfficeWords& office,
               const std::optional<Record>& facility)
        : m_database(database), m_year(year), m_kind(kind), m_office(office), m_facility(facility)
    {
        if (!facility) return;
        for (const Record& survey : tableOf(surveyDictionary()).where("facility_id", facility->id)) {
            if (survey.integer("year") == qint64(year)) m_survey = survey;
            if (survey.integer("year") == qint64(year - 1)) m_lastSurvey = survey;
        }
    }

    Annex write()
    {
        Annex annex{
            m_office.head.practiceMark,
            {},
            QStringLiteral("%1\nPHIẾU KHẢO SÁT SẢN XUẤT SẠCH HƠN NĂM %2").arg(m_office.name.toUpper()).arg(m_year),
            QStringLiteral("Số phiếu: %1").arg(number())};
        m_blocks = &annex.blocks;
        identity();
        figures();
        awareness();
        adoption();
        environment();
        signatures();
        return annex;
    }

private:
    Table tableOf(const Dictionary& dictionary) const { return {const_cast<Database&>(m_database), dictionary}; }
    void heading(const QString& text) { m_blocks->push_back(Paragraph{{}, Style::Heading, text}); }
    void note(const QString& text) { m_blocks->push_back(Paragraph{{}, Style::Note, text}); }

    /// Questions with their boxes: left-aligned in a table, so that no blank between boxes is stretched.
    void questions(const std::vector<FormEntry>& entries)
    {
        ReportTable table;
        table.columns = {{QString(), 1.5, Align::Left}, {QString(), 6, Align::Left}};
        for (const FormEntry& entry : entries) table.rows.push_back({entry.label, entry.value});
        m_blocks->push_back(std::move(table));
    }
    /// The number of the paper that was keyed, if this repeats it; else the one that the form is printed with.
    QString number() const
    {
        if (!m_facility) return QStringLiteral("KS%1-………").arg(m_year);
        if (isFilled() && m_survey && !m_survey->text("form_number").isEmpty()) return m_survey->text("form_number");
        return QStringLiteral("KS%1-%2").arg(m_year).arg(m_facility->text("code"));
    }
    bool isFilled() const { return m_kind == SurveyFormKind::Filled; }

    void identity()
    {
        heading(QStringLiteral("A. Thông tin chung"));
        std::vector<FormEntry> entries;
        if (m_facility) {
            entries = identityOf(m_database, *m_facility);
            entries.push_back({QStringLiteral("Người liên hệ"), contactsOf(m_database, *m_facility)});
        } else {
            for (const char* label : {"Tên cơ sở", "Mã số thuế", "Loại hình", "Ngành chính (VSIC)",
                                      "Xã, phường, thị trấn", "Khu, cụm CN, làng nghề", "Địa chỉ", "Sản phẩm chính",
                                      "Bắt đầu hoạt động", "Người liên hệ, chức vụ, điện thoại"})
                entries.push_back({QString::fromUtf8(label), {}});
        }
        m_blocks->push_back(entryTable(entries, dots));
    }

    QString yearFigure(const char* column, int year, bool isMoney) const
    {
        Statement row(m_database,
                      QByteArray("SELECT ") + column + " FROM facility_year WHERE facility_id = ? AND year = ?");
        if (!row.bind(1, m_facility->id).bind(2, qint64(year)).step() || row.isNull(0)) return {};
        return isMoney ? millionDongWords(row.value(0)) : shownText(row.integer(0), 0);
    }

    /// Products or resources of the facility in both years.
    std::vector<FigureLine> linesOf(const QByteArray& sql) const
    {
        std::vector<FigureLine> lines;
        Statement rows(m_database, sql);
        rows.bind(1, m_facility->id).bind(2, qint64(m_year - 1)).bind(3, qint64(m_year));
        QStringList seen;
        while (rows.step()) {
            const QString name = rows.text(0);
            if (!seen.contains(name)) {
                seen << name;
                lines.push_back({name, rows.text(2), {}, {}, {}});
            }
            FigureLine& line = lines[size_t(seen.indexOf(name))];
            const QString quantity = Decimal::fromRaw(rows.integer(1)).toShown();
            if (rows.integer(3) == m_year - 1)
                line.before = rows.text(2) == line.unit ? quantity : quantity + QLatin1Char(' ') + rows.text(2);
            else if (isFilled()) {
                line.now = quantity;
                line.unit = rows.text(2);
                line.cost = dongWords(rows.value(4));
            }
        }
        return lines;
    }

    /// Lines to write on where nothing is known: what most facilities have.
    static std::vector<FigureLine> usualResources()
    {
        return {{QStringLiteral("Điện lưới"), QStringLiteral("kWh"), {}, {}, {}},
                {QStringLiteral("Than (loại: ……………)"), QStringLiteral("tấn"), {}, {}, {}},
                {QStringLiteral("Dầu DO, FO, xăng"), QStringLiteral("lít"), {}, {}, {}},
                {QStringLiteral("Khí LPG, khí tự nhiên"), {}, {}, {}, {}},
                {QStringLiteral("Củi, trấu, mùn cưa"), QStringLiteral("tấn"), {}, {}, {}},
                {QStringLiteral("Nước (nguồn: ……………)"), QStringLiteral("m³"), {}, {}, {}},
                {QStringLiteral("Nguyên liệu chính: ……………"), {}, {}, {}, {}},
                {QStringLiteral("Vật liệu phụ: ……………"), {}, {}, {}, {}}};
    }

    void figures()
    {
        heading(QStringLiteral("B, C. Sản xuất và tiêu thụ trong năm"));
        ReportTable table;
        table.columns = {{QStringLiteral("Nội dung"), 3.2, Align::Left},
                         {QStringLiteral("ĐVT"), 1.3, Align::Centre},
                         {QStringLiteral("Năm trước (%1)").arg(m_year - 1), 1.6, Align::Right},
                         {QStringLiteral("Năm %1").arg(m_year), 1.8, Align::Right},
                         {QStringLiteral("Chi phí năm %1 (đồng)").arg(m_year), 1.8, Align::Right},
                         {QStringLiteral("Nguồn số liệu (*)"), 1.2, Align::Centre}};
        const auto add = [&](const FigureLine& figure) {
            table.rows.push_back({figure.name, figure.unit, figure.before, figure.now, figure.cost, QString()});
        };
        const auto ofYear = [&](const char* column, bool isMoney, const QString& name, const QString& unit) {
            FigureLine figure{name, unit, {}, {}, {}};
            if (m_facility) {
                figure.before = yearFigure(column, m_year - 1, isMoney);
                if (isFilled()) figure.now = yearFigure(column, m_year, isMoney);
            }
            add(figure);
        };
        ofYear("labour", false, QStringLiteral("Số lao động bình quân"), QStringLiteral("người"));
        ofYear("revenue", true, QStringLiteral("Doanh thu"), QStringLiteral("triệu đồng"));
        ofYear("capital", true, QStringLiteral("Tổng nguồn vốn"), QStringLiteral("triệu đồng"));
        std::vector<FigureLine> outputs, uses;
        if (m_facility) {
            outputs = linesOf("SELECT p.name, o.quantity, o.unit, o.year, NULL FROM output AS o"
                              " JOIN product AS p ON p.id = o.product_id"
                              " WHERE o.facility_id = ? AND o.year IN (?, ?) ORDER BY p.id, o.year");
            uses = linesOf("SELECT r.name, c.quantity, c.unit, c.year, c.cost FROM consumption AS c"
                           " JOIN resource AS r ON r.id = c.resource_id"
                           " WHERE c.facility_id = ? AND c.year IN (?, ?) ORDER BY r.position, c.year");
        }
        if (outputs.empty()) outputs = {{QStringLiteral("……………"), {}, {}, {}, {}}};
        if (uses.empty())
            uses = usualResources();
        else
            uses.push_back({QStringLiteral("Khác: ……………"), {}, {}, {}, {}});
        for (FigureLine& output : outputs) {
            output.name.prepend(QStringLiteral("Sản lượng: "));
            add(output);
        }
        for (const FigureLine& use : uses) add(use);
        m_blocks->push_back(std::move(table));
        note(
            QStringLiteral("(*) 1: hóa đơn; 2: đồng hồ; 3: ước tính. Ghi 0 nếu không sản xuất, không sử dụng; để trống "
                           "nếu không biết."));
    }

    /// "(năm 2017: NT2)" behind a question whose answer of the year before is known.
    QString lastAnswer(const char* field) const
    {
        if (!m_lastSurvey || m_lastSurvey->text(field).isEmpty()) return {};
        return QStringLiteral(" (năm %1: %2)").arg(m_year - 1).arg(m_lastSurvey->text(field));
    }

    QString ladder(const char* field, QString (*words)(const QString&)) const
    {
        const QString answer = m_survey && isFilled() ? m_survey->text(field) : QString();
        QStringList list;
        for (const Choice& choice : surveyDictionary().field(QLatin1String(field)).choices) {
            const QString code = QLatin1String(choice.code);
            if (code.endsWith(QLatin1Char('X'))) continue; // "not surveyed" is no answer
            list << box(code == answer, QStringLiteral("%1 %2").arg(code, words(code)));
        }
        return list.join(QStringLiteral("   "));
    }

    void awareness()
    {
        heading(QStringLiteral("D. Nhận thức về sản xuất sạch hơn%1").arg(lastAnswer("awareness")));
        questions({{QStringLiteral("Mức nhận thức"), ladder("awareness", awarenessWords)},
                   {QStringLiteral("Biết từ nguồn"),
                    boxes({QStringLiteral("tập huấn, hội thảo"), QStringLiteral("báo, đài"),
                           QStringLiteral("cán bộ địa phương"), QStringLiteral("khách hàng"),
                           QStringLiteral("khác: ………………")})},
                   {QStringLiteral("Lợi ích theo cơ sở"),
                    boxes({QStringLiteral("giảm chi phí"), QStringLiteral("giảm chất thải"),
                           QStringLiteral("tăng chất lượng"), QStringLiteral("an toàn lao động"),
                           QStringLiteral("đáp ứng khách hàng"), QStringLiteral("khác: ………………")})},
                   {QStringLiteral("Đã dự tập huấn, hội thảo (năm, đơn vị tổ chức)"), activities()}});
    }

    QString activities() const
    {
        if (!m_facility || !isFilled()) return dots + dots;
        Statement rows(m_database,
                       "SELECT a.name, coalesce(a.date, a.planned_date) FROM activity AS a WHERE a.state = 'held'"
                       " AND (a.id IN (SELECT activity_id FROM activity_facility WHERE facility_id = ?)"
                       " OR a.id IN (SELECT activity_id FROM participant WHERE facility_id = ?))"
                       " ORDER BY 2 DESC LIMIT 4");
        rows.bind(1, m_facility->id).bind(2, m_facility->id);
        QStringList list;
        while (rows.step()) list << QStringLiteral("%1 (%2)").arg(rows.text(0), rows.text(1).left(4));
        return list.isEmpty() ? dots + dots : list.join(QStringLiteral("; "));
    }

    void adoption()
    {
        heading(QStringLiteral("E. Áp dụng sản xuất sạch hơn%1").arg(lastAnswer("adoption")));
        const QStringList chosen
            = m_survey && isFilled() ? m_survey->text("solutions").split(QLatin1Char(';')) : QStringList();
        QStringList groups;
        for (const Choice& choice : solutionGroupChoices()) {
            const QString code = QLatin1String(choice.code);
            groups << box(chosen.contains(code),
                          QStringLiteral("%1 %2").arg(code, choiceWords(solutionGroupChoices(), code)));
        }
        const QString staff = m_survey && isFilled() ? m_survey->text("staff") : QString();
        questions(
            {{QStringLiteral("Mức áp dụng"), ladder("adoption", adoptionWords)},
             {QStringLiteral("Nhóm giải pháp%1").arg(lastAnswer("solutions")), groups.join(QStringLiteral("   "))},
             {QStringLiteral("Cán bộ, bộ phận phụ trách%1").arg(lastAnswer("staff")),
              staff.isEmpty() ? dots + dots + QStringLiteral("   ") + boxes({QStringLiteral("đã đào tạo")}) : staff},
             {QStringLiteral("Chứng nhận"), certificates()}});
        solutions();
    }

    QString certificates() const
    {
        QStringList held;
        if (m_facility && m_kind != SurveyFormKind::Blank)
            for (const Record& one : tableOf(certificateDictionary()).where("facility_id", m_facility->id))
                held << one.text("kind");
        QStringList list;
        for (const Choice& choice : certificateDictionary().field(QLatin1String("kind")).choices)
            list << box(held.contains(QLatin1String(choice.code)), QString::fromUtf8(choice.alias));
        return list.join(QStringLiteral("   "));
    }

    void solutions()
    {
        ReportTable table;
        table.columns = {{QStringLiteral("Nhóm"), 0.7, Align::Centre},
                         {QStringLiteral("Giải pháp"), 3.4, Align::Left},
                         {QStringLiteral("Từ ngày"), 1.2, Align::Centre},
                         {QStringLiteral("Đầu tư (đồng)"), 1.5, Align::Right},
                         {QStringLiteral("Tiết kiệm (đồng/năm)"), 1.5, Align::Right},
                         {QStringLiteral("Nguồn kinh phí"), 1.7, Align::Left}};
        if (m_facility && isFilled())
            for (const Record& one : tableOf(solutionDictionary()).where("facility_id", m_facility->id, "date, id"))
                table.rows.push_back({one.text("solution_group"), one.text("name"), shownDate(one.date("date")),
                                      dongWords(one["cost"]), dongWords(one["benefit"]),
                                      choiceWords(fundingSourceChoices(), one.text("funding"))});
        constexpr size_t least = 4;
        while (table.rows.size() < least) table.rows.push_back({QString(), QStringLiteral(" \n "), {}, {}, {}, {}});
        m_blocks->push_back(std::move(table));
    }

    void environment()
    {
        heading(QStringLiteral("F, G. Môi trường, nhu cầu hỗ trợ"));
        questions({{QStringLiteral("Chất thải chính"),
                    QStringLiteral("Nước thải: …………… m³/ngày   Chất thải rắn: …………… tấn/năm   Khí thải: ……………………")},
                   {QStringLiteral("Giấy phép môi trường (số, ngày)"), dots + dots},
                   {QStringLiteral("Nhu cầu hỗ trợ"),
                    boxes({QStringLiteral("đánh giá nhanh"), QStringLiteral("đánh giá chi tiết"), QStringLiteral("vốn"),
                           QStringLiteral("công nghệ"), QStringLiteral("đào tạo"), QStringLiteral("khác: ………………")})},
                   {QStringLiteral("Khó khăn, rào cản"), dots + dots + dots + QLatin1Char('\n') + dots + dots + dots}});
    }

    void signatures()
    {
        heading(QStringLiteral("H. Xác nhận"));
        ReportTable table;
        table.columns = {{QStringLiteral("Người cung cấp thông tin"), 1, Align::Centre},
                         {QStringLiteral("Người khảo sát"), 1, Align::Centre}};
        const auto date = m_survey && isFilled() ? m_survey->date("date") : QDate();
        const QString day = date.isValid() ? QStringLiteral("Ngày %1").arg(dateWords(date))
                                           : QStringLiteral("Ngày …… tháng …… năm ………");
        const QString surveyor = m_survey && isFilled() ? m_survey->text("surveyor") : QStringLiteral(" ");
        const QString room = QStringLiteral("%1\n(ký, ghi rõ họ tên)\n \n \n \n%2");
        table.rows.push_back({room.arg(day, QStringLiteral(" ")), room.arg(day, surveyor)});
        m_blocks->push_back(std::move(table));
    }

    const Database& m_database;
    const int m_year;
    const SurveyFormKind m_kind;
    const OfficeWords& m_office;
    const std::optional<Record>& m_facility;
    std::optional<Record> m_survey, m_lastSurvey;
    std::vector<Block>* m_blocks = nullptr;
};

/// Which of the three it is stands in the title, so that the files of one year have names of their own.
QString titleOf(int year, SurveyFormKind kind)
{
    const QString which = kind == SurveyFormKind::Blank ? QStringLiteral("trắng")
        : kind == SurveyFormKind::Prefilled             ? QStringLiteral("in sẵn")
                                                        : QStringLiteral("đã điền");
    return QStringLiteral("Phiếu khảo sát sản xuất sạch hơn năm %1 (%2)").arg(year).arg(which);
}

} // namespace

Report surveyForms(const Database& database, int year, SurveyFormKind kind, const std::vector<qint64>& facilities)
{
    const OfficeWords office(database);
    Report report;
    report.title = titleOf(year, kind);
    report.head.practiceMark = office.head.practiceMark;
    report.paper = {15, 15, 20, 15, 11, 10.5, 1, 0, 4};
    if (kind == SurveyFormKind::Blank) {
        report.annexes.push_back(FormWriter(database, year, kind, office, std::nullopt).write());
        return report;
    }
    const Table table(const_cast<Database&>(database), facilityDictionary());
    for (const qint64 id : facilities)
        if (const auto facility = table.record(id))
            report.annexes.push_back(FormWriter(database, year, kind, office, facility).write());
    if (facilities.size() == 1 && !report.annexes.empty())
        report.title += QStringLiteral(", ") + recordName(database, QStringLiteral("facility"), facilities.front());
    return report;
}

} // namespace core
