// DICOM JSON of series, ready to send, kept in memory while it is asked for.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "archive/index/index.h"
#include "archive/retrieve/current_content.h"
#include "archive/retrieve/retrieve.h"
#include "archive/storage/pack_store.h"

namespace archive::retrieve {

class MetadataCache {
 public:
  /// `capacity`: bytes of JSON.
  MetadataCache(CurrentContent& content, storage::PackStore& packs, index::Index& index, std::uint64_t capacity)
      : content_(content), packs_(packs), index_(index), capacity_(capacity) {}

  /// See Archive::series_metadata.
  dicom::Result<std::shared_ptr<const SeriesMetadata>> get(std::string_view study_uid, std::string_view series_uid,
                                                           std::string_view bulk_data_base);

  /// Writes the manifest of a series, if it has enough instances to be worth one and there is none that is true. True
  /// if one was written.
  dicom::Result<bool> fold(std::string_view study_uid, std::string_view series_uid);

 private:
  struct Known {
    std::int64_t version = 0;
    std::shared_ptr<const SeriesMetadata> metadata;
    std::list<std::string>::iterator recent;
  };

  dicom::Result<std::shared_ptr<const SeriesMetadata>> make(std::string_view study_uid, std::string_view series_uid,
                                                            std::int64_t version, std::string_view bulk_data_base);
  /// What one thread makes of its instances.
  struct Pieces {
    std::size_t expected = 0;  ///< for how many instances its text is to have room
    std::string json{};
    std::vector<SeriesMetadata::Part> parts{};
    dicom::Result<void> made{};
  };
  /// Takes the instances that it has done.
  dicom::Result<void> append_all(std::span<StoredInstance> instances, const acts::Steps& steps,
                                 std::string_view bulk_data_base, Pieces& pieces);
  /// Takes the instances, unless there is no manifest that is true of them.
  dicom::Result<std::shared_ptr<const SeriesMetadata>> from_manifest(std::vector<StoredInstance>& instances,
                                                                     std::int64_t version, std::string_view base);
  void remember(const std::string& key, std::int64_t version, std::shared_ptr<const SeriesMetadata> metadata);
  void forget(std::unordered_map<std::string, Known>::iterator known);

  CurrentContent& content_;
  storage::PackStore& packs_;
  index::Index& index_;
  std::uint64_t capacity_;
  std::mutex mutex_;
  std::unordered_map<std::string, Known> known_;
  std::list<std::string> recent_;
  std::uint64_t size_ = 0;
};

}  // namespace archive::retrieve
