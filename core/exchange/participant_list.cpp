// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participant_list.h"

#include "core/database/database.h"
#include "core/database/history.h"
#include "core/database/table.h"
#include "core/error.h"
#include "core/record/activity.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// A column of the list: the heading that is written, others that are read for it, and its field.
struct ListColumn {
    const char* heading;
    const char* others; ///< Parted by |.
    const char* field;
    int width;
};
constexpr ListColumn columns[] = {
    {"Họ và tên", "Họ tên|Tên", "name", 28},
    {"Số định danh", "Số CCCD|CCCD|CMND|Số CMND", "identity", 16},
    {"Giới tính", "Nam/Nữ", "sex", 10},
    {"Thành phần", "Đối tượng", "side", 18},
    {"Nơi công tác", "Đơn vị công tác|Cơ quan, đơn vị|Đơn vị", "workplace", 34},
    {"Chức vụ", "", "position", 22},
    {"Điện thoại", "Số điện thoại|SĐT", "phone", 16},
    {"Chứng nhận", "Giấy chứng nhận|Số giấy chứng nhận", "certificate", 22},
};
constexpr int columnCount = int(std::size(columns));
constexpr int mostTitleRows = 30;

QString heading(int column) { return QString::fromUtf8(columns[column].heading); }

int columnOf(const QString& text)
{
    const QString wanted = comparable(text);
    if (wanted.isEmpty()) return -1;
    for (int column = 0; column < columnCount; ++column) {
        if (comparable(heading(column)) == wanted) return column;
        for (const QString& other : QString::fromUtf8(columns[column].others).split(QLatin1Char('|')))
            if (comparable(other) == wanted) return column;
    }
    return -1;
}

const Field& fieldOf(int column) { return participantDictionary().field(QLatin1String(columns[column].field)); }

