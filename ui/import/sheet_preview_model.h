// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_layout.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

/// A sheet as it came, with its headings and the rows that are no data made visible. Only what is on the screen is
/// asked for.
class SheetPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SheetPreviewModel(QObject* parent = nullptr);

    /// layout: nullptr if the sheet has none.
    void setSheet(std::shared_ptr<const std::vector<core::Sheet>> sheets, size_t sheet,
                  const core::SourceLayout* layout);
    void setLayout(const core::SourceLayout* layout);
    int number(int row) const; ///< Of a row, as the spreadsheet program counts.
    int placeOf(int number) const; ///< The row with that number, or the next one after it; -1 if there is none.

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isHeading(int row) const;
    bool isTitle(int row) const;

    std::shared_ptr<const std::vector<core::Sheet>> m_sheets;
    size_t m_sheet = 0;
    int m_columns = 0;
    bool m_hasLayout = false;
    core::SourceLayout m_layout;
};

} // namespace ui
