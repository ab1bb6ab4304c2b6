// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_file.h"

#include "core/database/database.h"
#include "core/exchange/preset.h"
#include "core/record/vietnamese.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

void check(bool good, const char* what)
{
    if (good) return;
    std::fprintf(stderr, "sachhon_bench: %s\n", what);
    std::exit(1);
}

BareFile::BareFile(const QString& path, bool checked)
{
    // As Qt Sql opens it: without the lock around every call.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr) == SQLITE_OK, "the file does not open");
    if (checked) execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA journal_mode = TRUNCATE");
    execute("PRAGMA synchronous = EXTRA");
}

BareFile::~BareFile() { sqlite3_close(m_handle); }

void BareFile::execute(const QByteArray& sql)
{
    const int result = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    check(result == SQLITE_OK, sqlite3_errmsg(m_handle));
}

BareStatement::BareStatement(const BareFile& file, const QByteArray& sql)
{
    const int result = sqlite3_prepare_v2(file.handle(), sql.constData(), -1, &m_statement, nullptr);
    check(result == SQLITE_OK, sqlite3_errmsg(file.handle()));
}

BareStatement::~BareStatement() { sqlite3_finalize(m_statement); }

BareStatement& BareStatement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

BareStatement& BareStatement::bind(int index, const QByteArray& value)
{
    sqlite3_bind_text(m_statement, index, value.constData(), int(value.size()), SQLITE_TRANSIENT);
    return *this;
}

bool BareStatement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        check(false, sqlite3_errmsg(sqlite3_db_handle(m_statement))); // asked for only now: it would cost in every row
    return result == SQLITE_ROW;
}

void BareStatement::run()
{
    step();
    sqlite3_reset(m_statement);
}

qint64 BareStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double BareStatement::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view BareStatement::bytes(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

namespace {

/// Spread without chance: the same file every time.
unsigned mixed(int facility, int salt)
{
    unsigned value = unsigned(facility) * 2'654'435'761u + unsigned(salt) * 40'503u;
    value ^= value >> 15;
    value *= 2'246'822'519u;
    return value ^ value >> 13;
}

} // namespace

qint64 madeOutput(int facility, int year) { return qint64(1'000 + mixed(facility, year) % 500) * 1'000'000; }

int madeUses(int facility, int year, MadeUse uses[3])
{
    const qint64 load = 900 + mixed(facility, 7) % 200;
    int count = 0;
    uses[count++] = {1, "kWh", madeOutput(facility, year) / 1000 * load * (year % 2 == 0 ? 91 : 100)};
    if (facility % 3 == 0) uses[count++] = {4, "tấn", qint64(20 + mixed(facility, year + 1) % 40) * 1'000'000};
    if (facility % 4 == 0) uses[count++] = {10, "tấn", qint64(5 + mixed(facility, year + 2) % 20) * 1'000'000};
    return count;
}

QByteArray madeName(int facility)
{
    static constexpr const char* kinds[] = {"Công ty TNHH", "Công ty CP", "Hợp tác xã", "Hộ kinh doanh", "Cơ sở"};
    static constexpr const char* brands[] = {"Đường Việt", "Quang Minh", "Tiền Phong", "Thạch Đà", "Hoàng Kim",
                                             "Tráng Việt", "Đại Thịnh",  "Chu Phan",   "Liên Mạc", "Vạn Yên"};
    return QByteArray(kinds[mixed(facility, 3) % 5]) + ' ' + brands[mixed(facility, 4) % 10] + ' '
        + QByteArray::number(facility);
}

void makeFile(const QString& path, int facilities, int years)
{
    {
        core::Database database(path, core::Database::Mode::Create);
        core::Transaction transaction(database, QStringLiteral("Kế hoạch"));
        core::addPreset(database, QStringLiteral("melinh-2018"));
        transaction.commit();
    }
    BareFile file(path, false);
    file.execute("BEGIN");
    BareStatement facility(file,
                           "INSERT INTO facility (id, code, name, legal_form, unit_id, industry_code, start_date,"
                           " search_fold, name_sort) VALUES (?, ?, ?, 'limited', ?, '25', '2010-01-01', ?, ?)");
    BareStatement survey(file, "INSERT INTO survey (facility_id, year, awareness, adoption) VALUES (?, ?, ?, ?)");
    BareStatement product(file, "INSERT INTO product (id, facility_id, name) VALUES (?, ?, 'Sản phẩm chính')");
    BareStatement output(
        file, "INSERT INTO output (facility_id, year, product_id, unit, quantity) VALUES (?, ?, ?, 'tấn', ?)");
    BareStatement use(file,
                      "INSERT INTO consumption (facility_id, year, resource_id, unit, quantity)"
                      " VALUES (?, ?, ?, ?, ?)");
    BareStatement units(file, "SELECT min(id), max(id) FROM administrative_unit WHERE level = 'commune'");
    units.step();
    const qint64 firstUnit = units.integer(0), unitCount = units.integer(1) - firstUnit + 1;
    for (int f = 1; f <= facilities; ++f) {
        const QByteArray name = madeName(f);
        const QString text = QString::fromUtf8(name);
        facility.bind(1, qint64(f)).bind(2, "F" + QByteArray::number(f)).bind(3, name);
        facility.bind(4, firstUnit + f % unitCount).bind(5, core::fold(text).toUtf8());
        facility.bind(6, core::sortKey(text).toUtf8()).run();
        if (years == 0) continue;
        product.bind(1, qint64(f)).bind(2, qint64(f)).run();
        for (int year = 2019 - years; year <= 2018; ++year) {
            survey.bind(1, qint64(f)).bind(2, qint64(year)).bind(3, QByteArray(f % 4 ? "NT2" : "NT0"));
            survey.bind(4, QByteArray(f % 3 ? "AD3" : "AD0")).run();
            output.bind(1, qint64(f)).bind(2, qint64(year)).bind(3, qint64(f)).bind(4, madeOutput(f, year)).run();
            MadeUse uses[3];
            const int count = madeUses(f, year, uses);
            for (int i = 0; i < count; ++i)
                use.bind(1, qint64(f))
                    .bind(2, qint64(year))
                    .bind(3, uses[i].resource)
                    .bind(4, QByteArray(uses[i].unit))
                    .bind(5, uses[i].quantity)
                    .run();
        }
    }
    file.execute("COMMIT");
}
