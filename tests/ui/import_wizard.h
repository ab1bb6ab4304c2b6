// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"
#include "tests/ui/sample_office.h"

#include "core/database/history.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/spreadsheet.h"
#include "core/record/facility.h"
#include "ui/import/import_lines_model.h"
#include "ui/import/import_wizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QToolButton>

/// A wizard that is used as a person does, and the lists that it reads.
namespace import_wizard {

enum Step { File, Headings, Columns, Questions, Preview, Done };

/// A wizard that is used as a person does, by its keys.
struct Wizard : OwnSettings, Answers {
    void begin(const QString& path)
    {
        wizard = std::make_unique<ui::ImportWizard>(database, 2018, path, prompts);
        wizard->show();
        REQUIRE(QTest::qWaitForWindowExposed(wizard.get()));
    }
    QString writeText(const char* name, const char* text)
    {
        QFile list(folder.filePath(s(name)));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write(text);
        return list.fileName();
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = wizard->findChild<Widget*>(s(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QString message() const { return child<QLabel>("message")->text(); }
    QPushButton* next() const { return child<QPushButton>("next"); }
    /// The step is there and its dry run is over.
    bool reaches(int step) const
    {
        return QTest::qWaitFor([this, step] { return wizard->step() == step && message() != s("Reading…"); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = wizard->focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    QString chip(const char* name) const { return child<QToolButton>(name)->text(); }
    ui::ImportLinesModel* lines() const { return wizard->findChild<ui::ImportLinesModel*>(); }
    QString cell(int row, int column) const { return lines()->index(row, column).data().toString(); }
    size_t facilities() { return core::Table(database, core::facilityDictionary()).all().size(); }

    core::Database database{folder.filePath(s("me-linh.sachhon")), core::Database::Mode::Create};
    std::unique_ptr<ui::ImportWizard> wizard;
};

/// A data file and a canonical list: a new facility, a changed one, one with an unknown commune.
struct Canonical : Wizard {
    Canonical() { fillSample(database); }
    QString list()
    {
        return writeText("danh-sach.csv",
                         "Mã cơ sở;Tên cơ sở;Xã/phường/thị trấn;Ngày bắt đầu\n"
                         "F31;Cơ sở Mành tre Tráng Việt;Xã Tráng Việt;01/01/2018\n"
                         "F04;Cơ sở Gạch ngói Tam Đồng;Xã Tam Đồng;01/01/2005\n"
                         "F32;Cơ sở Đậu phụ;Xã Tiên Thắng;01/01/2018\n");
    }
};

inline core::OutCell text(const char* words) { return {core::OutCell::Type::Text, s(words)}; }
inline core::OutCell number(const char* digits) { return {core::OutCell::Type::Number, s(digits)}; }

/// The old list of scenario S03 as a workbook: two title rows, headings of two lines, ten rows, a row of totals.
struct OldList : Wizard {
    OldList() { core::fillPracticeDistrict(database); }
    QString write(const char* name, bool longer = false)
    {
        core::OutSheet sheet{s("Sheet1"), {{s("UBND HUYỆN MÊ LINH"), 30}}, {}};
        const auto add = [&](std::vector<core::OutCell> cells) { sheet.rows.push_back(std::move(cells)); };
        add({text("DANH SÁCH CƠ SỞ SẢN XUẤT CÔNG NGHIỆP NĂM 2018")});
        add({text("TT"),
             text("Tên đơn vị"),
             text("MST"),
             text("Xã, thị trấn"),
             text("Năm 2018"),
             {},
             {},
             text("Ngày hoạt động")});
        add({{}, {}, {}, {}, text("Số LĐ (người)"), text("Sản lượng (tấn)"), text("Nước (m3)"), {}});
        const core::OutCell start = text("01/01/2015");
        add({number("1"),
             text("C«ng ty TNHH §¹i §ång"),
             text("9900000249"),
             text("Tam Đồng"),
             number("20"),
             {},
             {},
             start});
        add({number("2"), text("Cơ sở Hoa Mai"), number("999999013"), text("Kim Hoa"), number("5"), {}, {}, start});
        add({number("3"), text("Cơ sở Gạch Bình Minh"), {}, text("Tam Đồng"), {}, text("6.744"), {}, start});
        add({number("4"), text("Cơ sở Nước Trong"), {}, text("Đại Thịnh"), {}, {}, text("12,5"), number("43465")});
        const QString decomposed = s("Công ty TNHH Nhựa Tráng Việt").normalized(QString::NormalizationForm_D);
        add({number("5"),
             {core::OutCell::Type::Text, decomposed},
             text("9900000030"),
             text("Tráng Việt"),
             number("58")});
        add({number("6"), text("CTY TNHH Đại Đồng"), {}, text("Tam Đồng"), {}, {}, {}, start});
        add({number("7"), text("Cơ sở Lạ"), {}, text("Xã Mê Lin"), {}, {}, {}, start});
        add({number("8"), text("Công ty cổ phần Cỏ May"), text("9900000256"), text("Kim Hoa"), {}, {}, {}, start});
        add({number("9"), text("Công ty cổ phần Sông Hồng"), text("9900000263"), text("Kim Hoa"), {}, {}, {}, start});
        add({{}, text(" ")});
        if (longer) add({number("10"), text("Cơ sở Mây Tre"), {}, text("Kim Hoa"), {}, text("7.125"), {}, start});
        add({{}, text("Tổng cộng"), {}, {}, number("83")});
        const QString path = folder.filePath(s(name));
        core::writeSpreadsheet(path, {sheet});
        return path;
    }
    /// All that the file says, the history aside.
    QStringList content()
    {
        QStringList all, tables;
        core::Statement names(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        while (names.step())
            if (const QString name = names.text(0);
                !name.startsWith(s("sqlite_")) && !name.startsWith(s("change")) && !name.contains(s("_search")))
                tables << name;
        for (const QString& table : tables) {
            QStringList columns;
            core::Statement info(database,
                                 QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table).toUtf8());
            while (info.step()) columns << QStringLiteral("quote(\"%1\")").arg(info.text(0));
            core::Statement rows(
                database, QStringLiteral("SELECT %1 FROM \"%2\"").arg(columns.join(s(" || ',' || ")), table).toUtf8());
            QStringList ofTable;
            while (rows.step()) ofTable << table + s(": ") + rows.text(0);
            ofTable.sort();
            all << ofTable;
        }
        return all;
    }
    /// Lines that are in one of the two only.
    QStringList changedSince(const QStringList& before)
    {
        const QStringList now = content();
        const QSet<QString> first(before.begin(), before.end()), second(now.begin(), now.end());
        return (QSet<QString>(first).subtract(second) + QSet<QString>(second).subtract(first)).values();
    }
};

} // namespace import_wizard
