#include "archive/workflow/scheduled_item.h"

#include <algorithm>
#include <array>
#include <utility>

#include "archive/workflow/record_body.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
using dicom::Sequence;
namespace tags = dicom::tags;

namespace {

constexpr std::array<std::pair<StepState, std::string_view>, 9> terms{{
    {StepState::scheduled, "SCHEDULED"},
    {StepState::arrived, "ARRIVED"},
    {StepState::ready, "READY"},
    {StepState::started, "STARTED"},
    {StepState::departed, "DEPARTED"},
    {StepState::on_hold, "ON HOLD"},
    {StepState::completed, "COMPLETED"},
    {StepState::discontinued, "DISCONTINUED"},
    {StepState::canceled, "CANCELED"},
}};
constexpr std::array<std::string_view, 5> open{"SCHEDULED", "ARRIVED", "READY", "STARTED", "ON HOLD"};
constexpr std::array<std::string_view, 4> ended{"DEPARTED", "COMPLETED", "DISCONTINUED", "CANCELED"};

constexpr std::array number_tags{tags::FillerOrderNumberImagingServiceRequest, tags::AccessionNumber,
                                 tags::PlacerOrderNumberImagingServiceRequest, tags::RequestedProcedureID,
                                 tags::StudyInstanceUID};

}  // namespace

std::string_view to_string(StepState state) {
  return std::ranges::find(terms, state, &std::pair<StepState, std::string_view>::first)->second;
}

std::optional<StepState> parse_step_state(std::string_view term) {
  const auto found = std::ranges::find(terms, term, &std::pair<StepState, std::string_view>::second);
  if (found == terms.end()) return std::nullopt;
  return found->first;
}

bool is_offered(StepState state) {
  return state < StepState::departed;
}

bool is_open(StepState state) {
  return is_offered(state) || state == StepState::on_hold;
}

std::span<const std::string_view> open_terms() {
  return open;
}

std::span<const std::string_view> ended_terms() {
  return ended;
}

void set_state(ScheduledItem& item, StepState state) {
  item.state = state;
  DataSet step = step_of(item.attributes);
  step.set(tags::ScheduledProcedureStepStatus, to_string(state));
  item.attributes.set(tags::ScheduledProcedureStepSequence, Sequence{step});
}

DataSet step_of(const DataSet& item) {
  const auto steps = item.value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  return steps.empty() ? DataSet{} : steps.front();
}

std::string step_text(const DataSet& item, dicom::KnownTag tag) {
  return step_of(item).text_or_empty(tag);
}

std::string start_of(const DataSet& item) {
  const DataSet step = step_of(item);
  return step.text_or_empty(tags::ScheduledProcedureStepStartDate) +
         step.text_or_empty(tags::ScheduledProcedureStepStartTime);
}

std::string number_text(dicom::KnownTag tag, std::string_view value) {
  return to_string(tag.tag) + " " + std::string(value);
}

std::vector<std::string> order_numbers(const DataSet& item) {
  std::vector<std::string> numbers;
  for (const dicom::KnownTag tag : number_tags) {
    const std::string number = item.text_or_empty(tag);
    if (!number.empty()) numbers.push_back(number_text(tag, number));
  }
  return numbers;
}

bool same_order(const DataSet& left, const DataSet& right) {
  for (const dicom::KnownTag tag : number_tags) {
    const std::string number = left.text_or_empty(tag);
    const std::string other = right.text_or_empty(tag);
    if (!number.empty() && !other.empty()) return number == other;
  }
  return false;
}

Result<index::Record> record_of(const ScheduledItem& item) {
  return index::Record{.kind = std::string(scheduled_kind),
                       .key = item.key,
                       .state = std::string(to_string(item.state)),
                       .changed = item.changed,
                       .body = DICOM_TRY(to_body(item.attributes))};
}

Result<ScheduledItem> item_of(const index::Record& record) {
  return ScheduledItem{.key = record.key,
                       .state = parse_step_state(record.state).value_or(StepState::scheduled),
                       .changed = record.changed,
                       .attributes = DICOM_TRY(from_body(record.body))};
}

std::vector<std::string> number_keys(const ScheduledItem& item) {
  std::vector<std::string> keys = order_numbers(item.attributes);
  const std::string patient = item.attributes.text_or_empty(tags::PatientID);
  if (!patient.empty()) keys.push_back(number_text(tags::PatientID, patient));
  for (std::string& key : keys) key += "\\" + item.key;
  return keys;
}

}  // namespace archive::workflow
