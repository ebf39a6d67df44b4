#include "cli/listening.h"

#include <pthread.h>

#include <charconv>

#include "cli/console.h"
#include "cli/network.h"
#include "dicom/net/scp/policy.h"

namespace dicom::cli {

void ListeningArguments::declare(Arguments& arguments) {
  arguments.option("-p,--port", port, "N", "Port to listen at (0: any free one)");
  arguments.option("--bind", bind, "HOST", "Address to listen at");
  arguments.option("--as", as, "AE", "Our AE title: who calls another one is rejected (default: any)");
}

Result<void> ListeningArguments::check() const {
  if (port < 0 || port > 65535) return Error{ErrorCode::invalid_argument, "--port is from 0 to 65535"};
  if (!as.empty() && !net::is_valid_ae_title(as)) {
    return Error{ErrorCode::invalid_argument, "--as: an AE title has 1 to 16 ASCII characters"};
  }
  return {};
}

net::scp::ServerOptions ListeningArguments::server(std::string_view verb, const net::scp::Services& offered) const {
  net::scp::ServerOptions options;
  options.host = bind;
  options.port = static_cast<std::uint16_t>(port);
  options.policy = net::scp::make_policy(offered, as.empty() ? std::vector<std::string>() : std::vector{as});
  options.on_event = [verb = std::string(verb)](const auto& event) { print_server_event(verb, event); };
  return options;
}

Result<std::uint16_t> parse_port(std::string_view option, std::string_view text) {
  std::uint16_t port = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (failure == std::errc() && end == text.data() + text.size()) return port;
  return Error{ErrorCode::invalid_argument,
               std::string(option) + ": '" + std::string(text) + "' is not a port: 0 to 65535"};
}

void print_server_event(std::string_view verb, const net::scp::ServerEvent& event) {
  using Kind = net::scp::ServerEvent::Kind;
  if (event.kind == Kind::accepted || event.kind == Kind::ended) return;
  const std::string who = event.peer.calling_ae_title.empty() ? event.peer.address : event.peer.calling_ae_title;
  print_error(verb, printable(who + ": " + event.message));
}

EndSignals::EndSignals(Reload reload) {
  sigemptyset(&signals_);
  sigaddset(&signals_, SIGINT);
  sigaddset(&signals_, SIGTERM);
  if (reload == Reload::asked_by_hangup) sigaddset(&signals_, SIGHUP);
  pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
}

void EndSignals::wait(const std::function<void()>& reload) const {
  int signal = 0;
  while (sigwait(&signals_, &signal) == 0 && signal == SIGHUP) {
    if (reload) reload();
  }
}

}  // namespace dicom::cli
