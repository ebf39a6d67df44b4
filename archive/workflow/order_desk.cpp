#include "archive/workflow/order_desk.h"

#include <array>
#include <span>
#include <utility>

#include "archive/workflow/record_body.h"
#include "dicom/hl7/batch.h"
#include "dicom/hl7/order.h"

namespace archive::workflow {

using dicom::Result;
namespace hl7 = dicom::hl7;

namespace {

constexpr std::string_view kind = "hl7 message";

std::string_view state_of(const hl7::Outcome& outcome) {
  switch (outcome.code) {
    case hl7::AcknowledgementCode::accept: return "accepted";
    case hl7::AcknowledgementCode::error: return "error";
    case hl7::AcknowledgementCode::reject: break;
  }
  return "rejected";
}

// A body is the peer, what was wrong, and the message, each line of the first two escaped by having none.
index::Record record_of(const KeptMessage& kept) {
  const auto line = [](std::string text) {
    for (char& c : text) {
      if (c == '\n') c = ' ';
    }
    return text + "\n";
  };
  return {.kind = std::string(kind),
          .key = kept.key,
          .state = kept.state,
          .changed = kept.received,
          .body = line(kept.peer) + line(kept.outcome) + kept.message};
}

KeptMessage kept_of(const index::Record& record) {
  const std::size_t first = record.body.find('\n');
  const std::size_t second = record.body.find('\n', first + 1);
  return {.key = record.key,
          .state = record.state,
          .received = record.changed,
          .peer = record.body.substr(0, first),
          .outcome = record.body.substr(first + 1, second - first - 1),
          .message = record.body.substr(second + 1)};
}

std::optional<StepState> state_after(hl7::OrderAction action) {
  switch (action) {
    case hl7::OrderAction::schedule: return std::nullopt;
    case hl7::OrderAction::cancel: return StepState::canceled;
    case hl7::OrderAction::discontinue: return StepState::discontinued;
    case hl7::OrderAction::hold: return StepState::on_hold;
    case hl7::OrderAction::release: return StepState::scheduled;
    case hl7::OrderAction::start: return StepState::started;
    case hl7::OrderAction::complete: return StepState::completed;
  }
  return std::nullopt;
}

hl7::Outcome failed(const dicom::Error& error) {
  const bool ours = error.code == dicom::ErrorCode::io || error.code == dicom::ErrorCode::no_space;
  return {ours ? hl7::AcknowledgementCode::reject : hl7::AcknowledgementCode::error,
          ours ? hl7::ErrorCondition::internal_error : hl7::ErrorCondition::required_field_missing,
          error.message,
          {}};
}

}  // namespace

std::vector<std::string> OrderDesk::take(std::string_view bytes, const std::string& peer) {
  if (!hl7::is_batch(bytes)) return take_one(bytes, peer);
  const auto file = hl7::read_batches(bytes);
  if (!file) return refuse(bytes, peer, file.error());
  std::vector<std::vector<std::string>> answers;
  bool any = false;
  for (const hl7::Batch& batch : file->batches) {
    std::vector<std::string>& of_batch = answers.emplace_back();
    for (const std::string& message : batch.messages) {
      for (std::string& answer : take_one(message, peer)) of_batch.push_back(std::move(answer));
    }
    any = any || !of_batch.empty();
  }
  if (!any && !file->batches.empty()) return {};
  return {hl7::answer_batches(*file, answers, next_number(), local_moment())};
}

KeptMessage OrderDesk::received(std::string_view bytes, const std::string& peer) {
  return {.key = next_number(),
          .state = {},
          .received = now_in_milliseconds(),
          .peer = peer,
          .outcome = {},
          .message = std::string(bytes)};
}

std::vector<std::string> OrderDesk::take_one(std::string_view bytes, const std::string& peer) {
  dicom::Diagnostics diagnostics;
  const auto message = hl7::Message::parse(dicom::as_bytes(bytes), diagnostics);
  if (!message) return refuse(bytes, peer, message.error());
  KeptMessage kept = received(bytes, peer);
  hl7::Outcome outcome = process(*message);
  keep(kept, outcome);
  std::vector<std::string> answers;
  for (const hl7::Message& answer : hl7::answers_to(*message, outcome, kept.key, local_moment()))
    answers.push_back(answer.to_bytes());
  return answers;
}

std::vector<std::string> OrderDesk::refuse(std::string_view bytes, const std::string& peer, const dicom::Error& error) {
  KeptMessage kept = received(bytes, peer);
  hl7::Outcome outcome{
      hl7::AcknowledgementCode::reject, hl7::ErrorCondition::segment_sequence_error, error.to_string(), {}};
  keep(kept, outcome);
  return {hl7::reject_unreadable(dicom::as_bytes(bytes), error, kept.key, local_moment()).to_bytes()};
}

// What cannot be kept is not accepted.
void OrderDesk::keep(KeptMessage& kept, hl7::Outcome& outcome) {
  kept.state = state_of(outcome);
  kept.outcome = outcome.text;
  if (const auto written = records_.put(record_of(kept)); !written && outcome.accepted())
    outcome = failed(written.error());
  if (options_.on_message) options_.on_message(kept);
}

Result<KeptMessage> OrderDesk::take_again(std::string_view key) {
  auto kept = DICOM_TRY(find_message(key));
  if (!kept) return dicom::Error{dicom::ErrorCode::not_found, "there is no message " + std::string(key), {}, {}};
  dicom::Diagnostics diagnostics;
  const auto message = DICOM_TRY(hl7::Message::parse(dicom::as_bytes(kept->message), diagnostics));
  const hl7::Outcome outcome = process(message);
  kept->state = state_of(outcome);
  kept->outcome = outcome.text;
  DICOM_TRY(records_.put(record_of(*kept)));
  return *std::move(kept);
}

Result<std::vector<KeptMessage>> OrderDesk::messages(std::string_view state, std::uint64_t limit,
                                                     std::uint64_t offset) const {
  constexpr std::array<std::string_view, 2> failed_states{"error", "rejected"};
  std::span<const std::string_view> states;
  if (state == "failed")
    states = failed_states;
  else if (!state.empty())
    states = {&state, 1};
  std::vector<KeptMessage> messages;
  for (const index::Record& record : DICOM_TRY(records_.latest(kind, states, limit, offset)))
    messages.push_back(kept_of(record));
  return messages;
}

Result<std::uint64_t> OrderDesk::forget_messages(std::int64_t before) {
  return records_.remove_older(kind, before);
}

Result<std::optional<KeptMessage>> OrderDesk::find_message(std::string_view key) const {
  const auto record = DICOM_TRY(records_.find(kind, key));
  return record ? std::optional(kept_of(*record)) : std::nullopt;
}

hl7::Outcome OrderDesk::process(const hl7::Message& message) {
  if (hl7::is_order(message)) return process_order(message);
  if (message.type() == "ADT") return process_patient(message);
  return {hl7::AcknowledgementCode::reject, hl7::ErrorCondition::unsupported_message_type,
          "messages of type '" + message.type() + "' are not taken here: ORM, OMG, OMI and ADT are", "MSH-9"};
}

hl7::Outcome OrderDesk::process_order(const hl7::Message& message) {
  const auto steps = hl7::read_order(message);
  if (!steps) return steps.error();
  // Before anything is changed: of a message all is done, or nothing.
  for (const hl7::ScheduledStep& step : *steps) {
    if (!state_after(step.action)) continue;
    const auto is_known = schedule_.has_order(step.item);
    if (!is_known) return failed(is_known.error());
    if (!*is_known) {
      return {hl7::AcknowledgementCode::error, hl7::ErrorCondition::unknown_key_identifier, "there is no such order",
              "ORC-3"};
    }
  }
  for (const hl7::ScheduledStep& step : *steps) {
    const auto state = state_after(step.action);
    if (!state) {
      if (const auto put = schedule_.put(step.item); !put) return failed(put.error());
    } else if (const auto changed = schedule_.set_state_of_order(step.item, *state); !changed) {
      return failed(changed.error());
    }
  }
  return {};
}

hl7::Outcome OrderDesk::process_patient(const hl7::Message& message) {
  const auto event = hl7::read_patient_event(message);
  if (!event) return event.error();
  if (options_.on_patient) {
    if (const auto done = options_.on_patient(*event); !done) return failed(done.error());
  }
  return update_schedule(*event);
}

hl7::Outcome OrderDesk::update_schedule(const hl7::PatientEvent& event) {
  const auto change = [&](const hl7::PatientIdentity& who, const dicom::DataSet& attributes) -> hl7::Outcome {
    const auto changed = schedule_.change_patient(who.id, who.issuer, attributes);
    return changed ? hl7::Outcome{} : failed(changed.error());
  };
  if (const auto* const update = std::get_if<hl7::PatientUpdate>(&event))
    return change(update->patient, update->attributes);
  if (const auto* const merge = std::get_if<hl7::PatientMerge>(&event)) return change(merge->prior, merge->attributes);
  if (const auto* const changed = std::get_if<hl7::PatientIDChange>(&event))
    return change(changed->prior, changed->attributes);
  return {};
}

// Unique among messages, also of other runs: it is MSH-10 of answers, which has 20 characters.
std::string OrderDesk::next_number() {
  return std::to_string(now_in_milliseconds()) + "." + std::to_string(counter_++ % 100'000);
}

}  // namespace archive::workflow
