#include <gtest/gtest.h>

#include "dicom/core/data_set.h"
#include "dicom/core/date_time.h"
#include "dicom/core/person_name.h"

namespace dicom {
namespace {

TEST(PersonName, ReadsGroupsAndComponents) {
  const auto name = PersonName::parse("Yamada^Tarou^^Dr=山田^太郎=やまだ^たろう");
  ASSERT_TRUE(name);
  EXPECT_EQ(name->alphabetic.family, "Yamada");
  EXPECT_EQ(name->alphabetic.prefix, "Dr");
  EXPECT_EQ(name->ideographic.given, "太郎");
  EXPECT_EQ(name->phonetic.family, "やまだ");
  EXPECT_EQ(name->to_string(), "Yamada^Tarou^^Dr=山田^太郎=やまだ^たろう");
  EXPECT_EQ(name->formatted(), "Dr Tarou Yamada");
}

TEST(PersonName, LeavesOutWhatIsEmptyAtTheEnd) {
  EXPECT_EQ(PersonName::parse("Doe^John^^^ ")->to_string(), "Doe^John");
  EXPECT_EQ(PersonName::parse("=山田^太郎=")->to_string(), "=山田^太郎");
  EXPECT_EQ(PersonName::parse("=山田^太郎")->formatted(), "山田 太郎");
  EXPECT_TRUE(PersonName::parse("^^=")->empty());
  EXPECT_FALSE(PersonName::parse("a=b=c=d"));
  EXPECT_FALSE(PersonName::parse("a^b^c^d^e^f"));
}

TEST(Date, ReadsBothFormsAndRefusesDaysThatAreNone) {
  EXPECT_EQ(Date::parse("20240229")->to_string(), "20240229");
  EXPECT_EQ(Date::parse("1993.08.22")->to_string(), "19930822");
  for (const char* wrong : {"20230229", "19931301", "199308", "1993082", "19930822x", "", "1993-8-22"}) {
    EXPECT_FALSE(Date::parse(wrong)) << wrong;
  }
}

TEST(Time, KeepsItsPrecision) {
  for (const char* text : {"07", "0709", "070907", "070907.0705", "235960", "000000.000001", "101010.10"}) {
    ASSERT_TRUE(Time::parse(text)) << text;
    EXPECT_EQ(Time::parse(text)->to_string(), text);
  }
  EXPECT_EQ(Time::parse("10:11:12")->to_string(), "101112");
  EXPECT_EQ(Time::parse("0709")->latest() - Time::parse("0709")->earliest(), 60'000'000 - 1);
  EXPECT_EQ(Time::parse("070907.5")->latest() - Time::parse("070907.5")->earliest(), 99'999);
  for (const char* wrong : {"7", "2400", "1260", "101061", "101010.", "101010.1234567", "ab"}) {
    EXPECT_FALSE(Time::parse(wrong)) << wrong;
  }
}

TEST(DateTime, KeepsPrecisionAndOffset) {
  for (const char* text :
       {"1953", "195308", "19530827", "1953082711", "19530827111300.0-0500", "1953+1400", "19530827-0330"}) {
    ASSERT_TRUE(DateTime::parse(text)) << text;
    EXPECT_EQ(DateTime::parse(text)->to_string(), text);
  }
  EXPECT_EQ(DateTime::parse("20200101120000+0100")->earliest(), DateTime::parse("20200101060000-0500")->earliest());
  EXPECT_EQ(DateTime::parse("1970")->earliest(), 0);
  EXPECT_EQ(DateTime::parse("197002")->latest(), (31 + 28) * 86'400'000'000LL - 1);
  for (const char* wrong : {"195", "19530230", "1953082725", "1953-1300", "1953+0160", "19530827111300.0-05"}) {
    EXPECT_FALSE(DateTime::parse(wrong)) << wrong;
  }
}

TEST(AgeString, ReadsAndWrites) {
  EXPECT_EQ(AgeString::parse("018M")->to_string(), "018M");
  EXPECT_DOUBLE_EQ(AgeString::parse("018M")->years(), 1.5);
  for (const char* wrong : {"18M", "018", "018X", "0180M", ""}) EXPECT_FALSE(AgeString::parse(wrong)) << wrong;
}

TEST(Range, ReadsAllForms) {
  const auto between = Range<Date>::parse("20200101-20201231");
  ASSERT_TRUE(between);
  EXPECT_TRUE(between->contains(*Date::parse("20201231")));
  EXPECT_FALSE(between->contains(*Date::parse("20210101")));
  EXPECT_TRUE(Range<Date>::parse("20200101-")->contains(*Date::parse("21000101")));
  EXPECT_TRUE(Range<Date>::parse("-20200101")->contains(*Date::parse("19000101")));
  EXPECT_EQ(Range<Date>::parse("20200101")->to_string(), "20200101");
  EXPECT_TRUE(Range<Time>::parse("10-11")->contains(*Time::parse("115959.999")));
  EXPECT_FALSE(Range<Date>::parse("-"));
  EXPECT_FALSE(Range<Date>::parse("20200101-2020"));
}

TEST(Range, TellsHyphensFromOffsets) {
  EXPECT_EQ(Range<DateTime>::parse("20200101-0500")->first, Range<DateTime>::parse("20200101-0500")->last);
  const auto range = Range<DateTime>::parse("20200101-0500-20200102-0500");
  ASSERT_TRUE(range);
  EXPECT_EQ(range->first->to_string(), "20200101-0500");
  EXPECT_EQ(range->last->to_string(), "20200102-0500");
  EXPECT_EQ(Range<DateTime>::parse("2019-2020")->last->to_string(), "2020");
}

TEST(DataSet, GetsAndSetsParsedValues) {
  DataSet data_set;
  data_set.set({Tag(0x0010, 0x0010), VR::PN}, PersonName{{"Doe", "John", "", "", ""}, {}, {}});
  data_set.set({Tag(0x0008, 0x0020), VR::DA}, *Date::parse("20200131"));
  data_set.set({Tag(0x0018, 0x1078), VR::DT}, "2020\\2021");
  EXPECT_EQ(data_set.get<PersonName>(Tag(0x0010, 0x0010))->alphabetic.given, "John");
  EXPECT_EQ(data_set.get<Date>(Tag(0x0008, 0x0020))->day, 31U);
  EXPECT_EQ(data_set.get<std::vector<DateTime>>(Tag(0x0018, 0x1078))->at(1).date.year, 2021);
  data_set.set({Tag(0x0008, 0x0020), VR::DA}, "2020013x");
  EXPECT_EQ(data_set.get<Date>(Tag(0x0008, 0x0020)).error().path, "(0008,0020)");
}

TEST(DataSet, KeepsIntegersOf64BitsExact) {
  DataSet data_set;
  const std::int64_t large = (std::int64_t{1} << 62) + 1;
  data_set.set({Tag(0x0008, 0x040c), VR::UV}, ~std::uint64_t{0});
  data_set.set({Tag(0x0072, 0x0082), VR::SV}, -large);
  data_set.set({Tag(0x0020, 0x0013), VR::IS}, 2147483647);
  EXPECT_EQ(data_set.get<std::uint64_t>(Tag(0x0008, 0x040c)), ~std::uint64_t{0});
  EXPECT_EQ(data_set.get<std::int64_t>(Tag(0x0072, 0x0082)), -large);
  EXPECT_EQ(data_set.get<std::string>(Tag(0x0020, 0x0013)), "2147483647");
  const Tag pointers[] = {Tag(0x0018, 0x1063), Tag(0x0018, 0x1065)};
  data_set.set_tags(Tag(0x0028, 0x0009), VR::AT, pointers);
  EXPECT_EQ(data_set.get<std::vector<Tag>>(Tag(0x0028, 0x0009))->at(1), pointers[1]);
}

}  // namespace
}  // namespace dicom
