// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/file_contents.h"
#include "tests/core/old_list.h"
#include "tests/texts.h"
#include "tests/ui/sample_office.h"

#include "core/database/history.h"
#include "core/exchange/practice_district.h"
#include "core/exchange/spreadsheet.h"
#include "core/record/facility.h"
#include "ui/import/import_lines_model.h"
#include "ui/import/import_wizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QToolButton>

/// A wizard that is used as a person does, and the lists that it reads.
namespace import_wizard {

enum Step { File, Headings, Columns, Questions, Preview, Done };

/// A wizard that is used as a person does, by its keys.
struct Wizard : OwnSettings, Answers {
    void begin(const QString& path)
    {
        wizard = std::make_unique<ui::ImportWizard>(database, 2018, path, prompts);
        wizard->show();
        REQUIRE(QTest::qWaitForWindowExposed(wizard.get()));
    }
    QString writeText(const char* name, const char* text)
    {
        QFile list(folder.filePath(s(name)));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write(text);
        return list.fileName();
    }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        auto* found = wizard->findChild<Widget*>(s(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QString message() const { return child<QLabel>("message")->text(); }
    QPushButton* next() const { return child<QPushButton>("next"); }
    /// The step is there and its dry run is over.
    bool reaches(int step) const
    {
        return QTest::qWaitFor([this, step] { return wizard->step() == step && message() != s("Reading…"); }, 30'000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = wizard->focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    /// What has no error goes into the file.
    void importTheRest()
    {
        child<QCheckBox>("skipErrors")->click();
        next()->click();
        REQUIRE(reaches(Done));
    }
    QString chip(const char* name) const { return child<QToolButton>(name)->text(); }
    ui::ImportLinesModel* lines() const { return wizard->findChild<ui::ImportLinesModel*>(); }
    QString cell(int row, int column) const { return lines()->index(row, column).data().toString(); }
    size_t facilities() { return core::Table(database, core::facilityDictionary()).all().size(); }

    core::Database database{folder.filePath(s("me-linh.sachhon")), core::Database::Mode::Create};
    std::unique_ptr<ui::ImportWizard> wizard;
};

/// A data file and a canonical list: a new facility, a changed one, one with an unknown commune.
struct Canonical : Wizard {
    Canonical() { fillSample(database); }
    QString list()
    {
        return writeText("danh-sach.csv",
                         "Mã cơ sở;Tên cơ sở;Xã/phường/thị trấn;Ngày bắt đầu\n"
                         "F31;Cơ sở Mành tre Tráng Việt;Xã Tráng Việt;01/01/2018\n"
                         "F04;Cơ sở Gạch ngói Tam Đồng;Xã Tam Đồng;01/01/2005\n"
                         "F32;Cơ sở Đậu phụ;Xã Tiên Thắng;01/01/2018\n");
    }
    /// Its question is answered as proposed.
    void previewList()
    {
        begin(list());
        REQUIRE(reaches(Questions));
        press(Qt::Key_Return);
        REQUIRE(reaches(Preview));
    }
};

inline core::OutCell text(const char* words) { return {core::OutCell::Type::Text, s(words)}; }
inline core::OutCell number(const char* digits) { return {core::OutCell::Type::Number, s(digits)}; }

/// The old list of scenario S03 as a workbook: two title rows, headings of two lines, ten rows, a row of totals.
struct OldList : Wizard {
    OldList() { core::fillPracticeDistrict(database); }
    QString write(const char* name, bool longer = false)
    {
        const QString path = folder.filePath(s(name));
        core::writeSpreadsheet(path, {oldlist::outSheet(oldlist::oldList(longer).front())});
        return path;
    }
    /// The headings as they were found, the columns as they were understood.
    void leadToQuestions(const QString& path)
    {
        begin(path);
        REQUIRE(reaches(Headings));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        REQUIRE(reaches(Questions));
    }
    /// Its questions are answered as proposed, too.
    void leadToPreview(const QString& path)
    {
        leadToQuestions(path);
        press(Qt::Key_Return);
        REQUIRE(reaches(Preview));
    }
    /// Lines that are in one of the two only.
    QStringList changedSince(const QStringList& before)
    {
        const QStringList now = fileContents(database);
        const QSet<QString> first(before.begin(), before.end()), second(now.begin(), now.end());
        return (QSet<QString>(first).subtract(second) + QSet<QString>(second).subtract(first)).values();
    }
};

} // namespace import_wizard
