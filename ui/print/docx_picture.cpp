// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/docx_writer.h"

namespace ui {

void DocxWriter::picture(const QByteArray& png, const QSizeF& size, const QString& name, const QString& description,
                         const DocxParagraph& p)
{
    const QString relation = pictureRelation(m_pictures.size());
    m_pictures.push_back(png);
    const qint64 number = qint64(m_pictures.size()), width = drawingUnits(size.width()),
                 height = drawingUnits(size.height());
    const QString title = docxText(name), words = docxText(description);
    beginParagraph(p);
    m_xml.open("w:r");
    m_xml.open("w:drawing");
    m_xml.open("wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    m_xml.leaf("wp:extent", {{"cx", width}, {"cy", height}});
    m_xml.leaf(
        "wp:docPr",
        {{"id", number}, {"name", QStringLiteral("Biểu đồ %1").arg(number)}, {"descr", words}, {"title", title}});
    m_xml.open("wp:cNvGraphicFramePr");
    m_xml.leaf("a:graphicFrameLocks", {{"noChangeAspect", 1}});
    m_xml.close();
    m_xml.open("a:graphic");
    m_xml.open("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/picture"}});
    m_xml.open("pic:pic");
    m_xml.open("pic:nvPicPr");
    m_xml.leaf("pic:cNvPr", {{"id", number}, {"name", QStringLiteral("bieu-do-%1.png").arg(number)}});
    m_xml.leaf("pic:cNvPicPr");
    m_xml.close();
    m_xml.open("pic:blipFill");
    m_xml.leaf("a:blip", {{"r:embed", relation}});
    m_xml.open("a:stretch");
    m_xml.leaf("a:fillRect");
    m_xml.close();
    m_xml.close();
    m_xml.open("pic:spPr");
    m_xml.open("a:xfrm");
    m_xml.leaf("a:off", {{"x", 0}, {"y", 0}});
    m_xml.leaf("a:ext", {{"cx", width}, {"cy", height}});
    m_xml.close();
    m_xml.open("a:prstGeom", {{"prst", "rect"}});
    m_xml.leaf("a:avLst");
    m_xml.close();
    for (int open = 0; open < 7; ++open) m_xml.close(); // spPr … w:r
    endParagraph();
}

} // namespace ui
