// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/composition.h"

#include <QByteArray>

#include <map>

namespace ui {

/// Every kind of paragraph in a DOCX file, a named style each, so that an office can set them its own way in Word.
enum class DocxStyle {
    Part,
    Heading,
    Body,
    Basis,
    TableTitle,
    Unit,
    Note,
    TableText,
    ChartPicture,
    ChartNote, // the text
    Mark,
    Superior,
    Issuer,
    Country,
    Motto,
    Number,
    PlaceAndDate,
    Kind,
    Subject,
    Addressee, // the head
    AnnexNumber,
    AnnexForm,
    AnnexTitle,
    AttachedTo, // the head of an annex
    RecipientsTitle,
    Recipient,
    Authority,
    Signer, // the end
    PageNumber,
    Line, // in the margin; rules and gaps
};

DocxStyle docxStyle(core::Paragraph::Style style);

/// The styles of one report: the settings of its printed pages.
class DocxStyles {
public:
    DocxStyles(TypeMeasure& measure, const core::PaperFormat& paper);

    QString id(DocxStyle style) const { return QLatin1String(m_styles.at(style).id); }
    const Setting& setting(DocxStyle style) const { return m_styles.at(style).setting; }
    /// word/styles.xml
    QByteArray part() const;

private:
    struct Style {
        const char* id;
        QString name; ///< As the list of styles in Word shows it.
        Setting setting;
        int outline = -1; ///< Level in Word's navigation; -1: none.
    };
    std::map<DocxStyle, Style> m_styles;
    double m_bodyPt;
};

/// "left", "center", "right", "both"
const char* docxAlignment(Place place);

} // namespace ui
