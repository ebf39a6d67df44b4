// dicom send: C-STORE of files and folders.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>

#include "cli/console.h"
#include "cli/files.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scu/store.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

struct Options {
  PeerArguments target;
  bool json = false;
  bool quiet = false;
  std::vector<std::string> paths;
};

struct FileToSend {
  fs::path path;
  net::scu::InstanceKind kind;
};

// What became of all files.
struct Report {
  std::uint64_t sent = 0;
  std::uint64_t warnings = 0;
  std::uint64_t bytes = 0;
  std::uint64_t skipped = 0;
  std::vector<std::pair<std::string, std::string>> failures;  // file, reason
};

class Collector {
 public:
  Collector(const Options& options, Report& report) : options_(options), report_(report) {}

  void add(const std::string& given) {
    std::error_code failure;
    if (!fs::exists(given, failure)) {
      report_.failures.emplace_back(given, "no such file or folder");
      return;
    }
    FileWalker files({given});
    while (const auto file = files.next()) {
      if (file->problem) {
        report_.failures.emplace_back(file->path.string(), file->problem->message);
      } else {
        add_file(file->path, file->named);
      }
    }
  }
  std::vector<FileToSend> take() { return std::move(files_); }

 private:
  // A file that was named must be DICOM; one that was found in a folder may be anything.
  void add_file(const fs::path& path, bool named) {
    auto instance = net::scu::open_instance(path);
    if (!instance) {
      if (named) {
        report_.failures.emplace_back(path.string(), instance.error().to_string());
      } else {
        skip(path, "not DICOM");
      }
      return;
    }
    if (instance->reference.kind.sop_class_uid == uids::MediaStorageDirectoryStorage) {
      skip(path, "a DICOMDIR is not sent");
      return;
    }
    files_.push_back({path, instance->reference.kind});
  }

  void skip(const fs::path& path, std::string_view why) {
    ++report_.skipped;
    if (!options_.quiet) print_error("send", path.string() + ": note: skipped, " + std::string(why));
  }

  const Options& options_;
  Report& report_;
  std::vector<FileToSend> files_;
};

// Sends the files that one association carries. Once the association is lost, a new one goes on
// with the next file.
class Sender {
 public:
  Sender(const net::PeerAddress& peer, const net::scu::Requestor& requestor, const net::scu::StorePlan& plan,
         Report& report, Progress& progress)
      : peer_(peer), requestor_(requestor), plan_(plan), report_(report), progress_(progress) {}

  void send(const std::vector<FileToSend>& files) {
    for (const FileToSend& file : files) {
      if (!plan_.kinds.contains(file.kind)) continue;
      if (given_up_.empty()) {
        send_one(file);
      } else {
        fail(file, given_up_);
      }
      progress_.set(report_.sent + report_.failures.size());
    }
    if (association_) static_cast<void>(association_->release());
  }

 private:
  bool connect() {
    if (association_ && association_->is_established()) return true;
    auto connected = net::scu::connect(peer_, requestor_, plan_.proposals);
    if (!connected) {
      given_up_ = with_advice(connected.error());
      return false;
    }
    association_.emplace(std::move(*connected));
    return true;
  }

  void send_one(const FileToSend& file) {
    const auto instance = net::scu::open_instance(file.path);
    if (!instance) return fail(file, instance.error().to_string());
    if (!connect()) return fail(file, given_up_);
    const auto status = net::scu::store(*association_, *instance);
    if (!status) return fail(file, status.error().to_string());
    const auto status_class = net::status_class(status->code);
    if (status_class == net::StatusClass::failure) {
      return fail(file, "the peer answered " + net::describe(net::CommandField::C_STORE_RSP, *status));
    }
    ++report_.sent;
    report_.bytes += instance->data_set.size();
    if (status_class != net::StatusClass::warning) return;
    ++report_.warnings;
    progress_.clear();
    print_error("send", file.path.string() + ": warning: the peer answered " +
                            net::describe(net::CommandField::C_STORE_RSP, *status));
  }

  void fail(const FileToSend& file, const std::string& why) { report_.failures.emplace_back(file.path.string(), why); }

  const net::PeerAddress& peer_;
  const net::scu::Requestor& requestor_;
  const net::scu::StorePlan& plan_;
  Report& report_;
  Progress& progress_;
  std::optional<net::Association> association_;
  std::string given_up_;
};

void print_report(const Report& report, double seconds, bool json) {
  if (!json) {
    for (const auto& [file, why] : report.failures) print_error("send", file + ": " + why);
    print(fmt::format("{} sent, {} failed, {} skipped; {:.1f} MB in {:.2f} s\n", report.sent, report.failures.size(),
                      report.skipped, static_cast<double>(report.bytes) / 1e6, seconds));
    return;
  }
  std::string text =
      fmt::format("{{\"sent\":{},\"warnings\":{},\"skipped\":{},\"bytes\":{},\"seconds\":{:.3f},\"failed\":[",
                  report.sent, report.warnings, report.skipped, report.bytes, seconds);
  for (std::size_t i = 0; i < report.failures.size(); ++i) {
    text += fmt::format("{}{{\"file\":\"{}\",\"reason\":\"{}\"}}", i == 0 ? "" : ",",
                        json_escaped(report.failures[i].first), json_escaped(report.failures[i].second));
  }
  print(text + "]}\n");
}

}  // namespace

int run_send(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom send ARCHIVE@127.0.0.1:11112 image.dcm\n"
      "  dicom send ARCHIVE@127.0.0.1:11112 /media/cdrom study/     folders are searched\n"
      "Data sets go out as they are in the file if the peer takes that; uncompressed ones are "
      "re-encoded if not.\n");
  options.target.declare(arguments);
  arguments.flag("--json", options.json, "Print the report as JSON");
  arguments.flag("-q,--quiet", options.quiet, "Do not note skipped files");
  arguments.positionals("PATH", options.paths, "Files and folders");
  if (const auto code = arguments.parse()) return *code;
  const auto peer = options.target.peer();
  if (!peer) return arguments.usage_error(peer.error().message);
  const auto requestor = options.target.requestor();
  if (!requestor) return arguments.usage_error(requestor.error().message);

  Report report;
  Collector collector(options, report);
  for (const std::string& path : options.paths) collector.add(path);
  const std::vector<FileToSend> files = collector.take();
  std::set<net::scu::InstanceKind> kinds;
  for (const FileToSend& file : files) kinds.insert(file.kind);
  const auto start = Clock::now();
  {
    Progress progress("images", files.size() + report.failures.size());
    for (const net::scu::StorePlan& plan : net::scu::plan_store(kinds, false)) {
      Sender(*peer, *requestor, plan, report, progress).send(files);
    }
  }
  if (files.empty() && report.failures.empty())
    report.failures.emplace_back(options.paths.front(), "no DICOM file found");
  print_report(report, std::chrono::duration<double>(Clock::now() - start).count(), options.json);
  return report.failures.empty() ? exit_success : exit_failure;
}

}  // namespace dicom::cli
