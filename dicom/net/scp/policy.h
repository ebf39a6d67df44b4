// What a server of ours accepts.
#pragma once

#include <string>
#include <vector>

#include "dicom/net/query_options.h"
#include "dicom/net/ul/negotiation.h"

namespace dicom::net::scp {

/// Which services are offered.
struct Services {
  bool verification = true;
  bool storage = false;
  bool find = false;
  bool get = false;
  bool move = false;
  /// Storage of SOP classes that the dictionary does not know: private ones, and those of later
  /// editions.
  bool unknown_storage = true;
  /// Other SOP classes, which carry no pixel data: worklists, normalized services. Requestors may be
  /// SCU, and SCP too: so peers report events over associations of their own.
  std::vector<std::string> other_sop_classes{};
  /// What queries and retrievals may be beyond the baseline: agreed to if the peer asks for it.
  QueryOptions query_options;
  /// How many requests may be under way at once on an association (PS3.7 D.3.3.3).
  std::uint16_t operations_window = 16;
};

/// All storage SOP classes with all transfer syntaxes, and the query/retrieve models, as far as
/// offered. `ae_titles`: called AE titles that are ours; empty: any.
AcceptorPolicy make_policy(const Services& services, std::vector<std::string> ae_titles);

}  // namespace dicom::net::scp
