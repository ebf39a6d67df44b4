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

TEST(Qido, ListsAndTimeZones) {
  const Query query{{"PatientID", "A,B"},           {"multiplevaluematching", "true"},
                    {"emptyvaluematching", "true"}, {"PatientName", "Doe, Jane"},
                    {"Modality", "CT,MR"},          {"TimezoneOffsetFromUTC", "-0530"}};
  const auto parameters = parse_qido(query);
  ASSERT_TRUE(parameters) << parameters.error().to_string();
  EXPECT_EQ(parameters->match.at(0).value, "A\\B");
  EXPECT_EQ(parameters->match.at(1).value, "Doe, Jane");
  EXPECT_EQ(parameters->match.at(2).value, "CT\\MR");
  EXPECT_EQ(parameters->timezone, -330);
  EXPECT_EQ(parse_qido(Query{{"PatientID", "A,B"}})->match.at(0).value, "A,B");
  EXPECT_FALSE(parse_qido(Query{{"TimezoneOffsetFromUTC", "CET"}}));
  EXPECT_FALSE(parse_qido(Query{{"emptyvaluematching", "1"}}));
}

TEST(Negotiation, ChoosesTheFormOfInstances) {
  using Container = InstanceForm::Container;
  const auto forms = [](const char* accept) { return negotiate_instances(http::parse_accept(accept)); };
  using Forms = std::vector<InstanceForm>;
  EXPECT_EQ(forms(""), (Forms{{Container::multipart, ""}}));
  EXPECT_EQ(forms("multipart/related; type=\"application/dicom\"; transfer-syntax=*"),
            (Forms{{Container::multipart, "*"}}));
  EXPECT_EQ(forms("multipart/related; type=application/dicom"), (Forms{{Container::multipart, ""}}));
  EXPECT_EQ(forms("application/dicom; transfer-syntax=1.2; q=0.5, application/zip"),
            (Forms{{Container::zip, "*"}, {Container::single, "1.2"}}));
  EXPECT_TRUE(forms("image/png").empty());
  EXPECT_TRUE(forms("application/dicom;q=0").empty());
}

std::vector<FrameForm> frame_forms(const char* accept, const TransferSyntax& stored) {
  return negotiate_frames(http::parse_accept(accept), stored);
}

TEST(Negotiation, ChoosesTheFormOfFrames) {
  const TransferSyntax& jpeg = *find_transfer_syntax("1.2.840.10008.1.2.4.50");
  const TransferSyntax& native = transfer_syntax::ExplicitVRLittleEndian;
  const auto first = [](const char* accept, const TransferSyntax& stored) {
    const auto forms = frame_forms(accept, stored);
    return forms.empty() ? FrameForm{} : forms[0];
  };
  EXPECT_EQ(first("", jpeg), (FrameForm{true, "application/octet-stream", native.uid}));
  EXPECT_EQ(first("multipart/related; type=\"image/jpeg\"", jpeg), (FrameForm{true, "image/jpeg", jpeg.uid}));
  EXPECT_EQ(first("multipart/related; type=\"application/octet-stream\"; transfer-syntax=*", jpeg),
            (FrameForm{true, "application/octet-stream", jpeg.uid}));
  EXPECT_EQ(first("*/*; transfer-syntax=*", jpeg), (FrameForm{true, "image/jpeg", jpeg.uid}));
  EXPECT_EQ(first("multipart/related; type=\"application/octet-stream\"; transfer-syntax=1.2.840.10008.1.2.1", jpeg)
                .transfer_syntax,
            native.uid);
  EXPECT_EQ(first("application/octet-stream", native), (FrameForm{false, "application/octet-stream", native.uid}));
  EXPECT_EQ(first("image/jls", native), (FrameForm{false, "image/jls", "1.2.840.10008.1.2.4.80"}));
  EXPECT_EQ(first("image/jpeg; transfer-syntax=1.2.840.10008.1.2.4.50", native).transfer_syntax, jpeg.uid);
  EXPECT_TRUE(frame_forms("image/jpeg; transfer-syntax=1.2.840.10008.1.2.4.90", native).empty());
  EXPECT_TRUE(frame_forms("text/html", native).empty());
  EXPECT_EQ(frame_forms("image/jls, */*;q=0.1", jpeg).at(1), (FrameForm{true, "application/octet-stream", native.uid}));
}

TEST(Negotiation, ChoosesPicturesAndDocuments) {
  static constexpr std::string_view pictures[] = {"image/jpeg", "image/png"};
  const auto picture = [](const char* accept) { return negotiate_media(http::parse_accept(accept), pictures); };
  EXPECT_EQ(picture("image/png, image/jpeg;q=0.5"), (MediaForm{false, "image/png"}));
  EXPECT_EQ(picture("image/*"), (MediaForm{false, "image/jpeg"}));
  EXPECT_EQ(picture("multipart/related; type=\"image/png\""), (MediaForm{true, "image/png"}));
  EXPECT_FALSE(picture("text/html"));
  EXPECT_EQ(negotiate_document(http::parse_accept("application/json"))->media_type, "application/json");
  EXPECT_FALSE(negotiate_document(http::parse_accept("*/*"))->xml);
  const auto xml = negotiate_document(http::parse_accept("multipart/related; type=\"application/dicom+xml\""));
  EXPECT_TRUE(xml->xml && xml->multipart);
  EXPECT_FALSE(negotiate_document(http::parse_accept("text/html")));
}

TEST(Negotiation, TakesTheQueryBeforeTheHeader) {
  http::Request request;
  request.headers.add("accept", "image/png");
  EXPECT_EQ(accepted_types(request)[0].media.type, "image/png");
  request.query = {{"accept", "application/dicom json"}};
  EXPECT_EQ(accepted_types(request)[0].media.type, "application/dicom+json");
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
