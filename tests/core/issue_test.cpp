// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/error_code.h"
#include "tests/texts.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/database/year_entry.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/exchange/practice_district.h"
#include "core/report/issue.h"
#include "core/report/progress_report.h"
#include "core/report/report_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace core;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Office : ErrorCode {
    Office() { fillPracticeDistrict(database); }

    IssueRequest request() const
    {
        IssueRequest request;
        request.figures.year = 2018;
        request.number = s("12");
        request.date = QDate(2018, 12, 10);
        return request;
    }
    Figures figures() { return figuresOf(database, request().figures); }
    DocumentKey document()
    {
        const Figures now = figures();
        return {s("progress"), 2018, now.plan->id};
    }
    /// As a clerk types it into the grid.
    void answer(const char* facility, const char* text)
    {
        Statement row(database, "SELECT id FROM facility WHERE code = ?");
        REQUIRE(row.bind(1, s(facility)).step());
        const qint64 id = row.integer(0);
        row.reset();
        YearEntry entry(database, 2018);
        for (const YearColumn& column : entry.columns())
            if (column.kind == YearColumn::Kind::Awareness) entry.put(id, column, s(text));
    }
    Database database{s(":memory:"), Database::Mode::Create};
};

QStringList asLines(const std::vector<FigureChange>& changes)
{
    QStringList lines;
    for (const FigureChange& change : changes)
        lines << QStringLiteral("%1: %2 → %3").arg(change.label, change.before, change.after);
    return lines;
}

} // namespace

TEST_CASE("a report comes back from JSON as it was", "[report]")
{
    Office office;
    const Report report = progressReport(office.database, office.figures());
    const QByteArray json = reportJson(report);
    const Report again = reportFromJson(json);
    CHECK(plainLines(again) == plainLines(report));
    CHECK(reportJson(again) == json);
    REQUIRE(chartsOf(again).size() == chartsOf(report).size());
    for (size_t i = 0; i < chartsOf(report).size(); ++i) {
        const Chart &was = *chartsOf(report)[i], &is = *chartsOf(again)[i];
        CHECK(is.id == was.id);
        CHECK(is.kind == was.kind);
        REQUIRE(is.series.size() == was.series.size());
        for (size_t j = 0; j < was.series.size(); ++j)
            for (size_t k = 0; k < was.series[j].items.size(); ++k)
                CHECK(is.series[j].items[k].value == was.series[j].items[k].value); // to the last bit
    }
}

TEST_CASE("damaged JSON of a report is an error in words, never a report", "[report]")
{
    Office office;
    const QByteArray json = reportJson(progressReport(office.database, office.figures()));
    const auto refuses = [&](const QByteArray& bytes) {
        return office.codeOfError([&] { reportFromJson(bytes); }) == s("damaged_report");
    };
    CHECK(refuses({}));
    CHECK(refuses("{}"));
    CHECK(refuses("[1,2]"));
    CHECK(refuses(QByteArray(2000, '[')));
    CHECK(refuses(json.left(json.size() / 2)));
    CHECK(refuses(QByteArray(json).replace("\"version\":1", "\"version\":2")));
    CHECK(refuses(QByteArray(json).replace("\"is\":\"table\"", "\"is\":\"film\"")));
    CHECK(refuses(QByteArray(json).replace("\"style\":0", "\"style\":77")));
    CHECK(refuses(QByteArray(json).replace("\"body_pt\":14", "\"body_pt\":14000")));
    QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const QString& key : object.keys()) {
        CAPTURE(key);
        QJsonObject without = object;
        without.remove(key);
        CHECK(refuses(QJsonDocument(without).toJson()));
        without[key] = QJsonValue();
        CHECK(refuses(QJsonDocument(without).toJson()));
    }
}

