// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/record_comparison.h"

#include "ui/form/dated_change.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

/// A text longer than that is only read by the program.
constexpr int mostForPeople = 100'000;

} // namespace

std::vector<ComparedLine> comparedFields(const core::Database& database, const core::Record& left,
                                         const core::Record& right, const QStringList& without)
{
    std::vector<ComparedLine> lines;
    for (const core::Field& field : left.dictionary().fields) {
        if (field.maxLength > mostForPeople || without.contains(QLatin1String(field.name))) continue;
        ComparedLine line;
        line.label = core::label(field);
        line.left = valueWords(database, field, left[field.name]);
        line.right = valueWords(database, field, right[field.name]);
        line.isChoice = left[field.name] != right[field.name];
        line.takesRight = line.isChoice && core::isEmpty(left[field.name]);
        lines.push_back(line);
    }
    return lines;
}

QString recordWords(const core::Database& database, const core::Record& record, const QStringList& without)
{
    QStringList parts;
    for (const core::Field& field : record.dictionary().fields) {
        if (without.contains(QLatin1String(field.name)) || field.maxLength > mostForPeople) continue;
        QString words = valueWords(database, field, record[field.name]);
        if (words.isEmpty()) continue;
        if (field.type == core::FieldType::Flag)
            words = core::integerOf(record[field.name]) == 1 ? core::label(field) : QString();
        else if (core::isNumeric(field.type) && field.type != core::FieldType::Year)
            words = QStringLiteral("%1: %2").arg(core::label(field), words);
        if (!words.isEmpty()) parts << words;
    }
    return parts.join(QStringLiteral(" · "));
}

/// The lines and the headings between them.
class RecordComparison::Model : public QAbstractTableModel {
public:
    enum Column { Label, Left, Right, Result, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setHeadings(const QStringList& headings)
    {
        beginResetModel();
        m_headings = headings;
        endResetModel();
    }
    void setLines(std::vector<ComparedLine> lines)
    {
        beginResetModel();
        m_lines = std::move(lines);
        arrange();
        endResetModel();
    }
    void showOnlyDifferences(bool only)
    {
        beginResetModel();
        m_onlyDifferences = only;
        arrange();
        endResetModel();
    }
    int lineOf(int row) const
    {
        return row < 0 || row >= int(m_rows.size()) ? -1 : m_rows[size_t(row)];
    } ///< -1: heading
    const std::vector<ComparedLine>& lines() const { return m_lines; }
    void take(int row, bool right)
    {
        m_lines[size_t(lineOf(row))].takesRight = right;
        Q_EMIT dataChanged(index(row, Left), index(row, columnCount() - 1));
    }
    bool canChoose() const { return m_headings.size() > 3; }
    bool isChosen(const QModelIndex& cell) const
    {
        return m_lines[size_t(lineOf(cell.row()))].takesRight == (cell.column() == Right);
    }
    bool isChoice(const QModelIndex& cell) const
    {
        const int line = lineOf(cell.row());
        return canChoose() && line >= 0 && m_lines[size_t(line)].isChoice
            && (cell.column() == Left || cell.column() == Right);
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_headings.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const int line = lineOf(index.row());
        if (line < 0) {
            if (role == Qt::DisplayRole && index.column() == 0) return m_lines[size_t(-line - 2)].section;
            if (role == Qt::FontRole) {
                QFont bold;
                bold.setBold(true);
                return bold;
            }
            return {};
        }
        const ComparedLine& one = m_lines[size_t(line)];
        if (role == Qt::AccessibleTextRole && isChoice(index))
            return (isChosen(index) ? QStringLiteral("(●) ") : QStringLiteral("( ) ")) + text(one, index.column());
        if (role == Qt::DisplayRole && isChoice(index) && text(one, index.column()).isEmpty())
            return RecordComparison::tr("(blank)");
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(one, index.column());
        if (role == Qt::ForegroundRole && !one.isChoice && index.column() > Label)
            return QApplication::palette().color(QPalette::PlaceholderText);
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole) return m_headings.value(section);
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return lineOf(index.row()) < 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

private:
    static QString text(const ComparedLine& line, int column)
    {
        switch (column) {
        case Label: return line.label;
        case Left: return line.left;
        case Right: return line.right;
        default: return line.takesRight ? line.right : line.left;
        }
    }
    void arrange()
    {
        m_rows.clear();
        QString section;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_onlyDifferences && !m_lines[i].isChoice) continue;
            if (!m_lines[i].section.isEmpty() && m_lines[i].section != section) m_rows.push_back(-int(i) - 2);
            section = m_lines[i].section;
            m_rows.push_back(int(i));
        }
    }

    QStringList m_headings;
    std::vector<ComparedLine> m_lines;
    std::vector<int> m_rows; ///< Place of the line; −2 − place of the line below it: its heading.
    bool m_onlyDifferences = false;
};

