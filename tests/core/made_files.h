// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/texts.h"

#include "core/error.h"
#include "core/exchange/spreadsheet.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <vector>

/// A folder of files made for one test.
class MadeFiles {
public:
    struct Part {
        QByteArray name;
        QByteArray content;
    };
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QString write(const QString& name, const QByteArray& bytes) const;
    QString zip(const QString& name, const std::vector<Part>& parts) const;
    /// A workbook with one sheet "Cơ sở" whose sheetData is given; further parts replace those of the same name.
    QString xlsx(const QByteArray& sheetData, const std::vector<Part>& further = {}) const;
    /// A spreadsheet with the given tables.
    QString ods(const QByteArray& tables) const;

private:
    QTemporaryDir m_folder;
};

namespace Catch {
template <>
struct StringMaker<core::Cell> {
    static std::string convert(const core::Cell& cell)
    {
        static const char* const types[] = {"Empty", "Text", "Number", "Date", "Boolean"};
        return std::string(types[int(cell.type)]) + " \"" + cell.text.toStdString() + '"';
    }
};
} // namespace Catch

/// The code of the Error that reading throws, and its words in `message`; empty if it throws none.
QString readingError(const QString& path, const core::ReadLimits& limits = {}, QString* message = nullptr);

inline core::Cell textCell(const QString& text) { return {core::Cell::Type::Text, text}; }
inline core::Cell numberCell(const QString& text) { return {core::Cell::Type::Number, text}; }
inline core::Cell dayCell(const QString& text) { return {core::Cell::Type::Date, text}; }
