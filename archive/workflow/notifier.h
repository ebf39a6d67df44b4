// Tells peers what happens: performed steps, and that their instances are available.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "archive/archive.h"
#include "dicom/net/peer_address.h"
#include "dicom/net/scp/event_sender.h"
#include "dicom/net/scp/performed_steps.h"

namespace archive::workflow {

/// Peers are those of the archive's configuration. Thread-safe.
class Notifier {
 public:
  explicit Notifier(Archive& archive);
  ~Notifier();

  [[nodiscard]] std::optional<dicom::net::PeerAddress> find_peer(const std::string& ae_title) const;
  [[nodiscard]] dicom::net::scp::EventSender& events() { return events_; }

  /// Tells those who are to be notified of the step (PS3.4 F.9); once it has ended and all of its instances are here,
  /// that they are available (PS3.4 annex R). Returns at once.
  void step_changed(dicom::net::scp::StepEvent event, const std::string& uid, const dicom::DataSet& step);

 private:
  struct Ended {
    std::string uid;
    dicom::DataSet step;
    int looks_left;
  };
  void watch(const std::stop_token& stop);
  [[nodiscard]] bool tell_if_complete(const Ended& ended);

  Archive& archive_;
  dicom::net::scp::EventSender events_;
  std::mutex mutex_;
  std::condition_variable_any arrived_;
  std::deque<Ended> ended_;  // guarded by mutex_
  std::jthread watcher_;     // last: uses all of the above
};

}  // namespace archive::workflow
