// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Words of a plan over at most three lines; what does not fit ends in "…" and stands in the tooltip.
class HomePlanWords : public QWidget {
    Q_OBJECT

public:
    explicit HomePlanWords(const QString& words, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QStringList lines(int width) const;

    QString m_words;
};

} // namespace ui
