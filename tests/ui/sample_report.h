// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

/// A paragraph of the sample.
inline core::Paragraph paragraph(core::Paragraph::Style style, const char16_t* text, const QString& key = {})
{
    return {key, style, QString::fromUtf16(text), true, {}};
}

/// A chart with its numbers table.
inline core::Chart sampleChart()
{
    core::Chart chart;
    chart.id = QStringLiteral("awareness_by_commune");
    chart.title = QStringLiteral("15 trên 19 cơ sở nhận thức, vượt chỉ tiêu 75,56%");
    chart.subtitle = QStringLiteral("Tỷ lệ cơ sở nhận thức, 31/12/2018; gạch chéo: chưa khảo sát");
    chart.unit = QStringLiteral("%");
    chart.tableHeadings = {QStringLiteral("Xã, thị trấn"), QStringLiteral("Số cơ sở"), QStringLiteral("Nhận thức"),
                           QStringLiteral("Tỷ lệ (%)")};
    core::ChartSeries series;
    for (const char16_t* commune : {u"Thị trấn Quang Minh", u"Xã Tiền Phong", u"Xã Đại Thịnh", u"Xã Mê Linh"}) {
        const QString label = QString::fromUtf16(commune);
        core::ChartItem item;
        item.label = label;
        item.figure = QStringLiteral("80,00%");
        item.value = 80;
        series.items.push_back(item);
        chart.tableRows.push_back({label, QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("80,00")});
    }
    chart.series = {series};
    chart.note = QStringLiteral(
        "Chưa tính 02 cơ sở ngừng sản xuất trong năm; \"chưa khảo sát\" không được coi là không nhận thức.");
    return chart;
}

/// Facilities in an annex: long names, group headings, a total.
inline core::ReportTable sampleTable(int rows)
{
    core::ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.5, core::Align::Centre},
                     {QStringLiteral("Tên cơ sở sản xuất công nghiệp"), 4},
                     {QStringLiteral("Xã, thị trấn"), 2},
                     {QStringLiteral("Ngành (VSIC)"), 1.2, core::Align::Centre},
                     {QStringLiteral("Nhận thức"), 1, core::Align::Centre},
                     {QStringLiteral("Áp dụng"), 1, core::Align::Centre},
                     {QStringLiteral("Sản lượng (tấn)"), 1.5, core::Align::Right},
                     {QStringLiteral("Điện năng tiêu thụ (kWh)"), 1.5, core::Align::Right},
                     {QStringLiteral("Mức tiết kiệm (%)"), 1, core::Align::Right}};
    for (int i = 1; i <= rows; ++i) {
        if (i % 25 == 1) table.rows.push_back({QStringLiteral("Nhóm %1. Khu công nghiệp Quang Minh").arg(i / 25 + 1)});
        table.rows.push_back(
            {QString::number(i),
             i % 7 ? QStringLiteral("Công ty TNHH Sản xuất số %1").arg(i)
                   : QStringLiteral(
                         "Công ty cổ phần Đầu tư Xây dựng, Thương mại và Sản xuất vật liệu chịu lửa Việt Đức số %1")
                         .arg(i),
             QStringLiteral("Thị trấn Quang Minh"), QStringLiteral("2592"),
             i % 3 ? QStringLiteral("có") : QStringLiteral("không"), i % 5 ? QStringLiteral("–") : QStringLiteral("có"),
             QStringLiteral("1.2%1,5").arg(i, 2, 10, QLatin1Char('0')), QStringLiteral("345.678"),
             QStringLiteral("8,%1").arg(i % 10)});
    }
    table.rows.push_back({QString(), QStringLiteral("Tổng cộng"), QString(), QString(), QString(), QString(),
                          QStringLiteral("123.456,5"), QStringLiteral("20.740.680"), QStringLiteral("9,2")});
    table.boldRows = {int(table.rows.size()) - 1};
    return table;
}