QString cellText(const Cell& cell)
{
    if (cell.type == Cell::Type::Date)
        return QDate::fromString(cell.text.left(10), Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy"));
    return tidy(cell.text);
}

/// The word that offices write for a code.
QString written(const Field& field, const QString& code)
{
    for (const Choice& choice : field.choices)
        if (code == QLatin1String(choice.code)) return QString::fromUtf8(choice.alias);
    return code;
}

/// Finds the headings, reads the rows and compares them with the stored list.
class ListPlanner {
public:
    ListPlanner(const Database& database, ParticipantPlan& plan) : m_plan(plan)
    {
        m_stored = Table(const_cast<Database&>(database), participantDictionary()).where("activity_id", plan.activity);
        m_taken.resize(m_stored.size());
        for (size_t i = 0; i < m_stored.size(); ++i) {
            m_byName[comparable(m_stored[i].text("name"))].push_back(i);
            const QString identity = m_stored[i].text("identity");
            if (!identity.isEmpty()) m_byIdentity[identity].push_back(i);
        }
    }

    void read(const std::vector<Sheet>& sheets, const Progress& progress)
    {
        for (const Sheet& sheet : sheets)
            for (size_t i = 0; i < sheet.rows.size() && i < mostTitleRows; ++i)
                if (isHeading(sheet.rows[i])) return readRows(sheet, i, progress);
        fail(0, 0, "missing_column",
             QCoreApplication::translate("Import",
                                         "No sheet has the column “%1”. Name the columns as an exported list "
                                         "does.")
                 .arg(heading(0)));
    }

private:
    static bool isHeading(const SheetRow& row)
    {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const Cell& cell) { return columnOf(cell.text) == 0; });
    }

    void readRows(const Sheet& sheet, size_t headings, const Progress& progress)
    {
        mapHeadings(sheet.rows[headings]);
        std::vector<Record> rows;
        std::vector<int> numbers;
        for (size_t i = headings + 1; i < sheet.rows.size(); ++i) {
            progress.at(qint64(i), qint64(sheet.rows.size()));
            const auto record = readRow(sheet.rows[i]);
            if (!record) continue;
            rows.push_back(*record);
            numbers.push_back(sheet.rows[i].number);
        }
        // What is the very same is matched before what only looks like the same person.
        std::vector<std::optional<size_t>> matches(rows.size());
        for (const bool exact : {true, false})
            for (size_t i = 0; i < rows.size(); ++i)
                if (!matches[i]) matches[i] = match(rows[i], exact);
        for (size_t i = 0; i < rows.size(); ++i) compare(numbers[i], rows[i], matches[i]);
        if (m_moreErrors > 0)
            m_plan.errors.push_back(
                {m_firstUnlisted,
                 {},
                 QStringLiteral("more_errors"),
                 QCoreApplication::translate(
                     "Import", "From this row on %1 more errors are not listed. Correct the others and import again.")
                     .arg(m_moreErrors),
                 {}});
    }

    void mapHeadings(const SheetRow& row)
    {
        m_places.assign(columnCount, -1);
        for (size_t place = 0; place < row.cells.size(); ++place) {
            const QString text = tidy(row.cells[place].text);
            const int column = columnOf(text);
            static const QStringList numbering{QStringLiteral("stt"), QStringLiteral("tt")};
            if (column < 0) {
                if (!text.isEmpty() && !numbering.contains(fold(text))) m_plan.unknownColumns << text;
            } else if (m_places[size_t(column)] >= 0) {
                fail(row.number, column, "duplicate_column",
                     QCoreApplication::translate("Import", "The column “%1” is there twice. Remove one of them.")
                         .arg(heading(column)));
            } else {
                m_places[size_t(column)] = int(place);
            }
        }
    }

    /// Nothing for a blank row and one with errors.
    std::optional<Record> readRow(const SheetRow& row)
    {
        Record record(participantDictionary());
        record["activity_id"] = m_plan.activity;
        bool blank = true, wrong = false;
        for (int column = 0; column < columnCount; ++column) {
            const int place = m_places[size_t(column)];
            if (place < 0 || size_t(place) >= row.cells.size()) continue;
            const QString text = cellText(row.cells[size_t(place)]);
            if (text.isEmpty()) continue;
            blank = false;
            const QString problem = readCell(record, column, text);
            if (!problem.isEmpty()) {
                fail(row.number, column, "wrong_value", problem);
                wrong = true;
            }
        }
        if (blank) return {};
        ++m_plan.rows;
        if (!wrong && isEmpty(record["name"])) {
            fail(row.number, 0, "missing", QCoreApplication::translate("Import", "“%1” is missing.").arg(heading(0)));
            wrong = true;
        }
        const QString identity = record.text("identity");
        if (!wrong && !identity.isEmpty()) {
            if (const int first = m_identities.value(identity); first > 0) {
                fail(row.number, 1, "duplicate",
                     QCoreApplication::translate("Import", "Row %1 has the same number: one person is on a list once.")
                         .arg(first));
                wrong = true;
            }
            m_identities.insert(identity, row.number);
        }
        return wrong ? std::nullopt : std::optional(record);
    }

    static QString readCell(Record& record, int column, const QString& text)
    {
        const Field& field = fieldOf(column);
        Parsed parsed = parse(field, text);
        if (parsed.problem && !field.choices.empty()) {
            QStringList words;
            for (const Choice& choice : field.choices) words << QString::fromUtf8(choice.alias);
            return QCoreApplication::translate("Import", "“%1” is none of the words that are read here: %2.")
                .arg(text.left(100), words.join(QStringLiteral(", ")));
        }
        if (!parsed.problem) parsed.problem = validate(field, parsed.value);
        if (parsed.problem) return parsed.problem->message;
        record[field.name] = parsed.value;
        return {};
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
        for (int column = 0; column < columnCount; ++column) {
            const Field& field = fieldOf(column);
            if (isEmpty(row[field.name]) || row[field.name] == stored[field.name]) continue;
            list.push_back(
                {heading(column), written(field, stored.text(field.name)), written(field, row.text(field.name))});
        }
        return list;
    }

    void compare(int number, const Record& row, const std::optional<size_t>& matched)
    {
        if (!matched) {
            m_plan.added.push_back({number, row.text("name"), row.text("workplace")});
            m_plan.records.push_back(row);
            return;
        }
        Record changed = m_stored[*matched];
        std::vector<FieldChange> fields = differences(row, changed);
        if (fields.empty()) {
            ++m_plan.identical;
            return;
        }
        for (const ListColumn& column : columns)
            if (!isEmpty(row[column.field])) changed[column.field] = row[column.field];
        m_plan.changes.push_back({number, changed.text("name"), std::move(fields)});
        m_plan.records.push_back(changed);
    }

    void fail(int row, int column, const char* code, const QString& message)
    {
        if (m_plan.errors.size() >= mostProblems) {
            if (m_moreErrors++ == 0) m_firstUnlisted = row;
            return;
        }
        m_plan.errors.push_back({row, heading(column), QString::fromLatin1(code), message.left(1000), {}});
    }

    ParticipantPlan& m_plan;
    std::vector<Record> m_stored;
    std::vector<bool> m_taken;
    QHash<QString, std::vector<size_t>> m_byName, m_byIdentity;
    QHash<QString, int> m_identities; ///< Rows of the file by identity number.
    std::vector<int> m_places;
    int m_moreErrors = 0, m_firstUnlisted = 0;
};

} // namespace

