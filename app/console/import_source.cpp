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

/// "A" to "Z", "AA" … as spreadsheet programs name columns.
QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) name.prepend(QChar(ushort('A' + (rest - 1) % 26)));
    return name;
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
    for (const int column : sheet.marks.hiddenColumns) columns << columnName(column);
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
            for (core::MappedColumn& column : layout.columns) column.decimal.reset();
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
        const core::ListKind kind = core::listKind(database, source.sheets, i);
        if (kind == core::ListKind::Units || kind == core::ListKind::Staff) {
            source.list = kind;
            source.listSheet = i;
            lists << sheet.name;
        } else if (auto layout = core::proposeLayout(database, source.sheets, i, year)) {
            noteLeftOut(sheet, *layout, source.notes);
            layout->encoding = encoding;
            source.layouts.push_back(std::move(*layout));
        } else if (!sheet.rows.empty()) {
            unknown << sheet.name;
        }
    }
    if (lists.size() + qsizetype(source.layouts.empty() ? 0 : 1) > 1)
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
    source.canonical = core::toCanonical(database, source.sheets, source.layouts);
    for (const core::Sheet& sheet : source.sheets) // told as skipped
        if (unknown.contains(sheet.name)) source.canonical.push_back(sheet);
    return source;
}

} // namespace app
