// dicom ups: unified procedure steps. Create, list, claim, update, end and watch them.
#include "cli/ups.h"

#include "cli/verbs.h"
#include "dicom/core/uid.h"

namespace dicom::cli {
namespace {

void declare(Arguments& arguments, UPSOptions& options) {
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

struct Action {
  std::string_view name;
  bool needs_uid;
  bool needs_transaction;
  int (*run)(const UPSCall&);
};
constexpr Action actions[] = {
    {"create", false, false, create_ups}, {"list", false, false, list_ups},    {"get", true, false, get_ups},
    {"claim", true, false, claim_ups},    {"update", true, false, update_ups}, {"complete", true, true, complete_ups},
    {"cancel", true, false, cancel_ups},  {"watch", false, false, watch_ups},
};

}  // namespace

Result<net::Association> connect(const UPSCall& call, std::initializer_list<std::string_view> classes) {
  std::vector<net::scu::Proposal> proposals;
  for (const std::string_view uid : classes) {
    proposals.push_back({std::string(uid), net::scu::native_transfer_syntaxes()});
  }
  return net::scu::connect(call.called.peer, call.called.requestor, proposals);
}

int run_ups(Arguments& arguments) {
  UPSOptions options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  auto called = options.target.called();
  if (!called) return arguments.usage_error(called.error().message);
  UPSCall call{options, std::move(*called), {}, {}};
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
