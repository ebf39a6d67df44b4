// Tells other systems of changes by HTTP, from the feed: nothing is forgotten, whatever is down meanwhile.
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

#include "archive/config/configuration.h"
#include "archive/index/index.h"
#include "archive/log/log.h"
#include "archive/metrics/metrics.h"

namespace archive {

/// One thread a webhook. Each has a cursor in the index that moves on when the other system has answered with success;
/// until then the same page is sent again, after pauses that grow to five minutes. So each change arrives at least
/// once, in order. A webhook that is new begins with what comes next.
class Webhooks {
 public:
  Webhooks(const std::vector<Webhook>& hooks, index::Index& index, Log& log, Metrics& metrics);
  ~Webhooks();
  Webhooks(const Webhooks&) = delete;
  Webhooks& operator=(const Webhooks&) = delete;

 private:
  void run(const std::stop_token& stop, const Webhook& hook);
  dicom::Result<bool> deliver(const Webhook& hook);
  dicom::Result<std::uint64_t> cursor(const Webhook& hook, const std::string& feed);
  dicom::Result<void> post(const Webhook& hook, std::string body);

  index::Index& index_;
  Log& log_;
  Metrics& metrics_;
  std::mutex mutex_;
  std::condition_variable_any wakes_;
  std::vector<std::jthread> threads_;
};

}  // namespace archive
