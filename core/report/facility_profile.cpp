// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facility_profile.h"

#include "core/database/database.h"
#include "core/indicator/figures.h"
#include "core/indicator/norm_comparison.h"
#include "core/record/facility.h"
#include "core/record/solution.h"
#include "core/record/survey.h"
#include "core/report/document_head.h"
#include "core/report/facility_facts.h"
#include "core/report/own_field_words.h"
#include "core/report/rebase_words.h"
#include "core/report/specific_use_chart.h"
#include "core/report/wording.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <span>

namespace core {

namespace {

using Style = Paragraph::Style;

constexpr int mostYears = 5;
QString signedAmount(qint64 raw)
{
    return (raw > 0 ? QStringLiteral("+") : QString()) + Decimal::fromRaw(raw).toShown();
}

/// Savings of one year against the base year, of the facilities printed.
struct YearSavings {
    int year;
    std::unique_ptr<Population> population;
    std::unique_ptr<Savings> savings;
};

/// What all profiles of one printing share.
struct Common {
    const Database& database;
    const Figures& figures;
    OfficeWords office;
    QSet<qint64> wanted;
    std::map<int, YearSavings> byYear; ///< Made when a year first comes up.

    const FacilitySaving* saving(qint64 facility, int year)
    {
        auto found = byYear.find(year);
        if (found == byYear.end()) {
            YearSavings made{year, std::make_unique<Population>(database, QDate(year, 12, 31)), nullptr};
            SavingsRequest request = figures.savings->request();
            request.reportYear = year;
            request.factorSet = figures.savings->factorSet(); // one set for all years of the page
            made.savings
                = std::make_unique<Savings>(database, *made.population, request,
                                            [this](const FacilityState& state) { return wanted.contains(state.id); });
            found = byYear.emplace(year, std::move(made)).first;
        }
        return found->second.savings->saving(0, facility);
    }

    const std::map<qint64, std::vector<ChainedSaving>>& chained()
    {
        if (!chains) chains = chainedSavings(database, *figures.population, *figures.savings);
        return *chains;
    }
    std::optional<std::map<qint64, std::vector<ChainedSaving>>> chains = {}; ///< Made when first asked for.
};

class ProfileWriter {
public:
    ProfileWriter(Common& common, const Record& facility)
        : m_common(common), m_database(common.database), m_facility(facility)
    {
    }

    Annex write()
    {
        const Figures& figures = m_common.figures;
        Annex annex{m_common.office.head.practiceMark,
                    {},
                    QStringLiteral("HỒ SƠ CƠ SỞ SẢN XUẤT CÔNG NGHIỆP %1").arg(m_facility.text("code").toUpper()),
                    QStringLiteral("%1; số liệu đến %2").arg(m_common.office.name, dateWords(figures.asOf))};
        m_blocks = &annex.blocks;
        heading(QStringLiteral("1. Thông tin chung"));
        identity();
        answers();
        years();
        solutions();
        norms();
        return annex;
    }

private:
    void heading(const QString& text) { m_blocks->push_back(Paragraph{{}, Style::Heading, text}); }
    void note(const QString& text) { m_blocks->push_back(Paragraph{{}, Style::Note, text}); }

    Table tableOf(const Dictionary& dictionary) const { return {const_cast<Database&>(m_database), dictionary}; }

    void identity()
    {
        const Figures& figures = m_common.figures;
        std::vector<FormEntry> entries = identityOf(m_database, m_facility);
        const FacilityState* state = figures.population->facility(m_facility.id);
        entries.push_back({QStringLiteral("Quy mô"), state ? sizeWords(state->size, state->sizeByLabour) : QString()});
        Statement year(m_database,
                       "SELECT year, labour, revenue, capital, key_energy_user FROM facility_year"
                       " WHERE facility_id = ? AND year <= ? ORDER BY year DESC LIMIT 1");
        if (year.bind(1, m_facility.id).bind(2, qint64(figures.year)).step()) {
            const QString of = QString::number(year.integer(0));
            entries.push_back({QStringLiteral("Lao động năm %1").arg(of),
                               year.isNull(1) ? QString() : shownText(year.integer(1), 0) + QStringLiteral(" người")});
            if (!year.isNull(2) || !year.isNull(3))
                entries.push_back({QStringLiteral("Doanh thu; nguồn vốn (triệu đồng)"),
                                   QStringLiteral("%1; %2").arg(orDash(millionDongWords(year.value(2))),
                                                                orDash(millionDongWords(year.value(3))))});
            if (!year.isNull(4))
                entries.push_back(
                    {QStringLiteral("Sử dụng năng lượng trọng điểm"),
                     QStringLiteral("%1 (năm %2)")
                         .arg(year.integer(4) != 0 ? QStringLiteral("có") : QStringLiteral("không"), of)});
        }
        entries.push_back({QStringLiteral("Người liên hệ"), contactsOf(m_database, m_facility)});
        entries.push_back({QStringLiteral("Chứng nhận, kiểm toán"), certificatesOf(m_database, m_facility.id)});
        for (const OwnFieldWords& own : ownFieldWords(m_database, m_facility.id))
            entries.push_back({own.name, own.value});
        m_blocks->push_back(entryTable(entries, dash));
    }

