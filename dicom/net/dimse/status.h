// Status codes and what they mean: PS3.7 annex C, and the service classes of PS3.4.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "dicom/net/dimse/message.h"

namespace dicom::net {

/// PS3.7 C.1 to C.5.
enum class StatusClass : std::uint8_t { success, pending, cancel, warning, failure };
StatusClass status_class(std::uint16_t code);
std::string_view to_string(StatusClass status_class);
inline bool is_pending(std::uint16_t code) {
  return status_class(code) == StatusClass::pending;
}

namespace status {
// PS3.7 annex C, of every service.
inline constexpr std::uint16_t success = 0x0000;
inline constexpr std::uint16_t optional_attributes_not_supported = 0x0001;
inline constexpr std::uint16_t no_such_attribute = 0x0105;
inline constexpr std::uint16_t invalid_attribute_value = 0x0106;
inline constexpr std::uint16_t attribute_list_error = 0x0107;
inline constexpr std::uint16_t duplicate_sop_instance = 0x0111;
inline constexpr std::uint16_t no_such_sop_instance = 0x0112;
inline constexpr std::uint16_t no_such_event_type = 0x0113;
inline constexpr std::uint16_t invalid_argument_value = 0x0115;
inline constexpr std::uint16_t invalid_object_instance = 0x0117;
inline constexpr std::uint16_t no_such_sop_class = 0x0118;
inline constexpr std::uint16_t class_instance_conflict = 0x0119;
inline constexpr std::uint16_t missing_attribute = 0x0120;
inline constexpr std::uint16_t missing_attribute_value = 0x0121;
inline constexpr std::uint16_t sop_class_not_supported = 0x0122;
inline constexpr std::uint16_t no_such_action = 0x0123;
inline constexpr std::uint16_t not_authorized = 0x0124;
inline constexpr std::uint16_t duplicate_invocation = 0x0210;
inline constexpr std::uint16_t unrecognized_operation = 0x0211;
inline constexpr std::uint16_t mistyped_argument = 0x0212;
inline constexpr std::uint16_t resource_limitation = 0x0213;
inline constexpr std::uint16_t processing_failure = 0x0110;
inline constexpr std::uint16_t pending = 0xff00;
inline constexpr std::uint16_t pending_with_warning =
    0xff01;  ///< PS3.4 C.4.1.1.4: some optional keys are not supported
inline constexpr std::uint16_t cancel = 0xfe00;
// PS3.4 B.2.3: storage.
inline constexpr std::uint16_t out_of_resources = 0xa700;
inline constexpr std::uint16_t data_set_does_not_match_sop_class = 0xa900;
inline constexpr std::uint16_t cannot_understand = 0xc000;
inline constexpr std::uint16_t coercion_of_data_elements = 0xb000;
// PS3.4 C.4.1.1.4, C.4.2.1.5 and C.4.3.1.4: query and retrieve.
inline constexpr std::uint16_t out_of_resources_unable_to_calculate_matches = 0xa701;
inline constexpr std::uint16_t out_of_resources_unable_to_perform_sub_operations = 0xa702;
inline constexpr std::uint16_t move_destination_unknown = 0xa801;
inline constexpr std::uint16_t no_requested_frames = 0xaa00;  // PS3.4 Y.4
inline constexpr std::uint16_t frames_of_several_instances = 0xaa01;
inline constexpr std::uint16_t unable_to_extract_frames = 0xaa04;
inline constexpr std::uint16_t identifier_does_not_match_sop_class = 0xa900;
inline constexpr std::uint16_t unable_to_process = 0xc000;
inline constexpr std::uint16_t sub_operations_complete_with_failures = 0xb000;
// PS3.4 annex CC: unified procedure steps.
inline constexpr std::uint16_t ups_created_with_modifications = 0xb300;
inline constexpr std::uint16_t ups_deletion_lock_not_granted = 0xb301;
inline constexpr std::uint16_t ups_already_canceled = 0xb304;
inline constexpr std::uint16_t ups_coerced = 0xb305;
inline constexpr std::uint16_t ups_already_completed = 0xb306;
inline constexpr std::uint16_t ups_may_no_longer_be_updated = 0xc300;
inline constexpr std::uint16_t ups_wrong_transaction_uid = 0xc301;
inline constexpr std::uint16_t ups_already_in_progress = 0xc302;
inline constexpr std::uint16_t ups_scheduled_only_by_create = 0xc303;
inline constexpr std::uint16_t ups_final_state_requirements_not_met = 0xc304;
inline constexpr std::uint16_t ups_no_such_instance = 0xc307;
inline constexpr std::uint16_t ups_receiver_unknown = 0xc308;
inline constexpr std::uint16_t ups_not_scheduled = 0xc309;
inline constexpr std::uint16_t ups_not_in_progress = 0xc310;
inline constexpr std::uint16_t ups_is_completed = 0xc311;
inline constexpr std::uint16_t ups_performer_cannot_be_contacted = 0xc312;
inline constexpr std::uint16_t ups_performer_refuses_to_cancel = 0xc313;
inline constexpr std::uint16_t ups_action_not_appropriate = 0xc314;
inline constexpr std::uint16_t ups_no_event_reports = 0xc315;
}  // namespace status

/// What a status says in answer to a response's command field, in plain words: "out of resources".
/// Codes of a range (0xA7xx) that are not listed get the range's meaning. `sop_class_uid`: of which
/// service, where several share a command field.
std::string_view status_meaning(CommandField response, std::uint16_t code, std::string_view sop_class_uid = {});

/// One line for people: "0xA700 (failure): out of resources. DISK FULL".
std::string describe(CommandField response, const ResponseStatus& status, std::string_view sop_class_uid = {});

}  // namespace dicom::net
