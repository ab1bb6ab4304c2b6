// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/operator_report.h"

#include "core/database/database.h"
#include "core/report/document_head.h"
#include "core/report/wording.h"

namespace core {

Report operatorReport(const Database& database, int year, const std::vector<OperatorKeying>& lines)
{
    const OfficeWords office(database);
    Report report = sheets(office, QStringLiteral("Thống kê nhập liệu năm %1").arg(year));
    Annex annex = sheet(office, QStringLiteral("THỐNG KÊ NHẬP LIỆU PHIẾU KHẢO SÁT NĂM %1").arg(year),
                        QStringLiteral("(Lập ngày %1)").arg(dateWords(QDate::currentDate())));
    if (lines.empty()) {
        annex.blocks.push_back(
            Paragraph{{}, Paragraph::Style::Body, QStringLiteral("Chưa có phiếu nào được nhập bằng tay.")});
        report.annexes.push_back(std::move(annex));
        return report;
    }
    ReportTable table;
    const auto number = [&](const char* heading, double width) {
        table.columns.push_back({QString::fromUtf8(heading), width, Align::Right});
    };
    table.columns = {{QStringLiteral("Người nhập"), 2.2}, {QStringLiteral("Ngày"), 1.3, Align::Centre}};
    number("Số phiếu", 0.9);
    number("Số giá trị", 0.9);
    number("Thời gian nhập (giờ:phút:giây)", 1.5);
    number("Giá trị mỗi giờ", 1);
    number("Đã đối chiếu", 1);
    number("Lệch nhau", 0.9);
    number("Lần nhập đầu đúng", 1.1);
    number("Tỷ lệ sai", 1);
    for (const OperatorKeying& line : lines) {
        if (!line.day.isValid()) table.boldRows.push_back(int(table.rows.size()));
        const auto speed = line.valuesPerHour(), wrong = line.errorRate();
        const QString day = line.day.isValid() ? dateWords(line.day) : QStringLiteral("Mọi ngày");
        table.rows.push_back({line.user, day, QString::number(line.forms), QString::number(line.values), line.time(),
                              speed ? speed->shown(0) : dash, QString::number(line.compared),
                              QString::number(line.differing), QString::number(line.firstHeld),
                              wrong ? wrong->shownPercent() : dash});
    }
    annex.blocks.push_back(std::move(table));
    annex.blocks.push_back(Paragraph{
        {},
        Paragraph::Style::Note,
        QStringLiteral("Ghi chú: Thời gian nhập là thời gian giữa các giá trị nhập liền nhau; khoảng nghỉ quá 5 phút "
                       "không tính, giá trị đầu tiên sau khoảng nghỉ không tính vào tốc độ. Giá trị nhập lại chỉ tính "
                       "một lần; không tính giá trị đã hoàn tác, nhập từ tệp hoặc dán hàng loạt (quá 8 dòng một lần). "
                       "Tỷ lệ sai là số giá trị lệch khi nhập lần hai, trừ các giá trị đã giữ lần nhập đầu, chia cho "
                       "số giá trị đã đối chiếu.")});
    report.annexes.push_back(std::move(annex));
    return report;
}

} // namespace core
