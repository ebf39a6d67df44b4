// Answers of metadata as they go over the wire: compressed once, sent as often as they are asked for.
#pragma once

#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "dicom/http/message.h"

namespace archive::http_api {

class ReadyTexts {
 public:
  using Source = std::shared_ptr<const SeriesMetadata>;

  /// `capacity`: bytes that are kept.
  explicit ReadyTexts(std::uint64_t capacity) : capacity_(capacity) {}

  /// The JSON array of all sources, with its ETag, in a coding that the client takes; 304 if it has it.
  dicom::http::Response answer(const dicom::http::Request& request, const std::string& media_type,
                               const std::vector<Source>& sources);

 private:
  /// One coding of one list of sources. Another content is another object, and one that is gone is never met again.
  struct Entry {
    std::vector<std::weak_ptr<const SeriesMetadata>> sources;
    std::string coding;
    std::string etag;
    dicom::SharedBytes body;
  };
  std::shared_ptr<const Entry> find(const std::vector<Source>& sources, std::string_view coding);
  void remember(const std::shared_ptr<const Entry>& entry);

  std::uint64_t capacity_;
  std::mutex mutex_;
  std::list<std::shared_ptr<const Entry>> entries_;  ///< most recent first
  std::uint64_t size_ = 0;
};

}  // namespace archive::http_api
