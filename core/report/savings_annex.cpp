// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savings_annex.h"

#include "core/database/database.h"
#include "core/database/stream.h"
#include "core/indicator/avoided_use.h"
#include "core/indicator/figures.h"
#include "core/record/dictionary.h"
#include "core/record/solution.h"
#include "core/record/unit.h"
#include "core/report/rebase_words.h"
#include "core/report/wording.h"

#include <map>
#include <set>
#include <span>
#include <unordered_map>

namespace core {

namespace {

Paragraph note(const QString& text) { return {{}, Paragraph::Style::Note, text}; }

/// Outputs and uses of the cohort in base and report year, as texts.
struct YearText {
    Ratio value;
    QString unit;
    QString quantity; ///< In the unit of the report year where it can be converted, else with its own.
};
struct FacilityTexts {
    std::map<QString, std::map<int, YearText>> products, resources; ///< By name, then by year.
    std::map<QString, qint64> ids; ///< Of the resources.
};

/// The base year in the unit of the report year, which is the one that the table names; where there is no conversion,
/// each year with its own unit.
void inOneUnit(std::map<int, YearText>& years, int baseYear, int reportYear)
{
    const auto base = years.find(baseYear), report = years.find(reportYear);
    if (base == years.end() || report == years.end() || base->second.unit == report->second.unit) return;
    if (const auto unit = conversion(base->second.unit, report->second.unit)) {
        base->second.value = base->second.value * Ratio(BigInt(unit->numerator), BigInt(unit->denominator));
        base->second.unit = report->second.unit;
        base->second.quantity = shortNumber(base->second.value, 6);
    } else {
        for (YearText* year : {&base->second, &report->second})
            year->quantity = QStringLiteral("%1 %2").arg(year->quantity, year->unit);
    }
}

std::map<qint64, FacilityTexts> textsOf(const Database& database, const Figures& figures)
{
    std::map<qint64, FacilityTexts> texts;
    std::map<qint64, int> baseYears;
    std::set<int> years{figures.year};
    for (const CohortMember& member : figures.energy.members)
        years.insert(baseYears[member.figure->facility] = member.figure->baseYear);
    const QByteArray ofYears = " WHERE year IN (" + QByteArray("?, ").repeated(int(years.size()) - 1) + "?)";
    const auto read = [&](const QByteArray& sql, auto member) {
        Stream rows(database, sql + ofYears);
        int place = 0;
        for (const int year : years) rows.bind(++place, qint64(year));
        while (rows.next()) {
            const auto base = baseYears.find(rows.integer(0));
            const auto year = int(rows.integer(1));
            if (base == baseYears.end() || (year != base->second && year != figures.year)) continue;
            const Decimal quantity = Decimal::fromRaw(rows.integer(4));
            FacilityTexts& facility = texts[rows.integer(0)];
            (facility.*member)[rows.text(2)][year] = {Ratio(quantity), rows.text(3), quantity.toShown()};
            if (rows.integer(5) != 0) facility.ids[rows.text(2)] = rows.integer(5);
        }
    };
    read("SELECT o.facility_id, o.year, p.name, o.unit, o.quantity, 0 FROM output AS o"
         " JOIN product AS p ON p.id = o.product_id",
         &FacilityTexts::products);
    read("SELECT c.facility_id, c.year, r.name, c.unit, c.quantity, r.id FROM consumption AS c"
         " JOIN resource AS r ON r.id = c.resource_id",
         &FacilityTexts::resources);
    for (auto& [facility, own] : texts)
        for (auto* facts : {&own.products, &own.resources})
            for (auto& [name, figuresOfYears] : *facts) inOneUnit(figuresOfYears, baseYears[facility], figures.year);
    return texts;
}

/// "Điện lưới (kWh)"; without unit where the years have units of different kinds.
QString withUnit(const QString& name, const std::map<int, YearText>& years)
{
    const QString unit = years.rbegin()->second.unit;
    return years.begin()->second.unit == unit ? QStringLiteral("%1 (%2)").arg(name, unit) : name;
}

QString quantity(const std::map<int, YearText>& years, int year)
{
    const auto found = years.find(year);
    return found == years.end() ? dash : found->second.quantity;
}

/// Use per output of the year; a dash, too, where it is not in the units that the table names.
QString specific(const std::map<int, YearText>& uses, const std::map<int, YearText>* outputs, int year)
{
    if (!outputs) return dash;
    const auto use = uses.find(year), output = outputs->find(year);
    if (use == uses.end() || output == outputs->end() || output->second.value == Ratio(0)) return dash;
    if (use->second.unit != uses.rbegin()->second.unit || output->second.unit != outputs->rbegin()->second.unit)
        return dash;
    return shortNumber(use->second.value / output->second.value);
}

/// Whether the adjustments of a facility in the measure of a resource are counted.
enum class Counted { Yes, NotComputable, LeftOut };

Counted countedFor(const Figures& figures, const FacilitySaving& energy, const QString& measure, const QString& code)
{
    const FacilitySaving* saving = &energy;
    if (measure != QLatin1String("energy")) {
        saving = nullptr;
        for (size_t i = 1; i < figures.savings->measures().size(); ++i)
            if (figures.savings->measures()[i].code == (measure == QLatin1String("water") ? measure : code))
                saving = figures.savings->saving(i, energy.facility);
    }
    if (!saving || !saving->isComputable()) return Counted::NotComputable;
    return saving->adjustmentLeftOut ? Counted::LeftOut : Counted::Yes;
}

QString reasonWords(const QString& kind)
{
    for (const Choice& choice : adjustmentDictionary().field(QLatin1String("kind")).choices)
        if (kind == QLatin1String(choice.code)) {
            QString words = QString::fromUtf8(choice.alias);
            words[0] = words[0].toLower();
            return words;
        }
    return kind;
}

/// Columns that an office asks for besides (office.report_columns).
struct OptionalColumns {
    explicit OptionalColumns(const Database& database)
    {
        Statement office(database, "SELECT report_columns FROM office");
        const QStringList codes
            = office.step() ? office.text(0).split(QLatin1Char(';'), Qt::SkipEmptyParts) : QStringList();
        money = codes.contains(QLatin1String("money"));
        carbon = codes.contains(QLatin1String("co2"));
        chained = codes.contains(QLatin1String("chained"));
    }
    bool avoided() const { return money || carbon; }

