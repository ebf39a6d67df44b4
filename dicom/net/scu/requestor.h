// What all SCUs share: how we introduce ourselves.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/net/association.h"

namespace dicom::net::scu {

/// How we request associations.
struct Requestor {
  std::string ae_title = "ISOCENTER";
  Timeouts timeouts;
  std::uint32_t maximum_length = default_maximum_length;
  std::optional<UserIdentityRQ> user_identity{};
  /// Null: without TLS.
  std::shared_ptr<io::TLSContext> tls{};
  /// How many requests of ours may be under way at once, and of the peer's in C-GET: the asynchronous operations window
  /// that is proposed (PS3.7 D.3.3.3), from 1. The peer may make it smaller.
  std::uint16_t operations_window = 1;
  /// PS3.7 D.3.3.5: what we want of certain SOP classes; see query_options.h.
  std::vector<SOPClassExtendedNegotiation> extended_negotiations{};
};

/// A presentation context to propose.
struct Proposal {
  std::string abstract_syntax;
  std::vector<std::string> transfer_syntaxes;
  bool we_are_scp = false;  ///< instead of SCU: for the storage classes of C-GET
};
inline constexpr std::size_t maximum_proposals = 128;

/// Requests an association with at most maximum_proposals presentation contexts.
Result<Association> connect(const PeerAddress& peer, const Requestor& requestor, std::span<const Proposal> proposals);

/// Explicit and Implicit VR Little Endian: what commands without pixel data need.
std::vector<std::string> native_transfer_syntaxes();

/// The context for an abstract syntax, or an error that says how the peer answered the proposal.
Result<const AcceptedContext*> require_context(const Association& association, std::string_view abstract_syntax);

}  // namespace dicom::net::scu
