#include "dicom/net/scp/memory_worklist.h"

#include <algorithm>
#include <utility>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/dimse/status.h"

namespace dicom::net::scp {
namespace {

class Matches : public MatchSource {
 public:
  Matches(std::shared_ptr<const std::vector<DataSet>> candidates, query::Matcher matcher)
      : candidates_(std::move(candidates)), matcher_(std::move(matcher)) {}

  std::variant<DataSet, ResponseStatus> next() override {
    while (position_ < candidates_->size()) {
      const DataSet& candidate = (*candidates_)[position_++];
      if (matcher_.matches(candidate)) return matcher_.answer(candidate);
    }
    return ResponseStatus{};
  }

 private:
  std::shared_ptr<const std::vector<DataSet>> candidates_;
  query::Matcher matcher_;
  std::size_t position_ = 0;
};

void append_steps(std::vector<DataSet>& to, const DataSet& item) {
  const auto steps = item.value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  if (steps.size() < 2) {
    to.push_back(item);
    return;
  }
  for (const DataSet& step : steps) {
    DataSet single = item;
    single.set(tags::ScheduledProcedureStepSequence, Sequence{step});
    to.push_back(std::move(single));
  }
}

bool is_step(const DataSet& item, std::string_view study, std::string_view id) {
  const auto steps = item.value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  return item.text_or_empty(tags::StudyInstanceUID) == study && !steps.empty() &&
         steps.front().text_or_empty(tags::ScheduledProcedureStepID) == id;
}

}  // namespace

std::variant<std::unique_ptr<MatchSource>, ResponseStatus> find_among(
    std::shared_ptr<const std::vector<DataSet>> candidates, const DataSet& identifier,
    const query::MatchingOptions& options) {
  auto matcher = query::Matcher::from(identifier, options);
  if (!matcher) {
    return ResponseStatus{status::identifier_does_not_match_sop_class, matcher.error().to_string(), {}};
  }
  return std::make_unique<Matches>(std::move(candidates), std::move(*matcher));
}

void MemoryWorklist::replace(const std::vector<DataSet>& items) {
  auto made = std::make_shared<Items>();
  for (const DataSet& item : items) append_steps(*made, item);
  const std::lock_guard lock(mutex_);
  items_ = std::move(made);
}

void MemoryWorklist::add(const DataSet& item) {
  const std::lock_guard lock(mutex_);
  auto made = std::make_shared<Items>(*items_);
  append_steps(*made, item);
  items_ = std::move(made);
}

std::size_t MemoryWorklist::size() const {
  const std::lock_guard lock(mutex_);
  return items_->size();
}

std::size_t MemoryWorklist::remove(std::string_view study_instance_uid, std::string_view scheduled_procedure_step_id) {
  const std::lock_guard lock(mutex_);
  auto made = std::make_shared<Items>(*items_);
  const std::size_t removed = std::erase_if(
      *made, [&](const DataSet& item) { return is_step(item, study_instance_uid, scheduled_procedure_step_id); });
  items_ = std::move(made);
  return removed;
}

std::variant<std::unique_ptr<MatchSource>, ResponseStatus> MemoryWorklist::find(const FindRequest& request) {
  std::shared_ptr<const Items> items;
  {
    const std::lock_guard lock(mutex_);
    items = items_;
  }
  query::MatchingOptions options = options_;
  options.fuzzy_names = options.fuzzy_names || request.options.fuzzy_names;
  options.combined_date_time = options.combined_date_time || request.options.combined_date_time;
  return find_among(std::move(items), request.identifier, options);
}

}  // namespace dicom::net::scp
