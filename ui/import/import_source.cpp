// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_source.h"

#include "core/database/database.h"
#include "core/exchange/error_workbook.h"
#include "core/record/vietnamese.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

/// What the list is about: facilities if a sheet has them, else units or people; and the sheet that says it.
std::pair<core::ListKind, size_t> kindOf(const std::vector<core::RecognisedList>& lists)
{
    std::pair found(core::ListKind::None, size_t(0));
    for (size_t i = 0; i < lists.size(); ++i) {
        const bool isFirst = found.first == core::ListKind::None;
        if (isFirst || (lists[i].kind == core::ListKind::Facilities && found.first != core::ListKind::Facilities))
            if (lists[i].kind != core::ListKind::None) found = {lists[i].kind, i};
    }
    return found;
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
        core::MappedColumn column;
        column.place = int(i);
        column.heading = headings[i];
        column.column = canonical->columnOf(headings[i]);
        if (column.column >= 0) column.kind = canonical->kind;
        layout.columns.push_back(column);
    }
    return layout;
}

SheetReading readingOf(std::optional<core::SourceLayout> layout, size_t sheet, int year)
{
    SheetReading reading;
    reading.used = reading.hasHeadings = layout.has_value();
    if (layout) reading.layout = std::move(*layout);
    reading.layout.sheet = sheet;
    if (reading.layout.year == 0) reading.layout.year = year;
    return reading;
}

/// Puts what the person has typed instead into the sheets.
void correct(Sheets& sheets, const std::map<CellPlace, QString>& corrections)
{
    for (const auto& [cell, value] : corrections) {
        const auto& [sheet, origin, number, heading] = cell;
        if (sheet >= sheets.size() || sheets[sheet].rows.empty()) continue;
        const core::CellRow& headings = sheets[sheet].rows.front().cells;
        const QString wanted = core::fold(heading);
        const auto column = std::find_if(headings.begin(), headings.end(), [&](const core::Cell& one) {
            return core::fold(one.text).startsWith(wanted);
        });
        if (column == headings.end()) continue;
        const auto place = size_t(column - headings.begin());
        for (core::SheetRow& row : sheets[sheet].rows) {
            if (row.number != number || row.origin != origin || &row == &sheets[sheet].rows.front()) continue;
            if (row.cells.size() <= place) row.cells.resize(place + 1);
            row.cells[place] = {value.isEmpty() ? core::Cell::Type::Empty : core::Cell::Type::Text, value};
        }
    }
}

/// Puts rows under the code of the facility that they are said to be.
void takeForSame(Sheets& sheets, const std::map<std::pair<size_t, int>, ImportLine>& same)
{
    const core::CanonicalSheet& facilities = core::canonicalSheet(core::SheetKind::Facilities);
    for (core::Sheet& sheet : sheets)
        for (size_t i = 1; i < sheet.rows.size() && !same.empty(); ++i) {
            core::SheetRow& row = sheet.rows[i];
            const auto found = same.find({row.origin, row.number});
            if (found == same.end() || row.cells.empty()) continue;
            row.cells[0] = {core::Cell::Type::Text, found->second.like}; // the code stands first in every sheet
            if (sheet.name != facilities.title()) continue;
            for (const char* kept : {"name", "start_date"})
                row.cells[size_t(facilities.columnOf("facility", kept))] = {};
        }
}

/// Shows the rows that update what they resemble; only those of foreign lists can.
void tellSame(ImportOutcome& outcome, const ImportSource& source)
{
    if (source.canonical)
        for (ImportLine& line : outcome.lines) line.like.clear();
    const auto place = std::find_if(outcome.lines.begin(), outcome.lines.end(),
                                    [](const ImportLine& line) { return line.state != ImportLine::State::Error; });
    std::vector<ImportLine> same;
    for (const auto& [row, line] : source.same) same.push_back(line);
    outcome.counts.duplicates += int(same.size());
    outcome.lines.insert(place, same.begin(), same.end());
}

