// dicom procedure: Modality Performed Procedure Step, and Instance Availability Notification.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cli/console.h"
#include "cli/headers.h"
#include "cli/local_time.h"
#include "cli/network.h"
#include "cli/operations.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "cli/worklist_query.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scu/normalized.h"
#include "dicom/net/scu/performed_step.h"
#include "dicom/net/utf8_copy.h"

namespace dicom::cli {
namespace {

struct Options {
  std::string action;
  PeerArguments target;
  std::vector<std::string> words;  ///< keys, or an instance and files, by action
  std::optional<std::string> worklist;
  std::string retrieve_from;
  std::string availability = "ONLINE";
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.examples(
      "  dicom procedure start --as CT1 RIS@ris.example:104 --worklist RIS@ris.example:104 AccessionNumber=A17\n"
      "  dicom procedure start --as CT1 RIS@ris.example:104 Modality=CT PatientName=DOE^JOHN PatientID=4711\n"
      "  dicom procedure complete RIS@ris.example:104 2.25.12345 study/     with the images that were made\n"
      "  dicom procedure discontinue RIS@ris.example:104 2.25.12345\n"
      "  dicom procedure get RIS@ris.example:104 2.25.12345 --json\n"
      "  dicom procedure available --retrieve-from ARCHIVE RIS@ris.example:104 study/\n"
      "start prints the UID that the other actions take. complete, discontinue: ADDR UID [FILE]...; get: ADDR UID;\n"
      "available: ADDR FILE... (Instance Availability Notification).\n");
  arguments.positional("ACTION", options.action, "start, complete, discontinue, get or available");
  options.target.declare(arguments);
  arguments.option("--worklist", options.worklist, "ADDR", "start: look the scheduled step up here, by the keys given");
  arguments.option("--retrieve-from", options.retrieve_from, "AE", "AE title from which the images can be fetched");
  arguments.choice("--availability", options.availability, {"ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"},
                   "available: how the instances can be had");
  arguments.flag("--json", options.json, "Print the result as JSON");
  arguments.positionals("WORD", options.words, "KEY=VALUE..., or UID and FILE..., by action", false);
}

// Everything that an action needs.
struct Call {
  const Options& options;
  Called called;
};

constexpr std::string_view performed_step = uids::ModalityPerformedProcedureStep;

// The one item of the worklist that the keys select; or what the keys themselves say.
Result<DataSet> scheduled_item(const Call& call) {
  const auto keys = DICOM_TRY(parse_worklist_keys(call.options.words));
  if (call.options.worklist) {
    const Called ris = DICOM_TRY(called_by_name(*call.options.worklist, call.called.requestor));
    const DataSet identifier = DICOM_TRY(make_worklist_identifier(keys));
    const auto found = DICOM_TRY(query_worklist(ris.peer, ris.requestor, identifier, 2));
    if (found.items.size() == 1) return net::utf8_copy(found.items.front());
    return Error{ErrorCode::not_found,
                 found.items.empty() ? "nothing is scheduled that matches"
                                     : "more than one scheduled step matches: give more keys, e.g. AccessionNumber"};
  }
  DataSet item;
  item.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const QueryKey& key : keys) DICOM_TRY(set_query_key(item, key));
  const KnownTag modality[] = {tags::ScheduledProcedureStepSequence, tags::Modality};
  if (value_at(item, modality).empty()) {
    return Error{ErrorCode::invalid_argument, "Modality is missing: give Modality=CT, or --worklist"};
  }
  if (item.text_or_empty(tags::StudyInstanceUID).empty()) item.set(tags::StudyInstanceUID, make_uid());
  return item;
}

int start(const Call& context) {
  const auto item = scheduled_item(context);
  if (!item) {
    print_error("procedure", with_advice(item.error()));
    return item.error().code == ErrorCode::invalid_argument ? exit_usage : exit_failure;
  }
  const auto [date, time] = local_time_now();
  const DataSet step =
      net::scu::started_step(*item, {context.called.requestor.ae_title, date, time, "P" + date.substr(2) + time});
  const std::string uid = make_uid();
  constexpr auto sop_class = performed_step;
  const auto answer = exchange(context.called, sop_class, [&](net::Association& association) {
    return net::scu::n_create(association, {std::string(sop_class), uid}, step);
  });
  if (!succeeded("procedure", answer, net::CommandField::N_CREATE_RSP, performed_step)) return exit_failure;
  if (context.options.json) {
    print(fmt::format("{{\"sop_instance_uid\":\"{}\",\"study_instance_uid\":\"{}\"}}\n", uid,
                      json_escaped(item->text_or_empty(tags::StudyInstanceUID))));
  } else {
    print(uid + "\n");
  }
  return exit_success;
}

Sequence series_of(const std::vector<DataSet>& headers, const std::string& retrieve_from) {
  std::map<std::string, std::vector<DataSet>> by_series;
  for (const DataSet& header : headers) {
    by_series[header.text_or_empty(tags::SeriesInstanceUID)].push_back(net::utf8_copy(header));
  }
  Sequence series;
  for (const auto& [uid, instances] : by_series) series.push_back(net::scu::performed_series(instances, retrieve_from));
  return series;
}

// PS3.16 CID 9300.
DataSet unspecified_reason() {
  DataSet code;
  code.set(tags::CodeValue, "110513");
  code.set(tags::CodingSchemeDesignator, "DCM");
  code.set(tags::CodeMeaning, "Discontinued for unspecified reason");
  return code;
}

int end(const Call& context, std::string_view term) {
  const Options& options = context.options;
  const Headers headers = read_headers("procedure", {options.words.begin() + 1, options.words.end()});
  if (headers.failed) return exit_failure;
  const auto [date, time] = local_time_now();
  DataSet step = net::scu::ended_step(term, date, time, series_of(headers.data_sets, options.retrieve_from));
  if (term == "DISCONTINUED") {
    step.set(tags::PerformedProcedureStepDiscontinuationReasonCodeSequence, Sequence{unspecified_reason()});
  }
  constexpr auto sop_class = performed_step;
  const auto answer = exchange(context.called, sop_class, [&](net::Association& association) {
    return net::scu::n_set(association, {std::string(sop_class), options.words.front()}, step);
  });
  if (!succeeded("procedure", answer, net::CommandField::N_SET_RSP, performed_step)) return exit_failure;
  if (options.json) {
    print(fmt::format("{{\"sop_instance_uid\":\"{}\",\"status\":\"{}\"}}\n", options.words.front(), term));
  } else {
    print(fmt::format("{} with {} images\n", term == "COMPLETED" ? "completed" : "discontinued",
                      headers.data_sets.size()));
  }
  return exit_success;
}

int get(const Call& context) {
  constexpr auto sop_class = uids::ModalityPerformedProcedureStepRetrieve;
  const auto answer = exchange(context.called, sop_class, [&](net::Association& association) {
    return net::scu::n_get(association, {std::string(sop_class), context.options.words.front()}, {});
  });
  if (!succeeded("procedure", answer, net::CommandField::N_GET_RSP, performed_step)) return exit_failure;
  print_attributes(answer->data_set, context.options.json);
  return exit_success;
}

int notify(const Call& context) {
  const Options& options = context.options;
  const Headers headers = read_headers("procedure", options.words);
  if (headers.failed) return exit_failure;
  std::map<std::string, std::vector<DataSet>> by_study;
  for (const DataSet& header : headers.data_sets) {
    by_study[header.text_or_empty(tags::StudyInstanceUID)].push_back(header);
  }
  constexpr auto sop_class = uids::InstanceAvailabilityNotification;
  for (const auto& [study, instances] : by_study) {
    const DataSet notification =
        net::scu::availability_notification(instances, options.availability, options.retrieve_from);
    const auto answer = exchange(context.called, sop_class, [&](net::Association& association) {
      return net::scu::n_create(association, {std::string(sop_class), make_uid()}, notification);
    });
    if (!succeeded("procedure", answer, net::CommandField::N_CREATE_RSP, performed_step)) return exit_failure;
    if (!options.json) print(fmt::format("{}: {} instances are {}\n", study, instances.size(), options.availability));
  }
  if (options.json)
    print(fmt::format("{{\"studies\":{},\"instances\":{}}}\n", by_study.size(), headers.data_sets.size()));
  return exit_success;
}

}  // namespace

int run_procedure(Arguments& arguments) {
  Options options;
  declare(arguments, options);
  if (const auto code = arguments.parse()) return *code;
  auto called = options.target.called();
  if (!called) return arguments.usage_error(called.error().message);
  const Call context{options, std::move(*called)};
  if (options.action == "start") return start(context);
  if (options.action == "available") {
    if (options.words.empty()) return arguments.usage_error("available: which files?");
    if (options.retrieve_from.empty()) {
      return arguments.usage_error("available: from where can they be had? Give --retrieve-from AE");
    }
    return notify(context);
  }
  if (options.words.empty() || !is_tolerable_uid(options.words.front())) {
    return arguments.usage_error(options.action + ": the UID that start printed is missing behind the address");
  }
  if (options.action == "complete") return end(context, "COMPLETED");
  if (options.action == "discontinue") return end(context, "DISCONTINUED");
  if (options.action == "get") return get(context);
  return arguments.usage_error("ACTION is start, complete, discontinue, get or available");
}

}  // namespace dicom::cli
