// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
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
    QString sheet; ///< Name; of a canonical sheet its title.
    QString heading;
    int row = 0; ///< Of the example, as the spreadsheet program counts.
    QString text; ///< "6.744", or "6,744" where other texts have a dot before their decimals.
    QString byComma; ///< "6744" (of the other "6,744"): what it is if the comma parts the decimals.
    QString byDot; ///< "6,744" (of the other "6744"): what it is if the dot does.
    std::optional<DecimalMark> answer; ///< What was said before.

    /// "6744" or "6,744", as the answer says.
    QString read() const { return answer == DecimalMark::Dot ? byDot : byComma; }
};

/// Answers by the name of the sheet and the heading as AmbiguousColumn says them.
using DecimalAnswers = QHash<std::pair<QString, QString>, DecimalMark>;

/// All columns to ask for in canonical sheets, in their order; none if options.decimal is set. Answered ones are not
/// among them.
std::vector<AmbiguousColumn> ambiguousColumns(const std::vector<Sheet>& sheets, const ImportOptions& options);
/// The same of foreign lists that are read by the layouts; a column with MappedColumn::decimal is answered.
std::vector<AmbiguousColumn> ambiguousColumns(const std::vector<Sheet>& sheets,
                                              const std::vector<SourceLayout>& layouts);
/// The columns that would be asked for, had they not been answered when such a list was read before.
std::vector<AmbiguousColumn> answeredBefore(const std::vector<Sheet>& sheets, const std::vector<SourceLayout>& layouts);
/// Puts the answers into the columns of the layouts. Answers for other sheets or headings are passed over.
void answer(std::vector<SourceLayout>& layouts, const std::vector<Sheet>& sheets, const DecimalAnswers& answers);
/// What is thrown where nobody can be asked: "ambiguous_number".
Error ambiguousNumber(const AmbiguousColumn& column);

/// What the texts of one column of numbers show about their decimal sign, and how each is to be read by it.
class ColumnMarks {
public:
    ColumnMarks() = default;
    /// answer: what a person said; it counts where a text could be either.
    explicit ColumnMarks(const Field& field, std::optional<DecimalMark> answer = {});
    void see(const Cell& cell, int row);

    bool isAmbiguous() const { return !m_answer && (isDotAmbiguous() || isCommaAmbiguous()); }
    /// After all were seen: an answer about another list counts only where this one does not show its sign.
    void preferShown();
    /// The example and its readings; sheet and heading are the caller's.
    AmbiguousColumn example() const;
    /// The decimal sign of a text; Ask: it is clear by itself, or no number.
    DecimalMark markOf(const QString& text) const;

private:
    /// The first text that could be either; row 0: none.
    struct Example {
        int row = 0;
        QString text;
    };

    bool showsComma() const;
    bool isDotAmbiguous() const;
    bool isCommaAmbiguous() const;

    std::optional<DecimalMark> m_answer;
    bool m_whole = false; ///< Numbers without decimals.
    bool m_plainComma = false, m_dot = false; ///< Some text can only have this sign before its decimals.
    bool m_groupComma = false; ///< Some text has commas that can only group: "1,234,567".
    Example m_dotExample, m_commaExample; ///< "6.744", "6,744".
};

/// A number as people type it into a text cell: without blanks around it and the apostrophe that makes it text.
QString typedNumber(const QString& text);

} // namespace core