/// A report as the office of a district writes it: head, four parts, chart, table, signature, two annexes (one
/// landscape).
inline core::Report sampleReport(int annexRows = 60)
{
    using Style = core::Paragraph::Style;
    core::Report report;
    report.title = QStringLiteral("Báo cáo kết quả sản xuất sạch hơn năm 2018");
    report.head.issuer = {QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("HUYỆN MÊ LINH")};
    report.head.number = QStringLiteral("Số:      /BC-UBND");
    report.head.placeAndDate = QStringLiteral("Mê Linh, ngày 10 tháng 12 năm 2018");
    report.head.kind = QStringLiteral("BÁO CÁO");
    report.head.subject = {QStringLiteral("Kết quả thực hiện Kế hoạch hành động sản xuất sạch hơn trong công nghiệp"),
                           QStringLiteral("trên địa bàn huyện Mê Linh năm 2018")};
    report.head.addressee = QStringLiteral("Kính gửi: Sở Công Thương Hà Nội");
    report.head.practiceMark = QStringLiteral("DỮ LIỆU THỰC HÀNH");

    std::vector<core::Block>& blocks = report.blocks;
    blocks.push_back(paragraph(Style::Basis,
                               u"Căn cứ Quyết định số 1419/QĐ-TTg ngày 07/9/2009 của Thủ tướng Chính phủ về việc phê "
                               u"duyệt \"Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020\";"));
    blocks.push_back(
        paragraph(Style::Basis, u"Căn cứ Kế hoạch số 108/KH-UBND ngày 28/3/2018 của Ủy ban nhân dân huyện Mê Linh."));
    blocks.push_back(paragraph(
        Style::Body,
        u"Thực hiện Kế hoạch số 1048/KH-SCT ngày 15/3/2018 của Sở Công Thương Hà Nội về việc hành động sản xuất sạch "
        u"hơn trong công nghiệp trên địa bàn thành phố Hà Nội năm 2018, UBND huyện Mê Linh báo cáo kết quả như sau:",
        QStringLiteral("opening")));
    blocks.push_back(paragraph(Style::Part, u"I. MỤC ĐÍCH, YÊU CẦU"));
    blocks.push_back(paragraph(Style::Heading, u"1. Mục đích"));
    blocks.push_back(
        paragraph(Style::Body,
                  u"- Chương trình sản xuất sạch hơn được áp dụng rộng rãi tại các cơ sở sản xuất công nghiệp trên địa "
                  u"bàn huyện nhằm nâng cao hiệu quả sử dụng tài nguyên thiên nhiên; giảm thiểu phát thải và hạn chế "
                  u"mức độ gia tăng ô nhiễm; bảo vệ và cải thiện chất lượng môi trường sức khỏe con người và đảm bảo "
                  u"phát triển bền vững theo đúng chủ trương và định hướng quy định tại Nghị định số 45/2012/NĐ-CP "
                  u"ngày 21/5/2012 của Chính phủ về hoạt động khuyến công; Quyết định số 1419/QĐ-TTg ngày 07/9/2009 "
                  u"của Thủ tướng Chính phủ về chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020.",
                  QStringLiteral("I.purpose")));
    blocks.push_back(paragraph(
        Style::Body,
        u"- Cụ thể, đến năm 2018 phấn đấu: Tăng thêm 20% cơ sở trên địa bàn huyện nhận thức được lợi ích của việc áp "
        u"dụng sản xuất sạch hơn trong công nghiệp so với kết quả thực hiện năm 2017; tăng thêm 10% cơ sở áp dụng sản "
        u"xuất sạch hơn tiết kiệm từ 8 - 13% mức tiêu thụ năng lượng trên mỗi đơn vị sản phẩm so với kết quả thực hiện "
        u"năm 2017, có 01 cán bộ quản lý nhà nước về sản xuất sạch hơn trong công nghiệp trên địa bàn huyện.",
        QStringLiteral("I.targets")));
    blocks.push_back(paragraph(Style::Heading, u"2. Kết quả"));
    blocks.push_back(paragraph(Style::TableTitle, u"Bảng 1. Kết quả thực hiện các chỉ tiêu năm 2018"));
    blocks.push_back(paragraph(Style::Unit, u"Đơn vị tính: %"));
    core::ReportTable targets;
    targets.columns = {
        {QStringLiteral("TT"), 0.4, core::Align::Centre},     {QStringLiteral("Chỉ tiêu"), 4},
        {QStringLiteral("Năm 2017"), 1, core::Align::Right},  {QStringLiteral("Kế hoạch"), 1, core::Align::Right},
        {QStringLiteral("Thực hiện"), 1, core::Align::Right}, {QStringLiteral("Đánh giá"), 1.2, core::Align::Centre}};
    targets.rows
        = {{QStringLiteral("1"),
            QStringLiteral("Tỷ lệ cơ sở nhận thức được lợi ích của việc áp dụng sản xuất sạch hơn trong công nghiệp"),
            QStringLiteral("55,56"), QStringLiteral("75,56"), QStringLiteral("78,95"), QStringLiteral("vượt")},
           {QStringLiteral("2"), QStringLiteral("Tỷ lệ cơ sở áp dụng sản xuất sạch hơn, tiết kiệm 8–13% năng lượng"),
            QStringLiteral("16,67"), QStringLiteral("26,67"), QStringLiteral("26,32"), QStringLiteral("chưa đạt")},
           {QStringLiteral("3"), QStringLiteral("Cán bộ chuyên trách (người)"), QStringLiteral("0"),
            QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("đạt")}};
    blocks.push_back(targets);
    blocks.push_back(paragraph(Style::Note, u"Ghi chú: tỷ lệ tính trên số cơ sở đã khảo sát."));
    blocks.push_back(sampleChart());
    blocks.push_back(paragraph(Style::Part, u"II. NỘI DUNG"));
    for (int i = 0; i < 5; ++i) {
        blocks.push_back(paragraph(Style::Body,
                                   u"- Phổ biến, tuyên truyền, nâng cao nhận thức về sản xuất sạch hơn trong công "
                                   u"nghiệp cho các cơ sở và cộng đồng dân cư trên địa bàn.",
                                   QStringLiteral("II.%1").arg(i)));
        blocks.push_back(paragraph(
            Style::Body,
            u"- Nâng cao năng lực cán bộ quản lý nhà nước và cán bộ các doanh nghiệp về sản xuất sạch hơn trong công "
            u"nghiệp thông qua tư vấn, đào tạo, tập huấn, thăm quan, học tập ở trong và ngoài nước."));
    }
    blocks.push_back(paragraph(Style::Body,
                               u"UBND huyện Mê Linh trân trọng báo cáo Sở Công Thương Hà Nội để tổng hợp, báo cáo Ủy "
                               u"ban nhân dân thành phố Hà Nội theo quy định và đề nghị tiếp tục quan tâm hỗ trợ./."));
    report.signature = {
        {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH"), QStringLiteral("PHÓ CHỦ TỊCH")},
        QStringLiteral("Bùi Xuân Quang"),
        {QStringLiteral("- Sở Công Thương Hà Nội (để báo cáo);"),
         QStringLiteral("- Đ/c Chủ tịch UBND huyện (để báo cáo);"), QStringLiteral("- Các cơ quan, đơn vị liên quan;"),
         QStringLiteral("- CPVP;"), QStringLiteral("- Lưu: VT, KT.")}};

    core::Annex facilities;
    facilities.number = QStringLiteral("Phụ lục I");
    facilities.form = QStringLiteral("Biểu 01");
    facilities.title = QStringLiteral("DANH SÁCH CƠ SỞ SẢN XUẤT CÔNG NGHIỆP TRÊN ĐỊA BÀN HUYỆN MÊ LINH");
    facilities.attachedTo
        = QStringLiteral("(Kèm theo Báo cáo số      /BC-UBND ngày 10 tháng 12 năm 2018 của UBND huyện Mê Linh)");
    facilities.landscape = true;
    facilities.blocks.push_back(sampleTable(annexRows));
    core::Annex staff = facilities;
    staff.number = QStringLiteral("Phụ lục II");
    staff.form = QStringLiteral("Biểu 02");
    staff.title = QStringLiteral("DANH SÁCH CÁN BỘ THAM GIA TẬP HUẤN");
    staff.landscape = false;
    staff.blocks.clear();
    staff.blocks.push_back(core::ReportTable{
        {{QStringLiteral("TT"), 0.5}, {QStringLiteral("Họ và tên"), 3}, {QStringLiteral("Đơn vị"), 3}}, {}, {}});
    report.annexes = {facilities, staff};
    return report;
}
