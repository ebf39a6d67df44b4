// dicom ups list, get: what unified procedure steps there are.
#include "cli/console.h"
#include "cli/table.h"
#include "cli/ups.h"
#include "cli/verbs.h"
#include "dicom/charset/character_set.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scu/query.h"
#include "dicom/net/scu/unified_step.h"

namespace dicom::cli {
namespace {

constexpr KnownTag shown[] = {
    tags::SOPInstanceUID, tags::ProcedureStepState, tags::ScheduledProcedureStepPriority,      tags::ProcedureStepLabel,
    tags::PatientName,    tags::PatientID,          tags::ScheduledProcedureStepStartDateTime,
};

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

}  // namespace

std::string progress_of(const DataSet& step) {
  const KnownTag path[] = {tags::ProcedureStepProgressInformationSequence, tags::ProcedureStepProgress};
  const std::string percent = value_at(step, path);
  return percent.empty() ? percent : percent + " %";
}

int list_ups(const UPSCall& call) {
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

int get_ups(const UPSCall& call) {
  const auto answer = exchange(call.called, uids::UnifiedProcedureStepPull, [&](net::Association& association) {
    return net::scu::n_get(association, net::scu::ups_subject(uids::UnifiedProcedureStepPull, call.uid), {});
  });
  if (!succeeded("ups", answer, net::CommandField::N_GET_RSP, uids::UnifiedProcedureStepPush)) return exit_failure;
  print_attributes(answer->data_set, call.options.json);
  return exit_success;
}

}  // namespace dicom::cli
