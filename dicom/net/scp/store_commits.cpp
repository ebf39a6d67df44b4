#include "dicom/net/scp/store_commits.h"

#include <algorithm>
#include <exception>
#include <system_error>
#include <utility>

namespace dicom::net::scp {
namespace {

// Enough that a group is worth its fdatasync; each is a thread.
constexpr std::size_t maximum_threads = 8;

}  // namespace

StoreCommits::~StoreCommits() {
  finish();
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  added_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void StoreCommits::add(ReceivedStore store) {
  const std::size_t limit = association_.window_of_peer();
  std::unique_lock lock(mutex_);
  done_.wait(lock, [&] { return under_way_ < limit; });
  queue_.push_back(std::move(store));
  ++under_way_;
  if (queue_.size() > idle_ && threads_.size() < maximum_threads) {
    try {
      threads_.emplace_back([this] { work(); });
    } catch (const std::system_error&) {  // no more threads: those that there are do it, or this one
      if (threads_.empty()) {
        ReceivedStore only = std::move(queue_.front());
        queue_.pop_front();
        lock.unlock();
        commit(std::move(only));
        lock.lock();
        --under_way_;
        return;
      }
    }
  }
  lock.unlock();
  added_.notify_one();
}

void StoreCommits::finish() {
  std::unique_lock lock(mutex_);
  done_.wait(lock, [&] { return under_way_ == 0; });
}

void StoreCommits::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    ++idle_;
    added_.wait(lock, [&] { return ending_ || !queue_.empty(); });
    --idle_;
    if (queue_.empty()) return;
    ReceivedStore store = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();
    commit(std::move(store));
    lock.lock();
    --under_way_;
    done_.notify_all();
  }
}

// What a handler throws ends its association, as it does on the association's own thread.
void StoreCommits::commit(ReceivedStore store) {
  try {
    store.response.status = store.sink->commit();
    store.sink.reset();
    if (const auto command = encode_command(store.response)) {
      // Fails only when the association has ended, which its own thread learns by itself.
      static_cast<void>(association_.send_beside(store.context_id, *command));
      return;
    }
  } catch (const std::exception&) {
    // As below: there will be no response.
  }
  association_.end_beside();
}

}  // namespace dicom::net::scp
