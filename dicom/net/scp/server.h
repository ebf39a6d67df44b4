// A DIMSE server: one thread an association, a bounded number of them.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "dicom/net/scp/dispatcher.h"
#include "dicom/net/ul/negotiation.h"

namespace dicom::net::scp {

/// What happened, for whoever keeps a log. Called from the associations' threads.
struct ServerEvent {
  enum class Kind : std::uint8_t {
    accepted,          ///< an association
    rejected,          ///< an association, or a connection that never asked for one
    ended,             ///< by release
    failed,            ///< by abort, disconnection, timeout or violation
    accepting_failed,  ///< e.g. out of descriptors; it is tried again
  };
  Kind kind{};
  PeerInfo peer;
  std::string message;  ///< of rejected, failed and accepting_failed
};

/// How one peer is let in.
struct Admission {
  std::shared_ptr<const AcceptorPolicy> policy{};  ///< null: the server's
  std::optional<AAssociateRJ> rejection{};         ///< it is not
  std::string reason{};                            ///< of a rejection, for ServerEvent
};

struct ServerOptions {
  std::string host = "127.0.0.1";
  std::uint16_t port = 0;                 ///< 0: the system chooses
  std::size_t maximum_associations = 64;  ///< beyond: A-ASSOCIATE-RJ, local limit exceeded
  Timeouts timeouts;
  AcceptorPolicy policy;
  /// Looks at who calls before the policy does; may have another one for him. Nothing: everybody is alike.
  std::function<Admission(const AAssociateRQ& request, const PeerInfo& peer)> admit{};
  Handlers handlers;
  /// Null: without TLS. The handshake is on the association's thread, within ARTIM's time.
  std::shared_ptr<io::TLSContext> tls{};
  scu::Requestor requestor;  ///< for C-MOVE sub-operations
  std::function<void(const ServerEvent&)> on_event;
};

/// Listens from start() until stop() or destruction. Handlers must outlive it.
class Server {
 public:
  /// Errors: conflict (port in use), not_found (host), io.
  static Result<std::unique_ptr<Server>> start(ServerOptions options);
  ~Server();

  [[nodiscard]] std::uint16_t port() const;
  [[nodiscard]] std::size_t association_count() const;
  /// Accepts nothing more; associations may end by themselves for `grace`, then their connections
  /// are cut.
  void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(0));

 private:
  class Implementation;
  explicit Server(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace dicom::net::scp
