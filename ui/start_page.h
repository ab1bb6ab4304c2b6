// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// What is seen without a file: a new one, an existing one, one to practise with, and those opened last.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(bool practiceOffered, QWidget* parent = nullptr);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void practiceWanted();
    void fileWanted(const QString& path);
};

} // namespace ui
