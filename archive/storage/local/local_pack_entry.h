// An entry being written to a part of its own.
#pragma once

#include <filesystem>
#include <memory>

#include "archive/storage/checksum.h"
#include "archive/storage/local/local_pack_store.h"

namespace archive::storage {

class LocalPackEntry final : public PackEntry {
 public:
  LocalPackEntry(LocalPackStore& store, SeriesName name, std::shared_ptr<SeriesParts> series,
                 std::unique_ptr<Part> part, std::filesystem::path referenced);
  ~LocalPackEntry() override;

  dicom::Result<void> append(dicom::Bytes bytes) override;
  std::uint64_t size() const override { return size_; }
  dicom::Result<Place> finish(std::string_view name, std::uint64_t received) override;
  void keep() override;

  /// The part with this entry, on the disk. Sound only after finish().
  dicom::Result<void> make_durable();

 private:
  dicom::Result<void> flush();
  dicom::Result<void> refer();
  [[nodiscard]] std::uint64_t content_offset() const { return part_->size + entry_overhead; }
  void cut_off();

  LocalPackStore& store_;
  SeriesName name_;
  std::shared_ptr<SeriesParts> series_;
  std::unique_ptr<Part> part_;
  std::filesystem::path referenced_;  // where the content stays; empty: it goes into the part
  std::uint64_t size_ = 0;            // bytes appended
  std::uint64_t written_ = 0;         // of them in the file
  dicom::ByteVector pending_;         // the others: small pieces are collected
  Crc32c crc_;
  Blake3 digest_;
  Place place_;
  bool kept_ = false;
};

}  // namespace archive::storage
