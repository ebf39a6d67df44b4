// dicom dump: shows what is in files, as text for people or as JSON.
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/check/check_values.h"
#include "dicom/file/file.h"
#include "dicom/file/text_dump.h"
#include "dicom/json/json.h"

namespace dicom::cli {
namespace {

struct Options {
  bool json = false;
  bool strict = false;
  bool quiet = false;
  bool all = false;
  bool check = false;
  std::vector<std::string> files;
};

void print_text(const File& file, const Options& options, const std::string& name) {
  DumpOptions format;
  format.colour = is_terminal(1);
  format.maximum_value_width = options.all ? 0 : 80;
  std::string text;
  if (options.files.size() > 1) text += name + "\n";
  dump(file.meta, format, text);
  dump(file.data_set, format, text);
  print(text);
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

// What was read, and then what was wrong with it: notes, findings of --check, and as the error what is missing.
Result<void> report(const std::string& name, const Options& options, const File& file, const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    if (!options.quiet && !diagnostic.data_lost) print_error("dump", name + ": note: " + diagnostic.to_string());
  }
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    if (diagnostic.data_lost) return Error{diagnostic.code, diagnostic.message, diagnostic.offset, diagnostic.path};
  }
  if (!options.check) return {};
  Diagnostics findings;
  DICOM_TRY(check_values(file.meta, findings));
  DICOM_TRY(check_values(file.data_set, findings));
  for (const Diagnostic& finding : findings.list()) print_error("dump", name + ": check: " + finding.to_string());
  if (findings.count() == 0) return {};
  return Error{ErrorCode::invalid_data, std::to_string(findings.count()) + " departures from the rules of values"};
}

// `shown`: something of the file was printed, even if it then fails.
Result<void> dump_file(const std::string& name, const Options& options, bool& shown) {
  Diagnostics diagnostics(options.strict ? Diagnostics::Mode::strict : Diagnostics::Mode::lenient);
  // A damaged file shows what can be read of it, and fails nevertheless.
  const File file = DICOM_TRY(read_file(name, diagnostics, ReadOptions{.salvage = true}));
  if (options.json) {
    print_json(file);
  } else {
    print_text(file, options, name);
  }
  shown = true;
  return report(name, options, file, diagnostics);
}

}  // namespace

int run_dump(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom dump image.dcm              every element, one a line\n"
      "  dicom dump --json image.dcm       the DICOM JSON Model (PS3.18 F)\n"
      "  dicom dump --strict image.dcm     fail on anything that the Standard does not allow\n");
  arguments.flag("--json", options.json, "Print DICOM JSON; of several files an array");
  arguments.flag("--strict", options.strict, "Fail on departures from the Standard instead of noting them");
  arguments.flag("--check", options.check, "Hold every value against the rules of its VR and the dictionary");
  arguments.flag("-q,--quiet", options.quiet, "Do not note departures from the Standard");
  arguments.flag("-a,--all", options.all, "Print whole values, however long");
  arguments.positionals("FILE", options.files, "DICOM files");
  if (const auto code = arguments.parse()) return *code;

  int code = exit_success;
  const bool array = options.json && options.files.size() > 1;
  bool first = true;
  if (array) print("[");
  for (const std::string& name : options.files) {
    if (array && !first) print(",\n");
    bool shown = false;
    if (auto result = dump_file(name, options, shown); !result) {
      if (array && !shown) print("null");
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
