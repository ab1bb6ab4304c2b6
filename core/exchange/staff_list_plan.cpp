// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/staff_list_plan.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/staff_places.h"
#include "core/record/administrative_unit.h"
#include "core/record/organisation.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr ListColumn columns[] = {
    {"Họ và tên", "ho ten|ten|ho va ten can bo|ho ten can bo|ten can bo|can bo"},
    {"Số định danh", "so cccd|cccd|cmnd|so cmnd|so dinh danh ca nhan"},
    {"Giới tính", "nam nu"},
    {"Điện thoại", "so dien thoai|sdt|dt|so dt"},
    {"Email", "e mail|thu dien tu"},
    {"Cơ quan, đơn vị", "co quan|don vi|don vi cong tac|noi cong tac|co quan don vi cong tac|to chuc|thuoc co quan"},
    {"Mã cơ sở", "ma cs"},
    {"Nhiệm vụ", "cong viec|nhiem vu sxsh|phu trach|cong viec phu trach|vai tro|nhiem vu duoc giao"},
    {"Chức vụ", "chuc danh|chuc vu chuc danh"},
    {"Từ ngày", "tu|ngay bat dau|bat dau|tu thang|tu nam|ngay nhan nhiem vu"},
    {"Thôi từ ngày", "thoi nhiem vu|thoi nhiem vu tu"},
    {"Đến ngày", "den|den het ngay|ngay ket thuc|ket thuc|den nam"},
    {"Đã đào tạo", "qua dao tao|da tap huan|du nang luc|da duoc dao tao"},
    {"Chứng chỉ", "chung nhan|giay chung nhan|so chung chi|so chung nhan|so giay chung nhan"},
    {"Ngày cấp", "ngay cap chung chi|ngay cap chung nhan"},
    {"Quyết định", "quyet dinh phan cong|van ban phan cong|so quyet dinh|qd phan cong"},
    {"Ghi chú", "note"},
};

struct FieldColumn {
    int column;
    const char* field;
};
constexpr FieldColumn personFields[]
    = {{StaffIdentity, "identity"}, {StaffSex, "sex"}, {StaffPhone, "phone"}, {StaffEmail, "email"}};
constexpr FieldColumn postFields[] = {{StaffPosition, "position"},
                                      {StaffQualified, "qualified"},
                                      {StaffCertificate, "certificate"},
                                      {StaffDocument, "document"},
                                      {StaffNote, "note"}};

/// The words of an office for a duty are seldom those of the list.
QString dutyOf(const QString& text)
{
    const QString words = fold(text);
    const auto has = [&](const char* part) { return words.contains(QLatin1String(part)); };
    if (has("quan ly nha nuoc")) return QStringLiteral("state_officer");
    if (has("bo phan")) return QStringLiteral("unit_in_charge");
    if (has("chuyen trach")) return QStringLiteral("dedicated");
    if (has("huong dan")) return QStringLiteral("guiding");
    if (has("tu van") || has("chuyen gia")) return QStringLiteral("consultant");
    return {};
}

class StaffPlanner {
public:
    StaffPlanner(const Database& database, std::vector<ListRecord>& records)
        : m_database(const_cast<Database&>(database)), m_records(records), m_places(database),
          m_persons(Table(m_database, personDictionary()).all()), m_posts(Table(m_database, staffDictionary()).all())
    {
        for (size_t i = 0; i < m_persons.size(); ++i) {
            m_byName[comparable(m_persons[i].text("name"))].push_back(i);
            if (const QString identity = m_persons[i].text("identity"); !identity.isEmpty())
                m_byIdentity.insert(identity, i);
        }
        for (size_t i = 0; i < records.size(); ++i)
            if (const Record& unit = records[i].record; &unit.dictionary() == &administrativeUnitDictionary())
                if (unit.id == 0 && isEmpty(unit["valid_to"])) m_places.addUnit(unit.text("name"), -qint64(i) - 1);
    }

