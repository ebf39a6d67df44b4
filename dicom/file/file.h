// DICOM files: PS3.10 7. Preamble, File Meta Information, data set.
#pragma once

#include <filesystem>
#include <string>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/file/bulk.h"

namespace dicom {

/// A Part 10 file in memory.
struct File {
  DataSet meta;  ///< group 0002 (PS3.10 7.1)
  DataSet data_set;
  TransferSyntax syntax;  ///< of data_set; named by meta, or found out if the file has none

  [[nodiscard]] std::string sop_class_uid() const;
  [[nodiscard]] std::string sop_instance_uid() const;
};

/// Reads a mapped or received file. Also files without preamble or meta information, with a diagnostic.
Result<File> read_file(SharedBytes content, Diagnostics& diagnostics, const ReadOptions& options = {});
Result<File> read_file(const std::filesystem::path& path, Diagnostics& diagnostics, const ReadOptions& options = {});

/// The head of a Part 10 file: the meta information, and where the data set begins.
struct FileHead {
  DataSet meta;
  TransferSyntax syntax;
  std::uint64_t data_set_offset = 0;
};
/// Reads only preamble and meta information. `salvage`: see ReadOptions.
Result<FileHead> read_file_head(const SharedBytes& content, Diagnostics& diagnostics, bool salvage = false);

/// New meta information for a data set, with our Implementation Class UID.
DataSet make_meta(std::string_view sop_class_uid, std::string_view sop_instance_uid,
                  std::string_view transfer_syntax_uid);
/// Preamble, "DICM" and the meta information with its group length: what stands before the data set.
ByteVector encode_meta(const DataSet& meta);

/// The meta information to write a file with, in `file.syntax`: what the file has beyond the required elements is kept
/// (application entity titles, private information). Who wrote it is us, unless `keep_implementation`. Errors:
/// not_found if neither data set nor meta information has the SOP class and instance.
Result<DataSet> updated_meta(const File& file, bool keep_implementation = false);

struct FileWriteOptions {
  WriteOptions encoding{};
  bool durable = false;              ///< the file survives a loss of power after this
  bool keep_implementation = false;  ///< meta information goes on naming who wrote the file before
  BulkSource bulk{};                 ///< where deferred values come from; without it they cannot be written
};

/// The whole file: preamble, new meta information for the syntax, data set.
Result<ByteVector> encode_file(const DataSet& data_set, const TransferSyntax& syntax);
/// The same, to whatever takes the bytes: a socket, a pipe, a buffer. Large values that are in memory are passed on
/// where they are. Errors: those of `to` and of the bulk source.
Result<void> write_stream(const ByteSink& to, const File& file, const FileWriteOptions& options = {});
/// Writes a file atomically (a temporary neighbour, then a rename): readers see the old one or the new one, and after
/// an error the old one stands. Neither large values nor deferred ones are copied in memory. The second form makes new
/// meta information.
Result<void> write_file(const std::filesystem::path& path, const File& file, const FileWriteOptions& options = {});
Result<void> write_file(const std::filesystem::path& path, const DataSet& data_set, const TransferSyntax& syntax,
                        const FileWriteOptions& options = {});

/// Who we are, in meta information and associations (PS3.7 D.3.3.2).
inline constexpr std::string_view implementation_class_uid = "2.25.218163420459283617560846171402635179304";
inline constexpr std::string_view implementation_version_name = "ISOCENTER_0.1";

}  // namespace dicom
