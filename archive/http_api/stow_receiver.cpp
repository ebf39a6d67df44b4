#include "archive/http_api/stow_receiver.h"

#include <algorithm>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace archive::http_api {

using namespace dicom;

namespace {

constexpr std::size_t kept_head = 4096;  // the meta information is shorter

std::uint16_t failure_reason(ErrorCode code) {
  switch (code) {
    case ErrorCode::no_space: return web::failure_out_of_resources;
    case ErrorCode::rejected: return web::failure_does_not_match;
    case ErrorCode::unsupported: return web::failure_transfer_syntax;
    case ErrorCode::io:
    case ErrorCode::cancelled: return web::failure_processing;
    default: return web::failure_cannot_understand;
  }
}

}  // namespace

Result<void> StowReceiver::begin(const http::Headers& headers) {
  ingest_.reset();
  head_.clear();
  const auto media = http::parse_media_type(headers.value_or("Content-Type", "application/dicom"));
  is_document_ = media && media->type != "application/dicom";
  if (is_document_) return documents_.begin(*media, headers);
  auto ingest = media ? begin_ingest() : Error{ErrorCode::invalid_data, "a part has no readable Content-Type", {}, {}};
  if (ingest)
    ingest_ = *std::move(ingest);
  else
    fail(ingest.error());
  return {};
}

Result<void> StowReceiver::data(Bytes bytes) {
  if (is_document_) return documents_.data(bytes);
  if (!ingest_) return {};
  if (head_.size() < kept_head) append(head_, bytes.first(std::min(bytes.size(), kept_head - head_.size())));
  if (auto written = ingest_->write(bytes); !written) fail(written.error());
  return {};
}

Result<void> StowReceiver::end() {
  if (is_document_) return documents_.end();
  if (!ingest_) return {};
  commit(*ingest_);
  ingest_.reset();
  return {};
}

Result<std::unique_ptr<Ingest>> StowReceiver::begin_ingest() {
  StoreInfo info;
  info.source = "http";
  info.expected_study_uid = study_;
  return archive_.begin_store_file(info);
}

void StowReceiver::commit(Ingest& ingest) {
  const auto outcome = ingest.commit();
  if (!outcome) return fail(outcome.error());
  const std::string study_url = service_ + "/studies/" + outcome->study_instance_uid;
  const bool same_study = report.stored.empty() || report.study_retrieve_url == study_url;
  report.study_retrieve_url = same_study ? study_url : "";
  web::StowReport::Stored stored{
      outcome->sop_class_uid, outcome->sop_instance_uid,
      study_url + "/series/" + outcome->series_instance_uid + "/instances/" + outcome->sop_instance_uid};
  if (outcome->status == StoreOutcome::Status::conflict) {
    stored.warning = web::warning_kept_aside;
    stored.message = "another content has this UID and is what is served";
  }
  report.stored.push_back(std::move(stored));
}

void StowReceiver::fail(const Error& error) {
  ingest_.reset();
  Diagnostics diagnostics;
  web::StowReport::Failed failed{{}, {}, failure_reason(error.code), error.to_string()};
  if (const auto head = read_file_head(SharedBytes(std::move(head_)), diagnostics)) {
    failed.sop_class_uid = head->meta.text_or_empty(tags::MediaStorageSOPClassUID);
    failed.sop_instance_uid = head->meta.text_or_empty(tags::MediaStorageSOPInstanceUID);
  }
  head_.clear();
  report.failed.push_back(std::move(failed));
}

void StowReceiver::store_documents() {
  documents_.for_each([this](Result<StowDocuments::Instance> instance) {
    if (!instance) {
      report.failed.push_back({{}, {}, failure_reason(instance.error().code), instance.error().to_string()});
      return;
    }
    head_.assign(instance->file.begin(),
                 instance->file.begin() + static_cast<std::ptrdiff_t>(std::min(instance->file.size(), kept_head)));
    auto ingest = begin_ingest();
    if (!ingest) return fail(ingest.error());
    if (auto written = (*ingest)->write(instance->file); !written) return fail(written.error());
    commit(**ingest);
  });
}

void StowReceiver::note_broken(const Error& error) {
  ingest_.reset();
  report.failed.push_back({{}, {}, web::failure_processing, error.to_string()});
}

}  // namespace archive::http_api