TEST_CASE("an issued report is frozen with number, date, factor set and boundaries", "[report]")
{
    Office office;
    const qint64 id = issue(office.database, office.request());
    const IssuedReport issued = issuedReport(office.database, id);
    CHECK(issued.revision == 1);
    CHECK(issued.number == s("12/BC-UBND"));
    CHECK(issued.date == QDate(2018, 12, 10));
    CHECK(issued.boundaryDate == QDate(2018, 12, 31));
    CHECK_FALSE(issued.factorSet.isEmpty());
    CHECK(issued.issuedBy == currentUser());
    CHECK(issued.changes.empty());
    const QStringList frozen = plainLines(issuedDocument(office.database, id));
    CHECK(frozen.contains(s("Số: 12/BC-UBND")));
    CHECK(frozen.contains(s("Mê Linh, ngày 10 tháng 12 năm 2018")));
    CHECK(frozen.contains(s("(Kèm theo Báo cáo số 12/BC-UBND ngày 10 tháng 12 năm 2018 của UBND huyện Mê Linh)")));

    // Whatever becomes of the data: names, units, figures.
    Transaction transaction(office.database, s("test"));
    office.database.execute("UPDATE administrative_unit SET name = 'Xã Mới'");
    office.database.execute("UPDATE facility SET name = 'Cơ sở khác'");
    office.database.execute("UPDATE office SET name = 'UBND xã Mới', issuer = 'ỦY BAN'");
    office.database.execute("DELETE FROM consumption");
    transaction.commit();
    CHECK(plainLines(issuedDocument(office.database, id)) == frozen);
    CHECK_FALSE(plainLines(draftOf(office.database, office.figures(), s("progress"))) == frozen);
}

TEST_CASE("issued is issued: the row cannot be changed, and undo does not reach beyond it", "[report]")
{
    Office office;
    office.answer("F15", "1");
    const qint64 id = issue(office.database, office.request());
    CHECK_THROWS_AS(office.database.execute("UPDATE issued_report SET number = '1'"), Error);
    CHECK_THROWS_AS(office.database.execute("DELETE FROM issued_report"), Error);
    CHECK_FALSE(undoableStep(office.database)); // what was issued rests on the step before
    REQUIRE(lastingStep(office.database));
    CHECK(lastingStep(office.database)->action.contains(s("12/BC-UBND")));
    undo(office.database);
    office.answer("F15", "0");
    undo(office.database);
    CHECK(issuedReport(office.database, id).revision == 1);
    CHECK(plainLines(issuedDocument(office.database, id)).join(s("\n")).contains(s("16 trên 19")));

    const auto entries = journal(office.database);
    const auto step
        = std::find_if(entries.begin(), entries.end(), [](const JournalEntry& entry) { return entry.table.isEmpty(); });
    REQUIRE(step != entries.end());
    CHECK(step->action.contains(s("12/BC-UBND")));
    CHECK(step->user == currentUser());
    CHECK(office.codeOfError([&] { takeBack(office.database, step->changeSet); }) == s("lasting"));
}

TEST_CASE("an issued document that another program has changed is not shown as issued", "[report]")
{
    Office office;
    const qint64 id = issue(office.database, office.request());
    office.database.execute("DROP TRIGGER issued_report_no_update");
    office.database.execute("UPDATE issued_report SET content = replace(content, '78,95', '98,95')");
    CHECK(office.codeOfError([&] { issuedDocument(office.database, id); }) == s("damaged_report"));
}

TEST_CASE("changes that another program has written into an issued revision are not shown", "[report]")
{
    Office office;
    IssueRequest request = office.request();
    issue(office.database, request);
    office.answer("F14", "0");
    request.reason = s("F14 trả lời lại phiếu");
    const qint64 id = issue(office.database, request);
    CHECK_NOTHROW(issuedDocument(office.database, id, true));
    office.database.execute("DROP TRIGGER issued_report_no_update");
    office.database.execute("UPDATE issued_report SET changes = replace(changes, '78,95', '98,95')");
    CHECK(office.codeOfError([&] { issuedDocument(office.database, id, true); }) == s("damaged_report"));
}

TEST_CASE("what an earlier version issued is shown though its hash did not vouch for the changes", "[report]")
{
    Office office;
    const Report report = progressReport(office.database, office.figures());
    const QByteArray content = reportJson(report), figures = "{}", changes = "[]";
    Transaction transaction(office.database, s("test"));
    Statement row(
        office.database,
        "INSERT INTO issued_report (report, year, revision, issued_at, issued_by, data_hash, figures, content,"
        " changes) VALUES ('progress', 2018, 2, '2018-12-10T00:00:00Z', 'a', ?, ?, ?, ?)");
    const QByteArray hash = QCryptographicHash::hash(figures + content, QCryptographicHash::Sha256).toHex();
    row.bind(1, QString::fromLatin1(hash)).bind(2, QString::fromUtf8(figures)).bind(3, QString::fromUtf8(content));
    row.bind(4, QString::fromUtf8(changes)).run();
    transaction.commit({s("issued_report")});
    Statement made(office.database, "SELECT max(id) FROM issued_report");
    REQUIRE(made.step());
    const qint64 id = made.integer(0);
    CHECK(issuedDocument(office.database, id, true).annexes.size() == report.annexes.size() + 1);
}

