// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace core {
class Database;
}

namespace ui {

class GridView;
class TextTableModel;

/// The files kept with one record of any table: add (also by dropping them here), save a copy elsewhere, remove.
class AttachmentList : public QWidget {
    Q_OBJECT

public:
    AttachmentList(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    void setHeading(const QString& heading); ///< Else "Attached files".
    /// name: what people call the record, for the words of undo ("F07"). Record 0: none, nothing can be added.
    void setRecord(const QString& table, qint64 record, const QString& name);
    /// All of them in one step; if one is refused, none is added.
    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void reload();
    void askFile();
    void saveCurrent();
    void removeCurrent();
    void showButtons();

    core::Database& m_database;
    const Prompts& m_prompts;
    QString m_table;
    qint64 m_record = 0;
    QString m_name;
    TextTableModel* m_model;
    GridView* m_list;
    QStackedWidget* m_stack;
    QLabel* m_heading;
    QLabel* m_total;
    QPushButton* m_add;
    QPushButton* m_save;
    QPushButton* m_remove;
};

} // namespace ui
