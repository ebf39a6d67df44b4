// A string that is appended to in many small pieces.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace dicom::interchange {

/// Appends to a string through a pointer: room is asked for once for several pieces, and growing is geometric. The
/// string is whole again when this is destroyed.
class TextBuffer {
 public:
  explicit TextBuffer(std::string& to) : to_(to), size_(to.size()) { grow(initial_room); }
  ~TextBuffer() { to_.resize(size_); }
  TextBuffer(const TextBuffer&) = delete;
  TextBuffer& operator=(const TextBuffer&) = delete;

  /// Where the next `room` characters may be written; advance() says how far they went.
  char* reserve(std::size_t room) {
    if (to_.size() - size_ < room) [[unlikely]]
      grow(room);
    return to_.data() + size_;
  }
  /// `end` lies within what reserve() gave.
  void advance(const char* end) { size_ = static_cast<std::size_t>(end - to_.data()); }

  void append(char c) {
    *reserve(1) = c;
    ++size_;
  }
  void append(std::string_view text) {
    if (text.empty()) return;
    std::memcpy(reserve(text.size()), text.data(), text.size());
    size_ += text.size();
  }
  void append(std::size_t count, char c) {
    std::fill_n(reserve(count), count, c);
    size_ += count;
  }

 private:
  static constexpr std::size_t initial_room = 1024;

  void grow(std::size_t room) {
    const std::size_t wanted = std::max(size_ + room, to_.capacity());
    const std::size_t size = wanted <= to_.capacity() ? wanted : std::max(wanted, 2 * to_.capacity());
    to_.resize_and_overwrite(size, [size](char*, std::size_t) { return size; });
  }

  std::string& to_;  ///< as long as its capacity; what is beyond size_ is not text yet
  std::size_t size_;
};

/// Eight hexadecimal digits of a tag, "00100020".
inline char* write_tag(char* to, std::uint32_t tag, std::string_view digits = "0123456789ABCDEF") {
  for (int shift = 28; shift >= 0; shift -= 4) *to++ = digits[tag >> shift & 15];
  return to;
}

}  // namespace dicom::interchange
