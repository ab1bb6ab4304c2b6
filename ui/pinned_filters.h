// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QPushButton>
#include <QVariantMap>

namespace core {
class Database;
}

namespace ui {

/// A button whose menu holds the filters of a list that were pinned under a name, remembered with the file: to choose
/// one, to pin what is filtered now, to remove one.
class PinnedFilters : public QPushButton {
    Q_OBJECT

public:
    /// list: whose filters they are ("year"). now: the filter as it stands; empty: nothing is filtered.
    PinnedFilters(const core::Database& database, const QString& list, std::function<QVariantMap()> now,
                  const Prompts& prompts, QWidget* parent = nullptr);

    QStringList names() const;
    void choose(const QString& name);
    void pin(const QString& name); ///< What is filtered now; a filter of this name is replaced.
    void unpin(const QString& name);

Q_SIGNALS:
    void chosen(const QVariantMap& filter); ///< Empty: all are to be shown.

private:
    struct Pinned {
        QString name;
        QVariantMap filter;
    };
    std::vector<Pinned> read() const;
    void write(const std::vector<Pinned>& pinned);
    void fill();
    void askName();

    QString m_key;
    std::function<QVariantMap()> m_now;
    const Prompts& m_prompts;
};

} // namespace ui
