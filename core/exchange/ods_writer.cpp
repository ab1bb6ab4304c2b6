// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_error.h"
#include "core/exchange/out_cell.h"
#include "core/exchange/replaced_file.h"
#include "core/exchange/spreadsheet_writers.h"
#include "core/exchange/zip_container.h"

#include <QFile>
#include <QXmlStreamWriter>

#include <zip.h>

#include <memory>

namespace core {

namespace {

constexpr char mimeType[] = "application/vnd.oasis.opendocument.spreadsheet";

constexpr char manifest[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

constexpr char styles[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.2">
<office:styles><style:style style:name="Default" style:family="table-cell"/></office:styles>
</office:document-styles>
)";

constexpr char contentHead[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:automatic-styles>
<number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>
<number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:percentage-style style:name="hundredths"><number:number number:decimal-places="2" number:min-decimal-places="2"
 number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:text-style style:name="words"><number:text-content/></number:text-style>
<style:style style:name="heading" style:family="table-cell" style:parent-style-name="Default">
<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="date" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="day"/>
<style:style style:name="percent" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="hundredths"/>
<style:style style:name="text" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="words"/>
)";

/// content.xml, written row by row into a file of its own.
class Content {
public:
    explicit Content(QIODevice& device) : m_device(device), m_xml(&device) { }
    void write(const std::vector<OutSheet>& sheets, WrittenRows& progress);
    bool failed() const { return m_xml.hasError(); }

private:
    static QString columnStyle(int width) { return QStringLiteral("width%1").arg(width); }
    void writeColumnStyles(const std::vector<OutSheet>& sheets);
    void writeSheet(const OutSheet& sheet, const QString& name, WrittenRows& progress);
    void writeFilters(const std::vector<OutSheet>& sheets, const QStringList& names);
    void writeCell(const OutCell& out, const QString& textStyle);
    void writeParagraphs(const QString& text);
    void writeBlanks(qsizetype count);
    void skipEmpty();

    QIODevice& m_device;
    QXmlStreamWriter m_xml;
    int m_empty = 0; ///< Empty cells that wait for a filled one to their right.
    const QString m_cell = QStringLiteral("table:table-cell");
    const QString m_type = QStringLiteral("office:value-type");
    const QString m_style = QStringLiteral("table:style-name");
    const QString m_value = QStringLiteral("office:value");
    const QString m_paragraph = QStringLiteral("text:p");
    const QString m_text = QStringLiteral("text");
    const QString m_row = QStringLiteral("table:table-row");
};

void Content::write(const std::vector<OutSheet>& sheets, WrittenRows& progress)
{
    m_device.write(contentHead);
    writeColumnStyles(sheets);
    m_device.write("</office:automatic-styles>\n<office:body><office:spreadsheet>\n");
    const QStringList names = workbookSheetNames(sheets);
    for (std::size_t i = 0; i < sheets.size(); ++i) writeSheet(sheets[i], names[qsizetype(i)], progress);
    writeFilters(sheets, names);
    m_device.write("</office:spreadsheet></office:body></office:document-content>\n");
}

void Content::writeColumnStyles(const std::vector<OutSheet>& sheets)
{
    constexpr double millimetresPerCharacter = 2.1; // of the 10 point letters of LibreOffice's default
    QStringList written;
    for (const OutSheet& sheet : sheets) {
        for (const OutColumn& column : sheet.columns) {
            if (written.contains(columnStyle(column.width))) continue;
            written << columnStyle(column.width);
            m_xml.writeStartElement(QStringLiteral("style:style"));
            m_xml.writeAttribute(QStringLiteral("style:name"), written.last());
            m_xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("table-column"));
            m_xml.writeEmptyElement(QStringLiteral("style:table-column-properties"));
            m_xml.writeAttribute(QStringLiteral("style:column-width"),
                                 QString::number(column.width * millimetresPerCharacter, 'f', 1) + QLatin1String("mm"));
            m_xml.writeEndElement();
        }
    }
}

void Content::writeSheet(const OutSheet& sheet, const QString& name, WrittenRows& progress)
{
    m_xml.writeStartElement(QStringLiteral("table:table"));
    m_xml.writeAttribute(QStringLiteral("table:name"), name);
    for (const OutColumn& column : sheet.columns) {
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        m_xml.writeAttribute(m_style, columnStyle(column.width));
    }
    m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
    m_xml.writeStartElement(m_row);
    for (const OutColumn& column : sheet.columns)
        writeCell({OutCell::Type::Text, column.heading}, QStringLiteral("heading"));
    if (sheet.columns.empty()) m_xml.writeEmptyElement(m_cell);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_empty = 0;
    for (const auto& row : sheet.rows) {
        m_xml.writeStartElement(m_row);
        for (const OutCell& cell : row) writeCell(cell, m_text);
        if (m_empty == int(row.size())) m_xml.writeEmptyElement(m_cell); // a row must have a cell
        m_empty = 0;
        m_xml.writeEndElement();
        progress.next();
    }
    m_xml.writeEndElement();
}

void Content::writeFilters(const std::vector<OutSheet>& sheets, const QStringList& names)
{
    m_xml.writeStartElement(QStringLiteral("table:database-ranges"));
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].columns.empty()) continue;
        const QString letters = columnLetters(int(sheets[i].columns.size()) - 1);
        const QString sheet = u'\'' + names[qsizetype(i)] + u'\'';
        m_xml.writeEmptyElement(QStringLiteral("table:database-range"));
        m_xml.writeAttribute(QStringLiteral("table:name"), QStringLiteral("__Anonymous_Sheet_DB__%1").arg(i));
        m_xml.writeAttribute(QStringLiteral("table:target-range-address"),
                             QStringLiteral("%1.A1:%1.%2%3").arg(sheet, letters).arg(sheets[i].rows.size() + 1));
        m_xml.writeAttribute(QStringLiteral("table:display-filter-buttons"), QStringLiteral("true"));
    }
    m_xml.writeEndElement();
}

