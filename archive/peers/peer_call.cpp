#include "archive/peers/peer_call.h"

#include <chrono>
#include <utility>

namespace archive {

using namespace dicom;

namespace {

constexpr std::chrono::seconds patience{10};  // until it has accepted; nothing can end the waiting sooner
// PS3.7 D.3.3.3: peers that take several at once are kept busy.
constexpr std::uint16_t requests_under_way = 8;

}  // namespace

Result<std::shared_ptr<io::TLSContext>> tls_of(const PeerTLS& peer) {
  io::TLSOptions options;
  options.certificate = peer.certificate;
  options.private_key = peer.private_key;
  options.authorities = peer.authorities;
  options.revocations = peer.revocations;
  options.server_name = peer.server_name;
  options.verify_server = peer.verify;
  options.verify_host_name = peer.check_host;
  return io::TLSContext::for_client(std::move(options));
}

Result<PeerCall> call_of(const Configuration& configuration, std::string_view ae_title) {
  const Peer* peer = configuration.find_peer(ae_title);
  if (peer == nullptr) return Error{ErrorCode::not_found, "There is no peer '" + std::string(ae_title) + "'", {}, {}};
  PeerCall call{{peer->ae_title, peer->host, peer->port}, {}};
  call.requestor.ae_title = peer->as.empty() ? configuration.ae_title : peer->as;
  call.requestor.operations_window = requests_under_way;
  call.requestor.timeouts.connect = call.requestor.timeouts.artim = patience;
  if (peer->tls) call.requestor.tls = DICOM_TRY(tls_of(*peer->tls));
  return call;
}

}  // namespace archive
