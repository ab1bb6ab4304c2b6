// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <string>
#include <vector>

namespace core {

/// Cuts UTF-8 bytes, in pieces of any size, into the records and fields of RFC 4180, and keeps count of the lines.
class CsvRecords {
public:
    enum class Fault {
        None,
        UnclosedQuote, ///< The file ends inside a quoted field.
        LooseQuote, ///< Something follows the closing quotation mark of a field.
        LongField,
        NullByte, ///< Text has none: this is some other kind of file.
    };
    using Record = std::vector<std::string>; ///< Raw bytes of each field; line ends inside quotes as written.
    /// line: the first physical line of the record, from 1. The fields may be taken; the count of fields is `count`.
    using Take = std::function<void(qint64 line, const Record& record, std::size_t count)>;

    CsvRecords(char separator, std::size_t longestField, std::size_t mostFields, Take take);

    /// After a fault nothing more is read; faultLine() says where.
    void feed(QByteArrayView piece);
    void finish();
    Fault fault() const { return m_fault; }
    qint64 faultLine() const { return m_faultLine; }

private:
    enum class State { FieldStart, Plain, Quoted, AfterQuote };
    void endField();
    void endRecord();
    void fail(Fault fault, qint64 line);
    void take(char c);

    char m_separator;
    std::size_t m_longestField;
    std::size_t m_mostFields;
    Take m_take;
    State m_state = State::FieldStart;
    Record m_record;
    std::size_t m_count
        = 0; ///< Fields of the present record that are complete; m_record keeps more, to reuse their room.
    std::string m_field;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_quoteLine = 0;
    bool m_afterReturn = false;
    bool m_any = false; ///< Whether the present record has begun.
    Fault m_fault = Fault::None;
    qint64 m_faultLine = 0;
};

/// The separator of a csv file, from its first bytes: the one that the heading has and that cuts most rows alike.
char csvSeparator(QByteArrayView beginning, bool wholeFile);

} // namespace core
