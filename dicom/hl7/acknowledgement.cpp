#include "dicom/hl7/acknowledgement.h"

#include <algorithm>
#include <array>

#include "dicom/hl7/escapes.h"

namespace dicom::hl7 {
namespace {

bool enhanced_mode(const Message& message) {
  return !message.value("MSH-15").empty();
}

std::string_view code_text(AcknowledgementCode code, bool enhanced) {
  constexpr std::array<std::string_view, 3> original{"AA", "AE", "AR"};
  constexpr std::array<std::string_view, 3> commit{"CA", "CE", "CR"};
  return (enhanced ? commit : original)[static_cast<std::size_t>(code)];
}

std::string_view condition_text(ErrorCondition condition) {
  switch (condition) {
    case ErrorCondition::accepted: return "Message accepted";
    case ErrorCondition::segment_sequence_error: return "Segment sequence error";
    case ErrorCondition::required_field_missing: return "Required field missing";
    case ErrorCondition::data_type_error: return "Data type error";
    case ErrorCondition::table_value_not_found: return "Table value not found";
    case ErrorCondition::unsupported_message_type: return "Unsupported message type";
    case ErrorCondition::unsupported_event_code: return "Unsupported event code";
    case ErrorCondition::unsupported_processing_id: return "Unsupported processing id";
    case ErrorCondition::unsupported_version_id: return "Unsupported version id";
    case ErrorCondition::unknown_key_identifier: return "Unknown key identifier";
    case ErrorCondition::duplicate_key_identifier: return "Duplicate key identifier";
    case ErrorCondition::record_locked: return "Application record locked";
    case ErrorCondition::internal_error: return "Application internal error";
  }
  return "";
}

/// "PID-3" as ERL, the type of ERR-2: PID^1^3.
std::string location_field(std::string_view location, const Delimiters& delimiters) {
  const auto path = Path::parse(location);
  if (!path) return {};
  return path->segment + delimiters.component + '1' + delimiters.component + std::to_string(path->position.field);
}

void add_header(Message& answer, const Message& message, std::string_view control_id, std::string_view moment) {
  const Delimiters delimiters;
  const auto copy = [&](std::string_view path) { return escape(message.value(path), delimiters); };
  Segment& header = answer.add("MSH");
  header.set_field(1, std::string(1, delimiters.field));
  header.set_field(2, {delimiters.component, delimiters.repetition, delimiters.escape, delimiters.subcomponent});
  header.set_field(3, copy("MSH-5"));
  header.set_field(4, copy("MSH-6"));
  header.set_field(5, copy("MSH-3"));
  header.set_field(6, copy("MSH-4"));
  header.set_field(7, std::string(moment));
  const std::string trigger = copy("MSH-9.2");
  header.set_field(9, trigger.empty() ? "ACK" : "ACK^" + trigger + "^ACK");
  answer.set(header, 10, control_id);
  const std::string processing = copy("MSH-11");
  header.set_field(11, processing.empty() ? "P" : processing);
  const std::string version = copy("MSH-12");
  header.set_field(12, version.empty() ? "2.5.1" : version);
  const Segment* const theirs = message.find("MSH");
  if (theirs != nullptr && !theirs->field(18).empty() && message.delimiters() == delimiters) {
    header.set_field(18, std::string(theirs->field(18)));
  }
}

void add_outcome(Message& answer, const Message& message, const Outcome& outcome) {
  const Delimiters& delimiters = answer.delimiters();
  Segment& msa = answer.add("MSA");
  msa.set_field(1, std::string(code_text(outcome.code, enhanced_mode(message))));
  answer.set(msa, 2, message.value("MSH-10"));
  if (!outcome.text.empty()) answer.set(msa, 3, outcome.text);
  if (outcome.accepted()) return;
  Segment& err = answer.add("ERR");
  err.set_field(2, location_field(outcome.location, delimiters));
  err.set_field(3, std::to_string(static_cast<int>(outcome.condition)) + delimiters.component +
                       std::string(condition_text(outcome.condition)) + delimiters.component + "HL70357");
  err.set_field(4, "E");
  answer.set(err, 8, outcome.text);
}

}  // namespace

bool wants_acknowledgement(const Message& message, const Outcome& outcome) {
  const std::string condition = message.value("MSH-15");  // table 0155
  if (condition == "NE") return false;
  if (condition == "ER") return !outcome.accepted();
  if (condition == "SU") return outcome.accepted();
  return true;
}

Message acknowledge(const Message& message, const Outcome& outcome, std::string_view control_id,
                    std::string_view moment) {
  Message answer;
  add_header(answer, message, control_id, moment);
  add_outcome(answer, message, outcome);
  return answer;
}

Message reject_unreadable(Bytes bytes, const Error& error, std::string_view control_id, std::string_view moment) {
  // Its first line may be readable, and say whom the answer is for.
  Diagnostics ignored;
  const std::string_view text = as_text(bytes);
  const auto header = Message::parse(as_bytes(text.substr(0, text.find_first_of("\r\n"))), ignored);
  return acknowledge(header ? *header : Message(),
                     {AcknowledgementCode::reject, ErrorCondition::segment_sequence_error, error.to_string(), {}},
                     control_id, moment);
}

Result<Outcome> read_acknowledgement(const Message& answer) {
  const std::string code = answer.value("MSA-1");
  if (code.size() != 2 || (code[0] != 'A' && code[0] != 'C')) {
    return Error{ErrorCode::invalid_data, "the answer is no acknowledgement: MSA-1 is '" + code + "'"};
  }
  Outcome outcome;
  switch (code[1]) {
    case 'A': break;
    case 'E': outcome.code = AcknowledgementCode::error; break;
    case 'R': outcome.code = AcknowledgementCode::reject; break;
    default: return Error{ErrorCode::invalid_data, "MSA-1 '" + code + "' is no acknowledgement code"};
  }
  for (const std::string_view path : {"ERR-8", "MSA-3", "ERR-7", "ERR-3.2"}) {
    if (outcome.text.empty()) outcome.text = answer.value(path);
  }
  return outcome;
}

}  // namespace dicom::hl7
