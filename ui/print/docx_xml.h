// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <cmath>

#include <concepts>
#include <initializer_list>

namespace ui {

/// One XML part of a DOCX file while it is written, from its first element to its last. Names bring their prefix:
/// "w:p".
class DocxXml {
public:
    struct Attribute {
        Attribute(const char* attribute, const QString& text) : name(attribute), value(text) { }
        Attribute(const char* attribute, const char* word) : name(attribute), value(QLatin1String(word)) { }
        template <std::integral Number>
        Attribute(const char* attribute, Number number) : name(attribute), value(QString::number(qint64(number)))
        {
        }
        const char* name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    DocxXml();
    DocxXml(const DocxXml&) = delete;
    DocxXml& operator=(const DocxXml&) = delete;

    void open(const char* element, Attributes attributes = {});
    void close() { m_writer.writeEndElement(); }
    /// An element with nothing in it.
    void leaf(const char* element, Attributes attributes = {});
    /// An element that is on or off: written if it is on.
    void flag(const char* element, bool on)
    {
        if (on) leaf(element);
    }
    void text(const QString& text);
    /// The part as it stands in the file; closes what is open.
    QByteArray finished();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// What Word calls dxa: twentieths of a point.
inline qint64 twips(double points) { return qRound64(points * 20); }
/// Of a margin: never narrower than the decree wants.
inline qint64 marginTwips(double points) { return qint64(std::ceil(points * 20 - 1e-6)); }
/// What DrawingML calls EMU: 12700 to a point.
inline qint64 drawingUnits(double points) { return qint64(points * 12700); }

/// The text as it is printed (ui::printable), without what XML cannot hold.
QString docxText(const QString& text);

inline constexpr char wordNamespace[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char relationNamespace[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace ui
