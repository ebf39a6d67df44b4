// DIMSE messages: PS3.7 9.3 and 10.3. Each type names its fields once; reading and writing follow
// from that.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom::net {

/// PS3.7 E.1, (0000,0100).
enum class CommandField : std::uint16_t {
  C_STORE_RQ = 0x0001,
  C_STORE_RSP = 0x8001,
  C_GET_RQ = 0x0010,
  C_GET_RSP = 0x8010,
  C_FIND_RQ = 0x0020,
  C_FIND_RSP = 0x8020,
  C_MOVE_RQ = 0x0021,
  C_MOVE_RSP = 0x8021,
  C_ECHO_RQ = 0x0030,
  C_ECHO_RSP = 0x8030,
  N_EVENT_REPORT_RQ = 0x0100,
  N_EVENT_REPORT_RSP = 0x8100,
  N_GET_RQ = 0x0110,
  N_GET_RSP = 0x8110,
  N_SET_RQ = 0x0120,
  N_SET_RSP = 0x8120,
  N_ACTION_RQ = 0x0130,
  N_ACTION_RSP = 0x8130,
  N_CREATE_RQ = 0x0140,
  N_CREATE_RSP = 0x8140,
  N_DELETE_RQ = 0x0150,
  N_DELETE_RSP = 0x8150,
  C_CANCEL_RQ = 0x0fff,
};
/// "C-STORE-RQ"; "0x1234" of a value that PS3.7 does not know.
std::string to_string(CommandField field);
/// Whether PS3.7 knows the value.
bool is_known(CommandField field);
inline bool is_response(CommandField field) {
  return (static_cast<std::uint16_t>(field) & 0x8000) != 0;
}
/// Of a request, the field of its response.
inline CommandField response_to(CommandField field) {
  return static_cast<CommandField>(static_cast<std::uint16_t>(field) | 0x8000);
}

/// PS3.7 E.1, (0000,0700).
enum class Priority : std::uint16_t { medium = 0, high = 1, low = 2 };

/// What every response carries: PS3.7 annex C.
struct ResponseStatus {
  std::uint16_t code = 0;
  std::string comment;  ///< at most 64 characters go out (LO)
  std::vector<Tag> offending_elements;
  std::optional<std::uint16_t> error_id{};
  bool operator==(const ResponseStatus&) const = default;
};

/// PS3.7 9.1.3.1 and 9.1.4.1: how far the sub-operations are.
struct SubOperations {
  std::optional<std::uint16_t> remaining{};
  std::optional<std::uint16_t> completed{};
  std::optional<std::uint16_t> failed{};
  std::optional<std::uint16_t> warning{};
  bool operator==(const SubOperations&) const = default;
};

// In the types below `visit` names the fields in the Standard's tables; M are `required`, U and C
// `optional`. The members `field` and `has_data_set` are in all of them.

struct CEchoRQ {
  static constexpr CommandField field = CommandField::C_ECHO_RQ;
  std::string affected_sop_class_uid{"1.2.840.10008.1.1"};
  std::uint16_t message_id = 0;
  bool has_data_set = false;
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.required(tags::AffectedSOPClassUID, self.affected_sop_class_uid);
    visitor.required(tags::MessageID, self.message_id);
  }
};

struct CStoreRQ {
  static constexpr CommandField field = CommandField::C_STORE_RQ;
  std::string affected_sop_class_uid;
  std::uint16_t message_id = 0;
  std::uint16_t priority = static_cast<std::uint16_t>(Priority::medium);
  bool has_data_set = true;
  std::string affected_sop_instance_uid;
  std::string move_originator_ae_title;
  std::optional<std::uint16_t> move_originator_message_id{};
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.required(tags::AffectedSOPClassUID, self.affected_sop_class_uid);
    visitor.required(tags::MessageID, self.message_id);
    visitor.defaulted(tags::Priority, self.priority);
    visitor.required(tags::AffectedSOPInstanceUID, self.affected_sop_instance_uid);
    visitor.optional(tags::MoveOriginatorApplicationEntityTitle, self.move_originator_ae_title);
    visitor.optional(tags::MoveOriginatorMessageID, self.move_originator_message_id);
  }
};

