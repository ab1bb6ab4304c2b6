// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/definitions_annex.h"

namespace core {

namespace {

struct Definition {
    const char* name;
    const char* meaning;
    const char* unit;
};

// One row per idea of indicators.md, sections 2 to 6.
constexpr Definition definitions[] = {
    {"Tổng số cơ sở (mẫu số)",
     "Cơ sở trong phạm vi chỉ tiêu đang hoạt động tại ngày chốt: đã bắt đầu, chưa đến ngày ngừng, không tạm ngừng. Số "
     "liệu năm chốt ngày 31/12.",
     "cơ sở"},
    {"Tỷ lệ cơ sở nhận thức",
     "Số cơ sở ở mức NT2 (nhận thức được lợi ích) hoặc NT3 (có cam kết), chia cho tổng số cơ sở. Cơ sở chưa khảo sát "
     "vẫn "
     "nằm trong mẫu số, không được tính là không nhận thức.",
     "%"},
    {"Tỷ lệ cơ sở áp dụng",
     "Số cơ sở ở mức AD3 (đang áp dụng ít nhất một giải pháp), AD4 (áp dụng, có số liệu) hoặc AD5 (mô hình), chia cho "
     "tổng số cơ sở. Mới đánh giá (AD1, AD2) hoặc đã ngừng (ADS) không tính là áp dụng.",
     "%"},
    {"Tỷ lệ trên số đã khảo sát; khoảng",
     "Trên số đã khảo sát: số “có” chia cho số “có” và “không”. Khoảng: từ khi mọi cơ sở chưa khảo sát đều là “không” "
     "đến khi đều là “có”.",
     "%"},
    {"Suất tiêu hao",
     "Lượng tiêu thụ của năm chia cho sản lượng của năm. Nhiều sản phẩm: sản lượng quy đổi theo hệ số. Nhiều loại năng "
     "lượng: quy ra TOE theo một bộ hệ số cho cả hai năm.",
     "trên đơn vị sản phẩm"},
    {"Mức tiêu thụ quy đổi theo năm gốc", "Tiêu thụ năm gốc × sản lượng năm báo cáo/sản lượng năm gốc.",
     "TOE, kWh, m³"},
    {"Mức tiết kiệm của cơ sở",
     "1 − tiêu thụ năm báo cáo/mức tiêu thụ quy đổi theo năm gốc. Thiếu số liệu hoặc sản lượng bằng 0: không tính "
     "được, "
     "không tính là 0, có nêu lý do.",
     "%"},
    {"Mức tiết kiệm chung",
     "(Tổng mức tiêu thụ quy đổi − tổng tiêu thụ thực tế)/tổng mức tiêu thụ quy đổi của các cơ sở tính được. Không so "
     "tổng tiêu thụ hai năm với nhau. Bình quân và trung vị của các cơ sở chỉ để tham khảo.",
     "%"},
    {"Xếp loại theo khoảng",
     "Tăng tiêu hao (dưới 0); dưới khoảng; trong khoảng, kể cả hai đầu; trên khoảng. So trên giá trị đúng, chưa làm "
     "tròn.",
     "cơ sở"},
    {"Cơ sở áp dụng đạt mức tiết kiệm",
     "Số cơ sở áp dụng có mức tiết kiệm tính được và từ đầu dưới của khoảng trở lên, chia cho tổng số cơ sở.", "%"},
    {"Cán bộ", "Người đủ năng lực đang được giao nhiệm vụ tại ngày chốt; đã thôi trước ngày đó thì không tính.",
     "người, cơ sở"},
    {"Lượt người, số người", "Lượt: mỗi lần một người dự một lớp. Người: mỗi người một lần, dự nhiều lớp vẫn tính một.",
     "lượt, người"},
    {"Điểm phần trăm", "Hiệu của hai tỷ lệ phần trăm, khác với phần trăm tăng của số cơ sở.", "điểm"},
    {"Kết quả",
     "Vượt: cao hơn yêu cầu. Đạt: bằng hoặc trong khoảng yêu cầu. Chưa đạt, chưa chắc chắn: chưa đạt, nhưng sẽ đạt nếu "
     "các cơ sở chưa khảo sát đều là “có”.",
     ""},
    {"Tiến độ", "(Thực hiện − năm gốc)/(yêu cầu − năm gốc); chỉ tiêu không có năm gốc: thực hiện/yêu cầu.", "%"},
};

} // namespace

Annex definitionsAnnex()
{
    Annex annex;
    annex.title = QStringLiteral("CÁCH TÍNH CÁC CHỈ TIÊU");
    ReportTable table;
    table.columns = {{QStringLiteral("TT"), 0.6, Align::Centre},
                     {QStringLiteral("Chỉ tiêu"), 2.4, Align::Left},
                     {QStringLiteral("Cách tính"), 6.4, Align::Left},
                     {QStringLiteral("ĐVT"), 1.3, Align::Centre}};
    int number = 0;
    for (const Definition& definition : definitions)
        table.rows.push_back({QString::number(++number), QString::fromUtf8(definition.name),
                              QString::fromUtf8(definition.meaning), QString::fromUtf8(definition.unit)});
    annex.blocks.push_back(std::move(table));
    return annex;
}

} // namespace core
