// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QHash>

namespace core {

class Database;
struct DocumentKey;

/// What stands for the words in braces of an office's own sentence when it is printed.
struct Placeholders {
    QString year; ///< {nam}
    QString nextYear; ///< {nam_sau}
    QString area; ///< {dia_ban}
    QString office; ///< {don_vi}
};
Placeholders placeholders(const Database& database, int year);
/// The words as printed; braces around anything else stay.
QString filled(QString words, const Placeholders& placeholders);
/// The reverse, so that the sentence of one year serves every year: the year, the year after, the office and its area
/// become words in braces; a year inside the symbol of a document ("45/2012/NĐ-CP") does not.
QString withPlaceholders(QString text, const Placeholders& placeholders);

/// The office's own sentences of every year: instead of generated ones, or added after them. An added one has the key
/// of the one before it with a "+".
class OfficeTexts {
public:
    OfficeTexts(const Database& database, const QString& report, Placeholders placeholders);
    void apply(std::vector<Block>& blocks) const;

private:
    Placeholders m_placeholders;
    QHash<QString, QString> m_words; ///< By key.
};

/// The paragraph is found again in the documents of other years: it has a key, and none of a record of one plan ("#").
bool isOfEveryYear(const QString& key);
/// Makes the words the office's own for every year; a change of that paragraph in this document goes. A key with "+" at
/// its end adds a paragraph. Runs its own Transaction.
void storeOfficeText(Database& database, const DocumentKey& document, const QString& key, const QString& words);
/// Takes what the program writes again, or takes the added paragraph away. Runs its own Transaction.
void dropOfficeText(Database& database, const DocumentKey& document, const QString& key);

} // namespace core
