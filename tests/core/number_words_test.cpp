// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/number_words.h"
#include "tests/texts.h"

#include <limits>

TEST_CASE("amounts are written in Vietnamese words", "[text]")
{
    const struct {
        qint64 dong;
        const char* words;
    } cases[] = {
        {0, "không đồng"},
        {1, "một đồng"},
        {5, "năm đồng"},
        {10, "mười đồng"},
        {11, "mười một đồng"},
        {15, "mười lăm đồng"},
        {20, "hai mươi đồng"},
        {21, "hai mươi mốt đồng"},
        {24, "hai mươi bốn đồng"},
        {25, "hai mươi lăm đồng"},
        {100, "một trăm đồng"},
        {101, "một trăm linh một đồng"},
        {105, "một trăm linh năm đồng"},
        {110, "một trăm mười đồng"},
        {111, "một trăm mười một đồng"},
        {115, "một trăm mười lăm đồng"},
        {551, "năm trăm năm mươi mốt đồng"},
        {999, "chín trăm chín mươi chín đồng"},
        {1'000, "một nghìn đồng"},
        {1'001, "một nghìn không trăm linh một đồng"},
        {1'010, "một nghìn không trăm mười đồng"},
        {1'015, "một nghìn không trăm mười lăm đồng"},
        {1'021, "một nghìn không trăm hai mươi mốt đồng"},
        {1'100, "một nghìn một trăm đồng"},
        {15'000, "mười lăm nghìn đồng"},
        {21'005, "hai mươi mốt nghìn không trăm linh năm đồng"},
        {1'000'000, "một triệu đồng"},
        {1'000'005, "một triệu không trăm linh năm đồng"},
        {1'005'000, "một triệu không trăm linh năm nghìn đồng"},
        {1'050'000, "một triệu không trăm năm mươi nghìn đồng"},
        {350'000'000, "ba trăm năm mươi triệu đồng"},
        {335'500'000, "ba trăm ba mươi lăm triệu năm trăm nghìn đồng"},
        {1'000'000'000, "một tỷ đồng"},
        {1'000'000'001, "một tỷ không trăm linh một đồng"},
        {2'004'005'006, "hai tỷ không trăm linh bốn triệu không trăm linh năm nghìn không trăm linh sáu đồng"},
        {21'000'000'000, "hai mươi mốt tỷ đồng"},
        {1'000'000'000'000, "một nghìn tỷ đồng"},
        {1'005'000'000'000, "một nghìn không trăm linh năm tỷ đồng"},
        {15'250'000'000'000, "mười lăm nghìn hai trăm năm mươi tỷ đồng"},
        {1'000'000'000'000'000'000, "một tỷ tỷ đồng"},
        {-2'500, "âm hai nghìn năm trăm đồng"},
    };
    for (const auto& [dong, words] : cases) {
        CAPTURE(dong);
        CHECK(core::moneyInWords(dong) == QString::fromUtf8(words));
    }
    CHECK(core::numberInWords(std::numeric_limits<qint64>::min()).startsWith(QStringLiteral("âm chín tỷ")));
    CHECK(core::moneyWithWords(350'000'000)
          == QStringLiteral("350.000.000 đồng (bằng chữ: ba trăm năm mươi triệu đồng)"));
}
