// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/compound_file.h"

namespace core {

/// The records of a workbook stream before Excel 2007 ([MS-XLS]), one after another; all reading stays inside the
/// record and what continues it, or throws Error.
class XlsRecords {
public:
    enum Kind : quint16 {
        Formula = 0x0006,
        EndOfPart = 0x000A,
        Dates1904 = 0x0022,
        Password = 0x002F,
        Continued = 0x003C,
        CodePage = 0x0042,
        ColumnLook = 0x007D,
        SheetPlace = 0x0085,
        ManyWhole = 0x00BD,
        RichText = 0x00D6,
        CellLook = 0x00E0,
        Merged = 0x00E5,
        SharedTexts = 0x00FC,
        SharedText = 0x00FD,
        Number = 0x0203,
        Text = 0x0204,
        TruthOrError = 0x0205,
        FormulaText = 0x0207,
        RowLook = 0x0208,
        Whole = 0x027E,
        NumberFormat = 0x041E,
        BeginPart = 0x0809,
    };
    XlsRecords(const CompoundFile& file, const QByteArray& stream) : m_file(file), m_stream(stream) { }

    void goTo(qsizetype offset);
    bool next(); ///< False at the end of the stream.
    quint16 kind() const { return m_kind; }
    bool atEnd() const { return m_at >= m_part.size(); } ///< Of the record, without what continues it.
    qsizetype left() const { return m_part.size() - m_at; }

    quint8 byte();
    quint16 word();
    quint32 number();
    double real();
    double whole(); ///< A number in 30 bits: RkNumber.
    void skip(qint64 bytes); ///< Also over the end of the record into what continues it.
    /// Letters of Excel 97 and later: `count` of them, in one byte each or, if `wide`, two; where the record ends amid
    /// them, what continues it says anew how wide they are.
    QString letters(int count, bool wide);
    QByteArray bytes(int count);

    bool beforeExcel97 = false; ///< Texts have one byte for each letter, in the code page.
    int codePage = 1252;
    /// A text with its length before it, in one byte or two.
    QString text(bool longLength);

private:
    bool goOn(); ///< To what continues the record.
    QByteArrayView part(qsizetype size);

    const CompoundFile& m_file;
    const QByteArray& m_stream;
    qsizetype m_nextRecord = 0;
    quint16 m_kind = 0;
    QByteArrayView m_part;
    qsizetype m_at = 0;
};

} // namespace core
