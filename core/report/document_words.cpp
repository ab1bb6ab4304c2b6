// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_words.h"

#include <QRegularExpression>

namespace core {

QString shortDate(const QDate& date)
{
    return date.toString(date.month() <= 2 ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("dd/M/yyyy"));
}

QString documentName(const QString& number)
{
    static const std::pair<QString, QString> kinds[] = {
        {QStringLiteral("NĐ-"), QStringLiteral("Nghị định")},
        {QStringLiteral("/QĐ-"), QStringLiteral("Quyết định")},
        {QStringLiteral("/KH-"), QStringLiteral("Kế hoạch")},
        {QStringLiteral("/TT-"), QStringLiteral("Thông tư")},
        {QStringLiteral("/TTLT-"), QStringLiteral("Thông tư liên tịch")},
        {QStringLiteral("/NQ-"), QStringLiteral("Nghị quyết")},
        {QStringLiteral("/CT-"), QStringLiteral("Chỉ thị")},
        {QStringLiteral("/BC-"), QStringLiteral("Báo cáo")},
    };
    for (const auto& [part, kind] : kinds)
        if (number.contains(part)) return kind + QStringLiteral(" số ") + number;
    return QStringLiteral("văn bản số ") + number;
}

QString planName(const Record& plan, const QString& namedIssuer)
{
    QString name = QStringLiteral("Kế hoạch");
    if (!plan.text("number").isEmpty()) name += QStringLiteral(" số ") + plan.text("number");
    if (plan.date("date").isValid()) name += QStringLiteral(" ngày ") + shortDate(plan.date("date"));
    if (!plan.text("issuer").isEmpty() && plan.text("issuer") != namedIssuer)
        name += QStringLiteral(" của ") + plan.text("issuer");
    return name;
}

QString documentInSentence(const Record& document)
{
    static const QRegularExpression programme(QStringLiteral("^(chiến lược|chương trình|đề án|quy hoạch)\\s"),
                                              QRegularExpression::CaseInsensitiveOption);
    const QString number = document.text("number");
    QString name = number.isEmpty() ? QStringLiteral("Kế hoạch") : documentName(number);
    if (document.date("date").isValid()) name += QStringLiteral(" ngày ") + shortDate(document.date("date"));
    if (!document.text("issuer").isEmpty()) name += QStringLiteral(" của ") + document.text("issuer");
    const QString title = withoutDocumentKind(sentencePart(document.text("title")));
    if (title.isEmpty()) return name;
    if (title.startsWith(QStringLiteral("về "), Qt::CaseInsensitive)) return name + QLatin1Char(' ') + lowered(title);
    if (programme.match(title).hasMatch()) return name + QStringLiteral(" phê duyệt ") + title;
    return name + QStringLiteral(" về việc ") + lowered(title);
}

QString withoutDocumentKind(QString title)
{
    static const QRegularExpression kind(QStringLiteral("^(kế hoạch|nghị định|quyết định|thông tư|chỉ thị)\\s+"),
                                         QRegularExpression::CaseInsensitiveOption);
    return title.remove(kind);
}

QString withArea(QString text, const QString& area)
{
    static const QRegularExpression nowhere(QStringLiteral("trên địa bàn(?=,? (năm|giai đoạn) \\d)"));
    return text.replace(nowhere, QStringLiteral("trên địa bàn ") + area);
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString lowered(QString text)
{
    if (text.size() > 1 && text[1].isLower()) text[0] = text[0].toLower();
    return text;
}

QString sentence(QString text)
{
    static const QRegularExpression mark(QStringLiteral("^\\s*([-–—+•*]\\s*|\\d+[.)]\\s+)"));
    text = text.trimmed().remove(mark);
    if (text.endsWith(QLatin1Char(','))) text.chop(1);
    if (!text.isEmpty() && !QStringLiteral(".;:…").contains(text.back())) text += QLatin1Char('.');
    return text;
}

QString sentencePart(const QString& text)
{
    QString words = sentence(text);
    while (words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char(';'))) words.chop(1);
    return words;
}

QString bullet(const QString& text) { return QStringLiteral("- ") + capitalised(sentence(text)); }

} // namespace core
