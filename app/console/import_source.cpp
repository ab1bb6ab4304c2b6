// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/import_source.h"

#include "app/console/verb.h"

#include "core/error.h"
#include "core/exchange/sheet_encoding.h"
#include "core/exchange/source_layout.h"

namespace app {

namespace {

/// Texts of old encodings are converted only if the person says so, now or when such a list was read before: nothing is
/// guessed silently.
std::optional<core::TextEncoding> toUnicode(const core::Database& database, std::vector<core::Sheet>& sheets,
                                            const QCommandLineParser& parsed, int year)
{
    if (const auto said = core::encodingNamed(parsed.value(QStringLiteral("encoding")))) {
        core::convertTexts(sheets, *said);
        return said;
    }
    const auto old = core::findOldText(sheets);
    if (!old) return {};
    if (!core::isCanonical(sheets))
        for (size_t i = 0; i < sheets.size(); ++i)
            if (const auto layout = core::proposeLayout(database, sheets, i, year);
                layout && layout->remembered && layout->encoding) {
                core::convertTexts(sheets, *layout->encoding);
                return layout->encoding;
            }
    throw core::Error(
        QStringLiteral("text in %1").arg(QLatin1String(core::code(old->encoding))),
        Words::tr("Sheet “%1”, row %2: “%3” is not Unicode; read as %4 it is “%5”. Nothing was stored. If that is "
                  "right, import again with --encoding %4; if not, with --encoding unicode.")
            .arg(old->sheet, QString::number(old->row), old->before, QLatin1String(core::code(old->encoding)),
                 old->after),
        core::Error::Kind::Request, QStringLiteral("ambiguous_encoding"));
}

QString listed(const QStringList& names)
{
    constexpr qsizetype most = 20;
    return names.mid(0, most).join(QStringLiteral(", ")) + (names.size() > most ? QStringLiteral(" …") : QString());
}

void noteHidden(const core::Sheet& sheet, QStringList& notes)
{
    QStringList rows, columns;
    for (const core::SheetRow& row : sheet.rows)
        if (row.hidden) rows << QString::number(row.number);
    for (const int column : sheet.marks.hiddenColumns) columns << core::columnLetters(column);
    if (sheet.marks.hidden && !sheet.rows.empty())
        notes << Words::tr("Sheet “%1” is hidden; it is read, too.").arg(sheet.name);
    if (!rows.isEmpty())
        notes << Words::tr("Sheet “%1”: the hidden rows %2 are read, too.").arg(sheet.name, listed(rows));
    if (!columns.isEmpty() && !sheet.rows.empty())
        notes << Words::tr("Sheet “%1”: the hidden columns %2 are read, too.").arg(sheet.name, listed(columns));
}

void noteLeftOut(const core::Sheet& sheet, const core::SourceLayout& layout, QStringList& notes)
{
    QStringList rows;
    for (const core::SheetRow& row : sheet.rows)
        if (layout.leftOut.contains(row.number)) rows << QString::number(row.number);
    if (!rows.isEmpty())
        notes << Words::tr("Sheet “%1”: rows %2 are read as totals or headings of groups and left out.")
                     .arg(sheet.name, listed(rows));
}

/// Answers by --decimal, and asks for what it leaves open.
void settleDecimals(ImportSource& source, const core::ImportOptions& options)
{
    if (options.decimal) // what is said now counts more than what was said for such a list before
        for (core::SourceLayout& layout : source.layouts)
            for (core::MappedColumn& column : layout.columns) {
                column.decimal.reset();
                column.answeredBefore = false;
            }
    const auto asked = core::ambiguousColumns(source.sheets, source.layouts);
    if (!asked.empty() && !options.decimal) throw core::ambiguousNumber(asked.front());
    core::DecimalAnswers answers;
    for (const core::AmbiguousColumn& column : asked) answers.insert({column.sheet, column.heading}, *options.decimal);
    core::answer(source.layouts, source.sheets, answers);
    source.remember = source.layouts;
    if (!options.decimal) return;
    for (core::SourceLayout& layout : source.layouts) // what is said for all counts more than what a column shows
        for (core::MappedColumn& column : layout.columns) column.decimal = options.decimal;
}

/// What is known without having been said now is told.
void noteUnasked(ImportSource& source)
{
    for (const core::AmbiguousColumn& column : core::answeredBefore(source.sheets, source.layouts))
        source.remembered.push_back({column.row,
                                     column.heading,
                                     QStringLiteral("remembered_answer"),
                                     Words::tr("%1 is read as %2, as was said for a list with these headings before "
                                               "(otherwise: --decimal).")
                                         .arg(column.text, column.read()),
                                     {},
                                     column.sheetPlace});
    for (const core::SourceLayout& layout : source.layouts) {
        const int row = source.sheets[layout.sheet].rows[layout.headingPlace].number;
        if (layout.yearFromTitle)
            source.remembered.push_back(
                {row,
                 {},
                 QStringLiteral("year_of_title"),
                 Words::tr("The figures are of %1, as stands above the headings.").arg(layout.year),
                 {},
                 layout.sheet});
        for (const core::FixedValue& fixed : layout.fixed) {
            const bool isTitle = fixed.origin == core::FixedValue::Origin::Title;
            source.remembered.push_back(
                {row,
                 QString::fromUtf8(core::canonicalSheet(fixed.kind).columns[size_t(fixed.column)].heading),
                 isTitle ? QStringLiteral("value_of_title") : QStringLiteral("remembered_value"),
                 isTitle ? Words::tr("“%1” in every row, as stands above the headings.").arg(fixed.value)
                         : Words::tr("“%1” in every row, as was said for a list with these headings before.")
                               .arg(fixed.value),
                 {},
                 layout.sheet});
        }
    }
    for (const core::ImportProblem& note : source.remembered)
        source.notes << Words::tr("Sheet “%1”: %2")
                            .arg(source.sheets[note.origin].name,
                                 note.column.isEmpty() ? note.message
                                                       : QStringLiteral("%1: %2").arg(note.column, note.message));
}

} // namespace

ImportSource readImportSource(const core::Database& database, const QString& path, const QCommandLineParser& parsed,
                              const core::ImportOptions& options)
{
    ImportSource source;
    source.sheets = core::readSpreadsheet(path);
    const int year = options.listDate.year();
    const auto encoding = toUnicode(database, source.sheets, parsed, year);
    for (const core::Sheet& sheet : source.sheets) noteHidden(sheet, source.notes);
    if (core::isCanonical(source.sheets)) return source;
    QStringList unknown, lists;
    for (size_t i = 0; i < source.sheets.size(); ++i) {
        const core::Sheet& sheet = source.sheets[i];
        core::RecognisedList list = core::recogniseList(database, source.sheets, i, year);
        if (list.kind == core::ListKind::Units || list.kind == core::ListKind::Staff) {
            source.lists.push_back({i, list.kind});
            lists << sheet.name;
        } else if (list.layout) {
            noteLeftOut(sheet, *list.layout, source.notes);
            list.layout->encoding = encoding;
            source.layouts.push_back(std::move(*list.layout));
        } else if (!sheet.rows.empty()) {
            unknown << sheet.name;
        }
    }
    if (!source.lists.empty() && !source.layouts.empty())
        throw core::Error(QStringLiteral("several lists"),
                          Words::tr("The file holds several lists: %1. Save each as a file of its own and import them "
                                    "one after another. Nothing was stored.")
                              .arg(lists.join(QStringLiteral(", "))),
                          core::Error::Kind::Request, QStringLiteral("several_lists"));
    if (source.layouts.empty() && lists.isEmpty()) return source; // told when it is planned
    if (!unknown.isEmpty())
        source.notes
            << Words::tr("Left out, since their headings are not known: %1.").arg(unknown.join(QStringLiteral(", ")));
    if (source.layouts.empty()) return source;
    settleDecimals(source, options);
    noteUnasked(source);
    source.canonical = core::toCanonical(database, source.sheets, source.layouts);
    for (const core::Sheet& sheet : source.sheets) // told as skipped
        if (unknown.contains(sheet.name)) source.canonical.push_back(sheet);
    return source;
}

} // namespace app
