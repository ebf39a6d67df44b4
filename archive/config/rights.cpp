#include "archive/config/rights.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

constexpr std::array<std::string_view, dimse_service_count> words = {"echo", "store",    "find",     "get",
                                                                     "move", "worklist", "workflow", "reject"};

struct IPAddress {
  std::array<std::uint8_t, 16> bytes{};
  bool is_v4 = false;
};

std::optional<IPAddress> parse_address(const std::string& text) {
  IPAddress address;
  in_addr v4{};
  if (::inet_pton(AF_INET, text.c_str(), &v4) == 1) {
    address.is_v4 = true;
    address.bytes[10] = address.bytes[11] = 0xff;
    std::memcpy(address.bytes.data() + 12, &v4, sizeof v4);
    return address;
  }
  in6_addr v6{};
  if (::inet_pton(AF_INET6, text.c_str(), &v6) != 1) return std::nullopt;
  std::memcpy(address.bytes.data(), &v6, sizeof v6);
  return address;
}

// Without brackets, port and zone.
std::string host_of(std::string_view address) {
  if (address.starts_with('[')) {
    address = address.substr(1, address.find(']') - 1);
  } else if (std::ranges::count(address, ':') == 1) {
    address = address.substr(0, address.find(':'));
  }
  return std::string(address.substr(0, address.find('%')));
}

// * and ? as in keys of queries.
bool fits(std::string_view pattern, std::string_view text) {
  std::size_t p = 0;
  std::size_t t = 0;
  std::size_t star = std::string_view::npos;
  std::size_t resumed = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resumed = t;
    } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++resumed;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

bool any_fits(const std::vector<std::string>& patterns, std::string_view text) {
  return std::ranges::any_of(patterns, [text](const std::string& pattern) { return fits(pattern, text); });
}

}  // namespace

std::string_view to_string(DimseService service) {
  return words[static_cast<std::size_t>(service)];
}

std::optional<DimseService> parse_dimse_service(std::string_view word) {
  const auto* at = std::ranges::find(words, word);
  if (at == words.end()) return std::nullopt;
  return static_cast<DimseService>(at - words.begin());
}

std::string DimseServices::to_string() const {
  std::string list;
  for (std::size_t i = 0; i < dimse_service_count; ++i) {
    if (contains(static_cast<DimseService>(i))) list.append(list.empty() ? "" : " ").append(words[i]);
  }
  return list;
}

Result<AddressRange> AddressRange::parse(std::string_view text) {
  const auto wrong = [text](std::string_view why) {
    return Error{ErrorCode::invalid_argument, "'" + std::string(text) + "': " + std::string(why), {}, {}};
  };
  const std::size_t slash = text.find('/');
  const auto address = parse_address(std::string(text.substr(0, slash)));
  if (!address) return wrong("no IP address");
  const unsigned length = address->is_v4 ? 32 : 128;
  unsigned bits = length;
  if (slash != std::string_view::npos) {
    const std::string_view number = text.substr(slash + 1);
    const auto [end, failure] = std::from_chars(number.data(), number.data() + number.size(), bits);
    if (failure != std::errc() || end != number.data() + number.size() || bits > length)
      return wrong("behind the slash there must be a number of bits, up to " + std::to_string(length));
  }
  AddressRange range;
  range.bytes_ = address->bytes;
  range.bits_ = 128 - length + bits;
  return range;
}

bool AddressRange::contains(std::string_view address) const {
  const auto other = parse_address(host_of(address));
  if (!other) return false;
  const unsigned whole = bits_ / 8;
  if (!std::equal(bytes_.begin(), bytes_.begin() + whole, other->bytes.begin())) return false;
  if (bits_ % 8 == 0) return true;
  const unsigned mask = 0xffU << (8 - bits_ % 8) & 0xffU;
  return ((bytes_[whole] ^ other->bytes[whole]) & mask) == 0;
}

const DimseRight* find_right(const std::vector<DimseRight>& rights, const DimseCaller& caller) {
  const auto at = std::ranges::find_if(rights, [&caller](const DimseRight& right) {
    if (!right.calling.empty() && !any_fits(right.calling, caller.ae_title)) return false;
    // An empty subject is that of nobody, whatever the pattern.
    if (!right.certificates.empty() &&
        (caller.certificate.empty() || !any_fits(right.certificates, caller.certificate)))
      return false;
    return right.addresses.empty() || std::ranges::any_of(right.addresses, [&caller](const AddressRange& range) {
             return range.contains(caller.address);
           });
  });
  return at == rights.end() ? nullptr : &*at;
}

}  // namespace archive
