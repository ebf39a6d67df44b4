// The TLS options of the verbs that call, and of those that listen.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/arguments.h"
#include "cli/peers_file.h"
#include "dicom/io/tls.h"

namespace dicom::cli {

/// --tls and what belongs to it. Any of the files implies --tls.
struct TLSArguments {
  bool tls = false;
  std::optional<std::string> authorities, certificate, key, revocations, name;
  std::string profile = "bcp195";
  bool no_verify = false;
  bool no_host_check = false;
  bool require_client = false;

  /// For verbs that call.
  void declare_client(Arguments& arguments);
  /// For verbs that listen.
  void declare_server(Arguments& arguments);

  /// Null without TLS. What `peer` says counts where the command line is silent. Errors: those of the files.
  Result<std::shared_ptr<io::TLSContext>> client(const NamedPeer& peer) const;
  Result<std::shared_ptr<io::TLSContext>> server() const;

 private:
  [[nodiscard]] bool has_files() const { return authorities || certificate || key || revocations; }
  [[nodiscard]] io::TLSOptions options() const;
};

}  // namespace dicom::cli
