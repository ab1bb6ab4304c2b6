// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_layout.h"
#include "core/exchange/text_encoding.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

/// What one column of a list stands for: a column of the canonical workbook, for figures with resource or product, unit
/// and year; and how its texts were typed.
class ColumnMeaningForm : public QWidget {
    Q_OBJECT

public:
    explicit ColumnMeaningForm(const core::Database& database, QWidget* parent = nullptr);

    /// canChange: the meaning can be another, not only the encoding. sample: a text as it came.
    void setColumn(const core::MappedColumn& column, bool canChange, core::TextEncoding encoding, const QString& sample,
                   int sheetYear);
    core::MappedColumn column() const;
    core::TextEncoding encoding() const;
    /// "Tiêu hao: Điện lưới (kWh) 2018"; a dash for a column that is left out.
    QString words(const core::MappedColumn& column, int sheetYear) const;

Q_SIGNALS:
    void changed();
    void encodingChanged();

private:
    void addRow(const QString& label, QWidget* input);
    void showRow(QWidget* input, bool shown); ///< With its label.
    void fillMeanings();
    void fillResources(const core::Database& database);
    void showInputs(); ///< Those that the meaning needs.
    void proposeResource();
    void showUnits();
    void showSample();
    std::optional<core::SheetKind> kind() const;

    const core::Database& m_database;
    core::MappedColumn m_column;
    QString m_sample;
    QHash<QString, QStringList> m_units; ///< Of resources by code.
    QHash<QString, QString> m_names;

    QHash<QWidget*, QLabel*> m_labels;
    QLabel* m_heading;
    QComboBox* m_meaning;
    QComboBox* m_resource;
    QLineEdit* m_product;
    QComboBox* m_unit;
    QSpinBox* m_year;
    QComboBox* m_encoding;
    QLabel* m_before;
    QLabel* m_after;
};

} // namespace ui
