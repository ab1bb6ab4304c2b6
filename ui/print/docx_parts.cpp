// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/docx_parts.h"

#include "ui/print/decree.h"
#include "ui/print/docx_writer.h"

#include <QDateTime>

namespace ui {

namespace {

constexpr char office[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr char package[] = "http://schemas.openxmlformats.org/package/2006/";
constexpr char wordPart[] = "application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml";

QString joined(const char* beginning, const char* end) { return QLatin1String(beginning) + QLatin1String(end); }

void relation(DocxXml& xml, const QString& id, const QString& type, const QString& target)
{
    xml.leaf("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

void writePageNumber(DocxXml& xml)
{
    xml.open("w:fldSimple", {{"w:instr", " PAGE "}});
    xml.open("w:r");
    xml.open("w:t");
    xml.text(QStringLiteral("2"));
    xml.close();
    xml.close();
    xml.close();
}

void writeTab(DocxXml& xml)
{
    xml.open("w:r");
    xml.leaf("w:tab");
    xml.close();
}

void writeHeaderMark(DocxXml& xml, const QString& mark)
{
    writeTab(xml);
    xml.open("w:r");
    xml.open("w:rPr");
    xml.leaf("w:b");
    xml.leaf("w:bCs");
    for (const char* size : {"w:sz", "w:szCs"}) xml.leaf(size, {{"w:val", qRound64(decree::headerMark.size * 2)}});
    xml.close();
    xml.open("w:t", {{"xml:space", "preserve"}});
    xml.text(docxText(mark));
    xml.close();
    xml.close();
}

} // namespace

QString docxPictureName(std::size_t index) { return QStringLiteral("media/bieu-do-%1.png").arg(index + 1); }

QByteArray docxContentTypes()
{
    DocxXml xml;
    xml.open("Types", {{"xmlns", joined(package, "content-types")}});
    xml.leaf("Default",
             {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
    xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    xml.leaf("Default", {{"Extension", "png"}, {"ContentType", "image/png"}});
    const auto part = [&](const char* name, const QString& type) {
        xml.leaf("Override", {{"PartName", name}, {"ContentType", type}});
    };
    const auto word = [](const char* kind) { return QLatin1String(wordPart).arg(QLatin1String(kind)); };
    part("/word/document.xml", word("document.main"));
    part("/word/styles.xml", word("styles"));
    part("/word/settings.xml", word("settings"));
    for (const char* name : {"/word/header.xml", "/word/header-landscape.xml", "/word/header-none.xml"})
        part(name, word("header"));
    part("/docProps/core.xml", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    part("/docProps/app.xml", QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    return xml.finished();
}

QByteArray docxPackageRelations()
{
    DocxXml xml;
    xml.open("Relationships", {{"xmlns", joined(package, "relationships")}});
    relation(xml, QStringLiteral("rId1"), joined(office, "officeDocument"), QStringLiteral("word/document.xml"));
    relation(xml, QStringLiteral("rId2"), joined(package, "relationships/metadata/core-properties"),
             QStringLiteral("docProps/core.xml"));
    relation(xml, QStringLiteral("rId3"), joined(office, "extended-properties"), QStringLiteral("docProps/app.xml"));
    return xml.finished();
}

QByteArray docxDocumentRelations(std::size_t pictures)
{
    DocxXml xml;
    xml.open("Relationships", {{"xmlns", joined(package, "relationships")}});
    relation(xml, QStringLiteral("rIdStyles"), joined(office, "styles"), QStringLiteral("styles.xml"));
    relation(xml, QStringLiteral("rIdSettings"), joined(office, "settings"), QStringLiteral("settings.xml"));
    const QString header = joined(office, "header");
    relation(xml, QLatin1String(docxNoHeader), header, QStringLiteral("header-none.xml"));
    relation(xml, QLatin1String(docxUprightHeader), header, QStringLiteral("header.xml"));
    relation(xml, QLatin1String(docxLandscapeHeader), header, QStringLiteral("header-landscape.xml"));
    for (std::size_t i = 0; i < pictures; ++i)
        relation(xml, DocxWriter::pictureRelation(i), joined(office, "image"), docxPictureName(i));
    return xml.finished();
}

QByteArray docxSettings()
{
    DocxXml xml;
    xml.open("w:settings", {{"xmlns:w", wordNamespace}});
    xml.leaf("w:zoom", {{"w:percent", 100}});
    xml.leaf("w:defaultTabStop", {{"w:val", 720}});
    xml.leaf("w:autoHyphenation", {{"w:val", 0}}); // Vietnamese is never hyphenated
    xml.leaf("w:characterSpacingControl", {{"w:val", "doNotCompress"}});
    xml.open("w:compat");
    xml.leaf("w:doNotExpandShiftReturn"); // a line that a person ended is not stretched
    xml.leaf("w:compatSetting",
             {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", 15}});
    xml.close();
    xml.leaf("w:themeFontLang", {{"w:val", "vi-VN"}});
    xml.leaf("w:decimalSymbol", {{"w:val", ","}});
    xml.leaf("w:listSeparator", {{"w:val", ";"}});
    return xml.finished();
}

QByteArray docxProperties(const core::Report& report)
{
    DocxXml xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp", joined(package, "metadata/core-properties")},
              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
              {"xmlns:dcterms", "http://purl.org/dc/terms/"},
              {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    xml.open("dcterms:created", {{"xsi:type", "dcterms:W3CDTF"}});
    xml.text(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    xml.close();
    xml.open("dc:language");
    xml.text(QStringLiteral("vi-VN"));
    xml.close();
    xml.open("dc:title");
    xml.text(docxText(report.title));
    xml.close();
    return xml.finished();
}

QByteArray docxProgram()
{
    DocxXml xml;
    xml.open("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    xml.open("Application");
    xml.text(QStringLiteral("Sạch Hơn " SACHHON_VERSION));
    return xml.finished();
}

QByteArray docxHeader(const DocxStyles& styles, double width, const QString& practiceMark)
{
    DocxXml xml;
    xml.open("w:hdr", {{"xmlns:w", wordNamespace}});
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:pStyle", {{"w:val", styles.id(DocxStyle::PageNumber)}});
    xml.open("w:tabs");
    xml.leaf("w:tab", {{"w:val", "center"}, {"w:pos", twips(width / 2)}});
    xml.leaf("w:tab", {{"w:val", "right"}, {"w:pos", twips(width)}});
    xml.close();
    xml.close();
    writeTab(xml);
    writePageNumber(xml);
    if (!practiceMark.isEmpty()) writeHeaderMark(xml, practiceMark);
    return xml.finished();
}

QByteArray docxNoHeaderPart(const DocxStyles& styles)
{
    DocxXml xml;
    xml.open("w:hdr", {{"xmlns:w", wordNamespace}});
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:pStyle", {{"w:val", styles.id(DocxStyle::PageNumber)}});
    return xml.finished();
}

} // namespace ui