TEST_CASE("a reprint of a plan without annexes is the same after the office got another name", "[report]")
{
    Office office;
    IssueRequest request = office.request();
    request.report = s("plan");
    issue(office.database, request);
    request.reason = s("sửa lời văn");
    const qint64 id = issue(office.database, request);
    REQUIRE(issuedDocument(office.database, id).annexes.empty());
    const QStringList lines = plainLines(issuedDocument(office.database, id, true));
    {
        Transaction transaction(office.database, s("test"));
        office.database.execute("UPDATE office SET name = 'UBND quận Khác'");
        transaction.commit();
    }
    CHECK(plainLines(issuedDocument(office.database, id, true)) == lines);
    CHECK(lines.last() == s("Không có số liệu nào thay đổi; chỉ sửa lời văn."));
}

TEST_CASE("a sentence changed by hand whose figures changed stops the issue until it is confirmed", "[report]")
{
    Office office;
    const Report draft = progressReport(office.database, office.figures());
    Paragraph edited;
    for (const Block& block : draft.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            if (paragraph->key == s("III.awareness")) edited = *paragraph;
    storeEdit(office.database, office.document(), edited, s("Đa số cơ sở đã nhận thức."));
    office.answer("F14", "0");
    CHECK(office.codeOfError([&] { issue(office.database, office.request()); }) == s("unconfirmed"));
    CHECK(office.message.contains(s("Đa số cơ sở đã nhận thức.")));
    CHECK(issuedReports(office.database, office.document()).empty());

    const Report now = progressReport(office.database, office.figures());
    for (const Block& block : now.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            if (paragraph->key == s("III.awareness")) edited = *paragraph;
    storeEdit(office.database, office.document(), edited, s("Đa số cơ sở đã nhận thức."));
    const qint64 id = issue(office.database, office.request());
    CHECK(plainLines(issuedDocument(office.database, id)).contains(s("Đa số cơ sở đã nhận thức.")));
}

TEST_CASE("a revision lists exactly the figures that changed, and the first still prints", "[report]")
{
    Office office;
    IssueRequest request = office.request();
    request.lockYear = true;
    const qint64 first = issue(office.database, request);
    const QStringList firstLines = plainLines(issuedDocument(office.database, first));
    CHECK(isLocked(office.database, 2018));
    CHECK(office.codeOfError([&] { office.answer("F14", "0"); }) == s("year_locked"));
    CHECK(office.codeOfError([&] { unlockYear(office.database, 2018, s("  ")); }) == s("reason_missing"));
    unlockYear(office.database, 2018, s("F14 trả lời lại phiếu"));
    office.answer("F14", "0");
    request.lockYear = false;
    CHECK(office.codeOfError([&] { issue(office.database, request); }) == s("reason_missing"));
    request.reason = s("F14 trả lời lại phiếu");
    request.number = s("15/BC-UBND");
    const qint64 second = issue(office.database, request);
    const IssuedReport revision = issuedReport(office.database, second);
    CHECK(revision.revision == 2);

    const QStringList lines = asLines(revision.changes);
    INFO(lines.join(s("\n")).toStdString());
    const QString target = s("Chỉ tiêu 1 – Cơ sở nhận thức được lợi ích của SXSH: ");
    const QStringList expected{
        s("Tỷ lệ cơ sở nhận thức: 78,95% (15/19) → 73,68% (14/19)"),
        s("Nhận thức, so với năm 2017: +23,39 điểm phần trăm → +18,13 điểm phần trăm"),
        s("Nhận thức, khoảng tính cả cơ sở chưa khảo sát: 78,95%–89,47% → 73,68%–84,21%"),
        s("Nhận thức, tính trên số cơ sở đã khảo sát: 88,24% → 82,35%"),
        s("Nhận thức, cùng nhóm cơ sở hoạt động ở cả hai thời điểm: 82,35% (14/17) → 76,47% (13/17)"),
        target + s("kết quả: vượt → chưa đạt, chưa chắc chắn"), target + s("tiến độ: 116,96% → 90,64%"),
        target + s("còn thiếu: 0 → 1 (thiếu 1,87 điểm phần trăm)"),
        s("Nhận thức theo địa bàn: Thị trấn Quang Minh: 3/3 (100,00%) → 2/3 (66,67%)"),
        // The practice district has sectors and sizes, whose charts are printed, too.
        s("Nhận thức theo ngành: 17 Sản xuất giấy và sản phẩm từ giấy: 2/2 (100,00%) → 1/2 (50,00%)"),
        s("Nhận thức theo quy mô: Vừa: 2/2 (100,00%) → 1/2 (50,00%)")};
    CHECK(lines == expected);

    CHECK(plainLines(issuedDocument(office.database, first)) == firstLines);
    const QStringList annexed = plainLines(issuedDocument(office.database, second, true));
    CHECK(annexed.contains(s("BẢNG CÁC SỐ LIỆU THAY ĐỔI SO VỚI LẦN PHÁT HÀNH TRƯỚC")));
    CHECK(annexed.contains(s("73,68% (14/19)")));
    CHECK_FALSE(plainLines(issuedDocument(office.database, second))
                    .contains(s("BẢNG CÁC SỐ LIỆU THAY ĐỔI SO VỚI LẦN PHÁT HÀNH TRƯỚC")));
    const auto list = issuedReports(office.database, office.document());
    REQUIRE(list.size() == 2);
    CHECK(list[0].id == second);
    CHECK(list[1].id == first);

    // Who unlocked, when, why, old and new value.
    const auto entries = journal(office.database);
    const auto unlocked = std::find_if(entries.begin(), entries.end(), [](const JournalEntry& entry) {
        return entry.table == QLatin1String("year_lock") && entry.field == QLatin1String("locked");
    });
    REQUIRE(unlocked != entries.end());
    CHECK(unlocked->user == currentUser());
    CHECK(unlocked->at.startsWith(s("20")));
    CHECK(unlocked->why == s("F14 trả lời lại phiếu"));
    CHECK(unlocked->before == s("1"));
    CHECK(unlocked->after == s("0"));
    CHECK(std::any_of(entries.begin(), entries.end(), [](const JournalEntry& entry) {
        return entry.table == QLatin1String("survey") && entry.before == QLatin1String("NT2")
            && entry.after == QLatin1String("NT0");
    }));
    CHECK(changesSince(office.database, second, office.figures()).empty());
    CHECK_FALSE(changesSince(office.database, first, office.figures()).empty());
}

TEST_CASE("the plan's year is numbered by itself", "[report]")
{
    Office office;
    issue(office.database, office.request());
    IssueRequest other = office.request();
    other.figures.year = 2017;
    CHECK(issuedReport(office.database, issue(office.database, other)).revision == 1);
    IssueRequest unknown = office.request();
    unknown.report = s("novel");
    CHECK(office.codeOfError([&] { issue(office.database, unknown); }) == s("unknown_report"));
}

TEST_CASE("a revision says on paper which adjustment it is and what it replaces, and a number given twice is noticed",
          "[report]")
{
    Office office;
    IssueRequest request = office.request();
    const QStringList first = plainLines(issuedDocument(office.database, issue(office.database, request)));
    CHECK_FALSE(first.join(QLatin1Char('\n')).contains(s("điều chỉnh lần")));
    request.number = s("15");
    request.date = QDate(2018, 12, 20);
    request.reason = s("sửa lời văn");
    const qint64 second = issue(office.database, request);
    const Report revision = issuedDocument(office.database, second, true);
    CHECK(revision.head.subject.back()
          == s("(bản điều chỉnh lần 1, thay thế Báo cáo số 12/BC-UBND ngày 10 tháng 12 năm 2018)"));
    CHECK(revision.title.endsWith(s("(bản điều chỉnh lần 1)")));
    CHECK(revisionFileEnding(issuedReport(office.database, second).revision) == s("-dieu-chinh-1"));
    CHECK(revisionFileEnding(1).isEmpty());
    CHECK(revision.annexes.back().title.startsWith(s("BẢNG CÁC SỐ LIỆU THAY ĐỔI")));
    request.number = s("16");
    CHECK(issuedDocument(office.database, issue(office.database, request)).head.subject.back()
          == s("(bản điều chỉnh lần 2, thay thế Báo cáo số 15/BC-UBND ngày 20 tháng 12 năm 2018)"));

    request.number = s("12/BC-UBND");
    CHECK_FALSE(otherWithNumber(office.database, office.document(), request)); // its own earlier one
    const DocumentKey other{s("progress"), 2017, office.document().plan};
    REQUIRE(otherWithNumber(office.database, other, request));
    CHECK(otherWithNumber(office.database, other, request)->year == 2018);
    request.date = QDate(2019, 1, 5); // numbers begin anew every year
    CHECK_FALSE(otherWithNumber(office.database, other, request));
    request.number.clear();
    request.date = QDate(2018, 12, 20);
    CHECK_FALSE(otherWithNumber(office.database, other, request));
}