QString participantListName() { return QStringLiteral("Người tham dự"); }

bool hasParticipants(const Sheet& sheet)
{
    for (size_t i = 0; i < sheet.rows.size() && i < mostTitleRows; ++i) {
        const CellRow& cells = sheet.rows[i].cells;
        const bool named = std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
            return comparable(cell.text) == comparable(heading(0))
                || comparable(cell.text) == comparable(QStringLiteral("Họ tên"));
        });
        const auto known
            = std::count_if(cells.begin(), cells.end(), [](const Cell& cell) { return columnOf(cell.text) >= 0; });
        if (named && known >= 2) return true;
    }
    return false;
}

ParticipantPlan planParticipants(const Database& database, qint64 activity, const std::vector<Sheet>& sheets,
                                 const QString& fileName, const Progress& progress)
{
    ParticipantPlan plan;
    plan.activity = activity;
    plan.fileName = fileName;
    plan.lastChange = newestChange(database);
    ListPlanner(database, plan).read(sheets, progress);
    return plan;
}

ImportResult storeParticipants(Database& database, const ParticipantPlan& plan)
{
    if (!plan.errors.empty())
        throw Error(QStringLiteral("rows with errors"),
                    QCoreApplication::translate(
                        "Import", "Some rows have errors. Nothing was stored. Correct them and read the file again."),
                    Error::Kind::Request, QStringLiteral("row_errors"));
    ImportResult result;
    if (plan.records.empty()) return result;
    Transaction transaction(database, importActionPrefix() + plan.fileName);
    checkUnchanged(database, plan.lastChange);
    Table table(database, participantDictionary());
    for (const Record& record : plan.records) {
        if (record.id == 0)
            table.insert(record);
        else
            table.update(record);
    }
    transaction.commit();
    result.records = qint64(plan.records.size());
    result.changeSet = transaction.changeSet();
    return result;
}

OutSheet participantSheet(const Database& database, qint64 activity)
{
    OutSheet sheet{participantListName(), {}, {}};
    for (int column = 0; column < columnCount; ++column)
        sheet.columns.push_back({heading(column), columns[column].width});
    for (const Record& record :
         Table(const_cast<Database&>(database), participantDictionary()).where("activity_id", activity)) {
        std::vector<OutCell> cells;
        for (int column = 0; column < columnCount; ++column) {
            const QString text = written(fieldOf(column), record.text(columns[column].field));
            cells.push_back(text.isEmpty() ? OutCell{} : OutCell{OutCell::Type::Text, text});
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace core
