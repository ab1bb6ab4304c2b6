// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// A line to search with: it tells the text as it is seen, with what an input method is still composing at the cursor,
/// and leaves text and composition alone.
class SearchLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchLine(QWidget* parent = nullptr);

    QString seen() const; ///< The text as it would be if the composition were committed now.
    QString composed() const { return m_composed; }
    bool isComposing() const { return !m_composed.isEmpty(); }
    void setQuietly(const QString& text); ///< Says nothing; a composition is given up, unless this is what is seen.

Q_SIGNALS:
    void seenChanged(const QString& seen); ///< As textChanged(), and by every letter that is composed.
    void seenEdited(const QString& seen); ///< As textEdited(): by the person, not by the program.

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    /// Before the program sets another text, so that the input method does not add its own to it; says nothing.
    void giveUpComposing();

private:
    QString m_composed; ///< Not yet part of text(); seen at the cursor.
    bool m_isTakingEvent = false; ///< The text changes under way; it is told when the composition has followed.
};

} // namespace ui
