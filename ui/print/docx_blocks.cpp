// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/docx_blocks.h"

#include "ui/chart/chart_painter.h"
#include "ui/print/chart_layout.h"
#include "ui/print/decree.h"
#include "ui/print/docx_writer.h"
#include "ui/print/picture_layout.h"
#include "ui/print/table_columns.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr double dotsPerInch = 240; // of a chart's picture

Place placeOf(core::Align align)
{
    if (align == core::Align::Centre) return Place::Centre;
    return align == core::Align::Right ? Place::Right : Place::Left;
}

/// Writes one table row by row.
class DocxTable {
public:
    DocxTable(DocxWriter& writer, const core::ReportTable& table, double pointSize)
        : m_writer(writer), m_table(table),
          m_fit(fitColumns(writer.measure(), table, writer.room().width(), pointSize)),
          m_width(std::accumulate(m_fit.widths.begin(), m_fit.widths.end(), 0.0))
    {
    }

    void write(const RowsKept& kept)
    {
        m_writer.beginTable(m_fit.widths, true, tableGapBefore);
        head();
        const int rows = int(m_table.rows.size());
        for (int r = 0; r < rows; ++r) {
            const bool last = r + 1 == rows;
            const bool together = kept.whole || r + 1 < rowsKeptTogether || r + rowsKeptTogether == rows;
            row(r, last ? kept.withNext : together || isGroupRow(m_table, r));
        }
        if (rows == 0) {
            m_writer.beginRow();
            cell(m_width, wholeWidth(), noRows, {m_fit.pointSize, false, true}, Place::Centre, kept.withNext);
            m_writer.endRow();
        }
        m_writer.endTable(tableGapAfter);
    }

private:
    int wholeWidth() const { return int(m_table.columns.size()); }

    void head()
    {
        const Face face{m_fit.pointSize, true};
        std::size_t lines = 0;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c)
            if (const QString& heading = m_table.columns[c].heading; !heading.isEmpty())
                lines = std::max(
                    lines, breakLines(m_writer.measure(), face, heading, m_fit.widths[c] - 2 * cellPadding).size());
        if (lines == 0) return;
        const double height = double(lines) * m_writer.measure().lineHeight(face) * cellSpacing;
        m_writer.beginRow(height <= tallestHead * m_writer.room().height());
        for (std::size_t c = 0; c < m_table.columns.size(); ++c)
            cell(m_fit.widths[c], 1, m_table.columns[c].heading, face, Place::Centre, true);
        m_writer.endRow();
    }

    void row(int r, bool keepWithNext)
    {
        const bool bold = isBoldRow(m_table, r);
        m_writer.beginRow();
        if (isGroupRow(m_table, r))
            cell(m_width, wholeWidth(), cellText(m_table, r, 0), {m_fit.pointSize, true}, Place::Left, keepWithNext);
        else
            for (std::size_t c = 0; c < m_table.columns.size(); ++c)
                cell(m_fit.widths[c], 1, cellText(m_table, r, c), {m_fit.pointSize, bold},
                     placeOf(m_table.columns[c].align), keepWithNext);
        m_writer.endRow();
    }

    void cell(double width, int columns, const QString& text, const Face& face, Place place, bool keepWithNext)
    {
        m_writer.beginCell({.width = width, .columns = columns, .inMiddle = true});
        m_writer.paragraph({.style = DocxStyle::TableText, .face = face, .place = place, .keepWithNext = keepWithNext},
                           text);
        m_writer.endCell();
    }

    DocxWriter& m_writer;
    const core::ReportTable& m_table;
    const TableFit m_fit;
    const double m_width;
};

QByteArray pngOf(const ChartOnPaper& chart)
{
    const double scale = dotsPerInch / 72;
    QImage image((chart.size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintChart(painter, QRectF(QPointF(0, 0), chart.size), *chart.drawn, paperFamily(), chart.pointSize);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void writeTable(DocxWriter& writer, const core::ReportTable& table, double pointSize, const RowsKept& kept)
{
    if (table.columns.empty()) return;
    DocxTable(writer, table, pointSize).write(kept);
}

void writeChart(DocxWriter& writer, const core::Chart& chart, bool keepWithNext)
{
    const ChartOnPaper onPaper = chartOnPaper(chart, writer.paper(), writer.room());
    const bool numbers = !chart.tableHeadings.isEmpty(), note = !chart.note.isEmpty();
    writer.picture(pngOf(onPaper), onPaper.size, chart.title, chart.title + u'\n' + chart.subtitle,
                   {.style = DocxStyle::ChartPicture,
                    .gapBefore = chartGapBefore,
                    .spaceAfter = numbers ? tableGapBefore : 0,
                    .keepWithNext = numbers || note || keepWithNext});
    if (numbers)
        writeTable(writer, numbersTable(writer.measure(), chart, onPaper.pointSize), onPaper.pointSize,
                   {numbersStayWhole(chart), note || keepWithNext});
    if (note)
        writer.paragraph({.style = DocxStyle::ChartNote,
                          .gapBefore = numbers ? numbersGapAfter : chartGapAfter,
                          .keepWithNext = keepWithNext},
                         chart.note);
    writer.gap(chartEndGap);
}

void writePicture(DocxWriter& writer, const core::Picture& picture, bool keepWithNext)
{
    const QImage image = imageOf(picture);
    if (!image.isNull()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        writer.picture(bytes, sizeOnPaper(image, writer.room()), picture.caption, picture.caption,
                       {.style = DocxStyle::ChartPicture,
                        .gapBefore = chartGapBefore,
                        .keepWithNext = !picture.caption.isEmpty() || keepWithNext});
    }
    if (!picture.caption.isEmpty())
        writer.paragraph({.style = DocxStyle::ChartNote, .gapBefore = chartGapAfter, .keepWithNext = keepWithNext},
                         picture.caption);
    writer.gap(chartEndGap);
}

bool isSigned(const core::Signature& signature)
{
    return !(signature.authority.isEmpty() && signature.name.isEmpty() && signature.recipients.isEmpty());
}

void writeSignature(DocxWriter& writer, const core::Signature& signature)
{
    using namespace decree;
    if (!isSigned(signature)) return;
    const double width = writer.room().width(), left = width * recipientsShare;
    const auto line = [&](DocxStyle style, const QString& text, std::optional<double> above = {}) {
        writer.paragraph({.style = style, .gapBefore = above, .keepWithNext = true}, text);
    };
    writer.beginTable({left, width - left}, false, signatureGap);
    writer.beginRow();
    writer.beginCell({.width = left, .rightMargin = columnGap});
    line(DocxStyle::RecipientsTitle, signature.recipients.isEmpty() ? QString() : recipientsWords);
    for (const QString& recipient : signature.recipients) line(DocxStyle::Recipient, recipient);
    writer.endCell();
    writer.beginCell({.width = width - left});
    for (const QString& authority : signature.authority) line(DocxStyle::Authority, authority);
    const bool signs = !signature.authority.isEmpty() || !signature.name.isEmpty();
    const Face face = writer.styles().setting(DocxStyle::Signer).face;
    line(DocxStyle::Signer, signature.name, signs ? roomForName * writer.measure().lineHeight(face) * headSpacing : 0);
    writer.endCell();
    writer.endRow();
    writer.endTable(0);
}

} // namespace ui
