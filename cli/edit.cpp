// dicom edit: sets, inserts, appends and erases elements of many files.
#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/difference_text.h"
#include "cli/edit_actions.h"
#include "cli/files.h"
#include "cli/new_uids.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::vector<std::string> erased;
  std::vector<std::string> set;
  std::vector<std::string> inserted;
  std::vector<std::string> appended;
  std::optional<std::string> output;
  bool new_uids = false;
  std::optional<std::string> seed;
  std::optional<std::string> uid_map;
  bool dry_run = false;
  bool quiet = false;
  std::string colour = "auto";
  std::vector<std::string> paths;
  std::vector<EditAction> actions;
};

// What became of one file.
struct Outcome {
  bool skipped = false;  // no DICOM, found in a folder
  bool changed = false;
  std::string shown;  // by --dry-run
  std::optional<std::string> failure{};
};

// Preamble and meta information as they were, unless something in them changed.
Result<ByteVector> head_bytes(const OpenedFile& original, const File& edited) {
  Diagnostics diagnostics;
  const std::uint64_t end = DICOM_TRY(read_file_head(original.content, diagnostics)).data_set_offset;
  const Bytes head = original.content.bytes().first(end);
  if (edited.meta == original.file.meta || edited.meta.empty()) return ByteVector(head.begin(), head.end());
  ByteVector fresh = encode_meta(edited.meta);
  constexpr std::size_t preamble = 128;
  if (head.size() > preamble) std::copy_n(head.begin(), preamble, fresh.begin());
  return fresh;
}

// The meta information names the instance too (PS3.10 7.1).
void follow_instance(File& file) {
  const auto follow = [&](const KnownTag& meta, Tag source) {
    const std::string value = file.data_set.text_or_empty(source);
    if (!value.empty() && file.meta.contains(meta) && file.meta.text_or_empty(meta) != value)
      file.meta.set(meta, value);
  };
  follow(tags::MediaStorageSOPClassUID, tags::SOPClassUID);
  follow(tags::MediaStorageSOPInstanceUID, tags::SOPInstanceUID);
}

class Editor {
 public:
  Editor(const Options& options, NewUIDs* new_uids, OutputPlan* plan)
      : options_(options), new_uids_(new_uids), plan_(plan), colour_(wants_colour(options.colour)) {}

  Outcome edit(const InputFile& input) const {
    Outcome outcome;
    if (input.problem) {
      outcome.failure = describe(input.path, *input.problem);
      return outcome;
    }
    auto opened = open_file(input.path);
    if (!opened) {
      outcome.skipped = !opened.error().is_dicom && !input.named;
      if (!outcome.skipped) outcome.failure = describe(input.path, opened.error().error);
      return outcome;
    }
    if (auto result = edit(input, *opened, outcome); !result) outcome.failure = describe(input.path, result.error());
    return outcome;
  }

 private:
  Result<void> edit(const InputFile& input, const OpenedFile& original, Outcome& outcome) const {
    File edited = original.file;
    std::size_t changes = 0;
    for (const EditAction& action : options_.actions) changes += DICOM_TRY(apply(edited, action));
    if (new_uids_ != nullptr) changes += new_uids_->replace(edited.data_set);
    if (changes > 0) follow_instance(edited);
    outcome.changed = changes > 0;
    if (options_.dry_run) {
      show(input, original, edited, outcome);
      return {};
    }
    if (changes == 0 && plan_ == nullptr) return {};
    return write(input, original, edited, changes > 0);
  }

  void show(const InputFile& input, const OpenedFile& original, const File& edited, Outcome& outcome) const {
    std::vector<Difference> found = differences(original.file.meta, edited.meta);
    const auto inner = differences(original.file.data_set, edited.data_set);
    found.insert(found.end(), inner.begin(), inner.end());
    if (!found.empty()) outcome.shown = input.path.string() + "\n" + difference_text(found, colour_);
  }

  Result<void> write(const InputFile& input, const OpenedFile& original, const File& edited, bool changed) const {
    std::error_code failure;
    // The file itself is replaced, not a symbolic link to it.
    const fs::path target = plan_ != nullptr ? DICOM_TRY(plan_->target(input)) : fs::canonical(input.path, failure);
    if (failure) return Error{ErrorCode::io, input.path.string() + ": " + failure.message(), {}, {}};
    if (!changed) {
      const std::array whole{original.content.bytes()};
      return io::replace_file(target, whole);
    }
    const ByteVector head = DICOM_TRY(head_bytes(original, edited));
    const ByteVector data = DICOM_TRY(write_data_set(edited.data_set, edited.syntax));
    const fs::perms permissions = fs::status(target, failure).permissions();
    const bool existed = !failure && fs::exists(target);
    const std::array parts{Bytes(head), Bytes(data)};
    DICOM_TRY(io::replace_file(target, parts));
    if (existed) fs::permissions(target, permissions, failure);
    return {};
  }

  const Options& options_;
  NewUIDs* new_uids_;
  OutputPlan* plan_;
  bool colour_;
};

