// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/child_table_model.h"

#include "core/database/database.h"
#include "core/database/draft.h"
#include "core/record/typed_text.h"
#include "core/record/unit.h"
#include "core/record/unit_of_measure.h"
#include "ui/table/cell_signs.h"

#include <QColor>
#include <QGuiApplication>
#include <QPalette>
#include <QPixmap>
#include <QScopeGuard>

#include <utility>

namespace ui {

using core::Field;
using core::FieldType;

ChildTableModel::ChildTableModel(core::Table table, const QStringList& firstly, QObject* parent, const char* owner)
    : QAbstractTableModel(parent), m_table(table), m_ownerField(owner), m_proposed(table.dictionary()),
      m_blank(table.dictionary())
{
    const auto& fields = m_table.dictionary().fields;
    for (const QString& name : firstly)
        m_fields.push_back(m_table.dictionary().indexOf(QLatin1String(name.toLatin1())));
    for (int i = 0; i < int(fields.size()); ++i)
        if (QLatin1String(fields[size_t(i)].name) != QLatin1String(owner)
            && std::find(m_fields.begin(), m_fields.end(), i) == m_fields.end())
            m_fields.push_back(i);
    connect(&m_table.database(), &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QLatin1String(m_table.dictionary().table)) || tables.contains(QStringLiteral("product")))
            reload();
    });
}

void ChildTableModel::setOwner(qint64 owner, const QString& name)
{
    m_ownerName = name;
    if (owner != m_owner) {
        m_blank = core::Record(m_table.dictionary());
        beginResetModel(); // the rows of another owner are other rows, even if there are as many
        m_records.clear();
        m_owner = owner;
        if (owner != 0) m_blank = core::draft(m_table.database(), draftPlace(), m_table.dictionary()).value_or(m_blank);
        endResetModel();
    }
    reload();
}

void ChildTableModel::reload()
{
    auto records = m_owner == 0
        ? std::vector<core::Record>()
        : m_table.where(m_ownerField, m_owner,
                        m_table.dictionary().indexOf(QLatin1String("year")) >= 0 ? "year DESC, id" : "id");
    const auto sameRows = [&] {
        return records.size() == m_records.size()
            && std::equal(records.begin(), records.end(), m_records.begin(),
                          [](const core::Record& a, const core::Record& b) { return a.id == b.id; });
    };
    if (takeAppended(records)) return;
    if (m_owner != 0 && sameRows() && !m_records.empty()) {
        m_records = std::move(records);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

/// The blank row has become a record and another blank row follows it: whoever types there stays where he is.
bool ChildTableModel::takeAppended(std::vector<core::Record>& records)
{
    const size_t before = m_records.size();
    if (m_owner == 0 || records.size() != before + 1 || !m_table.database().isWritable()) return false;
    for (size_t i = 0; i < before; ++i)
        if (records[i].id != m_records[i].id) return false;
    m_records = std::move(records);
    m_hasBlank = false;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    beginInsertRows({}, int(before) + 1, int(before) + 1);
    m_hasBlank = true;
    endInsertRows();
    return true;
}

void ChildTableModel::removeRow(int row)
{
    if (row >= int(m_records.size())) {
        dropBlank();
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        return;
    }
    core::Transaction transaction(m_table.database(),
                                  tr("%1 – %2: removed").arg(m_ownerName, core::title(m_table.dictionary())));
    m_table.remove(m_records[size_t(row)].id);
    transaction.commit();
}

/// By what the owner is known by for good: the number of one that was deleted may be given to another.
QString ChildTableModel::draftPlace() const
{
    const Field& owner = m_table.dictionary().field(QLatin1String(m_ownerField));
    core::Statement known(m_table.database(), QByteArray("SELECT uuid FROM ") + owner.refersTo + " WHERE id = ?");
    known.bind(1, m_owner).step();
    return QStringLiteral("%1/%2").arg(QLatin1String(m_table.dictionary().table), known.text(0));
}

/// Not everything is there yet: it stays in the row and in the file, however the program ends.
void ChildTableModel::keepBlank(const core::Record& record)
{
    core::Record untouched(m_table.dictionary());
    proposeDefaults(untouched);
    const bool any = record.row() != untouched.row(); // else all that was typed has been deleted again
    m_blank = any ? record : core::Record(m_table.dictionary());
    core::keepDraft(m_table.database(), draftPlace(), m_blank);
}

void ChildTableModel::dropBlank()
{
    m_blank = core::Record(m_table.dictionary());
    core::dropDraft(m_table.database(), draftPlace());
}

QString ChildTableModel::unfinished() const
{
    if (m_owner == 0 || m_blank.row() == core::Record(m_table.dictionary()).row()) return {};
    QStringList missing;
    for (const core::Problem& problem : core::validate(m_table.dictionary(), m_blank.row()))
        missing << core::label(m_table.dictionary().field(QLatin1String(problem.field.toLatin1())));
    return tr("The new row under “%1” of %2 is not stored yet. It still needs: %3.")
        .arg(core::title(m_table.dictionary()), m_ownerName, missing.join(QStringLiteral(", ")));
}

int ChildTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_owner == 0) return 0;
    return int(m_records.size()) + (m_hasBlank && m_table.database().isWritable() ? 1 : 0);
}

int ChildTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

const core::Value& ChildTableModel::valueAt(const QModelIndex& cell) const
{
    return recordAt(cell.row()).row()[size_t(m_fields[size_t(cell.column())])];
}

const core::Record& ChildTableModel::recordAt(int row) const
{
    return row < int(m_records.size()) ? m_records[size_t(row)] : m_blank;
}

int ChildTableModel::rowOf(qint64 record) const
{
    const auto found
        = std::find_if(m_records.begin(), m_records.end(), [&](const core::Record& each) { return each.id == record; });
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

QString ChildTableModel::nameOf(const Field& field, const core::Value& value) const
{
    const auto id = core::integerOf(value);
    if (field.type != FieldType::Reference || !id) return {};
    return core::recordName(m_table.database(), QString::fromLatin1(field.refersTo), *id);
}

QVariant ChildTableModel::data(const QModelIndex& cell, int role) const
{
    const Field& field = *fieldAt(cell);
    const bool blank = cell.row() >= int(m_records.size());
    switch (role) {
    case Qt::DisplayRole: {
        const core::Value& value = valueAt(cell);
        if (blank && core::isEmpty(value)) return cell.column() == 0 ? QVariant(tr("new…")) : QVariant();
        return field.type == FieldType::Reference ? nameOf(field, value) : cellText(field, value);
    }
    case Qt::ForegroundRole:
        if (blank && core::isEmpty(valueAt(cell)))
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        return {};
    case Qt::TextAlignmentRole: return QVariant::fromValue(cellAlignment(field));
    case Qt::DecorationRole: return !blank && m_isWarned && m_isWarned(cell) ? QVariant(warningSign()) : QVariant();
    case Qt::ToolTipRole: return !blank && m_warningWords ? QVariant(m_warningWords(cell)) : QVariant();
    case idRole: return blank ? 0 : m_records[size_t(cell.row())].id;
    default: return {};
    }
}

QVariant ChildTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return QAbstractTableModel::headerData(section, orientation, role);
    const Field& field = m_table.dictionary().fields[size_t(m_fields[size_t(section)])];
    switch (role) {
    case Qt::DisplayRole: return core::label(field);
    case Qt::TextAlignmentRole: return QVariant::fromValue(cellAlignment(field));
    case Qt::UserRole: return QString::fromLatin1(field.name);
    default: return {};
    }
}

Qt::ItemFlags ChildTableModel::flags(const QModelIndex& cell) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(cell);
    if (cell.isValid() && m_table.database().isWritable()) flags |= Qt::ItemIsEditable;
    return flags;
}