/// The column of a list that an answer is for; nullptr in a canonical workbook.
core::MappedColumn* columnAt(std::vector<core::SourceLayout>& layouts, const core::AmbiguousColumn& wanted)
{
    for (core::SourceLayout& layout : layouts)
        for (core::MappedColumn& column : layout.columns)
            if (layout.sheet == wanted.sheetPlace && column.place == wanted.place) return &column;
    return nullptr;
}

ImportOutcome outcomeOf(const core::Database& database, std::shared_ptr<const Sheets> sheets,
                        const core::ImportOptions& options, bool byRow, const core::Progress& progress)
{
    ImportOutcome outcome;
    const auto plan = std::make_shared<const core::ImportPlan>(core::planImport(database, *sheets, options, progress));
    outcome.lines = importLines(*sheets, *plan);
    outcome.counts = countsOf(outcome.lines, *plan, byRow);
    outcome.locked = core::lockWords(database, *plan);
    outcome.ignoredSheets = plan->skippedSheets;
    for (const core::SheetPlan& sheet : plan->sheets) outcome.ignoredColumns << sheet.unknownColumns;
    outcome.canLeaveOut = outcome.canCorrect = true;
    outcome.storesSomething = plan->changesSomething();
    outcome.store = [plan](core::Database& into, bool leaveOut, const core::Progress& storing) {
        return core::storeImport(into, *plan, leaveOut, storing);
    };
    outcome.leftOut = [plan, sheets] { return core::errorWorkbook(*sheets, *plan); };
    outcome.plan = plan;
    return outcome;
}

/// Units, staff or participants.
ImportOutcome listOf(const core::Database& database, const ImportSource& source, const core::Progress& progress)
{
    ImportOutcome outcome;
    const core::ListOptions options{source.fileName(), source.options.validFrom, source.duty, source.activity};
    const auto plan = std::make_shared<const core::ListPlan>(
        core::planList(database, *source.sheets, source.listSheet, source.kind, options, progress));
    outcome.lines = importLines((*source.sheets)[source.listSheet], *plan);
    outcome.counts = countsOf(*plan);
    outcome.ignoredColumns = plan->unknownColumns;
    outcome.canLeaveOut = !plan->unusable;
    outcome.storesSomething = plan->changesSomething();
    outcome.store = [plan](core::Database& into, bool leaveOut, const core::Progress&) {
        return core::storeList(into, *plan, leaveOut);
    };
    outcome.leftOut = [plan, sheets = source.sheets] { return core::errorWorkbook(*sheets, *plan); };
    return outcome;
}

/// A commune that was said for another file is not taken for this one unseen.
bool isUnseen(const core::FixedValue& value)
{
    const int commune
        = core::canonicalSheet(core::SheetKind::Facilities).columnOf(QString::fromUtf8(core::communeNameHeading));
    return value.origin == core::FixedValue::Origin::Remembered && value.kind == core::SheetKind::Facilities
        && value.column == commune;
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
    std::vector<core::RecognisedList> lists;
    for (size_t i = 0; i < sheets.size(); ++i) lists.push_back(core::recogniseList(database, sheets, i, year));
    std::tie(source.kind, source.listSheet) = kindOf(lists);
    if (source.canonical) source.kind = core::ListKind::Canonical;
    for (size_t i = 0; i < sheets.size(); ++i) {
        source.readings.push_back(
            readingOf(source.canonical ? canonicalLayout(sheets, i) : std::move(lists[i].layout), i, year));
        source.readings.back().encodings = std::move(encodings[i]);
    }
    const auto used = source.layouts();
    source.known = !source.canonical && !used.empty()
        && std::all_of(used.begin(), used.end(), [](const core::SourceLayout& layout) {
               return layout.remembered && std::none_of(layout.fixed.begin(), layout.fixed.end(), isUnseen);
           });
    source.sheets = std::make_shared<const Sheets>(std::move(sheets));
    source.options.fileName = source.fileName();
    source.options.currentYear = year;
    const bool saysYear = !used.empty() && used.front().yearFromTitle;
    source.options.listDate = QDate(saysYear ? used.front().year : year, 12, 31);
    return source;
}

