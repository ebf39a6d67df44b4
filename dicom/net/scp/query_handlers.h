// What a query/retrieve SCP answers from: PS3.4 annex C.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "dicom/core/data_set.h"
#include "dicom/net/peer_address.h"
#include "dicom/net/query_options.h"
#include "dicom/net/scp/store_handler.h"
#include "dicom/net/scu/instance.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::net {

struct FindRequest {
  std::string sop_class_uid;
  DataSet identifier;
  PeerInfo peer;
  QueryOptions options{};  ///< what was agreed for the class
};

/// The matches of one query, one after the other. Destroyed early when the peer cancels or
/// vanishes.
class MatchSource {
 public:
  virtual ~MatchSource() = default;
  /// The next match, or the final status: success, or what went wrong.
  virtual std::variant<DataSet, ResponseStatus> next() = 0;
  /// Whether keys were asked for that are not supported: matches then go out with 0xFF01 (PS3.4
  /// C.4.1.1.4).
  [[nodiscard]] virtual bool some_keys_unsupported() const { return false; }
};

/// Called by many associations at once.
class FindHandler {
 public:
  virtual ~FindHandler() = default;
  virtual std::variant<std::unique_ptr<MatchSource>, ResponseStatus> find(const FindRequest& request) = 0;
};

struct RetrieveRequest {
  std::string sop_class_uid;
  DataSet identifier;
  PeerInfo peer;
  std::string move_destination;  ///< of C-MOVE; empty of C-GET
  QueryOptions options{};        ///< what was agreed for the class
};

/// The instances to send, in order.
class InstanceSource {
 public:
  virtual ~InstanceSource() = default;
  [[nodiscard]] virtual const std::vector<scu::InstanceReference>& references() const = 0;
  /// The bytes of one of them.
  virtual Result<scu::Instance> open(std::size_t index) = 0;
};

/// Called by many associations at once.
class RetrieveHandler {
 public:
  virtual ~RetrieveHandler() = default;
  virtual std::variant<std::unique_ptr<InstanceSource>, ResponseStatus> retrieve(const RetrieveRequest& request) = 0;
  /// Where a C-MOVE destination is; nothing if the AE title is unknown.
  virtual std::optional<PeerAddress> find_destination(const std::string& ae_title) = 0;
  /// How a destination is called, if not as `usual`: with TLS, as another AE title, with a user identity.
  virtual scu::Requestor requestor_for(const std::string& /*ae_title*/, scu::Requestor usual) { return usual; }
  /// Decodes what a peer does not accept as it is stored; may be empty.
  virtual scu::Transcoder transcoder() { return {}; }
};

}  // namespace dicom::net
