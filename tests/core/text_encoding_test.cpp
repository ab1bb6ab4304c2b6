// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/texts.h"

#include "core/exchange/text_encoding.h"

using namespace core;

namespace {
QString s(const char* text) { return QString::fromUtf8(text); }
} // namespace

TEST_CASE("old encodings become Unicode", "[exchange]")
{
    const QString name = s("Công ty TNHH Đại Đồng");
    CHECK(fromEncoding(s("C«ng ty TNHH §¹i §ång"), TextEncoding::Tcvn3) == name);
    CHECK(fromEncoding(s("Coâng ty TNHH Ñaïi Ñoàng"), TextEncoding::Vni) == name);
    CHECK(fromEncoding(s("Co^ng ty TNHH DDa.i DDo^`ng"), TextEncoding::Viqr) == name);
    CHECK(fromEncoding(s("Công ty TNHH Đại Đồng").normalized(QString::NormalizationForm_D), TextEncoding::Unicode)
          == name);
}

TEST_CASE("every letter survives the way back from each old encoding", "[exchange]")
{
    // The same sentence with every vowel and tone, typed in the three ways.
    CHECK(fromEncoding(s("µ¶·¸¹ ¨»¼½¾Æ ©ÇÈÉÊË ÌÎÏÐÑ ªÒÓÔÕÖ ×ØÜÝÞ ßáâãä «åæçèé ¬êëìíî ïñòóô \u00ADõö÷øù úûüýþ ®§¡¢£¤¥¦"),
                       TextEncoding::Tcvn3)
          == s("àảãáạ ăằẳẵắặ âầẩẫấậ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ đĐĂÂÊÔƠƯ"));
    CHECK(fromEncoding(s("aøaûaõaùaï aêaèaúaüaéaë aâaàaåaãaáaä eøeûeõeùeï eâeàeåeãeáeä ìæóíò oøoûoõoùoï "
                         "oâoàoåoãoáoä ôôøôûôõôùôï uøuûuõuùuï ööøöûöõöùöï yøyûyõyùî ñÑAÊAÂEÂOÂÔÖ AÁÔÙÖÏ"),
                       TextEncoding::Vni)
          == s("àảãáạ ăằẳẵắặ âầẩẫấậ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ đĐĂÂÊÔƠƯ ẤỚỰ"));
    CHECK(fromEncoding(s("a`a?a~a'a. a(a(`a(?a(~a('a(. e^.o^~o+'u+. y~ dd DD Dd 1\\.5"), TextEncoding::Viqr)
          == s("àảãáạ ăằẳẵắặ ệỗớự ỹ đ Đ Đ 1.5"));
}

TEST_CASE("the encoding of a column is guessed by what reads as Vietnamese", "[exchange]")
{
    CHECK(guessEncoding({s("C«ng ty TNHH §¹i §ång"), s("Hîp t¸c x· N«ng nghiÖp"), s("F03")}) == TextEncoding::Tcvn3);
    CHECK(guessEncoding({s("Coâng ty TNHH Ñaïi Ñoàng"), s("Xaõ Meâ Linh")}) == TextEncoding::Vni);
    CHECK(guessEncoding({s("Co^ng ty TNHH DDa.i DDo^`ng"), s("Xa~ Me^ Linh")}) == TextEncoding::Viqr);
    CHECK(guessEncoding({s("Công ty TNHH Đại Đồng"), s("Xã Mê Linh"), s("Hộ KD Tráng Việt")}) == TextEncoding::Unicode);
    CHECK(guessEncoding({s("Cong ty ABC."), s("K.C.N. (Quang Minh)"), s("a+b"), s("office.com?")})
          == TextEncoding::Unicode);
    CHECK(guessEncoding({}) == TextEncoding::Unicode);
    CHECK(guessEncoding({s("0101248141"), s("12,5 m³"), s("±30%")}) == TextEncoding::Unicode);
    CHECK(guessEncoding(
              {s("½"), s("1½"), s("«Tên»"), s("§ 5"), s("m³"), s("Lô A."), s("Nguyen Van A."), s("U.S.A"), s("Teddy")})
          == TextEncoding::Unicode);
    CHECK(guessEncoding({s("Café Müller"), s("São Paulo"), s("Đường Việt")}) == TextEncoding::Unicode);
}

TEST_CASE("a column with old and new rows loses nothing", "[exchange]")
{
    const QStringList mixed{s("C«ng ty TNHH §¹i §ång"), s("Công ty cổ phần Cỏ May"), s("Công ty Nam Hà"), s("F03")};
    CHECK(guessEncoding(mixed) == TextEncoding::Tcvn3);
    CHECK(columnFromEncoding(mixed, TextEncoding::Tcvn3)
          == QStringList{s("Công ty TNHH Đại Đồng"), s("Công ty cổ phần Cỏ May"), s("Công ty Nam Hà"), s("F03")});
    // "Cá May" could be a fish; among old rows it is the grass.
    CHECK(columnFromEncoding({s("C«ng ty §¹i §ång"), s("Hîp t¸c x· N«ng nghiÖp"), s("Cá May")}, TextEncoding::Tcvn3)
              .back()
          == s("Cỏ May"));
}

TEST_CASE("syllables are told from other letters", "[exchange]")
{
    for (const char* word : {"Đồng", "nghiệp", "Quang", "gì", "Uyên", "khuỷu", "xoong", "ươm", "ỷ", "TUYẾN"})
        CHECK(isVietnameseSyllable(s(word)));
    for (const char* word : {"C«ng", "Ñoâng", "xyz", "Café", "hỔ", "ååå", "ngp", "áà", ""})
        CHECK(!isVietnameseSyllable(s(word)));
}

TEST_CASE("encodings have the names of the command line", "[exchange]")
{
    for (const TextEncoding encoding :
         {TextEncoding::Unicode, TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Viqr})
        CHECK(encodingNamed(QString::fromLatin1(code(encoding))) == encoding);
    CHECK(encodingNamed(s("TCVN3")) == TextEncoding::Tcvn3);
    CHECK(!encodingNamed(s("latin1")));
}
