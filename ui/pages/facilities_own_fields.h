// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"
#include "ui/prompts.h"

#include <QWidget>

#include <memory>
#include <vector>

class QFormLayout;
class QLabel;

namespace core {
class Database;
}

namespace ui {

class FieldInput;

/// The fields that the office added itself, with what one facility has in each; a value is stored when it is left.
class FacilityOwnFields : public QWidget {
    Q_OBJECT

public:
    FacilityOwnFields(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);
    ~FacilityOwnFields() override;

    void setFacility(qint64 facility, const QString& code); ///< 0: none.

private:
    /// One of the fields; its texts must live as long as the input that shows it.
    struct OwnField {
        qint64 id = 0;
        QByteArray name, label;
        core::Field field{};
        FieldInput* input = nullptr;
    };
    void rebuild();
    void showValues();
    void store(OwnField& own);

    core::Database& m_database;
    const Prompts& m_prompts;
    qint64 m_facility = 0;
    QString m_code;
    std::vector<std::unique_ptr<OwnField>> m_fields;
    QFormLayout* m_form;
    QLabel* m_empty;
};

} // namespace ui
