// What encrypts a Socket.
#pragma once

#include <cstdint>
#include <string>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::io {

/// Never waits itself: it says what has to be waited for. One thread may read while another writes.
class SecureChannel {
 public:
  enum class Wants : std::uint8_t { nothing, reading, writing };
  /// How far a call came. `wants` something: call again, with the same bytes, when the socket is ready for it.
  struct Step {
    std::size_t count = 0;
    Wants wants = Wants::nothing;
  };

  SecureChannel() = default;
  SecureChannel(const SecureChannel&) = delete;
  SecureChannel& operator=(const SecureChannel&) = delete;
  virtual ~SecureChannel() = default;

  /// Zero bytes without wanting anything: the peer has closed its side. Errors: disconnected.
  virtual Result<Step> read(MutableBytes into) = 0;
  virtual Result<Step> write(Bytes bytes) = 0;
  /// Whether something has been received that read() has not given yet.
  [[nodiscard]] virtual bool has_pending() = 0;
  /// Tells the peer that nothing more comes, if that is possible at once.
  virtual void close() noexcept = 0;
  /// For people: "TLSv1.3 TLS_AES_256_GCM_SHA384, CN=CT1".
  [[nodiscard]] virtual std::string describe() = 0;
};

}  // namespace dicom::io
