#include "dicom/net/scp/event_channel.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <utility>

namespace dicom::net {

EventChannel::EventChannel() : wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

bool EventChannel::post(EventReport event, OnDelivered on_delivered, std::chrono::milliseconds courtesy) {
  const std::lock_guard lock(mutex_);
  if (!open_ || !wake_) return false;
  queue_.push_back({std::move(event), std::move(on_delivered), courtesy});
  const std::uint64_t one = 1;
  static_cast<void>(!::write(wake_.number(), &one, sizeof one));  // fails only when it is readable anyway
  return true;
}

bool EventChannel::is_open() const {
  const std::lock_guard lock(mutex_);
  return open_;
}

std::chrono::milliseconds EventChannel::courtesy() const {
  const std::lock_guard lock(mutex_);
  return queue_.empty() ? std::chrono::milliseconds(0) : queue_.front().courtesy;
}

std::optional<EventChannel::Posted> EventChannel::take() {
  const std::lock_guard lock(mutex_);
  if (queue_.empty()) return std::nullopt;
  Posted posted = std::move(queue_.front());
  queue_.pop_front();
  if (queue_.empty()) drain();
  return posted;
}

void EventChannel::drain() {
  std::uint64_t count = 0;
  static_cast<void>(!::read(wake_.number(), &count, sizeof count));
}

void EventChannel::close() {
  std::deque<Posted> left;
  {
    const std::lock_guard lock(mutex_);
    open_ = false;
    left.swap(queue_);
  }
  for (const Posted& posted : left) {
    if (posted.on_delivered) posted.on_delivered(Error{ErrorCode::disconnected, "the association has ended"});
  }
}

}  // namespace dicom::net
