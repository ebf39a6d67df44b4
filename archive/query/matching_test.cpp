#include "archive/query/matching.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"

namespace archive::query {
namespace {

using dicom::DataSet;
using dicom::VR;
using Kind = index::Condition::Kind;
namespace tags = dicom::tags;

bool header_matches(const DataSet& header, const TagPath& path, VR vr, std::string_view value, bool fuzzy = false) {
  const auto condition = parse_key(vr, value, fuzzy);
  EXPECT_TRUE(condition && *condition) << value;
  return matches(header, path, **condition);
}

TEST(Matching, Patterns) {
  EXPECT_TRUE(matches_pattern("HEAD CT", "*CT"));
  EXPECT_TRUE(matches_pattern("abcabd", "*ab?"));
  EXPECT_TRUE(matches_pattern("日本", "??"));
  EXPECT_TRUE(matches_pattern("", "**"));
  EXPECT_FALSE(matches_pattern("", "?"));
  EXPECT_FALSE(matches_pattern("abc", "ab"));
  EXPECT_FALSE(matches_pattern("a[b", "a[bc]"));
  EXPECT_TRUE(matches_pattern(std::string(5000, 'a'), "*a*a*a*a*a*a*a*a*"));
  EXPECT_FALSE(matches_pattern(std::string(5000, 'a'), "*a*a*a*a*a*a*a*b"));
}

TEST(Matching, UniversalKeysAreNoCondition) {
  for (const std::string_view value : {"", "*", "**", "  "}) EXPECT_FALSE(*parse_key(VR::LO, value, false)) << value;
  EXPECT_FALSE(*parse_key(VR::DA, "-", false));
}

TEST(Matching, MalformedKeysAreRefused) {
  EXPECT_FALSE(parse_key(VR::DA, "2024", false));
  EXPECT_FALSE(parse_key(VR::DA, "20240101-yesterday", false));
  EXPECT_FALSE(parse_key(VR::TM, "12345", false));
  EXPECT_FALSE(parse_key(VR::IS, "one", false));
}

TEST(Matching, Kinds) {
  EXPECT_EQ((*parse_key(VR::DA, "20240101-", false))->kind, Kind::range);
  EXPECT_EQ((*parse_key(VR::DA, "2024.01.31", false))->values.at(0), "20240131");
  EXPECT_EQ((*parse_key(VR::UI, "1.2\\1.3", false))->values.size(), 2u);
  EXPECT_EQ((*parse_key(VR::PN, "Doe John", true))->kind, Kind::words);
  EXPECT_EQ((*parse_key(VR::DT, "20240101120000-0500", false))->kind, Kind::any_of);
}

TEST(Matching, HeadersByVr) {
  DataSet header;
  header.set(tags::SpecificCharacterSet, "ISO_IR 192");
  header.set(tags::PatientAge, "042Y");
  header.set(tags::OperatorsName, "Müller^A\\Schmidt^B");
  header.set(tags::Rows, 512);
  header.set(tags::SliceThickness, 2.5);
  header.set(tags::ContentDate, "20240131");
  EXPECT_TRUE(header_matches(header, {tags::PatientAge}, VR::AS, "042Y"));
  EXPECT_FALSE(header_matches(header, {tags::PatientAge}, VR::AS, "043Y"));
  EXPECT_TRUE(header_matches(header, {tags::OperatorsName}, VR::PN, "schmidt*"));
  EXPECT_TRUE(header_matches(header, {tags::OperatorsName}, VR::PN, "mull", true));
  EXPECT_TRUE(header_matches(header, {tags::Rows}, VR::US, "512"));
  EXPECT_FALSE(header_matches(header, {tags::Rows}, VR::US, "51"));
  EXPECT_TRUE(header_matches(header, {tags::SliceThickness}, VR::DS, "2.50"));
  EXPECT_TRUE(header_matches(header, {tags::ContentDate}, VR::DA, "20240101-20240201"));
  EXPECT_FALSE(header_matches(header, {tags::ContentDate}, VR::DA, "-20240130"));
  EXPECT_FALSE(header_matches(header, {tags::AcquisitionDate}, VR::DA, "20240131"));
}

TEST(Matching, AnyItemOfASequence) {
  DataSet one;
  one.set(tags::ScheduledProcedureStepID, "A");
  DataSet other;
  other.set(tags::ScheduledProcedureStepID, "B");
  DataSet header;
  header.set(tags::RequestAttributesSequence, {one, other});
  EXPECT_TRUE(header_matches(header, {tags::RequestAttributesSequence, tags::ScheduledProcedureStepID}, VR::SH, "B"));
  EXPECT_FALSE(header_matches(header, {tags::RequestAttributesSequence, tags::ScheduledProcedureStepID}, VR::SH, "C"));
}

}  // namespace
}  // namespace archive::query
