// What `dicom json` and `dicom xml` share: files to documents and documents to files.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "dicom/core/data_set.h"
#include "dicom/interchange/options.h"

namespace dicom::cli {

/// A form of documents that data sets can be written in.
struct DocumentForm {
  std::string_view verb;         ///< "json"
  std::string_view name;         ///< "DICOM JSON"
  std::string_view first_marks;  ///< what a document begins with, one of
  bool holds_many;               ///< one document may hold several data sets, as an array
  std::string (*write)(const DataSet&, const interchange::WriteOptions&);
  Result<std::vector<DataSet>> (*read)(std::string_view, const interchange::ReadOptions&);
};

struct DocumentOptions {
  std::vector<std::string> files{};
  std::string output{};
  bool pretty = false;
  bool meta = false;
  bool strict = false;
  bool quiet = false;
  std::string bulk{};  ///< inline, uri, none; empty: inline, or uri where bulk_folder is named
  std::int64_t threshold = 1024;
  std::string bulk_folder{};
  std::string syntax{};
  std::string character_set = "ISO_IR 192";
  SharedBytes standard_input{};  ///< if a file is called "-"; it can be read only once

  /// -o names a folder: one that is there, or a name that ends so.
  [[nodiscard]] bool output_is_folder() const;
  /// The content of one of `files`.
  [[nodiscard]] Result<SharedBytes> read(const std::string& file) const;
};

/// "a.dcm: (0010,0010) at byte 12: ...", on standard error.
void explain(const DocumentForm& form, const std::string& file, Error error);

/// The verb as a whole.
int run_document_verb(const DocumentForm& form, Arguments& arguments);

// Its two directions; exit codes.
int write_documents(const DocumentForm& form, const DocumentOptions& options);
int write_dicom_files(const DocumentForm& form, const DocumentOptions& options, const Arguments& arguments);

}  // namespace dicom::cli
