// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/participant_list.h"
#include "ui/prompts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// An attendance list from a spreadsheet into an activity: what would happen is shown row by row before anything is
/// stored; all of it or nothing.
class ParticipantImportDialog : public QDialog {
    Q_OBJECT

public:
    /// path: the file to begin with; empty: asked for.
    ParticipantImportDialog(core::Database& database, qint64 activity, const QString& path, const Prompts& prompts,
                            QWidget* parent = nullptr);

    QString result() const { return m_result; } ///< What was imported, in words; empty if nothing was.

private:
    void chooseFile();
    void read();
    void showPlan();
    void addLine(const QString& kind, int row, const QString& column, const QString& detail);
    void store();

    core::Database& m_database;
    qint64 m_activity;
    QString m_path;
    const Prompts& m_prompts;
    Prompts m_inline; ///< Errors of reading stand in the dialog.
    std::optional<core::ParticipantPlan> m_plan;
    QString m_result;

    QLabel* m_file;
    QLabel* m_message;
    QTableWidget* m_table;
    QPushButton* m_import;
};

} // namespace ui