ImportOutcome ImportSource::plan(const core::Database& database, const core::Progress& progress) const
{
    if (!isFigures()) return listOf(database, *this, progress);
    std::vector<core::SourceLayout> used = layouts();
    core::ImportOptions answered = options;
    const std::vector<core::AmbiguousColumn> ambiguous
        = canonical ? core::ambiguousColumns(*sheets, options) : core::ambiguousColumns(*sheets, used);
    // Unanswered ones are planned as if the dot groups thousands, so that everything else to ask is known, too.
    if (canonical && !ambiguous.empty()) answered.decimal = core::DecimalMark::Comma;
    for (const core::AmbiguousColumn& column : ambiguous)
        if (core::MappedColumn* mapped = columnAt(used, column)) mapped->decimal = core::DecimalMark::Comma;
    std::shared_ptr<const Sheets> planned = sheets;
    if (!canonical || !corrections.empty()) {
        auto own = std::make_shared<Sheets>(canonical ? *sheets : core::toCanonical(database, *sheets, used));
        takeForSame(*own, same);
        correct(*own, corrections);
        planned = own;
    }
    if (!canonical) answered.remember = used;
    ImportOutcome outcome = outcomeOf(database, planned, answered, !canonical, progress);
    if (!canonical) // with the columns of the list itself
        outcome.leftOut = [list = sheets, used, planned, plan = outcome.plan] {
            return core::errorWorkbook(*list, used, *planned, *plan);
        };
    tellSame(outcome, *this);
    outcome.ambiguous = ambiguous;
    if (!canonical) outcome.answeredBefore = core::answeredBefore(*sheets, used);
    return outcome;
}

std::optional<core::DecimalMark> ImportSource::answerOf(const core::AmbiguousColumn& column) const
{
    if (canonical) {
        const auto found = options.decimals.constFind({column.sheet, column.heading});
        return found == options.decimals.constEnd() ? std::nullopt : std::optional(*found);
    }
    std::vector<core::SourceLayout> used = layouts();
    const core::MappedColumn* mapped = columnAt(used, column);
    return mapped ? mapped->decimal : std::nullopt;
}

void ImportSource::answer(const core::AmbiguousColumn& column, core::DecimalMark mark)
{
    if (canonical) options.decimals.insert({column.sheet, column.heading}, mark);
    answerAgain(column, mark);
    for (SheetReading& reading : readings)
        for (core::MappedColumn& one : reading.layout.columns)
            if (reading.layout.sheet == column.sheetPlace && one.place == column.place) one.answeredBefore = false;
}

void ImportSource::answerAgain(const core::AmbiguousColumn& column, core::DecimalMark mark)
{
    for (SheetReading& reading : readings)
        for (core::MappedColumn& one : reading.layout.columns)
            if (!canonical && reading.layout.sheet == column.sheetPlace && one.place == column.place)
                one.decimal = mark;
}

void ImportSource::fix(size_t sheet, const core::FixedValue& value)
{
    auto& fixed = readings[sheet].layout.fixed;
    std::erase_if(fixed,
                  [&](const core::FixedValue& one) { return one.kind == value.kind && one.column == value.column; });
    if (!value.value.isEmpty()) fixed.push_back(value);
    corrections.clear();
    same.clear();
    options.duplicateRows.clear();
}

std::vector<core::SourceLayout> ImportSource::layouts() const
{
    std::vector<core::SourceLayout> used;
    for (const SheetReading& reading : readings)
        if (reading.used && reading.hasHeadings) {
            used.push_back(reading.layout);
            for (const core::TextEncoding encoding : reading.encodings)
                if (encoding != core::TextEncoding::Unicode) used.back().encoding = encoding;
        }
    return used;
}

bool ImportSource::isFigures() const
{
    return kind == core::ListKind::Canonical || kind == core::ListKind::Facilities || kind == core::ListKind::None;
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
    corrections.clear();
    same.clear();
    options.duplicateRows.clear();
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
