// dicom ups create, claim, update, complete, cancel: what changes a unified procedure step.
#include <fmt/format.h>

#include "cli/console.h"
#include "cli/local_time.h"
#include "cli/ups.h"
#include "cli/verbs.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scu/unified_step.h"

namespace dicom::cli {
namespace {

Result<DataSet> attributes_of(const std::vector<QueryKey>& keys) {
  DataSet attributes;
  attributes.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const QueryKey& key : keys) DICOM_TRY(set_query_key(attributes, key));
  return attributes;
}

int change_state(const UPSCall& call, std::string_view state, const std::string& transaction) {
  const auto answer = exchange(call.called, uids::UnifiedProcedureStepPull, [&](net::Association& association) {
    return net::scu::change_ups_state(association, call.uid, state, transaction);
  });
  return succeeded("ups", answer, net::CommandField::N_ACTION_RSP, uids::UnifiedProcedureStepPush) ? exit_success
                                                                                                   : exit_failure;
}

int update(const UPSCall& call, const DataSet& modifications) {
  const auto answer = exchange(call.called, uids::UnifiedProcedureStepPull, [&](net::Association& association) {
    return net::scu::update_ups(association, call.uid, modifications, call.options.transaction);
  });
  return succeeded("ups", answer, net::CommandField::N_SET_RSP, uids::UnifiedProcedureStepPush) ? exit_success
                                                                                                : exit_failure;
}

std::string date_time_now() {
  const auto [date, time] = local_time_now();
  return date + time;
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

}  // namespace

int create_ups(const UPSCall& call) {
  const auto attributes = attributes_of(call.keys);
  if (!attributes || attributes->text_or_empty(tags::ProcedureStepLabel).empty()) {
    print_error("ups", attributes ? "create: give ProcedureStepLabel='...'" : attributes.error().message);
    return exit_usage;
  }
  const std::string uid = call.uid.empty() ? make_uid() : call.uid;
  const auto answer = exchange(call.called, uids::UnifiedProcedureStepPush, [&](net::Association& association) {
    return net::scu::create_ups(association, uid, *attributes);
  });
  if (!succeeded("ups", answer, net::CommandField::N_CREATE_RSP, uids::UnifiedProcedureStepPush)) return exit_failure;
  print(call.options.json ? fmt::format("{{\"sop_instance_uid\":\"{}\"}}\n", uid) : uid + "\n");
  return exit_success;
}

int claim_ups(const UPSCall& call) {
  const std::string transaction = call.options.transaction.empty() ? make_uid() : call.options.transaction;
  const int code = change_state(call, "IN PROGRESS", transaction);
  if (code != exit_success) return code;
  print(call.options.json ? fmt::format("{{\"transaction_uid\":\"{}\"}}\n", transaction) : transaction + "\n");
  return exit_success;
}

int update_ups(const UPSCall& call) {
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

int complete_ups(const UPSCall& call) {
  const auto before = exchange(call.called, uids::UnifiedProcedureStepPull, [&](net::Association& association) {
    return net::scu::n_get(association, net::scu::ups_subject(uids::UnifiedProcedureStepPull, call.uid),
                           {tags::UnifiedProcedureStepPerformedProcedureSequence});
  });
  if (!before) {
    print_error("ups", with_advice(before.error()));
    return exit_failure;
  }
  const auto said = before->data_set.value_or<Sequence>(tags::UnifiedProcedureStepPerformedProcedureSequence, {});
  if (said.empty()) {
    const int code = update(call, performed_by(call.called.requestor.ae_title));
    if (code != exit_success) return code;
  }
  const int code = change_state(call, "COMPLETED", call.options.transaction);
  if (code == exit_success && !call.options.json) print("completed\n");
  return code;
}

int cancel_ups(const UPSCall& call) {
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
  const auto answer = exchange(call.called, uids::UnifiedProcedureStepPush, [&](net::Association& association) {
    return net::scu::request_ups_cancel(association, uids::UnifiedProcedureStepPush, call.uid, call.options.reason);
  });
  if (!succeeded("ups", answer, net::CommandField::N_ACTION_RSP, uids::UnifiedProcedureStepPush)) return exit_failure;
  if (!call.options.json) print("asked for its cancellation\n");
  return exit_success;
}

}  // namespace dicom::cli
