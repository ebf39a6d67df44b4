#include "cli/workflow_services.h"

#include <fmt/format.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/scp/workflow_offer.h"

namespace dicom::cli {

using net::scp::StepEvent;

// Who was named with TLS is called with it, for whatever reason.
net::scp::EventSender::Options WorkflowServices::sender_options() const {
  net::scp::EventSender::Options options;
  options.requestor.ae_title = options_.ae_title;
  options.requestor_for = [this](const net::PeerAddress& peer, net::scu::Requestor usual) {
    for (const auto* list : {&options_.peers, &options_.notified}) {
      for (const Called& each : *list) {
        if (each.peer == peer) usual.tls = each.requestor.tls;
      }
    }
    return usual;
  };
  return options;
}

WorkflowServices::WorkflowServices(Options options)
    : options_(std::move(options)),
      steps_([this](StepEvent event, const std::string& uid, const DataSet& step) { step_changed(event, uid, step); }),
      commitment_({.judge = [this](const net::ListedInstance& instance) { return judge(instance); },
                   .find_peer = [this](const std::string& ae_title) { return find_peer(ae_title); },
                   .sender = &sender_,
                   .on_reported =
                       [this](const net::scp::CommitmentReport& report, const Result<net::ResponseStatus>& outcome) {
                         say(fmt::format("commitment: {} committed, {} not; {}", report.result.committed.size(),
                                         report.result.failed.size(), outcome ? "told" : outcome.error().to_string()));
                       }}),
      availability_([this](const DataSet& notification) {
        say("instances of study " + notification.text_or_empty(tags::StudyInstanceUID) + " are available");
      }),
      work_items_({.find_peer = [this](const std::string& ae_title) { return find_peer(ae_title); },
                   .sender = &sender_,
                   .on_state =
                       [this](const std::string& uid, net::scp::UPSState state) {
                         say("work item " + uid + ": " + std::string(to_string(state)));
                       }}),
      sender_(sender_options()) {
  if (options_.folder) {
    store_.emplace(*options_.folder, false, [this](const net::scp::ReceivedFile& file) { received(file); });
  }
}

void WorkflowServices::offer(net::scp::Services& services, net::scp::Handlers& handlers) {
  net::scp::offer({.worklist = worklist_,
                   .performed_steps = steps_,
                   .commitment = commitment_,
                   .availability = availability_,
                   .work_items = work_items_},
                  services, handlers);
  if (store_) {
    services.storage = true;
    handlers.store = &*store_;
  }
}

// A step that has ended was done: what was scheduled for it leaves the worklist.
void WorkflowServices::step_changed(StepEvent event, const std::string& uid, const DataSet& step) {
  say(fmt::format("procedure step {} of {}: {}", uid, step.text_or_empty(tags::PerformedStationAETitle),
                  step.text_or_empty(tags::PerformedProcedureStepStatus)));
  if (event == StepEvent::completed || event == StepEvent::discontinued) {
    for (const DataSet& scheduled : step.value_or<Sequence>(tags::ScheduledStepAttributesSequence, {})) {
      worklist_.remove(scheduled.text_or_empty(tags::StudyInstanceUID),
                       scheduled.text_or_empty(tags::ScheduledProcedureStepID));
    }
  }
  for (const auto& [peer, requestor] : options_.notified) {
    sender_.send(peer, options_.ae_title, net::scp::step_notification(event, uid),
                 [this, peer = peer](const Result<net::ResponseStatus>& outcome) {
                   if (!outcome) say("notifying " + net::to_string(peer) + ": " + outcome.error().to_string());
                 });
  }
}

void WorkflowServices::received(const net::scp::ReceivedFile& file) {
  const std::lock_guard lock(mutex_);
  stored_[file.request.sop_instance_uid] = file.request.sop_class_uid;
}

// PS3.3 C.14.1.1.
std::uint16_t WorkflowServices::judge(const net::ListedInstance& instance) const {
  const std::lock_guard lock(mutex_);
  const auto found = stored_.find(instance.sop_instance_uid);
  if (found == stored_.end()) return net::status::no_such_sop_instance;
  return found->second == instance.sop_class_uid ? 0 : net::status::class_instance_conflict;
}

std::optional<net::PeerAddress> WorkflowServices::find_peer(const std::string& ae_title) const {
  for (const Called& each : options_.peers) {
    if (each.peer.ae_title == ae_title) return each.peer;
  }
  return std::nullopt;
}

void WorkflowServices::say(const std::string& line) const {
  if (options_.say) options_.say(printable(line));
}

}  // namespace dicom::cli
