// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_versions.h"

#include "core/database/journal_words.h"

#include <QSignalBlocker>

namespace ui {

ReportsVersions::ReportsVersions(const core::Database& database, QWidget* parent)
    : QComboBox(parent), m_database(database)
{
    setAccessibleName(tr("Version of the document"));
    setToolTip(tr("The draft follows the data; what was issued stays as it was issued."));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    addItem(tr("Draft"), qint64(0));
    connect(this, &QComboBox::currentIndexChanged, this, &ReportsVersions::chosen);
}

QString ReportsVersions::name(const core::IssuedReport& issued)
{
    QStringList parts{tr("Revision %1").arg(issued.revision)};
    if (!issued.number.isEmpty()) parts << issued.number;
    if (issued.date.isValid()) parts << issued.date.toString(QStringLiteral("dd/MM/yyyy"));
    return parts.join(QStringLiteral(" – "));
}

void ReportsVersions::setDocument(const core::DocumentKey& document)
{
    const qint64 before = issued();
    const QSignalBlocker quiet(this);
    m_list = core::issuedReports(m_database, document);
    clear();
    addItem(tr("Draft"), qint64(0));
    for (const core::IssuedReport& issued : m_list) {
        addItem(name(issued), issued.id);
        QString about = tr("Issued by %1").arg(core::userWords(issued.issuedBy));
        if (issued.revision > 1)
            about += QLatin1Char('\n') + tr("%n figure(s) changed", nullptr, int(issued.changes.size()));
        setItemData(count() - 1, about, Qt::ToolTipRole);
    }
    setCurrentIndex(std::max(0, findData(before)));
}

void ReportsVersions::choose(qint64 issued) { setCurrentIndex(std::max(0, findData(issued))); }

const core::IssuedReport* ReportsVersions::current() const
{
    for (const core::IssuedReport& issued : m_list)
        if (issued.id == this->issued()) return &issued;
    return nullptr;
}

} // namespace ui
