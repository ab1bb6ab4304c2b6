// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/record_writer.h"
#include "core/database/table.h"
#include "core/database/year_lock.h"
#include "core/error.h"
#include "core/exchange/planned_records.h"
#include "core/exchange/remembered_layout.h"
#include "core/record/consumption.h"
#include "core/record/facility.h"
#include "core/record/survey.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

constexpr qint64 recordsPerReport = 500;

/// Writes the records of a plan inside one transaction.
class Writer {
public:
    Writer(Database& database, const PlannedRecords& records, const QDate& validFrom, const Progress& progress)
        : m_database(database), m_records(records), m_validFrom(validFrom), m_progress(progress)
    {
    }

    void write()
    {
        m_progress.at(0, qint64(m_records.size()));
        m_facilities = writeAll(facilityDictionary(), m_records.facilities);
        writeAll(facilityYearDictionary(), m_records.facilityYears);
        writeAll(surveyDictionary(), m_records.surveys);
        // What held until now is kept before it is another, so that a locked year never stands with the new one.
        writePastCoefficients(true);
        m_products = writeAll(productDictionary(), m_records.products);
        writePastCoefficients(false);
        writeAll(outputDictionary(), m_records.outputs);
        writeAll(consumptionDictionary(), m_records.consumptions);
    }

private:
    /// Returns the ids in the order of the plan.
    std::vector<qint64> writeAll(const Dictionary& dictionary, const std::vector<PlannedRecord>& records)
    {
        if (records.empty()) return {};
        const auto added
            = std::count_if(records.begin(), records.end(), [](const auto& record) { return record.id == 0; });
        RecordWriter writer(m_database, dictionary, added);
        const int facility = dictionary.indexOf(QLatin1String("facility_id"));
        const int product = dictionary.indexOf(QLatin1String("product_id"));
        const bool isDated = std::any_of(dictionary.fields.begin(), dictionary.fields.end(),
                                         [](const Field& field) { return field.dated; });
        std::vector<qint64> ids;
        ids.reserve(records.size());
        for (const PlannedRecord& planned : records) {
            Row row = planned.row;
            if (facility >= 0) resolve(row[size_t(facility)], m_facilities);
            if (product >= 0) resolve(row[size_t(product)], m_products);
            if (planned.id == 0) {
                ids.push_back(writer.insert(row));
            } else {
                ids.push_back(planned.id);
                if (isDated && m_validFrom.isValid())
                    Table(m_database, dictionary)
                        .updateFrom(Record(dictionary, planned.id, std::move(row)), m_validFrom);
                else
                    writer.update(planned.id, row);
            }
            if (++m_done % recordsPerReport == 0) m_progress.at(m_done, qint64(m_records.size()));
        }
        writer.finish();
        return ids;
    }

    void writePastCoefficients(bool ofStoredProducts)
    {
        if (m_records.pastCoefficients.empty()) return;
        Statement statement(m_database,
                            "INSERT INTO product_past (product_id, valid_until, coefficient) VALUES (?, ?, ?)"
                            " ON CONFLICT (product_id, valid_until) DO UPDATE SET coefficient = excluded.coefficient");
        for (const PlannedCoefficient& past : m_records.pastCoefficients) {
            Value product = past.product;
            if ((std::get<qint64>(product) > 0) != ofStoredProducts) continue;
            resolve(product, m_products);
            statement.bind(1, product).bind(2, Value{past.until}).bind(3, past.coefficient);
            statement.run();
            if (++m_done % recordsPerReport == 0) m_progress.at(m_done, qint64(m_records.size()));
        }
    }

    static void resolve(Value& reference, const std::vector<qint64>& ids)
    {
        if (const qint64 id = std::get<qint64>(reference); id < 0) reference = ids[size_t(-id - 1)];
    }

    Database& m_database;
    const PlannedRecords& m_records;
    QDate m_validFrom;
    const Progress& m_progress;
    std::vector<qint64> m_facilities;
    std::vector<qint64> m_products;
    qint64 m_done = 0;
};

/// Whose figures the plan would write.
QList<int> yearsOf(const ImportPlan& plan)
{
    QSet<int> years;
    if (!plan.records) return {};
    const auto collect = [&](const Dictionary& dictionary, const std::vector<PlannedRecord>& records) {
        const auto year = size_t(dictionary.indexOf(QLatin1String("year")));
        for (const PlannedRecord& record : records) years << int(integerOf(record.row[year]).value_or(0));
    };
    collect(facilityYearDictionary(), plan.records->facilityYears);
    collect(surveyDictionary(), plan.records->surveys);
    collect(outputDictionary(), plan.records->outputs);
    collect(consumptionDictionary(), plan.records->consumptions);
    return years.values();
}

} // namespace

QString lockWords(const Database& database, const ImportPlan& plan) { return lockWords(database, yearsOf(plan)); }

void checkUnlocked(const Database& database, const ImportPlan& plan) { checkUnlocked(database, yearsOf(plan)); }

QString importActionPrefix() { return QStringLiteral("Nhập "); }

void checkUnchanged(const Database& database, qint64 lastChange)
{
    if (newestChange(database) == lastChange) return;
    throw Error(QStringLiteral("the file changed after the plan was made"),
                QCoreApplication::translate("Import",
                                            "The data were changed after this preview was made. Nothing was stored. "
                                            "Read the file again."),
                Error::Kind::Request, QStringLiteral("changed_since"));
}

Error rowErrors()
{
    return {QStringLiteral("rows with errors"),
            QCoreApplication::translate("Import",
                                        "Some rows have errors. Nothing was stored. Correct them, or import "
                                        "without them (--on-error skip)."),
            Error::Kind::Request, QStringLiteral("row_errors")};
}

ImportResult storeImport(Database& database, const ImportPlan& plan, bool skipErrors, const Progress& progress)
{
    if (plan.hasErrors() && !skipErrors) throw rowErrors();
    ImportResult result;
    if (!plan.changesSomething()) return result;
    checkUnlocked(database, plan);
    Transaction transaction(database, importActionPrefix() + plan.options.fileName);
    checkUnchanged(database, plan.lastChange);
    Writer(database, *plan.records, plan.options.validFrom, progress).write();
    for (const SourceLayout& layout : plan.options.remember) rememberLayout(database, layout);
    result.records = qint64(plan.records->size());
    progress.at(result.records, result.records); // the last moment to stop
    transaction.commit();
    result.changeSet = transaction.changeSet();
    return result;
}

} // namespace core
