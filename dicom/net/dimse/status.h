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
inline constexpr std::uint16_t no_such_sop_class = 0x0118;
inline constexpr std::uint16_t sop_class_not_supported = 0x0122;
inline constexpr std::uint16_t not_authorized = 0x0124;
inline constexpr std::uint16_t duplicate_invocation = 0x0210;
inline constexpr std::uint16_t unrecognized_operation = 0x0211;
inline constexpr std::uint16_t mistyped_argument = 0x0212;
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
inline constexpr std::uint16_t identifier_does_not_match_sop_class = 0xa900;
inline constexpr std::uint16_t unable_to_process = 0xc000;
inline constexpr std::uint16_t sub_operations_complete_with_failures = 0xb000;
}  // namespace status

/// What a status says in answer to a response's command field, in plain words: "out of resources".
/// Codes of a range (0xA7xx) that are not listed get the range's meaning.
std::string_view status_meaning(CommandField response, std::uint16_t code);

/// One line for people: "0xA700 (failure): out of resources. DISK FULL".
std::string describe(CommandField response, const ResponseStatus& status);

}  // namespace dicom::net
