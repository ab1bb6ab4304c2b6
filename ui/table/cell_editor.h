// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QStyledItemDelegate>

namespace ui {

/// Edits cells of a model with EditableCells by what their field is. What is wrong is said at the cell and the cell
/// stays open; a value is stored when the cell is left.
class CellEditor : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellEditor(const Prompts& prompts, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Stores the text; false and refused() if it cannot be.
    bool store(const QModelIndex& index, const QString& text) const;

Q_SIGNALS:
    void refused(const QModelIndex& index, const QString& message) const;
    /// Enter or Tab has stored the cell: the grid moves on.
    void left(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// byKey: by Enter or Tab, which answer a doubt when they are pressed a second time.
    bool storeEditor(QWidget* editor, const QModelIndex& index, bool byKey) const;
    QString doubtAbout(QWidget* editor, const QModelIndex& index, const QString& text) const;

    const Prompts& m_prompts;
    mutable QPersistentModelIndex m_index; ///< The cell that is open.
    mutable bool m_stored = false; ///< What it holds has been stored or given up.
};

} // namespace ui
