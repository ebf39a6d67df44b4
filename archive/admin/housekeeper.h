// What is done now and then, while others store and ask: purges, the end of the change feed, manifests of quiet series.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

#include "archive/admin/administration.h"
#include "archive/config/configuration.h"
#include "archive/index/index.h"
#include "archive/log/log.h"
#include "archive/retrieve/metadata_cache.h"

namespace archive {

/// One thread, once a minute, at a low priority.
class Housekeeper {
 public:
  struct Parts {
    Administration& administration;
    retrieve::MetadataCache& metadata;
    index::Index& index;
    Log& log;
  };
  /// `keeping` is asked each time: it may have changed.
  Housekeeper(Parts parts, std::function<Keeping()> keeping);
  Housekeeper(const Housekeeper&) = delete;
  Housekeeper& operator=(const Housekeeper&) = delete;

 private:
  void run(const std::stop_token& stop);
  dicom::Result<void> fold(const std::stop_token& stop);
  dicom::Result<void> fold_changed(const std::vector<Change>& changes, const std::stop_token& stop);

  Parts parts_;
  std::function<Keeping()> keeping_;
  std::mutex mutex_;
  std::condition_variable_any wakes_;
  std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace archive
