#include "cli/document_verb.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

Result<SharedBytes> read_standard_input() {
  ByteVector content;
  constexpr std::size_t piece = 64 * 1024;
  while (true) {
    const std::size_t size = content.size();
    content.resize(size + piece);
    const ssize_t count = ::read(STDIN_FILENO, content.data() + size, piece);
    content.resize(size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return Error{ErrorCode::io, std::string("standard input: ") + std::strerror(errno), {}, {}};
    if (count == 0) return SharedBytes(std::move(content));
  }
}

// By what is inside: a name says nothing. The preamble of a DICOM file may be anything, so its prefix is asked first.
bool is_document(const DocumentForm& form, Bytes content) {
  constexpr std::size_t preamble = 128;
  const std::string_view text = as_text(content);
  if (text.substr(0, preamble + 4).ends_with("DICM") && text.size() >= preamble + 4) return false;
  // Behind a byte order mark of any Unicode encoding, and the zero bytes of UTF-16.
  const std::size_t begin = text.find_first_not_of(std::string_view(" \t\r\n\0\xEF\xBB\xBF\xFE\xFF", 9));
  return begin != std::string_view::npos && form.first_marks.find(text[begin]) != std::string_view::npos;
}

}  // namespace

bool DocumentOptions::output_is_folder() const {
  return output.ends_with('/') || (!output.empty() && std::filesystem::is_directory(output));
}

Result<SharedBytes> DocumentOptions::read(const std::string& file) const {
  if (file == "-") return standard_input;
  return io::map_file(file);
}

void explain(const DocumentForm& form, const std::string& file, Error error) {
  // Errors of the file system name the file themselves.
  const bool named = error.message.starts_with(file);
  print_error(form.verb, named ? error : std::move(error).within(file == "-" ? "standard input" : file));
}

int run_document_verb(const DocumentForm& form, Arguments& arguments) {
  DocumentOptions options;
  bool compact = false;
  const std::string name(form.name);
  arguments.option("-o,--output", options.output, "FILE|DIR", "Write here instead of to standard output");
  arguments.flag("--pretty", options.pretty, "Indent " + name + " (default on a terminal)");
  arguments.flag("--compact", compact, "Do not indent it");
  arguments.flag("--meta", options.meta, "With the File Meta Information, group 0002");
  arguments.choice("--bulk", options.bulk, {"inline", "uri", "none"},
                   "Large binary values: inside, by reference, or left out");
  arguments.option("--bulk-threshold", options.threshold, "BYTES", "What is large, besides pixel data (1024)");
  arguments.option("--bulk-dir", options.bulk_folder, "DIR",
                   "Write large values as files into this folder (--bulk uri)");
  arguments.option("--syntax", options.syntax, "NAME", "Back to DICOM: the transfer syntax, by keyword or UID");
  arguments.option("--charset", options.character_set, "TERM",
                   "Back to DICOM: the Specific Character Set (ISO_IR 192)");
  arguments.flag("--strict", options.strict, "Fail on departures from the Standard instead of noting them");
  arguments.flag("-q,--quiet", options.quiet, "Do not note departures from the Standard");
  arguments.positionals("FILE", options.files, "DICOM files, or " + name + " to go back; - is standard input");
  if (const auto code = arguments.parse()) return *code;
  if (options.threshold < 0) return arguments.usage_error("--bulk-threshold is a number of bytes");
  if (!options.bulk_folder.empty() && !options.bulk.empty() && options.bulk != "uri")
    return arguments.usage_error("--bulk-dir goes with --bulk uri");
  if (options.bulk.empty()) options.bulk = options.bulk_folder.empty() ? "inline" : "uri";
  options.pretty = options.pretty || (!compact && options.output.empty() && ::isatty(STDOUT_FILENO) == 1);

  if (std::ranges::find(options.files, "-") != options.files.end()) {
    auto content = read_standard_input();
    if (!content) {
      explain(form, "-", std::move(content).error());
      return exit_failure;
    }
    options.standard_input = *std::move(content);
  }

  // The first file that can be read says which way it goes.
  for (const std::string& file : options.files) {
    const auto first = options.read(file);
    if (first && is_document(form, first->bytes())) return write_dicom_files(form, options, arguments);
    if (first) break;
  }
  return write_documents(form, options);
}

}  // namespace dicom::cli
