// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/operator_statistics.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/second_keying.h"
#include "core/database/year_place.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace core {

namespace {

using Cell = std::pair<qint64, QString>; ///< Facility and subject.

/// A step by hand into the forms of the year.
struct KeyedStep {
    qint64 changeSet = 0;
    QDateTime at;
    QString user;
    bool undone = false;
    std::vector<Cell> cells;
};

/// The cells of a row that hold something else after the change; a unit is keyed with its output, and the number of the
/// form is no value.
std::vector<Cell> cellsOf(const QString& table, const QJsonObject& before, const QJsonObject& after)
{
    std::vector<Cell> cells;
    for (const YearColumn& column : changedCells(table, before, after)) {
        if (column.kind == YearColumn::Kind::OutputUnit || column.kind == YearColumn::Kind::FormNumber) continue;
        const QJsonValue value = after[QLatin1String(column.field().name)];
        if (value.isNull() || value.isUndefined()) continue;
        cells.emplace_back(after[QLatin1String("facility_id")].toInteger(), column.subject());
    }
    return cells;
}

std::vector<KeyedStep> keyedSteps(const Database& database, int year)
{
    Statement rows(database,
                   "SELECT s.id, s.at, s.user, c.table_name, c.before, c.after FROM change_set AS s"
                   " JOIN change AS c ON c.change_set_id = s.id WHERE s.undoes IS NULL AND c.table_name IN"
                   " ('survey', 'output', 'consumption', 'facility_year') AND (SELECT count(*) FROM"
                   " (SELECT 1 FROM change AS o WHERE o.change_set_id = s.id LIMIT 9)) < 9"
                   " AND json_extract(coalesce(c.after, c.before), '$.year') = ?"
                   " AND NOT EXISTS (SELECT 1 FROM change AS k WHERE k.change_set_id = s.id"
                   " AND k.table_name = 'second_entry') ORDER BY s.id, c.id");
    rows.bind(1, qint64(year));
    const QSet<qint64> undone = undoneChangeSets(database);
    std::vector<KeyedStep> steps;
    while (rows.step()) {
        if (steps.empty() || steps.back().changeSet != rows.integer(0)) {
            const QDateTime at = QDateTime::fromString(rows.text(1), Qt::ISODate);
            steps.push_back({rows.integer(0), at.toLocalTime(), rows.text(2), undone.contains(rows.integer(0)), {}});
        }
        const std::vector<Cell> cells = cellsOf(rows.text(3), QJsonDocument::fromJson(rows.text(4).toUtf8()).object(),
                                                QJsonDocument::fromJson(rows.text(5).toUtf8()).object());
        steps.back().cells.insert(steps.back().cells.end(), cells.begin(), cells.end());
    }
    return steps;
}

/// A line that grows: which cells and forms it has seen.
struct Line {
    OperatorKeying keying;
    std::set<Cell> cells;
    std::set<qint64> forms;

    void add(const KeyedStep& step, qint64 gap)
    {
        const bool counts = gap >= 0 && gap <= longestGap;
        if (counts) keying.seconds += gap;
        if (step.undone) return;
        for (const Cell& cell : step.cells) {
            forms.insert(cell.first);
            if (cells.insert(cell).second) keying.timed += counts;
        }
        keying.values = int(cells.size());
        keying.forms = int(forms.size());
    }
};

/// By person, then by day; all days stand under the invalid one.
using Lines = std::map<QString, std::map<QDate, Line>>;

/// Gives every cell that was compared to the person and day of the value that was.
void addAgreement(Lines& lines, const std::vector<KeyedStep>& steps, const KeyingAgreement& agreement)
{
    std::map<Cell, const KeyedStep*> last;
    std::map<qint64, const KeyedStep*> lastOfForm;
    for (const KeyedStep& step : steps)
        for (const Cell& cell : step.cells)
            if (!step.undone) last[cell] = lastOfForm[cell.first] = &step;
    std::map<Cell, const KeyingMismatch*> differing;
    for (const KeyingMismatch& mismatch : agreement.mismatches)
        differing[{mismatch.facility, mismatch.column.subject()}] = &mismatch;
    for (const Cell& cell : agreement.cells) {
        const auto found = differing.find(cell);
        const KeyingMismatch* mismatch = found == differing.end() ? nullptr : found->second;
        const KeyedStep* keyed = nullptr;
        if (const auto own = last.find(cell); own != last.end())
            keyed = own->second;
        else if (const auto form = lastOfForm.find(cell.first);
                 form != lastOfForm.end() && mismatch && mismatch->first.isEmpty())
            keyed = form->second; // left blank by who keyed the form
        if (!keyed) continue; // from an import
        for (const QDate& day : {keyed->at.date(), QDate()}) {
            OperatorKeying& line = lines[keyed->user][day].keying;
            ++line.compared;
            line.differing += mismatch != nullptr;
            line.firstHeld += mismatch && mismatch->decision == KeyingMismatch::Decision::First;
        }
    }
}

} // namespace

QString OperatorKeying::time() const
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

std::optional<Ratio> OperatorKeying::valuesPerHour() const
{
    if (seconds == 0) return {};
    return Ratio(BigInt(timed) * 3600, BigInt(seconds));
}

std::optional<Ratio> OperatorKeying::errorRate() const
{
    if (compared == 0) return {};
    return Ratio(BigInt(differing - firstHeld), BigInt(compared));
}

std::vector<OperatorKeying> operatorKeying(Database& database, int year)
{
    const std::vector<KeyedStep> steps = keyedSteps(database, year);
    Lines lines;
    std::map<QString, QDateTime> before;
    for (const KeyedStep& step : steps) {
        const QDateTime last = std::exchange(before[step.user], step.at);
        const qint64 gap = last.isValid() ? last.secsTo(step.at) : -1;
        for (const QDate& day : {step.at.date(), QDate()}) lines[step.user][day].add(step, gap);
    }
    const SecondKeying again(database, year);
    addAgreement(lines, steps, again.agreement(YearEntry(database, year).allColumns(), again.begun()));

    std::vector<OperatorKeying> result;
    for (auto& [user, days] : lines) {
        OperatorKeying all = days[QDate()].keying;
        days.erase(QDate());
        for (auto& [day, line] : days) {
            result.push_back(line.keying);
            result.back().user = user;
            result.back().day = day;
        }
        all.user = user;
        if (days.size() > 1) result.push_back(all);
    }
    return result;
}

} // namespace core
