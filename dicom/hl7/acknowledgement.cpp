#include "dicom/hl7/acknowledgement.h"

#include <algorithm>
#include <array>

#include "dicom/hl7/escapes.h"

namespace dicom::hl7 {
namespace {

enum class Layer : std::uint8_t { transport, application };

bool enhanced_mode(const Message& message) {
  return !message.value("MSH-15").empty() || !message.value("MSH-16").empty();
}

std::string_view code_text(AcknowledgementCode code, Layer layer) {
  constexpr std::array<std::string_view, 3> application{"AA", "AE", "AR"};
  constexpr std::array<std::string_view, 3> transport{"CA", "CE", "CR"};
  return (layer == Layer::application ? application : transport)[static_cast<std::size_t>(code)];
}

// Table 0155.
bool is_wanted(std::string_view condition, const Outcome& outcome) {
  if (condition == "AL") return true;
  if (condition == "ER") return !outcome.accepted();
  return condition == "SU" && outcome.accepted();
}

// Whether a message was taken is another question than what it led to.
Outcome taking_of(const Outcome& outcome) {
  if (outcome.code != AcknowledgementCode::reject) return {};
  Outcome taking = outcome;
  if (outcome.condition == ErrorCondition::internal_error) taking.code = AcknowledgementCode::error;
  return taking;
}

/// MSH-9 of the application's answer.
std::string answer_type(const Message& message) {
  struct Response {
    std::string_view order;
    std::string_view type;
  };
  constexpr std::array<Response, 3> responses{
      {{"ORM", "ORR^O02^ORR_O02"}, {"OMG", "ORG^O20^ORG_O20"}, {"OMI", "ORI^O24^ORI_O24"}}};
  const auto found = std::ranges::find(responses, message.type(), &Response::order);
  std::string type(found == responses.end() ? "" : found->type);
  std::ranges::replace(type, '^', message.delimiters().component);
  return type;
}

std::string plain_type(const Message& message) {
  const std::string trigger = escape(message.trigger(), message.delimiters());
  if (trigger.empty()) return "ACK";
  const char separator = message.delimiters().component;
  return std::string("ACK") + separator + trigger + separator + "ACK";
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

void add_header(Message& answer, const Message& message, std::string type, std::string_view control_id,
                std::string_view moment) {
  const Delimiters& delimiters = answer.delimiters();
  const Segment* const theirs = message.find("MSH");
  const auto copy = [&](std::size_t field) {
    return theirs == nullptr ? std::string() : std::string(theirs->field(field));
  };
  Segment& header = answer.add("MSH");
  header.set_field(1, std::string(1, delimiters.field));
  header.set_field(2, {delimiters.component, delimiters.repetition, delimiters.escape, delimiters.subcomponent});
  header.set_field(3, copy(5));
  header.set_field(4, copy(6));
  header.set_field(5, copy(3));
  header.set_field(6, copy(4));
  header.set_field(7, std::string(moment));
  header.set_field(9, std::move(type));
  answer.set(header, 10, control_id);
  const std::string processing = copy(11);
  header.set_field(11, processing.empty() ? "P" : processing);
  const std::string version = copy(12);
  header.set_field(12, version.empty() ? "2.5.1" : version);
  if (!copy(18).empty()) header.set_field(18, copy(18));
}

void add_outcome(Message& answer, const Message& message, const Outcome& outcome, Layer layer) {
  const Delimiters& delimiters = answer.delimiters();
  Segment& msa = answer.add("MSA");
  msa.set_field(1, std::string(code_text(outcome.code, layer)));
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

/// ORC-1 of the response to one of an order (table 0119).
std::string_view order_control(std::string_view asked, bool accepted) {
  struct Response {
    std::string_view asked;
    std::string_view done;
    std::string_view unable;
  };
  constexpr std::array<Response, 6> responses{{{"CA", "CR", "UC"},
                                               {"DC", "DR", "UD"},
                                               {"HD", "HR", "UH"},
                                               {"RL", "OR", "UR"},
                                               {"XO", "XR", "UX"},
                                               {"RP", "RQ", "UM"}}};
  const auto found = std::ranges::find(responses, asked, &Response::asked);
  if (found == responses.end()) return accepted ? "OK" : "UA";
  return accepted ? found->done : found->unable;
}

// The orders with what became of them; what stands in their segments goes back as it came.
void add_orders(Message& answer, const Message& message, const Outcome& outcome) {
  const bool has_procedures = message.type() == "OMI";
  for (const Segment& segment : message.segments()) {
    const std::string& name = segment.name();
    if (name == "ORC") {
      Segment& order = answer.add(name);
      order.set_field(1, std::string(order_control(segment.field(1), outcome.accepted())));
      for (const std::size_t field : {2U, 3U, 4U, 5U}) {
        if (!segment.field(field).empty()) order.set_field(field, std::string(segment.field(field)));
      }
    } else if (name == "OBR" || (name == "IPC" && has_procedures)) {
      Segment& copy = answer.add(name);
      copy = segment;
    }
  }
}

Message answer(const Message& message, const Outcome& outcome, Layer layer, std::string_view control_id,
               std::string_view moment) {
  Message answer(message.delimiters());
  const std::string type = layer == Layer::application ? answer_type(message) : std::string();
  add_header(answer, message, type.empty() ? plain_type(message) : type, control_id, moment);
  add_outcome(answer, message, outcome, layer);
  if (!type.empty()) add_orders(answer, message, outcome);
  return answer;
}

}  // namespace

std::vector<Message> answers_to(const Message& message, const Outcome& outcome, std::string_view control_id,
                                std::string_view moment) {
  std::vector<Message> answers;
  if (!enhanced_mode(message)) {
    answers.push_back(answer(message, outcome, Layer::application, control_id, moment));
    return answers;
  }
  const Outcome taking = taking_of(outcome);
  if (is_wanted(message.value("MSH-15"), taking))
    answers.push_back(answer(message, taking, Layer::transport, control_id, moment));
  // What was not taken never reaches the application.
  if (taking.accepted() && is_wanted(message.value("MSH-16"), outcome))
    answers.push_back(
        answer(message, outcome, Layer::application, std::string(control_id) + (answers.empty() ? "" : "A"), moment));
  return answers;
}

Message reject_unreadable(Bytes bytes, const Error& error, std::string_view control_id, std::string_view moment) {
  // Its first line may be readable, and say whom the answer is for.
  Diagnostics ignored;
  const std::string_view text = as_text(bytes);
  const auto header = Message::parse(as_bytes(text.substr(0, text.find_first_of("\r\n"))), ignored);
  const Message message = header ? *header : Message();
  const Layer layer = enhanced_mode(message) ? Layer::transport : Layer::application;
  const Outcome outcome{AcknowledgementCode::reject, ErrorCondition::segment_sequence_error, error.to_string(), {}};
  Message answer(message.delimiters());
  add_header(answer, message, plain_type(message), control_id, moment);
  add_outcome(answer, message, outcome, layer);
  return answer;
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
