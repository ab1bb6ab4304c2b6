// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unit_list.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/exchange/unit_matching.h"
#include "core/record/administrative_unit.h"
#include "core/record/unit_type.h"
#include "core/record/vietnamese.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

constexpr ListColumn columns[] = {
    {"Mã", "ma dvhc|ma don vi|ma don vi hanh chinh|ma so|code"},
    {"Tên", "ten don vi|ten don vi hanh chinh|ten dvhc|name"},
    {"Cấp", "loai|loai hinh|loai don vi|cap dvhc|cap hanh chinh|type"},
    {"Mã cấp trên", "thuoc|truc thuoc|ma don vi cap tren|parent code"},
    {"Hiệu lực từ", "hieu luc|tu ngay|ngay hieu luc|hieu luc tu ngay|valid from"},
    {"Hết hiệu lực từ", "het hieu luc|ngay het hieu luc|het hieu luc tu ngay|ngung hieu luc"},
    {"Nghị định, nghị quyết",
     "nghi dinh|nghi quyet|quyet dinh|van ban|nguon|can cu|nghi dinh quyet dinh|so nghi dinh|source"},
    {"Ghi chú", "note"},
    {"Cấp hành chính", "level"},
    {"Đến hết ngày", "den ngay|ngay cuoi|hieu luc den|hieu luc den het ngay|valid to"},
    {"Mã TP", "ma tinh|ma tinh tp|ma tinh thanh pho|ma t|ma thanh pho"},
    {"Tỉnh / Thành Phố", "tinh|tinh tp|ten tinh|tinh thanh"},
    {"Mã QH", "ma huyen|ma quan huyen|ma quan"},
    {"Quận Huyện", "huyen|ten huyen|ten quan huyen|quan huyen thi xa"},
    {"Mã PX", "ma xa|ma phuong xa|ma xa phuong|ma phuong"},
    {"Phường Xã", "xa|xa phuong|ten xa|xa phuong thi tran|ten phuong xa|phuong xa thi tran|ten xa phuong"},
    {"Tên Tiếng Anh", "english name|tieng anh"},
};

/// A unit that a row names: the one it is about, or one above it.
struct Draft {
    size_t list = 0; ///< In which it stands.
    int row = 0;
    QString rowWords;
    int column = 0; ///< Of its code, for messages.
    QString code, name, type, level;
    QString parentCode; ///< Empty: not said.
    QDate from, to;
    QString source, note;
    bool whole = false; ///< The row is about it: what it leaves blank stays; of units above only code and name count.
};

class UnitPlanner {
public:
    UnitPlanner(const Database& database, std::span<const ListSource> sources, std::vector<ListRecord>& records)
        : m_records(records), m_known(database)
    {
        for (const ListSource& source : sources) m_lists.push_back({ListReader(source, columns), source.plan});
    }

    void run(const Progress& progress)
    {
        for (size_t i = 0; i < m_lists.size(); ++i) {
            use(i);
            m_stacked = m_reader->has(CommuneCode) || (!m_reader->has(UnitCode) && m_reader->has(DistrictCode));
            while (m_reader->next()) {
                progress.at(qint64(m_reader->rowsRead()), qint64(m_reader->rowCount()));
                readRow();
            }
            if (m_padded > 0)
                m_reader->warnAt(
                    m_firstPadded, m_paddedColumn, "zero_added",
                    QCoreApplication::translate("Import", "%1 codes had lost their leading zeros; they were added.")
                        .arg(m_padded));
            m_padded = 0;
        }
        QSet<QString> rows; // a row about a unit says more than rows below it
        for (const Draft& draft : m_drafts)
            if (draft.whole) rows << draft.code;
        std::erase_if(m_drafts, [&](const Draft& draft) { return !draft.whole && rows.contains(draft.code); });
        // A province before its districts, whatever the order of the rows; then each as it stands.
        static const QStringList levels{QStringLiteral("province"), QStringLiteral("district"),
                                        QStringLiteral("commune")};
        std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft& a, const Draft& b) {
            return levels.indexOf(a.level) < levels.indexOf(b.level);
        });
        for (const Draft& draft : m_drafts) {
            use(draft.list);
            planUnit(draft);
        }
        for (List& list : m_lists) list.reader.finish();
    }