struct CFindRQ {
  static constexpr CommandField field = CommandField::C_FIND_RQ;
  std::string affected_sop_class_uid;
  std::uint16_t message_id = 0;
  std::uint16_t priority = static_cast<std::uint16_t>(Priority::medium);
  bool has_data_set = true;
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.required(tags::AffectedSOPClassUID, self.affected_sop_class_uid);
    visitor.required(tags::MessageID, self.message_id);
    visitor.defaulted(tags::Priority, self.priority);
  }
};

struct CGetRQ : CFindRQ {
  static constexpr CommandField field = CommandField::C_GET_RQ;
};

struct CMoveRQ {
  static constexpr CommandField field = CommandField::C_MOVE_RQ;
  std::string affected_sop_class_uid;
  std::uint16_t message_id = 0;
  std::uint16_t priority = static_cast<std::uint16_t>(Priority::medium);
  bool has_data_set = true;
  std::string move_destination;
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.required(tags::AffectedSOPClassUID, self.affected_sop_class_uid);
    visitor.required(tags::MessageID, self.message_id);
    visitor.required(tags::MoveDestination, self.move_destination);
    visitor.defaulted(tags::Priority, self.priority);
  }
};

struct CCancelRQ {
  static constexpr CommandField field = CommandField::C_CANCEL_RQ;
  std::uint16_t message_id_being_responded_to = 0;
  bool has_data_set = false;
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.required(tags::MessageIDBeingRespondedTo, self.message_id_being_responded_to);
  }
};

/// The fields that all responses of composite services share.
struct CResponse {
  std::string affected_sop_class_uid;
  std::uint16_t message_id_being_responded_to = 0;
  bool has_data_set = false;
  ResponseStatus status;
  std::string affected_sop_instance_uid;  ///< C-STORE only
  SubOperations sub_operations;           ///< C-GET and C-MOVE only
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.optional(tags::AffectedSOPClassUID, self.affected_sop_class_uid);
    visitor.required(tags::MessageIDBeingRespondedTo, self.message_id_being_responded_to);
    visitor.status(self.status);
    visitor.optional(tags::AffectedSOPInstanceUID, self.affected_sop_instance_uid);
    visitor.optional(tags::NumberOfRemainingSuboperations, self.sub_operations.remaining);
    visitor.optional(tags::NumberOfCompletedSuboperations, self.sub_operations.completed);
    visitor.optional(tags::NumberOfFailedSuboperations, self.sub_operations.failed);
    visitor.optional(tags::NumberOfWarningSuboperations, self.sub_operations.warning);
  }
};
struct CEchoRSP : CResponse {
  static constexpr CommandField field = CommandField::C_ECHO_RSP;
};
struct CStoreRSP : CResponse {
  static constexpr CommandField field = CommandField::C_STORE_RSP;
};
struct CFindRSP : CResponse {
  static constexpr CommandField field = CommandField::C_FIND_RSP;
};
struct CGetRSP : CResponse {
  static constexpr CommandField field = CommandField::C_GET_RSP;
};
struct CMoveRSP : CResponse {
  static constexpr CommandField field = CommandField::C_MOVE_RSP;
};

/// The fields of the requests about an existing instance.
struct NRequest {
  std::string requested_sop_class_uid;
  std::uint16_t message_id = 0;
  bool has_data_set = false;
  std::string requested_sop_instance_uid;
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.required(tags::RequestedSOPClassUID, self.requested_sop_class_uid);
    visitor.required(tags::MessageID, self.message_id);
    visitor.required(tags::RequestedSOPInstanceUID, self.requested_sop_instance_uid);
  }
};
struct NSetRQ : NRequest {
  static constexpr CommandField field = CommandField::N_SET_RQ;
};
struct NDeleteRQ : NRequest {
  static constexpr CommandField field = CommandField::N_DELETE_RQ;
};
struct NGetRQ : NRequest {
  static constexpr CommandField field = CommandField::N_GET_RQ;
  std::vector<Tag> attribute_identifier_list;
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    NRequest::visit(self, visitor);
    visitor.optional(tags::AttributeIdentifierList, self.attribute_identifier_list);
  }
};
struct NActionRQ : NRequest {
  static constexpr CommandField field = CommandField::N_ACTION_RQ;
  std::uint16_t action_type_id = 0;
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    NRequest::visit(self, visitor);
    visitor.required(tags::ActionTypeID, self.action_type_id);
  }
};

