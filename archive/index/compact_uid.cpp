#include "archive/index/compact_uid.h"

namespace archive::index {
namespace {

constexpr char escape = '\xff';
constexpr unsigned dot = 11;

unsigned nibble_of(char c) {
  return c == '.' ? dot : static_cast<unsigned>(c - '0') + 1;
}

}  // namespace

std::string pack_uid(std::string_view uid) {
  if (uid.find_first_not_of("0123456789.") != std::string_view::npos) return escape + std::string(uid);
  std::string packed;
  packed.reserve((uid.size() + 1) / 2);
  for (std::size_t i = 0; i < uid.size(); i += 2) {
    const unsigned low = i + 1 < uid.size() ? nibble_of(uid[i + 1]) : 0;
    packed += static_cast<char>(nibble_of(uid[i]) << 4 | low);
  }
  return packed;
}

std::string unpack_uid(std::string_view packed) {
  if (packed.starts_with(escape)) return std::string(packed.substr(1));
  std::string uid;
  uid.reserve(packed.size() * 2);
  const auto put = [&uid](unsigned nibble) {
    if (nibble == dot)
      uid += '.';
    else if (nibble > 0)
      uid += static_cast<char>('0' + nibble - 1);
  };
  for (const char c : packed) {
    put(static_cast<unsigned char>(c) >> 4);
    put(static_cast<unsigned char>(c) & 15);
  }
  return uid;
}

}  // namespace archive::index
