// What modalities report to have done (MPPS, PS3.4 annex F): kept, followed in the schedule, and held against what
// arrived.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/index/records.h"
#include "archive/workflow/schedule.h"
#include "dicom/net/instance_list.h"
#include "dicom/net/scp/performed_steps.h"

namespace archive::workflow {

/// What a step says that it made, beside what is in the archive.
struct Completeness {
  std::size_t referenced = 0;  ///< instances in its Performed Series Sequence
  std::vector<dicom::net::ListedInstance> missing{};

  [[nodiscard]] bool complete() const { return missing.empty(); }
};

/// Of records; the key is the step's UID, the body its attributes.
inline constexpr std::string_view performed_kind = "performed step";

struct PerformedItem {
  std::string uid;
  std::string state;         ///< IN PROGRESS, COMPLETED, DISCONTINUED
  std::int64_t changed = 0;  ///< milliseconds since 1970
  dicom::DataSet attributes;
};

/// The performed procedure steps. Thread-safe.
class Performed {
 public:
  struct Options {
    using OnChange = dicom::net::scp::PerformedProcedureSteps::OnChange;
    /// What else is to be written with a change, in one transaction; may be empty.
    std::function<dicom::Result<std::vector<index::Record>>(dicom::net::scp::StepEvent, const std::string& uid,
                                                            const dicom::DataSet& step)>
        records_of{};
    /// Told of each change after it is durable and the schedule has followed; may be empty.
    OnChange on_change{};
  };
  /// Has the schedule follow what it has not followed when the process ended. Errors: those of the records.
  static dicom::Result<std::unique_ptr<Performed>> open(index::Records& records, Schedule& schedule, Options options);

  /// N-CREATE, N-SET and N-GET.
  [[nodiscard]] dicom::net::scp::PerformedProcedureSteps& service() { return steps_; }
  /// The latest first.
  [[nodiscard]] dicom::Result<std::vector<PerformedItem>> latest(std::uint64_t limit, std::uint64_t offset) const;
  [[nodiscard]] dicom::Result<std::optional<PerformedItem>> find(std::string_view uid) const;

 private:
  Performed(index::Records& records, Schedule& schedule, Options options);
  dicom::Result<void> keep(dicom::net::scp::StepEvent event, const std::string& uid, const dicom::DataSet& step);
  dicom::Result<void> catch_up();
  [[nodiscard]] std::optional<dicom::DataSet> recall(const std::string& uid) const;
  void follow(dicom::net::scp::StepEvent event, const std::string& uid, const dicom::DataSet& step);

  index::Records& records_;
  Schedule& schedule_;
  Options options_;
  dicom::net::scp::PerformedProcedureSteps steps_;
};

/// The instances that a step says it made.
std::vector<dicom::net::ListedInstance> referenced_instances(const dicom::DataSet& step);
/// They, against those that the archive has. Error: io.
dicom::Result<Completeness> completeness(Archive& archive, const dicom::DataSet& step);

}  // namespace archive::workflow