    /// Whom the survey names; else those who held a post for the facility, or its organisation, during the year.
    QString staffOf(const Record& survey) const
    {
        if (!survey.text("staff").isEmpty()) return survey.text("staff");
        const qint64 year = survey.integer("year").value_or(0);
        Statement rows(m_database,
                       "SELECT DISTINCT n.name FROM staff AS s JOIN person AS n ON n.id = s.person_id"
                       " LEFT JOIN organisation AS o ON o.id = s.organisation_id"
                       " WHERE (s.facility_id = ? OR (s.facility_id IS NULL AND o.facility_id = ?))"
                       " AND s.duty IN ('dedicated', 'guiding', 'unit_in_charge')"
                       " AND s.from_date <= ? AND (s.to_date IS NULL OR s.to_date > ?) ORDER BY n.name_sort, n.id");
        rows.bind(1, m_facility.id)
            .bind(2, m_facility.id)
            .bind(3, QStringLiteral("%1-12-31").arg(year))
            .bind(4, QStringLiteral("%1-01-01").arg(year));
        QStringList names;
        while (rows.step()) names << rows.text(0);
        return names.join(QStringLiteral(", "));
    }

    void answers()
    {
        heading(QStringLiteral("2. Nhận thức và áp dụng sản xuất sạch hơn"));
        ReportTable table;
        table.columns = {{QStringLiteral("Năm"), 0.7, Align::Centre},
                         {QStringLiteral("Nhận thức"), 2.2, Align::Left},
                         {QStringLiteral("Áp dụng"), 2.2, Align::Left},
                         {QStringLiteral("Nhóm giải pháp"), 3.4, Align::Left},
                         {QStringLiteral("Cán bộ phụ trách"), 1.8, Align::Left}};
        int rows = 0;
        for (const Record& survey : tableOf(surveyDictionary()).where("facility_id", m_facility.id, "year DESC")) {
            if (survey.integer("year").value_or(0) > m_common.figures.year || ++rows > mostYears) continue;
            table.rows.push_back({QString::number(*survey.integer("year")), awarenessWords(survey.text("awareness")),
                                  adoptionWords(survey.text("adoption")), orDash(groupsWords(survey.text("solutions"))),
                                  orDash(staffOf(survey))});
        }
        std::reverse(table.rows.begin(), table.rows.end());
        m_blocks->push_back(std::move(table));
    }

    /// "99,1 kgOE/tấn"
    static QString specificOf(const YearUse& use)
    {
        return use.specific ? QStringLiteral("%1 kgOE/%2").arg(shortNumber(use.specific->kilograms), use.specific->unit)
                            : dash;
    }

    QString savingOf(int year, bool& adjusted)
    {
        const FacilitySaving* saving = m_common.saving(m_facility.id, year);
        if (!saving) return dash;
        if (year == saving->baseYear) return QStringLiteral("năm gốc");
        if (year < saving->baseYear) return dash;
        if (!saving->isComputable()) return exclusionWords(saving->exclusion, saving->baseYear, year);
        adjusted = adjusted || saving->adjustment != 0;
        return savingPercent(saving->saving(), m_common.figures.band)
            + (saving->adjustment != 0 ? QStringLiteral(" (*)") : QString());
    }

