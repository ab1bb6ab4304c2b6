// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/docx_xml.h"

#include "core/report/printable.h"

namespace ui {

DocxXml::DocxXml() : m_writer(&m_bytes) { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }

void DocxXml::open(const char* element, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1String(element));
    for (const Attribute& a : attributes) m_writer.writeAttribute(QLatin1String(a.name), a.value);
}

void DocxXml::leaf(const char* element, Attributes attributes)
{
    m_writer.writeEmptyElement(QLatin1String(element));
    for (const Attribute& a : attributes) m_writer.writeAttribute(QLatin1String(a.name), a.value);
}

void DocxXml::text(const QString& text) { m_writer.writeCharacters(text); }

QByteArray DocxXml::finished()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

QString docxText(const QString& text)
{
    QString result;
    result.reserve(text.size());
    const QString shown = core::printable(text);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown[i];
        const bool pair = c.isHighSurrogate() && i + 1 < shown.size() && shown[i + 1].isLowSurrogate();
        if (pair) result += shown.mid(i++, 2);
        if (!c.isSurrogate() && c.unicode() != 0xFFFE && c.unicode() != 0xFFFF) result += c;
    }
    return result;
}

} // namespace ui