struct NEventReportRQ {
  static constexpr CommandField field = CommandField::N_EVENT_REPORT_RQ;
  std::string affected_sop_class_uid;
  std::uint16_t message_id = 0;
  bool has_data_set = false;
  std::string affected_sop_instance_uid;
  std::uint16_t event_type_id = 0;
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.required(tags::AffectedSOPClassUID, self.affected_sop_class_uid);
    visitor.required(tags::MessageID, self.message_id);
    visitor.required(tags::AffectedSOPInstanceUID, self.affected_sop_instance_uid);
    visitor.required(tags::EventTypeID, self.event_type_id);
  }
};

struct NCreateRQ {
  static constexpr CommandField field = CommandField::N_CREATE_RQ;
  std::string affected_sop_class_uid;
  std::uint16_t message_id = 0;
  bool has_data_set = false;
  std::string affected_sop_instance_uid;
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.required(tags::AffectedSOPClassUID, self.affected_sop_class_uid);
    visitor.required(tags::MessageID, self.message_id);
    visitor.optional(tags::AffectedSOPInstanceUID, self.affected_sop_instance_uid);
  }
};

/// The fields that all responses of normalized services share.
struct NResponse {
  std::string affected_sop_class_uid;
  std::uint16_t message_id_being_responded_to = 0;
  bool has_data_set = false;
  ResponseStatus status;
  std::string affected_sop_instance_uid;
  std::optional<std::uint16_t> event_type_id{};   ///< N-EVENT-REPORT only
  std::optional<std::uint16_t> action_type_id{};  ///< N-ACTION only
  template <class Self, class Visitor>
  static void visit(Self& self, Visitor& visitor) {
    visitor.optional(tags::AffectedSOPClassUID, self.affected_sop_class_uid);
    visitor.required(tags::MessageIDBeingRespondedTo, self.message_id_being_responded_to);
    visitor.status(self.status);
    visitor.optional(tags::AffectedSOPInstanceUID, self.affected_sop_instance_uid);
    visitor.optional(tags::EventTypeID, self.event_type_id);
    visitor.optional(tags::ActionTypeID, self.action_type_id);
  }
};
struct NEventReportRSP : NResponse {
  static constexpr CommandField field = CommandField::N_EVENT_REPORT_RSP;
};
struct NGetRSP : NResponse {
  static constexpr CommandField field = CommandField::N_GET_RSP;
};
struct NSetRSP : NResponse {
  static constexpr CommandField field = CommandField::N_SET_RSP;
};
struct NActionRSP : NResponse {
  static constexpr CommandField field = CommandField::N_ACTION_RSP;
};
struct NCreateRSP : NResponse {
  static constexpr CommandField field = CommandField::N_CREATE_RSP;
};
struct NDeleteRSP : NResponse {
  static constexpr CommandField field = CommandField::N_DELETE_RSP;
};

/// The message's command set, without its group length.
template <class Message>
DataSet to_data_set(const Message& message);
/// The message's fields. Errors name the element that is missing.
template <class Message>
Result<Message> from_data_set(const DataSet& command_set);

/// A command set as it goes over the wire: Implicit VR Little Endian with its group length
/// (PS3.7 6.3.1).
Result<ByteVector> encode_command_set(const DataSet& command_set);
Result<DataSet> decode_command_set(ByteVector bytes);

template <class Message>
Result<ByteVector> encode_command(const Message& message) {
  return encode_command_set(to_data_set(message));
}

}  // namespace dicom::net
