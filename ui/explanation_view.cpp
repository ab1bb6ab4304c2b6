// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation_view.h"

#include "core/database/journal_words.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr size_t mostExcluded = 30, mostRows = 500;

QString heading(const QString& text) { return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped()); }
QString line(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString cell(const QString& text, core::Align align, const char* tag)
{
    return QStringLiteral("<%1 align=\"%2\">%3</%1>")
        .arg(QLatin1String(tag),
             align == core::Align::Right        ? QStringLiteral("right")
                 : align == core::Align::Centre ? QStringLiteral("center")
                                                : QStringLiteral("left"),
             text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString facilityLink(qint64 facility, const QString& name)
{
    if (facility == 0) return name.toHtmlEscaped(); // a zone or unit, which has no page
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(facility).arg(name.toHtmlEscaped());
}

} // namespace

ExplanationView::ExplanationView(Extent extent, QWidget* parent) : QTextBrowser(parent), m_extent(extent)
{
    setOpenLinks(false);
    setAccessibleName(tr("Why this figure"));
    document()->setDefaultStyleSheet(
        QStringLiteral("h4 { margin-top: 10px; margin-bottom: 2px; } p { margin-top: 2px; margin-bottom: 2px; }"
                       " ul { margin-top: 2px; margin-bottom: 2px; margin-left: 14px; -qt-list-indent: 0; }"
                       " td, th { padding: 1px 8px 1px 0px; }"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.toString() == QLatin1String("inputs"))
            Q_EMIT inputsWanted();
        else
            Q_EMIT facilityWanted(url.toString().toLongLong());
    });
}

void ExplanationView::say(const QString& message) { setHtml(line(message)); }

void ExplanationView::setExplanation(const core::Explanation& explanation)
{
    QString html = QStringLiteral("<p><b>%1: %2</b></p>")
                       .arg(explanation.title.toHtmlEscaped(), explanation.result.toHtmlEscaped());
    if (!explanation.words.isEmpty()) html += line(QStringLiteral("“%1”").arg(explanation.words));
    if (explanation.lacksPrioritySectors)
        html += QStringLiteral("<p><b>%1</b></p>")
                    .arg(tr("No sector is marked as a priority sector, so that nobody is counted. Mark them: menu "
                            "Data, Priority sectors.")
                             .toHtmlEscaped());
    html += heading(tr("Formula, figures of %1").arg(explanation.asOf.toString(QStringLiteral("dd/MM/yyyy"))));
    for (const QString& step : explanation.formula) html += line(step);
    if (!explanation.base.isEmpty()) html += heading(tr("Base"));
    for (const QString& base : explanation.base) html += line(base);
    html += heading(tr("Who is counted")) + line(explanation.cohort);
    html += excludedHtml(explanation);
    if (!explanation.factorSet.isEmpty()) html += heading(tr("Conversion factors")) + line(explanation.factorSet);
    html += inputsHtml(explanation) + changesHtml(explanation);
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

QString ExplanationView::excludedHtml(const core::Explanation& explanation) const
{
    if (explanation.excluded.empty()) return {};
    QString html = heading(tr("Not counted: %1").arg(explanation.excluded.size())) + QStringLiteral("<ul>");
    for (size_t i = 0; i < explanation.excluded.size(); ++i) {
        if (i == mostExcluded && m_extent == Extent::Narrow) {
            html += QStringLiteral("<li>…</li>");
            break;
        }
        const core::Explanation::Excluded& excluded = explanation.excluded[i];
        html += QStringLiteral("<li>%1: %2</li>")
                    .arg(facilityLink(excluded.facility, excluded.name), excluded.reason.toHtmlEscaped());
    }
    return html + QStringLiteral("</ul>");
}

QString ExplanationView::inputsHtml(const core::Explanation& explanation) const
{
    const core::ReportTable& table = explanation.inputs;
    if (table.rows.empty()) return {};
    if (m_extent == Extent::Narrow)
        return QStringLiteral("<p><a href=\"inputs\">%1</a></p>")
            .arg(tr("Inputs with their source (%1)…").arg(table.rows.size()).toHtmlEscaped());
    QString html = heading(tr("Inputs: %1").arg(table.rows.size())) + QStringLiteral("<table><tr>");
    for (const core::TableColumn& column : table.columns) html += cell(column.heading, column.align, "th");
    html += QStringLiteral("</tr>");
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (row == mostRows) {
            html += QStringLiteral("<tr><td>…</td></tr>");
            break;
        }
        html += QStringLiteral("<tr>");
        const QStringList& cells = table.rows[row];
        for (int column = 0; column < cells.size(); ++column) {
            if (column == 0 && row < explanation.inputFacilities.size() && explanation.inputFacilities[row] != 0)
                html += QStringLiteral("<td>%1</td>").arg(facilityLink(explanation.inputFacilities[row], cells[0]));
            else
                html += cell(cells[column], table.columns[size_t(column)].align, "td");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString ExplanationView::changesHtml(const core::Explanation& explanation) const
{
    if (explanation.changes.empty()) return {};
    QString html = heading(tr("Latest changes of the inputs")) + QStringLiteral("<ul>");
    for (const core::Explanation::Change& change : explanation.changes) {
        QStringList parts{
            QDateTime::fromString(change.at, Qt::ISODate).toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")),
            core::userWords(change.who), change.what};
        if (!change.detail.isEmpty()) parts << change.detail;
        if (!change.why.isEmpty()) parts << tr("reason: %1").arg(change.why);
        html += QStringLiteral("<li>%1</li>").arg(parts.join(QStringLiteral(" · ")).toHtmlEscaped());
    }
    return html + QStringLiteral("</ul>");
}

ExplanationDialog::ExplanationDialog(const core::Explanation& explanation, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Why this figure – %1").arg(explanation.title));
    auto* view = new ExplanationView(ExplanationView::Extent::Whole, this);
    view->setExplanation(explanation);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(view, &ExplanationView::facilityWanted, this, [this](qint64 facility) {
        accept();
        Q_EMIT facilityWanted(facility);
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(980, 640);
}

} // namespace ui
