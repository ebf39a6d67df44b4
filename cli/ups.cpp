// dicom ups: unified procedure steps. Create, list, claim, update, end and watch them.
#include <fmt/format.h>

#include <csignal>
#include <ctime>
#include <functional>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "dicom/charset/character_set.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/file/text_dump.h"
#include "dicom/json/json.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scp/ups_states.h"
#include "dicom/net/scu/query.h"
#include "dicom/net/scu/unified_step.h"

namespace dicom::cli {
namespace {

struct Options {
  std::string action;
  PeerArguments target;
  std::vector<std::string> words;
  std::string transaction;
  std::string reason;
  std::optional<std::string> progress;
  std::int64_t count = 0;
  std::int64_t limit = 0;
  bool lock = false;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom ups create RIS@ris.example:104 ProcedureStepLabel='Make a plan' PatientID=4711      prints its UID\n"
      "  dicom ups list RIS@ris.example:104 ProcedureStepState=SCHEDULED\n"
      "  dicom ups claim RIS@ris.example:104 2.25.1                 prints the transaction UID that makes it ours\n"
      "  dicom ups update RIS@ris.example:104 2.25.1 --transaction 2.25.9 --progress 40\n"
      "  dicom ups complete RIS@ris.example:104 2.25.1 --transaction 2.25.9\n"
      "  dicom ups cancel RIS@ris.example:104 2.25.1 --reason 'wrong patient'    asks whoever performs it\n"
      "  dicom ups watch RIS@ris.example:104 2.25.1                 tells what happens to it; without a UID, to all\n"
      "cancel with --transaction ends a step of ours. watch takes KEY=VALUE too: only steps that match. Ends with "
      "Ctrl-C.\n");
  arguments.positional("ACTION", options.action, "create, list, get, claim, update, complete, cancel or watch");
  options.target.declare(arguments);
  arguments.option("-t,--transaction", options.transaction, "UID", "The transaction UID that claim printed");
  arguments.option("--progress", options.progress, "PERCENT", "update: how much is done");
  arguments.option("--reason", options.reason, "TEXT", "cancel: why");
  arguments.flag("--lock", options.lock, "watch: keep steps from being deleted (deletion lock)");
  arguments.option("-n,--count", options.count, "N", "watch: end after N events");
  arguments.option("--limit", options.limit, "N", "list: stop after N steps (C-CANCEL)");
  arguments.flag("--json", options.json, "Print DICOM JSON");
  arguments.positionals("WORD", options.words, "UID and KEY=VALUE..., by action", false);
}

struct Call {
  const Options& options;
  net::PeerAddress peer;
  net::scu::Requestor requestor;
  std::string uid;
  std::vector<QueryKey> keys;
};

using Answer = Result<net::scu::NormalizedAnswer>;

Result<net::Association> connect(const Call& call, std::initializer_list<std::string_view> classes) {
  std::vector<net::scu::Proposal> proposals;
  for (const std::string_view uid : classes) {
    proposals.push_back({std::string(uid), net::scu::native_transfer_syntaxes()});
  }
  return net::scu::connect(call.peer, call.requestor, proposals);
}

// One operation on an association of its own.
Answer exchange(const Call& call, std::string_view sop_class,
                const std::function<Answer(net::Association&)>& operation) {
  auto association = DICOM_TRY(connect(call, {sop_class}));
  auto answer = operation(association);
  if (association.is_established()) static_cast<void>(association.release());
  return answer;
}

// Says what went wrong, and warns; true if the peer did it.
bool succeeded(const Answer& answer, net::CommandField response) {
  if (!answer) {
    print_error("ups", with_advice(answer.error()));
    return false;
  }
  const auto status_class = net::status_class(answer->status.code);
  if (status_class != net::StatusClass::success && answer->status.code != net::status::ups_created_with_modifications) {
    print_error("ups", "the peer answered " +
                           printable(net::describe(response, answer->status, uids::UnifiedProcedureStepPush)));
  }
  return status_class != net::StatusClass::failure;
}

Result<DataSet> attributes_of(const std::vector<QueryKey>& keys) {
  DataSet attributes;
  attributes.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const QueryKey& key : keys) DICOM_TRY(set_query_key(attributes, key));
  return attributes;
}

