#include "dicom/hl7/order.h"

#include <algorithm>
#include <array>
#include <utility>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/hl7/mapping.h"
#include "dicom/hl7/patient.h"
#include "dicom/hl7/values.h"

namespace dicom::hl7 {
namespace {

// A message is cut into groups: each begins with an ORC, or with an OBR that no ORC precedes, and has what follows.
struct Group {
  const Segment* orc = nullptr;
  const Segment* obr = nullptr;
  const Segment* tq1 = nullptr;
  const Segment* zds = nullptr;
  std::vector<const Segment*> ipcs{};
  std::vector<const Segment*> notes{};
};

std::vector<Group> groups_of(const Message& message) {
  std::vector<Group> groups;
  const auto current = [&]() -> Group& { return groups.empty() ? groups.emplace_back() : groups.back(); };
  for (const Segment& segment : message.segments()) {
    const std::string& name = segment.name();
    if (name == "ORC") groups.emplace_back().orc = &segment;
    if (name == "OBR") {
      if (current().obr != nullptr) {
        const Segment* const orc = current().orc;
        groups.emplace_back().orc = orc;
      }
      current().obr = &segment;
    }
    if (name == "TQ1") current().tq1 = &segment;
    if (name == "ZDS") current().zds = &segment;
    if (name == "IPC") current().ipcs.push_back(&segment);
    if (name == "NTE" && !groups.empty()) current().notes.push_back(&segment);
  }
  // RAD-4 of HL7 v2.3.1 has one ZDS behind all of the groups: they are one study.
  if (!groups.empty() && groups.back().zds != nullptr) {
    for (Group& group : groups) {
      if (group.zds == nullptr) group.zds = groups.back().zds;
    }
  }
  return groups;
}

constexpr Mapping procedure_mappings[] = {
    {tags::PlacerOrderNumberImagingServiceRequest, "ORC-2"},
    {tags::PlacerOrderNumberImagingServiceRequest, "OBR-2"},
    {tags::FillerOrderNumberImagingServiceRequest, "ORC-3"},
    {tags::FillerOrderNumberImagingServiceRequest, "OBR-3"},
    {tags::OrderEnteredBy, "ORC-10", Form::identified_name},
    {tags::OrderEntererLocation, "ORC-13", Form::joined},
    {tags::OrderCallbackPhoneNumber, "ORC-14"},
    {tags::OrderCallbackPhoneNumber, "OBR-17"},
    {tags::IssueDateOfImagingServiceRequest, "ORC-9", Form::date},
    {tags::IssueTimeOfImagingServiceRequest, "ORC-9", Form::time},
    {tags::RequestingPhysician, "ORC-12", Form::identified_name},
    {tags::RequestingPhysician, "OBR-16", Form::identified_name},
    {tags::RequestingService, "ORC-17.2"},
    {tags::RequestingService, "ORC-17"},
    {tags::AccessionNumber, "IPC-1"},
    {tags::AccessionNumber, "OBR-18"},
    {tags::RequestedProcedureID, "IPC-2"},
    {tags::RequestedProcedureID, "OBR-19"},
    {tags::StudyInstanceUID, "IPC-3"},
    {tags::StudyInstanceUID, "ZDS-1"},
    {tags::RequestedProcedureDescription, "OBR-44.2"},
    {tags::RequestedProcedureDescription, "OBR-4.2"},
    {tags::PatientTransportArrangements, "OBR-30"},
    {tags::ReasonForTheRequestedProcedure, "OBR-31.2"},
    {tags::ReasonForTheRequestedProcedure, "OBR-31"},
    {tags::AdmittingDiagnosesDescription, "DG1-3.2"},
    {tags::AdditionalPatientHistory, "OBR-13"},
};

constexpr Mapping step_mappings[] = {
    {tags::ScheduledProcedureStepID, "IPC-4"},
    {tags::ScheduledProcedureStepID, "OBR-20"},
    {tags::Modality, "IPC-5"},
    {tags::Modality, "OBR-24"},
    {tags::ScheduledStationName, "IPC-7"},
    {tags::ScheduledProcedureStepLocation, "IPC-8"},
    {tags::ScheduledStationAETitle, "IPC-9"},
    {tags::ScheduledStationAETitle, "OBR-21"},
    {tags::ScheduledProcedureStepDescription, "IPC-6.2"},
    {tags::ScheduledProcedureStepDescription, "OBR-4.5"},
    {tags::ScheduledProcedureStepDescription, "OBR-4.2"},
    {tags::ScheduledPerformingPhysicianName, "OBR-34", Form::identified_name},
};

// TQ1-9, ORC-7.6 and OBR-27.6 as (0040,1003): IHE RAD TF-2x appendix B.
std::string priority(std::string_view code) {
  if (code.starts_with('S')) return "STAT";
  if (code.starts_with('A') || code.starts_with('P') || code.starts_with('C')) return "HIGH";
  if (code.starts_with('T')) return "MEDIUM";
  return code.empty() || code.starts_with('R') ? "ROUTINE" : "LOW";
}

std::string first_of(const Message& message, std::initializer_list<std::pair<const Segment*, Position>> places) {
  for (const auto& [segment, position] : places) {
    if (segment == nullptr) continue;
    std::string value = message.value(*segment, position);
    if (!value.empty()) return value;
  }
  return {};
}

void set_code(DataSet& data_set, KnownTag sequence, const Message& message, const Segment* segment, std::size_t field,
              std::size_t first) {
  if (segment == nullptr || data_set.contains(sequence)) return;
  if (auto item = code_item(message, *segment, field, first, data_set))
    data_set.set(sequence, Sequence{*std::move(item)});
}

void set_procedure(const Message& message, const Group& group, const Segment* ipc, DataSet& item) {
  for (const Segment* segment : {ipc, group.orc, group.obr, group.zds, message.find("DG1")}) {
    if (segment != nullptr) apply(procedure_mappings, message, *segment, item);
  }
  set_code(item, tags::RequestedProcedureCodeSequence, message, group.obr, 44, 1);
  set_code(item, tags::RequestedProcedureCodeSequence, message, group.obr, 4, 1);
  item.set(tags::RequestedProcedurePriority, priority(first_of(message, {{group.tq1, {.field = 9}},
                                                                         {group.orc, {.field = 7, .component = 6}},
                                                                         {group.obr, {.field = 27, .component = 6}}})));
  const auto issuer = [&](const Segment* segment, std::size_t field, KnownTag sequence) {
    if (segment != nullptr) set_issuer(item, sequence, identifier(message, *segment, field, 1, 2));
  };
  issuer(group.orc, 2, tags::OrderPlacerIdentifierSequence);
  issuer(group.orc, 3, tags::OrderFillerIdentifierSequence);
  std::string comments;
  for (const Segment* const note : group.notes) {
    const std::string text = message.value(*note, {.field = 3});
    if (!text.empty()) comments += (comments.empty() ? "" : "\n") + text;
  }
  if (!comments.empty()) item.set(tags::RequestedProcedureComments, comments);
}

DataSet step_of(const Message& message, const Group& group, const Segment* ipc, const DataSet& parent) {
  DataSet step = parent.new_item();
  for (const Segment* segment : {ipc, group.obr}) {
    if (segment != nullptr) apply(step_mappings, message, *segment, step);
  }
  const std::string start = first_of(message, {{group.tq1, {.field = 7}},
                                               {group.orc, {.field = 7, .component = 4}},
                                               {group.obr, {.field = 27, .component = 4}},
                                               {group.obr, {.field = 36}}});
  step.set(tags::ScheduledProcedureStepStartDate, date_of(start));
  step.set(tags::ScheduledProcedureStepStartTime, time_of(start));
  set_code(step, tags::ScheduledProtocolCodeSequence, message, ipc, 6, 1);
  set_code(step, tags::ScheduledProtocolCodeSequence, message, group.obr, 4, 4);
  set_code(step, tags::ScheduledProtocolCodeSequence, message, group.obr, 4, 1);
  return step;
}

/// ORC-1 (table 0119) with ORC-5 (table 0038); nothing if it is none that concerns a schedule.
std::optional<OrderAction> action_of(const Message& message, const Group& group) {
  if (group.orc == nullptr) return OrderAction::schedule;
  const std::string control = message.value(*group.orc, {.field = 1});
  const std::string status = message.value(*group.orc, {.field = 5});
  constexpr std::array<std::pair<std::string_view, OrderAction>, 18> controls{{
      {"", OrderAction::schedule},
      {"NW", OrderAction::schedule},
      {"SN", OrderAction::schedule},
      {"NA", OrderAction::schedule},
      {"XO", OrderAction::schedule},
      {"XX", OrderAction::schedule},
      {"RU", OrderAction::schedule},
      {"RO", OrderAction::schedule},
      {"CH", OrderAction::schedule},
      {"PA", OrderAction::schedule},
      {"CA", OrderAction::cancel},
      {"OC", OrderAction::cancel},
      {"RP", OrderAction::cancel},
      {"DC", OrderAction::discontinue},
      {"OD", OrderAction::discontinue},
      {"HD", OrderAction::hold},
      {"RL", OrderAction::release},
      {"OH", OrderAction::hold},
  }};
  if (control == "SC") {
    if (status == "IP") return OrderAction::start;
    if (status == "CM") return OrderAction::complete;
    if (status == "CA") return OrderAction::cancel;
    if (status == "DC") return OrderAction::discontinue;
    return status == "HD" ? OrderAction::hold : OrderAction::schedule;
  }
  const auto found = std::ranges::find(controls, control, &std::pair<std::string_view, OrderAction>::first);
  if (found == controls.end()) return std::nullopt;
  return found->second;
}

// Who can be found again: PS3.4 K.6 wants these to be unique in a worklist.
std::optional<Outcome> missing_key(const Message& message, const DataSet& item) {
  for (const KnownTag tag : {tags::AccessionNumber, tags::PlacerOrderNumberImagingServiceRequest,
                             tags::FillerOrderNumberImagingServiceRequest, tags::RequestedProcedureID}) {
    if (!item.text_or_empty(tag).empty()) return std::nullopt;
  }
  const bool has_orc = message.find("ORC") != nullptr;
  return Outcome{
      AcknowledgementCode::error, ErrorCondition::required_field_missing,
      "the order has neither a placer's nor a filler's number (ORC-2, ORC-3) nor an accession number (OBR-18, IPC-1)",
      has_orc ? "ORC-2" : "OBR-2"};
}

}  // namespace

bool is_order(const Message& message) {
  const std::string type = message.type();
  return type == "ORM" || type == "OMG" || type == "OMI";
}

std::expected<std::vector<ScheduledStep>, Outcome> read_order(const Message& message) {
  const auto patient = patient_attributes(message);
  if (!patient) {
    return std::unexpected(Outcome{AcknowledgementCode::error, ErrorCondition::required_field_missing,
                                   patient.error().message, patient.error().path});
  }
  std::vector<ScheduledStep> steps;
  for (const Group& group : groups_of(message)) {
    const auto action = action_of(message, group);
    if (!action) {
      return std::unexpected(Outcome{
          AcknowledgementCode::error, ErrorCondition::table_value_not_found,
          "order control '" + message.value(*group.orc, {.field = 1}) + "' means nothing to a worklist", "ORC-1"});
    }
    const std::vector<const Segment*> none{nullptr};
    for (const Segment* const ipc : group.ipcs.empty() ? none : group.ipcs) {
      DataSet item = *patient;
      set_procedure(message, group, ipc, item);
      if (auto missing = missing_key(message, item)) return std::unexpected(*std::move(missing));
      item.set(tags::ScheduledProcedureStepSequence, Sequence{step_of(message, group, ipc, item)});
      steps.push_back({*action, std::move(item)});
    }
  }
  if (steps.empty()) {
    return std::unexpected(Outcome{AcknowledgementCode::error, ErrorCondition::segment_sequence_error,
                                   "the order has neither ORC nor OBR", "ORC-1"});
  }
  return steps;
}

}  // namespace dicom::hl7
