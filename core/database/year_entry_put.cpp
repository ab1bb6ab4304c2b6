// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/facility_list.h"
#include "core/database/table.h"
#include "core/database/year_entry.h"
#include "core/record/consumption.h"
#include "core/record/entry.h"
#include "core/record/facility.h"
#include "core/record/survey.h"
#include "core/record/typed_text.h"
#include "core/record/unit.h"
#include "core/record/unit_of_measure.h"

#include <QRegularExpression>

namespace core {

namespace {

using Kind = YearColumn::Kind;

Problem refused(const YearColumn& column, const char* code, const QString& message)
{
    return {QString::fromLatin1(column.field().name), message, Severity::Error, QString::fromLatin1(code), {}};
}

std::optional<Record> ofYear(const Table& table, qint64 facility, int year)
{
    for (Record& record : table.where("facility_id", facility))
        if (record.integer("year") == year) return std::move(record);
    return {};
}

/// Nothing but the facility, the year and what refers to others is left.
bool isBlank(const Record& record)
{
    const auto& fields = record.dictionary().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        if (QLatin1String(fields[i].name) != QLatin1String("year") && fields[i].type != FieldType::Reference
            && !isEmpty(record.row()[i]))
            return false;
    return true;
}

bool hasFiles(const Database& database, const Dictionary& dictionary, qint64 id)
{
    Statement files(database, "SELECT 1 FROM attachment WHERE table_name = ? AND record_id = ?");
    files.bind(1, QLatin1String(dictionary.table)).bind(2, id);
    return files.step();
}

/// The record of the year with one field set; a record in which nothing is left is removed, unless files hang on it: a
/// scanned form outlasts an answer that is cleared to be typed anew.
void putField(Database& database, const Dictionary& dictionary, qint64 facility, int year, const char* field,
              const Value& value)
{
    Table table(database, dictionary);
    std::optional<Record> stored = ofYear(table, facility, year);
    Record record = stored.value_or(Record(dictionary));
    record["facility_id"] = facility;
    record["year"] = qint64(year);
    record[field] = value;
    if (!stored && !isEmpty(value)) table.insert(record);
    if (!stored) return;
    if (isBlank(record) && !hasFiles(database, dictionary, stored->id))
        table.remove(stored->id);
    else
        table.update(record);
}

struct Amount {
    QString number;
    QString unit;
};

/// "1200 tấn" is a number and its unit.
Amount amountOf(const QString& text)
{
    static const QRegularExpression withUnit(QStringLiteral("^\\s*([-−]?[\\d.,\\s\\x{00a0}]*\\d)\\s*(\\p{L}.*)$"));
    const auto match = withUnit.match(text);
    return match.hasMatch() ? Amount{match.captured(1), tidyUnit(match.captured(2))} : Amount{text, {}};
}

/// The unit in which the facility told its output last; empty if it never did.
QString usualUnit(const Table& outputs, qint64 facility, qint64 product)
{
    QString unit;
    qint64 latest = 0;
    for (const Record& output : outputs.where("facility_id", facility)) {
        const qint64 year = output.integer("year").value_or(0);
        if (output.integer("product_id") != product || year < latest) continue;
        latest = year;
        unit = output.text("unit");
    }
    return unit;
}

/// The unit as the facility writes it, if it was typed without marks.
QString asUsed(const QString& typed, const Table& outputs, qint64 facility)
{
    QStringList used;
    for (const Record& output : outputs.where("facility_id", facility)) used << output.text("unit");
    return tidyUnit(unitWithMarks(typed, used));
}

/// The unit of the output of the year that was removed last, if that is not long ago; empty if there is none. What was
/// undone never was, and a product that was made since is another one of the same id.
QString removedUnit(const Database& database, qint64 product, int year)
{
    constexpr qint64 many = 2000; // changes
    Statement removed(database,
                      "SELECT json_extract(c.before, '$.unit') FROM change AS c"
                      " WHERE c.id > (SELECT max(id) FROM change) - ? AND +c.table_name = 'output' AND c.after IS NULL"
                      " AND json_extract(c.before, '$.product_id') = ? AND json_extract(c.before, '$.year') = ?"
                      " AND EXISTS (SELECT 1 FROM change_set AS s WHERE s.id = c.change_set_id AND s.undoes IS NULL)"
                      " AND NOT EXISTS (SELECT 1 FROM change AS p WHERE p.table_name = 'product' AND p.record_id ="
                      " json_extract(c.before, '$.product_id')"
                      " AND p.before IS NULL AND p.id > c.id)"
                      " ORDER BY c.id DESC LIMIT 1");
    removed.bind(1, many).bind(2, product).bind(3, qint64(year));
    return removed.step() ? removed.text(0) : QString();
}

} // namespace

Parsed YearEntry::read(const YearColumn& column, const QString& text)
{
    const Field& field = column.field();
    Parsed parsed = parseTyped(field, column.takesUnit() ? amountOf(text).number : text);
    if (!parsed.problem && !isEmpty(parsed.value)) parsed.problem = validate(field, parsed.value);
    return parsed;
}

QString YearEntry::typedUnit(const QString& text) { return unitWithMarks(amountOf(text).unit); }

QString YearEntry::typedText(const YearColumn& column, const Value& value, const QString& unit)
{
    const QString number = core::editText(column.field(), value);
    if (number.isEmpty() || unit.isEmpty()) return number;
    const QString text = QStringLiteral("%1 %2").arg(number, unit);
    if (amountOf(text).unit == unit) return text;
    // "5 1000 kWh" would be read as another number: it is told in the unit of the heading.
    const auto told = converted(*integerOf(value), unitOfMeasure(unit), unitOfMeasure(column.unit));
    return told ? core::editText(column.field(), *told) : number;
}

QString YearEntry::unitTold(const YearColumn& column, const QString& text)
{
    const QString typed = typedUnit(text);
    return typed.isEmpty() || unitOfMeasure(typed) == unitOfMeasure(column.unit) ? column.unit : typed;
}

void YearEntry::markComplete(qint64 facility, bool complete)
{
    Table forms(*m_database, completedFormDictionary());
    const auto marked = ofYear(forms, facility, m_year);
    if (marked.has_value() == complete) return;
    const QString code = facilityCode(*m_database, facility);
    Transaction transaction(
        *m_database,
        (complete ? Database::tr("%1 – form complete %2") : Database::tr("%1 – form not complete %2"))
            .arg(code)
            .arg(m_year));
    if (complete) {
        Record form(completedFormDictionary());
        form["facility_id"] = facility;
        form["year"] = qint64(m_year);
        forms.insert(form);
    } else {
        forms.remove(marked->id);
    }
    transaction.commit();
}

std::optional<Problem> YearEntry::put(qint64 facility, const YearColumn& column, const QString& text)
{
    const Field& field = column.field();
    const Parsed parsed = read(column, text);
    if (parsed.problem) return parsed.problem;

    const QString code = facilityCode(*m_database, facility);
    const QString action = Database::tr("%1 – %2 %3").arg(code, column.name).arg(m_year);

    switch (column.kind) {
    case Kind::Awareness:
    case Kind::Adoption:
    case Kind::Solutions:
    case Kind::SurveyDate:
    case Kind::FormNumber:
    case Kind::Surveyor:
    case Kind::Staff:
    case Kind::Source:
    case Kind::Note:
    case Kind::Labour:
    case Kind::Revenue:
    case Kind::Capital: {
        Transaction transaction(*m_database, action);
        putField(*m_database, column.dictionary(), facility, m_year, field.name, parsed.value);
        transaction.commit();
        return {};
    }
    case Kind::Consumption:
    case Kind::Cost: return putConsumption(column, facility, text, parsed.value, action);
    case Kind::Output:
    case Kind::OutputUnit: break;
    }

    const auto made = Table(*m_database, productDictionary()).where("facility_id", facility);
    if (made.size() > 1)
        return refused(
            column, "several_products",
            Database::tr("%1 makes %2 products. Enter them on the facility's own tab.").arg(code).arg(made.size()));
    return putOutput(column, facility, made.empty() ? 0 : made.front().id, text, parsed, action);
}

/// The quantity of a resource, or its cost. text: as it was typed.
std::optional<Problem> YearEntry::putConsumption(const YearColumn& column, qint64 facility, const QString& text,
                                                 const Value& value, const QString& action)
{
    const bool isCost = column.kind == Kind::Cost;
    Table table(*m_database, consumptionDictionary());
    std::optional<Record> stored;
    for (Record& one : table.where("facility_id", facility))
        if (one.integer("year") == m_year && one.integer("resource_id") == column.resource) stored = std::move(one);
    if (isCost && !stored) {
        if (isEmpty(value)) return {};
        return refused(column, "missing", Database::tr("Enter the quantity first: the cost belongs to it."));
    }
    Record record = stored.value_or(Record(consumptionDictionary()));
    if (!isCost) {
        QString unit = unitTold(column, text); // a bare number is in the unit of the heading
        if (unit.isEmpty()) unit = record.text("unit");
        if (unit != record.text("unit") && unitOfMeasure(unit).kind != unitOfMeasure(column.unit).kind
            && !column.unit.isEmpty())
            return refused(column, "unit",
                           Database::tr("%1 cannot be told in %2. Type the figure in %2.").arg(unit, column.unit));
        record["unit"] = unit;
    }
    Transaction transaction(*m_database, action);
    record[isCost ? "cost" : "quantity"] = value;
    if (stored && !isCost && isEmpty(value)) {
        table.remove(stored->id); // its cost and source go with the quantity they belong to
    } else if (stored) {
        table.update(record);
    } else if (!isEmpty(value)) {
        record["facility_id"] = facility;
        record["year"] = qint64(m_year);
        record["resource_id"] = column.resource;
        table.insert(record);
    }
    transaction.commit();
    return {};
}

std::optional<Problem> YearEntry::putOutput(qint64 facility, qint64 product, const QString& text)
{
    const YearColumn column{Kind::Output, 0, label(outputDictionary().field(QLatin1String("quantity"))), {}, true};
    const Parsed parsed = read(column, text);
    if (parsed.problem) return parsed.problem;
    const auto made = Table(*m_database, productDictionary()).record(product);
    if (!made || made->integer("facility_id") != facility) return {}; // removed meanwhile
    return putOutput(
        column, facility, product, text, parsed,
        Database::tr("%1 – %2 %3").arg(facilityCode(*m_database, facility), made->text("name")).arg(m_year));
}

/// product 0: the facility has none yet; its first output makes it.
std::optional<Problem> YearEntry::putOutput(const YearColumn& column, qint64 facility, qint64 product,
                                            const QString& text, const Parsed& parsed, const QString& action)
{
    const bool isOutput = column.kind == Kind::Output;
    const Amount amount = isOutput ? amountOf(text) : Amount{text, {}};
    Table outputs(*m_database, outputDictionary());
    std::optional<Record> stored;
    if (product != 0)
        for (Record& output : outputs.where("product_id", product))
            if (output.integer("year") == m_year) stored = std::move(output);
    if (!stored && isEmpty(parsed.value)) return {};
    if (!stored && !isOutput)
        return refused(column, "missing",
                       Database::tr("Enter the output first, with its unit: 1200 %1.").arg(text.trimmed()));
    if (stored && !isOutput && isEmpty(parsed.value))
        return refused(column, "missing", Database::tr("An output needs a unit. Clear the output to remove both."));

    Record record = stored.value_or(Record(outputDictionary()));
    if (isOutput)
        record["quantity"] = parsed.value;
    else
        record["unit"] = asUsed(text, outputs, facility);
    if (!amount.unit.isEmpty()) record["unit"] = asUsed(amount.unit, outputs, facility);
    if (!stored && product != 0 && record.text("unit").isEmpty())
        record["unit"] = valueOf(removedUnit(*m_database, product, m_year));
    if (!stored && product != 0 && record.text("unit").isEmpty())
        record["unit"] = valueOf(usualUnit(outputs, facility, product));
    if (record.text("unit").isEmpty())
        return refused(column, "missing_unit",
                       Database::tr("In which unit? Type it behind the number: %1 tấn.").arg(text.trimmed()));

    Transaction transaction(*m_database, action);
    if (stored && isEmpty(record["quantity"])) {
        outputs.remove(stored->id);
    } else if (stored) {
        outputs.update(record);
    } else {
        if (product == 0) {
            Record only(productDictionary());
            only["facility_id"] = facility;
            only["name"] = QStringLiteral("Sản phẩm chính");
            only["coefficient"] = Factor(1).raw();
            product = Table(*m_database, productDictionary()).insert(only);
        }
        record["facility_id"] = facility;
        record["year"] = qint64(m_year);
        record["product_id"] = product;
        outputs.insert(record);
    }
    transaction.commit();
    return {};
}

std::vector<ProductOutput> YearEntry::outputs(qint64 facility) const
{
    std::vector<ProductOutput> lines;
    for (const Record& product : Table(*m_database, productDictionary()).where("facility_id", facility))
        lines.push_back({product.id, product.text("name"), {}, {}, {}, {}});
    for (const Record& output : Table(*m_database, outputDictionary()).where("facility_id", facility))
        for (ProductOutput& line : lines) {
            if (output.integer("product_id") != line.product) continue;
            if (output.integer("year") == m_year) {
                line.quantity = output["quantity"];
                line.unit = output.text("unit");
            } else if (output.integer("year") == m_year - 1) {
                line.lastYear = output["quantity"];
                line.lastUnit = output.text("unit");
            }
        }
    return lines;
}

} // namespace core
