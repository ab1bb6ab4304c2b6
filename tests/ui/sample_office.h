// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/own_settings.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/database/year_entry.h"
#include "core/record/administrative_unit.h"
#include "core/record/facility.h"
#include "core/record/survey.h"
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>
#include <QWidget>

#include <catch2/catch.hpp>

/// The facilities of a made-up district with two years of answers and figures.
inline void fillSample(core::Database& database)
{
    using namespace core;
    Transaction transaction(database, s("Dữ liệu mẫu"));
    Table units(database, administrativeUnitDictionary()), facilities(database, facilityDictionary());
    Table surveys(database, surveyDictionary()), offices(database, officeDictionary());
    Record district(administrativeUnitDictionary());
    district["code"] = s("250");
    district["name"] = s("Huyện Mê Linh");
    district["type"] = s("rural_district");
    district["level"] = s("district");
    const qint64 area = units.insert(district);
    Record office(officeDictionary());
    office["name"] = s("UBND huyện Mê Linh");
    office["level"] = s("district");
    office["unit_id"] = area;
    office["practice"] = qint64(1);
    offices.insert(office);

    struct Line {
        const char *code, *name, *commune, *from, *to, *nt17, *nt18, *ad17, *ad18;
        qint64 labour;
        const char* taxCode;
        const char* sector;
    };
    static const Line lines[] = {
        {"F01", "Công ty TNHH Bao bì Đường Việt", "Thị trấn Quang Minh", "2010-01-01", "", "NT2", "NT2", "AD3", "AD3",
         45, "9900000016", "17"},
        {"F02", "Công ty CP Cơ khí Quang Minh", "Thị trấn Quang Minh", "2008-01-01", "", "NT2", "NT2", "AD3", "AD3", 60,
         "9900000023", "25"},
        {"F03", "Công ty TNHH Nhựa Tráng Việt", "Xã Tráng Việt", "2012-01-01", "", "NT2", "NT2", "AD3", "AD3", 52,
         "9900000030", "22"},
        {"F04", "Cơ sở Gạch Tam Đồng", "Xã Tam Đồng", "2005-01-01", "", "NT2", "NT2", "AD3", "AD4", 38, "9900000048",
         "23"},
        {"F05", "HTX Đương Đại", "Xã Thạch Đà", "2011-01-01", "", "NT2", "NT2", "AD0", "AD3", 25, "9900000055", ""},
        {"F06", "Công ty CP Dương Minh", "Xã Đại Thịnh", "2009-01-01", "", "NT2", "NT2", "AD0", "AD3", 120,
         "9900000062", "10"},
        {"F07", "Hộ KD Mộc Tiến Thắng", "Xã Tiến Thắng", "2015-01-01", "", "NT2", "", "AD0", "AD3", 8, "9900000087",
         "16"},
        {"F08", "Công ty TNHH May Mê Linh", "Xã Mê Linh", "2007-01-01", "", "NT2", "NT2", "AD0", "AD3", 210,
         "9900000094", "14"},
        {"F18", "Công ty TNHH Đồng Tâm", "Xã Tam Đồng", "2009-01-01", "2018-06-30", "NT2", "", "AD0", "", 0,
         "9900000217", ""},
        {"F20", "Cơ sở Tiến Thịnh", "Xã Tiến Thịnh", "2018-09-01", "", "", "", "", "", 7, "9900000231", ""},
    };
    QHash<QString, qint64> communes;
    for (const Line& line : lines) {
        if (!communes.contains(s(line.commune))) {
            Record commune(administrativeUnitDictionary());
            commune["code"] = QStringLiteral("0%1").arg(8970 + communes.size());
            commune["name"] = s(line.commune);
            commune["type"] = s("commune");
            commune["level"] = s("commune");
            commune["parent_id"] = area;
            communes.insert(s(line.commune), units.insert(commune));
        }
        Record facility(facilityDictionary());
        facility["code"] = s(line.code);
        facility["name"] = s(line.name);
        facility["tax_code"] = s(line.taxCode);
        facility["unit_id"] = communes.value(s(line.commune));
        facility["start_date"] = s(line.from);
        facility["stop_date"] = valueOf(s(line.to));
        facility["industry_code"] = valueOf(s(line.sector));
        if (*line.sector) facility["industry_version"] = s("VSIC2018");
        const qint64 id = facilities.insert(facility);
        for (const auto& [year, nt, ad] :
             {std::tuple(2017, line.nt17, line.ad17), std::tuple(2018, line.nt18, line.ad18)}) {
            if (!*nt && !*ad) continue;
            Record survey(surveyDictionary());
            survey["facility_id"] = id;
            survey["year"] = qint64(year);
            survey["awareness"] = valueOf(s(nt));
            survey["adoption"] = valueOf(s(ad));
            surveys.insert(survey);
        }
        if (line.labour > 0) {
            Record labour(facilityYearDictionary());
            labour["facility_id"] = id;
            labour["year"] = qint64(2018);
            labour["labour"] = line.labour;
            Table(database, facilityYearDictionary()).insert(labour);
        }
    }
    transaction.commit();

    static const struct {
        const char *code, *unit, *use17, *made17, *use18, *made18;
    } figures[] = {
        {"F01", "m²", "700000", "1000000", "644000", "1000000"},
        {"F02", "tấn", "400000", "2000", "365400", "2100"},
        {"F03", "tấn", "500000", "1000", "540000", "1200"},
        {"F04", "nghìn viên", "800000", "2000", "736400", "2000"},
        {"F05", "tấn", "300000", "1500", "255000", "1500"},
        {"F06", "tấn", "250000", "500", "262500", "500"},
        {"F07", "m³", "95000", "", "90000", "300"},
    };
    for (const auto& figure : figures) {
        const qint64 id = facilities.first("code", s(figure.code))->id;
        for (const bool later : {false, true}) {
            YearEntry entry(database, later ? 2018 : 2017);
            for (const YearColumn& column : entry.columns()) {
                const QString made = s(later ? figure.made18 : figure.made17);
                if (column.kind == YearColumn::Kind::Output && !made.isEmpty())
                    REQUIRE_FALSE(entry.put(id, column, made + QLatin1Char(' ') + s(figure.unit)));
                if (column.kind == YearColumn::Kind::Consumption && column.name == s("Điện lưới"))
                    REQUIRE_FALSE(entry.put(id, column, s(later ? figure.use18 : figure.use17)));
            }
        }
    }
}

/// Key presses as a keyboard sends them, whatever the letter.
inline void typeInto(QWidget* widget, const QString& text)
{
    for (const QChar c : text) {
        const int key = c.unicode() < 0x80 ? c.toUpper().unicode() : 0;
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(widget, &press);
        QCoreApplication::sendEvent(widget, &release);
    }
}

/// Prompts that answer by themselves and remember what was said.
struct Answers {
    Answers()
    {
        prompts.showError = [this](QWidget*, const QString& message) { errors << message; };
        prompts.showMessage = [this](QWidget*, const QString& message) { messages << message; };
        prompts.confirm = [this](QWidget*, const QString& question, const QString&) {
            messages << question;
            return agree;
        };
        prompts.openFile = [this](QWidget*, const QString&, const QString&) { return file; };
        prompts.saveFile = [this](QWidget*, const QString&, const QString&, const QString&) { return file; };
        prompts.choose = [this](QWidget*, const QString&, const QStringList&) { return choice; };
    }
    ui::Prompts prompts;
    QStringList errors, messages;
    bool agree = true;
    QString file;
    int choice = 0;
};