    void run(const ListSource& source, const Progress& progress)
    {
        ListReader reader(source, columns);
        m_reader = &reader;
        m_plan = source.plan;
        while (reader.next()) {
            progress.at(qint64(reader.rowsRead()), qint64(reader.rowCount()));
            planRow();
        }
        reader.finish();
    }

private:
    /// What there was before a row, to be as if it had never been read.
    struct Before {
        size_t records, warnings, persons;
        int moreWarnings;
        std::optional<size_t> known;
        std::optional<Record> person;
    };

    void planRow()
    {
        Record person(personDictionary());
        if (const auto name = m_reader->value(StaffName, personDictionary().field(QLatin1String("name"))))
            person["name"] = *name;
        else if (!m_reader->failed())
            m_reader->failMissing(StaffName);
        read(person, personFields);
        Record post = readPost();
        if (m_reader->failed()) return;
        const StaffPlaces::Answer place = m_places.find(m_reader->text(StaffPlace), m_reader->text(StaffFacility));
        if (place.column != StaffPlaces::Column::None)
            return m_reader->fail(place.column == StaffPlaces::Column::Facility ? int(StaffFacility) : int(StaffPlace),
                                  place.code, place.message, place.suggestion);
        const std::optional<size_t> known = findPerson(person);
        if (m_reader->failed()) return;
        Before before{m_records.size(), m_plan->warnings.size(), m_persons.size(), m_plan->moreWarnings, known, {}};
        if (known) before.person = m_persons[*known];
        std::vector<FieldChange> changes;
        post["person_id"] = keepPerson(person, known, changes);
        if (!place.field.isEmpty()) post[place.field.constData()] = keepPlace(place);
        keepPost(post, changes);
        if (m_reader->failed()) forget(before);
    }

    /// A row in error leaves nothing: no person, no office, and what was known of the person stays as it was.
    void forget(const Before& before)
    {
        m_records.resize(before.records, {Record(staffDictionary()), {}});
        m_plan->warnings.resize(before.warnings);
        m_plan->moreWarnings = before.moreWarnings;
        m_places.forget(-qint64(before.records) - 1);
        while (m_persons.size() > before.persons) {
            m_byName[comparable(m_persons.back().text("name"))].pop_back();
            m_byIdentity.remove(m_persons.back().text("identity"));
            m_persons.pop_back();
        }
        if (!before.known) return;
        m_persons[*before.known] = *before.person;
        if (before.person->id < 0) m_records[size_t(-before.person->id - 1)].record = withoutId(*before.person);
    }

    void read(Record& record, std::span<const FieldColumn> fields)
    {
        for (const auto& [column, field] : fields)
            if (const auto value = m_reader->value(column, record.dictionary().field(QLatin1String(field))))
                record[field] = *value;
    }

    Record readPost()
    {
        Record post(staffDictionary());
        read(post, postFields);
        const QString duty = m_reader->text(StaffDuty);
        if (duty.isEmpty() && m_plan->options.duty.isEmpty())
            m_reader->failMissing(StaffDuty);
        else if (duty.isEmpty())
            post["duty"] = m_plan->options.duty;
        else if (const QString code = dutyOf(duty); !code.isEmpty())
            post["duty"] = code;
        else if (const auto value = m_reader->value(StaffDuty, staffDictionary().field(QLatin1String("duty"))))
            post["duty"] = *value;
        const auto keep = [&](const char* field, const QDate& date) {
            if (date.isValid()) post[field] = date.toString(Qt::ISODate);
        };
        const QDate from = m_reader->date(StaffFrom), last = m_reader->date(StaffLastDay);
        QDate until = m_reader->date(StaffUntil);
        if (!until.isValid() && last.isValid()) until = last.addDays(1);
        keep("from_date", from);
        keep("to_date", until);
        keep("certificate_date", m_reader->date(StaffCertificateDate));
        if (from.isValid() && until.isValid() && until <= from)
            m_reader->fail(StaffUntil, "dates_out_of_order",
                           QCoreApplication::translate("Import", "The last day must come after the first day."));
        return post;
    }

