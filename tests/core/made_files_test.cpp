// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made_files.h"

#include <QFile>

#include <zip.h>

namespace {

const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const QByteArray mainSpace = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relationships(const std::vector<std::pair<QByteArray, QByteArray>>& targets)
{
    QByteArray xml = xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const auto& [type, target] : targets) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" + relationType + type + "\" Target=\""
            + target + "\"/>";
    }
    return xml + "</Relationships>";
}

} // namespace

QString MadeFiles::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path(name);
}

QString MadeFiles::zip(const QString& name, const std::vector<Part>& parts) const
{
    zip_t* archive = zip_open(QFile::encodeName(path(name)).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive);
    for (const Part& part : parts) {
        zip_source_t* source
            = zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
        REQUIRE(zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    return path(name);
}

QString MadeFiles::xlsx(const QByteArray& sheetData, const std::vector<Part>& further) const
{
    std::vector<Part> parts{
        {"[Content_Types].xml",
         xmlHead + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", relationships({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/_rels/workbook.xml.rels",
         relationships({{"worksheet", "worksheets/sheet1.xml"},
                        {"styles", "styles.xml"},
                        {"sharedStrings", "/xl/sharedStrings.xml"}})},
        {"xl/workbook.xml",
         xmlHead + "<workbook" + mainSpace + " xmlns:r=\"" + relationType.chopped(1)
             + "\"><sheets><sheet name=\"Cơ sở\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/worksheets/sheet1.xml",
         xmlHead + "<worksheet" + mainSpace + "><sheetData>" + sheetData + "</sheetData></worksheet>"}};
    for (const Part& part : further) {
        const auto same
            = std::find_if(parts.begin(), parts.end(), [&](const Part& other) { return other.name == part.name; });
        if (same == parts.end()) {
            parts.push_back(part);
        } else {
            same->content = part.content;
        }
    }
    return zip(QStringLiteral("list.xlsx"), parts);
}

QString MadeFiles::ods(const QByteArray& tables) const
{
    return zip(QStringLiteral("list.ods"),
               {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"content.xml",
                 xmlHead
                     + "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
                       "xmlns:draw=\"d\"><office:body>"
                       "<office:spreadsheet>"
                     + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

QString readingError(const QString& path, const core::ReadLimits& limits, QString* message)
{
    try {
        core::readSpreadsheet(path, limits);
    } catch (const core::Error& error) {
        if (message) *message = error.userMessage();
        return error.code();
    }
    return {};
}
