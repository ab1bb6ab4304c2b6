// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_start_pages.h"

#include "core/exchange/preset.h"
#include "core/exchange/unit_lists.h"
#include "core/record/administrative_unit.h"
#include "core/record/office_head.h"
#include "core/record/vietnamese.h"
#include "ui/first_start_parts.h"
#include "ui/year_bounds.h"

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

namespace ui {

OfficePage::OfficePage() : m_name(new QLineEdit), m_place(new QLineEdit), m_level(new QComboBox), m_head(wrapped())
{
    setTitle(tr("1. Who keeps the file"));
    setSubTitle(tr("The name stands on plans, reports, survey forms and letters. What is not known yet can stay blank "
                   "and be entered later under Data – Office."));
    m_name->setObjectName(QStringLiteral("office"));
    m_name->setPlaceholderText(QStringLiteral("UBND xã …, Phòng Kinh tế xã …, UBND huyện …, Sở Công Thương …"));
    m_level->setObjectName(QStringLiteral("level"));
    m_level->addItem(tr("Commune, ward, special zone"), QStringLiteral("commune"));
    m_level->addItem(tr("District (until 30 June 2025)"), QStringLiteral("district"));
    m_level->addItem(tr("Province or city, department of industry and trade"), QStringLiteral("province"));
    m_place->setObjectName(QStringLiteral("place"));
    auto* form = new QFormLayout;
    form->addRow(tr("Name of the &office"), m_name);
    form->addRow(tr("&Level"), m_level);
    form->addRow(tr("&Place before the date of documents"), m_place);
    m_head->setObjectName(QStringLiteral("documentHead"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(12);
    layout->addWidget(m_head);
    layout->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &OfficePage::follow);
    connect(m_level, &QComboBox::activated, this, [this] { m_levelSet = true; });
    connect(m_place, &QLineEdit::textEdited, this, [this](const QString& text) { m_placeSet = !text.isEmpty(); });
    follow();
}

void OfficePage::follow()
{
    const core::OfficeHead head = core::officeHead(office());
    if (!m_levelSet && !head.level.isEmpty()) m_level->setCurrentIndex(m_level->findData(head.level));
    if (!m_placeSet) m_place->setText(head.place);
    if (office().isEmpty()) return m_head->setText(tr("The head of documents is made from the name."));
    QStringList lines;
    if (!head.superior.isEmpty()) lines << head.superior;
    lines << head.issuer;
    m_head->setText(tr("Documents begin with: %1").arg(lines.join(QStringLiteral(" / "))));
}

QString OfficePage::office() const { return m_name->text().simplified(); }
QString OfficePage::level() const { return office().isEmpty() ? QString() : m_level->currentData().toString(); }
QString OfficePage::place() const { return m_place->text().simplified(); }

CommunesPage::CommunesPage() : m_province(new QComboBox), m_commune(new QComboBox)
{
    setTitle(tr("2. Communes"));
    setSubTitle(tr("Every facility lies in a commune. The list can be completed at any time under Data – Communes and "
                   "districts."));
    auto* layout = new QVBoxLayout(this);
    m_later = choice(layout, tr("With the &plan or later"),
                     tr("The plan of huyện Mê Linh brings its 18 communes along; other communes are entered by hand or "
                        "come with an imported file."));
    m_listed = choice(layout, tr("From the &list in the program"),
                      tr("Communes and wards of Hà Nội, Ninh Bình and Đồng Nai as they are since the reform of 1 July "
                         "2025."));
    m_listed->setObjectName(QStringLiteral("listed"));
    m_province->setObjectName(QStringLiteral("province"));
    for (const core::UnitList& list : core::unitLists()) m_province->addItem(list.name, list.code);
    m_commune->setObjectName(QStringLiteral("commune"));
    m_commune->setMaxVisibleItems(20);
    auto* form = new QFormLayout;
    form->setContentsMargins(24, 0, 0, 0);
    form->addRow(tr("P&rovince or city"), m_province);
    form->addRow(tr("&Which communes"), m_commune);
    layout->addLayout(form);
    layout->addStretch();
    m_later->setChecked(true);
    for (QWidget* widget : {static_cast<QWidget*>(m_province), static_cast<QWidget*>(m_commune)}) {
        widget->setEnabled(false);
        connect(m_listed, &QRadioButton::toggled, widget, &QWidget::setEnabled);
    }
    for (QRadioButton* button : {m_later, m_listed})
        connect(button, &QRadioButton::clicked, this, [this] { m_isTouched = true; });
    connect(m_province, &QComboBox::currentIndexChanged, this, &CommunesPage::fillCommunes);
    fillCommunes();
}

void CommunesPage::fillCommunes()
{
    m_commune->clear();
    m_commune->addItem(tr("All of them"), QString());
    for (const core::UnitList& list : core::unitLists())
        if (list.code == m_province->currentData().toString())
            for (const core::ListedUnit& unit : list.communes)
                m_commune->addItem(QStringLiteral("%1 (%2)").arg(unit.name, unit.code), unit.code);
}

/// What the name of the office tells: its province, or its commune if the lists have one of that name only.
void CommunesPage::initializePage()
{
    if (m_isTouched) return;
    const core::NewFile content = startOf(this)->content();
    const QString area = core::comparable(core::officeHead(content.office).area);
    if (area.isEmpty()) return;
    const core::UnitList* found = nullptr;
    QString commune;
    int hits = 0;
    for (const core::UnitList& list : core::unitLists()) {
        if (content.level == QLatin1String("province")
            && core::bareUnitName(list.name) == core::bareUnitName(core::officeHead(content.office).area)) {
            found = &list;
            hits = 1;
            commune.clear();
        }
        if (content.level != QLatin1String("commune")) continue;
        for (const core::ListedUnit& unit : list.communes) {
            if (core::comparable(unit.name) != area) continue;
            found = &list;
            commune = unit.code;
            ++hits;
        }
    }
    if (hits != 1) return;
    m_listed->setChecked(true);
    m_province->setCurrentIndex(m_province->findData(found->code));
    m_commune->setCurrentIndex(m_commune->findData(commune));
}

QString CommunesPage::province() const
{
    return m_listed->isChecked() ? m_province->currentData().toString() : QString();
}

QString CommunesPage::commune() const
{
    return m_listed->isChecked() ? m_commune->currentData().toString() : QString();
}

PresetPage::PresetPage() : m_list(new QListWidget), m_words(wrapped()), m_year(new QSpinBox)
{
    setTitle(tr("3. Plan and year"));
    setSubTitle(tr("A preset brings targets, tasks and who is responsible; everything in it can be changed. Without "
                   "one, the plan is made later on the page Plan."));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(firstYear, lastYear);
    m_year->setValue(QDate::currentDate().year());
    m_list->setObjectName(QStringLiteral("presets"));
    m_list->setAccessibleName(tr("Plans of the program"));
    m_list->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("presetWords"));
    m_words->setMinimumHeight(fontMetrics().height() * 4);
    m_words->setAlignment(Qt::AlignTop);
    auto* form = new QFormLayout;
    form->addRow(tr("&Working year"), m_year);
    auto* label = new QLabel(tr("&Plan"));
    label->setBuddy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_words);
    connect(m_year, &QSpinBox::valueChanged, this, &PresetPage::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        takeYear();
        showWords();
    });
    fill();
}

