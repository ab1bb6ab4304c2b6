// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participant_list.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/source_headings.h"
#include "core/record/activity.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr ListColumn columns[] = {
    {"Họ và tên", "ho ten|ten"},
    {"Số định danh", "so cccd|cccd|cmnd|so cmnd"},
    {"Giới tính", "nam nu"},
    {"Thành phần", "doi tuong"},
    {"Nơi công tác", "don vi cong tac|co quan don vi|don vi"},
    {"Chức vụ", ""},
    {"Điện thoại", "so dien thoai|sdt"},
    {"Chứng nhận", "giay chung nhan|so giay chung nhan"},
};
/// Their widths where they are written, in characters.
constexpr int widths[] = {28, 16, 10, 18, 34, 22, 16, 22};
/// Of the columns, in their order.
constexpr const char* fields[] = {"name", "identity", "sex", "side", "workplace", "position", "phone", "certificate"};
static_assert(std::size(columns) == std::size(fields) && std::size(columns) == std::size(widths));

const Field& fieldOf(size_t column) { return participantDictionary().field(QLatin1String(fields[column])); }

/// The word that offices write for a code.
QString written(const Field& field, const QString& code)
{
    for (const Choice& choice : field.choices)
        if (code == QLatin1String(choice.code)) return QString::fromUtf8(choice.alias);
    return code;
}

/// Reads the rows and compares them with the stored list.
class ParticipantPlanner {
public:
    ParticipantPlanner(const Database& database, const ListSource& source, std::vector<ListRecord>& records)
        : m_plan(*source.plan), m_records(records), m_reader(source, columns),
          m_stored(Table(const_cast<Database&>(database), participantDictionary())
                       .where("activity_id", source.plan->options.activity)),
          m_taken(m_stored.size())
    {
        for (size_t i = 0; i < m_stored.size(); ++i) {
            m_byName[comparable(m_stored[i].text("name"))].push_back(i);
            const QString identity = m_stored[i].text("identity");
            if (!identity.isEmpty()) m_byIdentity[identity].push_back(i);
        }
    }

    void run(const Progress& progress)
    {
        std::vector<Record> rows;
        std::vector<int> numbers;
        while (m_reader.next()) {
            progress.at(qint64(m_reader.rowsRead()), qint64(m_reader.rowCount()));
            Record row = readRow();
            if (m_reader.failed()) continue;
            rows.push_back(std::move(row));
            numbers.push_back(m_reader.rowNumber());
        }
        // What is the very same is matched before what only looks like the same person.
        std::vector<std::optional<size_t>> matches(rows.size());
        for (const bool exact : {true, false})
            for (size_t i = 0; i < rows.size(); ++i)
                if (!matches[i]) matches[i] = match(rows[i], exact);
        for (size_t i = 0; i < rows.size(); ++i) compare(numbers[i], rows[i], matches[i]);
        m_reader.finish();
    }

private:
    Record readRow()
    {
        Record row(participantDictionary());
        row["activity_id"] = m_plan.options.activity;
        for (size_t column = 0; column < std::size(columns); ++column)
            if (const auto value = m_reader.value(int(column), fieldOf(column))) row[fields[column]] = *value;
        if (!m_reader.failed() && isEmpty(row["name"])) m_reader.failMissing(ParticipantName);
        const QString identity = row.text("identity");
        if (m_reader.failed() || identity.isEmpty()) return row;
        if (const int first = m_identities.value(identity); first > 0)
            m_reader.fail(
                ParticipantIdentity, "duplicate",
                QCoreApplication::translate("Import", "Row %1 has the same number: one person is on a list once.")
                    .arg(first));
        m_identities.insert(identity, m_reader.rowNumber());
        return row;
    }

    /// A stored participant that no other row has taken.
    std::optional<size_t> match(const Record& row, bool exact)
    {
        const QString identity = row.text("identity");
        const auto& candidates = !identity.isEmpty() && m_byIdentity.contains(identity)
            ? m_byIdentity[identity]
            : m_byName[comparable(row.text("name"))];
        for (const size_t i : candidates) {
            if (m_taken[i] || !mayBe(row, m_stored[i])) continue;
            if (exact && !differences(row, m_stored[i]).empty()) continue;
            m_taken[i] = true;
            return i;
        }
        return {};
    }

    static bool mayBe(const Record& row, const Record& stored)
    {
        const QString given = row.text("identity"), known = stored.text("identity");
        if (!given.isEmpty() && !known.isEmpty()) return given == known;
        const QString workplace = comparable(row.text("workplace")), other = comparable(stored.text("workplace"));
        return workplace.isEmpty() || other.isEmpty() || workplace == other;
    }

    static std::vector<FieldChange> differences(const Record& row, const Record& stored)
    {
        std::vector<FieldChange> list;
        for (size_t column = 0; column < std::size(columns); ++column) {
            const Field& field = fieldOf(column);
            if (isEmpty(row[field.name]) || row[field.name] == stored[field.name]) continue;
            list.push_back({QString::fromUtf8(columns[column].heading), written(field, stored.text(field.name)),
                            written(field, row.text(field.name))});
        }
        return list;
    }

    void compare(int number, const Record& row, const std::optional<size_t>& matched)
    {
        if (!matched) {
            ++m_plan.added;
            m_plan.newRows.push_back({number, row.text("name"), row.text("workplace")});
            m_records.push_back({row, {}});
            return;
        }
        Record changed = m_stored[*matched];
        std::vector<FieldChange> differing = differences(row, changed);
        if (differing.empty()) {
            ++m_plan.identical;
            m_plan.identicalRows.push_back({number, changed.text("name"), changed.text("workplace")});
            return;
        }
        for (const char* field : fields)
            if (!isEmpty(row[field])) changed[field] = row[field];
        m_plan.changes.push_back({number, changed.text("name"), std::move(differing)});
        m_records.push_back({std::move(changed), {}});
    }

    ListPlan& m_plan;
    std::vector<ListRecord>& m_records;
    ListReader m_reader;
    std::vector<Record> m_stored;
    std::vector<bool> m_taken;
    QHash<QString, std::vector<size_t>> m_byName, m_byIdentity;
    QHash<QString, int> m_identities; ///< Rows of the file by identity number.
};

} // namespace

std::span<const ListColumn> participantColumns() { return columns; }

bool isParticipantList(const Sheet& sheet, const ListHeadings& headings)
{
    if (!headings.has(ParticipantName) || headings.known < 2) return false;
    // "Tên" alone may name anything.
    const QStringList texts = unicodeHeadings(sheet, headings.place, headings.rows);
    return fold(texts[headings.places[ParticipantName]]).startsWith(QLatin1String("ho "));
}

void planParticipants(const Database& database, const ListSource& source, std::vector<ListRecord>& records,
                      const Progress& progress)
{
    ParticipantPlanner(database, source, records).run(progress);
}

OutSheet participantSheet(const Database& database, qint64 activity)
{
    OutSheet sheet{QStringLiteral("Người tham dự"), {}, {}};
    for (size_t column = 0; column < std::size(columns); ++column)
        sheet.columns.push_back({QString::fromUtf8(columns[column].heading), widths[column]});
    for (const Record& record :
         Table(const_cast<Database&>(database), participantDictionary()).where("activity_id", activity)) {
        std::vector<OutCell> cells;
        for (size_t column = 0; column < std::size(columns); ++column) {
            const QString text = written(fieldOf(column), record.text(fields[column]));
            cells.push_back(text.isEmpty() ? OutCell{} : OutCell{OutCell::Type::Text, text});
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace core
