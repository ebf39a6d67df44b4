#include "dicom/net/scp/unified_steps.h"

#include <algorithm>
#include <array>
#include <ctime>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/attribute_rules.h"
#include "dicom/net/scp/unified_steps_inside.h"
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
constexpr std::array fixed_attributes{tags::SOPClassUID, tags::SOPInstanceUID, tags::TransactionUID,
                                      tags::SpecificCharacterSet};

}  // namespace

std::string date_time_now() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[24];
  std::strftime(text, sizeof text, "%Y%m%d%H%M%S+0000", &utc);
  return text;
}

UPSState UnifiedProcedureSteps::state(const std::string& uid) const {
  const std::lock_guard lock(mutex_);
  return state_of(uid);
}

std::size_t UnifiedProcedureSteps::size() const {
  const std::lock_guard lock(mutex_);
  return steps_.size();
}

std::optional<DataSet> UnifiedProcedureSteps::find_step(const std::string& uid) const {
  const std::lock_guard lock(mutex_);
  auto step = look_up(uid);
  return step ? std::optional(std::move(step->attributes)) : std::nullopt;
}

void UnifiedProcedureSteps::restore(const std::string& uid, const KeptUPS& step) {
  const std::lock_guard lock(mutex_);
  steps_.insert_or_assign(uid, step_of(step));
  subscriptions_.set_of_step(uid, step.subscriptions);
}

Result<void> UnifiedProcedureSteps::restore_global(const UPSGlobalSubscription& subscription) {
  const std::lock_guard lock(mutex_);
  return subscriptions_.subscribe_globally(subscription, {});
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
    if (auto problem = change.keep(messages)) return {.status = *std::move(problem)};
  }
  send(std::move(messages));
  if (options_.on_state) options_.on_state(uid, UPSState::scheduled);
  return {.status = {was_changed ? status::ups_created_with_modifications : status::success, {}, {}},
          .sop_instance_uid = uid};
}

NormalizedResponse UnifiedProcedureSteps::get(const NormalizedRequest& request) {
  if (offer_of(request.abstract_syntax) == nullptr) return {.status = refused(status::unrecognized_operation)};
  const std::lock_guard lock(mutex_);
  const auto found = look_up(request.sop_instance_uid);
  if (!found) return {.status = refused(status::ups_no_such_instance)};
  NormalizedResponse response;
  if (select_attributes(found->attributes, request.attributes, response.data_set)) {
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
    const Present present(*this, request.sop_instance_uid);
    const auto found = steps_.find(request.sop_instance_uid);
    if (found == steps_.end()) return {.status = refused(status::ups_no_such_instance)};
    Step& step = found->second;
    if (step.state == UPSState::scheduled && !claimed.empty()) return {.status = refused(status::ups_not_in_progress)};
    if (step.state == UPSState::in_progress && claimed != step.transaction_uid) {
      return {.status = refused(status::ups_wrong_transaction_uid)};
    }
    if (has_ended(step.state)) {
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
    if (auto problem = change.keep(messages)) return {.status = *std::move(problem)};
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

}  // namespace dicom::net::scp
