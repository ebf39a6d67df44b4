// DICOM files to documents.
#include <set>

#include "cli/bulk_files.h"
#include "cli/console.h"
#include "cli/document_verb.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/interchange/value_field.h"
#include "dicom/io/new_file.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

// Standard output, or a file that appears when it is complete.
class TextSink {
 public:
  static Result<TextSink> open(const std::string& path) {
    if (path.empty() || path == "-") return TextSink(std::nullopt);
    return TextSink(DICOM_TRY(io::NewFile::create(path)));
  }
  Result<void> write(std::string_view text) {
    if (file_) return file_->write(as_bytes(text));
    print(text);
    return {};
  }
  Result<void> finish() {
    if (file_) return file_->commit(false);
    return {};
  }

 private:
  explicit TextSink(std::optional<io::NewFile> file) : file_(std::move(file)) {}
  std::optional<io::NewFile> file_;
};

class DocumentWriter {
 public:
  DocumentWriter(const DocumentForm& form, const DocumentOptions& options) : form_(form), options_(options) {}

  Result<std::string> document_of(const std::string& name) {
    Diagnostics diagnostics(options_.strict ? Diagnostics::Mode::strict : Diagnostics::Mode::lenient);
    SharedBytes content = DICOM_TRY(options_.read(name));
    const File file = DICOM_TRY(read_file(std::move(content), diagnostics));
    interchange::WriteOptions format;
    format.pretty = options_.pretty;
    format.meta = options_.meta ? &file.meta : nullptr;
    format.bulk_data_threshold = static_cast<std::size_t>(options_.threshold);
    format.omit_bulk_data = options_.bulk == "none";
    if (options_.bulk == "uri") DICOM_TRY(refer_to_bulk_data(format, file));
    std::string text = form_.write(file.data_set, format);
    if (bulk_error_) return *std::exchange(bulk_error_, std::nullopt);
    if (!options_.quiet) {
      for (const Diagnostic& diagnostic : diagnostics.list())
        print_error(form_.verb, name + ": note: " + diagnostic.to_string());
    }
    return text;
  }

 private:
  // Into files, or as WADO-RS names them seen from the series (PS3.18 10.4.1.1.5): then only the names are written.
  Result<void> refer_to_bulk_data(interchange::WriteOptions& format, const File& file) {
    const std::string uid = file.sop_instance_uid();
    if (options_.bulk_folder.empty()) {
      format.bulk_data_uri = [uid](const DataElement&, std::string_view path) {
        return "instances/" + uid + "/bulkdata/" + std::string(path);
      };
      return {};
    }
    if (!bulk_folder_) bulk_folder_ = DICOM_TRY(BulkFolder::create(options_.bulk_folder, document_folder()));
    bulk_folder_->start_instance(uid);
    format.bulk_data_uri = [this](const DataElement& element, std::string_view path) -> std::optional<std::string> {
      ByteVector room;
      auto uri = bulk_folder_->write(path, interchange::value_field(element, room));
      if (uri) return *std::move(uri);
      if (!bulk_error_) bulk_error_ = std::move(uri).error();
      return std::string();
    };
    return {};
  }

  [[nodiscard]] fs::path document_folder() const {
    if (options_.output_is_folder()) return options_.output;
    const fs::path parent = fs::path(options_.output).parent_path();
    return parent.empty() ? "." : parent;
  }

  const DocumentForm& form_;
  const DocumentOptions& options_;
  std::optional<BulkFolder> bulk_folder_;
  std::optional<Error> bulk_error_;  ///< of a value's file; the writers of documents know no errors
};

// Each file's document into a folder, under the file's name.
int write_into_folder(const DocumentForm& form, const DocumentOptions& options) {
  DocumentWriter writer(form, options);
  std::set<std::string> names;
  int code = exit_success;
  for (const std::string& file : options.files) {
    const std::string name = (file == "-" ? "stdin" : fs::path(file).stem().string()) + "." + std::string(form.verb);
    const auto write_one = [&]() -> Result<void> {
      if (!names.insert(name).second)
        return Error{ErrorCode::conflict, "another file has been written as " + name + " before", {}, {}};
      const std::string text = DICOM_TRY(writer.document_of(file));
      TextSink sink = DICOM_TRY(TextSink::open((fs::path(options.output) / name).string()));
      DICOM_TRY(sink.write(text));
      return sink.finish();
    };
    if (auto written = write_one(); !written) {
      explain(form, file, std::move(written).error());
      code = exit_failure;
    }
  }
  return code;
}

// All into one document, or one after the other. What cannot be read is left out, and said.
Result<int> write_into_one(const DocumentForm& form, const DocumentOptions& options) {
  DocumentWriter writer(form, options);
  const bool array = form.holds_many && options.files.size() > 1;
  std::optional<TextSink> sink;
  bool first = true;
  int code = exit_success;
  for (const std::string& file : options.files) {
    auto text = writer.document_of(file);
    if (!text) {
      explain(form, file, std::move(text).error());
      code = exit_failure;
      if (!array) continue;
    }
    if (!sink) {
      sink.emplace(DICOM_TRY(TextSink::open(options.output)));
      if (array) DICOM_TRY(sink->write("["));
    }
    if (!text) continue;
    DICOM_TRY(sink->write(first ? std::string_view() : array ? ",\n" : "\n"));
    DICOM_TRY(sink->write(*text));
    first = false;
  }
  if (!sink) return code;
  DICOM_TRY(sink->write(array ? "]\n" : form.holds_many ? "\n" : ""));
  DICOM_TRY(sink->finish());
  return code;
}

}  // namespace

int write_documents(const DocumentForm& form, const DocumentOptions& options) {
  if (options.output_is_folder()) {
    std::error_code status;
    fs::create_directories(options.output, status);  // an error shows with the first file
    return write_into_folder(form, options);
  }
  if (!form.holds_many && options.files.size() > 1) {
    print_error(form.verb, "a document of " + std::string(form.name) + " holds one data set: name a folder with -o");
    return exit_usage;
  }
  auto code = write_into_one(form, options);
  if (code) return *code;
  print_error(form.verb, code.error());
  return exit_failure;
}

}  // namespace dicom::cli
