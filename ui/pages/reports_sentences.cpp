// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_sentences.h"

#include "core/database/database.h"

#include <QRegularExpression>

namespace ui {

QString sign(SentenceState state)
{
    switch (state) {
    case SentenceState::Generated: return QStringLiteral("=");
    case SentenceState::Edited: return QStringLiteral("✎");
    case SentenceState::Outdated: break;
    }
    return QStringLiteral("!");
}

ReportSentences::ReportSentences(const core::Database& database, const core::DocumentKey& document,
                                 const core::Report& report)
{
    core::Statement rows(database,
                         "SELECT key, original FROM report_text WHERE report = ? AND year = ? AND plan_id IS ?");
    rows.bind(1, document.report).bind(2, qint64(document.year));
    rows.bind(3, document.plan == 0 ? core::Value{} : core::Value{document.plan});
    while (rows.step()) m_originals.insert(rows.text(0), rows.text(1));

    const auto headLine = [&](const char* key, const QString& text) {
        core::Paragraph line{QString::fromLatin1(key), core::Paragraph::Style::Body, text, true, text};
        if (m_originals.contains(line.key)) {
            line.generated = false;
            line.generatedText = m_originals.value(line.key);
        }
        add(line, -1);
    };
    headLine("head.number", report.head.number);
    headLine("head.place_date", report.head.placeAndDate);
    const auto collect = [&](const std::vector<core::Block>& blocks) {
        for (const core::Block& block : blocks) {
            const auto* paragraph = std::get_if<core::Paragraph>(&block);
            if (!paragraph) continue;
            if (paragraph->style == core::Paragraph::Style::Part) m_parts << paragraph->text;
            if (!paragraph->key.isEmpty()) add(*paragraph, int(m_parts.size()) - 1);
        }
    };
    collect(report.blocks);
    for (const core::Annex& annex : report.annexes) {
        m_parts << QStringList{annex.number, annex.form, annex.title}
                       .filter(QRegularExpression(QStringLiteral("."))) // not every annex has a form
                       .join(QStringLiteral(" – "));
        ++m_annexCount;
        collect(annex.blocks);
    }
}

void ReportSentences::add(core::Paragraph paragraph, int part)
{
    SentenceState state = SentenceState::Generated;
    if (!paragraph.generated)
        state = m_originals.value(paragraph.key) == paragraph.generatedText ? SentenceState::Edited
                                                                            : SentenceState::Outdated;
    m_sentences.push_back({std::move(paragraph), state, part});
}

const ReportSentences::Sentence* ReportSentences::find(const QString& key) const
{
    for (const Sentence& sentence : m_sentences)
        if (sentence.paragraph.key == key) return &sentence;
    return nullptr;
}

} // namespace ui
