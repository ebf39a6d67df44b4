#include "archive/dimse_api/retrieve_service.h"

#include "archive/dimse_api/find_service.h"
#include "archive/peers/peer_call.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/net/dimse/status.h"
#include "dicom/pixel/extract_frames.h"
#include "dicom/pixel/frames.h"

namespace archive {
namespace {

using namespace dicom;
using net::ResponseStatus;
namespace status = net::status;

class Source : public net::InstanceSource {
 public:
  Source(Archive& archive, std::vector<StoredInstance> instances)
      : archive_(archive), instances_(std::move(instances)) {
    references_.reserve(instances_.size());
    for (const StoredInstance& each : instances_) {
      references_.push_back({{each.sop_class_uid, each.transfer_syntax_uid}, each.sop_instance_uid});
    }
  }

  [[nodiscard]] const std::vector<net::scu::InstanceReference>& references() const override { return references_; }

  Result<net::scu::Instance> open(std::size_t index) override {
    const SharedBytes file = DICOM_TRY(archive_.read(instances_[index]));
    const std::uint64_t offset = instances_[index].data_set_offset;
    if (offset > file.size()) return Error{ErrorCode::invalid_data, "the stored file is shorter than its head"};
    return net::scu::Instance{references_[index], file.slice(offset, file.size() - offset)};
  }

 private:
  Archive& archive_;
  std::vector<StoredInstance> instances_;
  std::vector<net::scu::InstanceReference> references_;
};

// PS3.4 Y.3.3: an instance that is made for the request.
class Extracted : public net::InstanceSource {
 public:
  explicit Extracted(net::scu::Instance instance) : instance_(std::move(instance)), references_{instance_.reference} {}
  [[nodiscard]] const std::vector<net::scu::InstanceReference>& references() const override { return references_; }
  Result<net::scu::Instance> open(std::size_t) override { return instance_; }

 private:
  net::scu::Instance instance_;
  std::vector<net::scu::InstanceReference> references_;
};

// The encoding stays, except that native frames come in explicit VR, little endian.
Result<net::scu::Instance> extract(const net::scu::Instance& whole, const DataSet& identifier) {
  const TransferSyntax syntax = assume_transfer_syntax(whole.reference.kind.transfer_syntax_uid);
  Diagnostics diagnostics;
  const DataSet image = DICOM_TRY(read_data_set(whole.data_set, syntax, diagnostics));
  const PixelFrames frames = DICOM_TRY(PixelFrames::open(image, syntax, diagnostics));
  const auto chosen = DICOM_TRY(selected_frames(identifier, image, frames.count()));
  net::scu::Instance made;
  made.reference = whole.reference;
  made.reference.sop_instance_uid = make_uid();
  const bool native = frames.encoding() == PixelEncoding::native;
  const TransferSyntax to = native ? transfer_syntax::ExplicitVRLittleEndian : syntax;
  made.reference.kind.transfer_syntax_uid = to.uid;
  const DataSet some = DICOM_TRY(extract_frames(image, syntax, chosen, made.reference.sop_instance_uid, diagnostics));
  made.data_set = SharedBytes(DICOM_TRY(write_data_set(some, to)));
  return made;
}

// PS3.4 table Y.4-1.
std::variant<std::unique_ptr<net::InstanceSource>, ResponseStatus> frames_of(Source& source,
                                                                             const DataSet& identifier) {
  if (source.references().size() > 1) return ResponseStatus{status::frames_of_several_instances, {}, {}};
  auto whole = source.open(0);
  if (!whole) return ResponseStatus{status::unable_to_extract_frames, whole.error().message, {}};
  auto made = extract(*whole, identifier);
  if (made) return std::make_unique<Extracted>(std::move(*made));
  switch (made.error().code) {
    case ErrorCode::not_found: return ResponseStatus{status::no_requested_frames, made.error().message, {}};
    case ErrorCode::invalid_argument:
      return ResponseStatus{status::identifier_does_not_match_sop_class, made.error().message, {}};
    default: return ResponseStatus{status::unable_to_extract_frames, made.error().to_string(), {}};
  }
}

}  // namespace

Result<Scope> scope_of(const DataSet& identifier, Level level) {
  Scope scope;
  struct Key {
    Level level;
    KnownTag tag;
    std::vector<std::string>& values;
  };
  for (const Key& key : {Key{Level::patient, tags::PatientID, scope.patient_ids},
                         Key{Level::study, tags::StudyInstanceUID, scope.study_uids},
                         Key{Level::series, tags::SeriesInstanceUID, scope.series_uids},
                         Key{Level::instance, tags::SOPInstanceUID, scope.instance_uids}}) {
    if (key.level > level) break;
    key.values = identifier.value_or<std::vector<std::string>>(key.tag, {});
    std::erase(key.values, std::string());
    if (key.level == level && key.values.empty()) {
      return identifier.contains(key.tag)
                 ? identifier.find(key.tag)->error(ErrorCode::invalid_argument, "the level's unique key has no value")
                 : Error{ErrorCode::invalid_argument,
                         "the level's unique key " + to_string(key.tag.tag) + " is missing"};
    }
  }
  return scope;
}

std::variant<std::unique_ptr<net::InstanceSource>, ResponseStatus> RetrieveService::retrieve(
    const net::RetrieveRequest& request) {
  const auto level = level_of(request.identifier, request.sop_class_uid);
  if (!level) {
    return ResponseStatus{
        status::identifier_does_not_match_sop_class, level.error().message, {tags::QueryRetrieveLevel}};
  }
  const auto scope = scope_of(request.identifier, *level);
  if (!scope) return ResponseStatus{status::identifier_does_not_match_sop_class, scope.error().to_string(), {}};
  auto located = archive_.locate(*scope);
  if (!located) {
    return ResponseStatus{status::out_of_resources_unable_to_calculate_matches, located.error().message, {}};
  }
  auto source = std::make_unique<Source>(archive_, std::move(*located));
  const bool wants_frames = request.identifier.text_or_empty(tags::QueryRetrieveLevel) == frame_level;
  if (wants_frames && !source->references().empty()) return frames_of(*source, request.identifier);
  return source;
}

Result<void> RetrieveService::prepare_peers() {
  for (const Peer& peer : archive_.configuration().peers) {
    if (peer.tls) tls_[peer.ae_title] = DICOM_TRY(tls_of(*peer.tls));
  }
  return {};
}

net::scu::Requestor RetrieveService::requestor_for(const std::string& ae_title, net::scu::Requestor usual) {
  const Peer* peer = archive_.configuration().find_peer(ae_title);
  if (peer != nullptr && !peer->as.empty()) usual.ae_title = peer->as;
  if (const auto found = tls_.find(ae_title); found != tls_.end()) usual.tls = found->second;
  return usual;
}

std::optional<net::PeerAddress> RetrieveService::find_destination(const std::string& ae_title) {
  const Peer* peer = archive_.configuration().find_peer(ae_title);
  if (peer == nullptr) return std::nullopt;
  return net::PeerAddress{peer->ae_title, peer->host, peer->port};
}

}  // namespace archive