const Field& ChildTableModel::fieldOf(int column) const
{
    return m_table.dictionary().fields[size_t(m_fields[size_t(column)])];
}

const Field* ChildTableModel::fieldAt(const QModelIndex& cell) const { return &fieldOf(cell.column()); }

QString ChildTableModel::editText(const QModelIndex& cell) const
{
    const Field& field = *fieldAt(cell);
    if (field.type == FieldType::Choice) return core::textOf(valueAt(cell));
    return field.type == FieldType::Reference ? nameOf(field, valueAt(cell)) : core::editText(field, valueAt(cell));
}

std::vector<core::ListEntry> ChildTableModel::entries(const QModelIndex& cell) const
{
    const QString table = QString::fromLatin1(fieldAt(cell)->refersTo);
    if (m_entries) {
        if (auto own = m_entries(*fieldAt(cell), recordAt(cell.row()))) return *own;
    }
    if (table != QLatin1String("product")) return core::listEntries(m_table.database(), table);
    return ownProducts();
}

std::vector<core::ListEntry> ChildTableModel::ownProducts() const
{
    std::vector<core::ListEntry> own;
    core::Statement statement(m_table.database(), "SELECT id, name FROM product WHERE facility_id = ? ORDER BY id");
    statement.bind(1, m_owner);
    while (statement.step()) own.push_back({statement.integer(0), statement.text(1), {}});
    return own;
}

bool ChildTableModel::isAnswer(const QModelIndex& cell) const
{
    const QLatin1String name(fieldAt(cell)->name);
    return name == QLatin1String("awareness") || name == QLatin1String("adoption");
}

std::optional<core::Problem> ChildTableModel::setValue(core::Record& record, const Field& field, const QString& text)
{
    const auto wrong = [&](const QString& message) {
        return core::Problem{QString::fromLatin1(field.name), message, core::Severity::Error, {}, {}};
    };
    if (field.type == FieldType::Reference) {
        bool isId = false;
        const qint64 id = text.toLongLong(&isId);
        core::Value value;
        if (isId) value = id;
        if (!text.isEmpty() && !isId) return wrong(tr("“%1” is not in the list.").arg(text));
        record[field.name] = value;
        return core::validate(field, value);
    }
    core::Parsed parsed = core::parseTyped(field, text);
    if (parsed.problem) return parsed.problem;
    if (QLatin1String(field.name) == QLatin1String("unit"))
        parsed.value = core::valueOf(core::tidyUnit(core::unitWithMarks(text, unitsUsed(record))));
    if (auto problem = core::validate(field, parsed.value)) return problem;
    record[field.name] = parsed.value;
    return {};
}

/// Units in which the resource of a record is told, and those of the other records.
QStringList ChildTableModel::unitsUsed(const core::Record& record) const
{
    QStringList used;
    if (m_table.dictionary().indexOf(QLatin1String("resource_id")) >= 0) {
        core::Statement unit(m_table.database(), "SELECT unit FROM resource WHERE id = ?");
        if (unit.bind(1, record["resource_id"]).step()) used << unit.text(0).split(QLatin1Char('|'));
    }
    for (const core::Record& other : m_records)
        if (other.id != record.id) used << other.text("unit");
    return used;
}

void ChildTableModel::proposeDefaults(core::Record& record) const
{
    const core::Dictionary& dictionary = m_table.dictionary();
    record[m_ownerField] = m_owner;
    for (const Field& field : dictionary.fields)
        if (core::isEmpty(record[field.name])) record[field.name] = m_proposed[field.name];
    if (dictionary.indexOf(QLatin1String("year")) >= 0 && core::isEmpty(record["year"]))
        record["year"] = qint64(m_year);
    if (dictionary.indexOf(QLatin1String("coefficient")) >= 0 && core::isEmpty(record["coefficient"]))
        record["coefficient"] = core::Factor(1).raw();
    if (dictionary.indexOf(QLatin1String("resource_id")) >= 0 && dictionary.indexOf(QLatin1String("unit")) >= 0
        && record.text("unit").isEmpty()) {
        core::Statement unit(m_table.database(), "SELECT unit FROM resource WHERE id = ?");
        if (unit.bind(1, record["resource_id"]).step()) record["unit"] = unit.text(0).section(QLatin1Char('|'), 0, 0);
    }
    if (dictionary.indexOf(QLatin1String("product_id")) >= 0 && core::isEmpty(record["product_id"])) {
        const auto products = ownProducts();
        if (products.size() == 1) record["product_id"] = products.front().value;
    }
}

