// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/paste_plan.h"

#include "core/record/vietnamese.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

using State = PasteCell::State;

namespace {

/// Words of the preview.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PastePlan)
};

QString withoutUnit(const QString& heading) { return heading.section(QStringLiteral(" ("), 0, 0); }

/// "F01" of "F01  Công ty …", as the grid itself copies its row heads.
QString codeIn(const QString& text) { return text.section(QStringLiteral("  "), 0, 0).trimmed().toUpper(); }

bool isKeyHeading(const QString& heading, bool ofCode)
{
    static const QStringList codes{QStringLiteral("ma"), QStringLiteral("ma co so"), QStringLiteral("code"),
                                   QStringLiteral("facility code")};
    static const QStringList names{QStringLiteral("ten"), QStringLiteral("ten co so"), QStringLiteral("co so"),
                                   QStringLiteral("name"), QStringLiteral("facility name")};
    return (ofCode ? codes : names).contains(core::fold(heading));
}

bool hasNumber(const QStringList& texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const QString& text) {
        return core::readNumber(text, 6, core::DecimalMark::Comma).state == core::NumberText::State::Number
            || core::readNumber(text, 6, core::DecimalMark::Dot).state == core::NumberText::State::Number;
    });
}

} // namespace

PastePlan::PastePlan(QAbstractItemModel& model, const core::PastedBlock& block, const PastePlace& place)
    : m_model(model), m_cells(*cellsOf(&model))
{
    const size_t from = findHeadings(block, place) ? 1 : 0;
    findKeys(block, from);
    placeColumns(block, place);
    placeRows(block, place, from);
    guessMark();
    judge();
}

/// Whether the first row holds headings; which of them are columns here.
bool PastePlan::findHeadings(const core::PastedBlock& block, const PastePlace& place)
{
    const QStringList& first = block.rows.front();
    if (block.rows.size() < 2 || hasNumber(first)) return false;
    for (const int column : place.columns) {
        const QString heading = m_model.headerData(column, Qt::Horizontal).toString();
        for (int i = 0; i < block.columns(); ++i) {
            const QString text = core::comparable(first[i]);
            if (!text.isEmpty() && !m_byHeading.contains(i)
                && (text == core::comparable(heading) || text == core::comparable(withoutUnit(heading))))
                m_byHeading.insert(i, column);
        }
    }
    if (m_byHeading.isEmpty()) return false;
    m_notes << Words::tr("Columns are matched by their headings.");
    return true;
}

/// Finds the column of the block whose texts are codes of rows, and the one that repeats their names.
void PastePlan::findKeys(const core::PastedBlock& block, size_t from)
{
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    const auto mayHoldCodes = [&](int column) {
        return (from == 1 && isKeyHeading(block.rows.front()[column], true))
            || std::any_of(block.rows.begin() + qsizetype(from), block.rows.end(),
                           [&](const QStringList& row) { return row[column].contains(letter); });
    };
    const int first = std::min(block.columns(), 2); // codes stand in front
    bool any = false;
    for (int column = 0; column < first; ++column) any |= mayHoldCodes(column);
    if (!any) return; // figures alone: the rows need not be read
    QSet<QString> codes, names;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStringList keys = m_cells.rowKeys(row);
        if (keys.isEmpty()) continue; // the blank row
        codes.insert(keys.value(0).toUpper());
        names.insert(core::comparable(keys.value(1)));
    }
    const auto share = [&](int column, const auto& fits) { // of the filled cells, in halves
        int filled = 0, fitting = 0;
        for (size_t row = from; row < block.rows.size(); ++row) {
            const QString& text = block.rows[row][column];
            filled += !text.isEmpty();
            fitting += !text.isEmpty() && fits(text);
        }
        return filled > 0 && fitting * 2 >= filled;
    };
    for (int column = 0; column < first && m_codes < 0; ++column) {
        const bool named = from == 1 && isKeyHeading(block.rows.front()[column], true);
        const bool fit = share(column, [&](const QString& text) {
            return codes.contains(codeIn(text)) && (named || text.contains(letter));
        });
        if (fit || named) m_codes = column;
    }
    if (m_codes < 0) return;
    m_notes << Words::tr("Rows are matched by the code of the facility.");
    for (int column = 0; column < block.columns() && m_names < 0; ++column)
        if (column != m_codes && !m_byHeading.contains(column)
            && ((from == 1 && isKeyHeading(block.rows.front()[column], false))
                || share(column, [&](const QString& text) { return names.contains(core::comparable(text)); })))
            m_names = column;
}

