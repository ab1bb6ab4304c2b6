// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace core {
class Database;
class Record;
} // namespace core

namespace ui {

/// The facilities that are kept open, as tabs over the details, remembered with the file. The first tab goes along with
/// the list; it is there only while another is. Hidden while none is kept open.
class FacilityTabs : public QTabBar {
    Q_OBJECT

public:
    explicit FacilityTabs(core::Database& database, QWidget* parent = nullptr);

    void setCurrent(qint64 facility); ///< The one that is chosen in the list; 0: none.
    void keepOpen(qint64 facility);
    void close(qint64 facility);
    bool isOpen(qint64 facility) const;
    bool isAny() const { return count() > 0; }
    void step(int tabs); ///< To the next tab, or round to the first.
    QList<qint64> open() const; ///< Those that are still in the file.

Q_SIGNALS:
    void facilityWanted(qint64 facility);

protected:
    QSize tabSizeHint(int index) const override;

private:
    void fill();
    bool showOfList(); ///< In the tab that is there for it; false: the tabs have to be made anew.
    void describe(int index, const core::Record& facility);
    void keep() const;
    qint64 facilityAt(int index) const;

    core::Database& m_database;
    QList<qint64> m_open; ///< Also those that were deleted: an undo brings them back.
    qint64 m_current = 0;
    qint64 m_ofList = 0; ///< Shown by the first tab.
    bool m_hasOfList = false; ///< That tab is there.
    bool m_filling = false;
};

} // namespace ui
