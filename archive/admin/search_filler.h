// Brings the values of attributes that the configuration adds into the index, behind everything else that goes on.
#pragma once

#include <condition_variable>
#include <mutex>
#include <span>
#include <stop_token>
#include <thread>

#include "archive/config/configuration.h"
#include "archive/index/index.h"
#include "archive/log/log.h"
#include "archive/retrieve/current_content.h"

namespace archive {

class SearchFiller {
 public:
  SearchFiller(index::Index& index, retrieve::CurrentContent& content, Log& log);
  ~SearchFiller() { thread_.request_stop(); }
  SearchFiller(const SearchFiller&) = delete;
  SearchFiller& operator=(const SearchFiller&) = delete;

  /// Which there are to be from now on. Errors: those of the index.
  dicom::Result<void> want(std::span<const SearchAttribute> attributes);

 private:
  void run(const std::stop_token& stop);

  index::Index& index_;
  retrieve::CurrentContent& content_;
  Log& log_;
  std::mutex mutex_;
  std::condition_variable_any wakes_;
  std::jthread thread_;  // last: it uses all of them
};

}  // namespace archive
