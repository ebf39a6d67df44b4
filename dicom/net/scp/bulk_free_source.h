// Instances without what is large in them: PS3.4 annex Z.
#pragma once

#include <memory>

#include "dicom/net/scp/query_handlers.h"

namespace dicom::net::scp {

/// The instance without the attributes of PS3.4 table Z.1-1 (pixel data, overlays, spectroscopy, waveforms, audio,
/// curves, encapsulated documents), in Explicit VR Little Endian. Errors: those of reading and writing data sets.
Result<scu::Instance> without_bulk_data(const scu::Instance& instance);

/// The instances of another source, each without its bulk data.
class BulkFreeSource : public InstanceSource {
 public:
  explicit BulkFreeSource(std::unique_ptr<InstanceSource> whole);
  [[nodiscard]] const std::vector<scu::InstanceReference>& references() const override { return references_; }
  Result<scu::Instance> open(std::size_t index) override;

 private:
  std::unique_ptr<InstanceSource> whole_;
  std::vector<scu::InstanceReference> references_;
};

}  // namespace dicom::net::scp
