// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_texts.h"

#include "core/record/funding.h"
#include "core/record/task.h"
#include "ui/form/field_dialog.h"

#include <QPlainTextEdit>

namespace ui {

using core::Record;

/// A dialog with room to write and read a paragraph.
static std::optional<PlanEntry> askText(const QString& title, const Record& record, const QStringList& fields,
                                        int lines, QWidget* parent)
{
    FieldDialog dialog(title, record, fields, {}, parent);
    if (auto* text = qobject_cast<QPlainTextEdit*>(dialog.grid().input(QStringLiteral("words"))->editor()))
        text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 12);
    dialog.resize(640, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted) return {};
    return PlanEntry(dialog.record());
}

PlanTexts::PlanTexts(PlanStore& store, const Prompts& prompts, QWidget* parent)
    : PlanList(store, prompts, core::planTextDictionary(), tr("Texts"),
               tr("The plan has no texts yet. Add the paragraphs of its sections – purpose, requirements, content, "
                  "finance – in your own words (Ctrl+N); the printed plan is made of them."),
               {{tr("Text"), 0, false}}, parent)
{
}

QStringList PlanTexts::cells(const Record& record) const { return {record.text("words")}; }

QString PlanTexts::heading(const Record& record) const
{
    return core::display(record.dictionary().field(QLatin1String("section")), record["section"]);
}

QString PlanTexts::words(const Record& record) const { return tr("text of “%1”").arg(heading(record)); }

void PlanTexts::propose(Record& record) const
{
    if (record.text("section").isEmpty()) record["section"] = QStringLiteral("purpose");
}

std::optional<PlanEntry> PlanTexts::ask(const Record& record)
{
    return askText(record.id == 0 ? tr("New text") : tr("Text of the plan"), record,
                   {QStringLiteral("section"), QStringLiteral("words")}, 14, this);
}

static QString labelOf(const core::Dictionary& dictionary, const char* field)
{
    return core::label(dictionary.field(QLatin1String(field)));
}

PlanFundings::PlanFundings(PlanStore& store, const Prompts& prompts, QWidget* parent)
    : PlanList(store, prompts, core::planFundingDictionary(), tr("Funding"),
               tr("The plan names no sources of money yet. Add them in the words of the plan (Ctrl+N)."),
               {{labelOf(core::planFundingDictionary(), "funding"), 28, false},
                {labelOf(core::planFundingDictionary(), "words"), 0, false},
                {labelOf(core::planFundingDictionary(), "purpose"), 32, false}},
               parent)
{
}

QStringList PlanFundings::cells(const Record& record) const
{
    return {core::display(record.dictionary().field(QLatin1String("funding")), record["funding"]), record.text("words"),
            record.text("purpose")};
}

QString PlanFundings::words(const Record& record) const { return tr("funding “%1”").arg(cells(record).front()); }

std::optional<PlanEntry> PlanFundings::ask(const Record& record)
{
    return askText(record.id == 0 ? tr("New source of money") : tr("Source of money"), record,
                   {QStringLiteral("funding"), QStringLiteral("words"), QStringLiteral("purpose")}, 5, this);
}

} // namespace ui
