// What is told of unified procedure steps, and to whom: PS3.4 CC.2.4.
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/unified_steps_inside.h"

namespace dicom::net::scp {
namespace {

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

}  // namespace

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

std::vector<UnifiedProcedureSteps::Message> UnifiedProcedureSteps::enter(const std::string& uid, Step& step,
                                                                         UPSState state) {
  step.state = state;
  step.attributes.set(tags::ProcedureStepState, to_string(state));
  step.attributes.set(tags::ScheduledProcedureStepModificationDateTime, date_time_now());
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

// With mutex_ held. Null: the receiver has no association with us through which it hears.
std::shared_ptr<EventChannel> UnifiedProcedureSteps::channel_of(const std::string& receiver) const {
  const auto found = channels_.find(receiver);
  auto channel = found == channels_.end() ? nullptr : found->second.lock();
  return channel && channel->is_open() ? channel : nullptr;
}

void UnifiedProcedureSteps::send(std::vector<Message> messages) const {
  for (Message& message : messages) {
    std::shared_ptr<EventChannel> channel;
    {
      const std::lock_guard lock(mutex_);
      channel = channel_of(message.receiver);
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
