// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ui {

/// The heads of the rows of a table, which end in "…" where they are cut. That of the row one is in is bold and needs
/// more room.
class RowHeads : public QHeaderView {
    Q_OBJECT

public:
    explicit RowHeads(QWidget* parent = nullptr);

    /// As it is drawn.
    QString shownText(int row) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
};

} // namespace ui
