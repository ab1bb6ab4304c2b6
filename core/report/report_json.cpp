// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace core {

namespace {

constexpr int version = 1;
constexpr qsizetype mostBytes = 256 * 1024 * 1024;
constexpr qsizetype mostParts = 2'000'000; // blocks, rows, items of one list

[[noreturn]] void damaged(const QString& technical)
{
    throw Error(QStringLiteral("stored report: %1").arg(technical),
                QCoreApplication::translate("Issue",
                                            "The stored document is damaged and cannot be shown. The other data are "
                                            "not affected. Take the document from a backup."),
                Error::Kind::Request, QStringLiteral("damaged_report"));
}

// Out. Every structure is taken apart as a whole: a new field does not compile before it is written here.

QJsonArray json(const QStringList& list) { return QJsonArray::fromStringList(list); }

QJsonValue json(const std::optional<double>& number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
}

QJsonObject json(const Paragraph& paragraph);
QJsonObject json(const TableColumn& column);
QJsonObject json(const ChartItem& item);
QJsonObject json(const ChartSeries& series);
QJsonObject json(const Picture& picture)
{
    const auto& [bytes, caption] = picture;
    return {{QStringLiteral("is"), QStringLiteral("picture")},
            {QStringLiteral("bytes"), QString::fromLatin1(bytes.toBase64())},
            {QStringLiteral("caption"), caption}};
}

QJsonObject json(const Block& block);
QJsonObject json(const Annex& annex);

template <class Part>
QJsonArray list(const std::vector<Part>& parts)
{
    QJsonArray array;
    for (const Part& part : parts) array.append(json(part));
    return array;
}

QJsonArray json(const std::vector<QStringList>& rows)
{
    QJsonArray array;
    for (const QStringList& row : rows) array.append(json(row));
    return array;
}

QJsonObject json(const Paragraph& paragraph)
{
    const auto& [key, style, text, generated, generatedText, editedFrom, fromOffice] = paragraph;
    return {{QStringLiteral("is"), QStringLiteral("paragraph")},
            {QStringLiteral("key"), key},
            {QStringLiteral("style"), int(style)},
            {QStringLiteral("text"), text},
            {QStringLiteral("generated"), generated},
            {QStringLiteral("generated_text"), generatedText},
            {QStringLiteral("edited_from"), editedFrom},
            {QStringLiteral("from_office"), fromOffice}};
}

QJsonObject json(const TableColumn& column)
{
    const auto& [heading, width, align] = column;
    return {
        {QStringLiteral("heading"), heading}, {QStringLiteral("width"), width}, {QStringLiteral("align"), int(align)}};
}

QJsonObject json(const ReportTable& table)
{
    const auto& [columns, rows, boldRows] = table;
    QJsonArray bold;
    for (const int row : boldRows) bold.append(row);
    return {{QStringLiteral("is"), QStringLiteral("table")},
            {QStringLiteral("columns"), list(columns)},
            {QStringLiteral("rows"), json(rows)},
            {QStringLiteral("bold_rows"), bold}};
}

QJsonObject json(const ChartItem& item)
{
    const auto& [label, figure, note, value, high, base, required, baseFigure, requiredFigure, tone, verdict] = item;
    return {{QStringLiteral("label"), label},
            {QStringLiteral("figure"), figure},
            {QStringLiteral("note"), note},
            {QStringLiteral("value"), json(value)},
            {QStringLiteral("high"), json(high)},
            {QStringLiteral("base"), json(base)},
            {QStringLiteral("required"), json(required)},
            {QStringLiteral("base_figure"), baseFigure},
            {QStringLiteral("required_figure"), requiredFigure},
            {QStringLiteral("tone"), int(tone)},
            {QStringLiteral("verdict"), verdict}};
}

QJsonObject json(const ChartSeries& series)
{
    const auto& [name, items] = series;
    return {{QStringLiteral("name"), name}, {QStringLiteral("items"), list(items)}};
}

QJsonObject json(const Chart& chart)
{
    const auto& [id, kind, title, subtitle, unit, series, bandLow, bandHigh, bandLabel, note, headings, rows, reference,
                 referenceLabel]
        = chart;
    QJsonObject object{{QStringLiteral("is"), QStringLiteral("chart")},
                       {QStringLiteral("id"), id},
                       {QStringLiteral("kind"), int(kind)},
                       {QStringLiteral("title"), title},
                       {QStringLiteral("subtitle"), subtitle},
                       {QStringLiteral("unit"), unit},
                       {QStringLiteral("series"), list(series)},
                       {QStringLiteral("band_low"), json(bandLow)},
                       {QStringLiteral("band_high"), json(bandHigh)},
                       {QStringLiteral("band_label"), bandLabel},
                       {QStringLiteral("note"), note},
                       {QStringLiteral("table_headings"), json(headings)},
                       {QStringLiteral("table_rows"), json(rows)}};
    if (!reference) return object;
    object[QLatin1String("reference")] = *reference;
    object[QLatin1String("reference_label")] = referenceLabel;
    return object;
}

QJsonObject json(const Block& block)
{
    return std::visit([](const auto& part) { return json(part); }, block);
}

QJsonObject json(const DocumentHead& head)
{
    const auto& [superior, issuer, number, placeAndDate, kind, subject, addressee, practiceMark] = head;
    return {{QStringLiteral("superior"), superior},   {QStringLiteral("issuer"), json(issuer)},
            {QStringLiteral("number"), number},       {QStringLiteral("place_and_date"), placeAndDate},
            {QStringLiteral("kind"), kind},           {QStringLiteral("subject"), json(subject)},
            {QStringLiteral("addressee"), addressee}, {QStringLiteral("practice_mark"), practiceMark}};
}

QJsonObject json(const Signature& signature)
{
    const auto& [authority, name, recipients] = signature;
    return {{QStringLiteral("authority"), json(authority)},
            {QStringLiteral("name"), name},
            {QStringLiteral("recipients"), json(recipients)}};
}

QJsonObject json(const Annex& annex)
{
    const auto& [number, form, title, attachedTo, landscape, blocks] = annex;
    return {{QStringLiteral("number"), number},       {QStringLiteral("form"), form},
            {QStringLiteral("title"), title},         {QStringLiteral("attached_to"), attachedTo},
            {QStringLiteral("landscape"), landscape}, {QStringLiteral("blocks"), list(blocks)}};
}

QJsonObject json(const PaperFormat& paper)
{
    const auto& [top, bottom, left, right, body, table, spacing, indent, gap] = paper;
    return {{QStringLiteral("top_mm"), top},           {QStringLiteral("bottom_mm"), bottom},
            {QStringLiteral("left_mm"), left},         {QStringLiteral("right_mm"), right},
            {QStringLiteral("body_pt"), body},         {QStringLiteral("table_pt"), table},
            {QStringLiteral("line_spacing"), spacing}, {QStringLiteral("indent_mm"), indent},
            {QStringLiteral("paragraph_gap_pt"), gap}};
}

// In.

/// An object of the stored report whose fields must be there and be what they should be.
class Reader {
public:
    explicit Reader(const QJsonValue& value) : m_object(value.toObject())
    {
        if (!value.isObject()) damaged(QStringLiteral("not an object"));
    }

    bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }
    QString text(const char* name) const
    {
        const QJsonValue value = field(name);
        if (!value.isString()) wrong(name);
        return value.toString();
    }
    double number(const char* name) const
    {
        const QJsonValue value = field(name);
        if (!value.isDouble()) wrong(name);
        return value.toDouble();
    }
    double number(const char* name, double least, double most) const
    {
        const double value = number(name);
        if (!(value >= least && value <= most)) wrong(name);
        return value;
    }
    std::optional<double> numberOrNone(const char* name) const
    {
        return field(name).isNull() ? std::optional<double>() : number(name);
    }
    bool flag(const char* name) const
    {
        const QJsonValue value = field(name);
        if (!value.isBool()) wrong(name);
        return value.toBool();
    }
    template <class Choice>
    Choice choice(const char* name, Choice last) const
    {
        const double value = number(name, 0, double(int(last)));
        if (value != std::floor(value)) wrong(name);
        return Choice(int(value));
    }
    QJsonArray array(const char* name) const
    {
        const QJsonValue value = field(name);
        if (!value.isArray() || value.toArray().size() > mostParts) wrong(name);
        return value.toArray();
    }
    QStringList texts(const char* name) const { return textsOf(array(name), name); }
    std::vector<QStringList> rows(const char* name) const
    {
        std::vector<QStringList> list;
        for (const QJsonValue row : array(name)) {
            if (!row.isArray()) wrong(name);
            list.push_back(textsOf(row.toArray(), name));
        }
        return list;
    }
    template <class Part>
    std::vector<Part> parts(const char* name, Part (*read)(const Reader&)) const
    {
        std::vector<Part> list;
        for (const QJsonValue part : array(name)) list.push_back(read(Reader(part)));
        return list;
    }
    Reader inner(const char* name) const { return Reader(field(name)); }

private:
    QJsonValue field(const char* name) const { return m_object[QLatin1String(name)]; }
    static QStringList textsOf(const QJsonArray& array, const char* name)
    {
        QStringList list;
        for (const QJsonValue value : array) {
            if (!value.isString()) wrong(name);
            list << value.toString();
        }
        return list;
    }
    [[noreturn]] static void wrong(const char* name) { damaged(QString::fromLatin1(name)); }

    QJsonObject m_object;
};

TableColumn columnFrom(const Reader& from)
{
    return {from.text("heading"), from.number("width", 0, 1e6), from.choice("align", Align::Right)};
}

