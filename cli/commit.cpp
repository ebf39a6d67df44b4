// dicom commit: storage commitment. Asks a system to keep what we sent, and waits for its report.
#include <fmt/format.h>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <mutex>

#include "cli/console.h"
#include "cli/headers.h"
#include "cli/listening.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status_tables.h"
#include "dicom/net/scp/commitment.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/commitment.h"

namespace dicom::cli {
namespace {

struct Options {
  PeerArguments target;
  std::vector<std::string> paths;
  std::optional<std::string> listen;
  std::string bind = "127.0.0.1";
  std::int64_t wait = 60;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom commit ARCHIVE@pacs.example:11112 study/           will it keep these?\n"
      "  dicom commit --as CT1 --listen 11112 --bind 0.0.0.0 ARCHIVE@pacs.example:11112 study/\n"
      "The report comes over the same connection, or the system opens one to us: then it has to know our AE title "
      "with\n"
      "this host and the port of --listen. Exit code 0: all are committed.\n");
  options.target.declare(arguments);
  arguments.option("--listen", options.listen, "PORT", "Also take the report over a connection to this port");
  arguments.option("--bind", options.bind, "HOST", "Address to listen at");
  arguments.option("--wait", options.wait, "SECONDS", "How long to wait for the report");
  arguments.flag("--json", options.json, "Print the report as JSON");
  arguments.positionals("FILE", options.paths, "Files and folders whose instances are asked for");
}

// Where the report arrives, whichever way it comes.
class Inbox : public net::NormalizedHandler {
 public:
  explicit Inbox(std::string transaction_uid)
      : transaction_uid_(std::move(transaction_uid)), wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

  net::ResponseStatus take(const net::EventReport& event) {
    auto result = net::scp::read_commitment_event(event);
    if (!result) return {net::status::processing_failure, result.error().message, {}};
    if (result->transaction_uid != transaction_uid_) {
      return {net::status::processing_failure, "the transaction UID is not known here", {}};
    }
    const std::lock_guard lock(mutex_);
    result_ = std::move(*result);
    const std::uint64_t one = 1;
    static_cast<void>(!::write(wake_.number(), &one, sizeof one));
    return {};
  }
  net::NormalizedResponse event_report(const net::NormalizedRequest& request) override {
    return {.status = take({request.abstract_syntax, request.sop_class_uid, request.sop_instance_uid, request.type_id,
                            request.data_set})};
  }
  std::optional<net::scp::CommitmentResult> result() const {
    const std::lock_guard lock(mutex_);
    return result_;
  }
  int descriptor() const { return wake_.number(); }

 private:
  std::string transaction_uid_;
  io::FileDescriptor wake_;
  mutable std::mutex mutex_;
  std::optional<net::scp::CommitmentResult> result_;  // guarded by mutex_
};

Result<std::unique_ptr<net::scp::Server>> listen(const Options& options, Inbox& inbox) {
  net::scp::Services offered;
  offered.other_sop_classes.emplace_back(uids::StorageCommitmentPushModel);
  net::scp::ServerOptions server;
  server.host = options.bind;
  server.port = DICOM_TRY(parse_port("--listen", *options.listen));
  server.policy = net::scp::make_policy(offered, {});
  server.handlers.normalized.emplace(uids::StorageCommitmentPushModel, &inbox);
  return net::scp::Server::start(std::move(server));
}

// Waits on the association, or when the peer has left it, for a connection to us.
Result<net::scp::CommitmentResult> await_report(net::Association& association, const Options& options, Inbox& inbox) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(options.wait);
  bool peer_is_there = true;
  for (;;) {
    if (auto result = inbox.result()) return std::move(*result);
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    if (left.count() <= 0) break;
    if (peer_is_there) {
      auto received = net::scu::receive_event(
          association, left, [&](const net::EventReport& event) { return inbox.take(event); }, inbox.descriptor());
      if (!received) {
        if (!options.listen) return std::move(received).error().within("waiting for the report");
        peer_is_there = false;
      }
      continue;
    }
    pollfd waiting{inbox.descriptor(), POLLIN, 0};
    ::poll(&waiting, 1, static_cast<int>(left.count()));
  }
  return Error{ErrorCode::timeout, fmt::format("no report came in {} seconds", options.wait) +
                                       (options.listen ? "; does the peer know our AE title, host and port?"
                                                       : "; some systems open a connection for it: try --listen")};
}

