// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ui {

/// The parts of a DOCX file on their way into one zip container, all in memory.
class DocxPackage {
public:
    /// Content that is packed already, such as a PNG, is stored as it is.
    void add(const QString& name, QByteArray content, bool compressed = true);
    /// The whole file. Throws core::Error if there is no memory for it.
    QByteArray packed() const;

private:
    struct Part {
        QByteArray name;
        QByteArray content;
        bool compressed;
    };
    std::vector<Part> m_parts;
};

} // namespace ui
