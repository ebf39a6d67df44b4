// C-STORE into the archive.
#pragma once

#include "archive/archive.h"
#include "dicom/net/scp/store_handler.h"

namespace archive {

/// Bytes go to the archive as they come; success is said when they are durable.
class StoreService : public dicom::net::StoreHandler {
 public:
  /// `asked_by_us`: what comes was asked for here, as by C-GET; then the callers' rights mean nothing.
  explicit StoreService(Archive& archive, bool asked_by_us = false);
  std::variant<std::unique_ptr<dicom::net::StoreSink>, dicom::net::ResponseStatus> begin(
      const dicom::net::StoreRequest& request) override;

 private:
  [[nodiscard]] bool may_reject(const dicom::net::PeerInfo& peer) const;

  Archive& archive_;
  bool asked_by_us_;
};

/// The status that a sender gets for an error of storing: PS3.4 B.2.3.
dicom::net::ResponseStatus store_status(const dicom::Error& error);

}  // namespace archive
