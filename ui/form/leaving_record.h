// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QObject>

namespace ui {

class GridView;
class RecordForm;

/// What a person does about something typed that cannot be stored yet.
enum class Leaving {
    Back, ///< Fills in what is missing.
    Keep, ///< It stands there again when something new is begun.
    Drop,
};
/// unfinished: in words that say what is missing. canKeep: Keep is offered.
Leaving askLeaving(const Prompts& prompts, QWidget* parent, const QString& unfinished, bool canKeep = true);

/// Stands between a list and the form beside it: another record is shown once what was typed for a new one is settled.
class LeavingRecord : public QObject {
    Q_OBJECT

public:
    /// show: the current record of the list.
    LeavingRecord(GridView* list, RecordForm* form, const Prompts& prompts, std::function<void()> show);

private:
    void follow();
    void ask();

    GridView* m_list;
    RecordForm* m_form;
    const Prompts& m_prompts;
    std::function<void()> m_show;
    bool m_asking = false;
};

} // namespace ui
