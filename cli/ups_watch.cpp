// dicom ups watch: the events of unified procedure steps, as they happen.
#include <fmt/format.h>

#include <csignal>

#include "cli/console.h"
#include "cli/ups.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/json/json.h"
#include "dicom/net/scp/ups_states.h"
#include "dicom/net/scu/unified_step.h"

namespace dicom::cli {

std::string ups_event_text(std::uint16_t type, const DataSet& information) {
  switch (static_cast<net::scp::UPSEvent>(type)) {
    case net::scp::UPSEvent::state_report:
      return fmt::format("{}, input {}", information.text_or_empty(tags::ProcedureStepState),
                         information.text_or_empty(tags::InputReadinessState));
    case net::scp::UPSEvent::cancel_requested: {
      const std::string reason = information.text_or_empty(tags::ReasonForCancellation);
      return fmt::format("{} asks to cancel it{}", information.text_or_empty(tags::RequestingAE),
                         reason.empty() ? "" : ": " + reason);
    }
    case net::scp::UPSEvent::progress_report: return "done: " + progress_of(information);
    case net::scp::UPSEvent::scp_status_change:
      return "the system's status: " + information.text_or_empty(tags::SCPStatus);
    case net::scp::UPSEvent::assigned: return "assigned to somebody else";
  }
  return fmt::format("event {}", type);
}

namespace {

volatile std::sig_atomic_t interrupted = 0;

// Hears of events until Ctrl-C, or as many as are wanted.
class Watcher {
 public:
  explicit Watcher(const UPSOptions& options) : options_(options) {}

  net::ResponseStatus hear(const net::EventReport& event) {
    if (options_.json) {
      print(fmt::format("{{\"sop_instance_uid\":\"{}\",\"event\":{},\"information\":{}}}\n",
                        json_escaped(event.sop_instance_uid), event.event_type_id, to_json(event.information)));
    } else {
      print(printable(event.sop_instance_uid + "  " + ups_event_text(event.event_type_id, event.information)) + "\n");
    }
    std::fflush(stdout);
    ++heard_;
    return {};
  }
  [[nodiscard]] bool is_done() const { return interrupted != 0 || (options_.count > 0 && heard_ >= options_.count); }

 private:
  const UPSOptions& options_;
  std::int64_t heard_ = 0;
};

Result<net::ResponseStatus> watch(const UPSCall& call, const DataSet& filter, Watcher& watcher) {
  const net::OnEvent on_event = [&](const net::EventReport& event) { return watcher.hear(event); };
  auto association = DICOM_TRY(connect(call, {uids::UnifiedProcedureStepWatch, uids::UnifiedProcedureStepEvent}));
  const std::string& ae_title = call.called.requestor.ae_title;
  auto answer =
      DICOM_TRY(net::scu::subscribe_ups(association, call.uid, ae_title, call.options.lock, filter, on_event));
  if (net::status_class(answer.status.code) == net::StatusClass::failure) return std::move(answer.status);
  while (!watcher.is_done()) {
    DICOM_TRY(net::scu::receive_event(association, std::chrono::milliseconds(500), on_event));
  }
  DICOM_TRY(net::scu::unsubscribe_ups(association, call.uid, ae_title, on_event));
  static_cast<void>(association.release());
  return std::move(answer.status);
}

}  // namespace

int watch_ups(const UPSCall& call) {
  DataSet filter;
  for (const QueryKey& key : call.keys) {
    if (auto set = set_query_key(filter, key); !set) {
      print_error("ups", set.error().message);
      return exit_usage;
    }
  }
  const auto on_signal = [](int) { interrupted = 1; };
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  Watcher watcher(call.options);
  const auto status = watch(call, filter, watcher);
  if (!status) {
    print_error("ups", with_advice(status.error()));
    return exit_failure;
  }
  if (net::status_class(status->code) == net::StatusClass::failure) {
    print_error("ups", "the peer answered " + printable(net::describe(net::CommandField::N_ACTION_RSP, *status,
                                                                      uids::UnifiedProcedureStepPush)));
    return exit_failure;
  }
  return exit_success;
}

}  // namespace dicom::cli
