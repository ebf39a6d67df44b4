// dicom make: a DICOM file from text.
#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>

#include "cli/console.h"
#include "cli/files.h"
#include "cli/transfer_syntax_names.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/io/mapped_file.h"
#include "dicom/text/contained_file.h"
#include "dicom/text/text_reader.h"

namespace dicom::cli {
namespace {

struct Options {
  std::string text;
  std::string output;
  std::optional<std::string> syntax;
};

Result<std::string> read_text(const std::string& name) {
  if (name != "-") return std::string(as_text(DICOM_TRY(io::map_file(name)).bytes()));
  std::string text;
  std::array<char, 65536> block;
  while (const std::size_t count = std::fread(block.data(), 1, block.size(), stdin)) text.append(block.data(), count);
  return text;
}

// What the text says of the meta information, and what it leaves out.
DataSet complete_meta(const TextDataSets& sets, const TransferSyntax& syntax) {
  DataSet meta = make_meta(sets.data_set.text_or_empty(tags::SOPClassUID),
                           sets.data_set.text_or_empty(tags::SOPInstanceUID), syntax.uid);
  for (const Tag tag : {tags::MediaStorageSOPClassUID.tag, tags::MediaStorageSOPInstanceUID.tag}) {
    if (meta.find(tag)->is_empty()) meta.erase(tag);  // a worklist entry is no stored instance
  }
  for (const DataElement element : sets.meta) {
    if (element.tag() != tags::TransferSyntaxUID) meta.set(element);
  }
  return meta;
}

Result<TransferSyntax> syntax_of(const TextDataSets& sets, const std::optional<std::string>& wanted) {
  if (wanted) return transfer_syntax_named(*wanted);
  const std::string uid = sets.meta.text_or_empty(tags::TransferSyntaxUID);
  if (!uid.empty()) return transfer_syntax_named(uid);
  const auto pixels = sets.data_set.find(tags::PixelData);
  if (!pixels || !pixels->is_encapsulated()) return transfer_syntax::ExplicitVRLittleEndian;
  return Error{ErrorCode::invalid_argument,
               "the text has fragments of pixel data, but no TransferSyntaxUID; say which with --syntax",
               {},
               {}};
}

Result<void> make(const Options& options) {
  const std::string text = DICOM_TRY(read_text(options.text));
  TextOptions reading;
  const std::filesystem::path folder =
      options.text == "-" ? std::filesystem::path(".") : std::filesystem::path(options.text).parent_path();
  reading.open_file = [&](std::string_view name) { return read_contained_file(folder, name); };
  const TextDataSets sets = DICOM_TRY(parse_text(text, reading));
  const TransferSyntax syntax = DICOM_TRY(syntax_of(sets, options.syntax));
  ByteVector bytes = encode_meta(complete_meta(sets, syntax));
  DICOM_TRY(append_data_set(bytes, sets.data_set, syntax));
  const std::array parts{Bytes(bytes)};
  return io::replace_file(options.output, parts);
}

}  // namespace

int run_make(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom make patient.txt -o patient.dcm\n"
      "  dicom dump --text image.dcm > image.txt && dicom make image.txt -o copy.dcm\n"
      "  dicom make worklist.dump -o entry.wl           as dcmdump and dump2dcm write it\n"
      "A text has a line for each element, and lines with # as comments:\n"
      "  PatientName = Doe^Jane                         the kind of value (VR) by the dictionary\n"
      "  (0009,1001) LO = private                       or as said\n"
      "  SOPClassUID = CTImageStorage                   registered UIDs by keyword\n"
      "  SOPInstanceUID = uid()                         a new UID; uid(NAME) the same for the same name\n"
      "  RequestAttributesSequence[0].Modality = CT     sequences by path, or with { } in lines\n"
      "  PixelData = @pixels.raw                        the content of a file in the folder of the text\n"
      "  EncapsulatedDocument = hex: 25 50 44 46\n");
  arguments.option("-o,--output", options.output, "FILE", "The DICOM file to write (required)");
  arguments.option("--syntax", options.syntax, "NAME", "Transfer syntax (that of the text, else explicit)");
  arguments.positional("TEXT", options.text, "The text; - for standard input");
  if (const auto code = arguments.parse()) return *code;
  if (options.output.empty()) return arguments.usage_error("-o FILE is required");
  if (options.syntax) {
    if (const auto syntax = transfer_syntax_named(*options.syntax); !syntax) {
      return arguments.usage_error(syntax.error().message);
    }
  }
  const auto result = make(options);
  if (result) return exit_success;
  print_error("make", describe(options.text, result.error()));
  return exit_failure;
}

}  // namespace dicom::cli
