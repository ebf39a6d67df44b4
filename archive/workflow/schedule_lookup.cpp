// How the schedule is looked through: what is known by a number, lists, and the worklist that modalities are offered.
#include <algorithm>
#include <utility>

#include "archive/workflow/record_body.h"
#include "archive/workflow/schedule.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/scp/memory_worklist.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
namespace tags = dicom::tags;

namespace {

constexpr std::uint64_t most_of_a_number = 100'000;  // items of one patient, say

}  // namespace

// With mutex_ held, as the next ones.
Result<std::optional<ScheduledItem>> Schedule::look_up(std::string_view key) const {
  if (const auto found = open_.find(key); found != open_.end()) return found->second;
  const auto record = DICOM_TRY(records_.find(scheduled_kind, key));
  if (!record) return std::nullopt;
  return DICOM_TRY(item_of(*record));
}

Result<Schedule::Items> Schedule::known_by(const std::string& number) const {
  Items found;
  for (const index::Record& record :
       DICOM_TRY(records_.beginning(scheduled_number_kind, number + "\\", most_of_a_number))) {
    auto item = DICOM_TRY(look_up(std::string_view(record.key).substr(record.key.rfind('\\') + 1)));
    if (item) found.push_back(*std::move(item));
  }
  return found;
}

Result<Schedule::Items> Schedule::of_step(std::string_view study_uid, std::string_view step_id) const {
  Items items = DICOM_TRY(known_by(number_text(tags::StudyInstanceUID, study_uid)));
  std::erase_if(items, [&](const ScheduledItem& item) {
    return !step_id.empty() && step_text(item.attributes, tags::ScheduledProcedureStepID) != step_id;
  });
  return items;
}

// By their keys.
Result<Schedule::Items> Schedule::of_order(const DataSet& item) const {
  Items found;
  for (const std::string& number : order_numbers(item)) {
    for (ScheduledItem& other : DICOM_TRY(known_by(number))) {
      const bool is_known = std::ranges::find(found, other.key, &ScheduledItem::key) != found.end();
      if (!is_known && same_order(item, other.attributes)) found.push_back(std::move(other));
    }
  }
  std::ranges::sort(found, {}, &ScheduledItem::key);
  return found;
}

// All of the order's, or the step that it names.
Result<Schedule::Items> Schedule::named_by(const DataSet& order) const {
  const std::string step_id = step_text(order, tags::ScheduledProcedureStepID);
  Items items = DICOM_TRY(of_order(order));
  std::erase_if(items, [&](const ScheduledItem& item) {
    return !step_id.empty() && step_text(item.attributes, tags::ScheduledProcedureStepID) != step_id;
  });
  return items;
}

bool Schedule::has_expired(const ScheduledItem& item) const {
  constexpr std::int64_t milliseconds = 86'400'000;  // of a day
  if (item.changed >= now_in_milliseconds() - settings_.offered_days * milliseconds) return false;
  const std::string day = step_text(item.attributes, tags::ScheduledProcedureStepStartDate);
  return !day.empty() && day < date_from_today(-settings_.offered_days);
}

Result<bool> Schedule::has_order(const DataSet& order) const {
  const std::lock_guard lock(mutex_);
  return !DICOM_TRY(named_by(order)).empty();
}

Result<std::optional<ScheduledItem>> Schedule::find_item(std::string_view key) const {
  const std::lock_guard lock(mutex_);
  return look_up(key);
}

Result<std::vector<ScheduledItem>> Schedule::items(std::optional<StepState> state, std::uint64_t limit,
                                                   std::uint64_t offset) const {
  std::vector<std::pair<std::string, ScheduledItem>> sorted;
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [key, item] : open_) {
      if (!state || item.state == *state) sorted.emplace_back(start_of(item.attributes), item);
    }
  }
  std::ranges::stable_sort(sorted, {}, &std::pair<std::string, ScheduledItem>::first);
  Items items;
  for (std::size_t i = offset; i < sorted.size() && items.size() < limit; ++i)
    items.push_back(std::move(sorted[i].second));
  if (items.size() == limit || (state && is_open(*state))) return items;
  const std::string_view term = to_string(state.value_or(StepState::scheduled));
  const auto states = state ? std::span<const std::string_view>(&term, 1) : ended_terms();
  const std::uint64_t skip = offset - std::min<std::uint64_t>(offset, sorted.size());
  for (const index::Record& record : DICOM_TRY(records_.latest(scheduled_kind, states, limit - items.size(), skip)))
    items.push_back(DICOM_TRY(item_of(record)));
  return items;
}

std::size_t Schedule::size() const {
  const std::lock_guard lock(mutex_);
  return open_.size();
}

std::shared_ptr<const std::vector<DataSet>> Schedule::offered() const {
  const std::string today = date_from_today(0);
  const std::lock_guard lock(mutex_);
  if (offered_ && offered_day_ == today) return offered_;
  auto offered = std::make_shared<std::vector<DataSet>>();
  for (const auto& [key, item] : open_) {
    if (is_offered(item.state) && !has_expired(item)) offered->push_back(item.attributes);
  }
  offered_ = std::move(offered);
  offered_day_ = today;
  return offered_;
}

std::variant<std::unique_ptr<dicom::net::MatchSource>, dicom::net::ResponseStatus> Schedule::find(
    const dicom::net::FindRequest& request) {
  return dicom::net::scp::find_among(offered(), request.identifier, {});
}

}  // namespace archive::workflow
