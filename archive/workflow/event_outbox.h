// Events of work items for those who hear of them through an event channel (PS3.18 8.10.4): kept until they have been
// heard.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "archive/index/records.h"
#include "dicom/net/scp/unified_steps.h"

namespace archive::workflow {

/// A way to a receiver while it listens. Called with the outbox locked: must not call it, nor wait.
class EventChannel {
 public:
  virtual ~EventChannel() = default;
  /// False: the receiver is gone, or going.
  virtual bool send(const std::string& event) = 0;
  /// Asks to be told, by acknowledged(), that all up to this number was heard.
  virtual void ask(std::uint64_t number) = 0;
};

/// A queue for each receiver, in the order of what happened. An event leaves it when one channel of its receiver has
/// acknowledged it and no other that is open lacks it; what a channel has not acknowledged when it closes goes out
/// again through the next. Thread-safe.
class EventOutbox {
 public:
  struct Options {
    /// Whether a receiver has an address for DIMSE; it is then told that way unless it has a channel open.
    std::function<bool(const std::string& ae_title)> has_address{};
    /// An event was given up because more waits for the receiver than `most_waiting`.
    std::function<void(const std::string& ae_title, std::uint64_t events)> on_lost{};
    std::size_t most_waiting = 10'000;  ///< events of one receiver
    std::size_t window = 64;            ///< events that are under way through one channel
  };
  /// Reads what waits. Errors: those of the records.
  static dicom::Result<std::unique_ptr<EventOutbox>> open(index::Records& records, Options options);
  ~EventOutbox();
  EventOutbox(const EventOutbox&) = delete;
  EventOutbox& operator=(const EventOutbox&) = delete;

  /// From now on events wait for this receiver while it has no channel. Durable. Errors: those of the records.
  dicom::Result<void> enroll(const std::string& receiver);
  /// Whether its events come here, as far as it has no association.
  [[nodiscard]] bool serves(const std::string& receiver) const;

  // The way of an event: taken and numbered, made durable together with what it tells of, sent.

  struct Event {
    std::string receiver;
    std::uint64_t number = 0;
    std::string text{};  ///< as it goes out: DICOM JSON
  };
  using Batch = std::vector<Event>;
  /// Takes out those for receivers that are served here. One thread at a time, in the order of the changes.
  Batch take(std::vector<dicom::net::scp::UPSMessage>& messages);
  static std::vector<index::Record> records_of(const Batch& batch);
  void post(Batch batch);

  // Channels.

  void open_channel(const std::string& receiver, std::shared_ptr<EventChannel> channel);
  void acknowledged(const std::string& receiver, const EventChannel& channel, std::uint64_t number);
  /// The receiver has answered the event of this Message ID (0000,0110), and so all before it.
  void answered(const std::string& receiver, const EventChannel& channel, std::uint16_t message_id);
  void close_channel(const std::string& receiver, const EventChannel& channel);

  /// How many events wait, for all receivers.
  [[nodiscard]] std::size_t size() const;

 private:
  struct Channel {
    std::shared_ptr<EventChannel> way;
    std::uint64_t sent = 0;
    std::uint64_t heard = 0;
  };
  struct Queue {
    std::deque<Event> events;
    std::uint64_t heard = 0;      ///< by any channel
    std::uint64_t removed = 0;    ///< from memory
    std::uint64_t forgotten = 0;  ///< from the records too
    std::vector<Channel> channels;
  };

  EventOutbox(index::Records& records, Options options);
  dicom::Result<void> restore();
  [[nodiscard]] bool serves_locked(const std::string& receiver) const;
  void heard(Queue& queue, const EventChannel& channel, std::uint64_t number);
  void pump(Queue& queue) const;
  void settle(Queue& queue);
  void forget(const std::stop_token& stop);

  index::Records& records_;
  Options options_;
  mutable std::mutex mutex_;
  std::condition_variable_any changed_;
  // Guarded by mutex_.
  std::set<std::string> enrolled_;
  std::map<std::string, Queue> queues_;
  std::uint64_t last_number_ = 0;
  std::jthread forgetter_;  // last: takes what was heard out of the records
};

/// Of an event of this number: unique among those that are under way.
std::uint16_t message_id_of(std::uint64_t number);
/// An event as text (PS3.18 8.10.5.1.1): its information with the elements of its command.
std::string event_text(const dicom::net::EventReport& event, std::uint64_t number);

}  // namespace archive::workflow
