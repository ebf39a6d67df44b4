// What answers a message: HL7 v2.5.1 2.9 (processing rules), ACK.
#pragma once

#include <cstdint>
#include <string>

#include "dicom/hl7/message.h"

namespace dicom::hl7 {

/// MSA-1 in original mode. In enhanced mode (the sender has filled in MSH-15) it is CA, CE, CR for the same.
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

/// Whether the sender wants an answer: in enhanced mode it may want one of errors only, or none (MSH-15).
bool wants_acknowledgement(const Message& message, const Outcome& outcome);

/// The answer. `control_id` becomes its MSH-10; `moment` its MSH-7, "YYYYMMDDHHMMSS". Character set, version and mode
/// are those of the message; its sender becomes the receiver.
Message acknowledge(const Message& message, const Outcome& outcome, std::string_view control_id,
                    std::string_view moment);
/// The answer (AR) to what could not be read as a message; as much of it as can be told is in it.
Message reject_unreadable(Bytes bytes, const Error& error, std::string_view control_id, std::string_view moment);

/// MSA-1 of an answer, whichever mode. Error: invalid_data, if it is no acknowledgement.
Result<Outcome> read_acknowledgement(const Message& answer);

}  // namespace dicom::hl7