int create(const Call& call) {
  const auto attributes = attributes_of(call.keys);
  if (!attributes || attributes->text_or_empty(tags::ProcedureStepLabel).empty()) {
    print_error("ups", attributes ? "create: give ProcedureStepLabel='...'" : attributes.error().message);
    return exit_usage;
  }
  const std::string uid = call.uid.empty() ? make_uid() : call.uid;
  const auto answer = exchange(call, uids::UnifiedProcedureStepPush, [&](net::Association& association) {
    return net::scu::create_ups(association, uid, *attributes);
  });
  if (!succeeded(answer, net::CommandField::N_CREATE_RSP)) return exit_failure;
  print(call.options.json ? fmt::format("{{\"sop_instance_uid\":\"{}\"}}\n", uid) : uid + "\n");
  return exit_success;
}

constexpr KnownTag shown[] = {
    tags::SOPInstanceUID, tags::ProcedureStepState, tags::ScheduledProcedureStepPriority,      tags::ProcedureStepLabel,
    tags::PatientName,    tags::PatientID,          tags::ScheduledProcedureStepStartDateTime,
};

std::string progress_of(const DataSet& step) {
  const KnownTag path[] = {tags::ProcedureStepProgressInformationSequence, tags::ProcedureStepProgress};
  const std::string percent = value_at(step, path);
  return percent.empty() ? percent : percent + " %";
}

void print_steps(const std::vector<DataSet>& steps) {
  Table table({"UID", "STATE", "PRIORITY", "LABEL", "PATIENT", "ID", "START", "DONE"});
  for (const DataSet& step : steps) {
    std::vector<std::string> row;
    for (const KnownTag tag : shown) row.push_back(value_at(step, {&tag, 1}));
    std::string& start = row.back();
    if (start.size() >= 12) start = readable_date(start.substr(0, 8)) + " " + readable_time(start.substr(8));
    row.push_back(progress_of(step));
    table.add(std::move(row));
  }
  print(table.text());
}

int list(const Call& call) {
  DataSet identifier;
  for (const KnownTag tag : shown) identifier.set_empty(tag);
  for (const KnownTag tag : {tags::WorklistLabel, tags::InputReadinessState, tags::StudyInstanceUID,
                             tags::ProcedureStepProgressInformationSequence, tags::ScheduledStationNameCodeSequence,
                             tags::ScheduledWorkitemCodeSequence, tags::InputInformationSequence}) {
    identifier.set_empty(tag);
  }
  for (const QueryKey& key : call.keys) {
    if (!is_plain_ascii(key.value)) identifier.set(tags::SpecificCharacterSet, "ISO_IR 192");
  }
  for (const QueryKey& key : call.keys) {
    if (auto set = set_query_key(identifier, key); !set) {
      print_error("ups", set.error().message);
      return exit_usage;
    }
  }
  std::vector<DataSet> steps;
  const auto limit = static_cast<std::size_t>(call.options.limit);
  const auto status = [&]() -> Result<net::ResponseStatus> {
    auto association = DICOM_TRY(connect(call, {uids::UnifiedProcedureStepPull}));
    auto final_status =
        DICOM_TRY(net::scu::find(association, uids::UnifiedProcedureStepPull, identifier, [&](const DataSet& match) {
          if (limit == 0 || steps.size() < limit) steps.push_back(match);
          return limit == 0 || steps.size() < limit;
        }));
    static_cast<void>(association.release());
    return final_status;
  }();
  if (call.options.json) {
    print_json_array(steps);
  } else if (!steps.empty()) {
    print_steps(steps);
  }
  if (!status) {
    print_error("ups", with_advice(status.error()));
    return exit_failure;
  }
  if (net::status_class(status->code) == net::StatusClass::failure) {
    print_error("ups", "the peer answered " + net::describe(net::CommandField::C_FIND_RSP, *status));
    return exit_failure;
  }
  return exit_success;
}

