// Association negotiation by the acceptor: a pure function of the request and a policy. PS3.8 7.1,
// PS3.7 annex D.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "dicom/net/ul/pdu.h"

namespace dicom::net {

/// How an abstract syntax is accepted.
struct AbstractSyntaxPolicy {
  /// Transfer syntaxes that are understood; shared among many abstract syntaxes.
  std::shared_ptr<const std::vector<std::string>> transfer_syntaxes;
  /// The requestor may be SCP of it (PS3.7 D.3.3.4): storage classes, for C-GET.
  bool requestor_may_be_scp = false;
  /// The requestor may be SCU of it.
  bool requestor_may_be_scu = true;
};

/// Chooses among what the requestor proposed; the empty string if there is nothing. `we_send`: the
/// requestor wants to be SCP only, so that instances will go from us to it (C-GET).
using TransferSyntaxChoice = std::function<std::string(const std::vector<std::string>& proposed,
                                                       const std::vector<std::string>& understood, bool we_send)>;

/// What the acceptor wants. Immutable while associations are accepted: shared by all of them.
struct AcceptorPolicy {
  /// Called AE titles that are ours; empty: any.
  std::vector<std::string> called_ae_titles;
  /// Calling AE titles that are let in; empty: any.
  std::vector<std::string> calling_ae_titles;
  std::unordered_map<std::string, AbstractSyntaxPolicy> abstract_syntaxes;
  /// For abstract syntaxes that are not listed; e.g. private storage classes. Nothing: not
  /// supported.
  std::function<const AbstractSyntaxPolicy*(const AAssociateRQ& request, const PresentationContextRQ& context)>
      unlisted;
  TransferSyntaxChoice choose_transfer_syntax;
  /// Judges a user identity (PS3.7 D.3.3.7): the server's response, or a rejection. Nothing:
  /// identities are not looked at.
  std::function<std::variant<UserIdentityAC, AAssociateRJ>(const AAssociateRQ& request)> identify;
  /// Answers a SOP class extended negotiation (PS3.7 D.3.3.5) of a class that is accepted, with service class
  /// application information. Nothing: it is left out of the answer, which means that nothing of it is supported.
  std::function<std::optional<ByteVector>(const SOPClassExtendedNegotiation& proposed)> extend;
  /// The largest asynchronous operations window (PS3.7 D.3.3.3) that is agreed to, in both directions; from 1.
  std::uint16_t operations_window = 1;
  std::uint32_t maximum_length = 0;
  std::string implementation_class_uid;
  std::string implementation_version_name;
};

using NegotiationResult = std::variant<AAssociateAC, AAssociateRJ>;
/// The answer to a request.
NegotiationResult negotiate(const AAssociateRQ& request, const AcceptorPolicy& policy);

/// Where the requestor sends, its own encoding: the first proposed one that is understood, except
/// that Explicit VR Little Endian goes before Implicit VR Little Endian where both are proposed.
/// Where we send, what every instance can be had in: Explicit or Implicit VR Little Endian if
/// proposed, else the first that is understood.
std::string prefer_senders_encoding(const std::vector<std::string>& proposed,
                                    const std::vector<std::string>& understood, bool we_send);

}  // namespace dicom::net
