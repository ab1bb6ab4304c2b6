// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_source.h"
#include "ui/import/import_step.h"

class QLabel;

namespace ui {

/// Which file comes in.
class ImportFileStep : public ImportStep {
    Q_OBJECT

public:
    explicit ImportFileStep(const ImportSource& source, QWidget* parent = nullptr);

    QString title() const override;
    void enter() override;
    bool asks() const override { return m_source.path.isEmpty(); }
    QString missing() const override;

Q_SIGNALS:
    void chooseWanted();
    void folderWanted(); ///< Of csv files.

private:
    const ImportSource& m_source;
    QLabel* m_file;
    QLabel* m_sheets;
};

} // namespace ui
