// What is in memory of unified procedure steps, what is kept elsewhere, and how all of it is looked through.
#include <algorithm>
#include <iterator>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/scp/unified_steps_inside.h"

namespace dicom::net::scp {
namespace {

constexpr std::size_t page_size = 100;

class Answers : public MatchSource {
 public:
  Answers(UPSMatches matches, query::Matcher matcher) : matches_(std::move(matches)), matcher_(std::move(matcher)) {}

  std::variant<DataSet, ResponseStatus> next() override {
    auto match = matches_.next();
    if (!match) return refused(status::processing_failure, match.error().message);
    if (!*match) return ResponseStatus{};
    return matcher_.answer(**match);
  }

 private:
  UPSMatches matches_;
  query::Matcher matcher_;
};

// Whether steps that have ended may match: most who ask want to know what there is to do.
bool may_match_ended(const DataSet& keys) {
  const std::string state = keys.text_or_empty(tags::ProcedureStepState);
  return state.empty() || state.find_first_of("*?") != std::string::npos ||
         state.find(to_string(UPSState::completed)) != std::string::npos ||
         state.find(to_string(UPSState::canceled)) != std::string::npos;
}

bool is_locked(const UPSSubscriptions::OfStep& subscriptions) {
  return std::ranges::any_of(subscriptions, [](const auto& each) { return each.second == UPSSubscription::with_lock; });
}

bool has_changed_since(const DataSet& step, std::string_view moment) {
  return !moment.empty() && step.text_or_empty(tags::ScheduledProcedureStepModificationDateTime) >= moment;
}

}  // namespace

void UnifiedProcedureSteps::Change::add(const std::string& uid) {
  const auto found = steps_.steps_.find(uid);
  before_.push_back({uid, found == steps_.steps_.end() ? std::nullopt : std::optional(found->second),
                     steps_.subscriptions_.of_step(uid)});
}

std::optional<ResponseStatus> UnifiedProcedureSteps::Change::keep(std::vector<Message>& messages) {
  UPSKeeper* const keeper = steps_.options_.keeper;
  if (keeper == nullptr) return std::nullopt;
  const auto offline = std::ranges::stable_partition(messages, [this](const Message& message) {
                         return steps_.channel_of(message.receiver) != nullptr;
                       }).begin();
  std::vector<Message> events(std::make_move_iterator(offline), std::make_move_iterator(messages.end()));
  messages.erase(offline, messages.end());
  std::vector<NamedUPS> now;
  for (const Before& each : before_) {
    const Step& step = steps_.steps_[each.uid];
    now.push_back({each.uid, {step.attributes, step.transaction_uid, steps_.subscriptions_.of_step(each.uid)}});
  }
  const auto kept = keeper->keep(now, events);
  if (kept) {
    std::ranges::move(events, std::back_inserter(messages));
    return std::nullopt;
  }
  undo();
  return refused(status::processing_failure, "it cannot be kept: " + kept.error().message);
}

void UnifiedProcedureSteps::Change::undo() {
  for (Before& each : before_) {
    if (each.step) {
      steps_.steps_[each.uid] = *std::move(each.step);
      steps_.subscriptions_.set_of_step(each.uid, std::move(each.subscriptions));
    } else {
      steps_.steps_.erase(each.uid);
      steps_.subscriptions_.forget(each.uid);
    }
  }
}

UnifiedProcedureSteps::Present::Present(UnifiedProcedureSteps& steps, std::string uid)
    : steps_(steps), uid_(std::move(uid)) {
  if (steps_.options_.keeper == nullptr || steps_.steps_.contains(uid_)) return;
  const auto kept = steps_.options_.keeper->recall(uid_);
  if (!kept || !*kept) return;
  steps_.steps_.emplace(uid_, step_of(**kept));
  steps_.subscriptions_.set_of_step(uid_, (*kept)->subscriptions);
}

UnifiedProcedureSteps::Present::~Present() {
  if (steps_.options_.keeper == nullptr) return;
  const auto found = steps_.steps_.find(uid_);
  if (found == steps_.steps_.end() || !has_ended(found->second.state)) return;
  steps_.steps_.erase(found);
  steps_.subscriptions_.forget(uid_);
}

UnifiedProcedureSteps::Step UnifiedProcedureSteps::step_of(const KeptUPS& kept) {
  const auto state = parse_ups_state(kept.attributes.text_or_empty(tags::ProcedureStepState));
  return {kept.attributes, state.value_or(UPSState::scheduled), kept.transaction_uid};
}

// With mutex_ held.
std::optional<UnifiedProcedureSteps::Step> UnifiedProcedureSteps::look_up(const std::string& uid) const {
  if (const auto found = steps_.find(uid); found != steps_.end()) return found->second;
  if (options_.keeper == nullptr) return std::nullopt;
  const auto kept = options_.keeper->recall(uid);
  return kept && *kept ? std::optional(step_of(**kept)) : std::nullopt;
}

UPSState UnifiedProcedureSteps::state_of(const std::string& uid) const {
  if (const auto found = steps_.find(uid); found != steps_.end()) return found->second.state;
  const auto kept = look_up(uid);
  return kept ? kept->state : UPSState::none;
}

std::size_t UnifiedProcedureSteps::remove_ended(std::string_view before) {
  const std::lock_guard lock(mutex_);
  std::size_t count = std::erase_if(steps_, [&](const auto& entry) {
    const auto& [uid, step] = entry;
    if (!has_ended(step.state) || subscriptions_.is_locked(uid) || has_changed_since(step.attributes, before))
      return false;
    subscriptions_.forget(uid);
    return true;
  });
  std::string last;
  while (options_.keeper != nullptr) {
    const auto page = options_.keeper->ended_after(last, page_size);
    if (!page || page->empty()) break;
    for (const NamedUPS& each : *page) {
      if (is_locked(each.step.subscriptions) || has_changed_since(each.step.attributes, before)) continue;
      if (options_.keeper->forget(each.uid)) ++count;
    }
    last = page->back().uid;
  }
  return count;
}

UPSMatches::UPSMatches(std::vector<DataSet> open, UPSKeeper* keeper, query::Matcher matcher)
    : open_(std::move(open)), keeper_(keeper), matcher_(std::move(matcher)) {
  for (const DataSet& step : open_) seen_.insert(step.text_or_empty(tags::SOPInstanceUID));
}

Result<std::optional<DataSet>> UPSMatches::next() {
  if (position_ < open_.size()) return std::move(open_[position_++]);
  while (keeper_ != nullptr) {
    for (; of_page_ < page_.size(); ++of_page_) {
      NamedUPS& each = page_[of_page_];
      // What has ended meanwhile was there already.
      if (!seen_.contains(each.uid) && matcher_.matches(each.step.attributes))
        return std::move(page_[of_page_++].step.attributes);
    }
    page_ = DICOM_TRY(keeper_->ended_after(last_, page_size));
    of_page_ = 0;
    if (page_.empty()) break;
    last_ = page_.back().uid;
  }
  return std::nullopt;
}

Result<UPSMatches> UnifiedProcedureSteps::matches(const DataSet& keys, const query::MatchingOptions& options) const {
  auto matcher = DICOM_TRY(query::Matcher::from(keys, options));
  std::vector<DataSet> open;
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [uid, step] : steps_) {
      if (matcher.matches(step.attributes)) open.push_back(step.attributes);
    }
  }
  return UPSMatches(std::move(open), may_match_ended(keys) ? options_.keeper : nullptr, std::move(matcher));
}

std::variant<std::unique_ptr<MatchSource>, ResponseStatus> UnifiedProcedureSteps::find(const FindRequest& request) {
  const query::MatchingOptions options{.fuzzy_names = request.options.fuzzy_names,
                                       .combined_date_time = request.options.combined_date_time};
  auto found = matches(request.identifier, options);
  auto matcher = query::Matcher::from(request.identifier, options);
  if (!found || !matcher)
    return ResponseStatus{status::identifier_does_not_match_sop_class, found.error().to_string(), {}};
  return std::make_unique<Answers>(*std::move(found), *std::move(matcher));
}

}  // namespace dicom::net::scp
