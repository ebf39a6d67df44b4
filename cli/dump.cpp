// dicom dump: shows what is in files, as text for people or as JSON.
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/file/file.h"
#include "dicom/file/text_dump.h"
#include "dicom/file/value_text.h"
#include "dicom/io/mapped_file.h"
#include "dicom/json/json.h"
#include "dicom/text/text_writer.h"

namespace dicom::cli {
namespace {

struct Options {
  bool json = false;
  bool strict = false;
  bool quiet = false;
  bool all = false;
  bool offsets = false;
  bool values = false;
  bool text = false;
  std::int64_t width = 80;
  std::string colour = "auto";
  std::vector<std::string> tags;
  std::vector<ElementPath> paths;
  std::vector<std::string> files;
};

DumpOptions dump_options(const Options& options) {
  DumpOptions format;
  format.colour = wants_colour(options.colour);
  format.maximum_value_width = options.all ? 0 : static_cast<std::size_t>(options.width);
  return format;
}

// Where in the file the buffer begins that the offsets of this data set count in; 0 if it was inflated before.
std::uint64_t offset_base(const DataSet& data_set, const SharedBytes& content) {
  for (const DataElement element : data_set) {
    const Bytes value = element.bytes();
    if (value.empty()) continue;
    const std::byte* begin = content.bytes().data();
    const bool inside = !std::less<>()(value.data(), begin) && std::less<>()(value.data(), begin + content.size());
    return inside ? static_cast<std::uint64_t>(value.data() - begin) - element.offset() : 0;
  }
  return 0;
}

// The values alone, one line an element, for scripts.
void append_values(const DataSet& data_set, const ElementPath& path, const DumpOptions& format, std::string& to) {
  visit(data_set, path, [&](const PathMatch& match) {
    if (!match.element.is_empty()) to += value_text(match.element, {format.maximum_value_width, false});
    to += '\n';
  });
}

void print_text(const File& file, const SharedBytes& content, const Options& options, const std::string& name) {
  DumpOptions format = dump_options(options);
  std::string text;
  if (options.files.size() > 1 && !options.values) text += name + "\n";
  for (const DataSet* part : {&file.meta, &file.data_set}) {
    if (options.offsets) format.offset_base = offset_base(*part, content);
    if (options.paths.empty()) dump(*part, format, text);
    for (const ElementPath& path : options.paths) {
      if (options.values) {
        append_values(*part, path, format, text);
      } else {
        dump(*part, path, format, text);
      }
    }
  }
  print(text);
}

Result<void> print_readable(const File& file, const std::string& name) {
  std::string text = "# " + name + ": dicom make reads this back\n";
  DICOM_TRY(append_text(text, file.meta));
  if (!file.meta.empty()) text += '\n';
  DICOM_TRY(append_text(text, file.data_set));
  print(text);
  return {};
}

void print_json(const File& file) {
  JsonOptions format;
  format.pretty = is_terminal(1);
  // Binary values beyond the threshold are named, not shown: a dump of pixels helps nobody.
  format.bulk_data_uri = [](const DataElement&, std::string_view path) { return "#/" + std::string(path); };
  std::string text;
  append_json(text, file.data_set, format);
  print(text);
}

Result<void> dump_file(const std::string& name, const Options& options) {
  Diagnostics diagnostics(options.strict ? Diagnostics::Mode::strict : Diagnostics::Mode::lenient);
  const SharedBytes content = DICOM_TRY(io::map_file(name));
  // A damaged file shows what can be read of it, and fails nevertheless.
  const File file = DICOM_TRY(read_file(content, diagnostics, ReadOptions{.salvage = true}));
  if (options.json) {
    print_json(file);
  } else if (options.text) {
    DICOM_TRY(print_readable(file, name));
  } else {
    print_text(file, content, options, name);
  }
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    if (!options.quiet && !diagnostic.data_lost) print_error("dump", name + ": note: " + diagnostic.to_string());
  }
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    if (diagnostic.data_lost) return Error{diagnostic.code, diagnostic.message, diagnostic.offset, diagnostic.path};
  }
  return {};
}

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom dump image.dcm              every element, one a line\n"
      "  dicom dump -t PatientName -t 0008xxxx image.dcm\n"
      "  dicom dump -t 'SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing' image.dcm\n"
      "  dicom dump --values -t '**.ReferencedSOPInstanceUID' image.dcm\n"
      "  dicom dump --text image.dcm > image.txt    for an editor and dicom make\n"
      "  dicom dump --json image.dcm       the DICOM JSON Model (PS3.18 F)\n"
      "  dicom dump --strict image.dcm     fail on anything that the Standard does not allow\n"
      "A line is: tag, VR (kind of value), length in bytes, keyword, value. A PATH is a keyword or a tag, with items\n"
      "[0], [*] and steps '.'; x stands for any digit, '**.' for any depth, [CREATOR]0029,xx10 for private "
      "elements.\n");
  arguments.option("-t,--tag", options.tags, "PATH",
                   "Show only the elements of this path (may be given several times)");
  arguments.flag("--values", options.values, "With --tag: print values only, a line each");
  arguments.option("-w,--width", options.width, "N", "Longest value that is shown whole, in characters (80)");
  arguments.flag("-a,--all", options.all, "Print whole values, however long");
  arguments.flag("--offsets", options.offsets, "Show where in the file each value begins, in bytes");
  arguments.choice("--colour,--color", options.colour, {"auto", "always", "never"},
                   "Colours (auto: on a terminal, unless NO_COLOR is set)");
  arguments.flag("--text", options.text, "Print the text that dicom make reads back, with whole values");
  arguments.flag("--json", options.json, "Print DICOM JSON; of several files an array");
  arguments.flag("--strict", options.strict, "Fail on departures from the Standard instead of noting them");
  arguments.flag("-q,--quiet", options.quiet, "Do not note departures from the Standard");
  arguments.positionals("FILE", options.files, "DICOM files");
}

// What is wrong with the options, if anything.
std::string check(Options& options) {
  if (options.width < 1) return "--width takes a number from 1";
  if (options.values && options.tags.empty()) return "--values needs --tag";
  if ((options.json || options.text) && !options.tags.empty()) return "--tag goes with neither --json nor --text";
  if (options.json && options.text) return "choose --json or --text";
  if (options.text && options.files.size() > 1) return "--text takes one file";
  for (const std::string& tag : options.tags) {
    auto path = ElementPath::parse(tag);
    if (!path) return path.error().message;
    options.paths.push_back(*std::move(path));
  }
  return {};
}

}  // namespace

int run_dump(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  if (const std::string problem = check(options); !problem.empty()) return arguments.usage_error(problem);

  int code = exit_success;
  const bool array = options.json && options.files.size() > 1;
  bool first = true;
  if (array) print("[");
  for (const std::string& name : options.files) {
    if (array && !first) print(",\n");
    if (auto result = dump_file(name, options); !result) {
      // Errors of the file system name the file themselves.
      const bool named = result.error().message.starts_with(name);
      print_error("dump", named ? result.error() : std::move(result.error()).within(name));
      code = exit_failure;
    }
    first = false;
  }
  print(array ? "]\n" : options.json ? "\n" : "");
  return code;
}

}  // namespace dicom::cli
