// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_sections.h"

#include "core/database/database.h"
#include "core/database/table.h"
#include "core/indicator/figures.h"
#include "core/record/funding.h"
#include "core/record/number_words.h"
#include "core/record/plan.h"
#include "core/record/task.h"
#include "core/record/vietnamese.h"
#include "core/report/document_head.h"
#include "core/report/document_words.h"
#include "core/report/plan_annexes.h"
#include "core/report/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

using Style = Paragraph::Style;

/// Records of the plan in its order.
std::vector<Record> recordsOf(const Database& database, const Dictionary& dictionary, const Record& plan)
{
    const Table table(const_cast<Database&>(database), dictionary); // only read here
    return table.where("plan_id", plan.id, "position");
}

/// Writes the body from top to bottom.
class PlanWriter {
public:
    PlanWriter(const Database& database, const Figures& figures, const OfficeWords& office)
        : m_database(database), m_figures(figures), m_plan(*figures.plan), m_office(office),
          m_texts(recordsOf(database, planTextDictionary(), m_plan)),
          m_documents(recordsOf(database, documentDictionary(), m_plan))
    {
    }

    std::vector<Block> write()
    {
        bases();
        opening();
        purpose();
        requirements();
        content();
        solutions();
        duties();
        closing();
        return std::move(m_blocks);
    }

private:
    void add(Style style, const QString& key, const QString& text) { m_blocks.push_back(Paragraph{key, style, text}); }
    void body(const QString& key, const QString& text) { add(Style::Body, key, text); }
    static QString keyOf(const char* section, const char* kind, qint64 id)
    {
        return QStringLiteral("%1.%2#%3").arg(QLatin1String(section), QLatin1String(kind)).arg(id);
    }
    std::vector<const Record*> texts(const char* section) const
    {
        std::vector<const Record*> found;
        for (const Record& text : m_texts)
            if (text.text("section") == QLatin1String(section)) found.push_back(&text);
        return found;
    }
    /// Paragraphs of the plan's own words, or what is missing.
    void bullets(const char* section, const char* key, const QString& missing)
    {
        const auto found = texts(section);
        for (const Record* text : found) body(keyOf(key, "text", text->id), bullet(text->text("words")));
        if (found.empty()) body(QStringLiteral("%1.empty").arg(QLatin1String(key)), missing);
    }

    /// Legal bases that no paragraph of the plan names: a line each.
    void bases()
    {
        std::vector<const Record*> open;
        for (const Record& document : m_documents) {
            const QString number = document.text("number");
            const bool named = std::any_of(m_texts.begin(), m_texts.end(), [&](const Record& text) {
                return text.text("words").contains(number, Qt::CaseInsensitive);
            });
            if (document.text("role") == QLatin1String("basis") && !named) open.push_back(&document);
        }
        for (const Record* document : open)
            add(Style::Basis, keyOf("0", "basis", document->id),
                QStringLiteral("Căn cứ %1%2")
                    .arg(documentInSentence(*document),
                         document == open.back() ? QStringLiteral(".") : QStringLiteral(";")));
    }

    void opening()
    {
        if (const auto own = texts("opening"); !own.empty()) {
            for (const Record* text : own)
                body(own.size() == 1 ? QStringLiteral("0.opening") : keyOf("0", "text", text->id),
                     withArea(text->text("words"), m_office.area));
            return;
        }
        QString higher;
        for (const Record& document : m_documents)
            if (higher.isEmpty() && document.text("role") == QLatin1String("higher_plan"))
                higher = documentInSentence(document);
        if (const auto parent = m_plan.integer("parent_id"); higher.isEmpty() && parent) {
            const Table plans(const_cast<Database&>(m_database), planDictionary()); // only read here
            if (const auto plan = plans.record(*parent)) higher = documentInSentence(*plan);
        }
        body(QStringLiteral("0.opening"),
             (higher.isEmpty() ? QString() : QStringLiteral("Thực hiện %1, ").arg(higher))
                 + QStringLiteral("%1 xây dựng kế hoạch%2 như sau:")
                       .arg(m_office.name,
                            higher.isEmpty() ? QLatin1Char(' ')
                                    + lowered(withoutDocumentKind(
                                        sentencePart(withArea(m_plan.text("title"), m_office.area))))
                                             : QString()));
    }

