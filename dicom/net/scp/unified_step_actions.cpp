// The actions on unified procedure steps: PS3.4 CC.2.1 to CC.2.3.
#include <algorithm>
#include <array>
#include <deque>
#include <iterator>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/attribute_rules.h"
#include "dicom/net/scp/unified_steps_inside.h"
#include "dicom/net/utf8_copy.h"

namespace dicom::net::scp {
namespace {

// The same table, final state of a completed step.
constexpr std::array completed_rules{
    RequiredAttribute{tags::UnifiedProcedureStepPerformedProcedureSequence},
    RequiredAttribute{tags::PerformedStationNameCodeSequence, false,
                      tags::UnifiedProcedureStepPerformedProcedureSequence},
    RequiredAttribute{tags::PerformedProcedureStepStartDateTime, false,
                      tags::UnifiedProcedureStepPerformedProcedureSequence},
    RequiredAttribute{tags::PerformedProcedureStepEndDateTime, false,
                      tags::UnifiedProcedureStepPerformedProcedureSequence},
};

constexpr std::size_t most_at_once = 200;  // steps that are kept in one go

bool is_global(std::string_view uid) {
  return uid == uids::UPSGlobalSubscriptionInstance || uid == uids::UPSFilteredGlobalSubscriptionInstance;
}

std::optional<UPSRequest> row_of(std::string_view target, bool right_uid) {
  const auto state = parse_ups_state(target);
  if (!state) return std::nullopt;
  switch (*state) {
    case UPSState::in_progress: return right_uid ? UPSRequest::to_in_progress : UPSRequest::to_in_progress_without_uid;
    case UPSState::completed: return right_uid ? UPSRequest::to_completed : UPSRequest::to_completed_without_uid;
    case UPSState::canceled: return right_uid ? UPSRequest::to_canceled : UPSRequest::to_canceled_without_uid;
    default: return UPSRequest::to_scheduled;
  }
}

}  // namespace

UnifiedProcedureSteps::Outcome UnifiedProcedureSteps::change_state(const NormalizedRequest& request) {
  const std::string& uid = request.sop_instance_uid;
  const std::string claim = request.data_set.text_or_empty(tags::TransactionUID);
  const std::lock_guard lock(mutex_);
  const Present present(*this, uid);
  const UPSState now = state_of(uid);
  // Whoever claims a step brings any UID; later on it must be the same (PS3.4 CC.1.1).
  const bool right_uid =
      is_tolerable_uid(claim) &&
      (now != UPSState::none && (now == UPSState::scheduled || steps_[uid].transaction_uid == claim));
  const auto row = row_of(request.data_set.text_or_empty(tags::ProcedureStepState), right_uid);
  if (!row) return {refused(status::invalid_argument_value, "there is no such state", {tags::ProcedureStepState}), {}};
  const UPSCell cell = ups_cell(*row, now);
  if (cell.effect == UPSCell::Effect::none) return {refused(cell.status), {}};
  Step& step = steps_[uid];
  if (cell.effect == UPSCell::Effect::if_complete && cell.next == UPSState::completed) {
    if (const auto problem = check_required(step.attributes, completed_rules)) {
      return {refused(status::ups_final_state_requirements_not_met, {}, problem->offending_elements), {}};
    }
  }
  Change change(*this, uid);
  if (cell.next == UPSState::in_progress) step.transaction_uid = claim;
  auto messages = enter(uid, step, cell.next);
  if (auto problem = change.keep(messages)) return {*std::move(problem), {}};
  return {{}, std::move(messages), cell.next};
}

// PS3.4 CC.2.2.3: what nobody has claimed becomes IN PROGRESS, and then CANCELED.
UnifiedProcedureSteps::Outcome UnifiedProcedureSteps::request_cancel(const NormalizedRequest& request) {
  const std::string& uid = request.sop_instance_uid;
  const std::lock_guard lock(mutex_);
  const Present present(*this, uid);
  const UPSCell cell = ups_cell(UPSRequest::request_cancel, state_of(uid));
  if (cell.effect == UPSCell::Effect::none) return {refused(cell.status), {}};
  if (cell.effect == UPSCell::Effect::change) {
    Change change(*this, uid);
    Step& step = steps_[uid];
    const DataSet wish = utf8_copy(request.data_set);
    Sequence progress = step.attributes.value_or<Sequence>(tags::ProcedureStepProgressInformationSequence, {});
    if (progress.empty()) progress.emplace_back();
    for (const Tag tag : {tags::ReasonForCancellation, tags::ProcedureStepDiscontinuationReasonCodeSequence}) {
      copy_if_there(progress.front(), wish, tag);
    }
    step.attributes.set(tags::ProcedureStepProgressInformationSequence, progress);
    auto messages = enter(uid, step, UPSState::in_progress);
    std::ranges::move(enter(uid, step, cell.next), std::back_inserter(messages));
    if (auto problem = change.keep(messages)) return {*std::move(problem), {}};
    return {{}, std::move(messages), cell.next};
  }
  DataSet information = utf8_copy(request.data_set);
  information.set(tags::RequestingAE, request.peer.calling_ae_title);
  auto messages = tell(uid, UPSEvent::cancel_requested, information);
  if (messages.empty()) return {refused(status::ups_performer_cannot_be_contacted, "nobody has subscribed to it"), {}};
  if (auto problem = Change(*this, uid).keep(messages)) return {*std::move(problem), {}};
  return {{}, std::move(messages)};
}

// PS3.4 CC.2.3.
UnifiedProcedureSteps::Outcome UnifiedProcedureSteps::subscribe(const NormalizedRequest& request) {
  const std::string& uid = request.sop_instance_uid;
  const std::string receiver = request.data_set.text_or_empty(tags::ReceivingAE);
  if (!is_valid_ae_title(receiver)) return {refused(status::missing_attribute, {}, {tags::ReceivingAE}), {}};
  const bool is_caller = receiver == request.peer.calling_ae_title;
  const bool is_known = (options_.find_peer && options_.find_peer(receiver).has_value()) ||
                        (options_.is_reachable && options_.is_reachable(receiver));
  if (!is_caller && !is_known) return {refused(status::ups_receiver_unknown), {}};
  UPSGlobalSubscription wanted{receiver, request.data_set.text_or_empty(tags::DeletionLock) == "TRUE"};
  std::optional<query::Matcher> filter;
  if (uid == uids::UPSFilteredGlobalSubscriptionInstance) {
    wanted.keys = request.data_set;
    wanted.keys->erase(tags::ReceivingAE);
    wanted.keys->erase(tags::DeletionLock);
    auto matcher = query::Matcher::from(*wanted.keys);
    if (!matcher) return {refused(status::invalid_argument_value, matcher.error().to_string()), {}};
    filter = std::move(*matcher);
  }
  const std::lock_guard lock(mutex_);
  const auto uids = is_global(uid) ? selected(filter ? &*filter : nullptr) : std::vector{uid};
  if (!is_global(uid) && state_of(uid) == UPSState::none) return {refused(status::ups_no_such_instance), {}};
  if (is_caller) channels_[receiver] = request.events;
  std::vector<Message> messages;
  for (std::size_t first = 0; first < uids.size(); first += most_at_once) {
    const auto some = std::span(uids).subspan(first, std::min(most_at_once, uids.size() - first));
    if (auto problem = subscribe_to(some, wanted, messages)) return {*std::move(problem), {}};
  }
  if (is_global(uid)) {
    (void)subscriptions_.subscribe_globally(wanted, {});  // its keys were read above
    if (auto problem = keep_globals()) return {*std::move(problem), {}};
  }
  return {{}, std::move(messages)};
}

// With mutex_ held: those that there are and match, by their UIDs.
std::vector<std::string> UnifiedProcedureSteps::selected(const query::Matcher* filter) const {
  std::vector<std::string> uids;
  for (const auto& [uid, step] : steps_) {
    if (filter == nullptr || filter->matches(step.attributes)) uids.push_back(uid);
  }
  std::string last;
  while (options_.keeper != nullptr) {
    const auto page = options_.keeper->ended_after(last, most_at_once);
    if (!page || page->empty()) break;
    for (const NamedUPS& each : *page) {
      if (filter == nullptr || filter->matches(each.step.attributes)) uids.push_back(each.uid);
    }
    last = page->back().uid;
  }
  return uids;
}

// With mutex_ held. The receiver learns at once how things are.
std::optional<ResponseStatus> UnifiedProcedureSteps::subscribe_to(std::span<const std::string> uids,
                                                                  const UPSGlobalSubscription& wanted,
                                                                  std::vector<Message>& messages) {
  std::deque<Present> present;
  Change change(*this);
  std::vector<Message> news;
  for (const std::string& uid : uids) {
    present.emplace_back(*this, uid);
    change.add(uid);
    subscriptions_.subscribe(wanted.receiver, uid, wanted.deletion_lock);
    for (Message& message : tell(uid, UPSEvent::state_report, state_information(steps_[uid].attributes))) {
      if (message.receiver == wanted.receiver) news.push_back(std::move(message));
    }
  }
  if (auto problem = change.keep(news)) return problem;
  std::ranges::move(news, std::back_inserter(messages));
  return std::nullopt;
}

UnifiedProcedureSteps::Outcome UnifiedProcedureSteps::unsubscribe(const NormalizedRequest& request) {
  const std::string receiver = request.data_set.text_or_empty(tags::ReceivingAE);
  const std::lock_guard lock(mutex_);
  if (is_global(request.sop_instance_uid)) {
    if (auto problem = unsubscribe_from_all(receiver)) return {*std::move(problem), {}};
    return {keep_globals().value_or(ResponseStatus{}), {}};
  }
  const Present present(*this, request.sop_instance_uid);
  if (!steps_.contains(request.sop_instance_uid)) return {refused(status::ups_no_such_instance), {}};
  Change change(*this, request.sop_instance_uid);
  subscriptions_.unsubscribe(receiver, request.sop_instance_uid);
  std::vector<Message> none;
  return {change.keep(none).value_or(ResponseStatus{}), {}};
}

// With mutex_ held.
std::optional<ResponseStatus> UnifiedProcedureSteps::unsubscribe_from_all(const std::string& receiver) {
  std::vector<Message> none;
  Change change(*this);
  for (const auto& [uid, step] : steps_) {
    if (subscriptions_.of_step(uid).contains(receiver)) change.add(uid);
  }
  subscriptions_.unsubscribe_globally(receiver);
  if (auto problem = change.keep(none)) return problem;
  std::string last;
  while (options_.keeper != nullptr) {
    const auto page = options_.keeper->ended_after(last, most_at_once);
    if (!page || page->empty()) break;
    auto changed = *page;
    std::erase_if(changed, [&](NamedUPS& each) { return each.step.subscriptions.erase(receiver) == 0; });
    const auto kept = changed.empty() ? Result<void>() : options_.keeper->keep(changed, none);
    if (!kept) return refused(status::processing_failure, "it cannot be kept: " + kept.error().message);
    last = page->back().uid;
  }
  return std::nullopt;
}

UnifiedProcedureSteps::Outcome UnifiedProcedureSteps::suspend(const NormalizedRequest& request) {
  if (!is_global(request.sop_instance_uid)) return {refused(status::ups_action_not_appropriate), {}};
  const std::lock_guard lock(mutex_);
  subscriptions_.suspend(request.data_set.text_or_empty(tags::ReceivingAE));
  return {keep_globals().value_or(ResponseStatus{}), {}};
}

// With mutex_ held.
std::optional<ResponseStatus> UnifiedProcedureSteps::keep_globals() const {
  if (options_.keeper == nullptr) return std::nullopt;
  const auto kept = options_.keeper->keep_globals(subscriptions_.globals());
  if (kept) return std::nullopt;
  return refused(status::processing_failure, "it cannot be kept: " + kept.error().message);
}

}  // namespace dicom::net::scp
