// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/record/funding.h"
#include "core/record/organisation.h"
#include "core/record/plan.h"
#include "core/record/task.h"

#include <QDate>

/// What KH 108 says besides its targets, put into the plan of the practice district: some of its tasks, who does what,
/// the money and the texts. What the plan has of these already goes.
class SamplePlan {
public:
    explicit SamplePlan(core::Database& database) : m_database(database)
    {
        core::Transaction transaction(database, QStringLiteral("test"));
        id = core::Table(database, core::planDictionary()).first("code", QStringLiteral("melinh-2018"))->id;
        for (const core::Dictionary* each : {&core::taskDictionary(), &core::responsibilityDictionary(),
                                             &core::planFundingDictionary(), &core::planTextDictionary()}) {
            core::Table table(database, *each);
            for (const core::Record& record : table.where("plan_id", id)) table.remove(record.id);
        }
        addTasks();
        addResponsibilities();
        addTexts();
        transaction.commit();
    }

    qint64 id = 0;

    qint64 organisation(const char* name)
    {
        core::Table table(m_database, core::organisationDictionary());
        if (const auto found = table.first("name", text(name))) return found->id;
        core::Record organisation(core::organisationDictionary());
        organisation["name"] = text(name);
        organisation["kind"] = QStringLiteral("department");
        return table.insert(organisation);
    }

private:
    static QString text(const char* words) { return QString::fromUtf8(words); }
    core::Record blank(const core::Dictionary& dictionary, qint64 position) const
    {
        core::Record record(dictionary);
        record["plan_id"] = id;
        record["position"] = position;
        return record;
    }

    void addTasks()
    {
        static const struct {
            const char *number, *group, *words, *lead, *support, *deadline, *state;
        } tasks[] = {
            {"III.1.1", "1. Tuyên truyền, phổ biến thông tin",
             "Hội nghị tập huấn, hội thảo, in ấn tài liệu, phát tờ rơi về sản xuất sạch hơn năm 2018",
             "Phòng Kinh tế huyện", "", "2018-06-30", "open"},
            {"III.1.2", "1. Tuyên truyền, phổ biến thông tin", "Tham quan, học tập kinh nghiệm tại mô hình trình diễn",
             "Phòng Kinh tế huyện", "", "2018-09-30", "done"},
            {"III.1.3", "1. Tuyên truyền, phổ biến thông tin",
             "Tin bài, phóng sự trên đài truyền thanh huyện và cổng thông tin điện tử", "Phòng Kinh tế huyện",
             "Trung tâm Văn hóa Thông tin và Thể thao huyện", "", "doing"},
            {"III.2.1", "2. Nhân lực", "Bố trí 01 cán bộ có chuyên môn phù hợp quản lý nhà nước về sản xuất sạch hơn",
             "UBND huyện", "", "2018-12-31", "open"},
        };
        qint64 position = 0;
        for (const auto& line : tasks) {
            core::Record task = blank(core::taskDictionary(), ++position);
            task["number"] = text(line.number);
            task["group_words"] = text(line.group);
            task["words"] = text(line.words);
            task["lead_id"] = organisation(line.lead);
            task["deadline"] = core::valueOf(text(line.deadline));
            task["state"] = text(line.state);
            if (text(line.state) == QLatin1String("done")) {
                task["done_date"] = QStringLiteral("2018-08-15");
                task["evidence"] = text("Báo cáo 12/BC-KT");
            }
            if (position == 4) {
                task["quantity"] = core::Decimal(1).raw();
                task["unit"] = text("người");
            }
            const qint64 made = core::Table(m_database, core::taskDictionary()).insert(task);
            if (!*line.support) continue;
            core::Record support(core::taskSupportDictionary());
            support["task_id"] = made;
            support["organisation_id"] = organisation(line.support);
            core::Table(m_database, core::taskSupportDictionary()).insert(support);
        }
    }

    void addResponsibilities()
    {
        static const struct {
            const char *organisation, *role, *words;
        } duties[] = {
            {"Phòng Kinh tế huyện", "standing",
             "Tham mưu UBND huyện triển khai chỉ đạo thực hiện về sản xuất sạch hơn trên địa bàn huyện"},
            {"Phòng Tài chính - Kế hoạch", "finance", "Tham mưu cho UBND huyện trong công tác tài chính năm 2018"},
            {"Liên đoàn Lao động huyện", "request", "Phối hợp tuyên truyền, phổ biến cho các tổ chức công đoàn"},
        };
        qint64 position = 0;
        for (const auto& line : duties) {
            core::Record duty = blank(core::responsibilityDictionary(), ++position);
            duty["organisation_id"] = organisation(line.organisation);
            duty["role"] = text(line.role);
            duty["words"] = text(line.words);
            duty["state"] = QStringLiteral("open");
            core::Table(m_database, core::responsibilityDictionary()).insert(duty);
        }
    }

    void addTexts()
    {
        static const struct {
            const char *section, *words;
        } texts[] = {
            {"opening",
             "Thực hiện Kế hoạch số 1048/KH-SCT ngày 15/3/2018 của Sở Công thương Hà Nội về việc hành động sản xuất "
             "sạch hơn trong công nghiệp trên địa bàn thành phố Hà Nội năm 2018, UBND huyện Mê Linh xây dựng kế hoạch "
             "như sau:"},
            {"purpose", "Tăng cường công tác quản lý, hỗ trợ của nhà nước trong việc sản xuất sạch hơn."},
            {"purpose",
             "Cụ thể, đến năm 2018 phấn đấu: Tăng thêm 20% cơ sở trên địa bàn huyện nhận thức được lợi ích của việc áp "
             "dụng sản xuất sạch hơn so với kết quả thực hiện năm 2017."},
            {"requirement", "Công tác tuyên truyền được phổ biến tạo thành phong trào rộng rãi tại địa phương."},
        };
        qint64 position = 0;
        for (const auto& line : texts) {
            core::Record paragraph = blank(core::planTextDictionary(), ++position);
            paragraph["section"] = text(line.section);
            paragraph["words"] = text(line.words);
            core::Table(m_database, core::planTextDictionary()).insert(paragraph);
        }
        core::Record money = blank(core::planFundingDictionary(), 1);
        money["funding"] = QStringLiteral("KHUYEN_CONG");
        money["words"] = text("Kinh phí sự nghiệp khuyến công");
        core::Table(m_database, core::planFundingDictionary()).insert(money);
    }

    core::Database& m_database;
};
