// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/editable_cells.h"

#include "core/database/database.h"
#include "core/exchange/suggestions.h"
#include "core/record/administrative_unit.h"
#include "core/record/arithmetic.h"
#include "core/record/typed_text.h"
#include "core/record/vietnamese.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

namespace ui {

namespace {

/// Words said at cells.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::EditableCells)
};

core::Problem refused(const core::Field& field, const char* code, const QString& message)
{
    return {QString::fromLatin1(field.name), message, core::Severity::Error, QString::fromLatin1(code), {}};
}

/// The entries whose name, detail or code is the wanted one.
std::vector<const core::ListEntry*> named(const std::vector<core::ListEntry>& entries, const QString& wanted,
                                          QString (*same)(const QString&))
{
    std::vector<const core::ListEntry*> found;
    for (const core::ListEntry& entry : entries)
        if (same(entry.name) == wanted || same(entry.code.isEmpty() ? entry.detail : entry.code) == wanted
            || same(core::textOf(entry.value)) == wanted)
            found.push_back(&entry);
    return found;
}

/// What is said of a name that no administrative unit has, with the one that is nearly called so.
QString noSuchUnit(const std::vector<core::ListEntry>& entries, const QString& name)
{
    core::Suggestions units;
    for (const core::ListEntry& entry : entries) units.add(core::bareUnitName(entry.name), entry.name);
    const QString nearest = units.nearest(core::bareUnitName(name));
    return nearest.isEmpty()
        ? Words::tr("No administrative unit is called “%1”.").arg(name)
        : Words::tr("No administrative unit is called “%1”. Did you mean “%2”?").arg(name, nearest);
}

} // namespace

std::optional<core::Problem> EditableCells::check(const QModelIndex& cell, const QString& text)
{
    const core::Field* field = fieldAt(cell);
    if (!field || field->type == core::FieldType::Reference) return {};
    const core::Parsed parsed = core::parseTyped(*field, text);
    return parsed.problem ? parsed.problem : core::validate(*field, parsed.value);
}

EditableCells::Outcome EditableCells::outcome(const QModelIndex& cell, const QString& text)
{
    if (auto problem = check(cell, text)) return {std::move(problem)};
    const core::Field* field = fieldAt(cell);
    if (!field || field->type == core::FieldType::Reference) return {};
    const core::Value value = core::parseTyped(*field, text).value;
    if (isAnswer(cell)) return {{}, core::isEmpty(value) ? QStringLiteral("?") : core::textOf(value)};
    return {{}, core::isEmpty(value) ? QStringLiteral("–") : core::display(*field, value)};
}

std::optional<core::Problem> EditableCells::append(std::span<const TypedCell> cells)
{
    Q_UNUSED(cells)
    return core::Problem{{}, Words::tr("No rows can be added here."), core::Severity::Error, {}, {}};
}

QString cellText(const core::Field& field, const core::Value& value)
{
    if (core::isEmpty(value) && core::isNumeric(field.type)) return QStringLiteral("–");
    return core::display(field, value);
}

Qt::Alignment cellAlignment(const core::Field& field)
{
    return (core::isNumeric(field.type) || field.type == core::FieldType::Date ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignVCenter;
}

EditableCells* cellsOf(const QAbstractItemModel* model)
{
    return dynamic_cast<EditableCells*>(const_cast<QAbstractItemModel*>(model));
}

std::optional<core::Problem> read(const EditableCells& cells, const QModelIndex& cell, QString& text)
{
    const core::Field* field = cells.fieldAt(cell);
    if (!field) return {};
    if (field->type != core::FieldType::Reference) {
        core::WorkedOut result = core::workOut(*field, text);
        text = result.text;
        return result.problem;
    }
    if (text.trimmed().isEmpty()) return {};
    const std::vector<core::ListEntry> entries = cells.entries(cell);
    std::vector<const core::ListEntry*> found = named(entries, core::comparable(text), core::comparable);
    const bool isUnit = QLatin1String(field->refersTo) == QLatin1String("administrative_unit");
    if (found.empty() && isUnit)
        found = named(entries, core::bareUnitName(text), core::bareUnitName); // "Mê Linh" for "Xã Mê Linh"
    if (found.empty())
        return refused(*field, "unknown",
                       isUnit ? noSuchUnit(entries, text) : Words::tr("“%1” is not in the list.").arg(text));
    if (found.size() > 1)
        return refused(*field, "several", Words::tr("Several entries of the list are called “%1”.").arg(text));
    const auto id = core::integerOf(found.front()->value);
    text = id ? QString::number(*id) : core::textOf(found.front()->value);
    return {};
}

std::vector<RefusedCell> putAll(EditableCells& cells, const ManyCells& typed, const QString& action,
                                const core::Progress& progress)
{
    std::vector<RefusedCell> refused;
    std::optional<core::Transaction> whole;
    if (core::Database* database = cells.database()) whole.emplace(*database, action);
    const qint64 total = qint64(typed.changed.size() + typed.appended.size());
    const int blank = cells.blankRow();
    qint64 done = 0;
    std::vector<std::vector<TypedCell>> appended = typed.appended;
    std::vector<TypedCell> intoBlank; // are one new record
    for (const TypedCell& one : typed.changed) {
        progress.at(done++, total);
        if (one.cell.row() == blank && !one.text.isEmpty())
            intoBlank.push_back(one);
        else if (auto problem = cells.put(one.cell, one.text))
            refused.push_back({one.cell, problem->message});
    }
    if (!intoBlank.empty()) appended.insert(appended.begin(), std::move(intoBlank));
    for (const std::vector<TypedCell>& record : appended) {
        progress.at(done++, total);
        if (auto problem = cells.append(record)) refused.push_back({record.front().cell, problem->message});
    }
    if (whole) whole->commit();
    return refused;
}

} // namespace ui
