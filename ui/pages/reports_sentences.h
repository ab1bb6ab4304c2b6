// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/edited_text.h"

namespace ui {

/// Where a sentence of a report stands to the data.
enum class SentenceState {
    Generated, ///< Follows the data.
    Office, ///< The office's own, the same every year.
    Edited, ///< A person has changed it; the data say what they said then.
    Outdated, ///< A person has changed it; the data say something else since.
};
QString sign(SentenceState state); ///< "=", "≡", "✎", "!"

/// The sentences of a report that a person may change, in reading order, the lines of its head first.
class ReportSentences {
public:
    ReportSentences() = default;
    explicit ReportSentences(const core::Report& report);

    struct Sentence {
        core::Paragraph paragraph;
        SentenceState state = SentenceState::Generated;
        int part = head; ///< Index into parts(); annexes count on.
        bool hasAddition = false; ///< A paragraph of the office stands after it.
    };
    static constexpr int head = -1, end = -2; ///< Parts that are not in parts(): before the first, after the last.

    const std::vector<Sentence>& all() const { return m_sentences; }
    const QStringList& parts() const { return m_parts; } ///< "I. TÌNH HÌNH CHUNG", then the annexes.
    int annexCount() const { return m_annexCount; }
    const Sentence* find(const QString& key) const; ///< nullptr if there is none.
    QStringList unconfirmed() const; ///< Keys of the outdated ones.

private:
    void add(const core::Paragraph& paragraph, int part);

    std::vector<Sentence> m_sentences;
    QStringList m_parts;
    int m_annexCount = 0;
};

} // namespace ui
