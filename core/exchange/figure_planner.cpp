// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figure_planner.h"

#include "core/exchange/field_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

FigurePlanner::FigurePlanner(const Dictionary& dictionary, const CanonicalSheet& canonical, const Sheet& sheet,
                             const ImportOptions& options, const KnownFacilities& known, SheetPlan& plan)
    : m_dictionary(dictionary), m_canonical(canonical), m_known(known), m_plan(plan),
      m_reader(canonical, sheet, options, plan)
{
}

void FigurePlanner::plan(const std::function<void()>& done)
{
    if (m_plan.unusable) return;
    const auto [first, last] = years();
    load(first, last);
    if (!m_known.merged().isEmpty()) // what stands under the code that lives on counts first
        m_reader.readLast([this] { return m_known.merged(m_reader.text(column("facility_id"))) != nullptr; });
    m_reader.forEachRow([this] { planRow(); }, [] {}, done);
    finish();
}

std::pair<int, int> FigurePlanner::years()
{
    constexpr std::pair all(0, 9999);
    std::pair found(9999, 0);
    for (size_t i = 1; i < m_reader.rowCount(); ++i) {
        if (!m_reader.goTo(i)) continue;
        const QString text = m_reader.text(column("year"));
        bool ok = false;
        const int year = text.toInt(&ok);
        if (!text.isEmpty() && !ok) return all; // written in another way
        if (ok) found = {std::min(found.first, year), std::max(found.second, year)};
    }
    return found;
}

void FigurePlanner::planRow()
{
    Draft draft;
    const int codeColumn = column("facility_id"), yearColumn = column("year");
    draft.code = m_reader.text(codeColumn);
    const KnownFacility* facility = m_known.find(draft.code);
    if (!facility && !m_known.isRefused(draft.code) && m_known.isLeftOut(draft.code)) {
        m_reader.leaveOut(codeColumn, "left_out_facility",
                          QCoreApplication::translate(
                              "Import", "The facility “%1” is left out as known already: see its row in “Cơ sở”.")
                              .arg(draft.code));
        return;
    }
    if (draft.code.isEmpty())
        m_reader.failMissing(codeColumn);
    else if (!facility && m_known.isRefused(draft.code))
        m_reader.fail(codeColumn, "refused_facility",
                      QCoreApplication::translate(
                          "Import", "The facility “%1” is not imported: see its row in the sheet “Cơ sở”.")
                          .arg(draft.code));
    else if (!facility)
        m_reader.fail(codeColumn, "unknown_facility",
                      QCoreApplication::translate(
                          "Import", "There is no facility with the code “%1”, neither stored nor in the sheet “Cơ sở”.")
                          .arg(draft.code));
    const Reading year = m_reader.read(yearColumn);
    if (year.state == Reading::State::Blank) m_reader.failMissing(yearColumn);
    if (facility) draft.facility = facility->reference;
    draft.merged = m_known.merged(draft.code);
    draft.year = integerOf(year.value).value_or(0);
    draft.row.resize(m_dictionary.fields.size());
    planRest(draft);
    if (draft.merged && !m_reader.failed()) tellMerged(draft);
    if (!m_reader.failed()) warnIfNotRunning(m_reader, yearColumn, int(draft.year), facility->start, facility->stop);
}

/// Once for each code.
void FigurePlanner::tellMerged(const Draft& draft)
{
    if (m_toldMerged.contains(draft.code)) return;
    m_toldMerged << draft.code;
    m_reader.warn(column("facility_id"), "merged_facility", draft.merged->rowGoesThere(draft.code));
}

void FigurePlanner::readInto(Draft& draft, const char* name)
{
    const int from = column(name);
    const size_t to = size_t(field(name));
    Reading reading = m_reader.read(from);
    switch (reading.state) {
    case Reading::State::Given: take(draft.row[to], std::move(reading.value)); break;
    case Reading::State::Erased: draft.row[to].emplace<std::monostate>(); break;
    case Reading::State::Blank:
        if (!draft.stored && m_dictionary.fields[to].required) m_reader.failMissing(from);
        break;
    case Reading::State::Wrong: break;
    }
}

void FigurePlanner::addStored(const Key& key, Record&& record)
{
    m_storedPlaces.insert(key, m_stored.size());
    m_stored.push_back(std::move(record));
}

bool FigurePlanner::findStored(Draft& draft, qint64 what)
{
    if (draft.facility == 0 || draft.year == 0) return true; // told already
    const Key key{draft.facility, draft.year, what};
    const auto first = m_rowOfKey.constFind(key);
    if (first != m_rowOfKey.constEnd() && draft.merged) {
        m_reader.leaveOut(column("facility_id"), "merged_facility", draft.merged->hasRow(draft.code, *first));
        return false;
    }
    if (first != m_rowOfKey.constEnd()) {
        const QString words = QStringLiteral("%1 %2 %3").arg(draft.code, QString::number(draft.year), draft.what);
        m_reader.fail(column("facility_id"), "duplicate_row",
                      QCoreApplication::translate("Import", "“%1” stands in row %2 already. Keep one of the two rows.")
                          .arg(words.trimmed())
                          .arg(*first));
        return false;
    }
    m_rowOfKey.insert(key, m_reader.rowWords());
    const auto found = m_storedPlaces.constFind(key);
    if (found == m_storedPlaces.constEnd()) return true;
    draft.stored = &m_stored[*found];
    draft.row = draft.stored->row();
    return true;
}

/// New rows whose values are put into words for the preview: nobody reads more of them one by one.
static constexpr size_t mostDescribed = 10'000;

void FigurePlanner::keep(Draft& draft, std::vector<PlannedRecord>& records, std::vector<FieldChange> more)
{
    const QString words = QStringLiteral("%1 %2 %3").arg(draft.code, QString::number(draft.year), draft.what).trimmed();
    if (!draft.stored) {
        draft.row[size_t(field("facility_id"))] = draft.facility;
        draft.row[size_t(field("year"))] = draft.year;
        ++m_plan.added;
        QStringList brought;
        if (m_plan.newRows.size() < mostDescribed) {
            Row said = draft.row; // without the key, which stands before it
            for (size_t i = 0; i < said.size(); ++i)
                if (m_dictionary.fields[i].refersTo || int(i) == field("year")) said[i].emplace<std::monostate>();
            for (const FieldChange& change : fieldChanges(m_canonical, m_dictionary, Row(said.size()), said))
                brought << change.after;
        }
        m_plan.newRows.push_back({m_reader.rowNumber(), words, brought.join(QStringLiteral(" · ")), m_reader.origin()});
        records.push_back({0, std::move(draft.row)});
        return;
    }
    if (draft.merged && draft.merged->wasLeftOut(m_dictionary, draft.stored->row(), draft.row)) {
        draft.row = draft.stored->row();
        more.clear();
    }
    auto changes = fieldChanges(m_canonical, m_dictionary, draft.stored->row(), draft.row);
    changes.insert(changes.end(), more.begin(), more.end());
    if (changes.empty()) {
        ++m_plan.identical;
        m_plan.identicalRows.push_back({m_reader.rowNumber(), words, {}, m_reader.origin()});
        return;
    }
    m_plan.changes.push_back({m_reader.rowNumber(), words, std::move(changes), m_reader.origin()});
    if (draft.stored->row() != draft.row) records.push_back({draft.stored->id, std::move(draft.row)});
}

} // namespace core
