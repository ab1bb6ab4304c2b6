// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/written_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace ui {

core::Error unwrittenReport(const QString& path, const QString& reason)
{
    return {QStringLiteral("cannot write %1: %2").arg(path, reason),
            QCoreApplication::translate("ui::ReportPrinter",
                                        "The file %1 could not be written (%2). Close it if it is open in another "
                                        "program, or choose another folder. Nothing of your data has changed.")
                .arg(path, reason)};
}

void writeWhole(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) return;
    throw unwrittenReport(path, file.errorString());
}

} // namespace ui
