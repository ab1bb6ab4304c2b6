// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_words.h"

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

} // namespace core
