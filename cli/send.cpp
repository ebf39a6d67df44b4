// dicom send: C-STORE of files and folders.
#include <fmt/format.h>

#include <chrono>
#include <fstream>

#include "cli/console.h"
#include "cli/decompress.h"
#include "cli/network.h"
#include "cli/send_files.h"
#include "cli/send_job.h"
#include "cli/verbs.h"

namespace dicom::cli {
namespace {

using Clock = std::chrono::steady_clock;

struct Options {
  PeerArguments target;
  std::int64_t associations = 1;
  std::int64_t window = 8;
  std::int64_t retries = 2;
  std::optional<std::string> resume;
  std::optional<std::string> report;
  bool no_decompress = false;
  bool json = false;
  bool quiet = false;
  std::vector<std::string> paths;
};

// What became of all files.
struct Report {
  std::uint64_t sent = 0;
  std::uint64_t warnings = 0;
  std::uint64_t bytes = 0;
  std::uint64_t skipped = 0;
  std::uint64_t done_before = 0;
  double seconds = 0;
  std::vector<std::pair<std::string, std::string>> failures;  // file, reason
  std::vector<std::string> lines;                             // of the report file: one JSON object each
};

void print_report(const Report& report, bool json) {
  if (!json) {
    for (const auto& [file, why] : report.failures) print_error("send", file + ": " + why);
    const std::string before = report.done_before > 0 ? fmt::format(", {} sent before", report.done_before) : "";
    print(fmt::format("{} sent, {} failed, {} skipped{}; {:.1f} MB in {:.2f} s\n", report.sent, report.failures.size(),
                      report.skipped, before, static_cast<double>(report.bytes) / 1e6, report.seconds));
    return;
  }
  std::string text = fmt::format(
      "{{\"sent\":{},\"warnings\":{},\"skipped\":{},\"sent_before\":{},\"bytes\":{},\"seconds\":{:.3f},\"failed\":[",
      report.sent, report.warnings, report.skipped, report.done_before, report.bytes, report.seconds);
  for (std::size_t i = 0; i < report.failures.size(); ++i) {
    text += fmt::format("{}{{\"file\":\"{}\",\"reason\":\"{}\"}}", i == 0 ? "" : ",",
                        json_escaped(report.failures[i].first), json_escaped(report.failures[i].second));
  }
  print(text + "]}\n");
}

std::string report_line(const std::string& file, std::string_view uid, std::string_view outcome,
                        std::string_view message) {
  return fmt::format("{{\"file\":\"{}\",\"sop_instance_uid\":\"{}\",\"outcome\":\"{}\",\"message\":\"{}\"}}",
                     json_escaped(file), json_escaped(uid), outcome, json_escaped(message));
}

bool write_report(const std::string& path, const std::string& peer, const Report& report) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << fmt::format("{{\"peer\":\"{}\",\"sent\":{},\"warnings\":{},\"failed\":{},\"bytes\":{},\"seconds\":{:.3f},",
                      json_escaped(peer), report.sent, report.warnings, report.failures.size(), report.bytes,
                      report.seconds);
  file << "\"files\":[\n";
  for (std::size_t i = 0; i < report.lines.size(); ++i) file << (i == 0 ? "" : ",\n") << report.lines[i];
  file << "\n]}\n";
  return static_cast<bool>(file.flush());
}

void take(const SendOutcome& outcome, const FileToSend& file, DoneList* done, Report& report, Progress& progress) {
  using Kind = SendOutcome::Kind;
  constexpr std::string_view words[] = {"sent", "warning", "failed"};
  const std::string& uid = file.reference.sop_instance_uid;
  report.lines.push_back(
      report_line(file.path.string(), uid, words[static_cast<std::size_t>(outcome.kind)], outcome.message));
  if (outcome.kind == Kind::failed) {
    report.failures.emplace_back(file.path.string(), outcome.message);
  } else {
    ++report.sent;
    report.bytes += outcome.bytes;
    if (done != nullptr) done->add(uid);
  }
  if (outcome.kind == Kind::warning) {
    ++report.warnings;
    progress.clear();
    print_error("send", file.path.string() + ": warning: " + outcome.message);
  }
  progress.set(report.sent + report.failures.size());
}

FoundFiles look_for_files(const Options& options, const DoneList* done, Report& report) {
  FoundFiles found = find_files(options.paths);
  report.skipped = found.skipped.size();
  for (const auto& [file, why] : found.skipped) {
    if (!options.quiet) print_error("send", file + ": note: skipped, " + why);
  }
  report.failures = std::move(found.failures);
  for (const auto& [file, why] : report.failures) report.lines.push_back(report_line(file, "", "failed", why));
  if (done != nullptr) {
    report.done_before = std::erase_if(
        found.files, [&](const FileToSend& file) { return done->contains(file.reference.sop_instance_uid); });
  }
  return found;
}

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom send ARCHIVE@127.0.0.1:11112 image.dcm\n"
      "  dicom send ARCHIVE@127.0.0.1:11112 /media/cdrom study/     folders are searched\n"
      "  dicom send archive study/ --associations 4                 a name of the peers file; faster\n"
      "  dicom send archive study/ --resume done.txt                goes on after a failure\n"
      "Data sets go out as they are in the file if the peer takes that; if not, uncompressed ones are\n"
      "re-encoded and compressed ones decompressed. A lost association is made again, a few times.\n");
  options.target.declare(arguments);
  arguments.option("--associations", options.associations, "N", "How many associations at once");
  arguments.option("--window", options.window, "N", "Instances under way on one, if the peer agrees (1: one by one)");
  arguments.option("--retries", options.retries, "N", "How often a lost association is made again");
  arguments.option("--resume", options.resume, "FILE", "Keeps a list of what is done, and leaves that out");
  arguments.option("--report", options.report, "FILE.json", "Writes what became of each file");
  arguments.flag("--no-decompress", options.no_decompress, "Send compressed instances as they are, or not at all");
  arguments.flag("--json", options.json, "Print the summary as JSON");
  arguments.flag("-q,--quiet", options.quiet, "Do not note skipped files");
  arguments.positionals("PATH", options.paths, "Files and folders");
}

