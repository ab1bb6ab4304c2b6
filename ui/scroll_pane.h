// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ui {

/// Gives its content all the room there is, and scroll bars only where the content cannot shrink further. (A
/// QScrollArea would give it the height that it wants, and scroll where everything has room.)
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPane(QWidget* content, QWidget* parent = nullptr); ///< Takes the content.
    ~ScrollPane() override;

    QSize sizeHint() const override; ///< Of the content.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QSize wanted(const QSize& room) const; ///< Of the content, at least what its layout needs.
};

} // namespace ui
