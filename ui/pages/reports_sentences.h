// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/edited_text.h"

#include <QHash>

namespace core {
class Database;
}

namespace ui {

/// Where a sentence of a report stands to the data.
enum class SentenceState {
    Generated, ///< Follows the data.
    Edited, ///< A person has changed it; the data say what they said then.
    Outdated, ///< A person has changed it; the data say something else since.
};
QString sign(SentenceState state); ///< "=", "✎", "!"

/// The sentences of a report that a person may change, in reading order, the lines of its head first.
class ReportSentences {
public:
    ReportSentences() = default;
    ReportSentences(const core::Database& database, const core::DocumentKey& document, const core::Report& report);

    struct Sentence {
        core::Paragraph paragraph;
        SentenceState state = SentenceState::Generated;
        int part = -1; ///< Index into parts(); -1 before the first part, annexes count on.
    };
    const std::vector<Sentence>& all() const { return m_sentences; }
    const QStringList& parts() const { return m_parts; } ///< "I. TÌNH HÌNH CHUNG", then the annexes.
    int annexCount() const { return m_annexCount; }
    const Sentence* find(const QString& key) const; ///< nullptr if there is none.

private:
    void add(core::Paragraph paragraph, int part);

    std::vector<Sentence> m_sentences;
    QStringList m_parts;
    int m_annexCount = 0;
    QHash<QString, QString> m_originals; ///< What the data said when a sentence was changed.
};

} // namespace ui
