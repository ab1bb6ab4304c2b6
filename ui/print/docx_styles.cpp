// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/docx_styles.h"

#include "ui/print/chart_layout.h"
#include "ui/print/decree.h"
#include "ui/print/docx_xml.h"
#include "ui/print/head_layout.h"
#include "ui/print/page_layout.h"
#include "ui/print/table_columns.h"

#include <algorithm>

namespace ui {

namespace {

using namespace decree;

Setting centred(const Face& face, double spacing = headSpacing)
{
    return {.face = face, .place = Place::Centre, .spacing = spacing};
}

Setting kept(Setting setting)
{
    setting.keepWithNext = true;
    return setting;
}

void writeDefaults(DocxXml& xml, double bodyPt)
{
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    const QString family = QStringLiteral("Times New Roman");
    xml.leaf("w:rFonts", {{"w:ascii", family}, {"w:hAnsi", family}, {"w:eastAsia", family}, {"w:cs", family}});
    xml.leaf("w:sz", {{"w:val", qRound64(bodyPt * 2)}});
    xml.leaf("w:szCs", {{"w:val", qRound64(bodyPt * 2)}});
    xml.leaf("w:lang", {{"w:val", "vi-VN"}, {"w:eastAsia", "vi-VN"}, {"w:bidi", "ar-SA"}});
    xml.close();
    xml.close();
    xml.open("w:pPrDefault");
    xml.open("w:pPr");
    xml.leaf("w:widowControl");
    xml.leaf("w:spacing", {{"w:before", 0}, {"w:after", 0}, {"w:line", 240}, {"w:lineRule", "auto"}});
    xml.close();
    xml.close();
    xml.close();
}

void writeBasis(DocxXml& xml)
{
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:default", 1}, {"w:styleId", "Normal"}});
    xml.leaf("w:name", {{"w:val", "Normal"}});
    xml.leaf("w:qFormat");
    xml.close();
    xml.open("w:style", {{"w:type", "table"}, {"w:default", 1}, {"w:styleId", "TableNormal"}});
    xml.leaf("w:name", {{"w:val", "Normal Table"}});
    xml.leaf("w:uiPriority", {{"w:val", 99}});
    xml.leaf("w:semiHidden");
    xml.leaf("w:unhideWhenUsed");
    xml.open("w:tblPr");
    xml.leaf("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
    xml.open("w:tblCellMar");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right"}) xml.leaf(side, {{"w:w", 0}, {"w:type", "dxa"}});
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

const char* docxAlignment(Place place)
{
    switch (place) {
    case Place::Left: break;
    case Place::Centre: return "center";
    case Place::Right: return "right";
    case Place::Justified: return "both";
    }
    return "left";
}

DocxStyle docxStyle(core::Paragraph::Style style)
{
    using Style = core::Paragraph::Style;
    switch (style) {
    case Style::Part: return DocxStyle::Part;
    case Style::Heading: return DocxStyle::Heading;
    case Style::Body: break;
    case Style::Basis: return DocxStyle::Basis;
    case Style::TableTitle: return DocxStyle::TableTitle;
    case Style::Unit: return DocxStyle::Unit;
    case Style::Note: return DocxStyle::Note;
    }
    return DocxStyle::Body;
}

DocxStyles::DocxStyles(TypeMeasure& measure, const core::PaperFormat& paper) : m_bodyPt(paper.bodyPt)
{
    using S = DocxStyle;
    using P = core::Paragraph::Style;
    const HeadColumns columns = headColumns(measure, sheetOf(paper, false).body.width(), paper.bodyPt);
    const double larger = largerPt(paper.bodyPt), chartPt = chartPointSize(paper);
    const Face kind{kindPt, true};
    m_styles = {
        {S::Part, {"Part", QStringLiteral("Phần"), settingOf(P::Part, paper), 0}},
        {S::Heading, {"Heading", QStringLiteral("Mục"), settingOf(P::Heading, paper), 1}},
        {S::Body, {"Body", QStringLiteral("Nội dung"), settingOf(P::Body, paper)}},
        {S::Basis, {"Basis", QStringLiteral("Căn cứ"), settingOf(P::Basis, paper)}},
        {S::TableTitle, {"TableTitle", QStringLiteral("Tên bảng"), settingOf(P::TableTitle, paper)}},
        {S::Unit, {"Unit", QStringLiteral("Đơn vị tính"), settingOf(P::Unit, paper)}},
        {S::Note, {"Note", QStringLiteral("Ghi chú"), settingOf(P::Note, paper)}},
        {S::TableText,
         {"TableText", QStringLiteral("Chữ trong bảng"), {{paper.tablePt}, Place::Left, 0, 0, cellSpacing}}},
        {S::ChartPicture, {"ChartPicture", QStringLiteral("Biểu đồ"), {{paper.bodyPt}, Place::Centre}}},
        {S::ChartNote, {"ChartNote", QStringLiteral("Ghi chú biểu đồ"), {{chartPt, false, true}, Place::Justified}}},
        {S::Mark, {"Mark", QStringLiteral("Dấu thực hành"), kept(centred(markFace))}},
        {S::Superior, {"Superior", QStringLiteral("Cơ quan chủ quản"), centred({issuerPt})}},
        {S::Issuer, {"Issuer", QStringLiteral("Cơ quan ban hành"), centred({issuerPt, true})}},
        {S::Country, {"Country", QStringLiteral("Quốc hiệu"), centred(columns.country)}},
        {S::Motto, {"Motto", QStringLiteral("Tiêu ngữ"), centred(columns.motto)}},
        {S::Number, {"Number", QStringLiteral("Số, ký hiệu"), centred({issuerPt})}},
        {S::PlaceAndDate,
         {"PlaceAndDate", QStringLiteral("Địa danh, thời gian"), centred({columns.motto.size, false, true})}},
        {S::Kind, {"Kind", QStringLiteral("Tên loại"), kept(centred(kind))}},
        {S::Subject, {"Subject", QStringLiteral("Trích yếu"), kept(centred(kind))}},
        {S::Addressee, {"Addressee", QStringLiteral("Kính gửi"), kept(centred({paper.bodyPt}, addresseeSpacing))}},
        {S::AnnexNumber, {"AnnexNumber", QStringLiteral("Số phụ lục"), kept(centred(kind)), 0}},
        {S::AnnexForm,
         {"AnnexForm", QStringLiteral("Số biểu"), kept({{issuerPt, true}, Place::Right, 0, 0, headSpacing})}},
        {S::AnnexTitle, {"AnnexTitle", QStringLiteral("Tên phụ lục"), kept(centred(kind))}},
        {S::AttachedTo, {"AttachedTo", QStringLiteral("Kèm theo"), kept(centred({14, false, true}))}},
        {S::RecipientsTitle,
         {"RecipientsTitle", QStringLiteral("Nơi nhận"), {recipientsTitle, Place::Left, 0, 0, recipientSpacing}}},
        {S::Recipient,
         {"Recipient", QStringLiteral("Danh sách nơi nhận"), {recipientFace, Place::Left, 0, 0, recipientSpacing}}},
        {S::Authority, {"Authority", QStringLiteral("Quyền hạn, chức vụ"), centred({larger, true})}},
        {S::Signer, {"Signer", QStringLiteral("Họ và tên người ký"), centred({larger, true})}},
        {S::PageNumber, {"PageNumber", QStringLiteral("Số trang"), {{larger}}}},
        {S::Line, {"Line", QStringLiteral("Đường kẻ"), {{1}}}},
    };
}

QByteArray DocxStyles::part() const
{
    DocxXml xml;
    xml.open("w:styles", {{"xmlns:w", wordNamespace}});
    writeDefaults(xml, m_bodyPt);
    writeBasis(xml);
    for (const auto& [style, s] : m_styles) {
        xml.open("w:style", {{"w:type", "paragraph"}, {"w:customStyle", 1}, {"w:styleId", s.id}});
        xml.leaf("w:name", {{"w:val", s.name}});
        xml.leaf("w:basedOn", {{"w:val", "Normal"}});
        if (s.outline >= 0 && style != DocxStyle::AnnexNumber) xml.leaf("w:next", {{"w:val", "Body"}});
        xml.leaf("w:qFormat");
        xml.open("w:pPr");
        xml.flag("w:keepNext", s.setting.keepWithNext);
        xml.leaf("w:spacing",
                 {{"w:before", twips(s.setting.gapBefore)},
                  {"w:line", qRound64(240 * s.setting.spacing)},
                  {"w:lineRule", "auto"}});
        if (s.setting.firstIndent > 0) xml.leaf("w:ind", {{"w:firstLine", twips(s.setting.firstIndent)}});
        xml.leaf("w:jc", {{"w:val", docxAlignment(s.setting.place)}});
        if (s.outline >= 0) xml.leaf("w:outlineLvl", {{"w:val", s.outline}});
        xml.close();
        xml.open("w:rPr");
        xml.flag("w:b", s.setting.face.bold);
        xml.flag("w:bCs", s.setting.face.bold);
        xml.flag("w:i", s.setting.face.italic);
        xml.flag("w:iCs", s.setting.face.italic);
        xml.leaf("w:sz", {{"w:val", qRound64(s.setting.face.size * 2)}});
        xml.leaf("w:szCs", {{"w:val", qRound64(s.setting.face.size * 2)}});
        xml.close();
        xml.close();
    }
    return xml.finished();
}

} // namespace ui
