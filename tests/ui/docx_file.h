// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_container.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

/// A Word file as a reader finds it.
class DocxFile {
public:
    explicit DocxFile(const QByteArray& file)
    {
        QFile written(path());
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(file) == file.size());
        written.close();
        m_container = std::make_unique<core::ZipContainer>(path(), core::ReadLimits{}, core::Progress{});
    }

    bool contains(const QString& part) const { return m_container->contains(part); }
    QByteArray bytes(const char* part) const
    {
        QByteArray all;
        m_container->unpack(QLatin1String(part), [&](QByteArrayView piece) { all.append(piece); });
        return all;
    }
    QString text(const char* part) const { return QString::fromUtf8(bytes(part)); }

    /// Why a part is no XML; empty if it is.
    QString faults(const char* part) const
    {
        QXmlStreamReader xml(bytes(part));
        while (!xml.atEnd()) xml.readNext();
        return xml.errorString();
    }

    /// Every paragraph that has text, in order, and the two lines that stand for each picture; a tab ends a line.
    QStringList lines() const
    {
        QXmlStreamReader xml(bytes("word/document.xml"));
        QStringList lines;
        QString line;
        bool inRun = false;
        const auto end = [&] {
            if (!line.isEmpty()) lines << line;
            line.clear();
        };
        while (!xml.atEnd()) {
            xml.readNext();
            const auto name = xml.qualifiedName();
            if (name == QLatin1String("w:r")) inRun = xml.isStartElement();
            if (name == QLatin1String("w:p") && xml.isEndElement()) end();
            if (!xml.isStartElement() || !inRun) continue;
            if (name == QLatin1String("w:t")) line += xml.readElementText();
            if (name == QLatin1String("w:br")) line += u'\n';
            if (name == QLatin1String("w:tab")) end();
            if (name == QLatin1String("wp:docPr")) {
                const QString title = xml.attributes().value(QLatin1String("title")).toString();
                lines << title << xml.attributes().value(QLatin1String("descr")).mid(title.size() + 1).toString();
            }
        }
        return lines;
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("file.docx")); }
    QTemporaryDir m_folder;
    std::unique_ptr<core::ZipContainer> m_container;
};
