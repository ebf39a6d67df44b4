// Binary values of DICOM JSON and Native XML as files beside the document.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::cli {

/// A folder that values are written to, one file each.
class BulkFolder {
 public:
  /// Makes the folder. It must lie in that of the document: URIs are relative to it, and only those are read back.
  static Result<BulkFolder> create(const std::filesystem::path& folder, const std::filesystem::path& document_folder);

  /// Values that follow belong to this instance; its name becomes that of a folder.
  void start_instance(std::string_view sop_instance_uid);
  /// Writes the value at "00540016/0/00540017"; answers its URI.
  Result<std::string> write(std::string_view path, Bytes value);

 private:
  BulkFolder(std::filesystem::path folder, std::string uri) : folder_(std::move(folder)), uri_(std::move(uri)) {}

  std::filesystem::path folder_;
  std::string uri_;       ///< of folder_, seen from the document
  std::string instance_;  ///< folder below it
  std::set<std::string> instances_;
};

/// The file that a document in `document_folder` refers to. Only files below that folder: no absolute paths, no "..",
/// no schemes, no symbolic links on the way, whatever happens in the folder meanwhile.
Result<ByteVector> read_bulk_file(const std::filesystem::path& document_folder, std::string_view uri);

}  // namespace dicom::cli
