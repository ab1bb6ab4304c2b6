// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/record_names.h"

#include <QWidget>

class QCheckBox;
class QListWidget;

namespace ui {

class ChoiceList;

/// The sectors a target is for: VSIC codes and, as one word, all sectors marked as priority sectors.
class PlanSectors : public QWidget {
    Q_OBJECT

public:
    explicit PlanSectors(const core::Database& database, QWidget* parent = nullptr);

    void setValue(const QString& codes); ///< Parted by ;
    QString value() const;

Q_SIGNALS:
    void changed();

private:
    void take();
    void fill();

    std::vector<core::ListEntry> m_entries;
    QCheckBox* m_priority;
    ChoiceList* m_line;
    QListWidget* m_list;
    QStringList m_codes;
};

} // namespace ui
