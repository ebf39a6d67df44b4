// dicom scan: what lies in a folder tree, one line a file, as a tree of patients, studies and series, or as a summary.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/file_head.h"
#include "cli/files.h"
#include "cli/scan_report.h"
#include "cli/verbs.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/value_text.h"
#include "dicom/path/element_path.h"

namespace dicom::cli {
namespace {

struct Options {
  bool json = false;
  bool csv = false;
  bool tree = false;
  bool summary = false;
  bool strict = false;
  bool quiet = false;
  std::vector<std::string> keys;
  std::vector<ElementPath> key_paths;
  std::vector<std::string> paths;
};

// Values of one key: of a path to several elements, all of them.
std::string values_of(const File& file, const ElementPath& path) {
  std::string text;
  for (const DataSet* part : {&file.meta, &file.data_set}) {
    visit(*part, path, [&](const PathMatch& match) {
      if (match.element.is_empty()) return;
      if (!text.empty()) text += '\\';
      text += value_text(match.element, {1024, false});
    });
  }
  return text;
}

// What the tree and the summary count by.
ScannedObject describe_object(const File& file, const std::filesystem::path& path) {
  const DataSet& data_set = file.data_set;
  ScannedObject object;
  object.patient_id = data_set.text_or_empty(tags::PatientID);
  object.patient_name = data_set.text_or_empty(tags::PatientName);
  object.study_uid = data_set.text_or_empty(tags::StudyInstanceUID);
  object.study_date = data_set.text_or_empty(tags::StudyDate);
  object.study_description = data_set.text_or_empty(tags::StudyDescription);
  object.series_uid = data_set.text_or_empty(tags::SeriesInstanceUID);
  object.series_number = data_set.text_or_empty(tags::SeriesNumber);
  object.series_description = data_set.text_or_empty(tags::SeriesDescription);
  object.modality = data_set.text_or_empty(tags::Modality);
  object.sop_class = std::string(uid_name(file.sop_class_uid()));
  object.transfer_syntax =
      file.syntax.uid.empty() ? file.meta.text_or_empty(tags::TransferSyntaxUID) : std::string(file.syntax.keyword);
  std::error_code failure;
  const std::uintmax_t bytes = std::filesystem::file_size(path, failure);
  if (!failure) object.bytes = bytes;
  return object;
}

std::string csv_field(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string to = "\"";
  for (const char c : text) to.append(c == '"' ? 2 : 1, c);
  return to + "\"";
}

class Scanner {
 public:
  explicit Scanner(const Options& options) : options_(options), objects_(options.tree || options.summary) {
    if (!objects_) stop_at_ = last_needed(options.key_paths);
    if (!objects_ && std::ranges::any_of(options.key_paths, needs_everything)) stop_at_ = Tag(0xffffffff);
  }

  ScannedFile scan(const InputFile& input) const {
    ScannedFile scanned;
    if (input.problem) {
      scanned.problem = describe(input.path, *input.problem);
      return scanned;
    }
    const auto opened = open_file_head(input.path, stop_at_);
    if (!opened) {
      const bool dicom = opened.error().is_dicom;
      scanned.kind = dicom ? ScannedFile::Kind::unreadable : ScannedFile::Kind::not_dicom;
      if (dicom || input.named) scanned.problem = describe(input.path, opened.error().error);
      return scanned;
    }
    const bool directory = opened->sop_class_uid() == "1.2.840.10008.1.3.10";  // Media Storage Directory Storage
    scanned.kind = directory ? ScannedFile::Kind::directory : ScannedFile::Kind::object;
    if (objects_ && !directory) scanned.object = describe_object(*opened, input.path);
    if (!objects_ && (!directory || options_.json)) scanned.line = line_of(input, *opened, directory);
    return scanned;
  }

 private:
  std::string line_of(const InputFile& input, const File& file, bool directory) const {
    std::string line = options_.json  ? "{\"file\":" + json_string(input.path.string())
                       : options_.csv ? csv_field(input.path.string())
                                      : input.path.string();
    if (directory) line += ",\"kind\":\"DICOMDIR\"";
    for (std::size_t i = 0; i < options_.keys.size(); ++i) {
      const std::string value = values_of(file, options_.key_paths[i]);
      if (options_.json) {
        line += "," + json_string(options_.keys[i]) + ":" + json_string(value);
      } else {
        line += options_.csv ? ',' : '\t';
        line += options_.csv ? csv_field(value) : value;
      }
    }
    line += options_.json ? "}\n" : "\n";
    return line;
  }