    void years()
    {
        heading(QStringLiteral("3. Sản lượng, tiêu thụ và mức tiết kiệm"));
        ReportTable table;
        table.columns = {{QStringLiteral("Năm"), 0.7, Align::Centre},
                         {QStringLiteral("Sản lượng"), 2.4, Align::Left},
                         {QStringLiteral("Tiêu thụ"), 2.6, Align::Left},
                         {QStringLiteral("Năng lượng (TOE)"), 1.2, Align::Right},
                         {QStringLiteral("Suất tiêu hao"), 1.8, Align::Right},
                         {QStringLiteral("Tiết kiệm so năm gốc"), 1.9, Align::Right}};
        bool adjusted = false;
        const auto uses = yearUses(m_database, m_facility.id, m_common.figures.year, mostChartYears,
                                   m_common.figures.savings->factorSet());
        const auto inTable = std::span(uses).last(std::min(uses.size(), size_t(mostYears)));
        for (const YearUse& use : inTable) {
            const int year = use.year;
            table.rows.push_back({QString::number(year),
                                  orDash(outputLines(m_database, m_facility.id, year).join(QLatin1Char('\n'))),
                                  orDash(useLines(m_database, m_facility.id, year).join(QLatin1Char('\n'))),
                                  use.energy ? use.energy->shown(2) : dash, specificOf(use), savingOf(year, adjusted)});
        }
        const bool any = !table.rows.empty();
        m_blocks->push_back(std::move(table));
        if (any)
            note(QStringLiteral("Năng lượng quy ra TOE theo %1; 1 TOE = 1.000 kgOE.").arg(m_common.figures.factorSet));
        baseYears();
        if (adjusted) note(QStringLiteral("(*) Mức quy đổi có cộng điều chỉnh ngoài thông lệ:"));
        adjustments();
        specificUses(uses);
    }

    /// Over the years; one year alone is no line. The table above holds its numbers.
    void specificUses(const std::vector<YearUse>& uses)
    {
        for (Chart chart : specificUseCharts(m_database, m_facility.id, m_common.figures.year,
                                             m_common.figures.savings->factorSet(), uses)) {
            const bool needed = chart.reference || chart.series.front().items.size() > 1;
            if (chart.reference) { // the table of norms says it in full
                chart.note.clear();
                chart.subtitle.clear();
            }
            chart.tableHeadings.clear();
            chart.tableRows.clear();
            if (needed) m_blocks->push_back(std::move(chart));
        }
    }

    /// Later base years, and what was saved before them.
    void baseYears()
    {
        for (const QString& line : rebaseLines(m_database, m_facility.id, m_common.figures.year))
            note(line + QLatin1Char('.'));
        const auto chain = m_common.chained().find(m_facility.id);
        if (chain == m_common.chained().end()) return;
        for (const QString& line : chainLines(m_database, chain->second)) note(line + QLatin1Char('.'));
    }

    void adjustments()
    {
        for (const Record& one : tableOf(adjustmentDictionary()).where("facility_id", m_facility.id, "year, id")) {
            if (one.integer("year").value_or(0) > m_common.figures.year) continue;
            Statement resource(m_database, "SELECT name, unit FROM resource WHERE id = ?");
            if (!resource.bind(1, one["resource_id"]).step()) continue;
            note(QStringLiteral("Điều chỉnh năm %1: %2 %3 %4 – %5: %6; văn bản: %7.")
                     .arg(*one.integer("year"))
                     .arg(resource.text(0), signedAmount(one.integer("amount").value_or(0)),
                          resource.text(1).section(QLatin1Char('|'), 0, 0),
                          choiceWords(adjustmentDictionary().field(QLatin1String("kind")).choices, one.text("kind"))
                              .toLower(),
                          one.text("note"), one.text("document")));
        }
    }

    void solutions()
    {
        heading(QStringLiteral("4. Giải pháp sản xuất sạch hơn"));
        ReportTable table;
        table.columns = {{QStringLiteral("Nhóm"), 0.7, Align::Centre},
                         {QStringLiteral("Giải pháp"), 3, Align::Left},
                         {QStringLiteral("Tình trạng"), 1.3, Align::Left},
                         {QStringLiteral("Từ ngày"), 1.2, Align::Centre},
                         {QStringLiteral("Đầu tư (đồng)"), 1.4, Align::Right},
                         {QStringLiteral("Trong đó hỗ trợ"), 1.3, Align::Right},
                         {QStringLiteral("Lợi ích (đồng/năm)"), 1.4, Align::Right},
                         {QStringLiteral("Hoàn vốn (năm)"), 0.9, Align::Right}};
        for (const Record& one : tableOf(solutionDictionary()).where("facility_id", m_facility.id, "date, id")) {
            const auto years = payBackYears(one);
            table.rows.push_back(
                {one.text("solution_group"), one.text("name"),
                 choiceWords(solutionDictionary().field(QLatin1String("state")).choices, one.text("state")),
                 orDash(shownDate(one.date("date"))), orDash(dongWords(one["cost"])), orDash(dongWords(one["support"])),
                 orDash(dongWords(one["benefit"])), years ? shortNumber(*years, 1) : dash});
        }
        m_blocks->push_back(std::move(table));
    }

