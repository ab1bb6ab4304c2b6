// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/error_code.h"
#include "tests/core/file_contents.h"
#include "tests/texts.h"

#include "core/database/attachment.h"
#include "core/database/facility_list.h"
#include "core/database/facility_merge.h"
#include "core/database/facility_search.h"
#include "core/database/table.h"
#include "core/exchange/practice_district.h"
#include "core/record/facility.h"

#include <QFile>
#include <QTemporaryDir>

namespace twins {

using namespace core;

inline QString s(const char* text) { return QString::fromUtf8(text); }

/// The practice district with a twin of F06: F21, that has rows in every table.
struct Twins : ErrorCode {
    std::vector<qint64> found(const char* words) const
    {
        return FacilitySearch(database).filter(facilityIds(database, {}), s(words));
    }
    Twins()
    {
        fillPracticeDistrict(database);
        const QByteArray f06 = "(SELECT id FROM facility WHERE code = 'F06')";
        const QByteArray f21 = "(SELECT id FROM facility WHERE code = 'F21')";
        {
            Record twin = *Table(database, facilityDictionary()).first("code", s("F06"));
            twin["code"] = s("F21");
            twin["name"] = s("CTY CP DƯƠNG MINH");
            twin["tax_code"] = Value{};
            twin["phone"] = s("0912345678");
            twin["start_date"] = s("2008-01-01");
            Transaction transaction(database, s("F21"));
            Table(database, facilityDictionary()).insert(twin);
            transaction.commit();
        }
        run("DELETE FROM survey WHERE year = 2017 AND facility_id = " + f06);
        run("INSERT INTO survey (facility_id, year, awareness, adoption) VALUES (" + f21 + ", 2016, 'NT1', 'AD0'), ("
            + f21 + ", 2017, 'NT2', 'AD1')");
        run("INSERT INTO survey (facility_id, year, date, awareness, adoption, solutions, staff, surveyor, source, "
            "note)"
            " SELECT "
            + f21
            + ", year, date, awareness, adoption, solutions, staff, surveyor, source, note FROM survey"
              " WHERE year = 2018 AND facility_id = "
            + f06);
        run("INSERT INTO product (facility_id, name) SELECT " + f21
            + ", upper(name) FROM product WHERE facility_id = " + f06);
        run("INSERT INTO product (facility_id, name) VALUES (" + f21 + ", 'Cám gạo')");
        run("INSERT INTO output (facility_id, year, product_id, unit, quantity) SELECT p.facility_id, y.column1, p.id,"
            " 'tấn', 777000000 FROM product AS p, (VALUES (2016), (2018)) AS y WHERE p.facility_id = "
            + f21);
        run("INSERT INTO product_past (product_id, valid_until, coefficient) SELECT id, '2017-01-01', 20000000000"
            " FROM product WHERE facility_id = "
            + f21);
        run("INSERT INTO consumption (facility_id, year, resource_id, unit, quantity) SELECT " + f21
            + ", y.column1, min(resource_id), min(unit), 123000000 FROM consumption, (VALUES (2016), (2018)) AS y"
              " WHERE facility_id = "
            + f06 + " GROUP BY y.column1");
        run("INSERT INTO facility_year (facility_id, year, labour) VALUES (" + f21 + ", 2016, 100)");
        run("INSERT INTO facility_past (facility_id, valid_until, code, name, unit_id) SELECT id, '2015-01-01', 'F21',"
            " 'Tổ hợp Dương Minh', unit_id FROM facility WHERE code = 'F21'");
        run("INSERT INTO facility_suspension (facility_id, start_date, resume_date) VALUES (" + f21
            + ", '2014-01-01', '2014-06-01')");
        run("INSERT INTO adjustment (facility_id, year, resource_id, amount, kind, note, document) VALUES (" + f21
            + ", 2018, 1, 5000000, 'stoppage', 'Cháy trạm', 'BB 1')");
        run("INSERT INTO solution (facility_id, solution_group, name) VALUES (" + f21 + ", '1.1', 'Vá rò rỉ')");
        run("INSERT INTO contact (facility_id, name) VALUES (" + f21 + ", 'Bà Lan'), (" + f06 + ", 'Bà Lan')");
        run("INSERT INTO certificate (facility_id, kind) VALUES (" + f21 + ", 'ISO14001')");
        run("INSERT INTO custom_field (name, position) VALUES ('Công suất', 1)");
        run("INSERT INTO custom_value (custom_field_id, facility_id, value) SELECT id, " + f21
            + ", '350' FROM custom_field");
        run("INSERT INTO activity (kind, name, date) VALUES ('training', 'Tập huấn', '2018-03-01')");
        run("INSERT INTO activity_facility (activity_id, facility_id) SELECT max(id), " + f21 + " FROM activity");
        run("INSERT INTO participant (activity_id, name, facility_id) SELECT max(id), 'Ông Tư', " + f21
            + " FROM activity");
        run("INSERT INTO person (name) VALUES ('Bà Năm')");
        run("INSERT INTO staff (person_id, facility_id, from_date) SELECT max(id), " + f21
            + ", '2018-01-01' FROM person");
        run("INSERT INTO organisation (name, facility_id) VALUES ('Công đoàn Dương Minh', " + f21 + ")");
        run("INSERT INTO cell_note (facility_id, year, subject, comment) VALUES (" + f21
            + ", 2016, 'labour', 'hỏi lại')");
        run("INSERT INTO accepted_finding (facility_id, year, rule, figures, reason) VALUES (" + f21
            + ", 2018, 'PC01', '1', 'đúng')");
        run("INSERT INTO completed_form (facility_id, year) VALUES (" + f21 + ", 2016)");
        run("INSERT INTO entry_batch (year, name) VALUES (2018, 'Chồng 1')");
        run("INSERT INTO entry_batch_form (entry_batch_id, facility_id, position) SELECT id, " + f21
            + ", 1 FROM entry_batch");
        run("INSERT INTO second_entry (facility_id, year, subject, value) VALUES (" + f21 + ", 2016, 'labour', '100')");
        run("INSERT INTO reminder (facility_id, year, way) VALUES (" + f21 + ", 2018, 'call')");
        run("INSERT INTO rebase (facility_id, year, base_year, reason) VALUES (" + f21 + ", 2019, 2018, 'mở rộng')");
        run("INSERT INTO not_twin (facility_id, other_id) SELECT id, " + f21 + " FROM facility WHERE code = 'F02'");
        QTemporaryDir folder;
        QFile scan(folder.filePath(s("phiếu.pdf")));
        REQUIRE(scan.open(QIODevice::WriteOnly));
        scan.write("%PDF");
        scan.close();
        Transaction transaction(database, s("tệp"));
        addAttachment(database, scan.fileName(), s("facility"), id("F21"));
        transaction.commit();
    }
    void run(const QByteArray& sql)
    {
        Transaction transaction(database, s("thử"));
        database.execute(sql);
        transaction.commit();
    }
    qint64 number(const QByteArray& sql) const
    {
        Statement statement(database, sql);
        return statement.step() ? statement.integer(0) : -1;
    }
    QString text(const QByteArray& sql) const
    {
        Statement statement(database, sql);
        return statement.step() ? statement.text(0) : QString();
    }
    qint64 id(const char* code) const
    {
        const auto found = Table(database, facilityDictionary()).first("code", s(code));
        return found ? found->id : 0;
    }
    /// Rows that are not as they were then, or were not there.
    QStringList changedFrom(const QStringList& then) const
    {
        const QStringList rows = fileContents(database);
        QStringList changed;
        for (const QString& row : rows)
            if (!then.contains(row)) changed << QStringLiteral("+ ") + row;
        for (const QString& row : then)
            if (!rows.contains(row)) changed << QStringLiteral("- ") + row;
        return changed;
    }
    qint64 mergeAll(bool other = false)
    {
        FacilityMerge merge(database, id("F06"), id("F21"));
        if (other)
            for (MergedRows& rows : merge.rows) rows.takesOther = !rows.other.empty();
        return merge.store(s("Nhập hai lần"));
    }
    mutable Database database{s(":memory:"), Database::Mode::Create};
};

} // namespace twins