    void purpose()
    {
        add(Style::Part, QStringLiteral("I.title"), QStringLiteral("I. MỤC ĐÍCH, YÊU CẦU"));
        add(Style::Heading, QStringLiteral("I.1.title"), QStringLiteral("1. Mục đích"));
        bullets("purpose", "I.1", QStringLiteral("- Chưa ghi mục đích của kế hoạch."));
        QStringList targets;
        for (const TargetFigure& target : m_figures.targets) {
            const QString words = sentencePart(target.target.text("words"));
            if (!words.isEmpty()) targets << (targets.isEmpty() ? capitalised(words) : lowered(words));
        }
        body(QStringLiteral("I.1.targets"),
             targets.isEmpty() ? QStringLiteral("- Chưa ghi chỉ tiêu của kế hoạch.")
                               : QStringLiteral("- Cụ thể, đến năm %1 phấn đấu: %2.")
                                     .arg(m_plan.date("period_to").year())
                                     .arg(targets.join(QStringLiteral("; "))));
    }

    void requirements()
    {
        add(Style::Heading, QStringLiteral("I.2.title"), QStringLiteral("2. Yêu cầu"));
        bullets("requirement", "I.2", QStringLiteral("- Chưa ghi yêu cầu của kế hoạch."));
    }

    void content()
    {
        add(Style::Part, QStringLiteral("II.title"), QStringLiteral("II. NỘI DUNG"));
        bullets("content", "II", QStringLiteral("- Chưa ghi nội dung của kế hoạch."));
    }

    struct Group {
        QString words;
        int number = 0; ///< As the plan numbers it; 0: not said.
        std::vector<const Record*> tasks;
    };

