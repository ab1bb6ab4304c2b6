// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spreadsheet.h"
#include "core/record/dictionary.h"

#include <QHash>

#include <utility>

namespace core {

struct ImportOptions;
struct SourceLayout;

/// A column of numbers typed as text of which one could be two numbers, and no other tells which sign parts the
/// decimals: the person is asked once for the column.
struct AmbiguousColumn {
    size_t sheetPlace = 0; ///< Among the sheets that were read.
    int place = 0; ///< Among the cells, from 0.
    QString sheet; ///< Name.
    QString heading;
    int row = 0; ///< Of the example, as the spreadsheet program counts.
    QString text; ///< "6.744"
    QString grouped; ///< "6744": what it is if the comma parts the decimals.
    QString decimals; ///< "6,744": what it is if the dot does.
};

/// Answers by the name of the sheet and the heading as AmbiguousColumn says them.
using DecimalAnswers = QHash<std::pair<QString, QString>, DecimalMark>;

/// All columns to ask for in canonical sheets, in their order; none if options.decimal is set. Answered ones are not
/// among them.
std::vector<AmbiguousColumn> ambiguousColumns(const std::vector<Sheet>& sheets, const ImportOptions& options);
/// The same of foreign lists that are read by the layouts; a column with MappedColumn::decimal is answered.
std::vector<AmbiguousColumn> ambiguousColumns(const std::vector<Sheet>& sheets,
                                              const std::vector<SourceLayout>& layouts);
/// Puts the answers into the columns of the layouts. Answers for other sheets or headings are passed over.
void answer(std::vector<SourceLayout>& layouts, const std::vector<Sheet>& sheets, const DecimalAnswers& answers);

/// What the texts of one column show about their decimal sign, cell by cell.
class ColumnMarks {
public:
    explicit ColumnMarks(const Field& field);
    void see(const Cell& cell, int row);

    DecimalMark shown() const; ///< Ask: nothing, or both.
    bool showsComma() const { return m_plainComma; } ///< A text can only have a comma before its decimals.
    bool isAmbiguous() const { return m_row != 0 && m_comma == m_dot && !(m_comma && m_dot); }
    int row() const { return m_row; }
    const QString& text() const { return m_text; } ///< The first that could be either.

private:
    bool m_whole;
    bool m_comma = false, m_dot = false, m_plainComma = false;
    int m_row = 0;
    QString m_text;
};

/// "6,744": with a comma for decimals 6,744, with a comma for groups 6744.
bool isGroupOrDecimals(const QString& text);

} // namespace core
