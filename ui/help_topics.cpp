// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_topics.h"

#include "core/record/vietnamese.h"
#include "ui/format_help.h"

#include <QFile>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

/// In reading order.
constexpr const char* ids[] = {
    "bat-dau",   "tong-quan",    "co-so",      "so-lieu-nam",  "nhap-phieu", "nhap-excel", "dan-tu-excel", "canh-bao",
    "trung-lap", "chua-tra-loi", "ke-hoach",   "hoat-dong",    "can-bo",     "bieu-do",    "bao-cao",      "phat-hanh",
    "nhat-ky",   "dinh-dang",    "dinh-nghia", "chu-va-bo-go", "sao-luu",    "phim-tat",
};

/// Which topic explains a page or dialog: the first whose class name begins so.
constexpr std::pair<const char*, const char*> places[] = {
    {"ui::HomePage", "tong-quan"},
    {"ui::FacilitiesPage", "co-so"},
    {"ui::FacilityPrintDialog", "nhap-phieu"},
    {"ui::FacilityTwins", "trung-lap"},
    {"ui::FacilityMerge", "trung-lap"},
    {"ui::FacilityParting", "trung-lap"},
    {"ui::OperatorDialog", "nhap-phieu"},
    {"ui::Facility", "co-so"},
    {"ui::Attachment", "co-so"},
    {"ui::YearSecondKeying", "nhap-phieu"},
    {"ui::Year", "so-lieu-nam"},
    {"ui::Paste", "dan-tu-excel"},
    {"ui::WarningsDialog", "canh-bao"},
    {"ui::PlanPage", "ke-hoach"},
    {"ui::Plan", "ke-hoach"},
    {"ui::PrioritySectors", "ke-hoach"},
    {"ui::ActivitiesPage", "hoat-dong"},
    {"ui::Activit", "hoat-dong"},
    {"ui::StaffPage", "can-bo"},
    {"ui::Staff", "can-bo"},
    {"ui::ChartsPage", "bieu-do"},
    {"ui::Chart", "bieu-do"},
    {"ui::ReportsIssue", "phat-hanh"},
    {"ui::ReportsPage", "bao-cao"},
    {"ui::Reports", "bao-cao"},
    {"ui::HistoryPage", "nhat-ky"},
    {"ui::Import", "nhap-excel"},
    {"ui::EntryWorkbook", "nhap-excel"},
    {"ui::ExplanationDialog", "dinh-nghia"},
    {"ui::ListVersions", "dinh-nghia"},
    {"ui::UnansweredDialog", "chua-tra-loi"},
    {"ui::LetterDialog", "chua-tra-loi"},
    {"ui::LibraryPreview", "dinh-nghia"},
    {"ui::FirstStart", "bat-dau"},
    {"ui::OfficeDialog", "bat-dau"},
    {"ui::RecordListDialog", "co-so"},
    {"ui::ChoiceList", "co-so"},
};

QString titleOf(const QString& text)
{
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1String("# "))) return line.mid(2).trimmed();
    return {};
}

} // namespace

const std::vector<HelpTopic>& helpTopics()
{
    static const std::vector<HelpTopic> topics = [] {
        std::vector<HelpTopic> list;
        for (const char* id : ids) {
            QFile file(QStringLiteral(":/help/%1.md").arg(QLatin1String(id)));
            if (!file.open(QIODevice::ReadOnly)) qFatal("the help page %s is not compiled in", id);
            const QString text = withFormats(QString::fromUtf8(file.readAll()));
            list.push_back({QLatin1String(id), titleOf(text), text});
        }
        return list;
    }();
    return topics;
}

const HelpTopic* helpTopic(const QString& id)
{
    for (const HelpTopic& topic : helpTopics())
        if (topic.id == id) return &topic;
    return nullptr;
}

std::vector<const HelpTopic*> findHelp(const QString& search)
{
    const QStringList words = core::foldedWords(search);
    if (words.isEmpty()) return {};
    const auto holds = [&](const QString& text) {
        const QString folded = QLatin1Char(' ') + core::fold(text);
        return std::all_of(words.begin(), words.end(),
                           [&](const QString& word) { return folded.contains(QLatin1Char(' ') + word); });
    };
    std::vector<const HelpTopic*> inTitle, inText;
    for (const HelpTopic& topic : helpTopics()) {
        if (holds(topic.title))
            inTitle.push_back(&topic);
        else if (holds(topic.text))
            inText.push_back(&topic);
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    return inTitle;
}

QString helpForClass(QByteArrayView className)
{
    for (const auto& [begin, topic] : places)
        if (className.startsWith(begin)) return QLatin1String(topic);
    return {};
}

QString helpFor(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString named = widget->property("helpTopic").toString();
        if (helpTopic(named)) return named;
        if (const QString topic = helpForClass(widget->metaObject()->className()); !topic.isEmpty()) return topic;
    }
    return QStringLiteral("bat-dau");
}

} // namespace ui
