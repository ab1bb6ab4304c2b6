// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_files.h"
#include "tests/core/made_xls.h"
#include "tests/core/old_list.h"

#include "core/database/history.h"
#include "core/exchange/error_workbook.h"
#include "core/exchange/exporter.h"
#include "core/record/facility.h"
#include "core/record/vietnamese.h"

using namespace oldlist;

namespace {

/// The old list as a file of that kind: xls, xlsx, ods or a folder of csv.
QString fileOf(const MadeFiles& files, const QString& kind)
{
    const Sheet list = oldList()[0];
    if (kind == s("xls")) {
        MadeXls book;
        book.beginSheet(list.name);
        for (const SheetRow& row : list.rows)
            for (size_t column = 0; column < row.cells.size(); ++column) {
                const Cell& cell = row.cells[column];
                if (cell.type == Cell::Type::Number)
                    book.number(row.number - 1, int(column), cell.text.toDouble());
                else if (cell.type == Cell::Type::Text)
                    book.text(row.number - 1, int(column), cell.text);
            }
        book.merge(2, 2, 4, 6);
        return files.write(s("danh sach.xls"), book.bytes());
    }
    const QString path = files.path(kind == s("csv") ? s("danh sach") : s("danh sach.") + kind);
    writeSpreadsheet(path, {outSheet(list)});
    return path;
}

QString cellsOf(const Database& database)
{
    QStringList all;
    for (const OutSheet& sheet : canonicalWorkbook(database))
        for (const auto& row : sheet.rows) {
            QStringList cells{sheet.name};
            for (const OutCell& cell : row) cells << cell.text;
            all << cells.join(QLatin1Char('|'));
        }
    return all.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("S03: the old list gives the same from xls, xlsx, ods and csv, and one undo takes it back", "[exchange]")
{
    QString first;
    for (const char* kind : {"xls", "xlsx", "ods", "csv"}) {
        INFO(kind);
        const MadeFiles files;
        District district;
        const QString before = cellsOf(district.database);
        std::vector<Sheet> sheets = readSpreadsheet(fileOf(files, s(kind)));
        const auto old = findOldText(sheets);
        REQUIRE(old);
        CHECK(old->encoding == TextEncoding::Tcvn3);
        convertTexts(sheets, TextEncoding::Tcvn3);
        std::vector<SourceLayout> layouts{*proposeLayout(district.database, sheets, 0, 2018)};
        const auto asked = ambiguousColumns(sheets, layouts);
        REQUIRE(asked.size() == 1);
        CHECK(asked[0].text == s("6.744"));
        answer(layouts, sheets, {{{asked[0].sheet, asked[0].heading}, DecimalMark::Comma}});
        ImportOptions options;
        options.duplicates = ImportOptions::Duplicates::Skip;
        options.listDate = QDate(2018, 12, 31);
        options.currentYear = 2018;
        const std::vector<Sheet> canonical = toCanonical(district.database, sheets, layouts);
        const ImportPlan plan = planImport(district.database, canonical, options);
        const SheetPlan& facilities = *plan.sheet(SheetKind::Facilities);
        CHECK(facilities.rows == 9);
        CHECK(facilities.added == 6);
        CHECK(facilities.changes.size() == 1);
        CHECK(facilities.duplicates.size() == 1);
        REQUIRE(facilities.errors.size() == 1);
        CHECK(facilities.errors[0].row == 11);
        CHECK(facilities.errors[0].suggestion == s("Xã Mê Linh"));

        const auto left = errorWorkbook(sheets, layouts, canonical, plan);
        REQUIRE(left.size() == 1);
        REQUIRE(left[0].rows.size() == 2); // r6 and r7, under the list's own headings
        CHECK(left[0].columns[1].heading == s("Tên đơn vị"));
        CHECK(left[0].columns[4].heading == s("Năm 2018 Số LĐ (người)"));
        CHECK(left[0].rows[0][1].text == s("CTY TNHH Đại Đồng"));
        CHECK(left[0].rows[1].back().text.contains(s("Xã Mê Linh")));

        storeImport(district.database, plan, true);
        const QString after = cellsOf(district.database);
        CHECK(after.count(s("Cơ sở|")) == 26);
        if (first.isEmpty()) first = after;
        CHECK(after == first);
        undo(district.database);
        CHECK(cellsOf(district.database) == before);
    }
}

TEST_CASE("S03: an export of all 26 facilities imports without a change and adds up in any program", "[exchange]")
{
    const MadeFiles files;
    District district;
    ImportOptions options;
    options.duplicates = ImportOptions::Duplicates::Skip;
    options.decimal = DecimalMark::Comma;
    storeImport(district.database, district.plan(oldList(), options), true);
    qint64 labour = 0;
    Statement sum(district.database, "SELECT sum(labour) FROM facility_year WHERE year = 2018");
    if (sum.step()) labour = sum.integer(0);
    for (const char* name : {"ra.xlsx", "ra.ods", "ra"}) {
        INFO(name);
        writeSpreadsheet(files.path(s(name)), canonicalWorkbook(district.database));
        const auto sheets = readSpreadsheet(files.path(s(name)));
        ImportOptions again;
        again.listDate = QDate(2018, 12, 31);
        const ImportPlan plan = planImport(district.database, sheets, again);
        for (const SheetPlan& sheet : plan.sheets) {
            CHECK(sheet.added == 0);
            CHECK(sheet.changes.empty());
            CHECK(sheet.errors.empty());
        }
        CHECK(plan.sheet(SheetKind::Facilities)->rows == 26);
        if (s(name) == s("ra")) continue; // csv knows texts only
        const Sheet& facilities = sheets[plan.sheet(SheetKind::Facilities)->source];
        const CanonicalSheet& canonical = canonicalSheet(SheetKind::Facilities);
        qint64 exported = 0;
        bool zeroKept = false;
        for (size_t i = 1; i < facilities.rows.size(); ++i) {
            const CellRow& cells = facilities.rows[i].cells;
            const Cell& taxCode = cells[size_t(canonical.columnOf("facility", "tax_code"))];
            if (!taxCode.text.isEmpty()) CHECK(taxCode.type == Cell::Type::Text);
            zeroKept = zeroKept || taxCode.text == s("0999999013");
            const Cell& people = cells[size_t(canonical.columnOf("facility_year", "labour"))];
            if (people.type == Cell::Type::Empty) continue;
            CHECK(people.type == Cell::Type::Number);
            exported += people.text.toLongLong();
        }
        CHECK(zeroKept);
        CHECK(exported == labour);
    }
}

TEST_CASE("S03: a name is the same however its letters are composed, and names stand in the order of the alphabet",
          "[exchange]")
{
    const QString composed = s("ệ"), apart = QString::fromUtf8("\x65\xCC\xA3\xCC\x82");
    REQUIRE(composed != apart);
    CHECK(tidy(apart) == composed);
    District district;
    Sheet list{s("x"), false, {}};
    append(list, {text("Mã cơ sở"), text("Tên cơ sở"), text("Xã/phường/thị trấn"), text("Ngày bắt đầu")});
    const auto stored = Table(district.database, facilityDictionary()).first("code", s("F03"));
    REQUIRE(stored);
    append(list,
           {text("F03"), text(stored->text("name").normalized(QString::NormalizationForm_D)), text("Tráng Việt"), {}});
    ImportOptions options;
    options.listDate = QDate(2018, 12, 31);
    const ImportPlan plan = planImport(district.database, {list}, options);
    CHECK(plan.sheets[0].identical == 1);
    QStringList names{s("Đạt"), s("Dũng"), s("Đô"), s("Dạ"), s("Da")};
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return sortKey(a) < sortKey(b); });
    CHECK(names == QStringList{s("Da"), s("Dạ"), s("Dũng"), s("Đạt"), s("Đô")});
}

TEST_CASE("S03: the same name in VNI becomes the same text", "[exchange]")
{
    std::vector<Sheet> sheets{{s("A"), false, {{1, {text("Coâng ty TNHH Ñaïi Ñoàng")}}}}};
    convertTexts(sheets, TextEncoding::Vni);
    CHECK(sheets[0].rows[0].cells[0].text == s("Công ty TNHH Đại Đồng"));
}
