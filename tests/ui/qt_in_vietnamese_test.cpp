// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTranslator>

namespace {

struct QtInVietnamese {
    QTranslator catalogue;
    QtInVietnamese()
    {
        REQUIRE(catalogue.load(QStringLiteral(":/translations/qtbase_vi.qm")));
        QApplication::installTranslator(&catalogue);
    }
    ~QtInVietnamese() { QApplication::removeTranslator(&catalogue); }
};

} // namespace

TEST_CASE("the buttons of every dialog speak Vietnamese", "[ui]")
{
    QtInVietnamese vietnamese;
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Save | QDialogButtonBox::SaveAll
                         | QDialogButtonBox::Open | QDialogButtonBox::Yes | QDialogButtonBox::YesToAll
                         | QDialogButtonBox::No | QDialogButtonBox::NoToAll | QDialogButtonBox::Abort
                         | QDialogButtonBox::Retry | QDialogButtonBox::Ignore | QDialogButtonBox::Close
                         | QDialogButtonBox::Cancel | QDialogButtonBox::Discard | QDialogButtonBox::Help
                         | QDialogButtonBox::Apply | QDialogButtonBox::Reset | QDialogButtonBox::RestoreDefaults);
    CHECK(box.button(QDialogButtonBox::Ok)->text() == QStringLiteral("Đồng ý"));
    CHECK(box.button(QDialogButtonBox::Cancel)->text() == QStringLiteral("Hủy"));
    CHECK(box.button(QDialogButtonBox::Discard)->text() == QStringLiteral("Không lưu"));

    QSet<QChar> mnemonics;
    const auto buttons = box.buttons();
    for (const auto* button : buttons) {
        const QString text = button->text();
        INFO(text);
        const auto at = text.indexOf(u'&');
        if (at < 0) continue;
        const QChar mnemonic = text.at(at + 1).toLower();
        CHECK(mnemonic.unicode() < 128); // a key that every keyboard has
        CHECK(!mnemonics.contains(mnemonic));
        mnemonics.insert(mnemonic);
    }
    CHECK(mnemonics.size() == 4);
}

TEST_CASE("the file dialog speaks Vietnamese", "[ui]")
{
    QtInVietnamese vietnamese;
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList texts;
    const auto labels = dialog.findChildren<QLabel*>();
    for (const auto* label : labels) texts << label->text();
    CHECK(texts.contains(QStringLiteral("Tê&n tệp:")));
    CHECK(texts.contains(QStringLiteral("Loại tệp:")));
    CHECK(!texts.contains(QStringLiteral("Look in:")));
}
