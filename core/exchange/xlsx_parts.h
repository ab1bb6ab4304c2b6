// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_part.h"

#include <QHash>

#include <string>

namespace core {

/// Where the parts are that one part of an Office Open XML package points to.
class RelationshipsPart : public XmlPart {
public:
    struct Target {
        QString type; ///< The last word of the type's address: "worksheet".
        QString part; ///< The name in the container; empty if it would lie outside.
    };
    /// source: the part that points, "xl/workbook.xml"; empty for the package itself.
    RelationshipsPart(ZipContainer& container, const QString& source);
    const QHash<QString, Target>& targets() const { return m_targets; }
    QString partOfType(QLatin1String type) const;

private:
    void opened(std::string_view name, const XmlAttributes& attributes) override;

    QString m_folder;
    QHash<QString, Target> m_targets;
};

/// The sheets of an Office Open XML workbook in their order, hidden ones too, and the day its dates count from.
class WorkbookPart : public XmlPart {
public:
    struct Sheet {
        QString name;
        QString relationship;
        bool hidden = false;
    };
    using XmlPart::XmlPart;
    const std::vector<Sheet>& sheets() const { return m_sheets; }
    bool from1904() const { return m_from1904; }

private:
    void opened(std::string_view name, const XmlAttributes& attributes) override;

    std::vector<Sheet> m_sheets;
    bool m_from1904 = false;
};

/// Which cell styles of an Office Open XML workbook show dates.
class StylesPart : public XmlPart {
public:
    using XmlPart::XmlPart;
    bool isDate(std::size_t style) const { return style < m_styles.size() && m_styles[style]; }

private:
    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;

    QHash<int, bool> m_formats;
    std::vector<bool> m_styles;
    bool m_inCellFormats = false;
};

/// The texts that the cells of an Office Open XML workbook point to, without phonetic hints.
class SharedStringsPart : public XmlPart {
public:
    using XmlPart::XmlPart;
    std::vector<Cell> takeTexts() { return std::move(m_texts); }

private:
    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void characters(std::string_view text) override;

    std::vector<Cell> m_texts;
    std::string m_text;
    bool m_inText = false;
    int m_phonetic = 0;
};

/// The cell of a text as Office Open XML writes it; empty text is an empty cell.
Cell xlsxTextCell(const QString& written);
/// "1", "true" or "on".
bool isTrue(std::string_view text);
/// A number from an attribute, or nothing.
std::optional<qint64> wholeNumber(std::string_view text);

} // namespace core
