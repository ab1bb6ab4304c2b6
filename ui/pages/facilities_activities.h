// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QWidget>

class QStackedWidget;

namespace core {
class Database;
}

namespace ui {

class GridView;
class TextTableModel;

/// What the office did with one facility: activities about it or with people from it. Only read here.
class FacilityActivities : public QWidget {
    Q_OBJECT

public:
    FacilityActivities(core::Database& database, const Prompts& prompts, QWidget* parent = nullptr);

    void setFacility(qint64 facility); ///< 0: none.

private:
    void reload();

    core::Database& m_database;
    qint64 m_facility = 0;
    TextTableModel* m_model;
    GridView* m_list;
    QStackedWidget* m_stack;
};

} // namespace ui
