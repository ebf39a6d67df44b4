// dicom receive: a storage SCP that writes files.
#include <fmt/format.h>
#include <signal.h>

#include <filesystem>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/net/scp/folder_store.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"

namespace dicom::cli {
namespace {

struct Options {
  std::int64_t port = 11112;
  std::string bind = "127.0.0.1";
  std::string folder = ".";
  std::string as;
  bool json = false;
  bool quiet = false;
  bool durable = false;
};

void print_received(const Options& options, const net::scp::ReceivedFile& file) {
  if (options.quiet) return;
  const net::StoreRequest& request = file.request;
  if (options.json) {
    print(
        fmt::format("{{\"file\":\"{}\",\"sop_class_uid\":\"{}\",\"transfer_syntax_uid\":\"{}\",\"from\":\"{}\","
                    "\"bytes\":{}}}\n",
                    json_escaped(file.path.string()), json_escaped(request.sop_class_uid),
                    json_escaped(request.transfer_syntax_uid), json_escaped(request.peer.calling_ae_title), file.size));
    return;
  }
  print(fmt::format("{}  {}, {} kB from {}\n", file.path.string(), uid_name(request.sop_class_uid),
                    (file.size + 1023) / 1024, printable(request.peer.calling_ae_title)));
}

void print_event(const net::scp::ServerEvent& event) {
  using Kind = net::scp::ServerEvent::Kind;
  if (event.kind == Kind::accepted || event.kind == Kind::ended) return;
  const std::string who = event.peer.calling_ae_title.empty() ? event.peer.address : event.peer.calling_ae_title;
  print_error("receive", printable(who + ": " + event.message));
}

Result<std::unique_ptr<net::scp::Server>> start(const Options& options, net::StoreHandler& store) {
  net::scp::Services services;
  services.storage = true;
  net::scp::ServerOptions server;
  server.host = options.bind;
  server.port = static_cast<std::uint16_t>(options.port);
  server.policy =
      net::scp::make_policy(services, options.as.empty() ? std::vector<std::string>() : std::vector{options.as});
  server.handlers.store = &store;
  server.on_event = &print_event;
  return net::scp::Server::start(std::move(server));
}

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom receive --port 11112 -o incoming             every storage class, any AE title\n"
      "  dicom receive --as INBOX --bind 0.0.0.0 -o incoming  only who calls INBOX, from any host\n"
      "Ends with Ctrl-C. Files are named by their SOP Instance UID; one that comes again replaces "
      "its file.\n");
  arguments.option("-p,--port", options.port, "N", "Port to listen at (0: any free one)");
  arguments.option("--bind", options.bind, "HOST", "Address to listen at");
  arguments.option("-o,--output", options.folder, "DIR", "Folder for the files; made if it is not there");
  arguments.option("--as", options.as, "AE", "Our AE title: who calls another one is rejected (default: any)");
  arguments.flag("--durable", options.durable, "Answer only when the file would survive a loss of power");
  arguments.flag("--json", options.json, "Print one JSON object a file");
  arguments.flag("-q,--quiet", options.quiet, "Print nothing for each file");
}

}  // namespace

int run_receive(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  if (options.port < 0 || options.port > 65535) return arguments.usage_error("--port is from 0 to 65535");
  if (!options.as.empty() && !net::is_valid_ae_title(options.as)) {
    return arguments.usage_error("--as: an AE title has 1 to 16 ASCII characters");
  }
  std::error_code failure;
  std::filesystem::create_directories(options.folder, failure);
  if (failure) {
    print_error("receive", options.folder + ": " + failure.message());
    return exit_failure;
  }
  // Blocked before any thread is made, so that only sigwait sees them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  net::scp::FolderStore store(options.folder, options.durable,
                              [&](const net::scp::ReceivedFile& file) { print_received(options, file); });
  auto server = start(options, store);
  if (!server) {
    print_error("receive", with_advice(server.error()));
    return exit_failure;
  }
  if (!options.quiet && !options.json) {
    print(fmt::format("listening at {}:{}, writing to {}\n", options.bind, (*server)->port(), options.folder));
  }
  int signal = 0;
  sigwait(&signals, &signal);
  (*server)->stop(std::chrono::seconds(2));
  return exit_success;
}

}  // namespace dicom::cli
