// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

class QMenu;

namespace core {
class Database;
}

namespace ui {

/// The plans that the program brings along, for the menu of new plans: as the office's own, or as higher plans.
class PlanPresets {
    Q_DECLARE_TR_FUNCTIONS(ui::PlanPresets)

public:
    /// Adds the two submenus. What the file has already cannot be chosen. `chosen` gets the id of the preset.
    static void fill(QMenu* menu, const core::Database& database, int year,
                     const std::function<void(const QString&)>& asOwn,
                     const std::function<void(const QString&)>& asHigher);
    /// One step that can be undone. Returns the id of the plan. Throws core::Error.
    static qint64 addOwn(core::Database& database, const QString& preset, int year);
    static qint64 addHigher(core::Database& database, const QString& preset);
};

} // namespace ui
