// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_issue_dialog.h"

#include "core/record/typed_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

ReportsIssueDialog::ReportsIssueDialog(const core::IssueRequest& proposed, const IssueState& state, QWidget* parent)
    : QDialog(parent), m_proposed(proposed), m_number(new QLineEdit(proposed.number, this)),
      m_date(new QLineEdit(this)), m_reason(new QLineEdit(this)), m_otherWithNumber(state.otherWithNumber),
      m_problem(new QLabel(this)), m_numberTaken(new QLabel(this)),
      m_lock(new QCheckBox(tr("&Lock the figures of %1").arg(state.year), this))
{
    setWindowTitle(tr("Issue"));
    auto* question = new QLabel(tr("Issue %1 as revision %2? Its text, its figures, the conversion factors and the "
                                   "names of the units are frozen; an issued document can never be changed or taken "
                                   "back, only followed by another revision.")
                                    .arg(state.document)
                                    .arg(state.revision),
                                this);
    question->setWordWrap(true);
    if (proposed.date.isValid()) m_date->setText(proposed.date.toString(QStringLiteral("dd/MM/yyyy")));
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setPlaceholderText(tr("blank: left open on paper"));
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setPlaceholderText(tr("dd/mm/yyyy; blank: left open on paper"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setVisible(!state.isLocked);
    auto* form = new QFormLayout;
    form->addRow(tr("&Number"), m_number);
    m_numberTaken->setObjectName(QStringLiteral("numberTaken"));
    m_numberTaken->setWordWrap(true);
    form->addRow(QString(), m_numberTaken);
    for (QLineEdit* field : {m_number, m_date})
        connect(field, &QLineEdit::textChanged, this, &ReportsIssueDialog::warnOfNumber);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("&Reason"), m_reason);
    form->setRowVisible(m_reason, state.revision > 1);
    auto* warnings = new QLabel(
        tr("%n warning(s) of %1 have no reason yet. They do not hinder the issue.", nullptr, state.openWarnings)
            .arg(state.year),
        this);
    warnings->setObjectName(QStringLiteral("openWarnings"));
    warnings->setWordWrap(true);
    warnings->setVisible(state.openWarnings > 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* issue = buttons->addButton(tr("&Issue"), QDialogButtonBox::AcceptRole);
    issue->setObjectName(QStringLiteral("issue"));
    issue->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportsIssueDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(warnings);
    layout->addWidget(m_lock);
    if (state.revision > 1) {
        layout->addWidget(
            new QLabel(state.changes.empty()
                           ? tr("No figure has changed since revision %1.").arg(state.revision - 1)
                           : tr("%n figure(s) changed since the revision before:", nullptr, int(state.changes.size())),
                       this));
        if (!state.changes.empty()) layout->addWidget(changesTable(state.changes, this), 1);
    }
    layout->addWidget(buttons);
    resize(620, sizeHint().height());
    warnOfNumber();
    m_number->setFocus();
}

/// A warning only: an office may have given the same number twice.
void ReportsIssueDialog::warnOfNumber()
{
    const QString other = m_otherWithNumber ? m_otherWithNumber(request()) : QString();
    m_numberTaken->setText(other.isEmpty() ? QString()
                                           : tr("This number already belongs to another document: %1.").arg(other));
    m_numberTaken->setVisible(!other.isEmpty());
}

core::IssueRequest ReportsIssueDialog::request() const
{
    core::IssueRequest request = m_proposed;
    request.number = m_number->text().simplified();
    request.date = core::readTypedDate(m_date->text()).value_or(QDate());
    request.reason = m_reason->text().simplified();
    request.lockYear = !m_lock->isHidden() && m_lock->isChecked();
    return request;
}

void ReportsIssueDialog::fail(QLineEdit* field, const QString& message)
{
    m_problem->setText(message);
    m_problem->show();
    field->setFocus();
    field->selectAll();
}

void ReportsIssueDialog::accept()
{
    if (!m_date->text().trimmed().isEmpty() && !core::readTypedDate(m_date->text()))
        return fail(m_date, tr("“%1” is not a date. Write it like 10/12/2018.").arg(m_date->text().trimmed()));
    if (!m_reason->isHidden() && m_reason->text().trimmed().isEmpty())
        return fail(m_reason, tr("A revision needs a reason; it stands in the journal."));
    QDialog::accept();
}

QWidget* changesTable(const std::vector<core::FigureChange>& changes, QWidget* parent)
{
    auto* table = new QTableWidget(int(changes.size()), 3, parent);
    table->setObjectName(QStringLiteral("changes"));
    table->setAccessibleName(QCoreApplication::translate("ui::ReportsIssueDialog", "Changed figures"));
    table->setHorizontalHeaderLabels({QCoreApplication::translate("ui::ReportsIssueDialog", "Figure"),
                                      QCoreApplication::translate("ui::ReportsIssueDialog", "Before"),
                                      QCoreApplication::translate("ui::ReportsIssueDialog", "Now")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < int(changes.size()); ++row) {
        const core::FigureChange& change = changes[size_t(row)];
        int column = 0;
        for (const QString& text : {change.label, change.before, change.after}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            table->setItem(row, column++, item);
        }
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setMinimumHeight(120);
    return table;
}

} // namespace ui
