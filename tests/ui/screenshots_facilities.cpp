// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the facilities: the tabs of one, its papers, those that are entered twice.
#include "tests/ui/pictures.h"
#include "tests/ui/sample_activities.h"

#include "core/database/facility_merge.h"
#include "core/record/activity.h"
#include "core/record/library.h"
#include "core/record/solution.h"
#include "ui/form/choice_list.h"
#include "ui/form/record_form.h"
#include "ui/pages/facilities_merge.h"
#include "ui/pages/facilities_page.h"
#include "ui/pages/facilities_parting.h"
#include "ui/pages/facilities_print.h"
#include "ui/pages/facilities_solutions.h"
#include "ui/pages/facilities_twins.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

/// Something in every tab of F01.
void fillFacilityFile(core::Database& database)
{
    core::Transaction transaction(database, s("Hồ sơ F01"));
    const auto insert
        = [&](const core::Dictionary& dictionary, const std::vector<std::pair<const char*, core::Value>>& values) {
              core::Record record(dictionary);
              for (const auto& [field, value] : values) record[field] = value;
              return core::Table(database, dictionary).insert(record);
          };
    const qint64 f01 = core::Table(database, core::facilityDictionary()).first("code", s("F01"))->id;
    insert(core::solutionDictionary(),
           {{"facility_id", f01},
            {"solution_group", s("1.4")},
            {"name", s("Lắp biến tần cho máy ép")},
            {"state", s("adopted")},
            {"date", s("2018-05-01")},
            {"cost", qint64(120'000'000)},
            {"support", qint64(30'000'000)},
            {"benefit", qint64(48'000'000)}});
    insert(core::solutionDictionary(),
           {{"facility_id", f01},
            {"solution_group", s("1.1")},
            {"name", s("Vá rò rỉ khí nén")},
            {"state", s("adopted")},
            {"date", s("2018-06-15")},
            {"benefit", qint64(6'000'000)}});
    insert(core::contactDictionary(),
           {{"facility_id", f01},
            {"name", s("Bà Nguyễn Thị Lan")},
            {"position", s("Giám đốc")},
            {"phone", s("0912345678")}});
    insert(core::certificateDictionary(),
           {{"facility_id", f01}, {"kind", s("ISO14001")}, {"number", s("VN-123")}, {"valid_to", s("2020-12-31")}});
    insert(core::adjustmentDictionary(),
           {{"facility_id", f01},
            {"year", qint64(2018)},
            {"resource_id", qint64(1)},
            {"amount", qint64(5'000'000'000)},
            {"kind", s("stoppage")},
            {"note", s("Cháy trạm biến áp tháng 3")},
            {"document", s("BB 12/2018")}});
    const qint64 own = insert(core::customFieldDictionary(),
                              {{"name", s("Công suất lắp đặt (kW)")}, {"type", s("number")}, {"position", qint64(1)}});
    insert(core::customFieldDictionary(), {{"name", s("Có lò hơi")}, {"type", s("flag")}, {"position", qint64(2)}});
    insert(core::customValueDictionary(), {{"custom_field_id", own}, {"facility_id", f01}, {"value", s("350.5")}});
    const qint64 visit = insert(core::activityDictionary(),
                                {{"kind", s("rapid_assessment")},
                                 {"name", s("Đánh giá nhanh tại Bao bì Đường Việt")},
                                 {"state", s("held")},
                                 {"date", s("2018-06-02")}});
    insert(core::activityFacilityDictionary(),
           {{"activity_id", visit}, {"facility_id", f01}, {"result", s("3 giải pháp")}});
    transaction.commit();
}

TEST_CASE("pictures of the facilities", "[screenshots]")
{
    PictureWindow pictures;
    ui::MainWindow& window = pictures.window;
    const Answers& answers = pictures.answers;
    pictures.openSample();
    auto* facilities = pictures.show<ui::FacilitiesPage>();
    auto* tabs = facilities->findChild<QTabWidget*>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        shoot(&window, QStringLiteral("facility-tab-%1").arg(tab));
    }
    tabs->setCurrentIndex(0);
    core::Record solution(core::solutionDictionary());
    solution["name"] = s("Lắp biến tần cho máy ép");
    solution["cost"] = qint64(120'000'000);
    solution["benefit"] = qint64(48'000'000);
    ui::FacilitySolutionDialog solutionDialog(solution, *window.database(), &window);
    solutionDialog.show();
    shoot(&solutionDialog, s("dialog-solution"));
    solutionDialog.close();
    for (const auto paper : {ui::FacilityPrintDialog::Paper::Profile, ui::FacilityPrintDialog::Paper::FilledForm}) {
        ui::FacilityPrintDialog papers(*window.workingYear(), answers.prompts, paper, 1, {1, 2}, &window);
        papers.show();
        shoot(&papers, QStringLiteral("dialog-print-%1").arg(int(paper)));
    }
    window.activateWindow();
    shoot(&window, s("facility-tab-0"));
    auto* form = facilities->findChild<ui::RecordForm*>();
    auto* name = form->findChild<QLineEdit*>(s("name"));
    name->setFocus();
    name->setText(s("Công ty TNHH Bao bì Đường Việt Nam"));
    form->findChild<QLineEdit*>(s("tax_code"))->setFocus();
    form->findChild<QLineEdit*>(s("tax_code"))->setText(s("9900000017"));
    form->findChild<QLineEdit*>(s("phone"))->setFocus();
    shoot(&window, s("facility-dated"));
    facilities->add();
    auto* commune = form->findChild<ui::ChoiceList*>(s("unit_id"));
    commune->setFocus();
    QTest::keyClicks(commune, s("t"));
    shoot(&window, s("facility-new"));
}

// Facilities that are entered twice, in a file of their own.
TEST_CASE("pictures of twins", "[screenshots]")
{
    prepareForPictures();
    OwnSettings settings;
    Answers answers;
    core::Database database(s(":memory:"), core::Database::Mode::Create);
    fillSample(database);
    fillFacilityFile(database);
    const core::Table facilities(database, core::facilityDictionary());
    const qint64 kept = facilities.first("code", s("F01"))->id;
    qint64 other = 0;
    {
        core::Record twin = *facilities.first("code", s("F01"));
        twin["code"] = s("F21");
        twin["name"] = s("CTY TNHH Bao bì Đường Việt");
        twin["tax_code"] = core::Value{};
        twin["phone"] = s("0912345678");
        core::Transaction transaction(database, s("F21"));
        other = core::Table(database, core::facilityDictionary()).insert(twin);
        core::Record survey(core::surveyDictionary());
        survey["facility_id"] = other;
        for (const int year : {2016, 2018}) {
            survey["year"] = qint64(year);
            survey["awareness"] = s("NT3");
            survey["adoption"] = s("AD1");
            core::Table(database, core::surveyDictionary()).insert(survey);
        }
        core::Record labour(core::facilityYearDictionary());
        labour["facility_id"] = other;
        labour["year"] = qint64(2016);
        labour["labour"] = qint64(45);
        core::Table(database, core::facilityYearDictionary()).insert(labour);
        transaction.commit();
    }
    ui::WorkingYear year(database);
    year.choose(2018);
    ui::FacilitiesPage page(year, answers.prompts);
    page.resize(1180, 640);
    page.show();
    page.showFacility(other);
    shoot(&page, s("twins-advice"));
    {
        ui::FacilityTwinsDialog dialog(database, answers.prompts);
        dialog.show();
        shoot(&dialog, s("twins-pairs"));
    }
    {
        ui::FacilityMergeDialog dialog(database, kept, other, answers.prompts);
        dialog.show();
        shoot(&dialog, s("twins-merge"));
    }
    const qint64 merge = core::FacilityMerge(database, kept, other).store(s("Nhập hai lần"));
    {
        core::Table surveys(database, core::surveyDictionary());
        core::Transaction transaction(database, s("Sửa"));
        for (core::Record survey : surveys.where("facility_id", kept))
            if (survey.integer("year") == 2016) {
                survey["awareness"] = s("NT2");
                surveys.update(survey);
            }
        transaction.commit();
    }
    page.showFacility(kept);
    shoot(&page, s("twins-merged"));
    ui::FacilityPartingDialog dialog(database, merge, answers.prompts);
    dialog.show();
    shoot(&dialog, s("twins-parting"));
}
