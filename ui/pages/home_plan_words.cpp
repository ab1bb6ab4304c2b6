// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_plan_words.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

constexpr int mostLines = 3;

HomePlanWords::HomePlanWords(const QString& words, QWidget* parent) : QWidget(parent), m_words(words)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList HomePlanWords::lines(int width) const
{
    QStringList lines;
    QTextLayout layout(m_words, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        if (lines.size() + 1 == mostLines) {
            lines << fontMetrics().elidedText(m_words.mid(line.textStart()), Qt::ElideRight, std::max(1, width));
            break;
        }
        lines << m_words.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

int HomePlanWords::heightForWidth(int width) const { return int(lines(width).size()) * fontMetrics().lineSpacing(); }

QSize HomePlanWords::sizeHint() const { return {300, heightForWidth(300)}; }

QSize HomePlanWords::minimumSizeHint() const { return {120, fontMetrics().lineSpacing()}; }

void HomePlanWords::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int y = fontMetrics().ascent();
    for (const QString& line : lines(width())) {
        painter.drawText(0, y, line.trimmed());
        y += fontMetrics().lineSpacing();
    }
}

void HomePlanWords::resizeEvent(QResizeEvent*)
{
    const QStringList shown = lines(width());
    const bool elided = !shown.isEmpty() && shown.size() == mostLines && shown.last().endsWith(QChar(0x2026))
        && !m_words.endsWith(shown.last());
    setToolTip(elided ? m_words : QString());
}

} // namespace ui
