// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/cell_number.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/file_error.h"

#include <QCoreApplication>
#include <QUrl>

#include <charconv>

namespace core {

namespace {

/// The name of a part from the folder of the part that points to it; empty if it leaves the container.
QString resolvedPart(const QString& folder, const QString& target)
{
    const QString decoded = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    const QString joined = decoded.startsWith(u'/') ? decoded : folder + u'/' + decoded;
    QStringList names;
    for (const QString& name : joined.split(u'/', Qt::SkipEmptyParts)) {
        if (name == QLatin1String("..")) {
            if (names.isEmpty()) return {};
            names.removeLast();
        } else if (name != QLatin1String(".")) {
            names << name;
        }
    }
    return names.join(u'/');
}

} // namespace

bool isTrue(std::string_view text) { return text == "1" || text == "true" || text == "on"; }

std::optional<qint64> wholeNumber(std::string_view text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

Cell xlsxTextCell(const QString& written)
{
    const QString text = withoutGuardingApostrophe(cleanText(decodeEscapes(written)));
    return text.isEmpty() ? Cell{} : Cell{Cell::Type::Text, text};
}

RelationshipsPart::RelationshipsPart(ZipContainer& container, const QString& source)
    : XmlPart(container), m_folder(source.section(u'/', 0, -2))
{
    const QString part = m_folder + QLatin1String("/_rels/") + source.section(u'/', -1) + QLatin1String(".rels");
    const QString name = part.startsWith(u'/') ? part.mid(1) : part;
    if (container.contains(name)) read(name);
}

QString RelationshipsPart::partOfType(QLatin1String type) const
{
    for (const Target& target : m_targets) {
        if (target.type == type) return target.part;
    }
    return {};
}

void RelationshipsPart::opened(std::string_view name, const XmlAttributes& attributes)
{
    if (localName(name) != "Relationship" || attributes.value("TargetMode") == "External") return;
    m_targets.insert(asText(attributes.value("Id")),
                     {asText(attributes.value("Type")).section(u'/', -1),
                      resolvedPart(m_folder, asText(attributes.value("Target")))});
}

void WorkbookPart::opened(std::string_view name, const XmlAttributes& attributes)
{
    const std::string_view local = localName(name);
    if (local == "sheet") {
        const std::string_view state = attributes.value("state");
        m_sheets.push_back({cleanText(asText(attributes.value("name"))), asText(attributes.localValue("id")),
                            state == "hidden" || state == "veryHidden"});
    } else if (local == "workbookPr") {
        m_from1904 = isTrue(attributes.value("date1904"));
    }
}

void StylesPart::opened(std::string_view name, const XmlAttributes& attributes)
{
    const std::string_view local = localName(name);
    if (local == "numFmt") {
        const auto id = wholeNumber(attributes.value("numFmtId"));
        if (id) m_formats.insert(int(*id), isDateFormat(asText(attributes.value("formatCode"))));
    } else if (local == "cellXfs") {
        m_inCellFormats = true;
    } else if (local == "xf" && m_inCellFormats) {
        const int id = int(wholeNumber(attributes.value("numFmtId")).value_or(0));
        m_styles.push_back(m_formats.value(id, isBuiltInDateFormat(id)));
    }
}

void StylesPart::closed(std::string_view name)
{
    if (localName(name) == "cellXfs") m_inCellFormats = false;
}

void SharedStringsPart::opened(std::string_view name, const XmlAttributes&)
{
    const std::string_view local = localName(name);
    if (local == "si") {
        m_text.clear();
    } else if (local == "rPh") {
        ++m_phonetic;
    } else if (local == "t") {
        m_inText = m_phonetic == 0;
    }
}

void SharedStringsPart::closed(std::string_view name)
{
    const std::string_view local = localName(name);
    if (local == "rPh") {
        --m_phonetic;
    } else if (local == "t") {
        m_inText = false;
    } else if (local == "si") {
        m_texts.push_back(xlsxTextCell(asText(m_text)));
    }
}

void SharedStringsPart::characters(std::string_view text)
{
    if (!m_inText) return;
    m_text.append(text);
    // Bytes, not letters: the sheet that uses the text measures exactly, this keeps the memory bounded.
    if (qint64(m_text.size()) > 7 * qint64(container().limits().cellLength)) {
        throw tooLarge(container().path(),
                       QCoreApplication::translate("Exchange", "it has a cell of more than %1 characters.")
                           .arg(container().limits().cellLength));
    }
}

} // namespace core
