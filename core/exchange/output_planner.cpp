// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figure_planner.h"

#include "core/database/database.h"
#include "core/decimal.h"
#include "core/exchange/field_changes.h"
#include "core/exchange/unit_cells.h"
#include "core/record/consumption.h"
#include "core/record/unit_of_measure.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Plans the sheet "Sản lượng": the output of a year and the products it is counted in.
class OutputPlanner : public FigurePlanner {
public:
    OutputPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                  const KnownFacilities& known, PlannedRecords& records, SheetPlan& plan)
        : FigurePlanner(outputDictionary(), canonicalSheet(SheetKind::Output), sheet, options, known, plan),
          m_database(database), m_records(records)
    {
    }

private:
    /// A product, stored or named by the sheet for the first time.
    struct Product {
        qint64 reference = 0; ///< id or planned reference; 0 until a row with it is kept.
        Row row;
        QString unit; ///< The first one recorded; empty if none is.
        int coefficientRow = 0; ///< The row that says the coefficient.
        std::optional<size_t> planned; ///< Its place among the planned products.
    };
    using ProductKey = std::pair<qint64, QString>;

    void load(int firstYear, int lastYear) override;
    void planRest(Draft& draft) override;
    size_t productNamed(qint64 facility, const QString& name);
    void readCoefficient(size_t place, Value& coefficient);
    void keepProduct(size_t place, qint64 facility, const Value& coefficient, std::vector<FieldChange>& changes);
    const QString& comparableName(const QString& name);

    const Database& m_database;
    PlannedRecords& m_records;
    std::vector<Product> m_products;
    QHash<ProductKey, size_t> m_productPlaces;
    QHash<QString, QString> m_comparable;
    const size_t m_name = size_t(productDictionary().indexOf(QLatin1String("name")));
    const size_t m_coefficient = size_t(productDictionary().indexOf(QLatin1String("coefficient")));
    const int m_coefficientColumn = m_canonical.columnOf("product", "coefficient");
};

