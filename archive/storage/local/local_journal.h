// The journal as one text file: eight digits of CRC-32C, a space, and the line.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

#include "archive/storage/journal.h"
#include "dicom/io/file_descriptor.h"

namespace archive::storage {

class LocalJournal final : public Journal {
 public:
  struct Options {
    std::filesystem::path path;  ///< created if it is not there
    bool durable = true;
    bool read_only = false;  ///< then a file that is not there is an empty journal
    /// For crash tests: called at named points; may end the process or make the step fail.
    std::function<dicom::Result<void>(std::string_view point)> fault{};
  };
  /// A line that was half-written when a crash came is cut off. Errors: io.
  static dicom::Result<std::unique_ptr<LocalJournal>> open(Options options);

  dicom::Result<void> append(std::string_view line) override;
  dicom::Result<void> for_each(const std::function<dicom::Result<void>(const std::string* line)>& use) override;

 private:
  explicit LocalJournal(Options options) : options_(std::move(options)) {}
  dicom::Result<void> write_down(std::string_view record);

  Options options_;
  dicom::io::FileDescriptor file_;
  std::uint64_t size_ = 0;  // behind the last whole line
  bool broken_ = false;     // an fsync failed: nothing more can be believed
};

}  // namespace archive::storage
