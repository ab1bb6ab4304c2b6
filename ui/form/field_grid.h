// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/field_input.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace ui {

/// Some fields of a record in columns, each with its label; the record is made of what is typed.
class FieldGrid : public QWidget {
    Q_OBJECT

public:
    /// wide: fields over the whole width, besides texts of several lines. references: what a field of the type
    /// Reference may point to, by the name of the table.
    using References = std::function<std::vector<ReferenceChoice>(const QString& table)>;
    FieldGrid(const core::Dictionary& dictionary, const QStringList& fields, int columns, const References& references,
              QWidget* parent = nullptr, const QStringList& wide = {});

    void setRecord(const core::Record& record);
    /// The record as typed; fields that cannot be read keep what they were.
    core::Record record();
    bool check(); ///< Shows what is wrong under every field; true if nothing is. Goes to the first that is wrong.
    FieldInput* input(const QString& field) const;
    void setFieldVisible(const QString& field, bool visible);
    void showProblems(const core::Problems& problems);

Q_SIGNALS:
    void changed();
    void left(const QString& field);

private:
    void place(); ///< The visible fields, without holes.

    core::Record m_record;
    int m_columns;
    QStringList m_wide;
    QSet<QString> m_hidden;
    QStringList m_order;
    QHash<QString, FieldInput*> m_inputs;
    QHash<QString, QWidget*> m_labels;
};

} // namespace ui
