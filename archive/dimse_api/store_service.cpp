#include "archive/dimse_api/store_service.h"

#include <chrono>

#include "dicom/net/dimse/status.h"

namespace archive {
namespace {

using dicom::ErrorCode;
using dicom::net::ResponseStatus;
namespace status = dicom::net::status;

// Errors about what the instance is begin with the element that disagrees.
bool is_about_identity(const dicom::Error& error) {
  return error.path.starts_with("(0008,0016)") || error.path.starts_with("(0008,0018)");
}

class Sink : public dicom::net::StoreSink {
 public:
  Sink(Archive& archive, std::unique_ptr<Ingest> ingest) : archive_(archive), ingest_(std::move(ingest)) {}

  void write(dicom::Bytes bytes) override {
    if (result_) result_ = ingest_->write(bytes);
  }

  ResponseStatus commit() override {
    const ResponseStatus answered = commit_ingest();
    archive_.metrics()
        .counter("isocenter_dimse_store_total", "C-STORE requests, by how they were answered",
                 {{"status", dicom::net::to_string(dicom::net::status_class(answered.code))}})
        .add();
    archive_.metrics()
        .histogram("isocenter_dimse_store_seconds", "From a C-STORE request to its response")
        .observe(std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count());
    return answered;
  }

 private:
  ResponseStatus commit_ingest() {
    if (!result_) return store_status(result_.error());
    const auto outcome = ingest_->commit();
    if (!outcome) return store_status(outcome.error());
    if (outcome->status == StoreOutcome::Status::conflict) {
      return {status::coercion_of_data_elements, "another content has this UID; this one is kept aside", {}};
    }
    return {};
  }

  Archive& archive_;
  std::unique_ptr<Ingest> ingest_;
  dicom::Result<void> result_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace

ResponseStatus store_status(const dicom::Error& error) {
  if (is_about_identity(error)) return {status::data_set_does_not_match_sop_class, error.to_string(), {}};
  switch (error.code) {
    case ErrorCode::no_space:
    case ErrorCode::io:
    case ErrorCode::cancelled: return {status::out_of_resources, error.message, {}};
    case ErrorCode::rejected: return {status::not_authorized, error.message, {}};
    default: break;
  }
  return {status::cannot_understand, error.to_string(), {}};
}

StoreService::StoreService(Archive& archive, bool asked_by_us) : archive_(archive), asked_by_us_(asked_by_us) {}

bool StoreService::may_reject(const dicom::net::PeerInfo& peer) const {
  const auto& rights = archive_.configuration().rights;
  if (asked_by_us_ || rights.empty()) return true;
  const DimseRight* right = find_right(rights, {peer.calling_ae_title, peer.address, peer.certificate()});
  return right != nullptr && right->services.contains(DimseService::reject);
}

std::variant<std::unique_ptr<dicom::net::StoreSink>, ResponseStatus> StoreService::begin(
    const dicom::net::StoreRequest& request) {
  StoreInfo info;
  info.sop_class_uid = request.sop_class_uid;
  info.sop_instance_uid = request.sop_instance_uid;
  info.transfer_syntax_uid = request.transfer_syntax_uid;
  info.source = request.peer.calling_ae_title;
  info.may_reject = may_reject(request.peer);
  auto ingest = archive_.begin_store(info);
  if (!ingest) return store_status(ingest.error());
  return std::make_unique<Sink>(archive_, std::move(*ingest));
}

}  // namespace archive