const QString& OutputPlanner::comparableName(const QString& name)
{
    const auto found = m_comparable.constFind(name);
    if (found != m_comparable.constEnd()) return *found;
    if (m_comparable.size() > 100'000) m_comparable.clear();
    return *m_comparable.insert(name, comparable(name));
}

void OutputPlanner::load(int firstYear, int lastYear)
{
    QHash<qint64, size_t> placeOfId;
    for (Record& product : storedRecords(m_database, productDictionary())) {
        const ProductKey key(*product.integer("facility_id"), comparableName(product.text("name")));
        placeOfId.insert(product.id, m_products.size());
        if (!m_productPlaces.contains(key)) m_productPlaces.insert(key, m_products.size());
        m_products.push_back({product.id, product.row(), {}, 0, {}});
    }
    Statement units(m_database, "SELECT product_id, unit FROM output ORDER BY year DESC, id DESC");
    while (units.step()) m_products[placeOfId[units.integer(0)]].unit = units.text(1); // the earliest comes last
    for (Record& output : storedRecords(m_database, outputDictionary(), firstYear, lastYear)) {
        const Key key{*output.integer("facility_id"), *output.integer("year"),
                      qint64(placeOfId[*output.integer("product_id")])};
        addStored(key, std::move(output));
    }
}

size_t OutputPlanner::productNamed(qint64 facility, const QString& name)
{
    const ProductKey key(facility, comparableName(name));
    const auto found = m_productPlaces.constFind(key);
    if (found != m_productPlaces.constEnd()) return *found;
    Product product;
    product.row.resize(productDictionary().fields.size());
    product.row[m_name] = name;
    product.row[m_coefficient] = Factor::one;
    m_productPlaces.insert(key, m_products.size());
    m_products.push_back(std::move(product));
    return m_products.size() - 1;
}

void OutputPlanner::planRest(Draft& draft)
{
    const int nameColumn = column("product_id"), unitColumn = column("unit");
    draft.what = m_reader.text(nameColumn);
    const Field& nameField = productDictionary().fields[m_name];
    if (draft.what.isEmpty())
        m_reader.failMissing(nameColumn);
    else if (m_reader.isErase(nameColumn))
        m_reader.read(nameColumn); // tells that it is required
    else if (draft.what.size() > nameField.maxLength)
        m_reader.fail(nameColumn, "too_long", validate(nameField, draft.what)->message);
    std::optional<size_t> product;
    if (!m_reader.failed()) {
        product = productNamed(draft.facility, draft.what);
        if (!findStored(draft, qint64(*product))) return;
    }
    const Value unitBefore = draft.row[size_t(field("unit"))];
    Value& unit = draft.row[size_t(field("unit"))];
    Value& quantity = draft.row[size_t(field("quantity"))];
    readInto(draft, "unit");
    const QString given = m_reader.text(unitColumn).isEmpty() ? QString() : textOf(unit);
    readInto(draft, "quantity");
    readInto(draft, "source");
    Value coefficient;
    if (product) {
        coefficient = m_products[*product].row[m_coefficient];
        readCoefficient(*product, coefficient);
    }
    if (m_reader.failed()) return;
    if (!given.isEmpty()) {
        QStringList units{textOf(unitBefore), m_products[*product].unit};
        units.removeAll(QString());
        const bool read = !m_reader.text(column("quantity")).isEmpty();
        convertTo(m_reader, unitColumn, units, unit, quantity, read);
        if (m_reader.failed()) return;
    }
    std::vector<FieldChange> changes;
    keepProduct(*product, draft.facility, coefficient, changes);
    if (m_products[*product].unit.isEmpty()) m_products[*product].unit = textOf(unit);
    draft.row[size_t(field("product_id"))] = m_products[*product].reference;
    keep(draft, m_records.outputs, std::move(changes));
}

void OutputPlanner::readCoefficient(size_t place, Value& coefficient)
{
    const Product& product = m_products[place];
    Reading reading = m_reader.read(m_coefficientColumn);
    if (reading.state != Reading::State::Given) return;
    if (product.coefficientRow != 0 && reading.value != product.row[m_coefficient]) {
        m_reader.fail(m_coefficientColumn, "coefficient_conflict",
                      QCoreApplication::translate(
                          "Import",
                          "Row %1 gives this product the coefficient %2. A product has one coefficient; a "
                          "change from a day on is imported with --valid-from.")
                          .arg(QString::number(product.coefficientRow),
                               display(productDictionary().fields[m_coefficient], product.row[m_coefficient])));
        return;
    }
    coefficient = reading.value;
}

void OutputPlanner::keepProduct(size_t place, qint64 facility, const Value& coefficient,
                                std::vector<FieldChange>& changes)
{
    Product& product = m_products[place];
    if (!m_reader.text(m_coefficientColumn).isEmpty() && product.coefficientRow == 0)
        product.coefficientRow = m_reader.rowNumber();
    const Row before = product.row;
    product.row[m_coefficient] = coefficient;
    if (product.reference == 0) {
        product.row[size_t(productDictionary().indexOf(QLatin1String("facility_id")))] = facility;
        product.planned = m_records.products.size();
        product.reference = plannedReference(*product.planned);
        m_records.products.push_back({0, product.row});
        return;
    }
    if (before == product.row) return;
    if (product.planned) { // an earlier row of the sheet did not say it
        m_records.products[*product.planned].row = product.row;
        return;
    }
    changes = fieldChanges(m_canonical, productDictionary(), before, product.row);
    product.planned = m_records.products.size();
    m_records.products.push_back({product.reference, product.row});
}

} // namespace

std::unique_ptr<FigurePlanner> outputPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                                             const KnownFacilities& known, PlannedRecords& records, SheetPlan& plan)
{
    return std::make_unique<OutputPlanner>(database, sheet, options, known, records, plan);
}

} // namespace core