/// Draws the round mark of a choice before the text.
class RecordComparison::Cells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const Model*>(index.model());
        QStyledItemDelegate::paint(painter, placed(option, model->isChoice(index)), index);
        if (!model->isChoice(index)) return;
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.text.clear();
        cell.rect.setWidth(markWidth(option));
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget); // the same ground as the text
        QStyleOptionButton mark;
        mark.rect
            = QRect(option.rect.left() + 4, option.rect.top() + 4, markWidth(option) - 8, option.rect.height() - 8);
        mark.rect.setHeight(std::min(mark.rect.height(), option.fontMetrics.height()));
        mark.palette = option.palette;
        mark.state = QStyle::State_Enabled | (model->isChosen(index) ? QStyle::State_On : QStyle::State_Off);
        style->drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, painter, option.widget);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const Model*>(index.model());
        return QStyledItemDelegate::sizeHint(placed(option, model->isChoice(index)), index) + QSize(0, 4);
    }

private:
    static int markWidth(const QStyleOptionViewItem& option) { return option.fontMetrics.height() + 8; }
    static QStyleOptionViewItem placed(QStyleOptionViewItem option, bool choice)
    {
        if (choice) option.rect.setLeft(option.rect.left() + markWidth(option) - 4);
        return option;
    }
};

RecordComparison::RecordComparison(QWidget* parent) : QTableView(parent), m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Cells(this));
    setWordWrap(true);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void RecordComparison::setHeadings(const QString& left, const QString& right, const QString& result)
{
    QStringList headings{QString(), left, right};
    if (!result.isEmpty()) headings << result;
    m_model->setHeadings(headings);
    arrange();
}

void RecordComparison::setLines(std::vector<ComparedLine> lines)
{
    m_model->setLines(std::move(lines));
    arrange();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isChoice(m_model->index(row, Model::Left))) {
            const bool right = m_model->lines()[size_t(m_model->lineOf(row))].takesRight;
            setCurrentIndex(m_model->index(row, right ? Model::Right : Model::Left));
            break;
        }
    scrollToTop();
}

void RecordComparison::showOnlyDifferences(bool only)
{
    m_model->showOnlyDifferences(only);
    arrange();
}

bool RecordComparison::takesRight(size_t line) const { return m_model->lines()[line].takesRight; }

int RecordComparison::choices() const
{
    return int(std::count_if(m_model->lines().begin(), m_model->lines().end(),
                             [](const ComparedLine& line) { return line.isChoice; }));
}

/// Headings go across, texts are wrapped into the width that there is.
void RecordComparison::arrange()
{
    const int columns = m_model->columnCount();
    if (columns == 0) return;
    const int width = viewport()->width(), label = std::min(width / 5, fontMetrics().averageCharWidth() * 26);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, column == 0 ? label : (width - label) / (columns - 1));
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->lineOf(row) < 0) setSpan(row, 0, 1, columns);
    resizeRowsToContents();
}

void RecordComparison::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void RecordComparison::choose(const QModelIndex& cell)
{
    if (!m_model->isChoice(cell) || m_model->isChosen(cell)) return;
    const bool right = cell.column() == Model::Right;
    m_model->take(cell.row(), right);
    resizeRowToContents(cell.row());
    Q_EMIT chosen(size_t(m_model->lineOf(cell.row())), right);
}

void RecordComparison::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) return choose(currentIndex());
    QTableView::keyPressEvent(event);
}

void RecordComparison::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) choose(indexAt(event->pos()));
}

} // namespace ui
