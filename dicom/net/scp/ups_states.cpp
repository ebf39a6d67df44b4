#include "dicom/net/scp/ups_states.h"

#include <array>

namespace dicom::net::scp {
namespace {

constexpr std::size_t states = 5;
constexpr std::size_t requests = 9;

using enum UPSCell::Effect;

constexpr UPSCell answer(std::uint16_t status) {
  return {status, none, UPSState::none};
}
constexpr UPSCell go(UPSState next) {
  return {0x0000, change, next};
}
constexpr UPSCell end(UPSState next) {
  return {0x0000, if_complete, next};
}
constexpr UPSCell ask{0x0000, tell_performer, UPSState::none};

// clang-format off
constexpr std::array<std::array<UPSCell, states>, requests> cells{{
    // none                      SCHEDULED               IN PROGRESS              COMPLETED       CANCELED
    {go(UPSState::scheduled),    answer(0x0111),         answer(0x0111),          answer(0x0111), answer(0x0111)},
    {answer(0xc307),             go(UPSState::in_progress), answer(0xc302),       answer(0xc300), answer(0xc300)},
    {answer(0xc307),             answer(0xc301),         answer(0xc301),          answer(0xc301), answer(0xc301)},
    {answer(0xc307),             answer(0xc303),         answer(0xc303),          answer(0xc303), answer(0xc303)},
    {answer(0xc307),             answer(0xc310),         end(UPSState::completed), answer(0xb306), answer(0xc300)},
    {answer(0xc307),             answer(0xc301),         answer(0xc301),          answer(0xc301), answer(0xc301)},
    {answer(0xc307),             go(UPSState::canceled), ask,                     answer(0xc311), answer(0xb304)},
    {answer(0xc307),             answer(0xc310),         end(UPSState::canceled), answer(0xc300), answer(0xb304)},
    {answer(0xc307),             answer(0xc301),         answer(0xc301),          answer(0xc301), answer(0xc301)},
}};
// clang-format on

constexpr std::array<std::string_view, states> terms{"", "SCHEDULED", "IN PROGRESS", "COMPLETED", "CANCELED"};

}  // namespace

std::string_view to_string(UPSState state) {
  return terms[static_cast<std::size_t>(state)];
}

std::optional<UPSState> parse_ups_state(std::string_view term) {
  for (std::size_t i = 1; i < terms.size(); ++i) {
    if (terms[i] == term) return static_cast<UPSState>(i);
  }
  return std::nullopt;
}

UPSCell ups_cell(UPSRequest request, UPSState state) {
  return cells[static_cast<std::size_t>(request)][static_cast<std::size_t>(state)];
}

}  // namespace dicom::net::scp
