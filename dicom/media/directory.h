// DICOMDIR: the directory of a file-set. PS3.3 annex F, PS3.10 8.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace dicom::media {

/// A directory in the making: files are added in any order and stand below their patient, study and series.
class DirectoryBuilder {
 public:
  DirectoryBuilder();
  ~DirectoryBuilder();
  DirectoryBuilder(const DirectoryBuilder&) = delete;
  DirectoryBuilder& operator=(const DirectoryBuilder&) = delete;

  /// `header` is the file's, without pixel data; `file_id` the components of its name below the DICOMDIR, each of at
  /// most eight capital letters, digits and underscores (PS3.10 8.2), at most eight. Errors: invalid_argument (the
  /// name), not_found (an element that a directory record must have).
  Result<void> add(const DataSet& header, std::string_view transfer_syntax_uid,
                   const std::vector<std::string>& file_id);

  /// The DICOMDIR as a Part 10 file. Errors: limit_exceeded (offsets are numbers of 32 bits).
  [[nodiscard]] Result<ByteVector> finish(std::string_view file_set_id) const;

 private:
  struct Record;
  std::unique_ptr<Record> root_;
};

/// The type of a directory record that refers to an instance of the class: "IMAGE", "SR DOCUMENT" (PS3.3 F.4-1).
std::string_view record_type(std::string_view sop_class_uid);

}  // namespace dicom::media