// First pass: which UIDs belong to the set.
void collect(const Options& options, NewUIDs& new_uids) {
  ReadOptions head;
  head.stop_at = tags::PixelData;
  FileWalker files(options.paths);
  for_each_file(
      files, 16,
      [&](const InputFile& file) {
        auto opened = file.problem ? std::nullopt : std::optional(open_file(file.path, head));
        return opened && *opened ? std::optional((*opened)->file.data_set) : std::nullopt;
      },
      [&](const InputFile&, const std::optional<DataSet>& data_set) {
        if (data_set) new_uids.add(*data_set);
      });
}

int edit_all(const Options& options) {
  std::optional<NewUIDs> new_uids;
  if (options.new_uids) {
    new_uids.emplace(options.seed);
    if (options.uid_map) {
      if (const auto loaded = new_uids->load(*options.uid_map); !loaded) {
        print_error("edit", loaded.error());
        return exit_failure;
      }
    }
    collect(options, *new_uids);
  }
  std::optional<OutputPlan> plan;
  if (options.output) plan.emplace(*options.output, options.paths);
  const Editor editor(options, new_uids ? &*new_uids : nullptr, plan ? &*plan : nullptr);
  std::uint64_t edited = 0;
  std::uint64_t unchanged = 0;
  std::uint64_t failed = 0;
  FileWalker files(options.paths);
  for_each_file(
      files, 1, [&](const InputFile& file) { return editor.edit(file); },
      [&](const InputFile&, const Outcome& outcome) {
        if (outcome.skipped) return;
        if (outcome.failure) {
          ++failed;
          return print_error("edit", *outcome.failure);
        }
        ++(outcome.changed ? edited : unchanged);
        print(outcome.shown);
      });
  if (new_uids && options.uid_map && !options.dry_run) {
    if (const auto saved = new_uids->save(*options.uid_map); !saved) {
      print_error("edit", saved.error());
      ++failed;
    }
  }
  if (edited + unchanged + failed == 0) {
    print_error("edit", "no DICOM file found");
    return exit_failure;
  }
  if (!options.quiet) {
    print(fmt::format("{} {}, {} unchanged, {} failed\n", edited, options.dry_run ? "would be edited" : "edited",
                      unchanged, failed));
  }
  return failed == 0 ? exit_success : exit_failure;
}

// Actions in the order in which they are done.
std::string parse_actions(Options& options) {
  using Kind = EditAction::Kind;
  const auto parse = [&](Kind kind, const std::vector<std::string>& texts) -> std::string {
    for (const std::string& text : texts) {
      auto action = parse_edit_action(kind, text);
      if (!action) return action.error().message;
      options.actions.push_back(*std::move(action));
    }
    return {};
  };
  for (const auto& [kind, texts] :
       {std::pair(Kind::erase, &options.erased), std::pair(Kind::set, &options.set),
        std::pair(Kind::insert, &options.inserted), std::pair(Kind::append, &options.appended)}) {
    if (std::string problem = parse(kind, *texts); !problem.empty()) return problem;
  }
  if (options.actions.empty() && !options.new_uids)
    return "nothing to do: --set, --insert, --append, --erase, --new-uids";
  if ((options.seed || options.uid_map) && !options.new_uids) return "--seed and --uid-map go with --new-uids";
  return {};
}

}  // namespace

int run_edit(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom edit --set PatientName=Doe^Jane --erase private image.dcm\n"
      "  dicom edit --dry-run --set 'RequestAttributesSequence[0].RequestedProcedureID=7' study/\n"
      "  dicom edit --new-uids --seed trial7 -o copy/ study/\n"
      "  dicom edit --append ImageType=MPR --set '[ACME 1.1]0029,xx10:LO=text' image.dcm\n"
      "Erases first, then sets, inserts, appends. Without -o files are replaced, each at once when it is complete. A "
      "PATH\n"
      "is a keyword or a tag, with items [0], [*], [+] (a new one) and steps '.'; x stands for any digit, '**.' for "
      "any\n"
      "depth, 'private' for all private elements. Values as in dicom make. Pixel data stay as they are.\n");
  arguments.option("-e,--erase", options.erased, "PATH", "Take elements or items away");
  arguments.option("-s,--set", options.set, "PATH=VALUE", "Give an element a value, making it if it is absent");
  arguments.option("-i,--insert", options.inserted, "PATH=VALUE", "The same, only if it is absent");
  arguments.option("-a,--append", options.appended, "PATH[=VALUE]",
                   "Add a value, or (without =) an item to a sequence");
  arguments.flag("--new-uids", options.new_uids, "New UIDs of studies, series, instances and frames of reference");
  arguments.option("--seed", options.seed, "TEXT", "The same new UIDs for the same text");
  arguments.option("--uid-map", options.uid_map, "FILE", "Keep old and new UIDs in this file, for further runs");
  arguments.option("-o,--output", options.output, "OUT", "Write to this file or folder instead");
  arguments.flag("-n,--dry-run", options.dry_run, "Show what would change, and change nothing");
  arguments.flag("-q,--quiet", options.quiet, "No summary");
  arguments.choice("--colour,--color", options.colour, {"auto", "always", "never"},
                   "Colours of --dry-run (auto: on a terminal, unless NO_COLOR is set)");
  arguments.positionals("PATH", options.paths, "Files and folders");
  if (const auto code = arguments.parse()) return *code;
  if (const std::string problem = parse_actions(options); !problem.empty()) return arguments.usage_error(problem);
  return edit_all(options);
}

}  // namespace dicom::cli
