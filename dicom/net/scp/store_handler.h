// What a storage SCP does with what it receives: PS3.4 annex B.
#pragma once

#include <memory>
#include <string>
#include <variant>

#include "dicom/base/bytes.h"
#include "dicom/net/dimse/message.h"

namespace dicom::net {

/// Who is at the other end.
struct PeerInfo {
  std::string calling_ae_title;
  std::string called_ae_title;
  std::string address;     ///< "127.0.0.1:51234"
  std::string security{};  ///< "TLSv1.3 TLS_AES_256_GCM_SHA384, /CN=CT1"; empty if nothing is encrypted

  /// The subject of the peer's certificate: "/CN=CT1"; empty without one.
  [[nodiscard]] std::string_view certificate() const {
    const std::size_t comma = security.find(", ");
    return comma == std::string::npos ? std::string_view() : std::string_view(security).substr(comma + 2);
  }
};

/// What a C-STORE request says before its data set comes.
struct StoreRequest {
  std::string sop_class_uid;
  std::string sop_instance_uid;
  std::string transfer_syntax_uid;  ///< of the bytes that come
  std::string move_originator_ae_title;
  PeerInfo peer;
};

/// Takes one data set, piece by piece. Destroyed without commit() it must leave nothing behind.
class StoreSink {
 public:
  virtual ~StoreSink() = default;
  /// The next bytes, valid during the call. What goes wrong here is told by commit().
  virtual void write(Bytes bytes) = 0;
  /// All bytes were written. The status that the sender gets: success only when the instance is
  /// safe.
  virtual ResponseStatus commit() = 0;
  /// Whether commit() waits for something (a disk). If so, and the peer may have several requests under way, it is
  /// called on another thread, while the next data set comes in.
  [[nodiscard]] virtual bool commit_waits() const { return true; }
};

/// Called by many associations at once.
class StoreHandler {
 public:
  virtual ~StoreHandler() = default;
  /// A sink, or the status with which the instance is refused (its bytes are then read and
  /// dropped).
  virtual std::variant<std::unique_ptr<StoreSink>, ResponseStatus> begin(const StoreRequest& request) = 0;
};

}  // namespace dicom::net
