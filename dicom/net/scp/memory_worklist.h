// A modality worklist in memory: PS3.4 annex K.
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "dicom/net/scp/query_handlers.h"
#include "dicom/query/matcher.h"

namespace dicom::net::scp {

/// Answers from data sets that somebody else makes. Thread-safe; a query that is under way goes on with
/// the items that there were when it began.
class MemoryWorklist : public FindHandler {
 public:
  /// `options`: beside what an association negotiates.
  explicit MemoryWorklist(query::MatchingOptions options = {}) : options_(options) {}

  /// Items of more than one scheduled procedure step become one item each (PS3.4 K.6.1.2.2).
  void replace(const std::vector<DataSet>& items);
  void add(const DataSet& item);
  [[nodiscard]] std::size_t size() const;
  /// Takes out the items whose Scheduled Procedure Step ID and Study Instance UID are these; how many
  /// they were.
  std::size_t remove(std::string_view study_instance_uid, std::string_view scheduled_procedure_step_id);

  std::variant<std::unique_ptr<MatchSource>, ResponseStatus> find(const FindRequest& request) override;

 private:
  using Items = std::vector<DataSet>;

  query::MatchingOptions options_;
  mutable std::mutex mutex_;
  std::shared_ptr<const Items> items_ =
      std::make_shared<Items>();  // guarded by mutex_; what it points to never changes
};

/// The matches of an identifier among data sets, or the status that refuses it: PS3.4 C.4.1.1.4.
std::variant<std::unique_ptr<MatchSource>, ResponseStatus> find_among(
    std::shared_ptr<const std::vector<DataSet>> candidates, const DataSet& identifier,
    const query::MatchingOptions& options);

}  // namespace dicom::net::scp