int send(const Options& options, const SendOptions& how) {
  std::unique_ptr<DoneList> done;
  if (options.resume) {
    auto opened = DoneList::open(*options.resume, net::to_string(how.peer));
    if (!opened) {
      print_error("send", opened.error());
      return exit_failure;
    }
    done = std::move(*opened);
  }
  Report report;
  const FoundFiles found = look_for_files(options, done.get(), report);
  const auto start = Clock::now();
  {
    Progress progress("images", found.files.size() + report.failures.size());
    SendJob(how, found.files, [&](const SendOutcome& outcome) {
      take(outcome, found.files[outcome.file], done.get(), report, progress);
    }).run();
  }
  report.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  if (found.files.empty() && report.failures.empty() && report.done_before == 0) {
    report.failures.emplace_back(options.paths.front(), "no DICOM file found");
  }
  print_report(report, options.json);
  if (options.report && !write_report(*options.report, net::to_string(how.peer), report)) {
    print_error("send", *options.report + ": the report cannot be written");
    return exit_failure;
  }
  return report.failures.empty() ? exit_success : exit_failure;
}

}  // namespace

int run_send(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  if (options.associations < 1 || options.associations > 64) {
    return arguments.usage_error("--associations is from 1 to 64");
  }
  if (options.window < 1 || options.window > 256) return arguments.usage_error("--window is from 1 to 256");
  if (options.retries < 0) return arguments.usage_error("--retries is 0 or more");
  SendOptions how;
  auto called = options.target.called();
  if (!called) return arguments.usage_error(called.error().message);
  how.peer = std::move(called->peer);
  how.requestor = std::move(called->requestor);
  how.requestor.operations_window = static_cast<std::uint16_t>(options.window);
  if (!options.no_decompress) how.transcoder = &decompress;
  how.associations = static_cast<std::size_t>(options.associations);
  how.retries = static_cast<std::size_t>(options.retries);
  return send(options, how);
}

}  // namespace dicom::cli