int get(const Call& call) {
  const auto answer = exchange(call, uids::UnifiedProcedureStepPull, [&](net::Association& association) {
    return net::scu::n_get(association, net::scu::ups_subject(uids::UnifiedProcedureStepPull, call.uid), {});
  });
  if (!succeeded(answer, net::CommandField::N_GET_RSP)) return exit_failure;
  std::string text;
  if (call.options.json) {
    JsonOptions format;
    format.pretty = is_terminal(1);
    text = to_json(answer->data_set, format) + "\n";
  } else {
    dump(answer->data_set, {}, text);
  }
  print(text);
  return exit_success;
}

int change_state(const Call& call, std::string_view state, const std::string& transaction) {
  const auto answer = exchange(call, uids::UnifiedProcedureStepPull, [&](net::Association& association) {
    return net::scu::change_ups_state(association, call.uid, state, transaction);
  });
  return succeeded(answer, net::CommandField::N_ACTION_RSP) ? exit_success : exit_failure;
}

int claim(const Call& call) {
  const std::string transaction = call.options.transaction.empty() ? make_uid() : call.options.transaction;
  const int code = change_state(call, "IN PROGRESS", transaction);
  if (code != exit_success) return code;
  print(call.options.json ? fmt::format("{{\"transaction_uid\":\"{}\"}}\n", transaction) : transaction + "\n");
  return exit_success;
}

int update(const Call& call, const DataSet& modifications) {
  const auto answer = exchange(call, uids::UnifiedProcedureStepPull, [&](net::Association& association) {
    return net::scu::update_ups(association, call.uid, modifications, call.options.transaction);
  });
  return succeeded(answer, net::CommandField::N_SET_RSP) ? exit_success : exit_failure;
}

int update(const Call& call) {
  auto modifications = attributes_of(call.keys);
  if (modifications && call.options.progress) {
    DataSet item;
    item.set(tags::ProcedureStepProgress, *call.options.progress);
    modifications->set(tags::ProcedureStepProgressInformationSequence, Sequence{item});
  }
  if (!modifications || modifications->size() < 2) {
    print_error("ups", modifications ? "update: give KEY=VALUE or --progress" : modifications.error().message);
    return exit_usage;
  }
  return update(call, *modifications);
}

std::string date_time_now() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  char text[24];
  std::strftime(text, sizeof text, "%Y%m%d%H%M%S", &local);
  return text;
}

// PS3.4 table CC.2.5-3: what a completed step says of how it was performed, if nobody has said it before.
DataSet performed_by(const std::string& ae_title) {
  DataSet station;
  station.set(tags::CodeValue, ae_title);
  station.set(tags::CodingSchemeDesignator, "L");
  station.set(tags::CodeMeaning, ae_title);
  DataSet item;
  item.set(tags::PerformedStationNameCodeSequence, Sequence{station});
  item.set(tags::PerformedProcedureStepStartDateTime, date_time_now());
  item.set(tags::PerformedProcedureStepEndDateTime, date_time_now());
  item.set(tags::PerformedWorkitemCodeSequence, Sequence{});
  item.set(tags::OutputInformationSequence, Sequence{});
  DataSet modifications;
  modifications.set(tags::UnifiedProcedureStepPerformedProcedureSequence, Sequence{item});
  return modifications;
}

int complete(const Call& call) {
  const auto before = exchange(call, uids::UnifiedProcedureStepPull, [&](net::Association& association) {
    return net::scu::n_get(association, net::scu::ups_subject(uids::UnifiedProcedureStepPull, call.uid),
                           {tags::UnifiedProcedureStepPerformedProcedureSequence});
  });
  if (!before) {
    print_error("ups", with_advice(before.error()));
    return exit_failure;
  }
  const auto said = before->data_set.value_or<Sequence>(tags::UnifiedProcedureStepPerformedProcedureSequence, {});
  if (said.empty()) {
    const int code = update(call, performed_by(call.requestor.ae_title));
    if (code != exit_success) return code;
  }
  const int code = change_state(call, "COMPLETED", call.options.transaction);
  if (code == exit_success && !call.options.json) print("completed\n");
  return code;
}

