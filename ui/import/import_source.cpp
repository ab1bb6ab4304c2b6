// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_source.h"

#include "core/database/database.h"
#include "core/exchange/error_workbook.h"
#include "core/record/vietnamese.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

/// Lists of people have their names in a column of that heading, and no facility has.
bool namesPeople(const Sheets& sheets)
{
    static const QStringList headings{core::comparable(QStringLiteral("Họ và tên")),
                                      core::comparable(QStringLiteral("Họ tên"))};
    constexpr size_t mostTitleRows = 20;
    for (const core::Sheet& sheet : sheets)
        for (size_t i = 0; i < std::min(sheet.rows.size(), mostTitleRows); ++i)
            for (const core::Cell& cell : sheet.rows[i].cells)
                if (headings.contains(core::comparable(cell.text))) return true;
    return false;
}

/// What the columns of a sheet in the canonical form are; nothing if it is none of the four.
std::optional<core::SourceLayout> canonicalLayout(const Sheets& sheets, size_t place)
{
    const core::Sheet& sheet = sheets[place];
    if (sheet.rows.empty()) return {};
    QStringList headings;
    for (const core::Cell& cell : sheet.rows.front().cells) headings << core::tidy(cell.text);
    const core::CanonicalSheet* canonical = core::sheetNamed(sheet.name);
    if (!canonical) canonical = core::sheetWithHeadings(headings);
    if (!canonical) return {};
    core::SourceLayout layout;
    layout.sheet = place;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (headings[i].isEmpty()) continue;
        core::MappedColumn column{int(i), headings[i], {}, -1, 0, {}, {}};
        column.column = canonical->columnOf(headings[i]);
        if (column.column >= 0) column.kind = canonical->kind;
        layout.columns.push_back(column);
    }
    return layout;
}

SheetReading readingOf(const core::Database& database, const Sheets& sheets, size_t sheet, bool canonical, int year)
{
    SheetReading reading;
    const auto layout = canonical ? canonicalLayout(sheets, sheet)
                                  : core::proposeLayout(database, sheets, sheet, year);
    reading.used = reading.hasHeadings = layout.has_value();
    if (layout) reading.layout = *layout;
    reading.layout.sheet = sheet;
    reading.layout.year = year;
    return reading;
}

/// Puts what the person has typed instead into the sheets.
void correct(Sheets& sheets, const std::map<std::tuple<size_t, int, QString>, QString>& corrections)
{
    for (const auto& [cell, value] : corrections) {
        const auto& [sheet, number, heading] = cell;
        if (sheet >= sheets.size() || sheets[sheet].rows.empty()) continue;
        const core::CellRow& headings = sheets[sheet].rows.front().cells;
        const QString wanted = core::fold(heading);
        const auto column = std::find_if(headings.begin(), headings.end(), [&](const core::Cell& one) {
            return core::fold(one.text).startsWith(wanted);
        });
        if (column == headings.end()) continue;
        const auto place = size_t(column - headings.begin());
        for (core::SheetRow& row : sheets[sheet].rows) {
            if (row.number != number || &row == &sheets[sheet].rows.front()) continue;
            if (row.cells.size() <= place) row.cells.resize(place + 1);
            row.cells[place] = {value.isEmpty() ? core::Cell::Type::Empty : core::Cell::Type::Text, value};
        }
    }
}

ImportOutcome outcomeOf(const core::Database& database, std::shared_ptr<const Sheets> sheets,
                        const core::ImportOptions& options, bool byRow, const core::Progress& progress)
{
    ImportOutcome outcome;
    const auto plan
        = std::make_shared<const core::ImportPlan>(core::planImport(database, *sheets, options, progress));
    outcome.lines = importLines(*sheets, *plan);
    outcome.counts = countsOf(outcome.lines, *plan, byRow);
    outcome.locked = core::lockWords(database, *plan);
    outcome.ignoredSheets = plan->skippedSheets;
    for (const core::SheetPlan& sheet : plan->sheets) outcome.ignoredColumns << sheet.unknownColumns;
    outcome.canLeaveOut = true;
    outcome.storesSomething = plan->changesSomething();
    outcome.store = [plan](core::Database& into, bool leaveOut, const core::Progress& storing) {
        return core::storeImport(into, *plan, leaveOut, storing);
    };
    outcome.leftOut = [plan, sheets] { return core::errorWorkbook(*sheets, *plan); };
    return outcome;
}

