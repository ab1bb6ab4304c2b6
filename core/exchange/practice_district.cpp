// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/practice_district.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/exchange/preset.h"
#include "core/record/administrative_unit.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/plan.h"
#include "core/record/resource.h"
#include "core/record/survey.h"

namespace core {

namespace {

/// A facility of the practice district. Answers of 2017 and 2018: C yes, K no, ? not surveyed, - not in the population.
/// Electricity in kWh and output; -1: not recorded.
struct PracticeFacility {
    const char* code;
    const char* taxCode;
    const char* name;
    const char* legalForm;
    const char* commune; ///< Code of 2018
    const char* industry; ///< VSIC 2018 division, made up to fit the name
    const char* start;
    const char* stop;
    const char* answers; ///< Awareness 2017, 2018, adoption 2017, 2018
    qint64 labour; ///< 2018; -1: blank
    const char* unit;
    qint64 energy2017, output2017, energy2018, output2018;
};

constexpr PracticeFacility facilities[] = {
    {"F01", "9900000016", "Công ty TNHH Bao bì Đường Việt", "limited", "08989", "17", "2010-01-01", "", "CCCC", 45,
     "m²", 700'000, 1'000'000, 644'000, 1'000'000},
    {"F02", "9900000023", "Công ty CP Cơ khí Quang Minh", "joint_stock", "08989", "25", "2008-01-01", "", "CCCC", 60,
     "tấn", 400'000, 2'000, 365'400, 2'100},
    {"F03", "9900000030", "Công ty TNHH Nhựa Tráng Việt", "limited", "09022", "22", "2012-01-01", "", "CCCC", 52, "tấn",
     500'000, 1'000, 540'000, 1'200},
    {"F04", "9900000048", "Cơ sở Gạch Tam Đồng", "other", "08995", "23", "2005-01-01", "", "CCCC", 38, "nghìn viên",
     800'000, 2'000, 736'400, 2'000},
    {"F05", "9900000055", "HTX Đương Đại", "cooperative", "08980", "10", "2011-01-01", "", "CCKC", 25, "tấn", 300'000,
     1'500, 255'000, 1'500},
    {"F06", "9900000062", "Công ty CP Dương Minh", "joint_stock", "08974", "24", "2009-01-01", "", "CCKC", 120, "tấn",
     250'000, 500, 262'500, 500},
    {"F07", "9900000087", "Hộ KD Mộc Tiến Thắng", "household", "08983", "16", "2015-01-01", "", "CCKC", 8, "m³", 95'000,
     -1, 90'000, 300},
    {"F08", "9900000094", "Công ty TNHH May Mê Linh", "limited", "09010", "14", "2007-01-01", "", "CCKC", 210,
     "nghìn SP", 14'000, 20, 12'000, 0},
    {"F09", "9900000104", "Cơ sở Bún Tự Lập", "other", "08986", "10", "2014-01-01", "", "CCKK", 6, "", -1, -1, -1, -1},
    {"F10", "9900000111", "Công ty TNHH Chu Phan", "limited", "09004", "16", "2013-01-01", "", "KCKK", 30, "", -1, -1,
     -1, -1},
    {"F11", "9900000129", "HTX Hoàng Kim", "cooperative", "09016", "10", "2010-01-01", "", "KCKK", 12, "", -1, -1, -1,
     -1},
    {"F12", "9900000136", "Cơ sở Liên Mạc", "other", "08998", "25", "2016-01-01", "", "KCKK", 9, "", -1, -1, -1, -1},
    {"F13", "9900000143", "Công ty TNHH Chi Đông", "limited", "08973", "22", "2011-01-01", "", "KCKK", 77, "", -1, -1,
     -1, -1},
    {"F14", "9900000150", "Công ty CP Giấy Quang Minh", "joint_stock", "08989", "17", "2006-01-01", "", "KCKK", 140, "",
     -1, -1, -1, -1},
    {"F15", "9900000168", "Cơ sở Thanh Lâm", "other", "08992", "16", "2012-01-01", "", "KKKK", 15, "", -1, -1, -1, -1},
    {"F16", "9900000175", "Cơ sở Kim Hoa", "other", "08977", "10", "2013-01-01", "", "KKKK", 11, "", -1, -1, -1, -1},
    {"F17", "9900000182", "Hộ KD Tráng Việt", "household", "09022", "10", "2014-01-01", "", "K?KK", 4, "", -1, -1, -1,
     -1},
    {"F18", "9900000217", "Công ty TNHH Đồng Tâm", "limited", "08995", "31", "2009-01-01", "2018-06-30", "C-K-", -1, "",
     -1, -1, -1, -1},
    {"F19", "9900000224", "Công ty TNHH Tiền Phong Xanh", "limited", "09019", "20", "2018-03-15", "", "-C-C", 33, "tấn",
     -1, -1, 40'000, 80},
    {"F20", "9900000231", "Cơ sở Tiến Thịnh", "other", "09007", "25", "2018-09-01", "", "-?-?", 7, "", -1, -1, -1, -1},
};

QString s(const char* text) { return QString::fromUtf8(text); }

class PracticeWriter {
public:
    explicit PracticeWriter(Database& database)
        : m_database(database), m_electricity(Table(database, resourceDictionary()).first("code", s("DIEN"))->id)
    {
    }

    void add(const PracticeFacility& f)
    {
        Record facility(facilityDictionary());
        facility["code"] = s(f.code);
        facility["name"] = s(f.name);
        facility["tax_code"] = s(f.taxCode);
        facility["legal_form"] = s(f.legalForm);
        facility["unit_id"] = Table(m_database, administrativeUnitDictionary()).first("code", s(f.commune))->id;
        facility["industry_version"] = s("VSIC2018");
        facility["industry_code"] = s(f.industry);
        facility["start_date"] = s(f.start);
        facility["stop_date"] = valueOf(s(f.stop));
        const qint64 id = Table(m_database, facilityDictionary()).insert(facility);
        if (f.labour >= 0) {
            Record year(facilityYearDictionary());
            year["facility_id"] = id;
            year["year"] = qint64(2018);
            year["labour"] = f.labour;
            Table(m_database, facilityYearDictionary()).insert(year);
        }
        addSurvey(id, 2017, f.answers[0], f.answers[2]);
        addSurvey(id, 2018, f.answers[1], f.answers[3]);
        if (f.energy2017 < 0 && f.energy2018 < 0) return;
        Record product(productDictionary());
        product["facility_id"] = id;
        product["name"] = s("Sản phẩm chính");
        product["coefficient"] = Factor::one;
        const qint64 productId = Table(m_database, productDictionary()).insert(product);
        addYear(id, productId, f.unit, 2017, f.energy2017, f.output2017);
        addYear(id, productId, f.unit, 2018, f.energy2018, f.output2018);
    }

private:
    void addSurvey(qint64 facility, qint64 year, char awareness, char adoption)
    {
        const auto answer = [](char letter, const char* yes, const char* no) {
            return letter == 'C' ? Value{s(yes)} : letter == 'K' ? Value{s(no)} : Value{};
        };
        if (awareness == '-' || (awareness == '?' && adoption == '?')) return;
        Record survey(surveyDictionary());
        survey["facility_id"] = facility;
        survey["year"] = year;
        survey["awareness"] = answer(awareness, "NT2", "NT0");
        survey["adoption"] = answer(adoption, "AD3", "AD0");
        survey["source"] = s("Phiếu khảo sát");
        Table(m_database, surveyDictionary()).insert(survey);
    }

    void addYear(qint64 facility, qint64 product, const char* unit, qint64 year, qint64 energy, qint64 output)
    {
        if (output >= 0) {
            Record record(outputDictionary());
            record["facility_id"] = facility;
            record["year"] = year;
            record["product_id"] = product;
            record["unit"] = s(unit);
            record["quantity"] = Decimal(output).raw();
            Table(m_database, outputDictionary()).insert(record);
        }
        if (energy >= 0) {
            Record record(consumptionDictionary());
            record["facility_id"] = facility;
            record["year"] = year;
            record["resource_id"] = m_electricity;
            record["unit"] = s("kWh");
            record["quantity"] = Decimal(energy).raw();
            record["source"] = s("Hóa đơn tiền điện");
            Table(m_database, consumptionDictionary()).insert(record);
        }
    }

    Database& m_database;
    qint64 m_electricity;
};

} // namespace

void fillPracticeDistrict(Database& database)
{
    Transaction transaction(database, Database::tr("Make the practice district"));
    markAsBeginning(database, transaction.changeSet());
    addPreset(database, s("melinh-2018"));
    Table offices(database, officeDictionary());
    Record office = *offices.record(1);
    office["practice"] = qint64(1);
    offices.update(office);
    Table targets(database, targetDictionary());
    const qint64 plan = Table(database, planDictionary()).first("code", s("melinh-2018"))->id;
    for (Record target : targets.where("plan_id", plan, "position")) {
        if (target.integer("position") <= 2) target["reading_confirmed"] = qint64(1);
        if (target.integer("position") == 2) {
            target["base_numerator"] = qint64(2);
            target["base_denominator"] = qint64(18);
            target["base_document"] = s("Báo cáo 2017");
        }
        targets.update(target);
    }
    PracticeWriter writer(database);
    for (const PracticeFacility& facility : facilities) writer.add(facility);
    transaction.commit();
}

} // namespace core
