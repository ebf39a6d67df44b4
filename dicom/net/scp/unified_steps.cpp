#include "dicom/net/scp/unified_steps.h"

#include <algorithm>
#include <array>
#include <ctime>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/attribute_rules.h"
#include "dicom/net/scp/memory_worklist.h"
#include "dicom/net/utf8_copy.h"

namespace dicom::net::scp {
namespace {

// PS3.4 table CC.2-1: which operation belongs to which SOP class.
struct Offer {
  std::string_view sop_class;
  bool create;
  bool set;
  std::initializer_list<UPSAction> actions;
};
using enum UPSAction;
constexpr std::initializer_list<UPSAction> push_actions{request_cancel};
constexpr std::initializer_list<UPSAction> pull_actions{change_state};
constexpr std::initializer_list<UPSAction> watch_actions{request_cancel, UPSAction::subscribe, UPSAction::unsubscribe,
                                                         suspend_global_subscription};
constexpr std::array offers{
    Offer{uids::UnifiedProcedureStepPush, true, false, push_actions},
    Offer{uids::UnifiedProcedureStepPull, false, true, pull_actions},
    Offer{uids::UnifiedProcedureStepWatch, false, false, watch_actions},
};
const Offer* offer_of(std::string_view abstract_syntax) {
  const auto found = std::ranges::find(offers, abstract_syntax, &Offer::sop_class);
  return found == offers.end() ? nullptr : &*found;
}

// PS3.4 table CC.2.5-3, N-CREATE: type 1, and those that the SCP cannot make up.
constexpr std::array create_rules{
    RequiredAttribute{tags::ScheduledProcedureStepStartDateTime},
    RequiredAttribute{tags::InputReadinessState},
    RequiredAttribute{tags::ProcedureStepState},
    RequiredAttribute{tags::ScheduledProcedureStepPriority},
    RequiredAttribute{tags::ProcedureStepLabel},
};
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
constexpr std::array fixed_attributes{tags::SOPClassUID, tags::SOPInstanceUID, tags::TransactionUID,
                                      tags::SpecificCharacterSet};

std::string date_time_now() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[24];
  std::strftime(text, sizeof text, "%Y%m%d%H%M%S+0000", &utc);
  return text;
}

ResponseStatus refused(std::uint16_t code, std::string comment = {}, std::vector<Tag> offending = {}) {
  return {code, std::move(comment), std::move(offending)};
}

bool is_global(std::string_view uid) {
  return uid == uids::UPSGlobalSubscriptionInstance || uid == uids::UPSFilteredGlobalSubscriptionInstance;
}

void copy_if_there(DataSet& to, const DataSet& from, Tag tag) {
  if (const auto element = from.find(tag)) to.set(*element);
}

DataSet state_information(const DataSet& step) {
  DataSet information;
  copy_if_there(information, step, tags::SpecificCharacterSet);
  for (const Tag tag : {tags::InputReadinessState, tags::ProcedureStepState}) copy_if_there(information, step, tag);
  const auto progress = step.value_or<Sequence>(tags::ProcedureStepProgressInformationSequence, {});
  if (!progress.empty()) {
    for (const Tag tag : {tags::ReasonForCancellation, tags::ProcedureStepDiscontinuationReasonCodeSequence}) {
      copy_if_there(information, progress.front(), tag);
    }
  }
  return information;
}

// A canceled step says when (PS3.4 CC.2.1.3), whether or not its performer did.
void note_cancellation(DataSet& step) {
  auto progress = step.value_or<Sequence>(tags::ProcedureStepProgressInformationSequence, {});
  if (progress.empty()) progress.emplace_back();
  if (progress.front().text_or_empty(tags::ProcedureStepCancellationDateTime).empty()) {
    progress.front().set(tags::ProcedureStepCancellationDateTime, date_time_now());
  }
  step.set(tags::ProcedureStepProgressInformationSequence, progress);
}

bool differs(const DataSet& left, const DataSet& right, Tag tag) {
  DataSet a;
  DataSet b;
  copy_if_there(a, left, tag);
  copy_if_there(b, right, tag);
  return !(a == b);
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

// What a request changes of one step and of who hears of it. Unless it could be kept, all is as before. With mutex_
// held.
class UnifiedProcedureSteps::Change {
 public:
  Change(UnifiedProcedureSteps& steps, const std::string& uid)
      : steps_(steps), uid_(uid), subscriptions_(steps.subscriptions_.of_step(uid)) {
    if (const auto found = steps.steps_.find(uid); found != steps.steps_.end()) before_ = found->second;
  }

  /// Nothing, or what refuses the request.
  std::optional<ResponseStatus> keep() {
    UPSKeeper* const keeper = steps_.options_.keeper;
    if (keeper == nullptr) return std::nullopt;
    const Step& now = steps_.steps_[uid_];
    const auto kept = keeper->keep(uid_, {now.attributes, now.transaction_uid, steps_.subscriptions_.of_step(uid_)});
    if (kept) return std::nullopt;
    if (before_) {
      steps_.steps_[uid_] = *std::move(before_);
      steps_.subscriptions_.set_of_step(uid_, std::move(subscriptions_));
    } else {
      steps_.steps_.erase(uid_);
      steps_.subscriptions_.forget(uid_);
    }
    return refused(status::processing_failure, "it cannot be kept: " + kept.error().message);
  }

 private:
  UnifiedProcedureSteps& steps_;
  const std::string& uid_;
  std::optional<Step> before_;
  UPSSubscriptions::OfStep subscriptions_;
};

UPSState UnifiedProcedureSteps::state_of(const std::string& uid) const {
  const auto found = steps_.find(uid);
  return found == steps_.end() ? UPSState::none : found->second.state;
}

UPSState UnifiedProcedureSteps::state(const std::string& uid) const {
  const std::lock_guard lock(mutex_);
  return state_of(uid);
}

std::size_t UnifiedProcedureSteps::size() const {
  const std::lock_guard lock(mutex_);
  return steps_.size();
}

std::vector<DataSet> UnifiedProcedureSteps::steps() const {
  const std::lock_guard lock(mutex_);
  std::vector<DataSet> steps;
  for (const auto& [uid, step] : steps_) steps.push_back(step.attributes);
  return steps;
}

void UnifiedProcedureSteps::restore(const std::string& uid, const KeptUPS& step) {
  const auto state = parse_ups_state(step.attributes.text_or_empty(tags::ProcedureStepState));
  const std::lock_guard lock(mutex_);
  steps_.insert_or_assign(uid, Step{step.attributes, state.value_or(UPSState::scheduled), step.transaction_uid});
  subscriptions_.set_of_step(uid, step.subscriptions);
}

Result<void> UnifiedProcedureSteps::restore_global(const UPSGlobalSubscription& subscription) {
  const std::lock_guard lock(mutex_);
  return subscriptions_.subscribe_globally(subscription, {});
}

std::size_t UnifiedProcedureSteps::remove_ended() {
  const std::lock_guard lock(mutex_);
  return std::erase_if(steps_, [this](const auto& entry) {
    const auto& [uid, step] = entry;
    const bool ended = step.state == UPSState::completed || step.state == UPSState::canceled;
    if (!ended || subscriptions_.is_locked(uid)) return false;
    if (options_.keeper != nullptr && !options_.keeper->forget(uid)) return false;
    subscriptions_.forget(uid);
    return true;
  });
}

NormalizedResponse UnifiedProcedureSteps::create(const NormalizedRequest& request) {
  const Offer* offer = offer_of(request.abstract_syntax);
  if (offer == nullptr || !offer->create) return {.status = refused(status::unrecognized_operation)};
  Step step;
  step.attributes = utf8_copy(request.data_set);
  if (auto problem = check_required(step.attributes, create_rules)) return {.status = *problem};
  if (step.attributes.text_or_empty(tags::ProcedureStepState) != to_string(UPSState::scheduled)) {
    return {.status = refused(status::ups_not_scheduled, {}, {tags::ProcedureStepState})};
  }
  if (!step.attributes.text_or_empty(tags::TransactionUID).empty()) {
    return {.status = refused(status::invalid_attribute_value, "who creates a step does not claim it",
                              {tags::TransactionUID})};
  }
  const std::string uid = request.sop_instance_uid.empty() ? make_uid() : request.sop_instance_uid;
  step.attributes.erase(tags::TransactionUID);
  step.attributes.set(tags::SOPClassUID, uids::UnifiedProcedureStepPush);
  step.attributes.set(tags::SOPInstanceUID, uid);
  step.attributes.set(tags::ScheduledProcedureStepModificationDateTime, date_time_now());
  const bool was_changed = step.attributes.text_or_empty(tags::WorklistLabel).empty();
  if (was_changed) step.attributes.set(tags::WorklistLabel, options_.worklist_label);
  std::vector<Message> messages;
  {
    const std::lock_guard lock(mutex_);
    const UPSCell cell = ups_cell(UPSRequest::create, state_of(uid));
    if (cell.effect != UPSCell::Effect::change) return {.status = refused(cell.status)};
    Change change(*this, uid);
    Step& added = steps_.emplace(uid, std::move(step)).first->second;
    subscriptions_.consider(uid, added.attributes);
    messages = enter(uid, added, cell.next);
    if (auto problem = change.keep()) return {.status = *std::move(problem)};
  }
  send(std::move(messages));
  if (options_.on_state) options_.on_state(uid, UPSState::scheduled);
  return {.status = {was_changed ? status::ups_created_with_modifications : status::success, {}, {}},
          .sop_instance_uid = uid};
}

NormalizedResponse UnifiedProcedureSteps::get(const NormalizedRequest& request) {
  if (offer_of(request.abstract_syntax) == nullptr) return {.status = refused(status::unrecognized_operation)};
  const std::lock_guard lock(mutex_);
  const auto found = steps_.find(request.sop_instance_uid);
  if (found == steps_.end()) return {.status = refused(status::ups_no_such_instance)};
  NormalizedResponse response;
  if (select_attributes(found->second.attributes, request.attributes, response.data_set)) {
    response.status.code = status::optional_attributes_not_supported;
  }
  return response;
}

// PS3.4 CC.2.6.
NormalizedResponse UnifiedProcedureSteps::set(const NormalizedRequest& request) {
  const Offer* offer = offer_of(request.abstract_syntax);
  if (offer == nullptr || !offer->set) return {.status = refused(status::unrecognized_operation)};
  const DataSet modifications = utf8_copy(request.data_set);
  const std::string claimed = modifications.text_or_empty(tags::TransactionUID);
  if (const auto state = modifications.find(tags::ProcedureStepState)) {
    const bool scheduled = modifications.text_or_empty(tags::ProcedureStepState) == to_string(UPSState::scheduled);
    return {.status = refused(scheduled ? status::ups_scheduled_only_by_create : status::invalid_attribute_value,
                              "states are changed by N-ACTION", {state->tag()})};
  }
  std::vector<Message> messages;
  {
    const std::lock_guard lock(mutex_);
    const auto found = steps_.find(request.sop_instance_uid);
    if (found == steps_.end()) return {.status = refused(status::ups_no_such_instance)};
    Step& step = found->second;
    if (step.state == UPSState::scheduled && !claimed.empty()) return {.status = refused(status::ups_not_in_progress)};
    if (step.state == UPSState::in_progress && claimed != step.transaction_uid) {
      return {.status = refused(status::ups_wrong_transaction_uid)};
    }
    if (step.state == UPSState::completed || step.state == UPSState::canceled) {
      return {.status = refused(status::ups_may_no_longer_be_updated)};
    }
    Change change(*this, request.sop_instance_uid);
    const DataSet before = step.attributes;
    copy_if_there(step.attributes, modifications, tags::SpecificCharacterSet);
    for (const DataElement element : modifications) {
      const auto is_this = [&](Tag tag) { return tag == element.tag(); };
      if (std::ranges::none_of(fixed_attributes, is_this)) step.attributes.set(element);
    }
    step.attributes.set(tags::ScheduledProcedureStepModificationDateTime, date_time_now());
    subscriptions_.consider(request.sop_instance_uid, step.attributes);
    messages = changes(request.sop_instance_uid, before, step.attributes);
    if (auto problem = change.keep()) return {.status = *std::move(problem)};
  }
  send(std::move(messages));
  return {};
}

NormalizedResponse UnifiedProcedureSteps::action(const NormalizedRequest& request) {
  const Offer* offer = offer_of(request.abstract_syntax);
  const auto type = static_cast<UPSAction>(request.type_id);
  if (offer == nullptr || std::ranges::find(offer->actions, type) == offer->actions.end()) {
    return {.status = refused(status::no_such_action)};
  }
  Outcome outcome;
  switch (type) {
    case UPSAction::change_state: outcome = change_state(request); break;
    case UPSAction::request_cancel: outcome = request_cancel(request); break;
    case UPSAction::subscribe: outcome = subscribe(request); break;
    case UPSAction::unsubscribe: outcome = unsubscribe(request); break;
    case UPSAction::suspend_global_subscription: outcome = suspend(request); break;
  }
  send(std::move(outcome.messages));
  if (options_.on_state && outcome.entered) options_.on_state(request.sop_instance_uid, *outcome.entered);
  return {.status = std::move(outcome.status)};
}

UnifiedProcedureSteps::Outcome UnifiedProcedureSteps::change_state(const NormalizedRequest& request) {
  const std::string& uid = request.sop_instance_uid;
  const std::string claim = request.data_set.text_or_empty(tags::TransactionUID);
  const std::lock_guard lock(mutex_);
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
  if (auto problem = change.keep()) return {*std::move(problem), {}};
  return {{}, std::move(messages), cell.next};
}

// PS3.4 CC.2.2.
UnifiedProcedureSteps::Outcome UnifiedProcedureSteps::request_cancel(const NormalizedRequest& request) {
  const std::string& uid = request.sop_instance_uid;
  const std::lock_guard lock(mutex_);
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
    auto messages = enter(uid, step, cell.next);
    if (auto problem = change.keep()) return {*std::move(problem), {}};
    return {{}, std::move(messages), cell.next};
  }
  DataSet information = utf8_copy(request.data_set);
  information.set(tags::RequestingAE, request.peer.calling_ae_title);
  auto messages = tell(uid, UPSEvent::cancel_requested, information);
  if (messages.empty()) return {refused(status::ups_performer_cannot_be_contacted, "nobody has subscribed to it"), {}};
  return {{}, std::move(messages)};
}

// PS3.4 CC.2.3.
UnifiedProcedureSteps::Outcome UnifiedProcedureSteps::subscribe(const NormalizedRequest& request) {
  const std::string& uid = request.sop_instance_uid;
  const std::string receiver = request.data_set.text_or_empty(tags::ReceivingAE);
  if (!is_valid_ae_title(receiver)) return {refused(status::missing_attribute, {}, {tags::ReceivingAE}), {}};
  const bool is_caller = receiver == request.peer.calling_ae_title;
  const bool is_known = options_.find_peer && options_.find_peer(receiver).has_value();
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
  std::vector<std::string> selected;
  for (const auto& [each, step] : steps_) {
    if (is_global(uid) ? !filter || filter->matches(step.attributes) : each == uid) selected.push_back(each);
  }
  if (!is_global(uid) && selected.empty()) return {refused(status::ups_no_such_instance), {}};
  for (const std::string& each : selected) {
    Change change(*this, each);
    subscriptions_.subscribe(receiver, each, wanted.deletion_lock);
    if (auto problem = change.keep()) return {*std::move(problem), {}};
  }
  if (is_global(uid)) {
    (void)subscriptions_.subscribe_globally(wanted, {});  // its keys were read above
    if (auto problem = keep_globals()) return {*std::move(problem), {}};
  }
  if (is_caller) channels_[receiver] = request.events;
  // The receiver learns at once how things are.
  std::vector<Message> messages;
  for (const std::string& each : selected) {
    for (Message& message : tell(each, UPSEvent::state_report, state_information(steps_[each].attributes))) {
      if (message.receiver == receiver) messages.push_back(std::move(message));
    }
  }
  return {{}, std::move(messages)};
}

UnifiedProcedureSteps::Outcome UnifiedProcedureSteps::unsubscribe(const NormalizedRequest& request) {
  const std::string receiver = request.data_set.text_or_empty(tags::ReceivingAE);
  const std::lock_guard lock(mutex_);
  if (is_global(request.sop_instance_uid)) {
    subscriptions_.unsubscribe_globally(receiver);
    for (const auto& [uid, step] : steps_) {
      if (auto problem = Change(*this, uid).keep()) return {*std::move(problem), {}};
    }
    return {keep_globals().value_or(ResponseStatus{}), {}};
  }
  if (!steps_.contains(request.sop_instance_uid)) return {refused(status::ups_no_such_instance), {}};
  Change change(*this, request.sop_instance_uid);
  subscriptions_.unsubscribe(receiver, request.sop_instance_uid);
  return {change.keep().value_or(ResponseStatus{}), {}};
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

std::variant<std::unique_ptr<MatchSource>, ResponseStatus> UnifiedProcedureSteps::find(const FindRequest& request) {
  auto steps = std::make_shared<std::vector<DataSet>>();
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [uid, step] : steps_) steps->push_back(step.attributes);
  }
  return find_among(
      std::move(steps), request.identifier,
      {.fuzzy_names = request.options.fuzzy_names, .combined_date_time = request.options.combined_date_time});
}

