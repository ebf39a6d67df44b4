// STOW-RS: PS3.18 10.5. Instances as DICOM, or as JSON or XML metadata with bulk data.
#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"
#include "archive/http_api/stow_receiver.h"
#include "dicom/core/uid.h"
#include "dicom/http/media_type.h"
#include "dicom/json/json.h"
#include "dicom/web/negotiation.h"
#include "dicom/xml/xml.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

constexpr std::size_t piece_size = 256 * 1024;

bool is_storable(std::string_view media_type) {
  return media_type == "application/dicom" || media_type == "application/dicom+json" ||
         media_type == "application/dicom+xml";
}

Result<void> receive_multipart(const Request& request, std::string_view boundary, StowReceiver& receiver) {
  http::MultipartParser parser(boundary, receiver.events());
  ByteVector piece(piece_size);
  while (true) {
    const std::size_t count = DICOM_TRY(request.body_reader->read(piece));
    if (count == 0) return parser.finish();
    DICOM_TRY(parser.feed(Bytes(piece).first(count)));
  }
}

// A body that is one part by itself.
Result<void> receive_single(const Request& request, StowReceiver& receiver) {
  DICOM_TRY(receiver.begin(request.headers));
  ByteVector piece(piece_size);
  while (true) {
    const std::size_t count = DICOM_TRY(request.body_reader->read(piece));
    if (count == 0) return receiver.end();
    DICOM_TRY(receiver.data(Bytes(piece).first(count)));
  }
}

Response report_response(const Request& request, const web::StowReport& report) {
  const auto form = web::negotiate_document(web::accepted_types(request));
  const DataSet data_set = report.to_data_set();
  Response response = form && form->xml ? text_response(request, "application/dicom+xml", to_xml(data_set))
                                        : text_response(request, "application/dicom+json", to_json(data_set));
  response.status = report.http_status();
  return response;
}

Response store(Archive& archive, const Request& request) {
  const auto media = http::parse_media_type(request.headers.value_or("Content-Type", ""));
  const bool multipart = media && media->type == "multipart/related";
  const std::string_view type = multipart ? media->parameter("type") : media ? std::string_view(media->type) : "";
  if (!media || (!is_storable(type) && !(multipart && type.empty()))) {
    return Response::text(
        415,
        "A store request is application/dicom, application/dicom+json or application/dicom+xml, alone "
        "or as the type of multipart/related\n");
  }
  const std::string_view boundary = media->parameter("boundary");
  if (multipart && (boundary.empty() || boundary.size() > 70))
    return Response::text(400, "The multipart boundary is missing or too long\n");
  const std::string study(request.parameter("study"));
  if (!study.empty() && !is_tolerable_uid(study)) return Response::text(400, "'" + study + "' is not a UID\n");

  StowReceiver receiver(archive, study, service_url(request));
  const auto received = multipart ? receive_multipart(request, boundary, receiver) : receive_single(request, receiver);
  if (received) receiver.store_documents();
  if (!received && receiver.report.stored.empty()) return failure(received.error());
  if (!received) receiver.note_broken(received.error());
  if (receiver.report.stored.empty() && receiver.report.failed.empty())
    return Response::text(400, "The request holds no instances\n");
  return report_response(request, receiver.report);
}

}  // namespace

void add_stow_routes(http::Router& router, Archive& archive) {
  const auto handler = [&archive](const Request& request) { return store(archive, request); };
  for (const char* method : {"POST", "PUT"}) {
    router.add(method, "/dicom-web/studies", handler, true);
    router.add(method, "/dicom-web/studies/{study}", handler, true);
  }
}

}  // namespace archive::http_api
