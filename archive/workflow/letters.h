// What peers are to be told over associations of our own: performed steps, that instances are available, events of work
// items. Kept until it has been told.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "archive/index/records.h"
#include "archive/peers/peer_call.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/net/event_report.h"

namespace archive::workflow {

/// One operation on a peer.
struct Letter {
  enum class Kind : std::uint8_t { create, set, event };

  std::string peer;  ///< its AE title
  Kind kind = Kind::event;
  /// Of a creation or change, the subject and its attributes; of those the event's type has no meaning.
  dicom::net::EventReport content;
};

/// A queue for each peer, in the records: letters leave it in their order, each when the peer has answered it, whatever
/// it says; a peer that is not there is called again and again. A letter goes out once more if the process dies before
/// it knows the answer. Memory: one thread for each peer that was ever written to. Thread-safe.
class Letters {
 public:
  struct Options {
    /// How a peer is called. Error: nobody knows.
    std::function<dicom::Result<PeerCall>(const std::string& ae_title)> call_of{};
    /// A letter that the peer refused, or that was given up.
    std::function<void(const Letter&, const std::string& reason)> on_failed{};
    std::chrono::milliseconds pause{2'000};  ///< after a call that failed; doubled each time
    std::chrono::milliseconds longest_pause{60'000};
    std::chrono::milliseconds given_up_after{7 * 86'400'000};
  };
  /// Begins with what waits. Errors: those of the records.
  static dicom::Result<std::unique_ptr<Letters>> open(index::Records& records, Options options);
  ~Letters();
  Letters(const Letters&) = delete;
  Letters& operator=(const Letters&) = delete;

  // The way of a letter: it becomes a record, which is written together with what it tells of, and is posted.

  [[nodiscard]] dicom::Result<std::vector<index::Record>> records_of(std::span<const Letter> letters);
  /// There are letters to this peer now.
  void post(const std::string& peer);

  /// How many wait. Error: those of the records.
  [[nodiscard]] dicom::Result<std::size_t> size() const;

 private:
  struct Queue {
    bool waits = true;  ///< there may be letters
    std::condition_variable_any arrived{};
    std::jthread thread{};  // last
  };

  Letters(index::Records& records, Options options);
  void run(const std::string& peer, Queue& queue, const std::stop_token& stop);
  dicom::Result<bool> deliver(const std::string& peer, const std::stop_token& stop);
  void fail(const Letter& letter, const std::string& reason) const;

  index::Records& records_;
  Options options_;
  mutable std::mutex mutex_;
  // Guarded by mutex_.
  std::uint64_t last_number_;
  std::map<std::string, std::unique_ptr<Queue>> queues_;  // by peer; last: their threads use all of the above
};

}  // namespace archive::workflow
