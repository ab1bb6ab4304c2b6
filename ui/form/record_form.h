// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/record_names.h"
#include "core/database/table.h"
#include "ui/prompts.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace ui {

/// One editor per field of a dictionary, with what is wrong written under each. A field is stored when it is left; a
/// new record when everything it needs is there. A change of a dated field can be given the day from which it holds; it
/// must be, where closed books rest on what was.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    /// Something to say under a field that blocks nothing; rich text, its links are reached by keys.
    struct Advice {
        QString field;
        QString words;
    };
    /// What a kind of record needs beyond its dictionary.
    struct Rules {
        std::function<core::Problems(const core::Record&)> check; ///< Beyond single fields.
        std::function<QString(const core::Record&)> name; ///< In the words of undo: "F07".
        QStringList hidden;
        /// What a Reference of a record can be set to, where that is not the whole list; nothing: the whole list.
        std::function<std::optional<std::vector<core::ListEntry>>(const core::Field&, const core::Record&)> entries;
        std::function<void(core::Record&, const char* field)> adjust; ///< What follows from a change of the field.
        std::function<std::optional<Advice>(const core::Record&)> advise; ///< Of what is typed, shortly after each key.
    };
    RecordForm(core::Table table, Rules rules, const Prompts& prompts, QWidget* parent = nullptr);

    void setRecord(qint64 id); ///< 0: nothing, all editors are empty and closed.
    /// With what was typed before of a new record that was never stored.
    void startNew(const core::Record& proposed);
    bool continues() const { return m_continues; } ///< The new record has been begun before.
    /// What the new record still needs, in words; empty if nothing was typed for one. record_form_unfinished.cpp
    QString unfinished() const;
    void focusMissing(); ///< The first field that keeps the new record from being stored.
    /// Changes that wait for their day, as a year is locked, in words; empty if there are none. record_form_held.cpp
    QString heldChanges() const;
    void focusHeld(); ///< The day of these.
    void dropHeld(); ///< They stay as they are stored.
    void closeNew(bool keep); ///< keep: what was typed stands there again when a new record is begun.
    qint64 recordId() const { return m_record.id; }
    bool isNew() const { return m_isNew; }
    void focusFirst(); ///< The name if there is one, else the first editor.
    void storeFocused(); ///< Before another record is shown or the window closes.
    QString messageUnder(const char* field) const; ///< Empty if nothing is wrong.
    QString adviceText() const; ///< Empty if there is none.
    bool focusAdvice(); ///< The keyboard to its first link; false if there is none or it has the keyboard.
    void showAdvice(); ///< At once.

Q_SIGNALS:
    void stored(qint64 id, bool wasNew);
    void adviceFollowed(const QString& link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        const core::Field* field = nullptr;
        QWidget* editor = nullptr;
        QLabel* message = nullptr;
        bool touched = false; ///< Of a new record: a field not yet visited is not blamed for being empty.
    };
    QWidget* makeEditor(const core::Field& field);
    void makeDatedBar();
    void makeAdvice();
    void showRow(const Row& row);
    QString textIn(const Row& row) const;
    std::optional<core::Problem> read(const Row& row, core::Record& into) const;
    void fillChoices(const Row& row);
    void refreshChoices(const Row& row, const QSet<QString>& tables);
    void follow(const Row& left, const core::Record& record);
    void leave(Row& row);
    void store(Row& row, const core::Record& record);
    void say(Row& row, const std::optional<core::Problem>& problem);
    void sayAll();
    QString draftPlace() const;
    core::Record typed(QStringList* missing = nullptr, const Row** first = nullptr) const;
    void keepTyped(const core::Record& record);
    core::Record withDraft(const core::Record& proposed);
    void askSince(const Row& row, const core::Record& before);
    void applySince();
    void placeDatedBar(const Row& row);
    void closeDatedBar();
    void giveUpDay();
    QString whatWas(const Row& row, const core::Record& before) const;
    void hold(const Row& row); ///< What is typed there cannot be stored without a day.
    void letGo(const Row& row);
    bool isHeld(const Row& row) const;
    std::optional<QDate> sinceTyped();
    void applyHeld();
    void storeHeldAgain(); ///< A year was unlocked: perhaps it can be stored as everything else now.
    std::optional<core::Record> withHeld(); ///< The record with what waits for its day; nothing if it is no value.
    QString laterWords(const core::Record& before, const core::Record& now, const QDate& day);
    void showLater(); ///< What is known from a later day on, while the day is typed.
    void tellStored(const QString& later); ///< Where the question stood.
    QString heldFields() const;
    QString heldWords() const; ///< Under the field.
    void reload();

    core::Table m_table;
    Rules m_rules;
    const Prompts& m_prompts;
    QFormLayout* m_layout;
    std::vector<Row> m_rows;
    core::Record m_record;
    core::Record m_proposed; ///< For a new record.
    bool m_isNew = false;
    bool m_continues = false;
    bool m_storing = false;
    qint64 m_madeHere = 0; ///< A record just typed in has no past to be asked about.

    QLabel* m_advice = nullptr; ///< Only where there is a rule for it.
    QTimer* m_adviseSoon = nullptr;
    QWidget* m_datedBar = nullptr;
    QLabel* m_datedQuestion = nullptr;
    QLabel* m_later = nullptr;
    QLineEdit* m_since = nullptr;
    QPushButton* m_changedOn = nullptr;
    QPushButton* m_correction = nullptr;
    QList<const core::Field*> m_held; ///< Typed, and refused without a day, as a year is locked.
    const core::Field* m_asked = nullptr; ///< What the bar asks about.
    QString m_asking; ///< The question itself.
    core::Record m_before; ///< As it was before the change that the bar asks about.
};

} // namespace ui
