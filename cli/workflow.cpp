// dicom workflow: the library's in-memory workflow services as a server, for tests and teaching.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/console.h"
#include "cli/listening.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "cli/workflow_services.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"

namespace dicom::cli {
namespace {

struct Options {
  ListeningArguments listening{11113, "127.0.0.1", {}};
  std::optional<std::string> worklist;
  std::optional<std::string> folder;
  std::vector<std::string> peers;
  std::vector<std::string> notified;
  bool quiet = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom workflow --port 11113 --worklist items/     offers the items in a folder\n"
      "  dicom worklist ANY@127.0.0.1:11113                ... and this asks for them\n"
      "  dicom workflow -o incoming/ --peer CT1@127.0.0.1:11112      keeps instances, and commits to them\n"
      "A small workflow manager for tests and teaching: worklist, performed procedure steps (MPPS), storage "
      "commitment,\n"
      "availability notifications, unified procedure steps (UPS). Everything but received files is in memory and gone "
      "when it ends (Ctrl-C).\n");
  options.listening.declare(arguments);
  arguments.option("--worklist", options.worklist, "DIR", "Folder of DICOM files, one a scheduled procedure (.wl)");
  arguments.option("-o,--output", options.folder, "DIR", "Receive instances into this folder, and commit to them");
  arguments.option("--peer", options.peers, "ADDR", "A system that gets its reports at this address");
  arguments.option("--notify", options.notified, "ADDR", "A system that hears of every performed procedure step");
  arguments.flag("-q,--quiet", options.quiet, "Do not tell what happens");
}

// Every file of the folder; what cannot be read is told and passed over.
Result<std::vector<DataSet>> load_worklist(const std::filesystem::path& folder) {
  std::error_code failure;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder, failure)) {
    if (entry.is_regular_file(failure) && entry.file_size(failure) > 0) paths.push_back(entry.path());
  }
  if (failure) return Error{ErrorCode::io, folder.string() + ": " + failure.message()};
  std::ranges::sort(paths);
  std::vector<DataSet> items;
  for (const auto& path : paths) {
    Diagnostics diagnostics;
    auto file = read_file(path, diagnostics);
    if (!file) {
      print_error("workflow", path.string() + ": " + file.error().to_string());
    } else if (!file->data_set.contains(tags::ScheduledProcedureStepSequence)) {
      print_error("workflow", path.string() + ": no worklist item, it has no Scheduled Procedure Step Sequence");
    } else {
      items.push_back(std::move(file->data_set));
    }
  }
  return items;
}

Result<std::vector<Called>> named(const std::vector<std::string>& texts) {
  std::vector<Called> peers;
  for (const std::string& text : texts) peers.push_back(DICOM_TRY(called_by_name(text, {})));
  return peers;
}

Result<WorkflowServices::Options> service_options(const Options& options) {
  WorkflowServices::Options services;
  if (!options.listening.as.empty()) services.ae_title = options.listening.as;
  services.folder = options.folder;
  services.peers = DICOM_TRY(named(options.peers));
  services.notified = DICOM_TRY(named(options.notified));
  if (!options.quiet) {
    services.say = [](const std::string& line) {
      print(line + "\n");
      std::fflush(stdout);
    };
  }
  return services;
}

Result<std::unique_ptr<net::scp::Server>> start(const Options& options, WorkflowServices& services) {
  net::scp::Services offered;
  net::scp::Handlers handlers;
  services.offer(offered, handlers);
  net::scp::ServerOptions server = options.listening.server("workflow", offered);
  server.handlers = std::move(handlers);
  return net::scp::Server::start(std::move(server));
}

}  // namespace

int run_workflow(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  if (const auto checked = options.listening.check(); !checked) return arguments.usage_error(checked.error().message);
  auto made = service_options(options);
  if (!made) return arguments.usage_error(made.error().message);
  if (options.folder) {
    std::error_code failure;
    std::filesystem::create_directories(*options.folder, failure);
    if (failure) {
      print_error("workflow", *options.folder + ": " + failure.message());
      return exit_failure;
    }
  }
  const EndSignals signals;
  WorkflowServices services(std::move(*made));
  if (options.worklist) {
    const auto items = load_worklist(*options.worklist);
    if (!items) {
      print_error("workflow", items.error());
      return exit_failure;
    }
    services.worklist().replace(*items);
  }
  auto server = start(options, services);
  if (!server) {
    print_error("workflow", with_advice(server.error()));
    return exit_failure;
  }
  print(fmt::format("listening at {}:{}, {} worklist items\n", options.listening.bind, (*server)->port(),
                    services.worklist().size()));
  std::fflush(stdout);
  signals.wait();
  (*server)->stop(std::chrono::seconds(2));
  return exit_success;
}

}  // namespace dicom::cli
