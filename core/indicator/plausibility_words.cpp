// SPDX-License-Identifier: GPL-3.0-or-later
// How rules and what they are about are called.
#include "core/indicator/plausibility.h"

#include "core/record/consumption.h"
#include "core/record/survey.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plausibility)
};

} // namespace

QStringList plausibilityRules()
{
    QStringList rules;
    for (const char* rule : {"PR03", "PR04", "PR05", "PR06", "PR07", "PR08", "PR09", "PR10", "PR12", "PR13", "PR14",
                             "PR15", "PR16", "PR18", "PR19", "PR20"})
        rules << QString::fromLatin1(rule);
    return rules;
}

QString ruleName(const QString& rule)
{
    switch (rule.mid(2).toInt()) {
    case 3: return Words::tr("Use without output");
    case 4: return Words::tr("Specific use changed by more than 30% in a year");
    case 5: return Words::tr("Specific use changed by more than 60% in a year: blocks the report");
    case 6: return Words::tr("Unit may be wrong by a thousand");
    case 7: return Words::tr("Output changed by more than 25% against the base year");
    case 8: return Words::tr("Unit of output differs from the base year");
    case 9: return Words::tr("1.000 TOE or more: key energy user?");
    case 10: return Words::tr("Price of electricity outside 1.000–4.500 đồng");
    case 12: return Words::tr("Many savings of exactly 8%, 10% or 13%");
    case 13: return Words::tr("Energy without a figure in the base year");
    case 14: return Words::tr("Adoption without a solution");
    case 15: return Words::tr("Adoption fell");
    case 16: return Words::tr("Household without output");
    case 18: return Words::tr("Number of facilities changed by more than 10%");
    case 19: return Words::tr("Saving of more than 75%");
    case 20: return Words::tr("Specific use far from that of the sector");
    default: return rule;
    }
}

QString subjectName(const Finding& finding)
{
    if (finding.subject.startsWith(QLatin1String("output/")))
        return label(outputDictionary().field(QLatin1String("quantity")));
    if (finding.subject.startsWith(QLatin1String("consumption/"))) return finding.name;
    if (finding.subject == QLatin1String("adoption")) return label(surveyDictionary().field(QLatin1String("adoption")));
    if (finding.subject == QLatin1String("intensity")) return Words::tr("Specific energy use");
    if (finding.subject == QLatin1String("energy")) return Words::tr("Energy");
    return finding.facility == 0 ? Words::tr("The whole area") : Words::tr("Figures");
}

} // namespace core
