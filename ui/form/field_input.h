// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dictionary.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// A record that a reference may point to, with the words for it.
struct ReferenceChoice {
    qint64 id = 0;
    QString words;
};

/// One field as people type it, with what is wrong beneath it in words.
class FieldInput : public QWidget {
    Q_OBJECT

public:
    FieldInput(const core::Field& field, const std::vector<ReferenceChoice>& references, QWidget* parent = nullptr);
    ~FieldInput() override;

    const core::Field& field() const { return m_field; }
    void setValue(const core::Value& value); ///< An editor somebody has typed in keeps what was typed.
    /// What is typed now, read and checked; shows what is wrong with it.
    core::Parsed read();
    void showProblem(const QString& message); ///< Empty: nothing is wrong.
    QString problem() const;
    QWidget* editor() const { return m_editor; }
    void setStored(); ///< What is typed has been saved.
    bool isTyping() const; ///< Somebody has typed and not yet left the field.

Q_SIGNALS:
    void changed(); ///< At every keystroke or choice.
    void left(); ///< The field was left or a choice was made: time to save.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeText();
    void makeLines();
    void makeCombo(const std::vector<ReferenceChoice>& references);
    void makeCodes();
    core::Parsed parsed() const;
    void showTaken();

    const core::Field& m_field;
    core::Value m_value;
    QWidget* m_editor = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    QComboBox* m_combo = nullptr;
    std::vector<QAbstractButton*> m_codes;
    QLabel* m_problem;
};

} // namespace ui