    void norms()
    {
        const auto list
            = normComparisons(m_database, m_facility.id, m_common.figures.year, m_common.figures.savings->factorSet());
        if (list.empty()) return;
        heading(QStringLiteral("5. Định mức tiêu hao năng lượng (để tham khảo)"));
        ReportTable table;
        table.columns = {{QStringLiteral("Sản phẩm"), 2, Align::Left},
                         {QStringLiteral("Định mức (văn bản)"), 3.6, Align::Left},
                         {QStringLiteral("Mức quy định"), 1.5, Align::Right},
                         {QStringLiteral("Của cơ sở năm %1").arg(m_common.figures.year), 1.8, Align::Right},
                         {QStringLiteral("Thời hạn"), 1.9, Align::Left}};
        for (const NormComparison& one : list) table.rows.push_back(normRow(one));
        m_blocks->push_back(std::move(table));
        note(QStringLiteral(
            "Chỉ để tham khảo, không dùng để xếp loại. 1 kWh = 3,6 MJ như thông tư; năng lượng khác: 1 TOE = "
            "41,868 GJ (IEA)."));
    }

    static QStringList normRow(const NormComparison& one)
    {
        return {one.productName, normWords(one), QStringLiteral("%1 %2").arg(shortNumber(one.norm), one.unit),
                one.own ? QStringLiteral("%1 %2").arg(one.own->shown(2), one.unit) : normReasonWords(one.reason),
                normValidityWords(one)};
    }

    Common& m_common;
    const Database& m_database;
    const Record& m_facility;
    std::vector<Block>* m_blocks = nullptr;
};

} // namespace

Report facilityProfiles(const Database& database, const Figures& figures, const std::vector<qint64>& facilities)
{
    Common common{database, figures, OfficeWords(database), {}, {}};
    for (const qint64 facility : facilities) common.wanted.insert(facility);
    Report report;
    report.head.practiceMark = common.office.head.practiceMark;
    report.paper = {15, 15, 20, 15, 11, 9.5, 1, 0, 4};
    const Table table(const_cast<Database&>(database), facilityDictionary());
    for (const qint64 id : facilities)
        if (const auto facility = table.record(id)) {
            report.annexes.push_back(ProfileWriter(common, *facility).write());
            if (facilities.size() == 1)
                report.title = QStringLiteral("Hồ sơ cơ sở %1 %2").arg(facility->text("code"), facility->text("name"));
        }
    if (report.title.isEmpty()) report.title = QStringLiteral("Hồ sơ cơ sở năm %1").arg(figures.year);
    return report;
}

std::vector<qint64> facilitiesToPrint(const Database& database, int year, qint64 unit, bool notSurveyedOnly)
{
    std::vector<qint64> ids;
    QByteArray sql = "SELECT f.id FROM facility AS f JOIN administrative_unit AS u ON u.id = f.unit_id WHERE 1 = 1";
    if (unit != 0) sql += " AND f.unit_id = ?";
    Statement rows(database, sql + " ORDER BY u.name_sort, f.name_sort, f.code");
    if (unit != 0) rows.bind(1, unit);
    const Population population(database, QDate(year, 12, 31));
    const auto answers = answersOf(database, year);
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        const FacilityState* state = population.facility(id);
        if (!state || !state->present) continue;
        const Answers answer = answers.value(id);
        if (notSurveyedOnly && answer.awareness != Answer::Unknown && answer.adoption != Answer::Unknown) continue;
        ids.push_back(id);
    }
    return ids;
}

std::vector<qint64> byCommuneAndName(const Database& database, const std::vector<qint64>& facilities)
{
    const QSet<qint64> wanted(facilities.begin(), facilities.end());
    std::vector<qint64> ids;
    Statement rows(database,
                   "SELECT f.id FROM facility AS f JOIN administrative_unit AS u ON u.id = f.unit_id"
                   " ORDER BY u.name_sort, f.name_sort, f.code");
    while (rows.step())
        if (wanted.contains(rows.integer(0))) ids.push_back(rows.integer(0));
    return ids;
}

} // namespace core