    /// Groups of tasks in the order in which they first occur. Their numbers stand before their words or in the number
    /// of the first task ("III.4.1").
    static std::vector<Group> groupsOf(const std::vector<Record>& tasks)
    {
        static const QRegularExpression before(QStringLiteral("^\\s*(\\d+)\\s*[.)]\\s*"));
        static const QRegularExpression inTask(QStringLiteral("^[IVX]+\\.(\\d+)"));
        std::vector<Group> groups;
        for (const Record& task : tasks) {
            QString words = task.text("group_words").trimmed();
            int number = 0;
            if (const auto match = before.match(words); match.hasMatch())
                number = match.captured(1).toInt();
            else if (const auto inside = inTask.match(task.text("number")); inside.hasMatch())
                number = inside.captured(1).toInt();
            words.remove(before);
            if (words.isEmpty()) words = QStringLiteral("Nhiệm vụ, giải pháp chủ yếu");
            auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.words == words; });
            if (group == groups.end()) group = groups.insert(groups.end(), Group{words, number, {}});
            group->tasks.push_back(&task);
        }
        return groups;
    }

    /// The finance stands where the numbers of the groups leave room (1, 2, 4 → 3), else last.
    void solutions()
    {
        add(Style::Part, QStringLiteral("III.title"), QStringLiteral("III. GIẢI PHÁP THỰC HIỆN"));
        const std::vector<Record> tasks = recordsOf(m_database, taskDictionary(), m_plan);
        const std::vector<Group> groups = groupsOf(tasks);
        if (groups.empty()) body(QStringLiteral("III.empty"), QStringLiteral("- Chưa ghi nhiệm vụ của kế hoạch."));
        size_t place = groups.size();
        for (size_t i = groups.size(); i-- > 0;)
            if (groups[i].number == int(i) + 2) place = i;
        int number = 0;
        for (size_t i = 0; i <= groups.size(); ++i) {
            if (i == place) finance(++number);
            if (i == groups.size()) break;
            add(Style::Heading, keyOf("III", "group", groups[i].tasks.front()->id),
                QStringLiteral("%1. %2").arg(++number).arg(groups[i].words));
            for (const Record* task : groups[i].tasks)
                body(keyOf("III", "task", task->id),
                     bullet(task->text("quote").isEmpty() ? task->text("words") : task->text("quote")));
        }
    }

    void finance(int number)
    {
        add(Style::Heading, QStringLiteral("III.finance.title"),
            QStringLiteral("%1. Giải pháp về tài chính").arg(number));
        const auto own = texts("finance");
        QString said;
        for (const Record* text : own) {
            said += fold(text->text("words")) + QLatin1Char('\n');
            body(keyOf("III.finance", "text", text->id), sentence(text->text("words")));
        }
        std::vector<std::pair<QString, QString>> sources; // key and words
        for (const Record& funding : recordsOf(m_database, planFundingDictionary(), m_plan)) {
            const QString words = sentencePart(funding.text("words"));
            if (words.isEmpty() || said.contains(fold(words))) continue; // a paragraph names it already
            said += fold(words) + QLatin1Char('\n');
            sources.emplace_back(keyOf("III.finance", "funding", funding.id), capitalised(words));
        }
        const QString total = totalSentence();
        if (own.empty() && !sources.empty())
            body(QStringLiteral("III.finance.intro"),
                 QStringLiteral("Kinh phí thực hiện kế hoạch được sử dụng từ các nguồn:"));
        for (size_t i = 0; i < sources.size(); ++i)
            body(sources[i].first,
                 QStringLiteral("- %1%2").arg(sources[i].second,
                                              i + 1 == sources.size() ? QStringLiteral(".") : QStringLiteral(";")));
        if (!total.isEmpty()) body(QStringLiteral("III.finance.total"), total);
        if (own.empty() && sources.empty() && total.isEmpty())
            body(QStringLiteral("III.finance.empty"), QStringLiteral("Chưa ghi nguồn kinh phí của kế hoạch."));
    }

    /// What the plan and its tasks have been planned to cost; empty if no money was entered.
    QString totalSentence() const
    {
        const PlannedMoney money = plannedMoney(m_database, m_plan.id);
        if (money.total == 0) return {};
        QStringList sources;
        for (const auto& [funding, amount] : money.bySource)
            sources << QStringLiteral("%1 %2 đồng").arg(lowered(fundingWords(funding)), shownText(amount, 0));
        return QStringLiteral("Tổng dự toán kinh phí thực hiện kế hoạch: %1, trong đó: %2.")
            .arg(moneyWithWords(money.total), sources.join(QStringLiteral("; ")));
    }

    void duties()
    {
        add(Style::Part, QStringLiteral("IV.title"), QStringLiteral("IV. TỔ CHỨC THỰC HIỆN"));
        int number = 0;
        for (const Record& duty : recordsOf(m_database, responsibilityDictionary(), m_plan)) {
            QString words = sentence(duty.text("words"));
            Statement organisation(m_database, "SELECT name FROM organisation WHERE id = ?");
            organisation.bind(1, duty.integer("organisation_id").value_or(0));
            const QString name = organisation.step() ? organisation.text(0) : QString();
            if (!begins(words, name)) words = QStringLiteral("%1: %2").arg(name, lowered(words));
            body(keyOf("IV", "duty", duty.id), QStringLiteral("%1. %2").arg(++number).arg(words));
        }
        if (number == 0) body(QStringLiteral("IV.empty"), QStringLiteral("Chưa ghi phân công thực hiện kế hoạch."));
    }

    /// The sentence names the organisation at its beginning, as far as its first two words go: "Đề nghị Liên đoàn lao
    /// động huyện phối hợp …"
    static bool begins(const QString& words, const QString& organisation)
    {
        const QStringList name = fold(organisation).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, 2);
        return name.isEmpty() || fold(words).left(30).contains(name.join(QLatin1Char(' ')));
    }

    void closing()
    {
        auto own = texts("closing");
        const QString end = QStringLiteral("./.");
        if (own.empty())
            return body(QStringLiteral("IV.closing"),
                        (m_office.kind == OfficeHead::Kind::Committee
                             ? QStringLiteral("%1 yêu cầu các cơ quan, đơn vị thực hiện")
                             : QStringLiteral("%1 đề nghị các cơ quan, đơn vị phối hợp thực hiện"))
                                .arg(m_office.name)
                            + end);
        for (const Record* text : own) {
            QString words = text->text("words").trimmed();
            if (text == own.back() && !words.endsWith(end)) words = sentencePart(words) + end;
            body(text == own.back() ? QStringLiteral("IV.closing") : keyOf("IV", "text", text->id), words);
        }
    }

    const Database& m_database;
    const Figures& m_figures;
    const Record& m_plan;
    const OfficeWords& m_office;
    const std::vector<Record> m_texts, m_documents;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> planSections(const Database& database, const Figures& figures, const OfficeWords& office)
{
    return PlanWriter(database, figures, office).write();
}

} // namespace core
