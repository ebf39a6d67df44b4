// What moves between this archive and a peer: what is to be done, and how far it has come.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/net/association.h"

namespace archive::transfer {

enum class Direction : std::uint8_t { send, retrieve };
enum class State : std::uint8_t { waiting, running, done, failed, cancelled };

std::string_view to_string(Direction direction);
std::string_view to_string(State state);

/// A study, or some of its series.
struct Order {
  Direction direction = Direction::send;
  std::string peer{};  ///< its AE title
  std::string study_uid{};
  std::vector<std::string> series_uids{};  ///< empty: all
  std::string label{};                     ///< for people
  std::string user{};                      ///< who wants it

  bool operator==(const Order&) const = default;
};

/// How far it is, at one moment. Instances.
struct Progress {
  State state = State::waiting;
  std::uint64_t total = 0;  ///< 0: not known yet
  std::uint64_t done = 0;
  std::uint64_t failed = 0;
  std::string message{};    ///< what went wrong
  std::uint64_t began = 0;  ///< milliseconds since 1970
  std::uint64_t ended = 0;

  bool operator==(const Progress&) const = default;
};

/// One order on its way. Its numbers are read while it runs.
class Job {
 public:
  /// `progress` and `runs`: of one that a server began before this one.
  Job(std::uint64_t number, Order order, Progress progress = {}, std::uint32_t runs = 0)
      : number_(number), order_(std::move(order)), progress_(std::move(progress)), runs_(runs) {}

  [[nodiscard]] std::uint64_t number() const { return number_; }
  [[nodiscard]] const Order& order() const { return order_; }
  [[nodiscard]] Progress progress() const;
  /// How often it was begun.
  [[nodiscard]] std::uint32_t runs() const { return runs_; }

  void begin();
  void end(const dicom::Result<void>& result);
  void expect(std::uint64_t total);
  void note_done();
  void note_failed(const std::string& why);
  /// What the peer says of a retrieval (PS3.4 C.4.2.1.6 and C.4.3.1.5), beside what `before` had come.
  void note(const Progress& before, const dicom::net::SubOperations& counts);

  /// Ends it: at once if it waits, otherwise as soon as the peer's connection has been cut.
  void cancel();
  [[nodiscard]] bool is_cancelled() const { return cancelled_; }
  /// The association that cancel() cuts; null: none.
  void use(const dicom::net::Association* association);

 private:
  const std::uint64_t number_;
  const Order order_;
  mutable std::mutex mutex_;
  Progress progress_;                                     // guarded by mutex_
  const dicom::net::Association* association_ = nullptr;  // guarded by mutex_
  std::atomic<std::uint32_t> runs_;
  std::atomic<bool> cancelled_ = false;
};

/// Lets a job's cancel() cut an association as long as this lives.
class Using {
 public:
  Using(Job& job, const dicom::net::Association& association) : job_(job) { job_.use(&association); }
  ~Using() { job_.use(nullptr); }
  Using(const Using&) = delete;
  Using& operator=(const Using&) = delete;

 private:
  Job& job_;
};

}  // namespace archive::transfer
