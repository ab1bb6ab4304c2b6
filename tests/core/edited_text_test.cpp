// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan_file.h"

#include "core/database/history.h"
#include "core/report/progress_report.h"

TEST_CASE("a changed paragraph of a plan stays, is flagged when the data change, and can be kept or given up",
          "[plan document]")
{
    PlanFile file;
    const QString key = s("I.1.targets");
    const QString own = s("- Phấn đấu hoàn thành các chỉ tiêu thành phố giao.");
    storeEdit(file.database, file.key(), *find(file.report(), key), own);
    CHECK(find(file.report(), key)->text == own);
    CHECK(unconfirmed(file.report()).empty());

    file.change(targetDictionary(), [&](Table& targets) {
        Record target = targets.where("plan_id", file.plan(), "position").front();
        target["words"] = s("Tăng thêm 25% cơ sở nhận thức được lợi ích của việc áp dụng sản xuất sạch hơn");
        targets.update(target);
    });
    Report report = file.report();
    CHECK(find(report, key)->text == own);
    CHECK(find(report, key)->generatedText.contains(s("Tăng thêm 25%")));
    REQUIRE(unconfirmed(report).size() == 1);
    CHECK(unconfirmed(report).front()->key == key);

    confirmEdit(file.database, file.key(), *find(report, key));
    CHECK(unconfirmed(file.report()).empty());
    CHECK(find(file.report(), key)->text == own);
    undo(file.database);
    CHECK(unconfirmed(file.report()).size() == 1);
    dropEdit(file.database, file.key(), *find(report, key));
    CHECK(unconfirmed(file.report()).empty());
    CHECK(find(file.report(), key)->text.contains(s("Tăng thêm 25%")));
}

TEST_CASE("a paragraph typed in several lines is several paragraphs on paper", "[plan document]")
{
    PlanFile file;
    storeEdit(file.database, file.key(), *find(file.report(), s("I.1.targets")), s("- Một;\n\n- Hai."));
    requireInOrder(file.report(), {"\n- Một;\n- Hai.\n"});
}

TEST_CASE("the office's own sentences stand in the documents of every year, changes of one year over them",
          "[plan document]")
{
    PlanFile file;
    const Figures figures = file.figures();
    const DocumentKey document = documentKey(figures, s("progress"));
    const auto text = [&](const char* key, int year = 2018) {
        const Report report = progressReport(file.database, file.figures(year));
        const Paragraph* paragraph = find(report, s(key));
        return paragraph ? paragraph->text : QString();
    };
    const Placeholders words = placeholders(file.database, 2018);
    const QString own = withPlaceholders(
        s("Năm 2018, UBND huyện Mê Linh đề nghị hỗ trợ huyện Mê Linh theo số 5/2018/QĐ-UBND; năm 2019 làm tiếp."),
        words);
    CHECK(own == s("Năm {nam}, {don_vi} đề nghị hỗ trợ {dia_ban} theo số 5/2018/QĐ-UBND; năm {nam_sau} làm tiếp."));
    storeOfficeText(file.database, document, s("IX.list"), own);
    CHECK(text("IX.list")
          == s("Năm 2018, UBND huyện Mê Linh đề nghị hỗ trợ huyện Mê Linh theo số 5/2018/QĐ-UBND; năm 2019 làm tiếp."));
    CHECK(text("IX.list", 2021).startsWith(s("Năm 2021, UBND huyện Mê Linh")));
    CHECK(text("IX.list", 2021).endsWith(s("năm 2022 làm tiếp.")));

    storeOfficeText(file.database, document, s("IX.list+"), s("Kính đề nghị xem xét."));
    const Report report = progressReport(file.database, figures);
    requireInOrder(report, {"năm 2019 làm tiếp.", "Kính đề nghị xem xét.", "Trên đây là báo cáo"});
    CHECK(find(report, s("IX.list+"))->fromOffice);
    storeEdit(file.database, document, *find(report, s("IX.list")), s("Riêng năm nay."));
    CHECK(text("IX.list") == s("Riêng năm nay."));
    CHECK(text("IX.list", 2021).startsWith(s("Năm 2021")));

    storeOfficeText(file.database, document, s("IX.list"), s("Câu khác."));
    CHECK(text("IX.list") == s("Câu khác.")); // the change of this year has become the office's sentence
    dropOfficeText(file.database, document, s("IX.list"));
    dropOfficeText(file.database, document, s("IX.list+"));
    CHECK(text("IX.list").startsWith(s("Đề nghị")));
    CHECK(text("IX.list+").isEmpty());
    CHECK_FALSE(isOfEveryYear(s("III.task#4")));
    CHECK_FALSE(isOfEveryYear(s("head.number")));
    CHECK(isOfEveryYear(s("IX.list")));
}
