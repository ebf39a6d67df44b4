// dicom archive: what administrators do with a data folder, most of it while a server is using it.
#include "archive/archive.h"

#include <charconv>
#include <cstdio>
#include <thread>

#include "archive/admin/administration.h"
#include "archive/admin/verify.h"
#include "archive/maintenance.h"
#include "cli/archive_files.h"
#include "cli/console.h"
#include "cli/verbs.h"

namespace dicom::cli {
namespace {

using archive::Archive;
using archive::Configuration;
using archive::Problem;

int fail(const Error& error) {
  print_error("archive", error);
  return exit_failure;
}

std::string field(std::string_view name, std::uint64_t value) {
  return '"' + std::string(name) + "\":" + std::to_string(value);
}

std::string time_text(std::uint64_t milliseconds) {
  const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
  std::tm parts{};
  ::localtime_r(&seconds, &parts);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts)};
}

Result<std::unique_ptr<Archive>> look(const ArchiveCall& call) {
  return Archive::look(call.configuration, call.log);
}

int stats(const ArchiveCall& call) {
  const auto archive = look(call);
  if (!archive) return fail(archive.error());
  const auto statistics = (*archive)->statistics();
  if (!statistics) return fail(statistics.error());
  const std::pair<std::string_view, std::uint64_t> numbers[] = {
      {"patients", statistics->patients},
      {"studies", statistics->studies},
      {"series", statistics->series},
      {"instances", statistics->instances},
      {"conflicts", statistics->conflicts},
      {"trashed", statistics->trashed},
      {"packs", statistics->packs},
      {"stored_bytes", statistics->stored_bytes},
      {"index_bytes", statistics->index_bytes},
      {"free_bytes", statistics->free_bytes},
  };
  std::string text;
  for (const auto& [name, value] : numbers) {
    if (call.json) {
      text += (text.empty() ? "{" : ",") + field(name, value);
    } else {
      std::string line(name);
      line.resize(14, ' ');
      text += line + std::to_string(value) + "\n";
    }
  }
  print(call.json ? text + "}\n" : text);
  return exit_success;
}

std::string text_of(const Problem& problem, bool json) {
  const std::string_view kind = archive::to_string(problem.kind);
  if (json) {
    return "{\"kind\":" + json_string(kind) + ",\"pack\":" + json_string(problem.pack) + "," +
           field("offset", problem.offset) + ",\"instance\":" + json_string(problem.sop_instance_uid) + "}\n";
  }
  return std::string(kind) + ": " + problem.pack + " at byte " + std::to_string(problem.offset) +
         (problem.sop_instance_uid.empty() ? "" : ", instance " + problem.sop_instance_uid) + "\n";
}

int verify_packs(const ArchiveCall& call, bool orphans_only) {
  const auto archive = look(call);
  if (!archive) return fail(archive.error());
  Progress progress("packs", 0);
  archive::VerifyOptions options;
  options.bytes_per_second = static_cast<std::uint64_t>(call.rate) * 1'000'000;
  std::uint64_t told = 0;
  options.on_problem = [&](const Problem& problem) {
    if (orphans_only && problem.kind != Problem::Kind::orphan) return;
    ++told;
    progress.clear();
    print(text_of(problem, call.json));
  };
  options.on_progress = [&progress](std::uint64_t parts, std::uint64_t of, std::uint64_t) {
    progress.set_total(of);
    progress.set(parts);
    return true;
  };
  const auto outcome = (*archive)->verify(options);
  progress.clear();
  if (!outcome) return fail(outcome.error());
  if (!call.json) {
    print(std::to_string(outcome->parts) + " packs, " + std::to_string(outcome->contents) + " contents, " +
          std::to_string(outcome->bytes) + " bytes read; " + std::to_string(told) +
          (orphans_only ? " orphans\n" : " problems\n"));
  }
  return told == 0 ? exit_success : exit_failure;
}

