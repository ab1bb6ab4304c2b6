// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"
#include "core/exchange/file_error.h"
#include "core/exchange/out_cell.h"
#include "core/exchange/replaced_file.h"
#include "core/exchange/spreadsheet_writers.h"

#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#include <clocale>
#include <limits>
#include <utility>

namespace core {

namespace {

/// While it lives, printf of this thread writes numbers with a point: a Vietnamese system's comma would damage the
/// workbook.
class PointInNumbers {
public:
#ifdef Q_OS_WIN
    PointInNumbers()
        : m_perThread(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE)), m_before(setlocale(LC_NUMERIC, nullptr))
    {
        setlocale(LC_NUMERIC, "C");
    }
    ~PointInNumbers()
    {
        setlocale(LC_NUMERIC, m_before.c_str());
        _configthreadlocale(m_perThread);
    }
#else
    PointInNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE))), m_before(uselocale(m_plain))
    {
    }
    ~PointInNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
#endif
    PointInNumbers(const PointInNumbers&) = delete;
    PointInNumbers& operator=(const PointInNumbers&) = delete;

private:
#ifdef Q_OS_WIN
    int m_perThread;
    std::string m_before;
#else
    locale_t m_plain;
    locale_t m_before;
#endif
};

/// A workbook being written by libxlsxwriter, row by row, with little memory.
class Workbook {
public:
    Workbook(const ReplacedFile& file, const QString& workPath) : m_file(file)
    {
        QByteArray folder = QFile::encodeName(QDir::toNativeSeparators(file.workPath(QStringLiteral("."))));
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        options.use_zip64 = LXW_FALSE;
        m_workbook = workbook_new_opt(QFile::encodeName(QDir::toNativeSeparators(workPath)).constData(), &options);
        if (!m_workbook) throw unwritableFile(file.target(), QStringLiteral("libxlsxwriter"));
        m_heading = workbook_add_format(m_workbook);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
        m_date = workbook_add_format(m_workbook);
        format_set_num_format(m_date, "dd/mm/yyyy");
        m_percent = workbook_add_format(m_workbook);
        format_set_num_format(m_percent, "0.00%");
        m_text = workbook_add_format(m_workbook);
        format_set_num_format(m_text, "@"); // stays text when the person edits it
    }
    ~Workbook()
    {
        if (m_workbook) lxw_workbook_free(m_workbook);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// Returns how many cells were written that are not empty.
    qint64 addSheet(const OutSheet& sheet, const QString& name, WrittenRows& progress);
    void close() { check(workbook_close(std::exchange(m_workbook, nullptr))); }

private:
    void check(lxw_error error) const
    {
        if (error != LXW_NO_ERROR) throw unwritableFile(m_file.target(), QString::fromUtf8(lxw_strerror(error)));
    }
    bool write(lxw_worksheet* worksheet, lxw_row_t row, lxw_col_t column, const OutCell& out, lxw_format* textFormat);

    const ReplacedFile& m_file;
    lxw_workbook* m_workbook = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_percent = nullptr;
    lxw_format* m_text = nullptr;
};

bool Workbook::write(lxw_worksheet* worksheet, lxw_row_t row, lxw_col_t column, const OutCell& out,
                     lxw_format* textFormat)
{
    const OutCell cell = workbookCell(out);
    switch (cell.type) {
    case OutCell::Type::Empty: return false;
    case OutCell::Type::Text:
        check(
            worksheet_write_string(worksheet, row, column, encodeEscapes(cell.text).toUtf8().constData(), textFormat));
        return true;
    case OutCell::Type::Number:
        check(worksheet_write_number(worksheet, row, column, cell.text.toDouble(), nullptr));
        return true;
    case OutCell::Type::Percent:
        check(worksheet_write_number(worksheet, row, column, cell.text.toDouble(), m_percent));
        return true;
    case OutCell::Type::Date: {
        const QDate date = QDate::fromString(cell.text, Qt::ISODate);
        lxw_datetime time{date.year(), date.month(), date.day(), 0, 0, 0};
        check(worksheet_write_datetime(worksheet, row, column, &time, m_date));
        return true;
    }
    }
    return false;
}

qint64 Workbook::addSheet(const OutSheet& sheet, const QString& name, WrittenRows& progress)
{
    lxw_worksheet* worksheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!worksheet) throw unwritableFile(m_file.target(), QStringLiteral("sheet \"%1\"").arg(name));
    const auto columns = lxw_col_t(sheet.columns.size());
    for (lxw_col_t i = 0; i < columns; ++i)
        check(worksheet_set_column(worksheet, i, i, sheet.columns[i].width, nullptr));
    worksheet_freeze_panes(worksheet, 1, 0);
    if (columns > 0) check(worksheet_autofilter(worksheet, 0, 0, lxw_row_t(sheet.rows.size()), lxw_col_t(columns - 1)));
    qint64 cells = 0;
    for (lxw_col_t i = 0; i < columns; ++i) {
        cells += write(worksheet, 0, i, {OutCell::Type::Text, sheet.columns[i].heading}, m_heading);
    }
    lxw_row_t row = 0;
    for (const auto& values : sheet.rows) {
        ++row;
        for (std::size_t i = 0; i < values.size(); ++i) cells += write(worksheet, row, lxw_col_t(i), values[i], m_text);
        progress.next();
    }
    return cells;
}

/// libxlsxwriter does not notice when the disk fills up under its temporary files: the finished workbook is read once
/// more.
void confirm(const QString& workPath, const QString& target, qint64 cells)
{
    ReadLimits limits;
    limits.unpackedBytes = limits.partBytes = limits.cells = std::numeric_limits<qint64>::max();
    limits.columns = 16'384;
    limits.sheets = limits.parts = std::numeric_limits<int>::max();
    qint64 found = 0;
    const RowReceiver counter{{}, [&found](SheetRow&& row) {
                                  for (const Cell& cell : row.cells) found += cell.type != Cell::Type::Empty;
                              }};
    try {
        readSpreadsheetRows(workPath, counter, limits);
    } catch (const Error& error) {
        throw unwritableFile(target, QString::fromUtf8(error.what()));
    }
    if (found != cells) throw unwritableFile(target, QStringLiteral("%1 / %2").arg(found).arg(cells));
}

} // namespace

void writeXlsx(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress)
{
    checkWorkbookLimits(path, sheets);
    const ReplacedFile file(path);
    const QString workPath = file.workPath(QStringLiteral("workbook.xlsx"));
    qint64 cells = 0;
    {
        const PointInNumbers point;
        WrittenRows written(sheets, progress);
        Workbook workbook(file, workPath);
        const QStringList names = workbookSheetNames(sheets);
        for (std::size_t i = 0; i < sheets.size(); ++i)
            cells += workbook.addSheet(sheets[i], names[qsizetype(i)], written);
        workbook.close();
    }
    confirm(workPath, path, cells);
    file.replaceWith(workPath);
}

} // namespace core
