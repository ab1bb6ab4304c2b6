// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_target_bar.h"

#include "ui/chart/chart_style.h"

#include <QPainter>

#include <algorithm>

namespace ui {

HomeTargetBar::HomeTargetBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the row answers
}

QSize HomeTargetBar::sizeHint() const { return {200, 22}; }

void HomeTargetBar::setFigure(const core::TargetFigure& figure)
{
    const auto drawn = [](const std::optional<core::Ratio>& ratio) {
        return ratio ? std::optional(ratio->approximate()) : std::nullopt;
    };
    m_actual = drawn(figure.actual);
    m_high = drawn(figure.actualIfAllYes);
    m_required = drawn(figure.required);
    m_base.reset();
    if (figure.base) m_base = figure.isShare() ? figure.base->ratio().approximate() : double(figure.base->count);
    if (figure.kind == core::TargetKind::Milestone) {
        m_required = 1;
        m_actual = figure.actualDate.isValid() ? 1 : 0;
    }
    m_lowest = m_highest = 0;
    for (const auto& value : {m_base, m_actual, m_high, m_required})
        if (value) {
            m_lowest = std::min(m_lowest, *value);
            m_highest = std::max(m_highest, *value);
        }
    const auto high = core::bandOf(figure.target).high;
    if (figure.kind == core::TargetKind::SavingAtLeast && high) m_highest = std::max(m_highest, high->approximate());
    if (figure.isShare() && figure.kind != core::TargetKind::SavingAtLeast)
        m_highest = m_highest > 0.3 ? std::max(1.0, m_highest) : m_highest * 1.5;
    else
        m_highest *= 1.25;
    if (m_highest <= m_lowest) m_highest = m_lowest + 1;
    update();
}

double HomeTargetBar::place(double value) const
{
    return 1 + (value - m_lowest) / (m_highest - m_lowest) * (width() - 3);
}

void HomeTargetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF lane(0.5, 4.5, width() - 1, height() - 9);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.3f);
    painter.setPen(line);
    painter.drawRect(lane);
    const double zero = place(0);
    const auto bar = [&](double value, double margin, const QColor& colour) {
        const double end = place(value);
        painter.fillRect(
            QRectF(std::min(zero, end), lane.top() + margin, std::abs(end - zero), lane.height() - 2 * margin), colour);
    };
    if (m_base) bar(*m_base, 1, colour::base);
    if (m_actual) bar(*m_actual, lane.height() / 4, colour::actual);
    if (m_actual && m_high && *m_high > *m_actual) {
        const QRectF unknown(place(*m_actual), lane.top() + lane.height() / 4, place(*m_high) - place(*m_actual),
                             lane.height() / 2);
        painter.setPen(colour::actual);
        painter.setBrush(QBrush(colour::actual, Qt::BDiagPattern));
        painter.drawRect(unknown.adjusted(0, 0, -1, -1));
    }
    if (m_required)
        painter.fillRect(QRectF(place(*m_required) - 1, 1, 3, height() - 2), palette().color(QPalette::WindowText));
}

} // namespace ui