ReportTable tableFrom(const Reader& from)
{
    ReportTable table{from.parts("columns", &columnFrom), from.rows("rows"), {}};
    for (const QJsonValue row : from.array("bold_rows")) table.boldRows.push_back(row.toInt(-1));
    for (const QStringList& row : table.rows) // the painters rely on it
        if (row.size() != 1 && size_t(row.size()) != table.columns.size()) damaged(QStringLiteral("cells of a row"));
    return table;
}

ChartItem itemFrom(const Reader& from)
{
    return {from.text("label"),
            from.text("figure"),
            from.text("note"),
            from.numberOrNone("value"),
            from.numberOrNone("high"),
            from.numberOrNone("base"),
            from.numberOrNone("required"),
            from.text("base_figure"),
            from.text("required_figure"),
            from.choice("tone", Tone::NoData),
            from.text("verdict")};
}

ChartSeries seriesFrom(const Reader& from) { return {from.text("name"), from.parts("items", &itemFrom)}; }

Chart chartFrom(const Reader& from)
{
    Chart chart{from.text("id"),
                from.choice("kind", Chart::Kind::MoneyBySource),
                from.text("title"),
                from.text("subtitle"),
                from.text("unit"),
                from.parts("series", &seriesFrom),
                from.numberOrNone("band_low"),
                from.numberOrNone("band_high"),
                from.text("band_label"),
                from.text("note"),
                from.texts("table_headings"),
                from.rows("table_rows")};
    if (!from.has("reference")) return chart; // few have one
    chart.reference = from.number("reference");
    chart.referenceLabel = from.text("reference_label");
    return chart;
}

Paragraph paragraphFrom(const Reader& from)
{
    return {from.text("key"),
            from.choice("style", Paragraph::Style::Note),
            from.text("text"),
            from.flag("generated"),
            from.text("generated_text"),
            from.text("edited_from"),
            from.flag("from_office")};
}

Block blockFrom(const Reader& from)
{
    const QString is = from.text("is");
    if (is == QLatin1String("paragraph")) return paragraphFrom(from);
    if (is == QLatin1String("table")) return tableFrom(from);
    if (is == QLatin1String("chart")) return chartFrom(from);
    if (is == QLatin1String("picture"))
        return Picture{QByteArray::fromBase64(from.text("bytes").toLatin1()), from.text("caption")};
    damaged(is);
}

Annex annexFrom(const Reader& from)
{
    return {from.text("number"),      from.text("form"),      from.text("title"),
            from.text("attached_to"), from.flag("landscape"), from.parts("blocks", &blockFrom)};
}

DocumentHead headFrom(const Reader& from)
{
    return {from.text("superior"), from.texts("issuer"),  from.text("number"),    from.text("place_and_date"),
            from.text("kind"),     from.texts("subject"), from.text("addressee"), from.text("practice_mark")};
}

PaperFormat paperFrom(const Reader& from)
{
    return {
        from.number("top_mm", 0, 100),       from.number("bottom_mm", 0, 100), from.number("left_mm", 0, 80),
        from.number("right_mm", 0, 80),      from.number("body_pt", 4, 40),    from.number("table_pt", 4, 40),
        from.number("line_spacing", 0.5, 5), from.number("indent_mm", 0, 60),  from.number("paragraph_gap_pt", 0, 60)};
}

} // namespace

QByteArray reportJson(const Report& report)
{
    const auto& [title, head, blocks, signature, ends, annexes, paper, attachedTo] = report;
    QJsonObject object{{QStringLiteral("version"), version},           {QStringLiteral("title"), title},
                       {QStringLiteral("head"), json(head)},           {QStringLiteral("blocks"), list(blocks)},
                       {QStringLiteral("signature"), json(signature)}, {QStringLiteral("ends"), list(ends)},
                       {QStringLiteral("annexes"), list(annexes)},     {QStringLiteral("paper"), json(paper)}};
    if (!attachedTo.isEmpty()) object.insert(QStringLiteral("attachedTo"), attachedTo);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Report reportFromJson(const QByteArray& bytes)
{
    if (bytes.size() > mostBytes) damaged(QStringLiteral("too large"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) damaged(error.errorString());
    const Reader from(document.object());
    if (from.number("version") != version) damaged(QStringLiteral("unknown version"));
    const Reader signature = from.inner("signature");
    return {from.text("title"),
            headFrom(from.inner("head")),
            from.parts("blocks", &blockFrom),
            {signature.texts("authority"), signature.text("name"), signature.texts("recipients")},
            from.parts("ends", &paragraphFrom),
            from.parts("annexes", &annexFrom),
            paperFrom(from.inner("paper")),
            document[QLatin1String("attachedTo")].toString()}; // earlier versions issued without it
}

} // namespace core
