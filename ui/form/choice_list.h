// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/record_names.h"
#include "ui/form/search_line.h"

#include <QListWidget>
#include <QPointer>

namespace ui {

/// A line to type in, with the entries that fit in a list below it. The text is never completed and never touched while
/// it is being composed: the list follows what is seen, and Enter or a click takes an entry from it.
class ChoiceList : public SearchLine {
    Q_OBJECT

public:
    explicit ChoiceList(QWidget* parent = nullptr);
    ~ChoiceList() override;

    void setEntries(std::vector<core::ListEntry> entries);
    void setValue(const core::Value& value);
    /// The entry that was set or taken as long as its name stands there; else what the text names: the only entry of
    /// this name, or the only one that fits. No value for an empty text, and for a name of several entries.
    core::Value value() const;
    bool isUnderstood() const; ///< Empty, or means one entry.
    bool isTouched() const; ///< It means something else than what was set.
    /// Entries that have every word of the text as it is seen at the start of a word, marks or not; those with the very
    /// marks first.
    QStringList shown() const;
    bool isListOpen() const;
    void openList();
    void closeList();

Q_SIGNALS:
    void chosen(); ///< An entry was taken from the list.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    std::vector<size_t> fitting(const QString& text) const;
    void fillList();
    void take(int row);
    void placeList();

    struct Entry {
        core::ListEntry entry;
        QString folded; ///< Name and code, with a blank before each word.
        QString exact;
        QString foldedDetail;
    };
    const Entry* meant() const;
    void mean(const Entry* entry);

    std::vector<Entry> m_entries;
    core::Value m_meant; ///< Which of several entries of one name.
    QString m_meantText; ///< Its name, as it was written here.
    core::Value m_set;
    QString m_setText;
    bool m_wasOpen = false; ///< The list, before the composition began.
    QString m_dropped; ///< Was being composed when an entry was taken; an input method may yet commit it.
    QPointer<QListWidget> m_list; ///< Belongs to the window.
};

} // namespace ui