void PastePlan::placeColumns(const core::PastedBlock& block, const PastePlace& place)
{
    QStringList unknown;
    int left = 0, at = place.first;
    for (int i = 0; i < block.columns(); ++i) {
        int column = m_byHeading.value(i, -1);
        if (column < 0 && (i == m_codes || i == m_names)) continue;
        if (column < 0 && !m_byHeading.isEmpty()) {
            if (const QString& heading = block.rows.front()[i]; !heading.isEmpty()) unknown << heading;
            continue;
        }
        if (column < 0) {
            if (at >= int(place.columns.size())) {
                ++left;
                continue;
            }
            column = place.columns[size_t(at++)];
        }
        if (m_model.rowCount() > 0 && !m_cells.fieldAt(m_model.index(0, column))) continue; // told by the program
        m_sources.push_back(i);
        m_columns.push_back(column);
    }
    if (!unknown.isEmpty())
        m_notes << Words::tr("Left out, as no column here has this heading: %1.")
                       .arg(unknown.mid(0, 5).join(QStringLiteral(", ")));
    if (left > 0) m_notes << Words::tr("%n column(s) at the right have no place here and are left out.", nullptr, left);
}

void PastePlan::placeRows(const core::PastedBlock& block, const PastePlace& place, size_t from)
{
    QHash<QString, int> rowOfCode;
    const int stored = m_cells.blankRow() < 0 ? m_model.rowCount() : m_cells.blankRow();
    if (m_codes >= 0)
        for (int row = 0; row < stored; ++row) rowOfCode.insert(m_cells.rowKeys(row).value(0).toUpper(), row);
    QStringList strangers;
    QSet<int> taken;
    int left = 0, at = place.row;
    for (size_t i = from; i < block.rows.size(); ++i) {
        const QStringList& texts = block.rows[i];
        if (texts.join(QString()).isEmpty()) {
            at += m_codes < 0; // a blank line keeps its place
            continue;
        }
        PasteLine line;
        line.row = m_codes >= 0 ? rowOfCode.value(codeIn(texts[m_codes]), -1) : at < stored ? at : -1;
        ++at;
        if (line.row < 0 && m_cells.blankRow() < 0) {
            ++left;
            if (m_codes >= 0) strangers << texts[m_codes].left(20);
            continue;
        }
        line.head = line.row < 0 ? Words::tr("new row") : m_model.headerData(line.row, Qt::Vertical).toString();
        line.isSecond = line.row >= 0 && taken.contains(line.row);
        taken.insert(line.row);
        for (const int source : m_sources) {
            PasteCell cell;
            cell.pasted = texts[source];
            if (cell.pasted == QStringLiteral("–")) cell.pasted.clear(); // how a grid shows that there is none
            line.cells.push_back(std::move(cell));
        }
        m_lines.push_back(std::move(line));
    }
    if (left > 0 && m_codes >= 0)
        m_notes << Words::tr("%n line(s) are left out, as this grid does not show their code: %1.", nullptr, left)
                       .arg(strangers.mid(0, 5).join(QStringLiteral(", ")));
    else if (left > 0)
        m_notes << Words::tr("%n line(s) are left out: the grid ends before them, and a facility is added on the page "
                             "Facilities.",
                             nullptr, left);
}

QModelIndex PastePlan::cellOf(const PasteLine& line, size_t column) const
{
    return m_model.index(line.row < 0 ? m_cells.blankRow() : line.row, m_columns[column]);
}

int PastePlan::count(State state) const
{
    int count = 0;
    for (const PasteLine& line : m_lines)
        count += int(std::count_if(line.cells.begin(), line.cells.end(),
                                   [&](const PasteCell& cell) { return cell.state == state; }));
    return count;
}

int PastePlan::noted() const
{
    return int(
        std::count_if(m_lines.begin(), m_lines.end(), [](const PasteLine& line) { return !line.note.isEmpty(); }));
}

std::vector<TypedCell> PastePlan::typedIn(const PasteLine& line) const
{
    std::vector<TypedCell> typed;
    for (size_t i = 0; i < line.cells.size(); ++i) {
        const PasteCell& cell = line.cells[i];
        if ((cell.state == State::New || cell.state == State::Changed) && !cell.typed.isEmpty())
            typed.push_back({cellOf(line, i), cell.typed});
    }
    return typed;
}

ManyCells PastePlan::typed() const
{
    ManyCells many;
    for (const PasteLine& line : m_lines) {
        std::vector<TypedCell> typed = typedIn(line);
        if (line.row >= 0)
            many.changed.insert(many.changed.end(), typed.begin(), typed.end());
        else if (!typed.empty())
            many.appended.push_back(std::move(typed));
    }
    return many;
}

} // namespace ui
