// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_layout.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace core {
class Database;
}

namespace ui {

/// One value for every row of a list that has no column for it.
class FixedValueForm : public QWidget {
    Q_OBJECT

public:
    explicit FixedValueForm(const core::Database& database, QWidget* parent = nullptr);

    void setValue(const core::FixedValue& value);
    core::FixedValue value() const; ///< As it was typed; the value is empty if there is none.
    /// "Xã/phường/thị trấn"
    static QString heading(const core::FixedValue& value);
    void focusValue();

Q_SIGNALS:
    void changed();

private:
    QStringList suggestions() const; ///< Values that the file knows for the column.
    void showOrigin();

    const core::Database& m_database;
    core::FixedValue m_column;
    QLabel* m_heading;
    QComboBox* m_value;
    QLabel* m_origin;
};

} // namespace ui
