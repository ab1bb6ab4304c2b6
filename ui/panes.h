// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace ui {

/// Panes side by side while the page is wide enough for them, else one below the other. What the person has dragged is
/// remembered of the panes side by side.
class Panes : public QSplitter {
    Q_OBJECT

public:
    explicit Panes(int letters, QWidget* parent = nullptr); ///< Fewer letters in a line of the page: below each other.

    QByteArray kept() const; ///< Of the panes side by side, for restoreKept.
    void restoreKept(const QByteArray& state);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    void keepHeights(); ///< Below each other no pane is lower than what it shows.
    int leastOf(const QWidget& pane, int width) const;
    int least() const; ///< The height of a pane below another one.

    int m_letters;
    QSize m_leastSize; ///< As its surroundings know it.
    QByteArray m_beside; ///< How they stood side by side; while they do, out of date.
};

} // namespace ui