private:
    /// One of the lists that are read.
    struct List {
        ListReader reader;
        ListPlan* plan;
    };

    void use(size_t list)
    {
        m_list = list;
        m_reader = &m_lists[list].reader;
        m_plan = m_lists[list].plan;
    }

    void readRow()
    {
        std::vector<Draft> drafts;
        const auto above = [&](int code, int name, const char* level) {
            if (m_reader->text(code).isEmpty()) return QString();
            Draft draft;
            draft.column = code;
            draft.level = QString::fromLatin1(level);
            draft.name = m_reader->text(name);
            draft.code = paddedCode(m_reader->text(code), draft.level, code);
            if (!drafts.empty()) draft.parentCode = drafts.back().code;
            if (!draft.name.isEmpty()) draft.type = typeOf({}, draft.name, draft.level);
            drafts.push_back(draft);
            return draft.code;
        };
        QString parent = above(ProvinceCode, ProvinceName, "province");
        const bool hasCommune = m_stacked && !m_reader->text(CommuneCode).isEmpty();
        if (const QString district = above(DistrictCode, DistrictName, "district"); !district.isEmpty())
            parent = district;
        if (m_stacked && !hasCommune && !drafts.empty()) { // a district without communes
            drafts.back().whole = true;
        } else {
            Draft draft = readUnit(m_stacked ? CommuneCode : UnitCode, m_stacked ? CommuneName : UnitName);
            // "Mã TP" of a list of provinces is the province itself.
            if (draft.code != parent) draft.parentCode = parent;
            if (m_reader->has(UnitParent) && !m_reader->text(UnitParent).isEmpty())
                draft.parentCode = paddedCode(m_reader->text(UnitParent), {}, UnitParent);
            std::erase_if(drafts, [&](const Draft& other) { return other.code == draft.code; });
            drafts.push_back(std::move(draft));
        }
        if (m_reader->failed()) return;
        for (Draft& draft : drafts) {
            draft.list = m_list;
            draft.row = m_reader->rowNumber();
            draft.rowWords = m_reader->rowWords();
            if (draft.whole)
                m_drafts.push_back(std::move(draft));
            else if (!draft.name.isEmpty() && !draft.type.isEmpty() && !m_seenAbove.contains(draft.code)) {
                m_seenAbove << draft.code;
                m_drafts.push_back(std::move(draft));
            }
        }
    }

    Draft readUnit(int code, int name)
    {
        Draft draft;
        draft.column = code;
        draft.whole = true;
        draft.name = m_reader->text(name);
        const QString given = m_reader->text(code);
        if (given.isEmpty()) m_reader->failMissing(code);
        if (draft.name.isEmpty()) m_reader->failMissing(name);
        draft.level = m_stacked ? QStringLiteral("commune") : QString();
        const QString word = m_reader->text(UnitType);
        draft.type = typeOf(word, draft.name, draft.level, given.size());
        if (draft.type.isEmpty() && !draft.name.isEmpty())
            m_reader->fail(
                UnitType, "unknown_type",
                word.isEmpty()
                    ? QCoreApplication::translate("Import", "“%1” does not say what it is. Add a column “%2”.")
                          .arg(draft.name.left(100), m_reader->heading(UnitType))
                    : QCoreApplication::translate(
                          "Import", "“%1” is no type of an administrative unit: xã, phường, huyện, tỉnh …")
                          .arg(word.left(100)));
        draft.level = levelOfUnitType(draft.type);
        draft.name = namedWithType(draft.name, draft.type);
        draft.code = paddedCode(given, draft.level, code);
        draft.from = m_reader->date(UnitFrom);
        draft.to = m_reader->date(UnitUntil);
        if (const QDate last = m_reader->date(UnitLastDay); last.isValid() && !draft.to.isValid())
            draft.to = last.addDays(1);
        if (draft.from.isValid() && draft.to.isValid() && draft.to <= draft.from)
            m_reader->fail(UnitUntil, "dates_out_of_order",
                           QCoreApplication::translate("Import", "The last day must come after the first day."));
        draft.source = m_reader->text(UnitSource);
        draft.note = m_reader->text(UnitNote);
        return draft;
    }

    /// Codes that were numbers in a spreadsheet lost their zeros: a province has 2 digits, a district 3, a commune 5.
    QString paddedCode(const QString& given, const QString& level, int column)
    {
        const qsizetype digits = level == QLatin1String("province") ? 2
            : level == QLatin1String("district")                    ? 3
            : level == QLatin1String("commune")                     ? 5
                                                                    : 0;
        const bool isNumber = !given.isEmpty()
            && std::all_of(given.begin(), given.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isNumber || given.size() >= digits) return given.left(20);
        if (m_padded++ == 0) {
            m_firstPadded = m_reader->rowNumber();
            m_paddedColumn = column;
        }
        return given.rightJustified(digits, QLatin1Char('0'));
    }

    static QString typeOf(const QString& word, const QString& name, const QString& level, qsizetype digits = 0)
    {
        const QString type = unitTypeOf(word.isEmpty() ? name : word, !word.isEmpty());
        const bool isProvince = level == QLatin1String("province") || (level.isEmpty() && digits > 0 && digits <= 2);
        return type == QLatin1String("city") && isProvince ? QStringLiteral("central_city") : type;
    }

    void planUnit(const Draft& draft)
    {
        const auto fail = [&](int column, const char* code, const QString& message) {
            m_reader->failAt(draft.row, column, code, message);
        };
        const KnownUnits::Match match = m_known.match(draft.code, draft.name, draft.from, draft.whole);
        if (!match.rowOfSame.isEmpty()) {
            if (!draft.whole) return; // above several rows
            return fail(
                draft.column, "duplicate_row",
                QCoreApplication::translate("Import", "“%1” stands in row %2 already. Keep one of the two rows.")
                    .arg(draft.code, match.rowOfSame));
        }
        if (!draft.whole && match.unit) return; // rows below it do not change it
        qint64 parent = 0;
        if (!draft.parentCode.isEmpty()) {
            parent = m_known.find(draft.parentCode, draft.from.isValid() ? draft.from : m_plan->options.validFrom);
            if (parent == 0)
                return fail(m_reader->has(UnitParent) ? int(UnitParent) : draft.column, "unknown_parent",
                            QCoreApplication::translate(
                                "Import", "The unit above it, %1, is neither in the list nor in the file.")
                                .arg(draft.parentCode.left(40)));
        }
        if (match.unit)
            change(draft, *match.unit, parent);
        else
            add(draft, parent, match);
    }

    void fill(Record& unit, const Draft& draft, qint64 parent) const
    {
        unit["code"] = draft.code;
        unit["name"] = draft.name;
        unit["type"] = draft.type;
        unit["level"] = draft.level;
        if (parent != 0) unit["parent_id"] = parent;
        if (draft.from.isValid()) unit["valid_from"] = draft.from.toString(Qt::ISODate);
        if (draft.to.isValid()) unit["valid_to"] = draft.to.toString(Qt::ISODate);
        if (!draft.source.isEmpty()) unit["source"] = draft.source.left(1000);
        if (!draft.note.isEmpty()) unit["note"] = draft.note.left(1000);
    }

    void add(const Draft& draft, qint64 parent, const KnownUnits::Match& match)
    {
        const QDate from = draft.from.isValid() ? draft.from : m_plan->options.validFrom;
        if (match.former && !from.isValid())
            return m_reader->failAt(
                draft.row, UnitFrom, "first_day_missing",
                QCoreApplication::translate("Import",
                                            "The code %1 was that of %2. From which day on is it %3? Fill in “%4”.")
                    .arg(draft.code, match.former->text("name"), draft.name, m_reader->heading(UnitFrom)));
        Record unit(administrativeUnitDictionary());
        fill(unit, draft, parent);
        if (from.isValid()) unit["valid_from"] = from.toString(Qt::ISODate);
        if (const auto problems = validate(administrativeUnitDictionary(), unit.row()); !problems.empty())
            return m_reader->failAt(draft.row, draft.column, "wrong_value", problems.front().message);
        if (match.former) {
            const QDate end = match.former->date("valid_to");
            if (!end.isValid() || end > from)
                m_reader->warnAt(
                    draft.row, draft.column, "still_valid",
                    QCoreApplication::translate(
                        "Import", "%1 has this code at the same time. Say from when on it no longer exists.")
                        .arg(match.former->text("name")));
        }
        const qint64 reference = -qint64(m_records.size()) - 1;
        m_known.add(unit, reference, draft.rowWords);
        m_records.push_back({std::move(unit), {}});
        if (draft.whole) {
            ++m_plan->added;
            m_plan->newRows.push_back({draft.row, draft.code, draft.name});
        }
    }

    void change(const Draft& draft, const Record& stored, qint64 parent)
    {
        m_known.take(stored.id, draft.rowWords);
        Record unit = stored;
        fill(unit, draft, parent);
        std::vector<FieldChange> fields;
        bool dated = false;
        for (const Field& field : administrativeUnitDictionary().fields) {
            const Value& before = stored[field.name];
            if (unit[field.name] == before) continue;
            if (qstrcmp(field.name, "name") == 0 && tidy(textOf(before)) == draft.name) continue;
            dated = dated || field.dated;
            fields.push_back({QCoreApplication::translate("Record", field.label), shown(field, before),
                              shown(field, unit[field.name]), field.dated});
        }
        if (fields.empty()) {
            ++m_plan->identical;
            m_plan->identicalRows.push_back({draft.row, draft.code, draft.name});
            return;
        }
        if (const auto problems = validate(administrativeUnitDictionary(), unit.row()); !problems.empty())
            return m_reader->failAt(draft.row, draft.column, "wrong_value", problems.front().message);
        m_plan->changes.push_back({draft.row, draft.code + QLatin1Char(' ') + draft.name, std::move(fields)});
        const QDate from = dated ? m_plan->options.validFrom : QDate();
        m_records.push_back({std::move(unit), from});
    }

    QString shown(const Field& field, const Value& value) const
    {
        if (isEmpty(value)) return {};
        return field.refersTo ? m_known.name(*integerOf(value)) : display(field, value);
    }

    std::vector<ListRecord>& m_records; ///< Of all lists.
    std::vector<List> m_lists;
    size_t m_list = 0; ///< The list that is read or planned.
    ListReader* m_reader = nullptr;
    ListPlan* m_plan = nullptr;
    KnownUnits m_known;
    bool m_stacked = false; ///< A commune in each row with the units above it.
    std::vector<Draft> m_drafts;
    QSet<QString> m_seenAbove;
    int m_padded = 0, m_firstPadded = 0, m_paddedColumn = 0;
};

} // namespace

std::span<const ListColumn> unitColumns() { return columns; }

bool isUnitList(const ListHeadings& headings)
{
    if (headings.has(CommuneCode) && headings.has(CommuneName))
        return headings.has(DistrictCode) || headings.has(ProvinceCode) || headings.has(DistrictName)
            || headings.has(ProvinceName);
    if (headings.has(DistrictCode) && headings.has(DistrictName) && headings.has(ProvinceCode)) return true;
    return headings.has(UnitCode) && headings.has(UnitName) && (headings.has(UnitType) || headings.has(UnitLevel));
}

void planUnits(const Database& database, std::span<const ListSource> sources, std::vector<ListRecord>& records,
               const Progress& progress)
{
    if (!sources.empty()) UnitPlanner(database, sources, records).run(progress);
}

} // namespace core