int verify(const ArchiveCall& call) {
  return verify_packs(call, false);
}
int orphans(const ArchiveCall& call) {
  return verify_packs(call, true);
}

int rebuild(const ArchiveCall& call) {
  const auto outcome = archive::rebuild(call.configuration, call.log);
  if (!outcome) return fail(outcome.error());
  print(std::to_string(outcome->packs) + " packs read, " + std::to_string(outcome->instances) + " instances, " +
        std::to_string(outcome->damaged) + " damaged\n");
  return outcome->damaged == 0 ? exit_success : exit_failure;
}

int say(const Result<archive::BackupOutcome>& outcome) {
  if (!outcome) return fail(outcome.error());
  print(std::to_string(outcome->parts) + " packs, " + std::to_string(outcome->copied) + " of them copied, " +
        std::to_string(outcome->bytes) + " bytes\n");
  return exit_success;
}

archive::BackupProgress shown_on(Progress& progress) {
  return [&progress](const archive::BackupOutcome& so_far) {
    progress.set_total(so_far.parts);
    progress.set(so_far.parts);
  };
}

int backup(const ArchiveCall& call) {
  Progress progress("packs", 0);
  return say(archive::backup(call.configuration, call.words[0], shown_on(progress)));
}
int restore(const ArchiveCall& call) {
  Progress progress("packs", 0);
  return say(archive::restore(call.words[0], call.configuration, shown_on(progress)));
}

int trash(const ArchiveCall& call) {
  const auto archive = look(call);
  if (!archive) return fail(archive.error());
  for (const archive::Removal& removal : (*archive)->administration().trash()) {
    std::string studies;
    for (const std::string& uid : removal.study_uids) studies += (studies.empty() ? "" : ",") + json_string(uid);
    if (call.json) {
      print("{" + field("number", removal.number) + "," + field("time", removal.time) +
            ",\"author\":" + json_string(removal.author) + ",\"reason\":" + json_string(removal.reason) +
            ",\"studies\":[" + studies + "]," + field("contents", removal.contents) + "}\n");
    } else {
      print(std::to_string(removal.number) + "  " + time_text(removal.time) + "  " + removal.author + "  " +
            std::to_string(removal.contents) + " instances of " + studies + "\n");
    }
  }
  return exit_success;
}

int conflicts(const ArchiveCall& call) {
  const auto archive = look(call);
  if (!archive) return fail(archive.error());
  constexpr std::size_t page = 1000;
  for (std::uint64_t offset = 0;; offset += page) {
    const auto list = (*archive)->administration().conflicts(offset, page);
    if (!list) return fail(list.error());
    for (const archive::StoredInstance& one : *list) {
      if (call.json) {
        print("{\"study\":" + json_string(one.study_instance_uid) + ",\"series\":" +
              json_string(one.series_instance_uid) + ",\"instance\":" + json_string(one.sop_instance_uid) + "," +
              field("received", one.received) + "," + field("bytes", one.file_length) + "}\n");
      } else {
        print(time_text(one.received) + "  " + one.sop_instance_uid + "  " + std::to_string(one.file_length) +
              " bytes\n");
      }
    }
    if (list->size() < page) return exit_success;
  }
}

struct Action {
  std::string_view name;
  std::size_t words;  // how many it needs at least
  int (*run)(const ArchiveCall&);
};
constexpr Action actions[] = {
    {"stats", 0, stats},         {"verify", 0, verify},       {"orphans", 0, orphans},
    {"rebuild", 0, rebuild},     {"import", 1, import_files}, {"export", 1, export_files},
    {"backup", 1, backup},       {"restore", 1, restore},     {"trash", 0, trash},
    {"conflicts", 0, conflicts}, {"reject", 0, reject},       {"generate", 0, generate_studies},
};

}  // namespace

