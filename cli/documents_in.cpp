// Documents to DICOM files.
#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "cli/bulk_files.h"
#include "cli/console.h"
#include "cli/document_verb.h"
#include "cli/verbs.h"
#include "dicom/charset/character_set.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/file/file.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

bool equal_words(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right,
                            [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

// By UID or keyword.
const TransferSyntax* syntax_named(std::string_view name) {
  for (const TransferSyntax& syntax : transfer_syntaxes()) {
    if (syntax.uid == name || equal_words(syntax.keyword, name)) return &syntax;
  }
  return nullptr;
}

// Takes group 0002 out of a document's data set.
DataSet take_meta(DataSet& data_set) {
  DataSet meta;
  for (const DataElement element : DataSet(data_set)) {
    if (element.tag().group() != 0x0002) continue;
    meta.set(element);
    data_set.erase(element.tag());
  }
  return meta;
}

class DicomWriter {
 public:
  DicomWriter(const DocumentForm& form, const DocumentOptions& options)
      : form_(form), options_(options), into_folder_(options.output_is_folder() || options.files.size() > 1) {}

  Result<void> write_all(const std::string& name) {
    const SharedBytes content = DICOM_TRY(options_.read(name));
    interchange::ReadOptions reading;
    reading.character_set = options_.character_set;
    const fs::path parent = name == "-" ? fs::path() : fs::path(name).parent_path();
    if (options_.bulk != "none") {
      reading.bulk_data = [folder =
                               parent.empty() ? fs::path(".") : parent](std::string_view uri) -> Result<SharedBytes> {
        return SharedBytes(DICOM_TRY(read_bulk_file(folder, uri)));
      };
    }
    std::vector<DataSet> data_sets = DICOM_TRY(form_.read(as_text(content.bytes()), reading));
    const bool into_folder = into_folder_ || data_sets.size() != 1;
    for (DataSet& data_set : data_sets) DICOM_TRY(write_one(data_set, into_folder));
    return {};
  }

 private:
  Result<void> write_one(DataSet& data_set, bool into_folder) {
    const DataSet meta = take_meta(data_set);
    const TransferSyntax syntax = DICOM_TRY(syntax_of(data_set, meta));
    const ByteVector content = DICOM_TRY(encode(data_set, meta, syntax));
    if (!into_folder && options_.output == "-") {
      print(as_text(content));
      return {};
    }
    const fs::path path = into_folder ? DICOM_TRY(path_in_folder(data_set, meta)) : fs::path(options_.output);
    const std::array parts{Bytes(content)};
    return io::replace_file(path, parts);
  }

  // What identifies the instance stands in the data set; of a DICOMDIR only in the meta information (PS3.10 8.6).
  static std::string identity(const DataSet& data_set, Tag tag, const DataSet& meta, Tag meta_tag) {
    std::string uid = data_set.text_or_empty(tag);
    return uid.empty() ? meta.text_or_empty(meta_tag) : uid;
  }

  static Result<ByteVector> encode(const DataSet& data_set, const DataSet& meta, const TransferSyntax& syntax) {
    const std::string sop_class = identity(data_set, tags::SOPClassUID, meta, tags::MediaStorageSOPClassUID);
    const std::string instance = identity(data_set, tags::SOPInstanceUID, meta, tags::MediaStorageSOPInstanceUID);
    DataSet made = make_meta(sop_class, instance, syntax.uid);
    for (const Tag tag : {tags::MediaStorageSOPClassUID.tag, tags::MediaStorageSOPInstanceUID.tag}) {
      if (made.find(tag)->is_empty()) made.erase(tag);  // a worklist entry is no stored instance
    }
    ByteVector bytes = encode_meta(made);
    DICOM_TRY(append_data_set(bytes, data_set, syntax));
    return bytes;
  }

  // What was asked for, what the document's own group 0002 says, or explicit little endian.
  Result<TransferSyntax> syntax_of(const DataSet& data_set, const DataSet& meta) const {
    if (!options_.syntax.empty()) return *syntax_named(options_.syntax);
    const std::string uid = meta.text_or_empty(tags::TransferSyntaxUID);
    // GE's private syntax has big endian pixels, which are little endian in a document: nobody should write it.
    constexpr std::string_view ge_private = "1.2.840.113619.5.2";
    if (uid == ge_private) return transfer_syntax::ImplicitVRLittleEndian;
    if (const TransferSyntax* known = find_transfer_syntax(uid)) return *known;
    const auto pixels = data_set.find(tags::PixelData);
    if (pixels && pixels->is_encapsulated())
      return pixels->error(ErrorCode::invalid_argument,
                           "pixel data are encapsulated, and nothing says in which transfer syntax: name it with "
                           "--syntax, or write the document with --meta");
    return transfer_syntax::ExplicitVRLittleEndian;
  }

  Result<fs::path> path_in_folder(const DataSet& data_set, const DataSet& meta) {
    const std::string uid = identity(data_set, tags::SOPInstanceUID, meta, tags::MediaStorageSOPInstanceUID);
    if (!is_tolerable_uid(uid))
      return Error{ErrorCode::invalid_data,
                   "a file in a folder is named by its SOP Instance UID, which is '" + uid + "'",
                   {},
                   to_string(tags::SOPInstanceUID.tag)};
    if (!uids_.insert(uid).second)
      return Error{ErrorCode::conflict, "another data set has the SOP Instance UID " + uid, {}, {}};
    std::error_code status;
    fs::create_directories(options_.output, status);
    if (status) return Error{ErrorCode::io, options_.output + ": " + status.message(), {}, {}};
    return fs::path(options_.output) / (uid + ".dcm");
  }

  const DocumentForm& form_;
  const DocumentOptions& options_;
  bool into_folder_;
  std::set<std::string> uids_;
};

}  // namespace

int write_dicom_files(const DocumentForm& form, const DocumentOptions& options, const Arguments& arguments) {
  if (options.output.empty())
    return arguments.usage_error("this is " + std::string(form.name) + ": name the DICOM file to write with -o");
  if (!options.syntax.empty() && syntax_named(options.syntax) == nullptr)
    return arguments.usage_error("there is no transfer syntax '" + options.syntax + "'");
  if (!CharacterSet::from_terms(options.character_set).is_known())
    return arguments.usage_error("there is no character set '" + options.character_set + "'");
  DicomWriter writer(form, options);
  int code = exit_success;
  for (const std::string& file : options.files) {
    if (auto written = writer.write_all(file); !written) {
      explain(form, file, std::move(written).error());
      code = exit_failure;
    }
  }
  return code;
}

}  // namespace dicom::cli
