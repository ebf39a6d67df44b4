// The client against a small service that really keeps what it is sent.
#include "dicom/web/client.h"

#include <gtest/gtest.h>

#include <map>
#include <mutex>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/file/file.h"
#include "dicom/http/media_type.h"
#include "dicom/http/multipart.h"
#include "dicom/http/server.h"
#include "dicom/json/json.h"
#include "dicom/net/scp/unified_steps.h"
#include "dicom/web/workitem_client.h"

namespace dicom::web {
namespace {

using namespace std::chrono_literals;

DataSet instance(const std::string& uid) {
  DataSet data_set;
  data_set.set(tags::SOPClassUID, uids::SecondaryCaptureImageStorage);
  data_set.set(tags::SOPInstanceUID, uid);
  data_set.set(tags::StudyInstanceUID, "1.2");
  data_set.set(tags::SeriesInstanceUID, "1.2.3");
  data_set.set(tags::PatientName, "Doe^John");
  data_set.set_bytes(tags::PixelData, VR::OB, ByteVector(300'000, std::byte{42}));
  return data_set;
}
SharedBytes file(const std::string& uid) {
  return SharedBytes(*encode_file(instance(uid), transfer_syntax::ExplicitVRLittleEndian));
}

// Files by UID, in memory; answers as PS3.18 says, two instances a page.
class Service {
 public:
  Service() {
    http::Router router;
    router.add("POST", "/dicom-web/studies", [this](const http::Request& request) { return store(request); });
    router.add("GET", "/dicom-web/studies/{study}", [this](const http::Request&) { return retrieve(); });
    router.add("GET", "/dicom-web/studies/{study}/instances",
               [this](const http::Request& request) { return search(request); });
    router.add("GET", "/dicom-web/studies/{study}/metadata", [this](const http::Request&) { return metadata(); });
    router.add("DELETE", "/dicom-web/studies/{study}", [this](const http::Request&) {
      const std::lock_guard lock(mutex_);
      const bool any = !files_.empty();
      files_.clear();
      return http::Response::text(any ? 204 : 404, "");
    });
    router.add("GET", "/dicom-web/bulk", [](const http::Request&) {
      http::Response response = http::Response::text(200, "bulk");
      response.headers.set("Content-Type", "application/octet-stream");
      return response;
    });
    http::ServerOptions options;
    options.port = 0;
    options.maximum_body = 100 << 20;
    server_ = std::move(*http::Server::start(options, std::move(router)));
  }
  [[nodiscard]] http::Url url() const { return {false, "127.0.0.1", server_->port(), "/dicom-web"}; }
  [[nodiscard]] std::size_t size() const {
    const std::lock_guard lock(mutex_);
    return files_.size();
  }

 private:
  http::Response store(const http::Request& request) {
    const auto type = http::parse_media_type(request.headers.value_or("Content-Type", ""));
    StowReport report;
    std::string part;
    http::MultipartParser parser(type->parameter("boundary"), {[&](const http::Headers&) -> Result<void> {
                                                                 part.clear();
                                                                 return {};
                                                               },
                                                               [&](Bytes bytes) -> Result<void> {
                                                                 part += as_text(bytes);
                                                                 return {};
                                                               },
                                                               [&]() -> Result<void> {
                                                                 take(part, report);
                                                                 return {};
                                                               }});
    if (!parser.feed(as_bytes(request.body)) || !parser.finish()) return http::Response::text(400, "no multipart");
    auto response = http::Response::json(report.http_status(), "[" + to_json(report.to_data_set()) + "]");
    response.headers.set("Content-Type", "application/dicom+json");
    return response;
  }
  void take(const std::string& part, StowReport& report) {
    Diagnostics diagnostics;
    const Bytes bytes = as_bytes(part);
    const auto read = read_file(SharedBytes(ByteVector(bytes.begin(), bytes.end())), diagnostics);
    const std::string uid = read ? read->sop_instance_uid() : "";
    if (!read || uid == "1.2.3.9") {
      report.failed.push_back({std::string(uids::SecondaryCaptureImageStorage), uid, failure_out_of_resources, ""});
      return;
    }
    const std::lock_guard lock(mutex_);
    files_[uid] = part;
    report.stored.push_back({read->sop_class_uid(), uid, ""});
  }
  http::Response retrieve() {
    const std::lock_guard lock(mutex_);
    if (files_.empty()) return http::Response::text(404, "no such study");
    http::Response response;
    response.headers.set("Content-Type", "multipart/related; type=\"application/dicom\"; boundary=\"b\"");
    http::Headers part;
    part.add("Content-Type", "application/dicom; transfer-syntax=*");
    std::string body;
    for (const auto& [uid, content] : files_) body += http::multipart_head("b", body.empty(), part) + content;
    response.body = body + http::multipart_end("b");
    return response;
  }
  http::Response search(const http::Request& request) {
    const std::lock_guard lock(mutex_);
    const std::size_t offset = std::stoul(std::string(request.query_value("offset").value_or("0")));
    std::string body = "[";
    std::size_t number = 0;
    for (const auto& [uid, content] : files_) {
      if (number++ < offset || number > offset + 2) continue;
      DataSet match;
      match.set(tags::SOPInstanceUID, uid);
      body += (body.size() > 1 ? "," : "") + to_json(match);
    }
    if (body.size() == 1) return http::Response::text(204, "");
    auto response = http::Response::json(200, body + "]");
    if (offset + 2 < files_.size()) response.headers.set("Warning", "299 host: there are more");
    return response;
  }
  http::Response metadata() {
    DataSet data_set = instance("1.2.3.1");
    JsonOptions options;
    options.bulk_data_uri = [](const DataElement&, std::string_view) {
      return std::optional<std::string>("/dicom-web/bulk");
    };
    return http::Response::json(200, "[" + to_json(data_set, options) + "]");
  }

  mutable std::mutex mutex_;
  std::map<std::string, std::string> files_;
  std::unique_ptr<http::Server> server_;
};

http::ClientOptions quick() {
  http::ClientOptions options;
  options.back_off = 1ms;
  return options;
}

class DicomWeb : public testing::Test {
 protected:
  void store(std::initializer_list<const char*> uids) {
    std::vector<FileSource> files;
    for (const std::string uid : uids) files.push_back([uid]() -> Result<SharedBytes> { return file(uid); });
    const auto report = client.store("", std::move(files));
    ASSERT_TRUE(report.has_value()) << report.error().to_string();
    EXPECT_EQ(report->stored.size(), uids.size());
  }

  Service service;
  Client client{service.url(), quick()};
};

TEST_F(DicomWeb, WhatIsStoredComesBack) {
  store({"1.2.3.1", "1.2.3.2", "1.2.3.4"});
  std::map<std::string, ByteVector> parts;
  ByteVector part;
  const PartReceiver receiver{[&](std::string_view type, const http::Headers&) -> Result<void> {
                                EXPECT_EQ(type, "application/dicom");
                                part.clear();
                                return {};
                              },
                              [&](Bytes bytes) -> Result<void> {
                                append(part, bytes);
                                return {};
                              },
                              [&]() -> Result<void> {
                                Diagnostics diagnostics;
                                parts[read_file(SharedBytes(part), diagnostics)->sop_instance_uid()] = part;
                                return {};
                              }};
  const auto got = client.retrieve({"1.2", "", ""}, "*", receiver);
  ASSERT_TRUE(got.has_value()) << got.error().to_string();
  ASSERT_EQ(parts.size(), 3U);
  const SharedBytes sent = file("1.2.3.2");
  EXPECT_TRUE(std::ranges::equal(parts["1.2.3.2"], sent.bytes()));
}

TEST_F(DicomWeb, ReportsSayWhatWasNotStored) {
  std::vector<FileSource> files;
  for (const std::string uid : {"1.2.3.1", "1.2.3.9"}) {
    files.push_back([uid]() -> Result<SharedBytes> { return file(uid); });
  }
  const auto report = client.store("", std::move(files));
  ASSERT_TRUE(report.has_value()) << report.error().to_string();
  ASSERT_EQ(report->failed.size(), 1U);
  EXPECT_EQ(report->failed[0].sop_instance_uid, "1.2.3.9");
  EXPECT_EQ(report->failed[0].reason, failure_out_of_resources);
}

TEST_F(DicomWeb, SearchGoesOnWhileThereIsMore) {
  EXPECT_TRUE(client.search({"1.2", "", ""}, "instances", {})->empty());
  store({"1.2.3.1", "1.2.3.2", "1.2.3.4", "1.2.3.5", "1.2.3.6"});
  const auto found = client.search({"1.2", "", ""}, "instances", {});
  ASSERT_TRUE(found.has_value()) << found.error().to_string();
  EXPECT_EQ(found->size(), 5U);
  EXPECT_EQ(client.search({"1.2", "", ""}, "instances", {{"offset", "3"}})->size(), 2U);
}

TEST_F(DicomWeb, MetadataAndBulkData) {
  const auto metadata = client.retrieve_metadata({"1.2", "", ""});
  ASSERT_TRUE(metadata.has_value()) << metadata.error().to_string();
  EXPECT_EQ(metadata->at(0).text_or_empty(tags::PatientName), "Doe^John");
  std::string bulk;
  const PartReceiver receiver{[](std::string_view, const http::Headers&) -> Result<void> { return {}; },
                              [&](Bytes bytes) -> Result<void> {
                                bulk += as_text(bytes);
                                return {};
                              },
                              []() -> Result<void> { return {}; }};
  ASSERT_TRUE(client.retrieve_bulk_data("/dicom-web/bulk", receiver).has_value());
  EXPECT_EQ(bulk, "bulk");
  // A token must not follow an address to somebody else.
  EXPECT_EQ(client.retrieve_bulk_data("http://example.org/bulk", receiver).error().code, ErrorCode::unsupported);
}

TEST_F(DicomWeb, DeletesAndSaysWhatIsNotThere) {
  store({"1.2.3.1"});
  EXPECT_TRUE(client.remove({"1.2", "", ""}).has_value());
  EXPECT_EQ(service.size(), 0U);
  const auto again = client.remove({"1.2", "", ""});
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error().code, ErrorCode::not_found);
}

TEST(Resource, IsReadFromAddresses) {
  const auto parsed = parse_resource("https://h/dicom-web/studies/1.2/series/1.3/instances/1.4");
  ASSERT_TRUE(parsed.has_value()) << parsed.error().to_string();
  EXPECT_EQ(parsed->service.target, "/dicom-web");
  EXPECT_EQ(parsed->resource.path(), "/studies/1.2/series/1.3/instances/1.4");
  EXPECT_EQ(parse_resource("http://h/dicom-web/")->service.target, "/dicom-web");
  EXPECT_EQ((Resource{"1.2", "1.3", "1.4", {1, 3}}.path()), "/studies/1.2/series/1.3/instances/1.4/frames/1,3");
  EXPECT_FALSE(parse_resource("http://h/studies/x").has_value());
  EXPECT_FALSE(parse_resource("http://h/studies/1.2/frames/1").has_value());
}

// UPS-RS in front of the unified worklist of the DIMSE side.
class Workitems : public testing::Test {
 protected:
  void SetUp() override {
    http::Router router;
    const auto request_for = [](const http::Request& request, std::string_view sop_class) {
      net::NormalizedRequest made;
      made.abstract_syntax = sop_class;
      made.sop_class_uid = uids::UnifiedProcedureStepPush;
      made.sop_instance_uid = request.parameter("uid");
      if (!request.body.empty()) made.data_set = parse_json_data_sets(request.body)->front();
      if (!request.query.empty() && made.sop_instance_uid.empty()) made.sop_instance_uid = request.query.front().first;
      return made;
    };
    const auto answer = [](const net::NormalizedResponse& response, int good) {
      const std::uint16_t code = response.status.code;
      if (net::status_class(code) != net::StatusClass::failure) {
        if (response.data_set.empty()) return http::Response::text(good, "");
        return http::Response::json(good, "[" + to_json(response.data_set) + "]");
      }
      return http::Response::text(code == net::status::ups_no_such_instance ? 404 : 409, std::to_string(code));
    };
    router.add("POST", "/workitems", [=, this](const http::Request& request) {
      return answer(steps.create(request_for(request, uids::UnifiedProcedureStepPush)), 201);
    });
    router.add("GET", "/workitems/{uid}", [=, this](const http::Request& request) {
      return answer(steps.get(request_for(request, uids::UnifiedProcedureStepPush)), 200);
    });
    router.add("POST", "/workitems/{uid}", [=, this](const http::Request& request) {
      auto made = request_for(request, uids::UnifiedProcedureStepPull);
      if (!request.query.empty()) made.data_set.set(tags::TransactionUID, request.query.front().first);
      return answer(steps.set(made), 200);
    });
    router.add("PUT", "/workitems/{uid}/state", [=, this](const http::Request& request) {
      auto made = request_for(request, uids::UnifiedProcedureStepPull);
      made.type_id = 1;
      return answer(steps.action(made), 200);
    });
    router.add("POST", "/workitems/{uid}/cancelrequest", [=, this](const http::Request& request) {
      auto made = request_for(request, uids::UnifiedProcedureStepPush);
      made.type_id = 2;
      return answer(steps.action(made), 202);
    });
    http::ServerOptions options;
    options.port = 0;
    server = std::move(*http::Server::start(options, std::move(router)));
  }

  net::scp::UnifiedProcedureSteps steps{{}};
  std::unique_ptr<http::Server> server;
};

TEST_F(Workitems, FromCreationToTheEnd) {
  Client client({false, "127.0.0.1", server->port(), "/"}, quick());
  WorkitemClient workitems(client);
  DataSet item;
  item.set(tags::ProcedureStepLabel, "Plan");
  item.set(tags::ProcedureStepState, "SCHEDULED");
  item.set(tags::InputReadinessState, "READY");
  item.set(tags::ScheduledProcedureStepPriority, "MEDIUM");
  item.set(tags::ScheduledProcedureStepStartDateTime, "20260131");
  ASSERT_EQ(workitems.create("1.2.3", item).value(), "1.2.3");
  EXPECT_EQ(workitems.create("1.2.3", item).error().code, ErrorCode::conflict);
  EXPECT_EQ(workitems.retrieve("1.2.4").error().code, ErrorCode::not_found);
  EXPECT_TRUE(workitems.change_state("1.2.3", "IN PROGRESS", "2.25.1").has_value());
  DataSet change;
  change.set(tags::ProcedureStepLabel, "Plan again");
  EXPECT_FALSE(workitems.update("1.2.3", change, "2.25.2").has_value());
  EXPECT_TRUE(workitems.update("1.2.3", change, "2.25.1").has_value());
  EXPECT_EQ(workitems.retrieve("1.2.3")->text_or_empty(tags::ProcedureStepLabel), "Plan again");
  EXPECT_TRUE(workitems.change_state("1.2.3", "CANCELED", "2.25.1").has_value());
  EXPECT_EQ(steps.state("1.2.3"), net::scp::UPSState::canceled);
  EXPECT_TRUE(workitems.request_cancellation("1.2.3", "").has_value());
}

}  // namespace
}  // namespace dicom::web
