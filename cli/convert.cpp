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
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/io/mapped_file.h"
#include "dicom/pixel/to_native.h"

namespace dicom::cli {
namespace {

struct Options {
  std::string output;
  std::string to;
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
    const bool ours = tag == tags::TransferSyntaxUID || tag == tags::ImplementationClassUID ||
                      tag == tags::ImplementationVersionName || tag == tags::FileMetaInformationVersion;
    if (!ours && !element.is_empty()) meta.set(element);
  }
  return meta;
}

class Converter {
 public:
  Converter(const TransferSyntax& syntax, OutputPlan& plan) : syntax_(syntax), plan_(plan) {}

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
    const auto pixels = file.data_set.find(tags::PixelData);
    const bool encapsulated = pixels && pixels->is_encapsulated();
    if (file.sop_class_uid() == "1.2.840.10008.1.3.10" && syntax_.uid != transfer_syntax::ExplicitVRLittleEndian.uid) {
      return Error{ErrorCode::unsupported, "a DICOMDIR is always Explicit VR Little Endian (PS3.10 8.6)", {}, {}};
    }
    const DataSet data_set = encapsulated ? DICOM_TRY(to_native(file.data_set, file.syntax)) : file.data_set;
    ByteVector bytes = encode_meta(new_meta(file, syntax_));
    DICOM_TRY(append_data_set(bytes, data_set, syntax_));
    const std::filesystem::path target = DICOM_TRY(plan_.target(input));
    const std::array parts{Bytes(bytes)};
    DICOM_TRY(io::replace_file(target, parts));
    return std::uint64_t{bytes.size()};
  }

  const TransferSyntax& syntax_;
  OutputPlan& plan_;
};

int convert_all(const Options& options, const TransferSyntax& syntax) {
  OutputPlan plan(options.output, options.paths);
  const Converter converter(syntax, plan);
  std::uint64_t converted = 0;
  std::uint64_t failed = 0;
  std::uint64_t skipped = 0;
  std::uint64_t bytes = 0;
  FileWalker files(options.paths);
  for_each_file(
      files, 1, [&](const InputFile& file) { return converter.convert(file); },
      [&](const InputFile&, const Outcome& outcome) {
        if (outcome.failure) {
          ++failed;
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

}  // namespace

int run_convert(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom convert image.dcm -o plain.dcm --to explicit\n"
      "  dicom convert study/ -o small/ --to deflated\n"
      "  dicom convert old/ -o new/ --to ExplicitVRLittleEndian       or 1.2.840.10008.1.2.1\n"
      "Compressed pixel data are decoded. Folders keep their structure; files that are no DICOM are left out.\n");
  arguments.option("-o,--output", options.output, "OUT", "The file or folder to write (required)");
  arguments.option("--to", options.to, "SYNTAX",
                   "implicit, explicit, big-endian, deflated, a keyword or a UID (required)");
  arguments.flag("-q,--quiet", options.quiet, "No summary");
  arguments.positionals("PATH", options.paths, "Files and folders");
  if (const auto code = arguments.parse()) return *code;
  if (options.output.empty()) return arguments.usage_error("-o OUT is required");
  if (options.to.empty()) return arguments.usage_error("--to SYNTAX is required");
  const auto syntax = transfer_syntax_named(options.to);
  if (!syntax) return arguments.usage_error(syntax.error().message);
  if (syntax->encapsulated() || syntax->uid == "1.2.840.113619.5.2") {
    return arguments.usage_error(std::string(syntax->keyword) +
                                 " cannot be written by convert: it makes implicit, explicit, big-endian and deflated");
  }
  return convert_all(options, *syntax);
}

}  // namespace dicom::cli