  static bool needs_everything(const ElementPath& path) {
    const PathStep& first = path.steps().front();
    return first.at_any_depth || first.mask < 0xffff0000 || Tag(first.value).group() >= 0x7fe0;
  }

  // Reading ends behind the last element that a key asks for.
  static Tag last_needed(const std::vector<ElementPath>& paths) {
    std::uint32_t last = tags::SOPInstanceUID.tag.value;  // tells directories apart
    for (const ElementPath& path : paths) {
      const PathStep& first = path.steps().front();
      last = std::max(last, first.value | ~first.mask);
    }
    return Tag(last + 1);
  }

  const Options& options_;
  bool objects_;
  Tag stop_at_ = tags::PixelData;
};

// Lines, printed many at once.
class Lines {
 public:
  explicit Lines(const Options& options) {
    if (!options.csv) return;
    text_ = "file";
    for (const std::string& key : options.keys) text_ += "," + csv_field(key);
    text_ += '\n';
  }
  ~Lines() { print(text_); }
  Lines(const Lines&) = delete;
  Lines& operator=(const Lines&) = delete;

  void add(const std::string& line) {
    text_ += line;
    if (text_.size() < 65536) return;
    print(text_);
    text_.clear();
  }

 private:
  std::string text_;
};

std::string check(Options& options) {
  if (options.json + options.csv + options.tree + options.summary > 1 && !(options.json && options.summary)) {
    return "choose one of --json, --csv, --tree, --summary";
  }
  if (options.keys.empty()) {
    options.keys = {"PatientID",    "PatientName",    "StudyDate",     "Modality",
                    "SeriesNumber", "InstanceNumber", "SOPInstanceUID"};
  }
  for (const std::string& key : options.keys) {
    auto path = ElementPath::parse(key);
    if (!path) return path.error().message;
    options.key_paths.push_back(*std::move(path));
  }
  return {};
}

int scan(const Options& options) {
  const Scanner scanner(options);
  ScanReport report;
  {
    Lines lines(options);
    FileWalker files(options.paths);
    for_each_result(
        files, 32, [&](const InputFile& file) { return scanner.scan(file); },
        [&](const ScannedFile& scanned) {
          report.add(scanned);
          if (scanned.problem) print_error("scan", *scanned.problem);
          lines.add(scanned.line);
        });
  }
  if (options.tree) print(report.tree());
  if (options.summary) print(options.json ? report.summary_json() : report.summary());
  if (!options.quiet && !options.summary) print_error("scan", report.one_line());
  if (options.strict && report.unreadable() > 0) return exit_failure;
  return report.files() == 0 ? exit_failure : exit_success;
}

}  // namespace

int run_scan(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom scan /data                                   a line a file: path and keys, separated by tabs\n"
      "  dicom scan --json -k PatientID -k '**.ReferencedSOPInstanceUID' /data\n"
      "  dicom scan --csv -k StudyDate -k Rows /data > list.csv\n"
      "  dicom scan --tree /media/cdrom                     patients, studies, series with numbers of images\n"
      "  dicom scan --summary /data                         how many of which kind\n"
      "Any mix of files: what is no DICOM is counted, what is DICOM but cannot be read is named on standard error with "
      "the\n"
      "reason, and exits with 1 only with --strict. A DICOMDIR is counted apart; --json shows it. Keys are paths as "
      "in\n"
      "dicom dump.\n");
  arguments.option("-k,--key", options.keys, "PATH", "What to show of each file (may be given several times)");
  arguments.flag("--json", options.json, "A JSON object a line");
  arguments.flag("--csv", options.csv, "Comma-separated values with a head line (RFC 4180)");
  arguments.flag("--tree", options.tree, "Patients, their studies, their series");
  arguments.flag("--summary", options.summary, "Numbers by modality, kind of object and transfer syntax");
  arguments.flag("--strict", options.strict, "Exit with 1 if a DICOM file could not be read");
  arguments.flag("-q,--quiet", options.quiet, "No last line with numbers on standard error");
  arguments.positionals("PATH", options.paths, "Folders and files");
  if (const auto code = arguments.parse()) return *code;
  if (const std::string problem = check(options); !problem.empty()) return arguments.usage_error(problem);
  return scan(options);
}

}  // namespace dicom::cli
