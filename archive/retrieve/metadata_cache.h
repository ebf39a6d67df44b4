// DICOM JSON of series, ready to send, kept in memory while it is asked for.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "archive/index/index.h"
#include "archive/retrieve/current_content.h"
#include "archive/retrieve/retrieve.h"

namespace archive::retrieve {

class MetadataCache {
 public:
  /// `capacity`: bytes of JSON.
  MetadataCache(CurrentContent& content, index::Index& index, std::uint64_t capacity)
      : content_(content), index_(index), capacity_(capacity) {}

  /// See Archive::series_metadata.
  dicom::Result<std::shared_ptr<const SeriesMetadata>> get(std::string_view study_uid, std::string_view series_uid,
                                                           std::string_view bulk_data_base);

 private:
  struct Known {
    std::int64_t version = 0;
    std::shared_ptr<const SeriesMetadata> metadata;
    std::list<std::string>::iterator recent;
  };

  dicom::Result<std::shared_ptr<const SeriesMetadata>> make(std::string_view study_uid, std::string_view series_uid,
                                                            std::string_view bulk_data_base);
  void remember(const std::string& key, std::int64_t version, std::shared_ptr<const SeriesMetadata> metadata);
  void forget(std::unordered_map<std::string, Known>::iterator known);

  CurrentContent& content_;
  index::Index& index_;
  std::uint64_t capacity_;
  std::mutex mutex_;
  std::unordered_map<std::string, Known> known_;
  std::list<std::string> recent_;
  std::uint64_t size_ = 0;
};

}  // namespace archive::retrieve