ImportOutcome participantsOf(const core::Database& database, qint64 activity, const Sheets& sheets,
                             const QString& fileName, const core::Progress& progress)
{
    ImportOutcome outcome;
    const auto plan = std::make_shared<const core::ParticipantPlan>(
        core::planParticipants(database, activity, sheets, fileName, progress));
    outcome.lines = importLines(*plan);
    outcome.counts = countsOf(outcome.lines, *plan);
    outcome.ignoredColumns = plan->unknownColumns;
    outcome.storesSomething = !plan->records.empty();
    outcome.store = [plan](core::Database& into, bool, const core::Progress&) {
        return core::storeParticipants(into, *plan);
    };
    return outcome;
}

} // namespace

ImportSource ImportSource::read(const QString& path, const core::Database& database, int year,
                                const core::Progress& progress)
{
    ImportSource source;
    source.path = path;
    source.raw = std::make_shared<const Sheets>(core::readSpreadsheet(path, {}, progress));
    Sheets sheets = *source.raw;
    std::vector<std::vector<core::TextEncoding>> encodings;
    for (core::Sheet& sheet : sheets) {
        encodings.push_back(core::columnEncodings(sheet));
        core::convertTexts(sheet, encodings.back());
    }
    source.canonical = core::isCanonical(sheets);
    source.kind = !source.canonical && namesPeople(sheets) ? ListKind::Participants : ListKind::Figures;
    for (size_t i = 0; i < sheets.size(); ++i) {
        source.readings.push_back(readingOf(database, sheets, i, source.canonical, year));
        source.readings.back().encodings = std::move(encodings[i]);
    }
    source.sheets = std::make_shared<const Sheets>(std::move(sheets));
    source.options.fileName = source.fileName();
    source.options.currentYear = year;
    source.options.listDate = QDate(year, 12, 31);
    return source;
}

ImportOutcome ImportSource::plan(const core::Database& database, const core::Progress& progress) const
{
    if (kind == ListKind::Participants) return participantsOf(database, activity, *sheets, fileName(), progress);
    const std::vector<core::SourceLayout> used = layouts();
    std::vector<core::AmbiguousColumn> ambiguous;
    auto answers = marks;
    for (core::AmbiguousColumn& column : core::ambiguousColumns(*sheets, used)) {
        // Planned as if the dot groups thousands, so that everything else to ask is known, too.
        if (answers.try_emplace({column.sheetPlace, column.place}, core::DecimalMark::Comma).second)
            ambiguous.push_back(std::move(column));
    }
    std::shared_ptr<const Sheets> planned = sheets;
    if (!canonical || !answers.empty() || !corrections.empty()) {
        auto own = std::make_shared<Sheets>(*sheets);
        for (const core::SourceLayout& layout : used)
            for (const core::MappedColumn& column : layout.columns)
                if (const auto mark = answers.find({layout.sheet, column.place}); mark != answers.end())
                    core::settleNumbers((*own)[layout.sheet], layout, column.place, mark->second);
        if (!canonical) *own = core::toCanonical(database, *own, used);
        correct(*own, corrections);
        planned = own;
    }
    ImportOutcome outcome = outcomeOf(database, planned, options, !canonical, progress);
    outcome.ambiguous = std::move(ambiguous);
    return outcome;
}

std::vector<core::SourceLayout> ImportSource::layouts() const
{
    std::vector<core::SourceLayout> used;
    for (const SheetReading& reading : readings)
        if (reading.used && reading.hasHeadings) used.push_back(reading.layout);
    return used;
}

bool ImportSource::hasOldText() const
{
    return std::any_of(readings.begin(), readings.end(), [](const SheetReading& reading) {
        return reading.used
            && std::any_of(reading.encodings.begin(), reading.encodings.end(),
                           [](core::TextEncoding encoding) { return encoding != core::TextEncoding::Unicode; });
    });
}

void ImportSource::setHeading(const core::Database& database, size_t sheet, size_t place, int rows)
{
    SheetReading& reading = readings[sheet];
    reading.layout = core::layoutAt(database, *sheets, sheet, place, rows, reading.layout.year);
    reading.hasHeadings = reading.used = true;
    known = false;
    marks.clear();
    corrections.clear();
}

void ImportSource::setEncoding(size_t sheet, int place, core::TextEncoding encoding)
{
    SheetReading& reading = readings[sheet];
    if (reading.encodings.size() <= size_t(place)) return;
    reading.encodings[size_t(place)] = encoding;
    auto converted = std::make_shared<Sheets>(*sheets);
    (*converted)[sheet] = (*raw)[sheet];
    core::convertTexts((*converted)[sheet], reading.encodings);
    sheets = std::move(converted);
}

QString ImportSource::fileName() const { return QFileInfo(path).fileName(); }

} // namespace ui
