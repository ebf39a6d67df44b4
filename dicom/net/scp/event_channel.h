// How a service tells a peer of events while the peer's association lasts.
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

#include "dicom/base/result.h"
#include "dicom/io/file_descriptor.h"
#include "dicom/net/event_report.h"

namespace dicom::net {

/// A queue from any thread to the one that serves an association. Thread-safe.
class EventChannel {
 public:
  /// Says what became of an event: the peer's status, or why it did not get it (the association
  /// ended: another one may be tried). Called once, from the association's thread, with nothing locked.
  using OnDelivered = std::function<void(const Result<ResponseStatus>&)>;

  EventChannel();
  EventChannel(const EventChannel&) = delete;
  EventChannel& operator=(const EventChannel&) = delete;

  /// False if the association has ended; `on_delivered` is then not called. `courtesy`: how long a peer that may be
  /// about to release the association is left alone before the event goes out.
  bool post(EventReport event, OnDelivered on_delivered = {},
            std::chrono::milliseconds courtesy = std::chrono::milliseconds(0));
  [[nodiscard]] bool is_open() const;

  // For the association's thread.

  struct Posted {
    EventReport event;
    OnDelivered on_delivered;
    std::chrono::milliseconds courtesy{0};
  };
  /// Of the oldest event; zero if there is none.
  [[nodiscard]] std::chrono::milliseconds courtesy() const;
  /// The oldest event, taken out.
  std::optional<Posted> take();
  /// No more events; those that wait are told so.
  void close();
  /// Readable while events wait; -1 if the system gave us none.
  [[nodiscard]] int descriptor() const { return wake_.number(); }

 private:
  void drain();

  mutable std::mutex mutex_;
  std::deque<Posted> queue_;  // guarded by mutex_
  bool open_ = true;          // guarded by mutex_
  io::FileDescriptor wake_;   // an eventfd
};

}  // namespace dicom::net
