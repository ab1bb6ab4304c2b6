// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_target_row.h"

#include "ui/pages/home_plan_words.h"
#include "ui/pages/home_target_bar.h"
#include "ui/target_words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace ui {

namespace {

QLabel* bold(const QString& text, const char* name, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

HomeTargetRow::HomeTargetRow(const core::TargetFigure& figure, const core::Figures& figures, QWidget* parent)
    : QFrame(parent), m_target(figure.target.id)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const QString words = figure.target.text("words");
    QString actual = TargetWords::actual(figure);
    const QString counted = TargetWords::actualCount(figure);
    if (!counted.isEmpty() && figure.isShare())
        actual += QStringLiteral("  ") + counted;
    else if (!counted.isEmpty())
        actual = counted;

    auto* number = bold(QString::number(figure.number) + QLatin1Char('.'), "number", this);
    auto* text = new HomePlanWords(words, this);
    auto* bar = new HomeTargetBar(this);
    bar->setFigure(figure);
    QStringList path;
    if (figure.base) path << tr("%1: %2").arg(figures.baseYear).arg(TargetWords::base(figure));
    path << tr("required: %1").arg(TargetWords::required(figure));
    if (figure.path) path << tr("by %1").arg(TargetWords::pathRequired(figure));
    path << tr("reached: %1").arg(TargetWords::actual(figure));
    auto* small = new QLabel(path.join(QStringLiteral("  →  ")), this);
    small->setObjectName(QStringLiteral("path"));
    small->setWordWrap(true);
    small->setForegroundRole(QPalette::PlaceholderText);

    auto* figureLabel = bold(actual, "figure", this);
    auto* verdict = bold(TargetWords::verdictWithSign(figure.verdict), "verdict", this);
    QStringList remarks;
    const QString shortBy = TargetWords::shortBy(figure), hint = TargetWords::surveyHint(figure, *figures.population);
    if (!shortBy.isEmpty()) remarks << shortBy;
    if (figure.path) remarks << TargetWords::pathVerdict(figure);
    if (!hint.isEmpty()) remarks << hint;
    auto* remark = new QLabel(remarks.join(QLatin1Char('\n')), this);
    remark->setObjectName(QStringLiteral("remark"));
    remark->setWordWrap(true);
    if (remarks.isEmpty()) remark->hide();

    // The bars of all rows begin and end at the same place, whatever stands beside them.
    for (QLabel* label : {figureLabel, verdict, remark}) {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
    auto* right = new QVBoxLayout;
    right->setSpacing(2);
    right->addWidget(figureLabel);
    right->addWidget(verdict);
    right->addWidget(remark);
    right->addStretch();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(number, 0, 0, Qt::AlignTop);
    grid->addWidget(text, 0, 1);
    grid->addWidget(bar, 1, 1);
    grid->addWidget(small, 2, 1);
    grid->addLayout(right, 0, 2, 3, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, number->fontMetrics().horizontalAdvance(QStringLiteral("00.")));
    grid->setColumnMinimumWidth(2, 26 * fontMetrics().averageCharWidth());
    if (TargetWords::isReadingOpen(figure.target)) {
        auto* open = new QLabel(tr("The reading is not confirmed: “%1”. <a href=\"target\">Confirm…</a>")
                                    .arg(TargetWords::reading(figure.target, figures.baseYear).toHtmlEscaped()),
                                this);
        open->setObjectName(QStringLiteral("reading"));
        open->setWordWrap(true);
        open->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
        connect(open, &QLabel::linkActivated, this, [this] { Q_EMIT readingWanted(m_target); });
        grid->addWidget(open, 3, 1);
    }
    setAccessibleName(QStringLiteral("%1. %2").arg(figure.number).arg(words));
    setAccessibleDescription(QStringList{path.join(QStringLiteral(", ")), actual, TargetWords::verdict(figure.verdict),
                                         remarks.join(QStringLiteral(", "))}
                                 .join(QStringLiteral("; ")));
}

void HomeTargetRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT opened(m_target); return;
    case Qt::Key_Up: Q_EMIT left(-1); return;
    case Qt::Key_Down: Q_EMIT left(1); return;
    default: QFrame::keyPressEvent(event);
    }
}

void HomeTargetRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT opened(m_target);
}

void HomeTargetRow::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void HomeTargetRow::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void HomeTargetRow::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.15f);
    painter.fillRect(0, height() - 1, width(), 1, line);
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -2));
}

} // namespace ui
