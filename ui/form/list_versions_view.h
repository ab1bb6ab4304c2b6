// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/list_versions.h"
#include "ui/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class GridView;
class ListValuesModel;

/// The versions of one list with day and document, and beside them the values of the chosen one. Values of a version
/// that is used are only read; a new version is made of it.
class ListVersionsView : public QWidget {
    Q_OBJECT

public:
    ListVersionsView(core::Database& database, core::DatedList list, const Prompts& prompts, QWidget* parent = nullptr);

    QString currentVersion() const; ///< Key; empty if there is none.
    void showVersion(const QString& key);
    void makeVersionOfFile(); ///< Sectors only: asks for a file, then for document and day.
    void makeVersion(); ///< Asks for document and day; the values are those of the current version.
    void correctVersion(); ///< Asks for document and day of the current version again.
    void removeVersion();

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    QPushButton* makeButton(const QString& text, const char* name, void (ListVersionsView::*pressed)());
    void fill(const QString& current);
    void showCurrent();
    void addRow();
    void removeRow();
    bool askSector(core::Record& sector); ///< False: cancelled.
    QStringList correctedFields() const;

    core::Database& m_database;
    core::DatedList m_list;
    const Prompts& m_prompts;
    std::vector<core::ListVersion> m_versions;
    QTreeWidget* m_tree;
    QLabel* m_document;
    QLabel* m_state;
    ListValuesModel* m_model;
    GridView* m_values;
    QPushButton* m_new = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_ofFile = nullptr; ///< Sectors only.
    QPushButton* m_addRow = nullptr; ///< Norms and sectors only.
    QPushButton* m_removeRow = nullptr; ///< Norms and sectors only.
};

} // namespace ui
