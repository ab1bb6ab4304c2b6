// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

double cpuSeconds()
{
    timespec own{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own);
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return double(own.tv_sec) + double(own.tv_nsec) / 1e9 + seconds(children.ru_utime) + seconds(children.ru_stime);
}

void compare(const char* title, const std::vector<Way>& ways, int rounds, double count, const char* of, Ways kind)
{
    std::vector<std::vector<double>> times(ways.size());
    for (int round = 0; round < rounds; ++round)
        for (size_t i = 0; i < ways.size(); ++i) {
            const double start = cpuSeconds();
            ways[i].run();
            times[i].push_back(cpuSeconds() - start);
        }
    std::printf("\n%s (median of %d, cpu)\n", title, rounds);
    double reference = 0;
    for (size_t i = 0; i < ways.size(); ++i) {
        std::nth_element(times[i].begin(), times[i].begin() + rounds / 2, times[i].end());
        const double median = times[i][size_t(rounds / 2)];
        if (i == 0) reference = median;
        std::printf("  %-46s %9.1f ms", ways[i].name, median * 1e3);
        if (count > 0) std::printf(" %12.0f %s/s", count / median, of);
        if (i > 0 && kind == Ways::Alternatives) std::printf("  ratio %6.2f", median / reference);
        const double aim = ways[i].aim;
        if (aim > 0) std::printf("  aim <= %.1f: %s", aim, median <= reference * aim ? "met" : "missed");
        if (aim < 0)
            std::printf("  %.1f times faster, aim >= %.0f: %s", reference / median, -aim,
                        reference >= median * -aim ? "met" : "missed");
        std::printf("\n");
    }
    std::fflush(stdout);
}
