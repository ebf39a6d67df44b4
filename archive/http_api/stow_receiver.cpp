#include "archive/http_api/stow_receiver.h"

#include <algorithm>
#include <utility>

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
  note(*outcome);
}

void StowReceiver::note(const StoreOutcome& outcome) {
  const std::string study_url = service_ + "/studies/" + outcome.study_instance_uid;
  const bool same_study = report.stored.empty() || report.study_retrieve_url == study_url;
  report.study_retrieve_url = same_study ? study_url : "";
  web::StowReport::Stored stored{
      outcome.sop_class_uid, outcome.sop_instance_uid,
      study_url + "/series/" + outcome.series_instance_uid + "/instances/" + outcome.sop_instance_uid};
  if (outcome.status == StoreOutcome::Status::conflict) {
    stored.warning = web::warning_kept_aside;
    stored.message = "another content has this UID and is what is served";
  }
  report.stored.push_back(std::move(stored));
}

void StowReceiver::fail(const Error& error) {
  ingest_.reset();
  Diagnostics diagnostics;
  const auto head = read_file_head(SharedBytes(std::exchange(head_, {})), diagnostics);
  if (!head) return fail(error, {}, {});
  fail(error, head->meta.text_or_empty(tags::MediaStorageSOPClassUID),
       head->meta.text_or_empty(tags::MediaStorageSOPInstanceUID));
}

void StowReceiver::fail(const Error& error, std::string sop_class_uid, std::string sop_instance_uid) {
  report.failed.push_back(
      {std::move(sop_class_uid), std::move(sop_instance_uid), failure_reason(error.code), error.to_string()});
}

void StowReceiver::store_documents() {
  documents_.for_each([this](const Result<File>& instance) {
    if (instance) return store(*instance);
    report.failed.push_back({{}, {}, failure_reason(instance.error().code), instance.error().to_string()});
  });
}

void StowReceiver::store(const File& file) {
  auto ingest = begin_ingest();
  const auto written =
      ingest ? write_stream([&ingest](Bytes bytes) { return (*ingest)->write(bytes); }, file) : ingest.error();
  const auto outcome = written ? (*ingest)->commit() : written.error();
  if (outcome) return note(*outcome);
  fail(outcome.error(), file.sop_class_uid(), file.sop_instance_uid());
}

void StowReceiver::note_broken(const Error& error) {
  ingest_.reset();
  report.failed.push_back({{}, {}, web::failure_processing, error.to_string()});
}

}  // namespace archive::http_api
