// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QString>

namespace ui {

class DocxStyles;

// The small parts around word/document.xml (ECMA-376).

QByteArray docxContentTypes();
QByteArray docxPackageRelations();
/// Of word/document.xml: styles, settings, headers and so many pictures.
QByteArray docxDocumentRelations(std::size_t pictures);
QByteArray docxSettings();
/// Title and language, as the properties of the file show them.
QByteArray docxProperties(const core::Report& report);
QByteArray docxProgram();
/// The page number in the middle, the practice mark beside it; width of the text in points.
QByteArray docxHeader(const DocxStyles& styles, double width, const QString& practiceMark);
/// Of the first page of every section: empty.
QByteArray docxNoHeaderPart(const DocxStyles& styles);
QString docxPictureName(std::size_t index);

} // namespace ui
