// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/year_columns.h"

#include "core/record/vietnamese.h"
#include "ui/form/search_line.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using Kind = core::YearColumn::Kind;

static constexpr int subjectRole = Qt::UserRole, usualRole = Qt::UserRole + 1;

/// 0 survey, 1 output, 2 consumption, 3 labour: the groups of the grid.
static int groupOf(Kind kind)
{
    switch (kind) {
    case Kind::Output:
    case Kind::OutputUnit: return 1;
    case Kind::Consumption:
    case Kind::Cost: return 2;
    case Kind::Labour:
    case Kind::Revenue:
    case Kind::Capital: return 3;
    default: return 0;
    }
}

YearColumnsDialog::YearColumnsDialog(const std::vector<core::YearColumn>& all, const QSet<QString>& shown,
                                     const QSet<QString>& hidden, bool lastYear, QWidget* parent)
    : QDialog(parent), m_search(new SearchLine), m_tree(new QTreeWidget),
      m_lastYear(new QCheckBox(tr("&Last year's values beside")))
{
    setWindowTitle(tr("Columns"));
    m_search->setPlaceholderText(tr("Find a column (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a column"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("columns"));
    m_tree->setAccessibleName(tr("Columns"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    QFont bold = font();
    bold.setBold(true);
    for (const QString& name : {tr("Survey"), tr("Output"), tr("Consumption"), tr("Labour")}) {
        auto* group = new QTreeWidgetItem(m_tree, {name});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(0, bold);
    }
    for (const core::YearColumn& column : all) {
        QString name = column.kind == Kind::OutputUnit ? tr("Unit of output") : column.name;
        if (!column.unit.isEmpty()) name += QStringLiteral(" (%1)").arg(column.unit);
        const QString subject = column.subject();
        auto* item = new QTreeWidgetItem(m_tree->topLevelItem(groupOf(column.kind)), {name});
        item->setData(0, subjectRole, subject);
        item->setData(0, usualRole, column.usual);
        const bool checked = column.usual ? !hidden.contains(subject) : shown.contains(subject);
        item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    }
    m_tree->expandAll();
    m_lastYear->setChecked(lastYear);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Show"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &SearchLine::seenChanged, this, &YearColumnsDialog::search);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_tree);
    layout->addWidget(m_lastYear);
    layout->addWidget(buttons);
    resize(420, 520);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    m_tree->setFocus(); // Space ticks at once
    const auto find = [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    };
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, find);
    connect(new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &YearColumnsDialog::focusFound);
}

void YearColumnsDialog::search(const QString& text)
{
    const QString wanted = core::fold(text.trimmed());
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem* head = m_tree->topLevelItem(group);
        bool any = false;
        for (int i = 0; i < head->childCount(); ++i) {
            const bool fits = core::fold(head->child(i)->text(0)).contains(wanted);
            head->child(i)->setHidden(!fits);
            any = any || fits;
        }
        head->setHidden(!any);
    }
}

/// From the search to the first column that it leaves.
void YearColumnsDialog::focusFound()
{
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group)
        for (int i = 0; i < m_tree->topLevelItem(group)->childCount(); ++i) {
            QTreeWidgetItem* item = m_tree->topLevelItem(group)->child(i);
            if (item->isHidden()) continue;
            m_tree->setCurrentItem(item);
            return m_tree->setFocus(Qt::OtherFocusReason);
        }
}

QSet<QString> YearColumnsDialog::columns(bool usual, bool checked) const
{
    QSet<QString> subjects;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group)
        for (int i = 0; i < m_tree->topLevelItem(group)->childCount(); ++i) {
            const QTreeWidgetItem* item = m_tree->topLevelItem(group)->child(i);
            if (item->data(0, usualRole).toBool() == usual && (item->checkState(0) == Qt::Checked) == checked)
                subjects.insert(item->data(0, subjectRole).toString());
        }
    return subjects;
}

QSet<QString> YearColumnsDialog::shown() const { return columns(false, true); }

QSet<QString> YearColumnsDialog::hidden() const { return columns(true, false); }

bool YearColumnsDialog::lastYear() const { return m_lastYear->isChecked(); }

} // namespace ui
