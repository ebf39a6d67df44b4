// dicom convert: files in another transfer syntax.
#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/files.h"
#include "cli/transfer_syntax_names.h"
#include "cli/verbs.h"
#include "dicom/core/character_set_conversion.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/io/mapped_file.h"
#include "dicom/pixel/transcode.h"

namespace dicom::cli {
namespace {

struct Options {
  std::string output;
  std::optional<std::string> to;
  std::optional<std::string> charset;
  std::int64_t quality = 90;
  double ratio = 10;
  std::int64_t near = 2;
  bool keep_uid = false;
  bool verify = false;
  TranscodeOptions transcode;
  bool quiet = false;
  std::vector<std::string> paths;
};

struct Outcome {
  bool skipped = false;
  std::uint64_t bytes = 0;
  std::optional<std::string> failure{};
};

// The meta information of the original, for the new syntax; its own where it had none.
DataSet new_meta(const File& file, const TransferSyntax& syntax) {
  DataSet meta = make_meta(file.sop_class_uid(), file.sop_instance_uid(), syntax.uid);
  for (const DataElement element : file.meta) {
    const Tag tag = element.tag();
    // The instance is the data set's: file.sop_instance_uid() takes that of the meta information where it has none.
    const bool ours = tag == tags::TransferSyntaxUID || tag == tags::ImplementationClassUID ||
                      tag == tags::ImplementationVersionName || tag == tags::FileMetaInformationVersion ||
                      tag == tags::MediaStorageSOPClassUID || tag == tags::MediaStorageSOPInstanceUID;
    if (!ours && !element.is_empty()) meta.set(element);
  }
  return meta;
}

class Converter {
 public:
  /// Without a transfer syntax files keep theirs, without a character set the one they have.
  Converter(std::optional<TransferSyntax> syntax, std::optional<std::string> charset, const TranscodeOptions& options,
            OutputPlan& plan)
      : syntax_(std::move(syntax)), charset_(std::move(charset)), options_(options), plan_(plan) {}

  Outcome convert(const InputFile& input) const {
    Outcome outcome;
    if (input.problem) {
      outcome.failure = describe(input.path, *input.problem);
      return outcome;
    }
    const auto opened = open_file(input.path);
    if (!opened) {
      outcome.skipped = !opened.error().is_dicom && !input.named;
      if (!outcome.skipped) outcome.failure = describe(input.path, opened.error().error);
      return outcome;
    }
    auto bytes = write(input, opened->file);
    if (bytes) {
      outcome.bytes = *bytes;
    } else {
      outcome.failure = describe(input.path, bytes.error());
    }
    return outcome;
  }

 private:
  // The number of bytes written.
  Result<std::uint64_t> write(const InputFile& input, const File& file) const {
    const TransferSyntax syntax = syntax_.value_or(file.syntax);
    if (syntax.uid.empty()) return Error{ErrorCode::unsupported, "its transfer syntax is unknown; say --to", {}, {}};
    const bool directory = file.sop_class_uid() == "1.2.840.10008.1.3.10";  // Media Storage Directory Storage
    if (directory && syntax.uid != transfer_syntax::ExplicitVRLittleEndian.uid) {
      return Error{ErrorCode::unsupported, "a DICOMDIR is always Explicit VR Little Endian (PS3.10 8.6)", {}, {}};
    }
    const DataSet data_set = DICOM_TRY(convert_data_set(file, syntax));
    DataSet meta = new_meta(file, syntax);
    const std::string uid = data_set.text_or_empty(tags::SOPInstanceUID);
    if (!uid.empty() && uid != file.sop_instance_uid()) meta.set(tags::MediaStorageSOPInstanceUID, uid);
    ByteVector bytes = encode_meta(meta);
    DICOM_TRY(append_data_set(bytes, data_set, syntax));
    const std::filesystem::path target = DICOM_TRY(plan_.target(input));
    const std::array parts{Bytes(bytes)};
    DICOM_TRY(io::replace_file(target, parts));
    return std::uint64_t{bytes.size()};
  }

  Result<DataSet> convert_data_set(const File& file, const TransferSyntax& syntax) const {
    const auto pixels = file.data_set.find(tags::PixelData);
    const bool same_form = pixels && pixels->is_encapsulated() ? syntax.uid == file.syntax.uid : !syntax.encapsulated();
    const bool same = same_form && syntax.big_endian == file.syntax.big_endian;
    const DataSet data_set = same ? file.data_set : DICOM_TRY(transcode(file.data_set, file.syntax, syntax, options_));
    if (!charset_) return data_set;
    Diagnostics diagnostics;
    return convert_character_set(data_set, *charset_, {}, diagnostics);
  }

