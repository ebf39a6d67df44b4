#include "dicom/path/element_path.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

ElementPath path(std::string_view text) {
  auto parsed = ElementPath::parse(text);
  EXPECT_TRUE(parsed) << parsed.error().to_string();
  return *std::move(parsed);
}

DataSet spacing(double value) {
  DataSet measures;
  measures.set(tags::PixelSpacing, {value, value});
  DataSet item;
  item.set(tags::PixelMeasuresSequence, Sequence{measures});
  return item;
}

DataSet example() {
  DataSet data_set;
  data_set.set(tags::PatientName, "Doe^Jane");
  data_set.set(tags::PatientID, "17");
  data_set.set_text(Tag(0x0029, 0x0010), VR::LO, "OTHER");
  data_set.set_text(Tag(0x0029, 0x0011), VR::LO, "ACME 1.1");
  data_set.set_text(Tag(0x0029, 0x1110), VR::SH, "mine");
  data_set.set_text(Tag(0x0029, 0x1010), VR::SH, "another's");
  data_set.set(tags::PerFrameFunctionalGroupsSequence, Sequence{spacing(1), spacing(2), spacing(3)});
  data_set.set_bytes(Tag(0x6002, 0x3000), VR::OW, {});
  return data_set;
}

std::vector<std::string> found(const DataSet& data_set, std::string_view text) {
  std::vector<std::string> paths;
  visit(data_set, path(text), [&](const PathMatch& match) { paths.emplace_back(match.path); });
  return paths;
}

using Paths = std::vector<std::string>;

TEST(ElementPath, OneElementInEveryNotation) {
  for (const char* text : {"PatientName", "0010,0010", "(0010,0010)", "00100010"}) {
    EXPECT_EQ(found(example(), text), Paths{"PatientName"}) << text;
  }
  EXPECT_EQ(found(example(), "StudyDate"), Paths{});
}

TEST(ElementPath, ItemsAndNestedElements) {
  const std::string head = "PerFrameFunctionalGroupsSequence[";
  const std::string tail = "].PixelMeasuresSequence[0].PixelSpacing";
  EXPECT_EQ(found(example(), head + "1" + tail), Paths{head + "1" + tail});
  EXPECT_EQ(found(example(), head + "3" + tail), Paths{});
  const Paths all{head + "0" + tail, head + "1" + tail, head + "2" + tail};
  EXPECT_EQ(found(example(), head + "*" + tail), all);
  EXPECT_EQ(found(example(), "PerFrameFunctionalGroupsSequence.PixelMeasuresSequence.PixelSpacing"), all);
  EXPECT_EQ(found(example(), "**.PixelSpacing"), all);
  EXPECT_EQ(found(example(), "5200,9230[2].**.0028,0030"), Paths{head + "2" + tail});
  EXPECT_EQ(found(example(), head + "2]"), Paths{head + "2]"});
}

TEST(ElementPath, Patterns) {
  EXPECT_EQ(found(example(), "0010xxxx"), (Paths{"PatientName", "PatientID"}));
  EXPECT_EQ(found(example(), "60xx,3000"), Paths{"(6002,3000)"});
  EXPECT_EQ(found(example(), "private").size(), 4U);
  EXPECT_EQ(found(example(), "*").size(), 8U);
  EXPECT_EQ(found(example(), "**").size(), 8U + 6U);
  EXPECT_EQ(found(example(), "[ACME 1.1]0029,xx10"), Paths{"[ACME 1.1]0029,xx10"});
  EXPECT_EQ(found(example(), "[ACME 1.1]0029,1010"), Paths{"[ACME 1.1]0029,xx10"});
  EXPECT_EQ(found(example(), "[NOBODY]0029,xx10"), Paths{});
}

TEST(ElementPath, EveryReportedPathLeadsBack) {
  for (const std::string& text : found(example(), "**")) EXPECT_EQ(found(example(), text), Paths{text});
}

TEST(ElementPath, ErrorsNameThePosition) {
  const auto message = [](std::string_view text) {
    const auto parsed = ElementPath::parse(text);
    return parsed ? "parsed" : parsed.error().message;
  };
  EXPECT_EQ(message("PatientNam"), "path 'PatientNam', character 1: no element has the keyword 'PatientNam'");
  EXPECT_EQ(message("A.B"), "path 'A.B', character 1: no element has the keyword 'A'");
  EXPECT_EQ(message("PatientName."), "path 'PatientName.', character 13: a keyword or a tag was expected");
  EXPECT_EQ(
      message("RequestAttributesSequence[x].Modality"),
      "path 'RequestAttributesSequence[x].Modality', character 27: an item number from 0, '*' or '+' was expected");
  EXPECT_EQ(message("RequestAttributesSequence[1"),
            "path 'RequestAttributesSequence[1', character 28: ']' was expected");
  EXPECT_EQ(message("[ACME]0028,0010"),
            "path '[ACME]0028,0010', character 7: '0028,0010' is not a private tag such as "
            "0029,xx10");
  EXPECT_EQ(message("RequestAttributesSequence[0]Modality"),
            "path 'RequestAttributesSequence[0]Modality', character 29: a '.' or the end was expected");
}

