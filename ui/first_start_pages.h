// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first_start.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;
class QSpinBox;

namespace ui {

/// Name, level and place of the office; level and place follow the name until a person sets them.
class OfficePage : public QWizardPage {
    Q_OBJECT

public:
    OfficePage();
    QString office() const;
    QString level() const;
    QString place() const;

private:
    void follow(); ///< What the name tells.

    QLineEdit *m_name, *m_place;
    QComboBox* m_level;
    QLabel* m_head; ///< How documents begin.
    bool m_levelSet = false, m_placeSet = false;
};

/// Where the communes come from: a list of the program, the preset, or later a file.
class CommunesPage : public QWizardPage {
    Q_OBJECT

public:
    CommunesPage();
    void initializePage() override;
    QString province() const; ///< Code; empty: none.
    QString commune() const;

private:
    void fillCommunes();

    QRadioButton *m_later, *m_listed;
    QComboBox *m_province, *m_commune;
    bool m_isTouched = false;
};

/// The plan to begin with, and the year.
class PresetPage : public QWizardPage {
    Q_OBJECT

public:
    PresetPage();
    QString preset() const; ///< Empty: none.
    int year() const;

private:
    void fill();
    void takeYear();
    void showWords();

    QListWidget* m_list;
    QLabel* m_words;
    QSpinBox* m_year;
};

/// How the register begins.
class RegisterPage : public QWizardPage {
    Q_OBJECT

public:
    RegisterPage();
    bool wantsPractice() const;
    FirstStart::Then then() const;

private:
    QRadioButton *m_import, *m_practice, *m_byHand;
};

/// Where the file lies; leaving it makes the file.
class PlacePage : public QWizardPage {
    Q_OBJECT

public:
    PlacePage();
    void initializePage() override;
    bool validatePage() override;
    QString path() const;

private:
    QLineEdit* m_path;
    QLabel* m_summary;
    QString m_proposed;
};

/// The file is there: where it lies, that it needs copies, the first form.
class MadePage : public QWizardPage {
    Q_OBJECT

public:
    MadePage();
    void initializePage() override;

private:
    QLabel* m_words;
};

} // namespace ui