int cancel(const Call& call) {
  if (!call.options.transaction.empty()) {
    if (!call.options.reason.empty()) {
      DataSet item;
      item.set(tags::ReasonForCancellation, call.options.reason);
      DataSet modifications;
      modifications.set(tags::SpecificCharacterSet, "ISO_IR 192");
      modifications.set(tags::ProcedureStepProgressInformationSequence, Sequence{item});
      if (const int code = update(call, modifications); code != exit_success) return code;
    }
    const int code = change_state(call, "CANCELED", call.options.transaction);
    if (code == exit_success && !call.options.json) print("canceled\n");
    return code;
  }
  const auto answer = exchange(call, uids::UnifiedProcedureStepPush, [&](net::Association& association) {
    return net::scu::request_ups_cancel(association, uids::UnifiedProcedureStepPush, call.uid, call.options.reason);
  });
  if (!succeeded(answer, net::CommandField::N_ACTION_RSP)) return exit_failure;
  if (!call.options.json) print("asked for its cancellation\n");
  return exit_success;
}

std::string event_text(const net::EventReport& event) {
  const DataSet& information = event.information;
  switch (static_cast<net::scp::UPSEvent>(event.event_type_id)) {
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
  return fmt::format("event {}", event.event_type_id);
}

volatile std::sig_atomic_t interrupted = 0;

// Hears of events until Ctrl-C, or as many as are wanted.
class Watcher {
 public:
  explicit Watcher(const Options& options) : options_(options) {}

  net::ResponseStatus hear(const net::EventReport& event) {
    if (options_.json) {
      print(fmt::format("{{\"sop_instance_uid\":\"{}\",\"event\":{},\"information\":{}}}\n",
                        json_escaped(event.sop_instance_uid), event.event_type_id, to_json(event.information)));
    } else {
      print(printable(event.sop_instance_uid + "  " + event_text(event)) + "\n");
    }
    std::fflush(stdout);
    ++heard_;
    return {};
  }
  [[nodiscard]] bool is_done() const { return interrupted != 0 || (options_.count > 0 && heard_ >= options_.count); }

 private:
  const Options& options_;
  std::int64_t heard_ = 0;
};

Result<net::ResponseStatus> watch(const Call& call, const DataSet& filter, Watcher& watcher) {
  const net::OnEvent on_event = [&](const net::EventReport& event) { return watcher.hear(event); };
  auto association = DICOM_TRY(connect(call, {uids::UnifiedProcedureStepWatch, uids::UnifiedProcedureStepEvent}));
  const std::string& ae_title = call.requestor.ae_title;
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

int watch(const Call& call) {
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

struct Action {
  std::string_view name;
  bool needs_uid;
  bool needs_transaction;
  int (*run)(const Call&);
};
constexpr Action actions[] = {
    {"create", false, false, create}, {"list", false, false, list},    {"get", true, false, get},
    {"claim", true, false, claim},    {"update", true, false, update}, {"complete", true, true, complete},
    {"cancel", true, false, cancel},  {"watch", false, false, watch},
};

}  // namespace

int run_ups(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  const auto peer = options.target.peer();
  if (!peer) return arguments.usage_error(peer.error().message);
  const auto requestor = options.target.requestor();
  if (!requestor) return arguments.usage_error(requestor.error().message);
  Call call{options, *peer, *requestor, {}, {}};
  if (!options.words.empty() && is_tolerable_uid(options.words.front())) {
    call.uid = options.words.front();
    options.words.erase(options.words.begin());
  }
  auto keys = parse_query_keys(options.words);
  if (!keys) return arguments.usage_error(keys.error().message);
  call.keys = std::move(*keys);
  for (const Action& action : actions) {
    if (action.name != options.action) continue;
    if (action.needs_uid && call.uid.empty()) return arguments.usage_error(options.action + ": the UID is missing");
    if (action.needs_transaction && options.transaction.empty()) {
      return arguments.usage_error(options.action + ": give --transaction, the UID that claim printed");
    }
    return action.run(call);
  }
  return arguments.usage_error("ACTION is create, list, get, claim, update, complete, cancel or watch");
}

}  // namespace dicom::cli
