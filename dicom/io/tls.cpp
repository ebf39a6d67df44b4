#include "dicom/io/tls.h"

#include <mutex>
#include <utility>

#include "dicom/io/tls_channel.h"
#include "dicom/io/tls_settings.h"

namespace dicom::io {

class TLSContext::Implementation {
 public:
  Implementation(TLSOptions options, TLSRole role, TLSSettings settings, std::string fingerprint)
      : options_(std::move(options)),
        role_(role),
        settings_(std::move(settings)),
        fingerprint_(std::move(fingerprint)) {}

  [[nodiscard]] const TLSOptions& options() const { return options_; }
  [[nodiscard]] TLSRole role() const { return role_; }

  // Looking at a few files costs microseconds, a handshake a hundred times as much.
  TLSSettings current() {
    std::string fingerprint = fingerprint_of_files(options_);
    const std::lock_guard lock(mutex_);
    if (fingerprint == fingerprint_) return settings_;
    auto made = make_tls_settings(options_, role_);
    // Half of a new pair of files, say: it is tried again with the next handshake.
    problem_ = made ? std::string() : made.error().to_string();
    if (!made) return settings_;
    fingerprint_ = std::move(fingerprint);
    settings_ = std::move(*made);
    return settings_;
  }
  std::string problem() const {
    const std::lock_guard lock(mutex_);
    return problem_;
  }

  Result<Socket> secure(Socket socket, const std::string& host, Deadline deadline) {
    auto channel =
        shake_hands(current(), role_, socket, host, options_.verify_server && options_.verify_host_name, deadline);
    if (!channel) return std::move(channel).error();
    socket.secure(std::move(*channel));
    return socket;
  }

  static Result<std::shared_ptr<TLSContext>> make(TLSOptions options, TLSRole role) {
    std::string fingerprint = fingerprint_of_files(options);
    auto settings = DICOM_TRY(make_tls_settings(options, role));
    return std::shared_ptr<TLSContext>(new TLSContext(
        std::make_unique<Implementation>(std::move(options), role, std::move(settings), std::move(fingerprint))));
  }

 private:
  const TLSOptions options_;
  const TLSRole role_;
  mutable std::mutex mutex_;
  TLSSettings settings_;     // guarded by mutex_
  std::string fingerprint_;  // guarded by mutex_
  std::string problem_;      // guarded by mutex_
};

Result<std::shared_ptr<TLSContext>> TLSContext::for_client(TLSOptions options) {
  return Implementation::make(std::move(options), TLSRole::client);
}
Result<std::shared_ptr<TLSContext>> TLSContext::for_server(TLSOptions options) {
  return Implementation::make(std::move(options), TLSRole::server);
}

TLSContext::TLSContext(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
TLSContext::~TLSContext() = default;

Result<Socket> TLSContext::connect(Socket socket, const std::string& host, Deadline deadline) {
  const std::string& name = implementation_->options().server_name;
  return implementation_->secure(std::move(socket), name.empty() ? host : name, deadline);
}

Result<Socket> TLSContext::accept(Socket socket, Deadline deadline) {
  return implementation_->secure(std::move(socket), {}, deadline);
}

std::string TLSContext::reload_problem() const {
  return implementation_->problem();
}

}  // namespace dicom::io
