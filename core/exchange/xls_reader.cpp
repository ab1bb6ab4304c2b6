// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_number.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/file_error.h"
#include "core/exchange/spreadsheet_readers.h"
#include "core/exchange/xls_records.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <charconv>

namespace core {

namespace {

struct PlacedCell {
    int row = 0;
    int column = 0;
    Cell cell;
};

QString errorWord(int code)
{
    switch (code) {
    case 0x00: return QStringLiteral("#NULL!");
    case 0x07: return QStringLiteral("#DIV/0!");
    case 0x0F: return QStringLiteral("#VALUE!");
    case 0x17: return QStringLiteral("#REF!");
    case 0x1D: return QStringLiteral("#NAME?");
    case 0x24: return QStringLiteral("#NUM!");
    default: return QStringLiteral("#N/A");
    }
}

/// A workbook of Excel 5 to 2003: the part about all sheets first, then each sheet.
class XlsReader {
public:
    XlsReader(const CompoundFile& file, const QByteArray& stream, const ReadLimits& limits, const Progress& progress,
              BoundedRows& rows)
        : m_file(file), m_records(file, stream), m_limits(limits), m_progress(progress), m_rows(rows)
    {
    }

    void read()
    {
        readWorkbook();
        for (size_t i = 0; i < m_sheets.size(); ++i) {
            m_progress.at(qint64(i), qint64(m_sheets.size()));
            readSheet(m_sheets[i]);
        }
    }

private:
    struct PlacedSheet {
        QString name;
        quint32 offset = 0;
        bool hidden = false;
    };

    void begin()
    {
        const int version = m_records.word();
        if (version != 0x0500 && version != 0x0600) throw oldWorkbook(m_file.path());
        m_records.beforeExcel97 = version == 0x0500;
    }

    void readWorkbook()
    {
        if (!m_records.next() || m_records.kind() != XlsRecords::BeginPart) throw oldWorkbook(m_file.path());
        begin();
        while (m_records.next() && m_records.kind() != XlsRecords::EndOfPart) switch (m_records.kind()) {
            case XlsRecords::Password: throw passwordProtected(m_file.path());
            case XlsRecords::CodePage: m_records.codePage = m_records.word(); break;
            case XlsRecords::Dates1904: m_from1904 = m_records.word() == 1; break;
            case XlsRecords::NumberFormat: {
                const int id = m_records.word();
                m_formats.insert(id, isDateFormat(m_records.text(!m_records.beforeExcel97)));
                break;
            }
            case XlsRecords::CellLook: {
                m_records.skip(2);
                m_looks.push_back(m_records.word());
                break;
            }
            case XlsRecords::SheetPlace: readSheetPlace(); break;
            case XlsRecords::SharedTexts: readSharedTexts(); break;
            default: break;
            }
        if (m_sheets.empty()) throw notASpreadsheet(m_file.path(), QStringLiteral("no sheets"));
    }

    void readSheetPlace()
    {
        PlacedSheet sheet;
        sheet.offset = m_records.number();
        sheet.hidden = (m_records.byte() & 3) != 0;
        const bool holdsCells = m_records.byte() == 0; // else a chart or macros
        sheet.name = cleanText(m_records.text(false));
        if (holdsCells) m_sheets.push_back(std::move(sheet));
    }

    void readSharedTexts()
    {
        m_records.skip(4);
        const quint32 count = m_records.number();
        for (quint32 i = 0; i < count; ++i) m_texts.push_back(textCell(m_records.text(true)));
    }

    static Cell textCell(const QString& written)
    {
        const QString text = withoutGuardingApostrophe(cleanText(written));
        return text.isEmpty() ? Cell{} : Cell{Cell::Type::Text, text};
    }

    Cell numberCell(double number, int look) const
    {
        char written[32];
        const auto end = std::to_chars(written, written + sizeof written, number).ptr;
        const auto decimal = exactDecimal({written, size_t(end - written)});
        if (!decimal) return textCell(QString::fromLatin1(written, end - written)); // no number: infinite
        const int format = size_t(look) < m_looks.size() ? m_looks[size_t(look)] : 0;
        if (m_formats.value(format, isBuiltInDateFormat(format))) return dateCell(*decimal, m_from1904);
        return {Cell::Type::Number, *decimal};
    }

    void readSheet(const PlacedSheet& sheet)
    {
        m_rows.beginSheet(sheet.name, false);
        m_cells.clear();
        m_hiddenRows.clear();
        m_marks = {};
        m_marks.hidden = sheet.hidden;
        m_formulaWaits = false;
        m_records.goTo(sheet.offset);
        if (!m_records.next() || m_records.kind() != XlsRecords::BeginPart)
            throw m_file.damaged(QStringLiteral("no sheet at %1").arg(sheet.offset));
        begin();
        for (int depth = 1; depth > 0;) { // charts stand in a sheet with parts of their own
            if (!m_records.next()) throw m_file.damaged(QStringLiteral("a sheet is cut off"));
            if (m_records.kind() == XlsRecords::BeginPart)
                ++depth;
            else if (m_records.kind() == XlsRecords::EndOfPart)
                --depth;
            else if (depth == 1)
                readRecord();
        }
        passOn();
    }

    void readRecord()
    {
        switch (m_records.kind()) {
        case XlsRecords::ColumnLook: return readColumnLook();
        case XlsRecords::RowLook: return readRowLook();
        case XlsRecords::Merged: return readMerged();
        case XlsRecords::FormulaText:
            if (m_formulaWaits) m_cells.back().cell = textCell(m_records.text(true));
            m_formulaWaits = false;
            return;
        case XlsRecords::Formula:
        case XlsRecords::ManyWhole:
        case XlsRecords::RichText:
        case XlsRecords::SharedText:
        case XlsRecords::Number:
        case XlsRecords::Text:
        case XlsRecords::TruthOrError:
        case XlsRecords::Whole: return readCells();
        default: return;
        }
    }

