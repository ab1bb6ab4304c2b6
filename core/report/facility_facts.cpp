// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facility_facts.h"

#include "core/database/database.h"
#include "core/database/record_names.h"
#include "core/record/solution.h"
#include "core/record/survey.h"
#include "core/report/wording.h"

namespace core {

namespace {

Table tableOf(const Database& database, const Dictionary& dictionary)
{
    return {const_cast<Database&>(database), dictionary}; // only read here
}

QString oneText(const Database& database, const QByteArray& sql, const Value& parameter)
{
    Statement row(database, sql);
    return row.bind(1, parameter).step() ? row.text(0) : QString();
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QStringList quantityLines(const Database& database, const QByteArray& sql, qint64 facility, int year)
{
    QStringList lines;
    Statement rows(database, sql);
    rows.bind(1, facility).bind(2, qint64(year));
    while (rows.step())
        lines
            << QStringLiteral("%1: %2 %3").arg(rows.text(0), Decimal::fromRaw(rows.integer(1)).toShown(), rows.text(2));
    return lines;
}

} // namespace

QString shownDate(const QDate& date) { return date.isValid() ? dateWords(date) : QString(); }

QString dongWords(const Value& amount)
{
    const auto whole = integerOf(amount);
    return whole ? shownText(*whole, 0) : QString();
}

QString millionDongWords(const Value& amount)
{
    const auto whole = integerOf(amount);
    return whole ? shownText(*whole, 6) : QString(); // 10^-6 of a dong amount is a million dong
}

QString choiceWords(std::span<const Choice> choices, const QString& code)
{
    for (const Choice& choice : choices)
        if (code == QLatin1String(choice.code))
            return choice.alias ? QString::fromUtf8(choice.alias).section(QLatin1Char('|'), 0, 0) : code;
    return code;
}

QString groupsWords(const QString& codes)
{
    QStringList words;
    for (const QString& code : codes.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        words << QStringLiteral("%1 %2").arg(code, choiceWords(solutionGroupChoices(), code));
    return words.join(QStringLiteral("; "));
}

std::vector<FormEntry> identityOf(const Database& database, const Record& facility)
{
    const QString sector = facility.text("industry_code");
    QString sectorWords = sector;
    if (!sector.isEmpty()) {
        Statement name(database, "SELECT name FROM industry WHERE version = ? AND code = ?");
        if (name.bind(1, facility["industry_version"]).bind(2, sector).step())
            sectorWords += QStringLiteral(" – ") + name.text(0);
    }
    QString state;
    const QDate stop = facility.date("stop_date");
    if (stop.isValid())
        state = QStringLiteral("ngừng từ %1").arg(dateWords(stop));
    else {
        Statement suspension(database,
                             "SELECT start_date FROM facility_suspension WHERE facility_id = ?"
                             " AND resume_date IS NULL ORDER BY start_date DESC LIMIT 1");
        state = suspension.bind(1, facility.id).step()
            ? QStringLiteral("tạm ngừng từ %1").arg(dateWords(QDate::fromString(suspension.text(0), Qt::ISODate)))
            : QStringLiteral("đang hoạt động");
    }
    const QString form = facility.text("legal_form");
    return {
        {QStringLiteral("Tên cơ sở"), facility.text("name")},
        {QStringLiteral("Mã cơ sở"), facility.text("code")},
        {QStringLiteral("Mã số thuế"), facility.text("tax_code")},
        {QStringLiteral("Loại hình"), form.isEmpty() ? QString() : capitalised(legalFormWords(form))},
        {QStringLiteral("Ngành chính (VSIC)"), sectorWords},
        {QStringLiteral("Xã, phường, thị trấn"),
         oneText(database, "SELECT name FROM administrative_unit WHERE id = ?", facility["unit_id"])},
        {QStringLiteral("Khu, cụm CN, làng nghề"),
         oneText(database, "SELECT name FROM zone WHERE id = ?", facility["zone_id"])},
        {QStringLiteral("Địa chỉ"), facility.text("address")},
        {QStringLiteral("Sản phẩm chính"), facility.text("main_product")},
        {QStringLiteral("Bắt đầu hoạt động"), shownDate(facility.date("start_date"))},
        {QStringLiteral("Tình trạng"), state},
    };
}

QString contactsOf(const Database& database, const Record& facility)
{
    const auto joined = [](const QStringList& parts) {
        QStringList there;
        for (const QString& part : parts)
            if (!part.isEmpty()) there << part;
        return there.join(QStringLiteral(", "));
    };
    QStringList people;
    if (const QString own = joined({facility.text("contact"), facility.text("phone"), facility.text("email")});
        !own.isEmpty())
        people << own;
    for (const Record& contact : tableOf(database, contactDictionary()).where("facility_id", facility.id))
        people << joined(
            {contact.text("name"), contact.text("position"), contact.text("phone"), contact.text("email")});
    return people.join(QLatin1Char('\n'));
}

QString certificatesOf(const Database& database, qint64 facility)
{
    QStringList lines;
    for (const Record& one : tableOf(database, certificateDictionary()).where("facility_id", facility)) {
        QString line = choiceWords(certificateDictionary().field(QLatin1String("kind")).choices, one.text("kind"));
        if (!one.text("number").isEmpty()) line += QStringLiteral(" số ") + one.text("number");
        if (!one.text("issuer").isEmpty()) line += QStringLiteral(", ") + one.text("issuer");
        if (one.date("issued").isValid()) line += QStringLiteral(", cấp ") + dateWords(one.date("issued"));
        if (one.date("valid_to").isValid()) line += QStringLiteral(", đến ") + dateWords(one.date("valid_to"));
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

ReportTable entryTable(const std::vector<FormEntry>& entries, const QString& blank)
{
    ReportTable table;
    table.columns = {{QString(), 1.5, Align::Left},
                     {QString(), 3, Align::Left},
                     {QString(), 1.5, Align::Left},
                     {QString(), 3, Align::Left}};
    for (const FormEntry& entry : entries) {
        const QString value = entry.value.isEmpty() ? blank : entry.value;
        if (table.rows.empty() || table.rows.back().size() == 4)
            table.rows.push_back({entry.label, value});
        else
            table.rows.back() << entry.label << value;
    }
    if (!table.rows.empty() && table.rows.back().size() == 2) table.rows.back() << QString() << QString();
    return table;
}

QStringList outputLines(const Database& database, qint64 facility, int year)
{
    return quantityLines(database,
                         "SELECT p.name, o.quantity, o.unit FROM output AS o JOIN product AS p ON p.id = o.product_id"
                         " WHERE o.facility_id = ? AND o.year = ? ORDER BY p.id",
                         facility, year);
}

QStringList useLines(const Database& database, qint64 facility, int year)
{
    return quantityLines(database,
                         "SELECT r.name, c.quantity, c.unit FROM consumption AS c"
                         " JOIN resource AS r ON r.id = c.resource_id WHERE c.facility_id = ? AND c.year = ?"
                         " ORDER BY r.position",
                         facility, year);
}

} // namespace core
