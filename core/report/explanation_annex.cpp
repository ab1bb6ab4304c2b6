// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explanation.h"
#include "core/report/wording.h"

namespace core {

namespace {

using Style = Paragraph::Style;

/// "Có (15): F01, F02, …": enough beside the list of facilities in Biểu 02.
QStringList answersByCode(const ReportTable& answers)
{
    static const QString words[] = {QStringLiteral("có"), QStringLiteral("không"), QStringLiteral("chưa khảo sát")};
    QStringList lines;
    for (const QString& word : words) {
        QStringList codes;
        for (const QStringList& row : answers.rows)
            if (row[1] == word) codes << row[0].section(QLatin1Char(' '), 0, 0);
        if (!codes.isEmpty())
            lines << QStringLiteral("Trả lời “%1”: %2 cơ sở (%3).")
                         .arg(word)
                         .arg(codes.size())
                         .arg(codes.join(QStringLiteral(", ")));
    }
    return lines;
}

void add(std::vector<Block>& blocks, const Explanation& explanation, bool withTable)
{
    const auto paragraph = [&](Style style, const QString& text) { blocks.push_back(Paragraph{{}, style, text}); };
    paragraph(Style::Heading, explanation.title + QStringLiteral(": ") + explanation.result);
    if (!explanation.words.isEmpty()) paragraph(Style::Body, QStringLiteral("“%1”").arg(explanation.words));
    paragraph(Style::Body, explanation.cohort + QLatin1Char('.'));
    for (const QString& line : explanation.base) paragraph(Style::Body, line + QLatin1Char('.'));
    for (const QString& line : explanation.formula) paragraph(Style::Body, QStringLiteral("- %1.").arg(line));
    if (!explanation.inputs.rows.empty() && explanation.inputs.columns.size() == 4
        && !explanation.inputFacilities.empty()) {
        if (withTable)
            for (const QString& line : answersByCode(explanation.inputs)) paragraph(Style::Body, line);
    } else if (withTable && !explanation.inputs.rows.empty()) {
        paragraph(Style::TableTitle, QStringLiteral("Số liệu đầu vào"));
        blocks.push_back(explanation.inputs);
    }
    if (withTable && !explanation.excluded.empty()) {
        QStringList parts;
        for (const Explanation::Excluded& excluded : explanation.excluded)
            parts << QStringLiteral("%1 (%2)").arg(
                excluded.facility == 0 ? excluded.name : excluded.name.section(QLatin1Char(' '), 0, 0),
                excluded.reason);
        paragraph(Style::Body, QStringLiteral("Không tính: %1.").arg(parts.join(QStringLiteral("; "))));
    }
    if (!explanation.factorSet.isEmpty())
        paragraph(Style::Note, QStringLiteral("Hệ số quy đổi: %1.").arg(explanation.factorSet));
}

} // namespace

Annex explanationAnnex(const Database& database, const Figures& figures)
{
    Annex annex{{}, {}, QStringLiteral("CÁCH TÍNH CÁC SỐ LIỆU CHÍNH NĂM %1").arg(figures.year), {}, true};
    annex.blocks.push_back(
        Paragraph{{}, Style::Body, QStringLiteral("Số liệu tính đến %1.").arg(dateWords(figures.asOf))});
    add(annex.blocks, explainRate(database, figures, Question::Awareness), true);
    add(annex.blocks, explainRate(database, figures, Question::Adoption), true);
    add(annex.blocks, explainSaving(database, figures), true);
    for (const TargetFigure& target : figures.targets) {
        const bool ownTable = !isOfEverybody(target.target)
            || !(target.indicator == QLatin1String("awareness")
                 || target.indicator.startsWith(QLatin1String("adoption"))
                 || target.indicator == QLatin1String("saving")); // the others stand above
        add(annex.blocks, explainTarget(database, figures, target), ownTable);
    }
    return annex;
}

} // namespace core
