// Rejecting what the archive has, by a rejection note that it makes (IHE Imaging Object Change Management).
#include "archive/http_api/http_api.h"
#include "archive/http_api/plain_json.h"
#include "archive/http_api/responses.h"
#include "archive/rejecting.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_writer.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

struct Wanted {
  Scope scope{};
  std::optional<RejectionTitle> title{};
  std::string reason{};
};

// ?title=quality&study=UID[&series=UID...][&instance=UID...][&reason=TEXT]
Result<Wanted> wanted_by(const Request& request) {
  Wanted wanted;
  const auto wrong = [](std::string message) { return Error{ErrorCode::invalid_argument, std::move(message), {}, {}}; };
  for (const auto& [name, value] : request.query) {
    if (name == "title") wanted.title = parse_rejection_title(value);
    if (name == "reason") wanted.reason = value;
    auto* const uids = name == "study"      ? &wanted.scope.study_uids
                       : name == "series"   ? &wanted.scope.series_uids
                       : name == "instance" ? &wanted.scope.instance_uids
                                            : nullptr;
    if (uids == nullptr) continue;
    if (!is_tolerable_uid(value)) return wrong("'" + value + "' is not a UID");
    uids->push_back(value);
  }
  if (!wanted.title) return wrong("title must be quality, safety, worklist or retention");
  if (wanted.scope.study_uids.empty()) return wrong("study must be given");
  return wanted;
}

Result<StoreOutcome> store(Archive& archive, const DataSet& note, std::string source) {
  const ByteVector bytes = DICOM_TRY(write_data_set(note, transfer_syntax::ExplicitVRLittleEndian));
  const auto ingest =
      DICOM_TRY(archive.begin_store({.sop_class_uid = std::string(uids::KeyObjectSelectionDocumentStorage),
                                     .sop_instance_uid = note.text_or_empty(tags::SOPInstanceUID),
                                     .transfer_syntax_uid = std::string(uids::ExplicitVRLittleEndian),
                                     .source = std::move(source)}));
  DICOM_TRY(ingest->write(bytes));
  return ingest->commit();
}

Response reject(Archive& archive, const Request& request) {
  const Wanted wanted = HTTP_TRY(wanted_by(request));
  const auto notes = HTTP_TRY(make_rejection_notes(archive, wanted.scope, *wanted.title, wanted.reason));
  const auto json = [](const DataSet& note) {
    return Object()
        .text("study", note.text_or_empty(tags::StudyInstanceUID))
        .text("note", note.text_or_empty(tags::SOPInstanceUID))
        .number("instances", read_rejection_note(note)->rejected.size())
        .str();
  };
  for (const DataSet& note : notes) HTTP_TRY(store(archive, note, request.user.empty() ? "http" : request.user));
  return Response::json(200, array(notes, json) + "\n");
}

}  // namespace

void add_rejection_routes(http::Router& router, Archive& archive) {
  router.add("POST", "/archive/reject", [&archive](const Request& request) { return reject(archive, request); });
}

}  // namespace archive::http_api