/// Why a record that is complete must not be stored.
std::optional<core::Problem> ChildTableModel::refusal(const core::Record& record) const
{
    if (const core::Problems problems = core::validate(m_table.dictionary(), record.row()); !problems.empty())
        return problems.front();
    if (!m_check) return {};
    for (const core::Problem& problem : m_check(record))
        if (problem.severity == core::Severity::Error) return problem;
    return {};
}

std::optional<core::Problem> ChildTableModel::put(const QModelIndex& cell, const QString& text)
{
    const Field& field = *fieldAt(cell);
    const bool isStored = cell.row() < int(m_records.size());
    // Read anew: within one step of many cells, what is in memory is older than what is stored.
    const core::Record before
        = isStored ? m_table.record(m_records[size_t(cell.row())].id).value_or(m_records[size_t(cell.row())]) : m_blank;
    core::Record record = before;
    if (auto problem = setValue(record, field, text)) return problem;
    if (isStored && record.row() == before.row()) return {};
    if (!isStored) {
        if (text.trimmed().isEmpty() && core::isEmpty(m_blank[field.name])) return {};
        proposeDefaults(record);
    }
    const core::Problems problems = core::validate(m_table.dictionary(), record.row());
    if (!problems.empty() && !isStored) { // not everything is there yet
        keepBlank(record);
        Q_EMIT dataChanged(index(cell.row(), 0), index(cell.row(), columnCount() - 1));
        return {};
    }
    if (auto problem = refusal(record)) return problem;

    const auto year = m_table.dictionary().indexOf(QLatin1String("year")) >= 0 ? record.integer("year") : std::nullopt;
    const QString what = year ? QStringLiteral("%1 %2").arg(core::label(field)).arg(*year) : core::label(field);
    core::Transaction transaction(m_table.database(), tr("%1 – %2").arg(m_ownerName, what));
    qint64 id = record.id;
    if (isStored)
        m_table.update(record);
    else
        id = m_table.insert(record);
    const int column = cell.column(); // rows may move while it is stored
    if (isStored) {
        transaction.commit();
    } else {
        core::Record typed = std::exchange(m_blank, core::Record(m_table.dictionary())); // blank when it is told
        auto nothingStored = qScopeGuard([&] { m_blank = std::move(typed); }); // it can be tried again
        core::dropDraft(m_table.database(), draftPlace());
        transaction.commit();
        nothingStored.dismiss();
    }
    if (const int row = rowOf(id); row >= 0) Q_EMIT stored(index(row, column));
    return {};
}

QString ChildTableModel::sheetName() const
{
    return QStringLiteral("%1 – %2").arg(m_ownerName, core::title(m_table.dictionary()));
}

int ChildTableModel::blankRow() const
{
    return m_owner != 0 && m_hasBlank && m_table.database().isWritable() ? int(m_records.size()) : -1;
}

std::optional<core::Problem> ChildTableModel::append(std::span<const TypedCell> cells)
{
    core::Record record(m_table.dictionary());
    for (const TypedCell& typed : cells)
        if (auto problem = setValue(record, *fieldAt(typed.cell), typed.text)) return problem;
    proposeDefaults(record);
    if (auto problem = refusal(record)) return problem;
    core::Transaction transaction(m_table.database(),
                                  tr("%1 – %2").arg(m_ownerName, core::title(m_table.dictionary())));
    m_table.insert(record);
    transaction.commit();
    return {};
}

} // namespace ui
