// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the import: a list of participants, a list in our own form, an old list.
#include "tests/ui/pictures.h"

#include "core/exchange/spreadsheet.h"
#include "ui/import/import_wizard.h"

#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

/// An old list through all steps of the import.
static void shootOldList(ui::MainWindow& window, const Answers& answers, const QString& path)
{
    const auto text = [](const char* words) { return core::OutCell{core::OutCell::Type::Text, s(words)}; };
    const auto number = [](const char* digits) { return core::OutCell{core::OutCell::Type::Number, s(digits)}; };
    core::OutSheet sheet{s("Danh sách"), {{s("UBND HUYỆN MÊ LINH"), 30}}, {}};
    sheet.rows = {
        {text("DANH SÁCH CƠ SỞ SẢN XUẤT CÔNG NGHIỆP NĂM 2018")},
        {text("TT"),
         text("Tên đơn vị"),
         text("MST"),
         text("Xã, thị trấn"),
         text("Năm 2018"),
         {},
         {},
         text("Ngày hoạt động"),
         text("Người lập")},
        {{}, {}, {}, {}, text("Số LĐ (người)"), text("Sản lượng (tấn)"), text("Điện (kWh)"), {}},
        {number("1"),
         text("C«ng ty TNHH §¹i §ång"),
         text("9900000249"),
         text("Tam Đồng"),
         number("20"),
         {},
         number("120000"),
         text("01/01/2015")},
        {number("2"), text("Cơ sở Gạch Bình Minh"), {}, text("Tam Đồng"), number("5"), text("6.744"), {}, text("2014")},
        {number("3"), text("Công ty TNHH Nhựa Tráng Việt"), text("9900000030"), text("Tráng Việt"), number("58")},
        {number("4"), text("CTY TNHH Đại Đồng"), {}, text("Tam Đồng"), {}, {}, {}, text("01/01/2015")},
        {number("5"), text("Cơ sở Lạ"), {}, text("Xã Mê Lin"), {}, {}, {}, text("01/01/2015")},
        {{}, text("Tổng cộng"), {}, {}, number("83")}};
    core::OutSheet other{s("Ghi chú"), {{s("Nguồn: báo cáo của các xã"), 30}}, {{text("Lập ngày 05/01/2019")}}};
    core::writeSpreadsheet(path, {sheet, other});
    ui::ImportWizard wizard(*window.database(), 2018, path, answers.prompts, &window);
    wizard.show();
    shoot(&wizard, s("import-1-headings"));
    wizard.goNext();
    wizard.findChild<QTableWidget*>(s("columns"))->setCurrentCell(1, 0);
    shoot(&wizard, s("import-2-columns-text"));
    wizard.findChild<QTableWidget*>(s("columns"))->setCurrentCell(6, 0);
    shoot(&wizard, s("import-2-columns"));
    wizard.findChild<QTableWidget*>(s("columns"))->setCurrentCell(9, 0);
    shoot(&wizard, s("import-2-columns-fixed"));
    wizard.goNext();
    shoot(&wizard, s("import-3-questions"));
    wizard.findChild<QRadioButton*>(s("grouped"))->click();
    wizard.goNext();
    shoot(&wizard, s("import-4-preview"));
    wizard.findChild<QPushButton*>(s("takeSuggestions"))->click();
    shoot(&wizard, s("import-4-preview-corrected"));
    wizard.goNext();
    shoot(&wizard, s("import-5-done"));
    wizard.findChild<QPushButton*>(s("undoImport"))->click();
}

TEST_CASE("pictures of the import", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    const Answers& answers = pictures.answers;
    const OwnSettings& settings = pictures.settings;
    pictures.openSample();
    QFile people(settings.folder.filePath(s("danh-sach-lop-1.csv")));
    REQUIRE(people.open(QIODevice::WriteOnly));
    people.write("STT;Họ và tên;Số định danh;Giới tính;Thành phần;Nơi công tác;Ký nhận\n"
                 "1;Lê Thị Ánh;;Nữ;Cán bộ nhà nước;UBND xã Tam Đồng;\n"
                 "2;Ngô Văn Bảy;001190000007;Nam;Doanh nghiệp;HTX Đương Đại;\n"
                 "3;Trần Văn Dũng;001090054322;Nam;Doanh nghiệp;Cơ sở Gạch Tam Đồng;\n"
                 "4;Tạ Thị Sen;001190000007;gái;Doanh nghiệp;HTX Đương Đại;\n");
    people.close();
    ui::ImportWizard participants(*window.database(), 2018, people.fileName(), answers.prompts, &window, 1);
    participants.show();
    shoot(&participants, s("dialog-participants"));
    participants.close();
    QFile list(settings.folder.filePath(s("danh-sach-2018.csv")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Mã cơ sở;Tên cơ sở;Mã số thuế;Xã/phường/thị trấn;Mã ngành;Ngày bắt đầu\n"
               "F31;Cơ sở Mành tre Tráng Việt;;Xã Tráng Việt;16;01/03/2018\n"
               "F04;Cơ sở Gạch ngói Tam Đồng;9900000048;Xã Tam Đồng;23;01/01/2005\n"
               "F32;Cơ sở Đậu phụ;;Xã Tiên Thắng;10;01/01/2018\n"
               "F33;Công ty Đương Đại;9900000055;Xã Thạch Đà;25;01/01/2018\n"
               "F34;Cơ sở Rèn;99000;Xã Mê Linh;25;31/02/2018\n");
    list.close();
    ui::ImportWizard import(*window.database(), 2018, list.fileName(), answers.prompts, &window);
    import.show();
    shoot(&import, s("import-questions"));
    import.goNext();
    shoot(&import, s("import-preview"));
    import.close();
    shootOldList(window, answers, settings.folder.filePath(s("danh-sach-cu.xlsx")));
}
