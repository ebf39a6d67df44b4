// Spans of bytes, and numbers in them.
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dicom {

using Bytes = std::span<const std::byte>;
using MutableBytes = std::span<std::byte>;
using ByteVector = std::vector<std::byte>;

inline Bytes as_bytes(std::string_view text) {
  return {reinterpret_cast<const std::byte*>(text.data()), text.size()};
}
inline std::string_view as_text(Bytes bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <class T>
concept Number = std::is_arithmetic_v<T>;

namespace detail {
template <std::size_t Size>
using UnsignedOfSize = std::conditional_t<
    Size == 1, std::uint8_t,
    std::conditional_t<Size == 2, std::uint16_t, std::conditional_t<Size == 4, std::uint32_t, std::uint64_t>>>;
}

/// Reads a number that may be unaligned. The caller has checked that sizeof(T) bytes are there.
template <Number T>
T load(const std::byte* from, std::endian order) {
  using U = detail::UnsignedOfSize<sizeof(T)>;
  U raw;
  std::memcpy(&raw, from, sizeof raw);
  if (order != std::endian::native) raw = std::byteswap(raw);
  return std::bit_cast<T>(raw);
}
template <Number T>
T load_le(const std::byte* from) {
  return load<T>(from, std::endian::little);
}
template <Number T>
T load_be(const std::byte* from) {
  return load<T>(from, std::endian::big);
}

/// Writes a number, unaligned. The caller has made sizeof(T) bytes of room.
template <Number T>
void store(std::byte* to, T value, std::endian order) {
  using U = detail::UnsignedOfSize<sizeof(T)>;
  U raw = std::bit_cast<U>(value);
  if (order != std::endian::native) raw = std::byteswap(raw);
  std::memcpy(to, &raw, sizeof raw);
}

/// Appends a number to a growing buffer.
template <Number T>
void append(ByteVector& to, T value, std::endian order) {
  const std::size_t at = to.size();
  to.resize(at + sizeof(T));
  store(to.data() + at, value, order);
}
inline void append(ByteVector& to, Bytes bytes) {
  to.insert(to.end(), bytes.begin(), bytes.end());
}

/// Immutable bytes with a shared owner: a mapping, a network buffer, a vector. Slices keep the whole alive.
class SharedBytes {
 public:
  SharedBytes() = default;
  SharedBytes(Bytes bytes, std::shared_ptr<const void> owner) : bytes_(bytes), owner_(std::move(owner)) {}
  explicit SharedBytes(ByteVector bytes) {
    auto owner = std::make_shared<const ByteVector>(std::move(bytes));
    bytes_ = *owner;
    owner_ = std::move(owner);
  }

  [[nodiscard]] Bytes bytes() const { return bytes_; }
  [[nodiscard]] std::size_t size() const { return bytes_.size(); }
  [[nodiscard]] const std::shared_ptr<const void>& owner() const { return owner_; }
  /// The caller has checked that the range lies inside.
  [[nodiscard]] SharedBytes slice(std::size_t offset, std::size_t length) const {
    return {bytes_.subspan(offset, length), owner_};
  }

 private:
  Bytes bytes_;
  std::shared_ptr<const void> owner_;
};

}  // namespace dicom
