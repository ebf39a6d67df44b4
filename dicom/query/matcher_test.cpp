#include "dicom/query/matcher.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"

namespace dicom::query {
namespace {

bool selects(const DataSet& identifier, const DataSet& candidate, const MatchingOptions& options = {}) {
  const auto matcher = Matcher::from(identifier, options);
  EXPECT_TRUE(matcher.has_value()) << matcher.error().to_string();
  return matcher && matcher->matches(candidate);
}

DataSet one(KnownTag tag, std::string_view value) {
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 192");
  data_set.set(tag, value);
  return data_set;
}

struct Case {
  KnownTag tag;
  const char* key;
  const char* value;
  bool expected;
};

TEST(Matcher, EveryKindOfMatching) {
  const Case cases[] = {
      // Single value, and universal.
      {tags::PatientID, "4711", "4711", true},
      {tags::PatientID, "4711", "47110", false},
      {tags::PatientID, "", "47110", true},
      {tags::PatientID, "**", "", true},
      {tags::PatientID, "4711", "", false},
      // Wildcards, where the VR has them.
      {tags::PatientID, "47*", "4711", true},
      {tags::PatientID, "4?11", "4711", true},
      {tags::PatientID, "4?1", "4711", false},
      {tags::StudyInstanceUID, "1.2*", "1.2.3", false},
      // Lists.
      {tags::StudyInstanceUID, "1.2\\1.3", "1.3", true},
      {tags::StudyInstanceUID, "1.2\\1.3", "1.4", false},
      {tags::Modality, "CT\\MR", "MR", true},
      {tags::Modality, "CT\\M*", "MG", true},
      {tags::ModalitiesInStudy, "SR", "CT\\SR", true},
      // Names: without case and accents, any group; fuzzy is another test.
      {tags::PatientName, "müller^hans", "MULLER^HANS^^", true},
      {tags::PatientName, "MULLER", "Müller^Hans", false},
      {tags::PatientName, "MULLER*", "Müller^Hans", true},
      {tags::PatientName, "山田*", "Yamada^Tarou=山田^太郎", true},
      {tags::PatientName, "YAMADA^TAROU", "Yamada^Tarou=山田^太郎", true},
      // Other text keeps its case.
      {tags::StudyDescription, "head*", "HEAD CT", false},
      // Dates and times.
      {tags::StudyDate, "20240131", "20240131", true},
      {tags::StudyDate, "20240101-20240131", "2024.01.31", true},
      {tags::StudyDate, "-20240130", "20240131", false},
      {tags::StudyDate, "20240131-", "20240131", true},
      {tags::StudyDate, "-", "20240131", true},
      {tags::StudyDate, "20240131", "nonsense", false},
      {tags::StudyTime, "10-12", "125959", true},
      {tags::StudyTime, "1000-1200", "120030", true},
      {tags::StudyTime, "1000-1200", "120100", false},
      {tags::StudyTime, "103000", "1030", true},
      {tags::AcquisitionDateTime, "20240101120000+0100", "20240101110000+0000", true},
      {tags::AcquisitionDateTime, "2024-2025", "20250630", true},
      {tags::AcquisitionDateTime, "2024-2025", "2026", false},
      // Numbers.
      {tags::SeriesNumber, "7", "007", true},
      {tags::SliceThickness, "2.5", "2.50", true},
      {tags::SliceThickness, "2.5", "2.6", false},
      // Empty values: PS3.4 C.2.2.2.7.
      {tags::AccessionNumber, "\"\"", "", true},
      {tags::AccessionNumber, "\"\"", "A1", false},
  };
  for (const Case& each : cases) {
    EXPECT_EQ(selects(one(each.tag, each.key), one(each.tag, each.value)), each.expected)
        << each.key << " of " << each.value;
  }
  EXPECT_TRUE(selects(one(tags::AccessionNumber, "\"\""), DataSet()));
  EXPECT_FALSE(selects(one(tags::AccessionNumber, "A"), DataSet()));
}

TEST(Matcher, FuzzyNamesMatchBeginningsOfWordsInAnyOrder) {
  const MatchingOptions fuzzy{.fuzzy_names = true};
  const DataSet candidate = one(tags::PatientName, "Müller-Lüdenscheidt^Hans=山田^太郎");
  EXPECT_TRUE(selects(one(tags::PatientName, "hans mull"), candidate, fuzzy));
  EXPECT_TRUE(selects(one(tags::PatientName, "ludens"), candidate, fuzzy));
  EXPECT_TRUE(selects(one(tags::PatientName, "太"), candidate, fuzzy));
  EXPECT_FALSE(selects(one(tags::PatientName, "ans"), candidate, fuzzy));
}

TEST(Matcher, FuzzyTextIsComparedWithoutCaseAndAccents) {
  const MatchingOptions fuzzy{.fuzzy_text = true};
  EXPECT_TRUE(selects(one(tags::StudyDescription, "schadel*"), one(tags::StudyDescription, "SCHÄDEL CT"), fuzzy));
  EXPECT_FALSE(selects(one(tags::StudyDescription, "schadel*"), one(tags::StudyDescription, "SCHÄDEL CT")));
  EXPECT_FALSE(selects(one(tags::Modality, "ct"), one(tags::Modality, "CT"), fuzzy));  // no character set
}

DataSet step(const char* modality, const char* station, const char* date, const char* time) {
  DataSet item;
  item.set(tags::Modality, modality);
  item.set(tags::ScheduledStationAETitle, station);
  item.set(tags::ScheduledProcedureStepStartDate, date);
  item.set(tags::ScheduledProcedureStepStartTime, time);
  return item;
}
DataSet with_steps(const Sequence& steps) {
  DataSet data_set;
  data_set.set(tags::ScheduledProcedureStepSequence, steps);
  return data_set;
}

TEST(Matcher, OneItemMustMatchAllKeysOfASequence) {
  const DataSet candidate =
      with_steps({step("CT", "CT1\\CT2", "20240131", "0900"), step("MR", "MR1", "20240201", "1000")});
  EXPECT_TRUE(selects(with_steps({step("CT", "CT2", "", "")}), candidate));
  EXPECT_FALSE(selects(with_steps({step("CT", "MR1", "", "")}), candidate));
  EXPECT_TRUE(selects(with_steps({}), candidate));
  EXPECT_TRUE(selects(with_steps({step("", "", "", "")}), DataSet()));
  EXPECT_FALSE(selects(with_steps({step("CT", "", "", "")}), DataSet()));
}

// PS3.4 K.6.1.2.2: from the first day's first time to the last day's last.
TEST(Matcher, StartDateAndTimeAreOneRange) {
  const auto scheduled = [](const char* date, const char* time) { return with_steps({step("CT", "A", date, time)}); };
  const DataSet key = with_steps({step("", "", "20240705-20240707", "1000-1800")});
  EXPECT_TRUE(selects(key, scheduled("20240705", "1000")));
  EXPECT_FALSE(selects(key, scheduled("20240705", "0959")));
  EXPECT_TRUE(selects(key, scheduled("20240706", "0300")));
  EXPECT_TRUE(selects(key, scheduled("20240707", "180000")));
  EXPECT_FALSE(selects(key, scheduled("20240707", "1801")));
  EXPECT_FALSE(selects(key, scheduled("", "1200")));
  EXPECT_TRUE(selects(key, scheduled("20240706", "")));
  const DataSet open = with_steps({step("", "", "20240705-", "1000-1800")});
  EXPECT_TRUE(selects(open, scheduled("20300101", "2300")));
  EXPECT_FALSE(selects(open, scheduled("20240705", "0900")));
}

TEST(Matcher, OtherDatesAndTimesAreCombinedOnRequest) {
  DataSet key;
  key.set(tags::StudyDate, "20240705-20240707");
  key.set(tags::StudyTime, "1000-1800");
  DataSet candidate;
  candidate.set(tags::StudyDate, "20240706");
  candidate.set(tags::StudyTime, "0300");
  EXPECT_FALSE(selects(key, candidate));
  EXPECT_TRUE(selects(key, candidate, {.combined_date_time = true}));
}

TEST(Matcher, AnswersHaveWhatWasAskedFor) {
  DataSet candidate = with_steps({step("CT", "CT1", "20240131", "0900")});
  candidate.set(tags::SpecificCharacterSet, "ISO_IR 100");
  candidate.set(tags::PatientName, "Müller");
  candidate.set(tags::PatientID, "1");
  DataSet item;
  item.set(tags::Modality, "");
  DataSet key = with_steps({item});
  key.set(tags::QueryRetrieveLevel, "STUDY");
  key.set(tags::PatientName, "M*");
  key.set(tags::AccessionNumber, "");
  const auto matcher = Matcher::from(key);
  ASSERT_TRUE(matcher.has_value());
  const DataSet answer = matcher->answer(candidate);
  EXPECT_EQ(answer.size(), 4U);
  EXPECT_EQ(answer.text_or_empty(tags::PatientName), "Müller");
  EXPECT_TRUE(answer.find(tags::AccessionNumber)->is_empty());
  const DataSet answered = answer.find(tags::ScheduledProcedureStepSequence)->item(0);
  EXPECT_EQ(answered.size(), 1U);
  EXPECT_EQ(answered.text_or_empty(tags::Modality), "CT");
  // Without an item, whole items.
  const auto whole = Matcher::from(with_steps({}));
  EXPECT_EQ(whole->answer(candidate).find(tags::ScheduledProcedureStepSequence)->item(0).size(), 4U);
}

TEST(Matcher, WrongKeysAreNamed) {
  const auto wrong = Matcher::from(with_steps({step("", "", "yesterday", "")}));
  ASSERT_FALSE(wrong.has_value());
  EXPECT_NE(wrong.error().to_string().find("(0040,0100)"), std::string::npos) << wrong.error().to_string();
  EXPECT_NE(wrong.error().to_string().find("yesterday"), std::string::npos);
  EXPECT_FALSE(Matcher::from(one(tags::SeriesNumber, "one")).has_value());
}

TEST(Matcher, ZeroIsNoPregnancyStatus) {
  DataSet patient;
  patient.set(tags::PregnancyStatus, 4);
  DataSet identifier;
  identifier.set(tags::PregnancyStatus, 0);
  EXPECT_TRUE(Matcher::from(identifier)->matches(patient));
  identifier.set(tags::PregnancyStatus, 3);
  EXPECT_FALSE(Matcher::from(identifier)->matches(patient));
}

}  // namespace
}  // namespace dicom::query