    /// The same name, but another sex; or, for somebody of the same list, any other mark that differs.
    static bool isSomebodyElse(const Record& known, const Record& read)
    {
        return std::any_of(std::begin(personFields), std::end(personFields), [&](const auto& entry) {
            const char* field = entry.field;
            const bool tells = known.id <= 0 || qstrcmp(field, "sex") == 0;
            return tells && !isEmpty(known[field]) && !isEmpty(read[field]) && known[field] != read[field];
        });
    }

    std::optional<size_t> findPerson(const Record& person)
    {
        const QString identity = person.text("identity");
        if (!identity.isEmpty() && m_byIdentity.contains(identity)) return m_byIdentity.value(identity);
        std::vector<size_t> candidates;
        for (const size_t i : m_byName.value(comparable(person.text("name"))))
            if (identity.isEmpty() || m_persons[i].text("identity").isEmpty()) candidates.push_back(i);
        if (candidates.empty()) return {};
        if (candidates.size() > 1 || isSomebodyElse(m_persons[candidates.front()], person))
            m_reader->fail(
                StaffName, "ambiguous_person",
                QCoreApplication::translate("Import", "Several persons are called %1. Fill in “%2” to tell them apart.")
                    .arg(person.text("name"), m_reader->heading(StaffIdentity)));
        return candidates.front();
    }

    /// The person's id, or the reference of the planned one.
    qint64 keepPerson(const Record& read, const std::optional<size_t>& known, std::vector<FieldChange>& changes)
    {
        if (!known) {
            const qint64 reference = -qint64(m_records.size()) - 1;
            m_records.push_back({read, {}});
            m_persons.push_back(read);
            m_persons.back().id = reference;
            m_byName[comparable(read.text("name"))].push_back(m_persons.size() - 1);
            if (const QString identity = read.text("identity"); !identity.isEmpty())
                m_byIdentity.insert(identity, m_persons.size() - 1);
            return reference;
        }
        Record& stored = m_persons[*known];
        Record changed = stored;
        for (const auto& [column, field] : personFields) {
            if (isEmpty(read[field]) || read[field] == stored[field]) continue;
            if (stored.id > 0) changes.push_back(changeOf(column, stored, read, field));
            changed[field] = read[field];
        }
        if (changed.row() == stored.row()) return stored.id;
        const qint64 id = stored.id;
        stored = changed;
        if (id > 0)
            m_records.push_back({std::move(changed), {}});
        else
            m_records[size_t(-id - 1)].record = withoutId(std::move(changed));
        return id;
    }

    static Record withoutId(Record record)
    {
        record.id = 0;
        return record;
    }

    FieldChange changeOf(int column, const Record& before, const Record& after, const char* field) const
    {
        const Field& described = before.dictionary().field(QLatin1String(field));
        return {m_reader->heading(column), display(described, before[field]), display(described, after[field])};
    }

    /// An office that is not known yet becomes an organisation, which is told.
    qint64 keepPlace(const StaffPlaces::Answer& place)
    {
        if (place.id != 0) return place.id;
        Record organisation(organisationDictionary());
        organisation["name"] = place.newName;
        organisation["kind"] = place.newKind;
        const qint64 reference = -qint64(m_records.size()) - 1;
        m_records.push_back({organisation, {}});
        m_places.add(place.newName, reference);
        m_reader->warnAt(m_reader->rowNumber(), StaffPlace, "new_organisation",
                         QCoreApplication::translate("Import", "“%1” is not known yet and becomes a new organisation.")
                             .arg(place.newName));
        return reference;
    }

    /// The same person, duty and place; of several the one with the same first day, without one the present one.
    Record* findPost(const Record& post)
    {
        for (Record& stored : m_posts) {
            bool same = stored["person_id"] == post["person_id"] && stored["duty"] == post["duty"];
            for (const char* field : {"organisation_id", "facility_id", "zone_id", "unit_id"})
                same = same && (isEmpty(post[field]) || stored[field] == post[field]);
            if (!same) continue;
            if (!isEmpty(post["from_date"]) ? stored["from_date"] == post["from_date"] : isEmpty(stored["to_date"]))
                return &stored;
        }
        return nullptr;
    }

