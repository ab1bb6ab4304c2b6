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

#include <algorithm>

namespace core {

namespace {

/// Plans the sheet "Sản lượng": the output of a year and the products it is counted in.
class OutputPlanner : public FigurePlanner {
public:
    OutputPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                  const KnownFacilities& known, PlannedRecords& records, SheetPlan& plan)
        : FigurePlanner(outputDictionary(), canonicalSheet(SheetKind::Output), sheet, options, known, plan),
          m_database(database), m_records(records), m_validFrom(options.validFrom)
    {
    }

private:
    /// The coefficient that a stored product had before a day.
    struct Past {
        QString until;
        qint64 coefficient;
    };
    /// The coefficient that a row says for its year.
    struct Said {
        qint64 year;
        qint64 coefficient;
        int row;
    };
    /// A product, stored or named by the sheet for the first time.
    struct Product {
        qint64 reference = 0; ///< id or planned reference; 0 until a row with it is kept.
        Row row;
        QString unit; ///< The first one recorded; empty if none is.
        std::vector<Past> past; ///< By date.
        std::vector<Said> said; ///< By rows that are kept.
        std::optional<size_t> planned; ///< Its place among the planned products.
    };
    using ProductKey = std::pair<qint64, QString>;

    void load(int firstYear, int lastYear) override;
    void planRest(Draft& draft) override;
    size_t productNamed(qint64 facility, const QString& name);
    void finish() override;
    qint64 held(const Product& product, qint64 year) const;
    bool isDatedByOption(const Product& product) const { return m_validFrom.isValid() && product.reference > 0; }
    std::optional<qint64> readCoefficient(const Product& product, qint64 year);
    void keepProduct(Product& product, const Draft& draft, std::optional<qint64> coefficient,
                     std::vector<FieldChange>& changes);
    void setCoefficient(Product& product, qint64 coefficient);
    const QString& comparableName(const QString& name);

    const Database& m_database;
    PlannedRecords& m_records;
    const QDate m_validFrom;
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
        m_products.push_back({product.id, product.row(), {}, {}, {}, {}});
    }
    Statement past(m_database, "SELECT product_id, valid_until, coefficient FROM product_past ORDER BY valid_until");
    while (past.step()) m_products[placeOfId[past.integer(0)]].past.push_back({past.text(1), past.integer(2)});
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
    std::optional<qint64> coefficient;
    if (product) coefficient = readCoefficient(m_products[*product], draft.year);
    if (m_reader.failed()) return;
    if (!given.isEmpty()) {
        QStringList units{textOf(unitBefore), m_products[*product].unit};
        units.removeAll(QString());
        if (const QString meant = unitWithMarks(given, units); meant != given) {
            unit = meant;
            if (units.isEmpty())
                m_reader.warn(unitColumn, "unit_without_marks",
                              QCoreApplication::translate("Import", "“%1” is read as “%2”.").arg(given, meant));
        }
        const bool read = !m_reader.text(column("quantity")).isEmpty();
        convertTo(m_reader, unitColumn, units, unit, quantity, read);
        if (m_reader.failed()) return;
    }
    std::vector<FieldChange> changes;
    keepProduct(m_products[*product], draft, coefficient, changes);
    if (m_products[*product].unit.isEmpty()) m_products[*product].unit = textOf(unit);
    draft.row[size_t(field("product_id"))] = m_products[*product].reference;
    keep(draft, m_records.outputs, std::move(changes));
}

/// The stored coefficient on 31 December of the year.
qint64 OutputPlanner::held(const Product& product, qint64 year) const
{
    const QString day = QStringLiteral("%1-12-31").arg(year, 4, 10, QLatin1Char('0'));
    for (const Past& past : product.past)
        if (past.until > day) return past.coefficient;
    return *integerOf(product.row[m_coefficient]);
}

std::optional<qint64> OutputPlanner::readCoefficient(const Product& product, qint64 year)
{
    const Reading reading = m_reader.read(m_coefficientColumn);
    if (reading.state != Reading::State::Given) return {};
    const qint64 coefficient = *integerOf(reading.value);
    if (!isDatedByOption(product)) return coefficient;
    if (coefficient == held(product, year) || coefficient == held(product, 9999)) return {}; // as it is
    if (!product.said.empty() && product.said.front().coefficient != coefficient) {
        m_reader.fail(
            m_coefficientColumn, "coefficient_conflict",
            QCoreApplication::translate(
                "Import", "Row %1 gives this product the coefficient %2. From one day on it can have only one.")
                .arg(QString::number(product.said.front().row),
                     display(productDictionary().fields[m_coefficient], product.said.front().coefficient)));
        return {};
    }
    return coefficient;
}

void OutputPlanner::keepProduct(Product& product, const Draft& draft, std::optional<qint64> coefficient,
                                std::vector<FieldChange>& changes)
{
    const bool isNew = product.reference == 0;
    if (isNew) {
        product.row[size_t(productDictionary().indexOf(QLatin1String("facility_id")))] = draft.facility;
        product.planned = m_records.products.size();
        product.reference = plannedReference(*product.planned);
        m_records.products.push_back({0, product.row});
    }
    if (!coefficient) return;
    const qint64 before = held(product, draft.year);
    product.said.push_back({draft.year, *coefficient, m_reader.rowNumber()});
    if (product.reference < 0 || *coefficient == before) return;
    Row old = product.row, now = product.row;
    old[m_coefficient] = before;
    now[m_coefficient] = *coefficient;
    changes = fieldChanges(m_canonical, productDictionary(), old, now);
}

void OutputPlanner::setCoefficient(Product& product, qint64 coefficient)
{
    if (product.row[m_coefficient] == Value{coefficient}) return;
    product.row[m_coefficient] = coefficient;
    if (product.planned)
        m_records.products[*product.planned].row = product.row;
    else
        m_records.products.push_back({product.reference, product.row});
}

/// What the rows of a product say for their years: one coefficient corrects the one that held, others follow from
/// 1 January of their year on.
void OutputPlanner::finish()
{
    for (Product& product : m_products) {
        if (product.said.empty()) continue;
        if (isDatedByOption(product)) {
            setCoefficient(product, product.said.front().coefficient);
            continue;
        }
        std::stable_sort(product.said.begin(), product.said.end(),
                         [](const Said& a, const Said& b) { return a.year < b.year; });
        auto said = product.said.begin();
        for (size_t i = 0; i <= product.past.size() && said != product.said.end(); ++i) {
            const Past* past = i < product.past.size() ? &product.past[i] : nullptr;
            std::optional<qint64> now;
            for (; said != product.said.end(); ++said) {
                const QString year = QString::number(said->year);
                if (past && past->until <= year + QLatin1String("-12-31")) break;
                if (now && *now != said->coefficient)
                    m_records.pastCoefficients.push_back({product.reference, year + QLatin1String("-01-01"), *now});
                now = said->coefficient;
            }
            if (!now) continue;
            if (!past)
                setCoefficient(product, *now);
            else if (past->coefficient != *now)
                m_records.pastCoefficients.push_back({product.reference, past->until, *now});
        }
    }
}

} // namespace

std::unique_ptr<FigurePlanner> outputPlanner(const Database& database, const Sheet& sheet, const ImportOptions& options,
                                             const KnownFacilities& known, PlannedRecords& records, SheetPlan& plan)
{
    return std::make_unique<OutputPlanner>(database, sheet, options, known, records, plan);
}

} // namespace core