Result<net::scp::CommitmentResult> commit(const net::PeerAddress& peer, const net::scu::Requestor& requestor,
                                          const Options& options, const std::vector<net::ListedInstance>& instances) {
  const std::string transaction_uid = make_uid();
  Inbox inbox(transaction_uid);
  std::unique_ptr<net::scp::Server> server;
  if (options.listen) server = DICOM_TRY(listen(options, inbox));
  const net::scu::Proposal proposals[] = {net::scu::storage_commitment()};
  auto association = DICOM_TRY(net::scu::connect(peer, requestor, proposals));
  const auto status = DICOM_TRY(net::scu::request_commitment(
      association, transaction_uid, instances, [&](const net::EventReport& event) { return inbox.take(event); }));
  if (net::status_class(status.code) == net::StatusClass::failure) {
    static_cast<void>(association.release());
    return Error{ErrorCode::rejected, "the peer answered " + net::describe(net::CommandField::N_ACTION_RSP, status,
                                                                           uids::StorageCommitmentPushModel)};
  }
  auto result = await_report(association, options, inbox);
  if (association.is_established()) static_cast<void>(association.release());
  return result;
}

std::string reason_text(std::uint16_t reason) {
  return fmt::format("0x{:04X}: {}", reason, net::failure_reason_meaning(reason));
}

void print_json(const net::scp::CommitmentResult& result, std::size_t missing) {
  std::string text = fmt::format("{{\"transaction_uid\":\"{}\",\"committed\":[", json_escaped(result.transaction_uid));
  for (std::size_t i = 0; i < result.committed.size(); ++i) {
    text += fmt::format("{}\"{}\"", i == 0 ? "" : ",", json_escaped(result.committed[i].sop_instance_uid));
  }
  text += "],\"failed\":[";
  for (std::size_t i = 0; i < result.failed.size(); ++i) {
    text += fmt::format("{}{{\"sop_instance_uid\":\"{}\",\"reason\":\"{}\"}}", i == 0 ? "" : ",",
                        json_escaped(result.failed[i].sop_instance_uid), reason_text(result.failed[i].failure_reason));
  }
  print(text + fmt::format("],\"not_mentioned\":{}}}\n", missing));
}

// Asked for, and in neither list: nobody has promised to keep it.
std::size_t count_missing(const std::vector<net::ListedInstance>& asked, const net::scp::CommitmentResult& result) {
  const auto named = [](const std::vector<net::ListedInstance>& list, const std::string& uid) {
    return std::ranges::find(list, uid, &net::ListedInstance::sop_instance_uid) != list.end();
  };
  return static_cast<std::size_t>(std::ranges::count_if(asked, [&](const net::ListedInstance& each) {
    return !named(result.committed, each.sop_instance_uid) && !named(result.failed, each.sop_instance_uid);
  }));
}

}  // namespace

int run_commit(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  const auto called = options.target.called();
  if (!called) return arguments.usage_error(called.error().message);
  if (options.listen) {
    if (const auto port = parse_port("--listen", *options.listen); !port) {
      return arguments.usage_error(port.error().message);
    }
  }
  if (options.wait < 1) return arguments.usage_error("--wait is at least 1 second");

  const Headers headers = read_headers("commit", options.paths);
  std::vector<net::ListedInstance> instances;
  for (const DataSet& header : headers.data_sets) {
    instances.push_back({header.text_or_empty(tags::SOPClassUID), header.text_or_empty(tags::SOPInstanceUID)});
  }
  if (instances.empty()) {
    print_error("commit", "there is nothing to ask for");
    return exit_failure;
  }
  const auto result = commit(called->peer, called->requestor, options, instances);
  if (!result) {
    print_error("commit", with_advice(result.error()));
    return exit_failure;
  }
  const std::size_t missing = count_missing(instances, *result);
  if (options.json) {
    print_json(*result, missing);
  } else {
    print(fmt::format("{} of {} instances are committed\n", result->committed.size(), instances.size()));
    for (const auto& each : result->failed) {
      print_error("commit", printable(each.sop_instance_uid) + ": " + reason_text(each.failure_reason));
    }
    if (missing != 0) print_error("commit", fmt::format("the report says nothing of {} instances", missing));
  }
  return result->failed.empty() && missing == 0 && !headers.failed ? exit_success : exit_failure;
}

}  // namespace dicom::cli
