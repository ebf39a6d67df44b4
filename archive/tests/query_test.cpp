// Searching and metadata, over what was really stored.
#include "archive/tests/made_instance.h"
#include "dicom/json/json.h"

namespace archive::test {
namespace {

namespace tags = dicom::tags;
using dicom::DataSet;

class QueryTest : public ArchiveTest {
 protected:
  QueryTest() {
    for (int i = 1; i <= 3; ++i) EXPECT_TRUE(store(*archive_, {.number = i}));
    EXPECT_TRUE(
        store(*archive_, {.study = "1.2.5", .series = "1.2.5.1", .patient_id = "P2", .patient_name = "Müller^Jörg"}));
    EXPECT_TRUE(
        store(*archive_, {.study = "1.2.5", .series = "1.2.5.2", .patient_id = "P2", .patient_name = "Müller^Jörg"}));
  }
  std::vector<DataSet> answers(const QueryRequest& request) {
    auto cursor = archive_->query(request);
    EXPECT_TRUE(cursor) << cursor.error().to_string();
    std::vector<DataSet> list;
    while (true) {
      auto next = (*cursor)->next();
      EXPECT_TRUE(next) << next.error().to_string();
      if (!next || !*next) return list;
      list.push_back(**std::move(next));
    }
  }
};

TEST_F(QueryTest, IdentifiersAreAnswered) {
  DataSet identifier;
  identifier.set(tags::QueryRetrieveLevel, "STUDY");
  identifier.set(tags::PatientName, "mull*");
  identifier.set_empty(tags::StudyInstanceUID);
  identifier.set_empty(tags::StudyDescription);
  identifier.set_empty(tags::ModalitiesInStudy);
  identifier.set_empty(tags::NumberOfStudyRelatedSeries);
  identifier.set_empty(tags::NumberOfStudyRelatedInstances);
  identifier.set_empty(tags::StationName);
  identifier.set_empty(tags::InstitutionalDepartmentName);
  const auto list = answers(QueryRequest::from_identifier(Level::study, identifier));
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list[0].text_or_empty(tags::PatientName), "Müller^Jörg");
  EXPECT_EQ(list[0].text_or_empty(tags::StudyDescription), "Schädel");
  EXPECT_EQ(list[0].text_or_empty(tags::StudyInstanceUID), "1.2.5");
  EXPECT_EQ(list[0].text_or_empty(tags::ModalitiesInStudy), "CT");
  EXPECT_EQ(list[0].text_or_empty(tags::NumberOfStudyRelatedSeries), "2");
  EXPECT_EQ(list[0].text_or_empty(tags::NumberOfStudyRelatedInstances), "2");
  EXPECT_TRUE(list[0].contains(tags::StationName));
  EXPECT_TRUE(list[0].contains(tags::InstitutionalDepartmentName));
  EXPECT_FALSE(list[0].contains(tags::QueryRetrieveLevel));
}

TEST_F(QueryTest, LevelsPagesAndCounts) {
  QueryRequest request;
  request.level = Level::instance;
  request.match = {{{tags::StudyInstanceUID}, "1.2.3"}};
  request.return_keys = {{tags::Rows}, {tags::SOPClassUID}};
  request.offset = 1;
  request.limit = 1;
  request.count = true;
  const auto list = answers(request);
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list[0].text_or_empty(tags::SOPInstanceUID), "1.2.3.4.2");
  EXPECT_EQ(list[0].value_or<int>(tags::Rows, 0), 16);
  EXPECT_EQ((*archive_->query(request))->total(), 3u);
  request.match.push_back({{tags::Rows}, "16"});  // in no column
  EXPECT_EQ(answers(request).size(), 1u);
  EXPECT_EQ((*archive_->query(request))->total(), 3u);
  request.match.back().value = "17";
  EXPECT_EQ(answers(request).size(), 0u);
}

TEST_F(QueryTest, AllOfAnInstanceIsItsHeader) {
  QueryRequest request;
  request.level = Level::instance;
  request.match = {{{tags::SOPInstanceUID}, "1.2.3.4.2"}};
  request.return_all = true;
  const auto list = answers(request);
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list[0].text_or_empty(tags::StudyDescription), "Schädel");
  EXPECT_EQ(list[0].value_or<int>(tags::Rows, 0), 16);
  EXPECT_FALSE(list[0].contains(tags::PixelData));
}