int run_archive(Arguments& arguments) {
  std::string action;
  std::optional<std::string> data, config;
  archive::Log log(2, archive::LogLevel::warning);
  ArchiveCall call{{}, {}, log};
  arguments.examples(
      "  dicom archive stats                               how much is there\n"
      "  dicom archive verify --rate 50                    read all packs at 50 MB/s, check every sum\n"
      "  dicom archive orphans                             what lies in packs without being referred to\n"
      "  dicom archive conflicts                           other contents that came with known UIDs\n"
      "  dicom archive trash                               what was removed and can be restored\n"
      "  dicom archive backup /mnt/backup                  also while the server runs; again: only what changed\n"
      "  dicom archive restore /mnt/backup --data NEW      into an empty data folder\n"
      "  dicom archive rebuild                             make the index again from the packs\n"
      "  dicom archive import /media/cd                    all DICOM files below, into the archive\n"
      "  dicom archive import --in-place /mnt/old          the same; the files stay there and are referred to\n"
      "  dicom archive export OUT --study 1.2.3            files as they go out, with a DICOMDIR\n"
      "  dicom archive export OUT.zip --patient P1         the same in one zip file\n"
      "  dicom archive reject --study 1.2.3 --title quality   hide a study, by a rejection note (IHE IOCM)\n"
      "  dicom archive reject NOTE.dcm --study 1.2.3 --title safety   only the note, for dicom send\n"
      "  dicom archive generate --studies 1000             made-up studies, to measure with\n"
      "\nrebuild, import, restore, reject without a file, and generate need the folder for themselves: the server must "
      "not run.\n");
  arguments.positional(
      "ACTION", action,
      "stats, verify, orphans, conflicts, trash, backup, restore, rebuild, import, export, reject or generate");
  arguments.positionals("WORD", call.words,
                        "import: files and folders; export, backup, restore: the other folder; reject: the file",
                        false);
  arguments.option("--data", data, "FOLDER", "The data folder");
  arguments.option("--config", config, "FILE.toml", "The server's configuration file");
  arguments.option("--rate", call.rate, "MB/s", "verify, orphans: read no faster");
  arguments.option("--study", call.studies, "UID", "export, reject: only this study; may be repeated");
  arguments.option("--patient", call.patients, "ID", "export: only this patient's studies; may be repeated");
  arguments.option("--series", call.series, "UID|N",
                   "reject: only this series, may be repeated; generate: how many series a study, normally 2");
  arguments.option("--instance", call.instances, "UID", "reject: only this instance; may be repeated");
  arguments.option("--title", call.title, "TITLE", "reject: why: quality, safety, worklist or retention");
  arguments.option("--reason", call.reason, "TEXT", "reject: what else is to be said");
  arguments.option("--studies", call.counts.studies, "N", "generate: how many studies, normally 100");
  arguments.option("--instances", call.counts.instances, "N", "generate: instances a series, normally 25");
  arguments.option("--first", call.counts.first, "N", "generate: number of the first study, normally 1");
  arguments.flag("--in-place", call.in_place,
                 "import: files stay where they are; the archive refers to them and never writes to them");
  arguments.flag("--no-dicomdir", call.no_dicomdir, "export: files alone");
  arguments.flag("--json", call.json, "One JSON object a line");
  if (const auto code = arguments.parse()) return *code;
  call.configuration.data_folder = archive::default_data_folder();
  if (config) {
    if (const auto read = archive::read_configuration(*config, call.configuration); !read)
      return arguments.usage_error(read.error().to_string());
  }
  if (data) call.configuration.data_folder = *data;
  if (action == "generate" && !call.series.empty()) {
    const std::string& text = call.series.back();
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), call.counts.series);
    if (failure != std::errc() || end != text.data() + text.size())
      return arguments.usage_error("--series: '" + text + "' is no number");
  }
  if (call.rate < 0) return arguments.usage_error("--rate is 0 or more");
  for (const Action& one : actions) {
    if (one.name != action) continue;
    if (call.words.size() < one.words) return arguments.usage_error("ACTION " + action + " needs a file or folder");
    return one.run(call);
  }
  return arguments.usage_error("there is no ACTION '" + action + "'");
}

}  // namespace dicom::cli