void Content::skipEmpty()
{
    if (m_empty == 0) return;
    m_xml.writeEmptyElement(m_cell);
    if (m_empty > 1) m_xml.writeAttribute(QStringLiteral("table:number-columns-repeated"), QString::number(m_empty));
    m_empty = 0;
}

void Content::writeCell(const OutCell& out, const QString& textStyle)
{
    const OutCell cell = workbookCell(out);
    if (cell.type == OutCell::Type::Empty) {
        ++m_empty;
        return;
    }
    skipEmpty();
    m_xml.writeStartElement(m_cell);
    switch (cell.type) {
    case OutCell::Type::Empty: break;
    case OutCell::Type::Text:
        m_xml.writeAttribute(m_style, textStyle);
        m_xml.writeAttribute(m_type, QStringLiteral("string"));
        writeParagraphs(cell.text);
        break;
    case OutCell::Type::Number:
        m_xml.writeAttribute(m_type, QStringLiteral("float"));
        m_xml.writeAttribute(m_value, cell.text);
        m_xml.writeTextElement(m_paragraph, writtenText(cell));
        break;
    case OutCell::Type::Percent:
        m_xml.writeAttribute(m_style, QStringLiteral("percent"));
        m_xml.writeAttribute(m_type, QStringLiteral("percentage"));
        m_xml.writeAttribute(m_value, cell.text);
        m_xml.writeTextElement(m_paragraph, writtenText(cell));
        break;
    case OutCell::Type::Date:
        m_xml.writeAttribute(m_style, QStringLiteral("date"));
        m_xml.writeAttribute(m_type, QStringLiteral("date"));
        m_xml.writeAttribute(QStringLiteral("office:date-value"), cell.text);
        m_xml.writeTextElement(m_paragraph, writtenText(cell));
        break;
    }
    m_xml.writeEndElement();
}

