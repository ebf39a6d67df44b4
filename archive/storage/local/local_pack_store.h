// Packs as files below one folder: BUCKET/STUDY/SERIES.0001.tar.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "archive/storage/local/pack_mappings.h"
#include "archive/storage/local/part.h"
#include "archive/storage/pack_store.h"

namespace archive::storage {

struct LocalPackOptions {
  std::filesystem::path folder;                ///< created if it is not there
  std::uint64_t part_size = 2ULL << 30;        ///< bytes; a longer part gets no further entry
  std::uint64_t reserved_space = 64ULL << 20;  ///< bytes that begin() leaves free (at most 1 % of the disk)
  bool durable = true;
  bool read_only = false;  ///< for looking only: the folder may be a running server's
  /// For crash tests: called at named points; may end the process or make the step fail.
  std::function<dicom::Result<void>(std::string_view point)> fault{};
};

class LocalPackStore final : public PackStore {
 public:
  static dicom::Result<std::unique_ptr<LocalPackStore>> open(LocalPackOptions options);

  dicom::Result<std::unique_ptr<PackEntry>> begin(const SeriesName& series) override;
  dicom::Result<std::unique_ptr<PackEntry>> begin_reference(const SeriesName& series,
                                                            const std::filesystem::path& path) override;
  std::vector<dicom::Result<void>> make_durable(std::span<PackEntry* const> entries) override;
  dicom::Result<dicom::SharedBytes> read(const SeriesName& series, const Place& place) override;
  dicom::Result<FoundEntry> read_entry(const SeriesName& series, std::uint32_t part, std::uint64_t offset) override;
  dicom::Result<void> erase(const SeriesName& series, std::uint32_t part,
                            std::span<const std::uint64_t> offsets) override;
  dicom::Result<bool> remove_part(const SeriesName& series, std::uint32_t part,
                                  const std::function<dicom::Result<bool>()>& is_unneeded,
                                  const std::function<dicom::Result<void>()>& forget) override;
  dicom::Result<void> look_through(const FoundPart& part, std::uint64_t end, const LookAt& use) override;
  dicom::Result<void> write_aside(const SeriesName& series, std::string_view name, dicom::Bytes bytes) override;
  dicom::Result<dicom::SharedBytes> read_aside(const SeriesName& series, std::string_view name) override;
  dicom::io::Scratch scratch() const override { return dicom::io::Scratch(options_.folder); }
  dicom::Result<void> remove_aside(const SeriesName& series, std::string_view name) override;
  std::string key(const SeriesName& series, std::uint32_t part) const override;
  std::string key(const FoundPart& part) const override;
  std::uint32_t part_number(const FoundPart& part) const override;
  dicom::Result<void> for_each_part(const std::function<dicom::Result<void>(const FoundPart&)>& use) override;
  dicom::Result<ScanOutcome> scan(const FoundPart& part, std::uint64_t from, Damage damage,
                                  const std::function<dicom::Result<bool>(const FoundEntry&)>& use) override;
  dicom::Result<void> remove_leftovers(std::string_view aside) override;
  dicom::Result<void> check_space() override;
  std::uint64_t free_bytes() const override;

  // For entries.
  void give_back(SeriesParts& series, std::unique_ptr<Part> part);
  dicom::Result<void> fault(std::string_view point) const {
    return options_.fault ? options_.fault(point) : dicom::Result<void>();
  }
  [[nodiscard]] bool durable() const { return options_.durable; }
  /// Whether the last synchronising took so long that the disk had better begin early.
  [[nodiscard]] bool disk_is_slow() const { return disk_is_slow_; }

 private:
  explicit LocalPackStore(LocalPackOptions options) : options_(std::move(options)) {}

  [[nodiscard]] std::filesystem::path folder_of(std::string_view study_folder) const;
  [[nodiscard]] std::filesystem::path path_of(const FoundPart& part) const;
  std::shared_ptr<SeriesParts> parts_of(const SeriesName& series);
  void forget_idle();
  dicom::Result<void> look_for_parts(const SeriesName& name, SeriesParts& series);
  dicom::Result<std::unique_ptr<PackEntry>> begin_in(const SeriesName& name, std::filesystem::path referenced);
  dicom::Result<std::unique_ptr<Part>> borrow(const SeriesName& name, SeriesParts& series, bool for_references);
  dicom::Result<dicom::SharedBytes> mapped(const SeriesName& series, std::uint32_t part, std::uint64_t offset,
                                           std::uint64_t length);
  dicom::Result<dicom::SharedBytes> mapped(const FoundPart& part, std::uint64_t length);
  [[nodiscard]] std::filesystem::path path_of(const SeriesName& series, std::uint32_t part) const;
  [[nodiscard]] std::filesystem::path aside_path(const SeriesName& series, std::string_view name) const;
  void remove_asides(const SeriesName& series) const;
  dicom::Result<dicom::io::FileDescriptor> create_file(const SeriesName& name, Part& part);
  dicom::Result<std::unique_ptr<Part>> open_part(const std::filesystem::path& path, std::uint32_t number);
  dicom::Result<std::unique_ptr<Part>> create_part(const SeriesName& name, std::uint32_t number);

  LocalPackOptions options_;
  std::atomic<bool> disk_is_slow_ = false;
  PackMappings mappings_;
  std::mutex mutex_;  // of series_ and recent_
  struct Known {
    std::shared_ptr<SeriesParts> parts;
    std::list<std::string>::iterator recent;
  };
  std::unordered_map<std::string, Known> series_;
  std::list<std::string> recent_;  // most recently used first
};

}  // namespace archive::storage