TEST_F(QueryTest, RangesModalitiesAndWrongKeys) {
  QueryRequest request;
  request.match = {{{tags::StudyDate}, "20240101-20240201"}, {{tags::ModalitiesInStudy}, "CT"}};
  EXPECT_EQ(answers(request).size(), 2u);
  request.match[1].value = "MR";
  EXPECT_EQ(answers(request).size(), 0u);
  request.match = {{{tags::StudyDate}, "20240131"}, {{tags::StudyTime}, "1015-1016"}};
  EXPECT_EQ(answers(request).size(), 2u);
  request.combined_date_time = true;
  EXPECT_EQ(answers(request).size(), 2u);
  request.match[1].value = "1016-";
  EXPECT_EQ(answers(request).size(), 0u);
  request.match = {{{tags::StudyDate}, "January"}};
  const auto wrong = archive_->query(request);
  ASSERT_FALSE(wrong);
  EXPECT_NE(wrong.error().message.find("StudyDate"), std::string::npos);
}

TEST_F(QueryTest, SeveralPatternsAndEmptyValues) {
  QueryRequest request;
  request.match = {{{tags::PatientID}, "X*\\P?"}};
  EXPECT_EQ(answers(request).size(), 2u);
  request.match = {{{tags::PatientID}, "X*\\P2"}};
  EXPECT_EQ(answers(request).size(), 1u);
  request.match = {{{tags::StudyID}, "\"\""}};
  EXPECT_EQ(answers(request).size(), 2u);
  request.match = {{{tags::PatientID}, "\"\""}};
  EXPECT_EQ(answers(request).size(), 0u);
  request.match = {{{tags::StudyDescription}, "schadel"}};
  EXPECT_EQ(answers(request).size(), 0u);
  request.fuzzy = true;
  EXPECT_EQ(answers(request).size(), 2u);
}

TEST_F(QueryTest, MetadataOfASeriesIsReadyJson) {
  const auto metadata = archive_->series_metadata("1.2.3", "1.2.3.4", "series/1.2.3.4/");
  ASSERT_TRUE(metadata) << metadata.error().to_string();
  ASSERT_EQ((*metadata)->parts.size(), 3u);
  const std::string_view json = dicom::as_text((*metadata)->json.bytes());
  for (const SeriesMetadata::Part& part : (*metadata)->parts) {
    const auto data_set = dicom::parse_json(json.substr(part.offset, part.length));
    ASSERT_TRUE(data_set) << data_set.error().to_string();
    EXPECT_EQ(data_set->text_or_empty(tags::SOPInstanceUID), part.instance.sop_instance_uid);
    EXPECT_EQ(data_set->text_or_empty(tags::StudyDescription), "Schädel");
  }
  EXPECT_NE(
      json.find(R"("7FE00010":{"vr":"OW","BulkDataURI":"series/1.2.3.4/instances/1.2.3.4.1/bulkdata/7fe00010"}})"),
      std::string_view::npos)
      << json;
  EXPECT_EQ(*archive_->series_metadata("1.2.3", "1.2.3.4", "series/1.2.3.4/"),
            *metadata);  // the very same, from memory
  ASSERT_TRUE(store(*archive_, {.number = 9}));
  EXPECT_EQ((*archive_->series_metadata("1.2.3", "1.2.3.4", "series/1.2.3.4/"))->parts.size(), 4u);
  EXPECT_TRUE((*archive_->series_metadata("1.2.3", "1.2.9"))->parts.empty());
}

TEST_F(QueryTest, FoldedMetadataAreTheSame) {
  const auto text = [this](std::string_view base) {
    const auto metadata = archive_->series_metadata("1.2.9", "1.2.9.1", base);
    EXPECT_TRUE(metadata && *metadata);
    std::string json(dicom::as_text((*metadata)->json.bytes()));
    for (const SeriesMetadata::Part& part : (*metadata)->parts) {
      const std::string object = json.substr(part.offset, part.length);
      EXPECT_TRUE(object.starts_with('{') && object.ends_with('}'));
      EXPECT_NE(object.find(part.instance.sop_instance_uid), std::string::npos);
    }
    return json;
  };
  for (int number = 1; number <= 20; ++number)
    ASSERT_TRUE(store(*archive_, {.study = "1.2.9", .series = "1.2.9.1", .number = number}));
  EXPECT_FALSE(*archive_->fold("1.2.3", "1.2.3.4")) << "three instances are not worth it";
  const std::string plain = text("");
  const std::string based = text("../../");
  ASSERT_NE(plain, based);
  EXPECT_TRUE(*archive_->fold("1.2.9", "1.2.9.1"));
  EXPECT_FALSE(*archive_->fold("1.2.9", "1.2.9.1"));
  reopen();  // forgets what is in memory
  EXPECT_EQ(text(""), plain);
  EXPECT_EQ(text("../../"), based);
  ASSERT_TRUE(store(*archive_, {.study = "1.2.9", .series = "1.2.9.1", .number = 21}));
  EXPECT_NE(text(""), plain) << "what is no longer true is not used";
  EXPECT_TRUE(*archive_->fold("1.2.9", "1.2.9.1"));
}

}  // namespace
}  // namespace archive::test
