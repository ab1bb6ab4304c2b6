// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ml18.h"
#include "tests/texts.h"

#include "core/database/activity_list.h"
#include "core/database/history.h"
#include "core/error.h"
#include "core/exchange/participant_list.h"
#include "core/record/activity.h"

#include <QTemporaryDir>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// A class with three names on its list.
struct AClass {
    AClass()
    {
        Transaction transaction(database, s("Thêm"));
        Record record(activityDictionary());
        record["kind"] = s("awareness_class");
        record["name"] = s("Lớp 1");
        record["state"] = s("held");
        record["date"] = s("2018-03-12");
        activity = Table(database, activityDictionary()).insert(record);
        add("Nguyễn Thị Đào", "001185012345", "female", "Bao bì Đường Việt");
        add("Trần Văn Dũng", "", "male", "Gạch Tam Đồng");
        add("Trần Văn Dũng", "", "male", "Gạch Tam Đồng"); // two men of one name at one works: nobody can tell
        transaction.commit();
    }
    void add(const char* name, const char* identity, const char* sex, const char* workplace)
    {
        Record record(participantDictionary());
        record["activity_id"] = activity;
        record["name"] = s(name);
        record["identity"] = valueOf(s(identity));
        record["sex"] = s(sex);
        record["workplace"] = s(workplace);
        Table(database, participantDictionary()).insert(record);
    }
    ListPlan plan(const std::vector<Sheet>& sheets, const char* file = "l.xlsx") const
    {
        ListOptions options;
        options.fileName = s(file);
        options.activity = activity;
        return planList(database, sheets, 0, ListKind::Participants, options);
    }
    ListPlan plan(const Sheet& sheet) const { return plan(std::vector<Sheet>{sheet}); }
    size_t people() const
    {
        return Table(const_cast<Database&>(database), participantDictionary()).where("activity_id", activity).size();
    }

    Database database{s(":memory:"), Database::Mode::Create};
    qint64 activity = 0;
};

} // namespace

TEST_CASE_METHOD(AClass, "an exported list of participants imports without a change, in every format", "[participants]")
{
    QTemporaryDir folder;
    for (const char* name : {"ds.xlsx", "ds.ods", "ds"}) {
        const QString path = folder.filePath(s(name));
        writeSpreadsheet(path, {participantSheet(database, activity)});
        const ListPlan again = plan(readSpreadsheet(path), name);
        INFO(name);
        CHECK(again.errors.empty());
        CHECK(again.rows == 3);
        CHECK(again.identical == 3);
        CHECK_FALSE(again.changesSomething());
    }
}

TEST_CASE_METHOD(AClass, "headings are found below the titles of a list as offices write it", "[participants]")
{
    using ml18::text;
    const ListPlan read = plan(
        ml18::sheet("Danh sách",
                    {{text("DANH SÁCH HỌC VIÊN")},
                     {text("Lớp tập huấn ngày 12/3/2018")},
                     {text("STT"), text("Họ tên"), text("Đơn vị"), text("Số CCCD"), text("Ký nhận")},
                     {ml18::number("1"), text("Lê Thị Ánh"), text("UBND xã Tam Đồng"), text("001190000007")},
                     {ml18::number("2"), text("nguyễn thị đào"), text("Bao bì Đường Việt"), text("001185012345")}}));
    CHECK(read.errors.empty());
    REQUIRE(read.newRows.size() == 1);
    CHECK(read.newRows.front().row == 4);
    REQUIRE(read.changes.size() == 1); // the same number: the name is corrected
    CHECK(read.changes.front().fields.front().before == s("Nguyễn Thị Đào"));
    CHECK(read.unknownColumns == QStringList{s("Ký nhận")});
}