void PresetPage::fill()
{
    const QString before = preset();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    auto* none = new QListWidgetItem(tr("No plan yet"), m_list);
    none->setData(Qt::UserRole, QString());
    for (const core::Preset& preset : core::presets(year())) {
        if (preset.level == QLatin1String("strategy")) continue; // a higher plan, not of an office
        const int from = preset.from.year(), to = preset.to.year();
        QStringList parts{from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to), preset.number,
                          preset.title};
        parts.removeAll(QString());
        auto* item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_list);
        item->setData(Qt::UserRole, preset.id);
    }
    m_list->setCurrentRow(0);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == before) m_list->setCurrentRow(row);
    showWords();
}

/// A plan of certain years makes the working year one of them.
void PresetPage::takeYear()
{
    const QString id = preset();
    for (const core::Preset& each : core::presets(year())) {
        if (each.id != id || each.isAnnual) continue;
        if (year() >= each.from.year() && year() <= each.to.year()) return;
        const QSignalBlocker quiet(m_year);
        m_year->setValue(each.from.year());
    }
}

/// What the plan brings along, counted in it.
void PresetPage::showWords()
{
    const QString id = preset();
    if (id.isEmpty())
        return m_words->setText(tr("The file begins without a plan; facilities and figures can be "
                                   "entered at once."));
    const QJsonObject json = core::presetData(id);
    const QJsonObject plan = json[QStringLiteral("plans")][0].toObject();
    const auto count
        = [](const QJsonObject& object, const char* key) { return int(object[QLatin1String(key)].toArray().size()); };
    QStringList words;
    for (const core::Preset& each : core::presets(year()))
        if (each.id == id)
            words << (each.isAnnual               ? tr("For the office named on the first page, for %1.").arg(year())
                          : each.issuer.isEmpty() ? tr("Of %1.").arg(each.from.year())
                                                  : tr("Of %1, as it was issued.").arg(each.issuer));
    words << tr("%n target(s)", nullptr, count(plan, "targets")) + QStringLiteral(", ")
            + tr("%n task(s)", nullptr, count(plan, "tasks")) + QStringLiteral(", ")
            + tr("%n responsibility(ies)", nullptr, count(plan, "responsibilities")) + QLatin1Char('.');
    int communes = 0;
    for (const QJsonValue& unit : json[QStringLiteral("units")].toArray())
        communes += unit[QStringLiteral("level")].toString() == QLatin1String("commune");
    if (communes > 0) words << tr("%n commune(s) come with it.", nullptr, communes);
    m_words->setText(words.join(QLatin1Char(' ')));
}

QString PresetPage::preset() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

int PresetPage::year() const { return m_year->value(); }

} // namespace ui
