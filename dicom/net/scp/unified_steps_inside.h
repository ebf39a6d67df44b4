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

// What a request changes of steps and of who hears of them. Unless it could be kept, all is as before. With mutex_
// held.
class UnifiedProcedureSteps::Change {
 public:
  explicit Change(UnifiedProcedureSteps& steps) : steps_(steps) {}
  Change(UnifiedProcedureSteps& steps, const std::string& uid) : steps_(steps) { add(uid); }
  /// Before it is changed.
  void add(const std::string& uid);
  /// Nothing, or what refuses the request. Of the messages those are left that are to be sent.
  std::optional<ResponseStatus> keep(std::vector<Message>& messages);

 private:
  struct Before {
    std::string uid;
    std::optional<Step> step;
    UPSSubscriptions::OfStep subscriptions;
  };
  void undo();

  UnifiedProcedureSteps& steps_;
  std::vector<Before> before_;
};

// A step that has ended is in memory for as long as a request is about it. With mutex_ held.
class UnifiedProcedureSteps::Present {
 public:
  Present(UnifiedProcedureSteps& steps, std::string uid);
  ~Present();
  Present(const Present&) = delete;
  Present& operator=(const Present&) = delete;

 private:
  UnifiedProcedureSteps& steps_;
  std::string uid_;
};

inline bool has_ended(UPSState state) {
  return state == UPSState::completed || state == UPSState::canceled;
}

}  // namespace dicom::net::scp
