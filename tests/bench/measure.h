// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

/// What was asked for on the command line.
struct BenchOptions {
    int facilities = 100'000;
    int years = 2; ///< Up to 2018.
    bool soffice = false;
    QString folder; ///< For files; gone at the end.
};

/// One way of doing the work that is measured.
struct Way {
    const char* name;
    std::function<void()> run;
    /// Aim for its time divided by the first way's; 0: none. Negative: the first way has to be so many times slower.
    double aim = 0;
};

/// Processor time of this process and of the programs it has waited for, in seconds.
double cpuSeconds();
/// Alternatives are compared with the first; steps follow one another and are only timed.
enum class Ways { Alternatives, Steps };
/// Runs every way `rounds` times, in turn, so that a busy machine disturbs all alike, and prints the median of each and
/// its ratio to the first. count, of: what is worked on, for a speed (100 000 "rows"); 0: no speed.
void compare(const char* title, const std::vector<Way>& ways, int rounds, double count = 0, const char* of = "",
             Ways kind = Ways::Alternatives);

void benchStorage(const BenchOptions& options);
void benchSavings(const BenchOptions& options);
void benchWorkbook(const BenchOptions& options);
void benchWindow(const BenchOptions& options);
void benchPaper(const BenchOptions& options);
void benchTyping(const BenchOptions& options);
