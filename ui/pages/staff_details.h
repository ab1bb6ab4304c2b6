// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/table.h"
#include "ui/form/unfinished_parts.h"
#include "ui/prompts.h"

#include <QWidget>

class QLabel;

namespace ui {

class ChildTable;
class RecordForm;

/// A person with the posts he holds or held.
class StaffDetails : public QWidget {
    Q_OBJECT

public:
    StaffDetails(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    void setPerson(qint64 id); ///< 0: none.
    qint64 person() const { return m_person; }
    void startNew();
    void focusFirst();
    RecordForm& form() const { return *m_form; }
    const UnfinishedParts& unfinished() const { return m_unfinished; } ///< What was typed and cannot be stored yet.
    bool isAtPosts() const; ///< Whether the keyboard is in the posts.
    void focusPosts();

Q_SIGNALS:
    void added(qint64 person);
    void said(const QString& message);

private:
    void showHead();

    core::Database& m_database;
    QLabel* m_head;
    RecordForm* m_form;
    ChildTable* m_posts;
    UnfinishedParts m_unfinished;
    qint64 m_person = 0;
};

} // namespace ui