  std::optional<TransferSyntax> syntax_;
  std::optional<std::string> charset_;
  TranscodeOptions options_;
  OutputPlan& plan_;
};

// For the progress bar alone: names are read twice.
std::uint64_t count_files(const std::vector<std::string>& paths) {
  if (!is_terminal(2)) return 0;
  FileWalker files(paths);
  std::uint64_t count = 0;
  while (files.next()) ++count;
  return count;
}

int convert_all(const Options& options, const std::optional<TransferSyntax>& syntax) {
  OutputPlan plan(options.output, options.paths);
  const Converter converter(syntax, options.charset, options.transcode, plan);
  std::uint64_t converted = 0;
  std::uint64_t failed = 0;
  std::uint64_t skipped = 0;
  std::uint64_t bytes = 0;
  FileWalker files(options.paths);
  Progress progress("files", count_files(options.paths));
  std::uint64_t done = 0;
  for_each_file(
      files, 1, [&](const InputFile& file) { return converter.convert(file); },
      [&](const InputFile&, const Outcome& outcome) {
        progress.set(++done);
        if (outcome.failure) {
          ++failed;
          progress.clear();
          return print_error("convert", *outcome.failure);
        }
        ++(outcome.skipped ? skipped : converted);
        bytes += outcome.bytes;
      });
  if (converted + failed == 0) {
    print_error("convert", "no DICOM file found");
    return exit_failure;
  }
  if (!options.quiet) {
    print(fmt::format("{} converted, {} failed, {} other files skipped; {:.1f} MB\n", converted, failed, skipped,
                      static_cast<double>(bytes) / 1e6));
  }
  return failed == 0 ? exit_success : exit_failure;
}

// "UTF8" and "UTF-8" for those who do not know the Standard's term.
std::string character_set_term(const std::string& name) {
  return name == "UTF8" || name == "UTF-8" || name == "utf8" || name == "utf-8" ? "ISO_IR 192" : name;
}

// How lossy syntaxes lose, checked. What is wrong with it, if anything.
std::string take_losses(Options& options) {
  if (options.quality < 1 || options.quality > 100) return "--quality goes from 1 to 100";
  if (options.ratio < 1) return "--ratio takes a number from 1";
  if (options.near < 1 || options.near > 255) return "--near goes from 1 to 255";
  options.transcode.encode = {static_cast<int>(options.quality), options.ratio, static_cast<int>(options.near)};
  options.transcode.new_instance_uid_if_lossy = !options.keep_uid;
  options.transcode.verify = options.verify;
  // Several files share the processors by file, one file by frame.
  std::error_code failure;
  const bool one_file = options.paths.size() == 1 && !std::filesystem::is_directory(options.paths.front(), failure);
  options.transcode.threads = one_file ? 0 : 1;
  return {};
}

}  // namespace

int run_convert(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom convert image.dcm -o plain.dcm --to explicit\n"
      "  dicom convert study/ -o small/ --to deflated\n"
      "  dicom convert old/ -o new/ --to ExplicitVRLittleEndian       or 1.2.840.10008.1.2.1\n"
      "  dicom convert study/ -o small/ --to JPEGLosslessSV1 --verify\n"
      "  dicom convert image.dcm -o small.dcm --to JPEG2000 --ratio 20\n"
      "  dicom convert old/ -o new/ --charset UTF8\n"
      "Without --to files keep their transfer syntax. Text that the character set cannot express is an error.\n"
      "Pixel data are decoded, and coded as RLELossless, JPEGLossless, JPEGLosslessSV1, JPEGLSLossless, "
      "JPEG2000Lossless,\n"
      "HTJ2KLossless, HTJ2KLosslessRPCL, JPEGXLLossless, EncapsulatedUncompressedExplicitVRLittleEndian,\n"
      "DeflatedImageFrameCompression; with loss as JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLSNearLossless, JPEG2000,\n"
      "HTJ2K, JPEGXL. An image that loses gets a new SOP Instance UID and says what it was made of.\n"
      "JPEGXLJPEGRecompression holds streams of JPEGBaseline8Bit, which come back from it bit for bit.\n"
      "Folders keep their structure; files that are no DICOM are left out.\n");
  arguments.option("-o,--output", options.output, "OUT", "The file or folder to write (required)");
  arguments.option("--to", options.to, "SYNTAX", "implicit, explicit, big-endian, deflated, a keyword or a UID");
  arguments.option("--charset", options.charset, "TERM",
                   "Character set of all text: UTF8, or a term such as ISO_IR 100");
  arguments.option("--quality", options.quality, "N", "JPEGBaseline8Bit, JPEGExtended12Bit, JPEGXL: 1 to 100 (90)");
  arguments.option("--ratio", options.ratio, "N", "JPEG2000, HTJ2K: how many times smaller (10)");
  arguments.option("--near", options.near, "N", "JPEGLSNearLossless: the largest error of a sample (2)");
  arguments.flag("--keep-uid", options.keep_uid, "An image that loses keeps its SOP Instance UID");
  arguments.flag("--verify", options.verify, "Decode what was coded without loss, and compare");
  arguments.flag("-q,--quiet", options.quiet, "No summary");
  arguments.positionals("PATH", options.paths, "Files and folders");
  if (const auto code = arguments.parse()) return *code;
  if (options.output.empty()) return arguments.usage_error("-o OUT is required");
  if (!options.to && !options.charset) return arguments.usage_error("--to SYNTAX or --charset TERM is required");
  if (options.charset) options.charset = character_set_term(*options.charset);
  if (const std::string problem = take_losses(options); !problem.empty()) return arguments.usage_error(problem);
  if (!options.to) return convert_all(options, std::nullopt);
  const auto syntax = transfer_syntax_named(*options.to);
  if (!syntax) return arguments.usage_error(syntax.error().message);
  if ((syntax->encapsulated() && !can_encode(*syntax)) || syntax->uid == "1.2.840.113619.5.2") {
    return arguments.usage_error(std::string(syntax->keyword) +
                                 " cannot be written by convert: see dicom convert --help");
  }
  return convert_all(options, *syntax);
}

}  // namespace dicom::cli
