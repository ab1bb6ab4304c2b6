// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field_grid.h"

#include <QDialog>

namespace ui {

/// Asks for some fields of one record; what is wrong stands under its field and keeps the dialog open.
class FieldDialog : public QDialog {
    Q_OBJECT

public:
    using Check = std::function<core::Problems(const core::Record&)>;
    FieldDialog(const QString& title, const core::Record& record, const QStringList& fields, const Check& check = {},
                QWidget* parent = nullptr);

    core::Record record() const { return m_record; }
    FieldGrid& grid() { return *m_grid; }
    void accept() override;

private:
    core::Record m_record;
    FieldGrid* m_grid;
    Check m_check;
};

} // namespace ui
