// Inside the unified worklist: what its three sources share. Not for others.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "dicom/core/data_set.h"
#include "dicom/net/scp/unified_steps.h"

namespace dicom::net::scp {

inline ResponseStatus refused(std::uint16_t code, std::string comment = {}, std::vector<Tag> offending = {}) {
  return {code, std::move(comment), std::move(offending)};
}

inline void copy_if_there(DataSet& to, const DataSet& from, Tag tag) {
  if (const auto element = from.find(tag)) to.set(*element);
}

/// Now, as a DT in UTC.
std::string date_time_now();

/// What a UPS State Report tells (PS3.4 table CC.2.4-1).
DataSet state_information(const DataSet& step);

// What a request changes of one step and of who hears of it. Unless it could be kept, all is as before. With mutex_
// held.
class UnifiedProcedureSteps::Change {
 public:
  Change(UnifiedProcedureSteps& steps, const std::string& uid);
  /// Nothing, or what refuses the request. Of the messages those are left that are to be sent.
  std::optional<ResponseStatus> keep(std::vector<Message>& messages);

 private:
  UnifiedProcedureSteps& steps_;
  const std::string& uid_;
  std::optional<Step> before_;
  UPSSubscriptions::OfStep subscriptions_;
};

}  // namespace dicom::net::scp
