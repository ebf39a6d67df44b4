// dicom diff: what differs between two files or two folders.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/difference_text.h"
#include "cli/files.h"
#include "cli/verbs.h"
#include "dicom/path/element_path.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  bool json = false;
  bool meta = false;
  bool brief = false;
  std::int64_t width = 80;
  std::string colour = "auto";
  std::vector<std::string> ignored;
  std::vector<ElementPath> ignored_paths;
  std::string left;
  std::string right;
};

// Two files that are held against each other, or one that has no other.
struct Pair {
  fs::path left;
  fs::path right;
};

struct Outcome {
  bool differ = false;
  bool failed = false;
};

class Comparer {
 public:
  explicit Comparer(const Options& options) : options_(options), colour_(wants_colour(options.colour)) {}

  void compare(const Pair& pair) {
    if (pair.left.empty() || pair.right.empty()) return only_one(pair);
    const auto left = open(pair.left);
    const auto right = open(pair.right);
    if (!left || !right) return;
    std::vector<Difference> found;
    if (options_.meta) found = differences(left->meta, right->meta, width());
    if (options_.meta && left->syntax.uid != right->syntax.uid && found.empty()) {
      found.push_back({Difference::Kind::value, "TransferSyntaxUID", std::string(left->syntax.uid),
                       std::string(right->syntax.uid)});
    }
    const auto inner = differences(left->data_set, right->data_set, width());
    found.insert(found.end(), inner.begin(), inner.end());
    if (found.empty()) return;
    outcome_.differ = true;
    if (options_.json) return print_json(pair, found);
    if (options_.brief) return print(pair.left.string() + " and " + pair.right.string() + " differ\n");
    print("--- " + pair.left.string() + "\n+++ " + pair.right.string() + "\n" + difference_text(found, colour_));
  }

  [[nodiscard]] Outcome finish() const {
    if (options_.json) print(first_ ? "[]\n" : "\n]\n");
    return outcome_;
  }

 private:
  [[nodiscard]] std::size_t width() const { return static_cast<std::size_t>(options_.width); }

  // The file without what is to be ignored.
  std::optional<File> open(const fs::path& path) {
    auto opened = open_file(path);
    if (!opened) {
      print_error("diff", describe(path, opened.error().error));
      outcome_.failed = true;
      return std::nullopt;
    }
    File file = std::move(opened->file);
    for (const ElementPath& ignored : options_.ignored_paths) {
      for (DataSet* part : {&file.meta, &file.data_set}) {
        // Erasing fails only where a path goes through what is no sequence: nothing there to ignore then.
        static_cast<void>(erase(*part, ignored));
      }
    }
    return file;
  }

  void only_one(const Pair& pair) {
    outcome_.differ = true;
    if (options_.json) return print_json(pair, {});
    const bool left = !pair.left.empty();
    print("Only in " + std::string(left ? options_.left : options_.right) + ": " +
          (left ? pair.left : pair.right).string() + "\n");
  }

  void print_json(const Pair& pair, const std::vector<Difference>& found) {
    const auto name = [](const fs::path& path) { return path.empty() ? "null" : json_string(path.string()); };
    std::string text = (first_ ? "[\n" : ",\n");
    first_ = false;
    text += "{\"left\":" + name(pair.left) + ",\"right\":" + name(pair.right) + ",\"differences\":[";
    for (std::size_t i = 0; i < found.size(); ++i) {
      const Difference& each = found[i];
      text += fmt::format("{}{{\"path\":{},\"kind\":\"{}\"", i == 0 ? "" : ",", json_string(each.path),
                          to_string(each.kind));
      if (each.kind != Difference::Kind::only_right) text += ",\"left\":" + json_string(each.left);
      if (each.kind != Difference::Kind::only_left) text += ",\"right\":" + json_string(each.right);
      text += "}";
    }
    print(text + "]}");
  }

  const Options& options_;
  bool colour_;
  bool first_ = true;
  Outcome outcome_;
};

// The DICOM files below a folder: by SOP Instance UID, and by their place.
struct Folder {
  std::map<std::string, fs::path> by_uid;
  std::map<fs::path, fs::path> by_place;
};

