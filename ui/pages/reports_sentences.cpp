// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_sentences.h"

#include <QRegularExpression>

namespace ui {

QString sign(SentenceState state)
{
    switch (state) {
    case SentenceState::Generated: return QStringLiteral("=");
    case SentenceState::Office: return QStringLiteral("≡");
    case SentenceState::Edited: return QStringLiteral("✎");
    case SentenceState::Outdated: break;
    }
    return QStringLiteral("!");
}

ReportSentences::ReportSentences(const core::Report& report)
{
    for (const core::Paragraph& line : report.ends)
        if (line.key.startsWith(QLatin1String("head."))) add(line, head);
    const auto collect = [&](const std::vector<core::Block>& blocks) {
        for (const core::Block& block : blocks) {
            const auto* paragraph = std::get_if<core::Paragraph>(&block);
            if (!paragraph) continue;
            if (paragraph->style == core::Paragraph::Style::Part) m_parts << paragraph->text;
            if (!paragraph->key.isEmpty()) add(*paragraph, int(m_parts.size()) - 1);
        }
    };
    collect(report.blocks);
    for (const core::Paragraph& line : report.ends)
        if (line.key.startsWith(QLatin1String("end."))) add(line, end);
    for (const core::Annex& annex : report.annexes) {
        m_parts << QStringList{annex.number, annex.form, annex.title}
                       .filter(QRegularExpression(QStringLiteral("."))) // not every annex has a form
                       .join(QStringLiteral(" – "));
        ++m_annexCount;
        collect(annex.blocks);
    }
    for (Sentence& sentence : m_sentences)
        sentence.hasAddition = find(sentence.paragraph.key + QLatin1Char('+')) != nullptr;
}

void ReportSentences::add(const core::Paragraph& paragraph, int part)
{
    SentenceState state = paragraph.fromOffice ? SentenceState::Office : SentenceState::Generated;
    if (!paragraph.generated)
        state = paragraph.editedFrom == paragraph.generatedText ? SentenceState::Edited : SentenceState::Outdated;
    m_sentences.push_back({paragraph, state, part});
}

const ReportSentences::Sentence* ReportSentences::find(const QString& key) const
{
    for (const Sentence& sentence : m_sentences)
        if (sentence.paragraph.key == key) return &sentence;
    return nullptr;
}

QStringList ReportSentences::unconfirmed() const
{
    QStringList keys;
    for (const Sentence& sentence : m_sentences)
        if (sentence.state == SentenceState::Outdated) keys << sentence.paragraph.key;
    return keys;
}

} // namespace ui
