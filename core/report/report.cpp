// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <algorithm>

namespace core {

namespace {

void addLines(QStringList& lines, const Block& block)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        lines << linesOf(*paragraph);
    } else if (const auto* table = std::get_if<ReportTable>(&block)) {
        for (const TableColumn& column : table->columns) lines << column.heading;
        for (const QStringList& row : table->rows) lines << row;
    } else if (const auto* chart = std::get_if<Chart>(&block)) {
        lines << chart->title << chart->subtitle << chart->tableHeadings;
        for (const QStringList& row : chart->tableRows) lines << row;
        if (!chart->note.isEmpty()) lines << chart->note;
    } else if (const auto* picture = std::get_if<Picture>(&block)) {
        if (!picture->caption.isEmpty()) lines << picture->caption;
    }
}

} // namespace

QStringList linesOf(const Paragraph& paragraph)
{
    QStringList lines;
    for (const QString& line : paragraph.text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty()) lines << line;
    return lines;
}

QStringList plainLines(const Report& report)
{
    const DocumentHead& head = report.head;
    QStringList lines;
    if (!head.practiceMark.isEmpty()) lines << head.practiceMark;
    if (!head.superior.isEmpty()) lines << head.superior;
    lines << head.issuer << head.number << head.placeAndDate << head.kind << head.subject;
    if (!head.addressee.isEmpty()) lines << head.addressee;
    for (const Block& block : report.blocks) addLines(lines, block);
    lines << report.signature.authority;
    if (!report.signature.name.isEmpty()) lines << report.signature.name;
    lines << report.signature.recipients;
    for (const Annex& annex : report.annexes) {
        lines << annex.number << annex.form << annex.title << annex.attachedTo;
        for (const Block& block : annex.blocks) addLines(lines, block);
    }
    return lines;
}

std::vector<const Chart*> chartsOf(const Report& report)
{
    std::vector<const Chart*> charts;
    const auto collect = [&](const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            if (const auto* chart = std::get_if<Chart>(&block)) charts.push_back(chart);
    };
    collect(report.blocks);
    for (const Annex& annex : report.annexes) collect(annex.blocks);
    return charts;
}

std::vector<const Paragraph*> unconfirmed(const Report& report)
{
    std::vector<const Paragraph*> open;
    const auto look = [&](const Paragraph& paragraph) {
        if (!paragraph.generated && paragraph.editedFrom != paragraph.generatedText) open.push_back(&paragraph);
    };
    const auto lookIn = [&](const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) look(*paragraph);
    };
    for (const Paragraph& line : report.ends) look(line);
    lookIn(report.blocks);
    for (const Annex& annex : report.annexes) lookIn(annex.blocks);
    return open;
}

QString roman(int number)
{
    static constexpr const char* numerals[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    return QString::fromLatin1(numerals[std::clamp(number, 1, 10) - 1]);
}

} // namespace core
