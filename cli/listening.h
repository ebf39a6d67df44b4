// What the verbs share that listen: their address, their AE title, and waiting for the end.
#pragma once

#include <signal.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "cli/arguments.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"

namespace dicom::cli {

struct ListeningArguments {
  std::int64_t port = 11112;
  std::string bind = "127.0.0.1";
  std::string as;  ///< empty: any AE title is ours

  void declare(Arguments& arguments);
  /// Errors: invalid_argument, for usage_error().
  Result<void> check() const;
  /// Server options with the address, the policy's titles, and a word on standard error of what fails.
  net::scp::ServerOptions server(std::string_view verb, const net::scp::Services& offered) const;
};

/// "0" to "65535". Errors: invalid_argument, which names the option.
Result<std::uint16_t> parse_port(std::string_view option, std::string_view text);

/// Says what failed on standard error; nothing of what went well.
void print_server_event(std::string_view verb, const net::scp::ServerEvent& event);

/// SIGINT and SIGTERM, kept from every thread that is made from now on, until one is waited for.
class EndSignals {
 public:
  /// What SIGHUP does: ends the process, or asks for the configuration to be read again.
  enum class Reload : std::uint8_t { never, asked_by_hangup };
  explicit EndSignals(Reload reload = Reload::never);
  /// `reload` is called at each SIGHUP.
  void wait(const std::function<void()>& reload = {}) const;

 private:
  sigset_t signals_{};
};

}  // namespace dicom::cli
