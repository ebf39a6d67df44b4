// How long an association waits for what.
#pragma once

#include <chrono>

namespace dicom::net {

struct Timeouts {
  std::chrono::milliseconds connect{15'000};  ///< for the transport connection
  std::chrono::milliseconds artim{30'000};    ///< Association Request/Reject/Release Timer: PS3.8 9.1.5
  std::chrono::milliseconds reply{120'000};   ///< for the answer to a request of ours, and for each step of a message
  std::chrono::milliseconds idle{600'000};    ///< as acceptor: between two requests of the peer
};

}  // namespace dicom::net
