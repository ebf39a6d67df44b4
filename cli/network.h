// What the network verbs share: addresses, how we introduce ourselves, query keys, advice.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "cli/peers_file.h"
#include "cli/tls_arguments.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/net/peer_address.h"
#include "dicom/net/scu/query.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::cli {

/// Whom we call, and how.
struct Called {
  net::PeerAddress peer;
  net::scu::Requestor requestor;
};

/// Another system by AE@host:port, or by its name in the usual peers file, with what that says of TLS and our AE title;
/// all else as `usual`. Errors: invalid_argument and those of files.
Result<Called> called_by_name(const std::string& address, net::scu::Requestor usual);

/// The arguments of every verb that calls another system: where it is, who we are, TLS.
struct PeerArguments {
  std::string address;  ///< AE@host:port, or a name of the peers file
  std::optional<std::string> peers_file;
  std::optional<std::string> as;
  std::optional<std::string> user, passcode, token_file;
  std::string token_kind = "jwt";
  std::int64_t timeout = 120;
  std::int64_t max_pdu = net::default_maximum_length;
  TLSArguments tls;

  void declare(Arguments& arguments);
  /// Errors: invalid_argument and those of files, for usage_error(). Notes on standard error if --tls-no-verify leaves
  /// us without protection.
  Result<Called> called() const;

 private:
  Result<net::scu::Requestor> requestor(const NamedPeer& named) const;
  Result<NamedPeer> named() const;
  Result<std::optional<net::UserIdentityRQ>> user_identity() const;
};

/// An error of the network with what one may try.
std::string with_advice(const Error& error);

/// Text of a peer without control characters: what comes from outside must not steer a terminal.
std::string printable(std::string_view text);
/// The inside of a JSON string.
std::string json_escaped(std::string_view text);

/// "PatientName=DOE*", "StudyInstanceUID", "RequestAttributesSequence.ScheduledProcedureStepID=4";
/// tags work too.
struct QueryKey {
  std::vector<KnownTag> path;
  std::string text;  ///< the path as it was written
  std::string value;
  bool has_value = false;  ///< there was an =
};
Result<QueryKey> parse_query_key(std::string_view text);
Result<std::vector<QueryKey>> parse_query_keys(const std::vector<std::string>& texts);
/// Puts the key into an identifier, in the items of its sequences. Errors: a value that its VR
/// cannot have.
Result<void> set_query_key(DataSet& identifier, const QueryKey& key);

/// An identifier of these keys. Text beyond ASCII makes it UTF-8.
Result<DataSet> make_identifier(std::string_view level, const std::vector<QueryKey>& keys);

}  // namespace dicom::cli