std::vector<UnifiedProcedureSteps::Message> UnifiedProcedureSteps::enter(const std::string& uid, Step& step,
                                                                         UPSState state) {
  step.state = state;
  step.attributes.set(tags::ProcedureStepState, to_string(state));
  if (state == UPSState::canceled) note_cancellation(step.attributes);
  return tell(uid, UPSEvent::state_report, state_information(step.attributes));
}

std::vector<UnifiedProcedureSteps::Message> UnifiedProcedureSteps::tell(const std::string& uid, UPSEvent event,
                                                                        const DataSet& information) const {
  std::vector<Message> messages;
  for (std::string& receiver : subscriptions_.receivers(uid)) {
    messages.push_back({std::move(receiver),
                        {std::string(uids::UnifiedProcedureStepEvent), std::string(uids::UnifiedProcedureStepPush), uid,
                         static_cast<std::uint16_t>(event), information}});
  }
  return messages;
}

// PS3.4 CC.2.4: which events a modification is worth.
std::vector<UnifiedProcedureSteps::Message> UnifiedProcedureSteps::changes(const std::string& uid,
                                                                           const DataSet& before,
                                                                           const DataSet& after) const {
  std::vector<Message> messages;
  const auto add = [&](UPSEvent event, const DataSet& information) {
    for (Message& message : tell(uid, event, information)) messages.push_back(std::move(message));
  };
  const auto only = [&](std::initializer_list<KnownTag> wanted) {
    DataSet information;
    copy_if_there(information, after, tags::SpecificCharacterSet);
    for (const KnownTag tag : wanted) copy_if_there(information, after, tag);
    return information;
  };
  if (differs(before, after, tags::InputReadinessState)) add(UPSEvent::state_report, state_information(after));
  if (differs(before, after, tags::ProcedureStepProgressInformationSequence)) {
    add(UPSEvent::progress_report, only({tags::ProcedureStepProgressInformationSequence}));
  }
  if (differs(before, after, tags::ScheduledStationNameCodeSequence) ||
      differs(before, after, tags::ScheduledHumanPerformersSequence)) {
    add(UPSEvent::assigned, only({tags::ScheduledStationNameCodeSequence, tags::ScheduledHumanPerformersSequence}));
  }
  return messages;
}

void UnifiedProcedureSteps::send(std::vector<Message> messages) const {
  for (Message& message : messages) {
    std::shared_ptr<EventChannel> channel;
    {
      const std::lock_guard lock(mutex_);
      const auto found = channels_.find(message.receiver);
      if (found != channels_.end()) channel = found->second.lock();
    }
    const EventReport event = message.event;
    const auto kept = std::make_shared<const Message>(std::move(message));
    const bool posted = channel && channel->post(event, [this, kept](const Result<ResponseStatus>& outcome) {
      if (!outcome) send_reversed(*kept);
    });
    if (!posted) send_reversed(*kept);
  }
}

void UnifiedProcedureSteps::send_reversed(const Message& message) const {
  const auto peer = options_.find_peer ? options_.find_peer(message.receiver) : std::nullopt;
  if (peer && options_.sender != nullptr) options_.sender->send(*peer, {}, message.event);
}

}  // namespace dicom::net::scp