Result<std::size_t> set_text(DataSet& data_set, std::string_view text, std::string_view value) {
  return edit(data_set, path(text), Missing::create, [&](DataSet& level, Tag tag) {
    level.set_text(tag, VR::LO, value);
    return Result<void>{};
  });
}

TEST(ElementPath, SettingMakesSequencesAndItems) {
  DataSet data_set;
  ASSERT_TRUE(set_text(data_set, "RequestAttributesSequence[0].ScheduledProcedureStepID", "a"));
  ASSERT_TRUE(set_text(data_set, "RequestAttributesSequence[1].ScheduledProcedureStepID", "b"));
  ASSERT_TRUE(set_text(data_set, "RequestAttributesSequence[+].ScheduledProcedureStepID", "c"));
  ASSERT_TRUE(set_text(data_set, "RequestAttributesSequence[2].ScheduledProcedureStepID", "d"));
  const auto items = data_set.get<Sequence>(tags::RequestAttributesSequence);
  ASSERT_TRUE(items);
  ASSERT_EQ(items->size(), 3U);
  EXPECT_EQ((*items)[0].text_or_empty(tags::ScheduledProcedureStepID), "a");
  EXPECT_EQ((*items)[1].text_or_empty(tags::ScheduledProcedureStepID), "b");
  EXPECT_EQ((*items)[2].text_or_empty(tags::ScheduledProcedureStepID), "d");
  const auto beyond = set_text(data_set, "RequestAttributesSequence[9].ScheduledProcedureStepID", "x");
  ASSERT_FALSE(beyond);
  EXPECT_EQ(beyond.error().message, "item [9] is wanted, but there are 3 items");
  EXPECT_EQ(*set_text(data_set, "RequestAttributesSequence[*].ScheduledProcedureStepID", "z"), 3U);
  EXPECT_EQ(found(data_set, "**.ScheduledProcedureStepID").size(), 3U);
}

TEST(ElementPath, NewItemsTakeTheCharacterSetOfTheWhole) {
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 100");
  ASSERT_TRUE(set_text(data_set, "RequestAttributesSequence[0].ScheduledProcedureStepID", "Schädel"));
  const auto items = data_set.get<Sequence>(tags::RequestAttributesSequence);
  EXPECT_EQ(as_text(items->front().find(tags::ScheduledProcedureStepID)->bytes()),
            "Sch\xe4"
            "del");
  EXPECT_EQ(items->front().text_or_empty(tags::ScheduledProcedureStepID), "Schädel");
}

TEST(ElementPath, SettingWithinWhatIsNoSequenceFails) {
  DataSet data_set = example();
  const auto result = set_text(data_set, "PatientName[0].PatientID", "x");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::wrong_type);
}

TEST(ElementPath, WhatIsMadeIsNotSearchedForFurtherPlaces) {
  DataSet data_set;
  data_set.set(tags::RequestAttributesSequence, Sequence{});
  EXPECT_EQ(*set_text(data_set, "**.*[+].RequestAttributesSequence[+].StudyID", "x"), 1U);
  EXPECT_EQ(found(data_set, "**.StudyID").size(), 1U);
}

TEST(ElementPath, PrivateBlocksAreFoundOrReserved) {
  DataSet data_set = example();
  ASSERT_TRUE(set_text(data_set, "[ACME 1.1]0029,xx20", "in block 11"));
  EXPECT_EQ(data_set.text_or_empty(Tag(0x0029, 0x1120)), "in block 11");
  ASSERT_TRUE(set_text(data_set, "[NEW]0029,xx01", "in a new block"));
  EXPECT_EQ(data_set.text_or_empty(Tag(0x0029, 0x0012)), "NEW");
  EXPECT_EQ(data_set.text_or_empty(Tag(0x0029, 0x1201)), "in a new block");
}

TEST(ElementPath, Erasing) {
  DataSet data_set = example();
  EXPECT_EQ(*erase(data_set, path("private")), 4U);
  EXPECT_EQ(*erase(data_set, path("0010xxxx")), 2U);
  EXPECT_EQ(*erase(data_set, path("PerFrameFunctionalGroupsSequence[1]")), 1U);
  EXPECT_EQ(data_set.find(tags::PerFrameFunctionalGroupsSequence)->item_count(), 2U);
  EXPECT_EQ(*erase(data_set, path("**.PixelSpacing")), 2U);
  EXPECT_EQ(*erase(data_set, path("PatientID")), 0U);
  EXPECT_EQ(*erase(data_set, path("PerFrameFunctionalGroupsSequence[+]")), 0U) << "there is nothing behind the last";
  EXPECT_EQ(found(data_set, "**").size(), 4U);
}

TEST(ElementPath, AppendingItems) {
  DataSet data_set = example();
  EXPECT_EQ(*append_item(data_set, path("PerFrameFunctionalGroupsSequence")), 1U);
  EXPECT_EQ(data_set.find(tags::PerFrameFunctionalGroupsSequence)->item_count(), 4U);
  EXPECT_EQ(*append_item(data_set, path("RequestAttributesSequence")), 1U);
  EXPECT_FALSE(append_item(data_set, path("PatientID")));
}

}  // namespace
}  // namespace dicom
