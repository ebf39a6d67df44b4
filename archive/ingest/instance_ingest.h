// One instance on its way from a face into a pack.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "archive/config/configuration.h"
#include "archive/index/index.h"
#include "archive/ingest/committer.h"
#include "archive/ingest/incoming_header.h"
#include "archive/ingest/ingest.h"
#include "archive/ingest/rejections.h"
#include "archive/metrics/metrics.h"
#include "archive/storage/pack_store.h"

namespace archive::ingest {

/// What all ingests of an archive share.
struct IngestContext {
  storage::PackStore& packs;
  index::Index& index;
  Committer& committer;
  Rejections& rejections;
  Metrics& metrics;
  Limits limits;
};

/// Three phases: the header is collected; then, if another instance has the UID, the bytes are compared with it and
/// nothing is written as long as they are equal; otherwise they go to a pack.
class InstanceIngest final : public Ingest {
 public:
  InstanceIngest(IngestContext& context, const StoreInfo& info, IncomingHeader::Form form);
  ~InstanceIngest() override;

  dicom::Result<void> write(dicom::Bytes bytes) override;
  dicom::Result<StoreOutcome> commit() override;

 private:
  enum class Phase : std::uint8_t { header, comparing, writing };

  dicom::Result<void> take(dicom::Bytes bytes);
  dicom::Result<void> leave_header();
  dicom::Result<void> add_data(dicom::Bytes bytes);
  dicom::Result<void> begin_writing();
  [[nodiscard]] bool goes_on_equal(dicom::Bytes bytes) const;
  void find_twin(const StoredInstance& existing);

  dicom::Result<StoreOutcome> finish();
  dicom::Result<void> act_upon_note(const StoreOutcome& outcome);
  [[nodiscard]] bool is_key_object_selection() const;
  dicom::Result<bool> is_still_there();
  dicom::Result<index::NewInstance> finish_entry();
  dicom::Result<void> complete(index::NewInstance& instance);
  dicom::Result<void> check_rest(const dicom::SharedBytes& data_set, std::uint64_t pixel_data);
  dicom::Result<StoreOutcome> add_to_archive(index::NewInstance instance);
  dicom::Result<std::optional<StoreOutcome>> add_to_trash(std::uint64_t rejection, const index::NewInstance& instance);
  dicom::Result<bool> lies_in_trash(std::uint64_t rejection, const StoredInstance& instance);
  dicom::Result<void> check_note(const StoredInstance& instance);
  dicom::Result<bool> is_known_conflict(const index::NewInstance& instance);
  dicom::Result<bool> same_data(const StoredInstance& one, const StoredInstance& other);
  [[nodiscard]] StoreOutcome outcome(StoreOutcome::Status status);

  IngestContext& context_;
  std::filesystem::path in_place_;
  std::string source_;
  bool may_reject_;
  IncomingHeader header_;
  std::optional<dicom::Error> failed_;
  Phase phase_ = Phase::header;
  bool conflict_ = false;
  std::optional<StoredInstance> existing_;  // what has the UID already
  dicom::SharedBytes twin_;                 // its data set, while the bytes agree
  std::uint64_t equal_ = 0;                 // bytes of it that have come again
  std::unique_ptr<storage::PackEntry> entry_;
  std::uint64_t received_ = 0;
  bool committed_ = false;
};

}  // namespace archive::ingest
