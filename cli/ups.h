// What the actions of `dicom ups` share.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "cli/network.h"
#include "cli/operations.h"

namespace dicom::cli {

struct UPSOptions {
  std::string action;
  PeerArguments target;
  std::vector<std::string> words;
  std::string transaction;
  std::string reason;
  std::optional<std::string> progress;
  std::int64_t count = 0;
  std::int64_t limit = 0;
  bool lock = false;
  bool json = false;
};

/// One call of the verb: whom, which step, which keys.
struct UPSCall {
  const UPSOptions& options;
  Called called;
  std::string uid;
  std::vector<QueryKey> keys;
};

/// An association with contexts for these SOP classes.
Result<net::Association> connect(const UPSCall& call, std::initializer_list<std::string_view> classes);
/// "40 %"; empty if the step does not say.
std::string progress_of(const DataSet& step);
/// What an event of this type (PS3.4 table CC.2.4-1) tells, in words.
std::string ups_event_text(std::uint16_t type, const DataSet& information);

// The actions. Each returns the exit code.

int create_ups(const UPSCall& call);
int list_ups(const UPSCall& call);
int get_ups(const UPSCall& call);
int claim_ups(const UPSCall& call);
int update_ups(const UPSCall& call);
int complete_ups(const UPSCall& call);
int cancel_ups(const UPSCall& call);
int watch_ups(const UPSCall& call);

}  // namespace dicom::cli
