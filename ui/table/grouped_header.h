// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

/// Headings with the name of their group (groupRole) on a band above them; long headings take two lines.
class GroupedHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    bool viewportEvent(QEvent* event) override; ///< The tooltip is the whole heading.
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    int bandHeight() const;
    QString groupOf(int logicalIndex) const;
};

} // namespace ui
