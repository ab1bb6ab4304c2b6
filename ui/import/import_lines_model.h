// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_line.h"

#include <QAbstractTableModel>

namespace ui {

/// The dry run of an import, all of it or the rows of one state. What an error is about can be typed anew.
class ImportLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Place, Key, Field, Before, After, Words, ColumnCount };

    explicit ImportLinesModel(QObject* parent = nullptr);

    void setLines(std::vector<ImportLine> lines, bool canCorrect);
    void showOnly(std::optional<ImportLine::State> state); ///< Nothing: all.
    std::optional<ImportLine::State> shown() const { return m_shown; }
    const ImportLine& line(int row) const { return m_lines[m_rows[size_t(row)]]; }
    bool canCorrect(int row) const; ///< The cell it is about is known.
    static QString word(ImportLine::State state);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void corrected(int row, const QString& value);

private:
    QString text(const ImportLine& line, int column) const;

    std::vector<ImportLine> m_lines;
    std::vector<size_t> m_rows; ///< Of those that are shown.
    std::optional<ImportLine::State> m_shown;
    bool m_canCorrect = false;
};

} // namespace ui
