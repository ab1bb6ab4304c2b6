// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// A workbook as Excel 97 wrote it (BIFF8), or Excel 95 (BIFF5), for tests; in an OLE container.
class MadeXls {
public:
    enum class Version { Excel95, Excel97 };
    explicit MadeXls(Version version = Version::Excel97) : m_version(version) { }

    void beginSheet(const QString& name, bool hidden = false);
    void text(int row, int column, const QString& text); ///< Rows and columns from 0.
    void number(int row, int column, double number);
    void day(int row, int column, int serial); ///< Shown as a date.
    void truth(int row, int column, bool value);
    void error(int row, int column, quint8 code);
    void formula(int row, int column, double result);
    void formula(int row, int column, const QString& result);
    void integers(int row, int column, const std::vector<int>& numbers); ///< One record for all.
    void hundredths(int row, int column, int hundred); ///< 1250 is 12.5
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn);
    void hideRow(int row);
    void hideColumn(int column);
    void chart(); ///< Inside the sheet, with a number that is no cell.
    void record(quint16 kind, const QByteArray& content); ///< Of the sheet, whatever it is.
    void global(quint16 kind, const QByteArray& content); ///< Of the workbook, whatever it is.
    void from1904() { m_from1904 = true; }

    QByteArray workbook() const; ///< The stream alone.
    QByteArray bytes(bool small = false) const; ///< small: in the container's stream of small streams.
    /// A container with one stream.
    static QByteArray container(const QString& name, const QByteArray& stream, bool small = false);

private:
    struct MadeSheet {
        QString name;
        bool hidden = false;
        QByteArray records;
    };
    QByteArray sharedTexts() const;
    void cell(quint16 kind, int row, int column, int format, const QByteArray& content);

    Version m_version;
    bool m_from1904 = false;
    std::vector<MadeSheet> m_sheets;
    std::vector<QString> m_texts;
    QByteArray m_globals;
};
