// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"
#include "tests/ui/sample_office.h"
#include "ui/file_places.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QTreeView>

namespace {

/// A folder with a file of a known day, beside the one in which the program runs.
struct Folders : OwnSettings {
    Folders()
    {
        QDir().mkpath(reports);
        QDir::setCurrent(folder.path());
        QFile paper(reports + s("/cũ.pdf"));
        REQUIRE(paper.open(QIODevice::WriteOnly));
        paper.write("%PDF");
        paper.flush();
        REQUIRE(paper.setFileTime(QDateTime({2018, 3, 28}, {8, 15}), QFileDevice::FileModificationTime));
    }
    ~Folders() { QDir::setCurrent(QDir::homePath()); }
    const QString reports = folder.filePath(s("báo cáo"));
};

} // namespace

TEST_CASE_METHOD(Folders,
                 "a file is proposed in the documents, later where the last one was, never where the program runs",
                 "[files]")
{
    const QString first = ui::proposedPlace(s("phiếu.pdf"));
    CHECK(QDir::isAbsolutePath(first));
    CHECK(QFileInfo(first).absolutePath() != QDir::currentPath());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    CHECK(QFileInfo(first).path() == (QFileInfo(documents).isDir() ? documents : QDir::homePath()));

    ui::rememberFolderOf(reports + s("/a.pdf"));
    CHECK(ui::proposedPlace(s("phiếu.pdf")) == reports + s("/phiếu.pdf"));
    ui::rememberFolderOf({}); // cancelled
    CHECK(ui::proposedFolder() == reports);
    CHECK(ui::proposedPlace(folder.filePath(s("b.sachhon"))) == folder.filePath(s("b.sachhon")));
    REQUIRE(QDir(reports).removeRecursively()); // a stick that was taken out
    CHECK(ui::proposedPlace(s("phiếu.pdf")) == first);
}

TEST_CASE_METHOD(Folders, "the dialog of Qt opens at the proposed file and writes dates as the program does", "[files]")
{
    ui::rememberFolderOf(reports + s("/a.pdf"));
    QString proposed, day;
    bool accept = false;
    const auto answer = [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        auto* files = dialog->findChild<QTreeView*>(s("treeView"));
        const auto row = [&] { return files->model()->index(0, 3, files->rootIndex()); };
        if (QTest::qWaitFor([&] { return row().isValid() && !row().data().toString().isEmpty(); }, 30'000))
            day = row().data().toString();
        proposed = dialog->selectedFiles().value(0);
        QDialog* asked = dialog; // QFileDialog hides what every dialog can
        accept ? asked->accept() : asked->reject();
    };
    const auto save = [&] {
        QTimer::singleShot(0, qApp, answer);
        return ui::Prompts::dialogs().saveFile(nullptr, s("Lưu"), s("phiếu.pdf"), s("PDF (*.pdf)"));
    };
    CHECK(save().isEmpty());
    CHECK(proposed == reports + s("/phiếu.pdf"));
    CHECK(day == s("28/03/2018 08:15"));
    accept = true;
    CHECK(save() == reports + s("/phiếu.pdf"));
    CHECK(ui::proposedFolder() == reports);
}
