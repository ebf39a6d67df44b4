// dicom echo: C-ECHO.
#include <fmt/format.h>

#include <chrono>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/verbs.h"
#include "dicom/net/scu/echo.h"

namespace dicom::cli {
namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

struct Echoes {
  double association_ms = 0;
  double echo_ms = 0;  // the mean
  std::string implementation;
  std::string security;
  net::ResponseStatus status;
};

Result<Echoes> echo_once(const net::PeerAddress& peer, const net::scu::Requestor& requestor, std::int64_t count) {
  Echoes echoes;
  auto start = Clock::now();
  const net::scu::Proposal proposals[] = {net::scu::verification()};
  auto association = DICOM_TRY(net::scu::connect(peer, requestor, proposals));
  echoes.association_ms = milliseconds_since(start);
  echoes.implementation = association.accepted().user_information.implementation_version_name;
  echoes.security = association.security();
  start = Clock::now();
  for (std::int64_t i = 0; i < count; ++i) {
    echoes.status = DICOM_TRY(net::scu::echo(association));
    if (echoes.status.code != net::status::success) break;
  }
  echoes.echo_ms = milliseconds_since(start) / static_cast<double>(count);
  DICOM_TRY(association.release());
  return echoes;
}

// Associations one after the other: the times are means.
Result<Echoes> echo(const net::PeerAddress& peer, const net::scu::Requestor& requestor, std::int64_t count,
                    std::int64_t repeat) {
  Echoes sum;
  for (std::int64_t i = 0; i < repeat; ++i) {
    const Echoes once = DICOM_TRY(echo_once(peer, requestor, count));
    const double association_ms = sum.association_ms + once.association_ms;
    const double echo_ms = sum.echo_ms + once.echo_ms;
    sum = once;
    if (once.status.code != net::status::success) return sum;
    sum.association_ms = association_ms;
    sum.echo_ms = echo_ms;
  }
  sum.association_ms /= static_cast<double>(repeat);
  sum.echo_ms /= static_cast<double>(repeat);
  return sum;
}

void report(const net::PeerAddress& peer, const Echoes& echoes, bool json) {
  if (json) {
    print(fmt::format(
        "{{\"ok\":true,\"association_ms\":{:.3f},\"echo_ms\":{:.3f},\"implementation\":\"{}\",\"security\":\"{}\"}}\n",
        echoes.association_ms, echoes.echo_ms, json_escaped(echoes.implementation), json_escaped(echoes.security)));
    return;
  }
  print(fmt::format("{} answers{}: association {:.2f} ms, echo {:.2f} ms{}\n", net::to_string(peer),
                    echoes.implementation.empty() ? "" : " (" + printable(echoes.implementation) + ")",
                    echoes.association_ms, echoes.echo_ms,
                    echoes.security.empty() ? "" : "; " + printable(echoes.security)));
}

}  // namespace

int run_echo(Arguments& arguments) {
  PeerArguments target;
  std::int64_t count = 1;
  std::int64_t repeat = 1;
  bool json = false;
  arguments.examples(
      "  dicom echo ARCHIVE@pacs.example:11112             does it answer?\n"
      "  dicom echo --as CT1 ARCHIVE@127.0.0.1:11112       ... to the AE title CT1?\n"
      "  dicom echo --count 100 ARCHIVE@127.0.0.1:11112    how fast?\n"
      "  dicom echo --repeat 100 archive                   how fast are associations with a name of the peers file?\n");
  target.declare(arguments);
  arguments.option("-n,--count", count, "N", "How many echoes on one association");
  arguments.option("--repeat", repeat, "N", "How many associations, one after the other");
  arguments.flag("--json", json, "Print the result as JSON");
  if (const auto code = arguments.parse()) return *code;
  const auto called = target.called();
  if (!called) return arguments.usage_error(called.error().message);
  if (count < 1 || repeat < 1) return arguments.usage_error("--count and --repeat are at least 1");

  const auto echoes = echo(called->peer, called->requestor, count, repeat);
  if (!echoes) {
    print_error("echo", with_advice(echoes.error()));
    return exit_failure;
  }
  if (echoes->status.code != net::status::success) {
    print_error("echo", net::describe(net::CommandField::C_ECHO_RSP, echoes->status));
    return exit_failure;
  }
  report(called->peer, *echoes, json);
  return exit_success;
}

}  // namespace dicom::cli
