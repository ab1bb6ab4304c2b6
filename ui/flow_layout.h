// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace ui {

/// A row of tools that goes on in further lines where its window is too narrow for one. What has an expanding width
/// takes the room that its line leaves.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget* widget);
    void addStretch(); ///< What follows stands at the end of its line.

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< In one line.
    QSize minimumSize() const override; ///< The widest part alone, one line high: the other lines come with the width.
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::vector<QLayoutItem*> items;
        int width = 0; ///< With the spacing between them.
        int height = 0;
    };
    std::vector<Line> lines(int width) const;
    int room(int width) const; ///< Within the margins.
    int gap() const;
    void place(const Line& line, const QRect& area) const;

    QList<QLayoutItem*> m_items;
};

} // namespace ui