Folder read_folder(const std::string& path) {
  Folder folder;
  FileWalker files({path});
  ReadOptions options;
  options.stop_at = Tag(0x0008, 0x0019);  // behind SOP Instance UID
  for_each_file(
      files, 16,
      [&](const InputFile& file) -> std::optional<std::string> {
        const auto opened = file.problem ? std::nullopt : std::optional(open_file(file.path, options));
        if (!opened || (!*opened && !opened->error().is_dicom)) return std::nullopt;
        return *opened ? (*opened)->file.sop_instance_uid() : std::string();
      },
      [&](const InputFile& file, std::optional<std::string> uid) {
        if (!uid) return;
        folder.by_place[file.relative] = file.path;
        if (!uid->empty()) folder.by_uid.try_emplace(*uid, file.relative);
      });
  return folder;
}

// Files of the same instance belong together, and otherwise those in the same place.
std::vector<Pair> match(Folder left, Folder right) {
  std::map<fs::path, Pair> pairs;
  const auto pair_up = [&](const fs::path& left_place, const fs::path& right_place) {
    const auto l = left.by_place.extract(left_place);
    const auto r = right.by_place.extract(right_place);
    pairs[left_place] = {l.mapped(), r.mapped()};
  };
  for (const auto& [uid, place] : left.by_uid) {
    const auto other = right.by_uid.find(uid);
    if (other != right.by_uid.end()) pair_up(place, other->second);
  }
  std::vector<fs::path> places;
  for (const auto& [place, path] : left.by_place) {
    if (right.by_place.contains(place)) places.push_back(place);
  }
  for (const fs::path& place : places) pair_up(place, place);
  std::vector<Pair> all;
  for (const auto& [place, pair] : pairs) all.push_back(pair);
  for (const auto& [place, path] : left.by_place) all.push_back({path, {}});
  for (const auto& [place, path] : right.by_place) all.push_back({{}, path});
  return all;
}

std::string check(Options& options) {
  if (options.width < 1) return "--width takes a number from 1";
  for (const std::string& each : options.ignored) {
    auto path = ElementPath::parse(each);
    if (!path) return path.error().message;
    options.ignored_paths.push_back(*std::move(path));
  }
  std::error_code failure;
  if (fs::is_directory(options.left, failure) != fs::is_directory(options.right, failure)) {
    return "compare two files or two folders";
  }
  return {};
}

}  // namespace

int run_diff(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom diff a.dcm b.dcm\n"
      "  dicom diff --ignore PixelData --ignore '**.InstanceCreationTime' a.dcm b.dcm\n"
      "  dicom diff --json before/ after/      files of the same SOP Instance UID, or else of the same name\n"
      "Padding, byte order and the form of lengths do not count. Exit codes: 0 the same, 1 they differ, 2 a file "
      "could\n"
      "not be read or the command line makes no sense.\n");
  arguments.option("-i,--ignore", options.ignored, "PATH", "What does not count (may be given several times)");
  arguments.flag("--meta", options.meta, "Compare the File Meta Information too");
  arguments.flag("--brief", options.brief, "Say only which files differ");
  arguments.flag("--json", options.json, "Print the differences as JSON");
  arguments.option("-w,--width", options.width, "N", "Longest value that is shown whole, in characters (80)");
  arguments.choice("--colour,--color", options.colour, {"auto", "always", "never"},
                   "Colours (auto: on a terminal, unless NO_COLOR is set)");
  arguments.positional("LEFT", options.left, "A file or a folder");
  arguments.positional("RIGHT", options.right, "The other one");
  if (const auto code = arguments.parse()) return *code;
  if (const std::string problem = check(options); !problem.empty()) return arguments.usage_error(problem);

  Comparer comparer(options);
  std::error_code failure;
  if (fs::is_directory(options.left, failure)) {
    for (const Pair& pair : match(read_folder(options.left), read_folder(options.right))) comparer.compare(pair);
  } else {
    comparer.compare({options.left, options.right});
  }
  const Outcome outcome = comparer.finish();
  return outcome.failed ? exit_usage : outcome.differ ? exit_failure : exit_success;
}

}  // namespace dicom::cli
