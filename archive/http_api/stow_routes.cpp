// STOW-RS: PS3.18 10.5.
#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"
#include "dicom/core/uid.h"
#include "dicom/http/media_type.h"
#include "dicom/http/multipart.h"
#include "dicom/json/json.h"
#include "dicom/web/stow.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

constexpr std::size_t piece_size = 256 * 1024;

std::uint16_t failure_reason(ErrorCode code) {
  switch (code) {
    case ErrorCode::no_space: return web::failure_out_of_resources;
    case ErrorCode::rejected: return web::failure_does_not_match;
    case ErrorCode::io:
    case ErrorCode::cancelled: return web::failure_processing;
    default: return web::failure_cannot_understand;
  }
}

// Stores each part of the body as it comes. A part that fails is told in the report; the others go on.
class Receiver {
 public:
  Receiver(Archive& archive, std::string study, std::string service)
      : archive_(archive), study_(std::move(study)), service_(std::move(service)) {}

  http::MultipartParser::Events events() {
    return {[this](const http::Headers& headers) { return begin(headers); },
            [this](Bytes bytes) { return data(bytes); }, [this] { return end(); }};
  }

  web::StowReport report;

 private:
  Result<void> begin(const http::Headers& headers) {
    ingest_.reset();
    const auto media = http::parse_media_type(headers.value_or("Content-Type", "application/dicom"));
    if (!media || media->type != "application/dicom") {
      fail({ErrorCode::unsupported, "a part is not application/dicom", {}, {}});
      return {};
    }
    StoreInfo info;
    info.source = "http";
    info.expected_study_uid = study_;
    auto ingest = archive_.begin_store_file(info);
    if (ingest) {
      ingest_ = *std::move(ingest);
    } else {
      fail(ingest.error());
    }
    return {};
  }

  Result<void> data(Bytes bytes) {
    if (!ingest_) return {};
    if (auto written = ingest_->write(bytes); !written) fail(written.error());
    return {};
  }

  Result<void> end() {
    if (!ingest_) return {};
    const auto outcome = ingest_->commit();
    ingest_.reset();
    if (!outcome) {
      fail(outcome.error());
      return {};
    }
    const std::string study_url = service_ + "/studies/" + outcome->study_instance_uid;
    const bool same_study = report.stored.empty() || report.study_retrieve_url == study_url;
    report.study_retrieve_url = same_study ? study_url : "";
    report.stored.push_back(
        {outcome->sop_class_uid, outcome->sop_instance_uid,
         study_url + "/series/" + outcome->series_instance_uid + "/instances/" + outcome->sop_instance_uid});
    return {};
  }

  void fail(const Error& error) {
    ingest_.reset();
    report.failed.push_back({{}, {}, failure_reason(error.code), error.to_string()});
  }

  Archive& archive_;
  std::string study_;
  std::string service_;
  std::unique_ptr<Ingest> ingest_;
};

Result<void> receive(const Request& request, http::MultipartParser& parser) {
  ByteVector piece(piece_size);
  while (true) {
    const std::size_t count = DICOM_TRY(request.body_reader->read(piece));
    if (count == 0) return parser.finish();
    DICOM_TRY(parser.feed(Bytes(piece).first(count)));
  }
}

Response store(Archive& archive, const Request& request) {
  const auto media = http::parse_media_type(request.headers.value_or("Content-Type", ""));
  const bool dicom = media && media->type == "multipart/related" &&
                     (media->parameter("type").empty() || media->parameter("type") == "application/dicom");
  if (!dicom) return Response::text(415, "A store request is multipart/related; type=\"application/dicom\"\n");
  const std::string_view boundary = media->parameter("boundary");
  // RFC 2046 5.1.1 has at most 70 characters; Orthanc's client sends 73.
  if (boundary.empty() || boundary.size() > 200)
    return Response::text(400, "The multipart boundary is missing or too long\n");
  const std::string study(request.parameter("study"));
  if (!study.empty() && !is_tolerable_uid(study)) return Response::text(400, "'" + study + "' is not a UID\n");

  Receiver receiver(archive, study, service_url(request));
  http::MultipartParser parser(boundary, receiver.events());
  const auto received = receive(request, parser);
  if (!received && receiver.report.stored.empty()) return failure(received.error());
  if (!received) receiver.report.failed.push_back({{}, {}, web::failure_processing, received.error().to_string()});
  if (receiver.report.stored.empty() && receiver.report.failed.empty())
    return Response::text(400, "The request holds no instances\n");
  Response response = json_response(request, "application/dicom+json", to_json(receiver.report.to_data_set()));
  response.status = receiver.report.http_status();
  return response;
}

}  // namespace

void add_stow_routes(http::Router& router, Archive& archive) {
  const auto handler = [&archive](const Request& request) { return store(archive, request); };
  router.add("POST", "/dicom-web/studies", handler, true);
  router.add("POST", "/dicom-web/studies/{study}", handler, true);
}

}  // namespace archive::http_api
