#include "archive/query/keys.h"

#include <gtest/gtest.h>

#include "archive/query/plan.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::query {
namespace {

using dicom::DataSet;
using dicom::KnownTag;
using index::Condition;
using Kind = Condition::Kind;
namespace tags = dicom::tags;

Plan plan_for(std::vector<MatchingKey> keys, bool fuzzy = false, Level level = Level::instance) {
  QueryRequest request;
  request.level = level;
  request.match = std::move(keys);
  request.fuzzy = fuzzy;
  auto plan = make_plan(request, {});
  EXPECT_TRUE(plan) << plan.error().to_string();
  return plan ? *std::move(plan) : Plan{};
}

Condition condition_of(KnownTag tag, const char* value, bool fuzzy = false) {
  const Plan plan = plan_for({{{tag}, value}}, fuzzy);
  EXPECT_EQ(plan.query.conditions.size(), 1u) << value;
  return plan.query.conditions.empty() ? Condition{} : plan.query.conditions[0];
}

TEST(Keys, UniversalKeysAreNoCondition) {
  for (const char* value : {"", "*", "**", "  "}) {
    const Plan plan = plan_for({{{tags::StudyDescription}, value}, {{tags::Rows}, value[0] == '*' ? "*" : ""}});
    EXPECT_TRUE(plan.query.conditions.empty() && !plan.filter) << value;
  }
  EXPECT_TRUE(plan_for({{{tags::StudyDate}, "-"}}).query.conditions.empty());
}

TEST(Keys, MalformedKeysAreRefusedByName) {
  const std::pair<KnownTag, const char*> wrong[] = {{tags::StudyDate, "2024"},
                                                    {tags::StudyDate, "20240101-yesterday"},
                                                    {tags::StudyTime, "12345"},
                                                    {tags::SeriesNumber, "one"},
                                                    {tags::Rows, "many"}};
  for (const auto& [tag, value] : wrong) {
    QueryRequest request;
    request.match = {{{tag}, value}};
    const auto plan = make_plan(request, {});
    ASSERT_FALSE(plan) << value;
    EXPECT_EQ(plan.error().code, dicom::ErrorCode::invalid_argument);
  }
}

TEST(Keys, ColumnsHaveConditions) {
  EXPECT_EQ(condition_of(tags::StudyDate, "20240101-").kind, Kind::range);
  EXPECT_EQ(condition_of(tags::StudyDate, "20240101-").values, (std::vector<std::string>{"20240101", ""}));
  EXPECT_EQ(condition_of(tags::StudyDate, "2024.01.31").values, (std::vector<std::string>{"20240131"}));
  EXPECT_EQ(condition_of(tags::StudyDate, "2024.01.31").kind, Kind::any_of);
  EXPECT_EQ(condition_of(tags::StudyInstanceUID, "1.2\\1.3").values.size(), 2u);
  EXPECT_EQ(condition_of(tags::PatientName, "Doe John", true).kind, Kind::words);
  EXPECT_EQ(condition_of(tags::PatientName, "Doe*").kind, Kind::pattern);
  EXPECT_EQ(condition_of(tags::PatientID, "A*\\B?").kind, Kind::pattern);
  EXPECT_EQ(condition_of(tags::SeriesNumber, "007").values, (std::vector<std::string>{"7"}));
  EXPECT_EQ(condition_of(tags::AccessionNumber, "\"\"").values, (std::vector<std::string>{""}));
  EXPECT_TRUE(condition_of(tags::StudyDescription, "head", true).ignore_case);
}

// As text, so that values of any precision stand on the right side.
TEST(Keys, TimesBecomeBounds) {
  using Bounds = std::vector<std::string>;
  EXPECT_EQ(condition_of(tags::StudyTime, "1030").values, (Bounds{"1030", "103059.999999"}));
  EXPECT_EQ(condition_of(tags::StudyTime, "10-12").values, (Bounds{"10", "125959.999999"}));
  EXPECT_EQ(condition_of(tags::StudyTime, "100000-").values, (Bounds{"10", ""}));
  EXPECT_EQ(condition_of(tags::StudyTime, "103000.25-").values, (Bounds{"103000.25", ""}));
  EXPECT_EQ(condition_of(tags::StudyTime, "-10:20:30").values, (Bounds{"", "102030.999999"}));
}

TEST(Keys, OtherAttributesAreHeldAgainstHeaders) {
  DataSet header;
  header.set(tags::SpecificCharacterSet, "ISO_IR 192");
  header.set(tags::PatientAge, "042Y");
  header.set(tags::OperatorsName, "Müller^A\\Schmidt^B");
  header.set(tags::Rows, 512);
  header.set(tags::ContentDate, "20240131");
  const auto passes = [&](KnownTag tag, const char* value, bool fuzzy = false) {
    const Plan plan = plan_for({{{tag}, value}}, fuzzy);
    EXPECT_TRUE(plan.filter) << value;
    return plan.filter && plan.filter->matches(header);
  };
  EXPECT_TRUE(passes(tags::PatientAge, "042Y"));
  EXPECT_FALSE(passes(tags::PatientAge, "043Y"));
  EXPECT_TRUE(passes(tags::OperatorsName, "schmidt*"));
  EXPECT_TRUE(passes(tags::OperatorsName, "mull", true));
  EXPECT_TRUE(passes(tags::Rows, "512"));
  EXPECT_FALSE(passes(tags::Rows, "51"));
  EXPECT_TRUE(passes(tags::ContentDate, "20240101-20240201"));
  EXPECT_FALSE(passes(tags::AcquisitionDate, "20240131"));
}

// PS3.4 C.2.2.2.6: one item for all of a sequence's keys.
TEST(Keys, OneItemOfASequenceMatchesAllItsKeys) {
  const auto item = [](const char* id, const char* description) {
    DataSet one;
    one.set(tags::ScheduledProcedureStepID, id);
    one.set(tags::ScheduledProcedureStepDescription, description);
    return one;
  };
  DataSet header;
  header.set(tags::RequestAttributesSequence, {item("A", "head"), item("B", "neck")});
  const auto passes = [&](const char* id, const char* description) {
    const TagPath id_path{tags::RequestAttributesSequence, tags::ScheduledProcedureStepID};
    const TagPath description_path{tags::RequestAttributesSequence, tags::ScheduledProcedureStepDescription};
    return plan_for({{id_path, id}, {description_path, description}}).filter->matches(header);
  };
  EXPECT_TRUE(passes("B", "n*"));
  EXPECT_FALSE(passes("A", "neck"));
  EXPECT_FALSE(passes("C", "*"));
}

TEST(Keys, WhatCannotBeMatchedIsToldOf) {
  EXPECT_EQ(plan_for({{{tags::NumberOfStudyRelatedSeries}, "2"}}, false, Level::study).unsupported.size(), 1u);
  EXPECT_EQ(plan_for({{{tags::SeriesDescription}, "x"}}, false, Level::study).unsupported.size(), 1u);
  EXPECT_EQ(plan_for({{{tags::RequestAttributesSequence}, "x"}}).unsupported.size(), 1u);
  EXPECT_EQ(plan_for({{{tags::Modality}, "CT\\M*"}}, false, Level::study).query.holdings.at(0).values.size(), 2u);
}

}  // namespace
}  // namespace archive::query
