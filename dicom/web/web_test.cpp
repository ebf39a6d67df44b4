#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/web/negotiation.h"
#include "dicom/web/qido.h"
#include "dicom/web/stow.h"

namespace dicom::web {
namespace {

using Query = std::vector<std::pair<std::string, std::string>>;

TEST(Qido, ReadsParameters) {
  const Query query{{"PatientName", "Doe*"},
                    {"00100020", "4711"},
                    {"includefield", "StudyDescription,00080090"},
                    {"RequestAttributesSequence.ScheduledProcedureStepID", "1"},
                    {"limit", "10"},
                    {"orderby", "-StudyDate"},
                    {"StudyInstanceUID", "1.2,3.4"}};
  const auto parameters = parse_qido(query);
  ASSERT_TRUE(parameters) << parameters.error().to_string();
  EXPECT_EQ(parameters->match.at(1).path, AttributePath{tags::PatientID});
  EXPECT_EQ(parameters->match.at(2).path.size(), 2U);
  EXPECT_EQ(parameters->match.at(3).value, "1.2\\3.4");
  EXPECT_EQ(parameters->include.at(1), AttributePath{tags::ReferringPhysicianName});
  EXPECT_EQ(parameters->limit, 10U);
  EXPECT_TRUE(parameters->order.at(0).descending);
}

TEST(Qido, RefusesWhatItDoesNotKnow) {
  for (const Query& query : {Query{{"NoSuchAttribute", "1"}}, Query{{"limit", "-1"}}, Query{{"limit", "x"}},
                             Query{{"fuzzymatching", "maybe"}}, Query{{"includefield", "Nothing"}}}) {
    EXPECT_FALSE(parse_qido(query)) << query[0].first;
  }
}

TEST(Negotiation, ChoosesTheFormOfInstances) {
  const auto any = negotiate_instances(http::parse_accept(""));
  EXPECT_TRUE(any->multipart);
  const auto stored =
      negotiate_instances(http::parse_accept("multipart/related; type=\"application/dicom\"; transfer-syntax=*"));
  EXPECT_EQ(stored->transfer_syntax, "*");
  EXPECT_FALSE(negotiate_instances(http::parse_accept("application/dicom"))->multipart);
  EXPECT_FALSE(negotiate_instances(http::parse_accept("image/png")));
}

TEST(Negotiation, ChoosesTheFormOfFrames) {
  const TransferSyntax& jpeg = *find_transfer_syntax("1.2.840.10008.1.2.4.50");
  const TransferSyntax& native = transfer_syntax::ExplicitVRLittleEndian;
  const auto form = [](const char* accept, const TransferSyntax& stored) {
    return negotiate_frames(http::parse_accept(accept), stored);
  };
  EXPECT_FALSE(form("", jpeg)->as_stored);
  EXPECT_TRUE(form("multipart/related; type=\"image/jpeg\"", jpeg)->as_stored);
  EXPECT_EQ(form("multipart/related; type=\"application/octet-stream\"; transfer-syntax=*", jpeg)->media_type,
            "application/octet-stream");
  EXPECT_FALSE(form("multipart/related; type=\"application/octet-stream\"; transfer-syntax=1.2.840.10008.1.2.1", jpeg)
                   ->as_stored);
  EXPECT_FALSE(form("multipart/related; type=\"image/jls\"", jpeg));
  EXPECT_FALSE(form("multipart/related; type=\"image/jpeg\"", native));
  EXPECT_FALSE(form("application/octet-stream", native)->multipart);
  EXPECT_TRUE(form("multipart/related; type=\"image/jls\", */*;q=0.1", jpeg)->multipart);
}

TEST(Negotiation, ChoosesPicturesAndJson) {
  EXPECT_EQ(negotiate_picture(http::parse_accept("image/png, image/jpeg;q=0.5")), "image/png");
  EXPECT_EQ(negotiate_picture(http::parse_accept("image/*")), "image/jpeg");
  EXPECT_FALSE(negotiate_picture(http::parse_accept("text/html")));
  EXPECT_EQ(negotiate_json(http::parse_accept("application/json")), "application/json");
  EXPECT_FALSE(negotiate_json(http::parse_accept("multipart/related; type=\"application/dicom+xml\"")));
}

TEST(Stow, TellsPartialFailures) {
  StowReport report;
  report.stored.push_back({"1.2", "3.4", "http://x"});
  EXPECT_EQ(report.http_status(), 200);
  report.failed.push_back({"1.2", "3.5", failure_does_not_match, "other study"});
  EXPECT_EQ(report.http_status(), 202);
  const DataSet response = report.to_data_set();
  EXPECT_EQ(response.find(tags::FailedSOPSequence)->item(0).value_or<int>(tags::FailureReason, 0), 0xA900);
  report.stored.clear();
  EXPECT_EQ(report.http_status(), 409);
  report.failed[0].reason = failure_out_of_resources;
  EXPECT_EQ(report.http_status(), 507);
}

}  // namespace
}  // namespace dicom::web