    void keepPost(Record& post, std::vector<FieldChange>& changes)
    {
        const QString who = m_reader->text(StaffName);
        if (Record* stored = findPost(post)) {
            if (stored->id <= 0)
                return m_reader->fail(StaffName, "duplicate_row",
                                      QCoreApplication::translate("Import", "%1 has this post in row %2 already.")
                                          .arg(who, m_plannedRows[-stored->id - 1]));
            Record changed = *stored;
            for (const auto& [column, field] :
                 {FieldColumn{StaffPosition, "position"}, FieldColumn{StaffUntil, "to_date"},
                  FieldColumn{StaffQualified, "qualified"}, FieldColumn{StaffCertificate, "certificate"},
                  FieldColumn{StaffCertificateDate, "certificate_date"}, FieldColumn{StaffDocument, "document"},
                  FieldColumn{StaffNote, "note"}}) {
                if (isEmpty(post[field]) || post[field] == (*stored)[field]) continue;
                changes.push_back(changeOf(column, *stored, post, field));
                changed[field] = post[field];
            }
            if (changes.empty()) {
                ++m_plan->identical;
                m_plan->identicalRows.push_back({m_reader->rowNumber(), who, {}});
                return;
            }
            if (changed.row() != stored->row()) m_records.push_back({changed, {}});
            *stored = std::move(changed);
            m_plan->changes.push_back({m_reader->rowNumber(), who, std::move(changes)});
            return;
        }
        if (isEmpty(post["from_date"]) && m_plan->options.validFrom.isValid())
            post["from_date"] = m_plan->options.validFrom.toString(Qt::ISODate);
        if (isEmpty(post["from_date"])) return m_reader->failMissing(StaffFrom);
        if (isEmpty(post["qualified"])) post["qualified"] = qint64(isEmpty(post["certificate"]) ? 0 : 1);
        m_records.push_back({post, {}});
        m_posts.push_back(post);
        m_plannedRows << m_reader->rowWords();
        m_posts.back().id = -qint64(m_plannedRows.size());
        if (changes.empty()) {
            ++m_plan->added;
            m_plan->newRows.push_back({m_reader->rowNumber(), who, {}});
        } else { // the person is known and told otherwise
            const Field& duty = staffDictionary().field(QLatin1String("duty"));
            changes.push_back({m_reader->heading(StaffDuty), {}, display(duty, post["duty"])});
            m_plan->changes.push_back({m_reader->rowNumber(), who, std::move(changes)});
        }
    }

    Database& m_database;
    std::vector<ListRecord>& m_records; ///< Of all lists.
    ListPlan* m_plan = nullptr; ///< Of the list that is read.
    ListReader* m_reader = nullptr;
    StaffPlaces m_places;
    std::vector<Record> m_persons; ///< Stored and planned: the id is then the reference.
    std::vector<Record> m_posts; ///< The same; of a planned one the id is -(place among m_plannedRows + 1).
    QStringList m_plannedRows; ///< Rows that bring the planned posts.
    QHash<QString, std::vector<size_t>> m_byName;
    QHash<QString, size_t> m_byIdentity;
};

} // namespace

std::span<const ListColumn> staffColumns() { return columns; }

bool isStaffList(const ListHeadings& headings)
{
    const bool hasPost = headings.has(StaffDuty)
        || (headings.has(StaffFrom) && (headings.has(StaffPlace) || headings.has(StaffPosition)));
    return headings.has(StaffName) && hasPost;
}

void planStaff(const Database& database, std::span<const ListSource> sources, std::vector<ListRecord>& records,
               const Progress& progress)
{
    if (sources.empty()) return;
    StaffPlanner planner(database, records);
    for (const ListSource& source : sources) planner.run(source, progress);
}

} // namespace core