TEST_CASE_METHOD(AClass, "a blank cell leaves what is stored, a filled one adds to it", "[participants]")
{
    using ml18::text;
    const ListPlan read = plan(ml18::sheet("Danh sách",
                                           {{text("Họ và tên *"), text("Nơi công tác"), text("Điện thoại")},
                                            {text("Nguyễn Thị Đào"), {}, ml18::number("912345678")},
                                            {text("Trần Văn Dũng"), text("Nhựa Tráng Việt"), {}}}));
    REQUIRE(read.changes.size() == 1);
    CHECK(read.changes.front().fields.front().column == s("Điện thoại"));
    REQUIRE(read.added == 1); // of another workplace: another man
    storeList(database, read);
    CHECK(people() == 4);
    const auto dao = Table(database, participantDictionary()).first("identity", s("001185012345"));
    CHECK(dao->text("phone") == s("912345678"));
    CHECK(dao->text("workplace") == s("Bao bì Đường Việt"));
    CHECK(undoableStep(database)->action == s("Nhập l.xlsx"));
    undo(database);
    CHECK(people() == 3);
}

TEST_CASE_METHOD(AClass, "errors of a list are told by row and column and nothing is stored", "[participants]")
{
    using ml18::text;
    const ListPlan read
        = plan(ml18::sheet("Danh sách",
                           {{text("Họ và tên"), text("Số định danh"), text("Giới tính"), text("Thành phần")},
                            {text("Lê Thị Ánh"), text("001190000007"), text("Nữ"), text("Cán bộ nhà nước")},
                            {{}, text("001190000008"), text("Nam"), {}},
                            {text("Đỗ Văn Sáu"), text("001190000007"), text("Nam"), {}},
                            {text("Vũ Thị Bảy"), {}, text("gái"), text("doanh nghiệp")}}));
    REQUIRE(read.errors.size() == 3);
    const auto told = [&](int row) {
        for (const ImportProblem& problem : read.errors)
            if (problem.row == row) return problem.column + QLatin1Char('|') + problem.code;
        return QString();
    };
    CHECK(told(3) == s("Họ và tên|missing"));
    CHECK(told(4) == s("Số định danh|duplicate"));
    CHECK(told(5) == s("Giới tính|unknown_code"));
    CHECK(read.hasErrors());
    CHECK_THROWS_AS(storeList(database, read), Error);
    CHECK(people() == 3);
    storeList(database, read, true); // the others can be taken without them
    CHECK(people() == 4);
}

TEST_CASE_METHOD(AClass, "a file that is no list of participants says which column it lacks", "[participants]")
{
    const ListPlan read
        = plan(ml18::sheet("Cơ sở", {{ml18::text("Mã cơ sở"), ml18::text("Tên cơ sở")}, {ml18::text("F01"), {}}}));
    REQUIRE(read.errors.size() == 1);
    CHECK(read.errors.front().code == s("missing_column"));
    CHECK(read.errors.front().column == s("Họ và tên"));
    CHECK(plan(ml18::sheet("Trống", {})).errors.size() == 1);
}

TEST_CASE_METHOD(AClass, "a list read before another change is read again, not stored over it", "[participants]")
{
    using ml18::text;
    const ListPlan read = plan(ml18::sheet("Danh sách", {{text("Họ và tên")}, {text("Ngô Văn Bảy")}}));
    {
        Transaction transaction(database, s("Thêm"));
        add("Ngô Văn Bảy", "", "male", "");
        transaction.commit();
    }
    CHECK_THROWS_AS(storeList(database, read), Error);
    CHECK(people() == 4);
}

TEST_CASE_METHOD(AClass, "attendances and persons of a list: one identity number is one person", "[participants]")
{
    {
        Transaction transaction(database, s("Thêm"));
        add("Nguyễn Thị Đào", "001185 012345", "female", "");
        transaction.commit();
    }
    const ParticipantCounts counts = participantCounts(database, activity);
    CHECK(counts.attendances == 4);
    CHECK(counts.persons == 2); // the two of one name and workplace are one as far as anybody can tell
    CHECK(counts.women == 2);
    CHECK(activityLines(database, {}).front().attendances == 4);
    CHECK(activityLines(database, {.year = 2018}).size() == 1);
    CHECK(activityLines(database, {.year = 2019}).empty());
}