void Content::writeBlanks(qsizetype count)
{
    if (count == 0) return;
    m_xml.writeEmptyElement(QStringLiteral("text:s"));
    if (count > 1) m_xml.writeAttribute(QStringLiteral("text:c"), QString::number(count));
}

/// Blanks that XML would drop (at the ends, several in a row) and tabs are elements; a line is a paragraph.
void Content::writeParagraphs(const QString& text)
{
    for (const QStringView line : QStringView(text).split(u'\n')) {
        m_xml.writeStartElement(m_paragraph);
        qsizetype begin = 0;
        for (qsizetype i = 0; i < line.size();) {
            qsizetype end = i;
            while (end < line.size() && line[end] == u' ') ++end;
            const bool single
                = end - i == 1 && i > 0 && end < line.size() && line[i - 1] != u'\t' && line[end] != u'\t';
            if (line[i] != u'\t' && (end == i || single)) {
                i = std::max(end, i + 1);
                continue;
            }
            m_xml.writeCharacters(line.mid(begin, i - begin).toString());
            writeBlanks(end - i);
            if (end == i) {
                m_xml.writeEmptyElement(QStringLiteral("text:tab"));
                ++end;
            }
            begin = i = end;
        }
        m_xml.writeCharacters(line.mid(begin).toString());
        m_xml.writeEndElement();
    }
}

/// A zip file being put together: what was added is written when it is closed.
class NewContainer {
public:
    explicit NewContainer(const QString& target, const QString& workPath) : m_target(target)
    {
        zip_source_t* source = zipSource(workPath);
        zip_error_t error;
        zip_error_init(&error);
        if (source) m_archive.reset(zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error));
        const QString words = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        if (source && !m_archive) zip_source_free(source);
        if (!m_archive) throw unwritableFile(target, words);
    }
    void add(const char* name, zip_source_t* source, bool compressed)
    {
        const zip_int64_t index = source ? zip_file_add(m_archive.get(), name, source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0 && source) zip_source_free(source);
        const int method = compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
        constexpr int level = 3; // rows of a table repeat so much that more effort saves little
        if (index < 0
            || zip_set_file_compression(m_archive.get(), zip_uint64_t(index), method, compressed ? level : 0) != 0) {
            throw unwritableFile(m_target, QString::fromUtf8(zip_strerror(m_archive.get())));
        }
    }
    template <std::size_t Size>
    void addText(const char* name, const char (&text)[Size], bool compressed)
    {
        add(name, zip_source_buffer(m_archive.get(), text, Size - 1, 0), compressed);
    }
    void close()
    {
        if (zip_close(m_archive.get()) != 0)
            throw unwritableFile(m_target, QString::fromUtf8(zip_strerror(m_archive.get())));
        m_archive.release(); // freed by closing
    }

private:
    struct Discard {
        void operator()(zip_t* archive) const { zip_discard(archive); }
    };
    QString m_target;
    std::unique_ptr<zip_t, Discard> m_archive;
};

} // namespace

void writeOds(const QString& path, const std::vector<OutSheet>& sheets, const Progress& progress)
{
    checkWorkbookLimits(path, sheets);
    const ReplacedFile file(path);
    const QString contentPath = file.workPath(QStringLiteral("content.xml"));
    {
        QFile device(contentPath);
        if (!device.open(QIODevice::WriteOnly)) throw unwritableFile(path, device.errorString());
        WrittenRows written(sheets, progress);
        Content content(device);
        content.write(sheets, written);
        if (content.failed() || !device.flush() || device.error() != QFile::NoError)
            throw unwritableFile(path, device.errorString());
    }
    const QString workPath = file.workPath(QStringLiteral("workbook.ods"));
    NewContainer container(path, workPath);
    container.addText("mimetype", mimeType, false); // first and stored: file managers look for it at a fixed place
    container.addText("META-INF/manifest.xml", manifest, true);
    container.addText("styles.xml", styles, true);
    container.add("content.xml", zipSource(contentPath), true);
    container.close();
    file.replaceWith(workPath);
}

} // namespace core
