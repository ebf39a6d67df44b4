// Which systems may do what over DICOM: rules of the configuration, [[rights]].
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"

namespace archive {

/// What a system may ask for.
enum class DimseService : std::uint8_t {
  echo,      ///< C-ECHO
  store,     ///< C-STORE
  find,      ///< C-FIND of patients, studies, series and instances
  get,       ///< C-GET
  move,      ///< C-MOVE
  worklist,  ///< C-FIND of the worklist
  workflow,  ///< performed steps, work items, storage commitment, availability
  reject,    ///< C-STORE of rejection notes, beside `store`
};
inline constexpr std::size_t dimse_service_count = 8;
/// "echo"
std::string_view to_string(DimseService service);
std::optional<DimseService> parse_dimse_service(std::string_view word);

class DimseServices {
 public:
  static constexpr DimseServices all() { return DimseServices((1U << dimse_service_count) - 1); }
  constexpr DimseServices() = default;

  constexpr void add(DimseService service) { bits_ |= 1U << static_cast<unsigned>(service); }
  [[nodiscard]] constexpr bool contains(DimseService service) const {
    return (bits_ >> static_cast<unsigned>(service) & 1U) != 0;
  }
  [[nodiscard]] constexpr unsigned bits() const { return bits_; }
  /// "echo store"
  [[nodiscard]] std::string to_string() const;
  bool operator==(const DimseServices&) const = default;

 private:
  constexpr explicit DimseServices(unsigned bits) : bits_(bits) {}
  unsigned bits_ = 0;
};

/// "10.0.0.7", "10.0.0.0/8", "fd00::/8": IP addresses, all that share their first bits.
class AddressRange {
 public:
  /// Errors: invalid_argument (no such address, or bits beyond its length).
  static dicom::Result<AddressRange> parse(std::string_view text);
  /// `address` is as PeerInfo has it: "10.0.0.7:51234", "[fd00::7]:51234"; also without a port.
  [[nodiscard]] bool contains(std::string_view address) const;
  bool operator==(const AddressRange&) const = default;

 private:
  std::array<std::uint8_t, 16> bytes_{};  // IPv4 as ::ffff:a.b.c.d
  unsigned bits_ = 0;
};

/// One rule. A list that is empty holds for everybody.
struct DimseRight {
  std::vector<std::string> calling{};       ///< calling AE titles, with * and ?
  std::vector<AddressRange> addresses{};    ///< from where
  std::vector<std::string> certificates{};  ///< subjects of clients' certificates ("/O=Clinic/CN=CT1"), with * and ?
  DimseServices services{};
  std::uint32_t line = 0;  ///< in the file, for the log

  bool operator==(const DimseRight&) const = default;
};

/// Who calls.
struct DimseCaller {
  std::string_view ae_title;
  std::string_view address;      ///< as PeerInfo has it
  std::string_view certificate;  ///< the subject; empty without TLS or certificate
};

/// The first rule that fits; null if none does.
const DimseRight* find_right(const std::vector<DimseRight>& rights, const DimseCaller& caller);

}  // namespace archive
