// What answers a message: HL7 v2.5.1 2.9 (processing rules), ACK, and the responses to orders (chapter 4).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dicom/hl7/message.h"

namespace dicom::hl7 {

/// MSA-1: AA, AE, AR of the application; CA, CE, CR of who has taken the message for it (enhanced mode).
enum class AcknowledgementCode : std::uint8_t {
  accept,  ///< AA: done
  error,   ///< AE: understood, but what it says cannot be done
  reject,  ///< AR: not processed: no such message, not readable, or we cannot now
};

/// ERR-3, of table 0357.
enum class ErrorCondition : std::uint16_t {
  accepted = 0,
  segment_sequence_error = 100,
  required_field_missing = 101,
  data_type_error = 102,
  table_value_not_found = 103,
  unsupported_message_type = 200,
  unsupported_event_code = 201,
  unsupported_processing_id = 202,
  unsupported_version_id = 203,
  unknown_key_identifier = 204,
  duplicate_key_identifier = 205,
  record_locked = 206,
  internal_error = 207,
};

/// What became of a message.
struct Outcome {
  AcknowledgementCode code = AcknowledgementCode::accept;
  ErrorCondition condition = ErrorCondition::accepted;
  std::string text{};      ///< in plain words: MSA-3, and ERR-8 with its user message
  std::string location{};  ///< "PID-3" if it is about a place: ERR-2

  [[nodiscard]] bool accepted() const { return code == AcknowledgementCode::accept; }
};

/// What the sender is to be answered, in this order. In original mode (neither MSH-15 nor MSH-16 is filled in) that is
/// the application's answer. In enhanced mode it is that the message was taken, and the application's answer, each if
/// the sender wants it (table 0155: AL, NE, ER, SU; what is not said is not wanted).
///
/// The application answers an order with ORR^O02, ORG^O20 or ORI^O24, which say of each order what became of it
/// (ORC-1), everything else with ACK. `control_id` becomes MSH-10, of a second answer with an A behind it; `moment`
/// MSH-7, "YYYYMMDDHHMMSS". Delimiters, character set, version and mode are those of the message; its sender becomes
/// the receiver.
std::vector<Message> answers_to(const Message& message, const Outcome& outcome, std::string_view control_id,
                                std::string_view moment);

/// The answer (AR) to what could not be read as a message; as much of it as can be told is in it.
Message reject_unreadable(Bytes bytes, const Error& error, std::string_view control_id, std::string_view moment);

/// MSA-1 of an answer, whichever mode. Error: invalid_data, if it is no acknowledgement.
Result<Outcome> read_acknowledgement(const Message& answer);

}  // namespace dicom::hl7
