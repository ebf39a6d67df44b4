#include "archive/transfer/job.h"

#include <algorithm>
#include <chrono>

namespace archive::transfer {

namespace {

std::uint64_t now() {
  using namespace std::chrono;
  return static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

bool is_over(State state) {
  return state == State::done || state == State::failed || state == State::cancelled;
}

}  // namespace

std::string_view to_string(Direction direction) {
  return direction == Direction::send ? "send" : "retrieve";
}

std::string_view to_string(State state) {
  switch (state) {
    case State::waiting: return "waiting";
    case State::running: return "running";
    case State::done: return "done";
    case State::failed: return "failed";
    case State::cancelled: break;
  }
  return "cancelled";
}

Progress Job::progress() const {
  const std::lock_guard lock(mutex_);
  return progress_;
}

void Job::begin() {
  const std::lock_guard lock(mutex_);
  if (progress_.state == State::waiting) progress_.state = State::running;
  ++runs_;
  progress_.began = now();
}

void Job::end(const dicom::Result<void>& result) {
  const std::lock_guard lock(mutex_);
  if (is_over(progress_.state)) return;
  progress_.ended = now();
  if (cancelled_) {
    progress_.state = State::cancelled;
    progress_.message.clear();
    return;
  }
  progress_.state = result && progress_.failed == 0 ? State::done : State::failed;
  if (!result) progress_.message = result.error().message;
}

void Job::expect(std::uint64_t total) {
  const std::lock_guard lock(mutex_);
  progress_.total = total;
}

void Job::note_done() {
  const std::lock_guard lock(mutex_);
  ++progress_.done;
}

void Job::note_failed(const std::string& why) {
  const std::lock_guard lock(mutex_);
  ++progress_.failed;
  progress_.message = why;
}

void Job::note(const Progress& before, const dicom::net::SubOperations& counts) {
  const std::lock_guard lock(mutex_);
  progress_.done = before.done + counts.completed.value_or(0) + counts.warning.value_or(0);
  progress_.failed = before.failed + counts.failed.value_or(0);
  progress_.total = std::max(progress_.total, progress_.done + progress_.failed + counts.remaining.value_or(0));
  if (progress_.failed > 0) progress_.message = "The peer could not send all instances";
}

void Job::cancel() {
  const std::lock_guard lock(mutex_);
  if (is_over(progress_.state)) return;
  cancelled_ = true;
  if (association_ != nullptr) association_->shut_down();
  if (progress_.state != State::waiting) return;
  progress_.state = State::cancelled;
  progress_.ended = now();
}

void Job::use(const dicom::net::Association* association) {
  const std::lock_guard lock(mutex_);
  association_ = association;
  if (association != nullptr && cancelled_) association->shut_down();
}

}  // namespace archive::transfer
