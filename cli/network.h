// What the network verbs share: addresses, how we introduce ourselves, query keys, advice.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/net/peer_address.h"
#include "dicom/net/scu/query.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::cli {

/// The arguments of every verb that calls another system.
struct PeerArguments {
  std::string address;
  std::string as = "ISOCENTER";
  std::int64_t timeout = 120;

  void declare(Arguments& arguments);
  /// Errors: invalid_argument, for usage_error().
  Result<net::PeerAddress> peer() const;
  Result<net::scu::Requestor> requestor() const;
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
