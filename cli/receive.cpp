// dicom receive: a storage SCP that writes files.
#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>

#include "cli/console.h"
#include "cli/listening.h"
#include "cli/network.h"
#include "cli/tls_arguments.h"
#include "cli/verbs.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/net/scp/folder_store.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"

namespace dicom::cli {
namespace {

struct Options {
  ListeningArguments listening;
  std::string folder = ".";
  bool json = false;
  bool quiet = false;
  bool durable = false;
  bool discard = false;
  bool once = false;
  std::int64_t window = 16;
  std::vector<std::string> accept;
  TLSArguments tls;
};

// Counts what comes and keeps nothing: what the network alone can do.
class DiscardingStore : public net::StoreHandler {
 public:
  std::variant<std::unique_ptr<net::StoreSink>, net::ResponseStatus> begin(const net::StoreRequest&) override {
    return std::make_unique<Sink>(*this);
  }
  [[nodiscard]] std::uint64_t instances() const { return instances_; }
  [[nodiscard]] std::uint64_t bytes() const { return bytes_; }

 private:
  class Sink : public net::StoreSink {
   public:
    explicit Sink(DiscardingStore& store) : store_(store) {}
    void write(Bytes bytes) override { size_ += bytes.size(); }
    net::ResponseStatus commit() override {
      store_.bytes_ += size_;
      ++store_.instances_;
      return {};
    }
    [[nodiscard]] bool commit_waits() const override { return false; }

   private:
    DiscardingStore& store_;
    std::uint64_t size_ = 0;
  };

  std::atomic<std::uint64_t> instances_ = 0;
  std::atomic<std::uint64_t> bytes_ = 0;
};

// A transfer syntax by UID or keyword.
Result<std::vector<std::string>> accepted_syntaxes(const std::vector<std::string>& texts) {
  std::vector<std::string> uids;
  for (const std::string& text : texts) {
    const UIDEntry* entry = find_uid_keyword(text);
    const std::string uid = entry != nullptr ? std::string(entry->uid) : text;
    if (find_transfer_syntax(uid) == nullptr) {
      return Error{ErrorCode::invalid_argument, "--accept: \"" + text +
                                                    "\" is no transfer syntax; write a UID or a keyword as "
                                                    "ExplicitVRLittleEndian or JPEGBaseline8Bit"};
    }
    uids.push_back(uid);
  }
  return uids;
}

// Ours go first, in our order, whatever the peer prefers.
std::string choose_by_our_order(const std::vector<std::string>& proposed, const std::vector<std::string>& understood,
                                bool) {
  for (const std::string& ours : understood) {
    if (std::find(proposed.begin(), proposed.end(), ours) != proposed.end()) return ours;
  }
  return {};
}

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

// --accept: storage in these transfer syntaxes only.
void restrict_syntaxes(net::AcceptorPolicy& policy, std::vector<std::string> syntaxes) {
  if (syntaxes.empty()) return;
  const auto shared = std::make_shared<const std::vector<std::string>>(std::move(syntaxes));
  for (auto& [uid, each] : policy.abstract_syntaxes) {
    if (uid != uids::Verification) each.transfer_syntaxes = shared;
  }
  policy.unlisted = {};
  policy.choose_transfer_syntax = &choose_by_our_order;
}

Result<std::unique_ptr<net::scp::Server>> start(const Options& options, net::StoreHandler& store,
                                                std::function<void(const net::scp::ServerEvent&)> on_event) {
  net::scp::Services services;
  services.storage = true;
  services.operations_window = static_cast<std::uint16_t>(options.window);
  net::scp::ServerOptions server = options.listening.server("receive", services);
  server.handlers.store = &store;
  restrict_syntaxes(server.policy, DICOM_TRY(accepted_syntaxes(options.accept)));
  server.tls = DICOM_TRY(options.tls.server());
  server.on_event = std::move(on_event);
  return net::scp::Server::start(std::move(server));
}

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom receive --port 11112 -o incoming             every storage class, any AE title\n"
      "  dicom receive --as INBOX --bind 0.0.0.0 -o incoming  only who calls INBOX, from any host\n"
      "  dicom receive --tls-cert us.pem --tls-ca hospital.pem --tls-require-client -o incoming\n"
      "Ends with Ctrl-C. Files are named by their SOP Instance UID; one that comes again replaces "
      "its file.\n");
  options.listening.declare(arguments);
  arguments.option("-o,--output", options.folder, "DIR", "Folder for the files; made if it is not there");
  arguments.flag("--durable", options.durable, "Answer only when the file would survive a loss of power");
  arguments.flag("--discard", options.discard, "Keep nothing, only count: to see what the network can do");
  arguments.flag("--once", options.once, "End when the first association has ended");
  arguments.option("--accept", options.accept, "SYNTAX", "Take these transfer syntaxes only, the first one best");
  arguments.option("--window", options.window, "N", "Instances that a sender may have under way (1: one by one)");
  options.tls.declare_server(arguments);
  arguments.flag("--json", options.json, "Print one JSON object a file");
  arguments.flag("-q,--quiet", options.quiet, "Print nothing for each file");
}

}  // namespace

int run_receive(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  if (const auto checked = options.listening.check(); !checked) return arguments.usage_error(checked.error().message);
  if (options.window < 1 || options.window > 256) return arguments.usage_error("--window is from 1 to 256");
  if (const auto syntaxes = accepted_syntaxes(options.accept); !syntaxes) {
    return arguments.usage_error(syntaxes.error().message);
  }
  std::error_code failure;
  if (!options.discard) std::filesystem::create_directories(options.folder, failure);
  if (failure) {
    print_error("receive", options.folder + ": " + failure.message());
    return exit_failure;
  }
  const EndSignals signals;

  net::scp::FolderStore store(options.folder, options.durable,
                              [&](const net::scp::ReceivedFile& file) { print_received(options, file); });
  DiscardingStore discarding;
  net::StoreHandler& handler = options.discard ? static_cast<net::StoreHandler&>(discarding) : store;
  const auto on_event = [&](const net::scp::ServerEvent& event) {
    using Kind = net::scp::ServerEvent::Kind;
    print_server_event("receive", event);
    if (options.once && (event.kind == Kind::ended || event.kind == Kind::failed)) ::kill(::getpid(), SIGTERM);
  };
  auto server = start(options, handler, on_event);
  if (!server) {
    print_error("receive", with_advice(server.error()));
    return exit_failure;
  }
  if (!options.quiet && !options.json) {
    print(fmt::format("listening at {}:{}{}, {}\n", options.listening.bind, (*server)->port(),
                      options.tls.certificate ? " with TLS" : "",
                      options.discard ? "keeping nothing" : "writing to " + options.folder));
  }
  signals.wait();
  (*server)->stop(std::chrono::seconds(2));
  if (options.discard && !options.quiet) {
    print(fmt::format("{} instances, {:.1f} MB\n", discarding.instances(),
                      static_cast<double>(discarding.bytes()) / 1e6));
  }
  return exit_success;
}

}  // namespace dicom::cli
