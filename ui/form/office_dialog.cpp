// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/office_dialog.h"

#include "core/database/database.h"
#include "core/record/administrative_unit.h"
#include "core/record/office_head.h"
#include "ui/form/record_form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

OfficeDialog::OfficeDialog(core::Database& database, const core::Record& proposed, const Prompts& prompts,
                           QWidget* parent)
    : QDialog(parent), m_table(database, core::officeDictionary()), m_prompts(prompts), m_ways(new QComboBox),
      m_head(new QPushButton(tr("&Head from the name")))
{
    setWindowTitle(core::title(core::officeDictionary()));
    resize(720, 620);
    RecordForm::Rules rules;
    rules.hidden = {QStringLiteral("practice")};
    rules.name = [](const core::Record& record) {
        const QString name = record.text("name");
        return name.isEmpty() ? core::title(core::officeDictionary()) : name;
    };
    m_form = new RecordForm(m_table, rules, prompts);
    m_ways->setObjectName(QStringLiteral("ways"));
    m_ways->setAccessibleName(tr("Usual ways of signing"));
    m_ways->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_head->setObjectName(QStringLiteral("head"));
    m_head->setAutoDefault(false);
    m_head->setToolTip(tr("Issuer, superior, symbol, place and signing as an office of this name usually has them"));
    auto* label = new QLabel(tr("&Signs as:"));
    label->setBuddy(m_ways);

    auto* area = new QScrollArea;
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* usual = new QHBoxLayout;
    usual->setContentsMargins(12, 0, 12, 0);
    usual->addWidget(label);
    usual->addWidget(m_ways, 1);
    usual->addWidget(m_head);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(usual);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, m_form, &RecordForm::storeFocused);
    connect(m_ways, &QComboBox::activated, this, &OfficeDialog::takeWay);
    connect(m_head, &QPushButton::clicked, this, &OfficeDialog::takeHead);
    connect(&database, &core::Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("office"))) showWays();
    });
    const auto records = m_table.all();
    if (records.empty())
        m_form->startNew(proposed);
    else
        m_form->setRecord(records.front().id);
    m_form->focusFirst();
    showWays();
}

void OfficeDialog::showWays()
{
    const auto records = m_table.all();
    const bool ready = !records.empty() && m_table.database().isWritable();
    m_ways->clear();
    m_ways->setEnabled(ready);
    m_head->setEnabled(ready);
    m_ways->addItem(tr("choose a usual way of signing"));
    if (records.empty()) return;
    const core::Record& office = records.front();
    for (const QString& way : core::signingAuthorities(office.text("name"), office.text("level"))) {
        QString shown = way;
        m_ways->addItem(shown.replace(QLatin1Char('\n'), QStringLiteral(" / ")), way);
        if (way == office.text("authority")) m_ways->setCurrentIndex(m_ways->count() - 1);
    }
}

void OfficeDialog::change(const QString& action, const std::function<void(core::Record&)>& to)
{
    m_form->storeFocused();
    attempt(m_prompts, this, [&] {
        const auto records = m_table.all();
        if (records.empty()) return;
        core::Record office = records.front();
        to(office);
        core::Transaction transaction(m_table.database(), tr("%1 – %2").arg(office.text("name"), action));
        m_table.update(office);
        transaction.commit();
    });
}

void OfficeDialog::takeWay(int index)
{
    const QString way = m_ways->itemData(index).toString();
    if (way.isEmpty()) return;
    change(tr("way of signing"), [&](core::Record& office) { office["authority"] = way; });
}

void OfficeDialog::takeHead()
{
    change(tr("head from the name"), [](core::Record& office) {
        const core::OfficeHead head = core::officeHead(office.text("name"));
        office["issuer"] = head.issuer.join(QLatin1Char('\n'));
        if (head.kind == core::OfficeHead::Kind::Other) return;
        office["superior"] = core::valueOf(head.superior);
        office["symbol"] = head.symbol;
        office["place"] = head.place;
        office["level"] = head.level;
        office["authority"] = head.authority.join(QLatin1Char('\n'));
    });
}

} // namespace ui