    void readCells()
    {
        const int row = m_records.word();
        int column = m_records.word();
        if (m_records.kind() == XlsRecords::ManyWhole) {
            while (m_records.left() >= 8) { // at the end stands the last column
                const int look = m_records.word();
                put(row, column++, numberCell(m_records.whole(), look));
            }
            return;
        }
        const int look = m_records.word();
        switch (m_records.kind()) {
        case XlsRecords::SharedText: {
            const quint32 place = m_records.number();
            if (place >= m_texts.size()) throw m_file.damaged(QStringLiteral("no text %1").arg(place));
            return put(row, column, m_texts[place]);
        }
        case XlsRecords::Number: return put(row, column, numberCell(m_records.real(), look));
        case XlsRecords::Whole: return put(row, column, numberCell(m_records.whole(), look));
        case XlsRecords::TruthOrError: {
            const int value = m_records.byte();
            return put(row, column, m_records.byte() != 0 ? textCell(errorWord(value)) : truth(value != 0));
        }
        case XlsRecords::Formula: return putFormula(row, column, look);
        default: return put(row, column, textCell(m_records.text(true)));
        }
    }

    static Cell truth(bool value) { return {Cell::Type::Boolean, value ? QStringLiteral("1") : QStringLiteral("0")}; }

    /// The result as it was calculated last.
    void putFormula(int row, int column, int look)
    {
        const QByteArray result = m_records.bytes(8);
        if (quint8(result[6]) != 0xFF || quint8(result[7]) != 0xFF) {
            const auto bits = qFromLittleEndian<quint64>(result.constData());
            return put(row, column, numberCell(std::bit_cast<double>(bits), look));
        }
        switch (result[0]) {
        case 0: // a record of its own follows
            put(row, column, {});
            m_formulaWaits = true;
            return;
        case 1: return put(row, column, truth(result[2] != 0));
        case 2: return put(row, column, textCell(errorWord(quint8(result[2]))));
        default: return;
        }
    }

    void put(int row, int column, const Cell& cell)
    {
        m_rows.checkLength(cell.text.size(), row + 1);
        m_formulaWaits = false;
        if (qint64(m_cells.size()) >= m_limits.cells)
            throw tooLarge(m_file.path(),
                           QCoreApplication::translate("Exchange", "it has more than %1 cells.").arg(m_limits.cells));
        m_cells.push_back({row, column, cell});
    }

    void readColumnLook()
    {
        const int first = m_records.word(), last = m_records.word();
        m_records.skip(4);
        if ((m_records.word() & 1) == 0) return;
        for (int column = first; column <= std::min(last, m_limits.columns - 1); ++column)
            if (m_marks.hiddenColumns.empty() || m_marks.hiddenColumns.back() < column)
                m_marks.hiddenColumns.push_back(column);
    }

    void readRowLook()
    {
        const int row = m_records.word();
        m_records.skip(10);
        if (m_records.number() & 0x20) m_hiddenRows << row;
    }

    void readMerged()
    {
        for (int count = m_records.word(); count > 0; --count) {
            MergedCells merged;
            merged.firstRow = m_records.word() + 1;
            merged.lastRow = m_records.word() + 1;
            merged.firstColumn = m_records.word();
            merged.lastColumn = m_records.word();
            m_rows.addMerged(m_marks, merged);
        }
    }

    /// Cells stand by rows in every file that a program wrote, but nothing says that they must.
    void passOn()
    {
        const auto before = [](const PlacedCell& a, const PlacedCell& b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        };
        if (!std::is_sorted(m_cells.begin(), m_cells.end(), before))
            std::stable_sort(m_cells.begin(), m_cells.end(), before);
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const int row = m_cells[i].row;
            m_rows.put(m_cells[i].column, m_cells[i].cell);
            if (i + 1 == m_cells.size() || m_cells[i + 1].row != row)
                m_rows.endRow(row + 1, 1, m_hiddenRows.contains(row));
        }
        m_rows.endSheet(std::move(m_marks));
    }

    const CompoundFile& m_file;
    XlsRecords m_records;
    const ReadLimits& m_limits;
    const Progress& m_progress;
    BoundedRows& m_rows;
    bool m_from1904 = false;
    QHash<int, bool> m_formats; ///< Whether a format shows a date.
    std::vector<int> m_looks; ///< The format of each look of cells.
    std::vector<PlacedSheet> m_sheets;
    std::vector<Cell> m_texts;
    std::vector<PlacedCell> m_cells;
    QSet<int> m_hiddenRows;
    SheetMarks m_marks;
    bool m_formulaWaits = false; ///< The last cell is a formula whose text follows.
};

} // namespace

void readXls(const QString& path, const ReadLimits& limits, const Progress& progress, BoundedRows& rows)
{
    const CompoundFile file(path, limits);
    if (file.contains(QStringLiteral("EncryptedPackage"))) throw passwordProtected(path);
    const QString name
        = file.contains(QStringLiteral("Workbook")) ? QStringLiteral("Workbook") : QStringLiteral("Book");
    if (!file.contains(name)) throw notASpreadsheet(path, QStringLiteral("compound file without a workbook"));
    const QByteArray stream = file.stream(name);
    XlsReader(file, stream, limits, progress, rows).read();
}

} // namespace core