    bool money = false, carbon = false, chained = false;
};

using Chains = std::map<qint64, std::vector<ChainedSaving>>;

/// Under the table: fixed loads, adjustments one by one, and what the optional columns are made of.
void addRemarks(std::vector<Block>& blocks, const Database& database, const Figures& figures,
                const OptionalColumns& columns, const AvoidedUses* avoided, const Chains& chains)
{
    QStringList loads;
    for (const CohortMember& member : figures.energy.members)
        if (member.figure->fixedLoad != 0 && member.figure->isComputable())
            loads << QStringLiteral("%1: %2%").arg(figures.population->facility(member.figure->facility)->code,
                                                   Decimal::fromRaw(member.figure->fixedLoad).toShown());
    if (!loads.isEmpty())
        blocks.push_back(
            note(QStringLiteral("Có tính phần tiêu thụ cố định: %1.").arg(loads.join(QStringLiteral("; ")))));
    for (const QString& line : adjustmentLines(database, figures))
        blocks.push_back(note(QStringLiteral("Điều chỉnh ngoài thông lệ: %1").arg(line)));
    for (const CohortMember& member : figures.energy.members)
        for (const QString& line : rebaseLines(database, member.figure->facility, figures.year))
            blocks.push_back(note(QStringLiteral("Đổi năm gốc, %1: %2.")
                                      .arg(figures.population->facility(member.figure->facility)->code,
                                           line[0].toLower() + line.mid(1))));
    if (columns.chained)
        blocks.push_back(
            note(QStringLiteral("Lũy kế: tiết kiệm năng lượng từ năm gốc đầu tiên của cơ sở đã đổi năm gốc, = 1 − "
                                "tích các (1 − mức tiết kiệm) của từng chặng; không cộng vào mức chung.")));
    for (const CohortMember& member : figures.energy.members)
        if (const auto found = chains.find(member.figure->facility); found != chains.end())
            for (const ChainedSaving& chain : std::span(found->second).subspan(1)) // energy has its column
                blocks.push_back(note(QStringLiteral("%1, %2: %3.")
                                          .arg(figures.population->facility(member.figure->facility)->code,
                                               measureName(database, chain.measure), chainedLine(chain))));
    if (columns.money) blocks.push_back(note(moneySavedSentence(*avoided, figures)));
    if (columns.carbon) blocks.push_back(note(carbonAvoidedSentence(*avoided, figures)));
}

} // namespace

QStringList adjustmentLines(const Database& database, const Figures& figures)
{
    std::unordered_map<qint64, const FacilitySaving*> members;
    for (const CohortMember& member : figures.energy.members)
        members[member.figure->facility] = member.saving ? member.saving : member.figure;
    QStringList lines;
    Statement rows(database,
                   "SELECT a.facility_id, r.name, r.unit, r.measure, r.code, a.amount, a.kind, a.note, a.document"
                   " FROM adjustment AS a JOIN resource AS r ON r.id = a.resource_id"
                   " JOIN facility AS f ON f.id = a.facility_id WHERE a.year = ? ORDER BY f.code, r.position, a.id");
    rows.bind(1, qint64(figures.year));
    while (rows.step()) {
        const auto found = members.find(rows.integer(0));
        if (found == members.end()) continue;
        const qint64 amount = rows.integer(5);
        QString line = QStringLiteral("%1, %2: %3%4 %5 (%6): %7; văn bản: %8")
                           .arg(figures.population->facility(rows.integer(0))->code, rows.text(1),
                                amount > 0 ? QStringLiteral("+") : QString(), Decimal::fromRaw(amount).toShown(),
                                rows.text(2).section(QLatin1Char('|'), 0, 0), reasonWords(rows.text(6)), rows.text(7),
                                rows.text(8));
        switch (countedFor(figures, *found->second, rows.text(3), rows.text(4))) {
        case Counted::Yes: break;
        case Counted::NotComputable: line += QStringLiteral(" (không tính vì cơ sở thiếu số liệu)"); break;
        case Counted::LeftOut:
            line += QStringLiteral(" (không tính vì thiếu hệ số hoặc mức quy đổi không còn dương)");
            break;
        }
        lines << line + QLatin1Char('.');
    }
    return lines;
}

QString adjustedSentence(const Figures& figures)
{
    QStringList codes;
    for (const CohortMember& member : figures.energy.members)
        if (member.saving && member.saving->isComputable() && member.saving->adjustment != 0)
            codes << figures.population->facility(member.saving->facility)->code;
    if (codes.isEmpty()) return {};
    const qsizetype count = codes.size();
    constexpr qsizetype most = 10;
    if (count > most) codes = codes.mid(0, most) << QStringLiteral("…");
    return QStringLiteral("Mức tiêu thụ quy đổi của %1 cơ sở (%2) có cộng điều chỉnh ngoài thông lệ, ghi lý do và văn "
                          "bản tại Biểu 03.")
        .arg(countWords(count), codes.join(QStringLiteral(", ")));
}

QString moneySavedSentence(const AvoidedUses& avoided, const Figures& figures)
{
    const AvoidedUses::Sum sum = avoided.money();
    if (sum.facilities == 0)
        return QStringLiteral("Chưa tính được số tiền tiết kiệm: chưa ghi chi phí năng lượng năm %1.")
            .arg(figures.year);
    QString text = QStringLiteral("Số tiền tiết kiệm: %1 đồng, của %2 cơ sở có ghi chi phí (lượng tiết kiệm × chi "
                                  "phí/lượng tiêu thụ năm %3 của từng cơ sở).")
                       .arg(sum.amount.shown(0), countWords(sum.facilities))
                       .arg(figures.year);
    if (const int without = avoided.withoutCost(); without > 0)
        text += QStringLiteral(" Còn %1 cơ sở chưa ghi đủ chi phí, không ước tính.").arg(countWords(without));
    return text;
}

QString carbonAvoidedSentence(const AvoidedUses& avoided, const Figures& figures)
{
    if (!avoided.grid())
        return QStringLiteral("Không tính CO₂: không có hệ số phát thải lưới điện của năm %1.").arg(figures.year);
    const AvoidedUses::Sum sum = avoided.carbon();
    return QStringLiteral("Phát thải CO₂ giảm do tiết kiệm điện: %1 tấn, của %2 cơ sở (lượng điện tiết kiệm × %3 "
                          "tấn CO₂/MWh theo %4).")
        .arg(sum.amount.shown(2), countWords(sum.facilities), shortNumber(avoided.grid()->tonnesPerMegawattHour),
             avoided.grid()->document);
}

QStringList savedSentences(const Database& database, const Figures& figures)
{
    const OptionalColumns columns(database);
    if (!columns.avoided()) return {};
    const AvoidedUses avoided(database, figures);
    QStringList sentences;
    if (columns.money) sentences << moneySavedSentence(avoided, figures);
    if (columns.carbon) sentences << carbonAvoidedSentence(avoided, figures);
    return sentences;
}

Annex savingsAnnex(const Database& database, const Figures& figures)
{
    Annex annex{{},
                QStringLiteral("Biểu 03"),
                QStringLiteral("TIÊU THỤ NĂNG LƯỢNG, NGUYÊN VẬT LIỆU VÀ SUẤT TIÊU HAO NĂM %1").arg(figures.year),
                {},
                true};
    auto texts = textsOf(database, figures);
    ReportTable table;
    const QString report = QString::number(figures.year);
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},
                     {QStringLiteral("Cơ sở"), 3.4, Align::Left},
                     {QStringLiteral("Sản phẩm (ĐVT)"), 2, Align::Left},
                     {QStringLiteral("Sản lượng năm gốc"), 1.4, Align::Right},
                     {QStringLiteral("Sản lượng %1").arg(report), 1.4, Align::Right},
                     {QStringLiteral("Loại (ĐVT)"), 1.7, Align::Left},
                     {QStringLiteral("Tiêu thụ năm gốc"), 1.4, Align::Right},
                     {QStringLiteral("Tiêu thụ %1").arg(report), 1.4, Align::Right},
                     {QStringLiteral("Suất gốc"), 1.2, Align::Right},
                     {QStringLiteral("Suất %1").arg(report), 1.2, Align::Right},
                     {QStringLiteral("Mức giảm"), 1.1, Align::Right},
                     {QStringLiteral("Xếp loại"), 2.6, Align::Left}};
    const OptionalColumns columns(database);
    const auto avoided
        = columns.avoided() ? std::optional<AvoidedUses>(std::in_place, database, figures) : std::nullopt;
    if (columns.money) table.columns.push_back({QStringLiteral("Tiền tiết kiệm (đồng)"), 1.6, Align::Right});
    if (columns.carbon) table.columns.push_back({QStringLiteral("CO₂ giảm (tấn)"), 1.2, Align::Right});
    if (columns.chained) table.columns.push_back({QStringLiteral("Lũy kế"), 1.1, Align::Right});
    const Chains chains = columns.chained ? chainedSavings(database, *figures.population, *figures.savings) : Chains();
    int number = 0;
    for (const CohortMember& member : figures.energy.members) {
        const FacilitySaving& figure = *member.figure;
        const FacilityState* facility = figures.population->facility(figure.facility);
        FacilityTexts& facts = texts[figure.facility];
        const int base = figure.baseYear;
        QStringList products, before, after;
        for (const auto& [name, years] : facts.products) {
            products << withUnit(name, years);
            before << quantity(years, base);
            after << quantity(years, figures.year);
        }
        const auto* outputs = facts.products.size() == 1 ? &facts.products.begin()->second : nullptr;
        QString saving = dash, words = exclusionWords(figure.exclusion, base, figures.year);
        if (figure.isComputable()) {
            const Ratio exact = figure.saving();
            saving = savingPercent(exact, figures.band);
            const auto savingClass = figure.classIn(figures.band);
            words = savingClass ? savingClassWords(*savingClass, figures.band) : dash;
        }
        bool first = true;
        if (facts.resources.empty()) facts.resources[dash];
        for (const auto& [name, years] : facts.resources) {
            const QString resource = years.empty() ? dash : withUnit(name, years);
            table.rows.push_back({first ? QString::number(++number) : QString(),
                                  first ? facility->code + QLatin1Char(' ') + facility->name : QString(),
                                  first ? orDash(products.join(QLatin1Char('\n'))) : QString(),
                                  first ? orDash(before.join(QLatin1Char('\n'))) : QString(),
                                  first ? orDash(after.join(QLatin1Char('\n'))) : QString(), resource,
                                  quantity(years, base), quantity(years, figures.year), specific(years, outputs, base),
                                  specific(years, outputs, figures.year), first ? saving : QString(),
                                  first ? words : QString()});
            const AvoidedUse* use = avoided ? avoided->find(figure.facility, facts.ids[name]) : nullptr;
            if (columns.money) table.rows.back() << (use && use->money ? use->money->shown(0) : dash);
            if (columns.carbon) table.rows.back() << (use && use->carbon ? use->carbon->shown(2) : dash);
            if (columns.chained) {
                const auto chain = chains.find(figure.facility);
                table.rows.back() << (!first                      ? QString()
                                          : chain == chains.end() ? dash
                                                                  : chainedPercent(chain->second.front()));
            }
            first = false;
        }
    }
    annex.blocks.push_back(std::move(table));
    annex.blocks.push_back(note(QStringLiteral("Năm gốc %1, trừ cơ sở có năm gốc riêng. Mức giảm tính từ suất tiêu hao "
                                               "năng lượng quy ra TOE (%2) với một bộ hệ số "
                                               "cho cả hai năm.")
                                    .arg(figures.baseYear)
                                    .arg(figures.factorSet)));
    addRemarks(annex.blocks, database, figures, columns, avoided ? &*avoided : nullptr, chains);
    return annex;
}

} // namespace core
