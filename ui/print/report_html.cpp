// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_html.h"

#include "core/report/printable.h"
#include "ui/chart/chart_painter.h"
#include "ui/print/decree.h"
#include "ui/print/head_layout.h"
#include "ui/print/written_file.h"

#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

const char* const style = R"(
:root { color-scheme: light; }
body { margin: 0; background: #e8e8e8; color: #000; font: 14pt/1.4 "Times New Roman", Tinos, "Liberation Serif", serif; }
main, section.annex { box-sizing: border-box; max-width: 210mm; margin: 1em auto; padding: 20mm 15mm 20mm 30mm; background: #fff; }
section.annex.landscape { max-width: 297mm; padding: 15mm 20mm; }
p { margin: 6pt 0; white-space: pre-line; overflow-wrap: anywhere; }
.mark { width: fit-content; margin: 0 auto 8pt; padding: 0 8pt; border: 1px solid; font-weight: bold; font-size: 11pt; }
.head { display: grid; grid-template-columns: 2fr 3fr; gap: 0 8pt; text-align: center; margin-bottom: 20pt; }
.head p { margin: 0; font-size: 13pt; }
.head .number { margin-top: 10pt; white-space: pre-wrap; }
.head .date { margin-top: 10pt; font-style: italic; font-size: 14pt; }
.head .motto { font-size: 14pt; font-weight: bold; }
.head .motto span { border-bottom: 1px solid; padding-bottom: 2pt; }
.head .nation { font-weight: bold; }
.head .issuer { font-weight: bold; }
.rule { width: 5em; margin: 2pt auto 0; border: 0; border-top: 1px solid; }
h1, h2 { margin: 0; text-align: center; font-size: 14pt; white-space: pre-line; }
.subject { margin: 0; text-align: center; font-weight: bold; }
.addressee, .attached { text-align: center; }
.attached { font-style: italic; }
.form { float: right; margin: 0; font-weight: bold; }
.body, .basis { text-align: justify; text-indent: 12.7mm; }
.basis { font-style: italic; }
h3, h4 { margin: 9pt 0 6pt; font-size: 14pt; text-indent: 12.7mm; white-space: pre-line; break-after: avoid; }
.tabletitle { text-align: center; font-weight: bold; break-after: avoid; }
.unit { text-align: right; font-style: italic; font-size: 12pt; break-after: avoid; }
.note { font-size: 11pt; }
.wide { overflow-x: auto; margin: 6pt 0 10pt; }
table { width: 100%; border-collapse: collapse; font-size: 11pt; line-height: 1.2; }
th, td { border: 1px solid #000; padding: 2pt 4pt; text-align: left; white-space: pre-line; }
th { text-align: center; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
td.c { text-align: center; }
td.r { text-align: right; font-variant-numeric: tabular-nums; }
tr.total td, tr.group td { font-weight: bold; }
tr.none td { text-align: center; font-style: italic; }
figure { margin: 10pt 0; break-inside: avoid; }
figure img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figcaption { text-align: center; font-style: italic; font-size: 10pt; }
figure svg { display: block; width: 100%; height: auto; }
figure table { font-size: 10pt; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.end { display: grid; grid-template-columns: 1fr 1fr; gap: 8pt; margin-top: 14pt; break-inside: avoid; }
.end p { margin: 0; }
.to { font-size: 11pt; }
.to .title { font-size: 12pt; font-weight: bold; font-style: italic; }
.sign { text-align: center; font-weight: bold; }
.sign .name { margin-top: 6em; }
@media (max-width: 640px) { main, section.annex, section.annex.landscape { padding: 5mm; } .head, .end { grid-template-columns: 1fr; } }
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@page wide { size: A4 landscape; margin: 30mm 20mm 15mm 20mm; }
@media print {
  body { background: none; }
  main, section.annex, section.annex.landscape { max-width: none; margin: 0; padding: 0; }
  section.annex { break-before: page; }
  section.annex.landscape { page: wide; }
  .wide { overflow: visible; }
}
)";

QString escaped(const QString& text) { return core::printable(text).toHtmlEscaped(); }

/// Writes a report as HTML from top to bottom.
class HtmlPage {
public:
    QByteArray write(const core::Report& report)
    {
        m_html += QStringLiteral(
                      "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%1</title>\n"
                      "<style>%2</style>\n</head>\n<body>\n<main>\n")
                      .arg(escaped(report.title), QLatin1String(style));
        head(report.head);
        for (const core::Block& b : report.blocks) block(b);
        signature(report.signature);
        m_html += QStringLiteral("</main>\n");
        for (const core::Annex& a : report.annexes) annex(a);
        m_html += QStringLiteral("</body>\n</html>\n");
        return m_html.toUtf8();
    }

private:
    void element(const QString& tag, const QString& classes, const QString& text)
    {
        if (text.isEmpty()) return;
        m_html += QStringLiteral("<%1").arg(tag);
        if (!classes.isEmpty()) m_html += QStringLiteral(" class=\"%1\"").arg(classes);
        m_html += u'>' + escaped(text) + QStringLiteral("</%1>\n").arg(tag);
    }

    void open(const QString& tag, const QString& classes)
    {
        m_html += QStringLiteral("<%1 class=\"%2\">\n").arg(tag, classes);
    }
    void close(const QString& tag) { m_html += QStringLiteral("</%1>\n").arg(tag); }

    void head(const core::DocumentHead& head)
    {
        const QString p = QStringLiteral("p");
        element(p, QStringLiteral("mark"), head.practiceMark);
        if (isOfficial(head)) twoColumns(head);
        if (!head.kind.isEmpty()) {
            element(QStringLiteral("h1"), {}, head.kind);
            for (const QString& line : head.subject) element(p, QStringLiteral("subject"), line);
            if (!head.subject.isEmpty()) m_html += rule();
        }
        element(p, QStringLiteral("addressee"), head.addressee);
    }

    static QString rule() { return QStringLiteral("<hr class=\"rule\">\n"); }

    void twoColumns(const core::DocumentHead& head)
    {
        const QString p = QStringLiteral("p");
        open(QStringLiteral("header"), QStringLiteral("head"));
        m_html += QStringLiteral("<div>\n");
        element(p, {}, head.superior);
        for (const QString& line : head.issuer) element(p, QStringLiteral("issuer"), line);
        if (!head.issuer.isEmpty()) m_html += rule();
        m_html += QStringLiteral("</div>\n<div>\n");
        element(p, QStringLiteral("nation"), decree::country);
        m_html += QStringLiteral("<p class=\"motto\"><span>%1</span></p>\n</div>\n<div>\n").arg(decree::motto);
        element(p, QStringLiteral("number"), head.number);
        if (head.kind.isEmpty())
            for (const QString& line : head.subject) element(p, {}, line);
        m_html += QStringLiteral("</div>\n<div>\n");
        element(p, QStringLiteral("date"), head.placeAndDate);
        m_html += QStringLiteral("</div>\n</header>\n");
    }

    void block(const core::Block& block)
    {
        if (const auto* p = std::get_if<core::Paragraph>(&block))
            paragraph(*p);
        else if (const auto* t = std::get_if<core::ReportTable>(&block))
            table(*t);
        else if (const auto* c = std::get_if<core::Chart>(&block))
            chart(*c);
        else if (const auto* image = std::get_if<core::Picture>(&block))
            picture(*image);
    }

    /// In the file itself, so that one file is the whole page.
    void picture(const core::Picture& picture)
    {
        const QString type = QMimeDatabase().mimeTypeForData(picture.bytes).name();
        if (!type.startsWith(QLatin1String("image/")))
            return element(QStringLiteral("p"), QStringLiteral("note"), picture.caption);
        m_html += QStringLiteral("<figure>\n<img alt=\"%1\" src=\"data:%2;base64,%3\">\n")
                      .arg(escaped(picture.caption), type, QString::fromLatin1(picture.bytes.toBase64()));
        element(QStringLiteral("figcaption"), {}, picture.caption);
        close(QStringLiteral("figure"));
    }

    void paragraph(const core::Paragraph& paragraph)
    {
        for (const QString& text : core::linesOf(paragraph)) line(paragraph.style, text);
    }

    void line(core::Paragraph::Style kind, const QString& text)
    {
        using Style = core::Paragraph::Style;
        const QString p = QStringLiteral("p");
        switch (kind) {
        case Style::Part: element(QStringLiteral("h3"), {}, text); break;
        case Style::Heading: element(QStringLiteral("h4"), {}, text); break;
        case Style::Body: element(p, QStringLiteral("body"), text); break;
        case Style::Basis: element(p, QStringLiteral("basis"), text); break;
        case Style::TableTitle: element(p, QStringLiteral("tabletitle"), text); break;
        case Style::Unit: element(p, QStringLiteral("unit"), text); break;
        case Style::Note: element(p, QStringLiteral("note"), text); break;
        }
    }

    void table(const core::ReportTable& table)
    {
        if (table.columns.empty()) return;
        const double whole = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                             [](double sum, const core::TableColumn& c) { return sum + c.width; });
        open(QStringLiteral("div"), QStringLiteral("wide"));
        m_html += QStringLiteral("<table>\n<colgroup>");
        for (const core::TableColumn& column : table.columns)
            m_html += QStringLiteral("<col style=\"width:%1%\">")
                          .arg(whole > 0 ? 100 * column.width / whole : 0, 0, 'f', 2);
        m_html += QStringLiteral("</colgroup>\n<thead><tr>");
        for (const core::TableColumn& column : table.columns)
            m_html += QStringLiteral("<th scope=\"col\">") + escaped(column.heading) + QStringLiteral("</th>");
        m_html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (std::size_t r = 0; r < table.rows.size(); ++r) row(table, int(r));
        if (table.rows.empty())
            m_html += QStringLiteral("<tr class=\"none\"><td colspan=\"%1\">Không có</td></tr>\n")
                          .arg(table.columns.size());
        m_html += QStringLiteral("</tbody>\n</table>\n</div>\n");
    }

    void row(const core::ReportTable& table, int r)
    {
        const QStringList& cells = table.rows[std::size_t(r)];
        if (cells.size() == 1 && table.columns.size() > 1) {
            m_html += QStringLiteral("<tr class=\"group\"><td colspan=\"%1\">").arg(table.columns.size())
                + escaped(cells.front()) + QStringLiteral("</td></tr>\n");
            return;
        }
        const bool total = std::find(table.boldRows.begin(), table.boldRows.end(), r) != table.boldRows.end();
        m_html += total ? QStringLiteral("<tr class=\"total\">") : QStringLiteral("<tr>");
        for (qsizetype c = 0; c < std::max(cells.size(), qsizetype(table.columns.size())); ++c) {
            const core::Align align
                = c < qsizetype(table.columns.size()) ? table.columns[std::size_t(c)].align : core::Align::Left;
            m_html += align == core::Align::Left ? QStringLiteral("<td>")
                : align == core::Align::Right    ? QStringLiteral("<td class=\"r\">")
                                                 : QStringLiteral("<td class=\"c\">");
            m_html += escaped(cells.value(c)) + QStringLiteral("</td>");
        }
        m_html += QStringLiteral("</tr>\n");
    }

    void chart(const core::Chart& chart)
    {
        m_html += QStringLiteral("<figure>\n<div role=\"img\" aria-label=\"%1\">%2</div>\n")
                      .arg(escaped(chart.title), drawing(chart));
        open(QStringLiteral("figcaption"), QStringLiteral("unseen")); // the drawing shows them
        element(QStringLiteral("p"), {}, chart.title);
        element(QStringLiteral("p"), {}, chart.subtitle);
        close(QStringLiteral("figcaption"));
        if (!chart.tableHeadings.isEmpty()) {
            core::ReportTable numbers;
            for (const QString& heading : chart.tableHeadings)
                numbers.columns.push_back(
                    {heading, 1, numbers.columns.empty() ? core::Align::Left : core::Align::Right});
            numbers.rows = chart.tableRows;
            table(numbers);
        }
        element(QStringLiteral("p"), QStringLiteral("note"), chart.note);
        close(QStringLiteral("figure"));
    }

    /// The SVG without its prolog, its names made different from those of the other charts in the file.
    QString drawing(const core::Chart& chart)
    {
        QString svg = QString::fromUtf8(chartSvg(chart));
        svg.remove(0, std::max<qsizetype>(0, svg.indexOf(QStringLiteral("<svg"))));
        const QString prefix = QStringLiteral("chart%1-").arg(++m_charts);
        static const QRegularExpression name(QStringLiteral("(\\bid=\"|url\\(#|href=\"#)"));
        return svg.replace(name, QStringLiteral("\\1") + prefix);
    }

    void signature(const core::Signature& signature)
    {
        if (signature.authority.isEmpty() && signature.name.isEmpty() && signature.recipients.isEmpty()) return;
        const QString p = QStringLiteral("p");
        open(QStringLiteral("footer"), QStringLiteral("end"));
        open(QStringLiteral("div"), QStringLiteral("to"));
        if (!signature.recipients.isEmpty()) element(p, QStringLiteral("title"), decree::recipientsWords);
        for (const QString& recipient : signature.recipients) element(p, {}, recipient);
        close(QStringLiteral("div"));
        open(QStringLiteral("div"), QStringLiteral("sign"));
        for (const QString& line : signature.authority) element(p, {}, line);
        element(p, QStringLiteral("name"), signature.name);
        close(QStringLiteral("div"));
        close(QStringLiteral("footer"));
    }

    void annex(const core::Annex& annex)
    {
        open(QStringLiteral("section"), annex.landscape ? QStringLiteral("annex landscape") : QStringLiteral("annex"));
        element(QStringLiteral("p"), QStringLiteral("form"), annex.form);
        element(QStringLiteral("h2"), {}, annex.number);
        element(QStringLiteral("h2"), {}, annex.title);
        element(QStringLiteral("p"), QStringLiteral("attached"), annex.attachedTo);
        for (const core::Block& b : annex.blocks) block(b);
        close(QStringLiteral("section"));
    }

    QString m_html;
    int m_charts = 0;
};

} // namespace

QByteArray toHtml(const core::Report& report) { return HtmlPage().write(report); }

void writeHtml(const core::Report& report, const QString& path) { writeWhole(path, toHtml(report)); }

} // namespace ui
