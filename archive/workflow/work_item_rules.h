// Work items that are made by rule from what arrives: a series is complete, so somebody is to analyse it.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "archive/archive.h"
#include "archive/index/records.h"
#include "dicom/net/scp/unified_steps.h"
#include "dicom/query/matcher.h"

namespace archive::workflow {

/// Follows the change feed from where it was when the process ended, so that nothing that arrives is passed over. A
/// series (or study) counts as complete when nothing of it has come for as long as its rule says. One item is made for
/// each; when more comes later, the item's input grows as long as nobody has claimed it, and else there is another one.
class WorkItemRules {
 public:
  /// Errors: invalid_argument (a rule with keys that make no sense), those of the records.
  static dicom::Result<std::unique_ptr<WorkItemRules>> open(Archive& archive, index::Records& records,
                                                            dicom::net::scp::UnifiedProcedureSteps& items);
  ~WorkItemRules();
  /// Looks at once at what has come, and waits until that is done.
  void look();
  WorkItemRules(const WorkItemRules&) = delete;
  WorkItemRules& operator=(const WorkItemRules&) = delete;

 private:
  struct Rule {
    WorkItemRule settings;
    dicom::query::Matcher keys;
  };
  /// A series or study of which something has come.
  struct Arriving {
    std::uint64_t first_change = 0;
    std::chrono::steady_clock::time_point last{};
  };
  using Arrivals = std::map<std::string, Arriving>;  // by UID
  struct Subject;                                    // what a rule is held against

  WorkItemRules(Archive& archive, index::Records& records, dicom::net::scp::UnifiedProcedureSteps& items)
      : archive_(archive), records_(records), items_(items) {}
  void run(const std::stop_token& stop);
  dicom::Result<void> find_place();
  dicom::Result<bool> read_feed();
  void apply_to_quiet_ones();
  dicom::Result<void> keep_place();
  dicom::Result<void> apply(const Rule& rule, const std::string& uid);
  dicom::Result<void> make(const Rule& rule, const std::string& uid, const Subject& subject);
  dicom::Result<Subject> subject_of(const Rule& rule, const std::string& uid);

  Archive& archive_;
  index::Records& records_;
  dicom::net::scp::UnifiedProcedureSteps& items_;
  std::vector<Rule> rules_;

  // Of the thread alone.
  std::string feed_;
  std::uint64_t read_ = 0;             ///< up to this change
  std::optional<std::uint64_t> kept_;  ///< up to this change all is done, and that is kept
  std::vector<Arrivals> arrivals_;     // one a rule

  std::mutex mutex_;
  std::condition_variable_any wakes_;
  // Guarded by mutex_.
  bool is_asked_ = false;
  std::uint64_t rounds_ = 0;
  std::jthread thread_;  // last: uses all of the above
};

}  // namespace archive::workflow
