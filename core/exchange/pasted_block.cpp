// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pasted_block.h"

#include <QCoreApplication>

namespace core {

namespace {

/// Words about what is pasted.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::PastedBlock)
};

bool endsCell(const QString& text, qsizetype at)
{
    return at >= text.size() || text[at] == QLatin1Char('\t') || text[at] == QLatin1Char('\n')
        || text[at] == QLatin1Char('\r');
}

enum class Quoted { Taken, Literal, Unclosed };

/// The cell in quotation marks that begins at `at`, which then stands behind it.
Quoted takeQuoted(const QString& text, qsizetype& at, QString& cell)
{
    QString inside;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('"')) {
            inside += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
            inside += text[i++];
        } else if (endsCell(text, i + 1)) {
            at = i + 1;
            cell = inside;
            return Quoted::Taken;
        } else {
            return Quoted::Literal;
        }
    }
    return Quoted::Unclosed;
}

} // namespace

PastedBlock readPastedBlock(const QString& text, const PasteLimits& limits)
{
    if (text.size() > limits.characters)
        return {{},
                Words::tr("The clipboard holds more than %1 million characters. Nothing was pasted. Import the file "
                          "instead (menu Data), or paste it in parts.")
                    .arg(limits.characters / 1'000'000)};
    PastedBlock block;
    QStringList row;
    qsizetype cells = 0, widest = 0;
    bool mayClose = true; // once a mark has been searched to the end in vain, no other closes either
    for (qsizetype at = 0; at < text.size();) {
        QString cell;
        if (mayClose && text[at] == QLatin1Char('"')) mayClose = takeQuoted(text, at, cell) != Quoted::Unclosed;
        const qsizetype begin = at;
        while (!endsCell(text, at)) ++at;
        cell += QStringView(text).mid(begin, at - begin);
        row << cell.normalized(QString::NormalizationForm_C).trimmed();
        if (++cells > limits.cells)
            return {{},
                    Words::tr("The clipboard holds more than %1 cells. Nothing was pasted. Import the file instead "
                              "(menu Data), or paste it in parts.")
                        .arg(limits.cells)};
        const bool tab = at < text.size() && text[at] == QLatin1Char('\t');
        if (tab) {
            if (at + 1 == text.size()) row << QString();
            ++at;
            continue;
        }
        if (at + 1 < text.size() && text[at] == QLatin1Char('\r') && text[at + 1] == QLatin1Char('\n')) ++at;
        ++at;
        widest = std::max(widest, row.size());
        block.rows.push_back(std::move(row));
        row.clear();
    }
    if (!row.isEmpty()) {
        widest = std::max(widest, row.size());
        block.rows.push_back(std::move(row));
    }
    while (!block.rows.empty() && block.rows.back().join(QString()).isEmpty()) block.rows.pop_back();
    if (block.rows.empty())
        return {{}, Words::tr("There is no text on the clipboard. Copy the cells in Excel first (Ctrl+C).")};
    if (widest * qsizetype(block.rows.size()) > limits.cells)
        return {{},
                Words::tr("The clipboard holds more than %1 cells. Nothing was pasted. Import the file instead "
                          "(menu Data), or paste it in parts.")
                    .arg(limits.cells)};
    for (QStringList& line : block.rows)
        while (line.size() < widest) line << QString();
    return block;
}

} // namespace core
