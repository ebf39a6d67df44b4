#include "dicom/interchange/base64.h"

#include <array>

#if defined(__x86_64__)
#include <immintrin.h>
#define ISOCENTER_HAS_AVX2_PATH 1
#endif

namespace dicom::interchange {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Two digits at once: 12 bits to two characters.
constexpr auto digit_pairs = [] {
  std::array<std::array<char, 2>, 4096> table{};
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = {alphabet[i >> 6], alphabet[i & 63]};
  return table;
}();

constexpr std::uint8_t not_a_digit = 0xff;
constexpr std::uint8_t white_space = 0xfe;

constexpr auto values = [] {
  std::array<std::uint8_t, 256> table{};
  table.fill(not_a_digit);
  for (std::size_t i = 0; i < alphabet.size(); ++i)
    table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
  for (const char c : {' ', '\t', '\n', '\r'}) table[static_cast<unsigned char>(c)] = white_space;
  return table;
}();

char* write_pair(char* to, std::uint32_t bits) {
  std::memcpy(to, digit_pairs[bits & 4095].data(), 2);
  return to + 2;
}

#ifdef ISOCENTER_HAS_AVX2_PATH
constexpr std::size_t bytes_a_step = 24;
constexpr std::size_t loaded_a_step = 28;  // the second half begins at byte 12 and is loaded whole

// 24 bytes to 32 digits at a time, as long as whole vectors can be loaded. Returns how many bytes that were.
[[gnu::target("avx2")]] std::size_t encode_steps(char* to, const std::byte* from, std::size_t size) {
  // Each group of three bytes a b c as the words ba, cb: its four times six bits then lie within words.
  const __m256i spread = _mm256_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10,  //
                                          1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
  // What is added to six bits makes their digit. By class: 0 a-z, 1 to 10 0-9, 11 +, 12 /, 13 A-Z.
  const __m256i additions = _mm256_setr_epi8(71, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -19, -16, 65, 0, 0,  //
                                             71, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -19, -16, 65, 0, 0);
  std::size_t done = 0;
  for (; size - done >= loaded_a_step; done += bytes_a_step, to += 32) {
    const auto* half = reinterpret_cast<const __m128i*>(from + done);
    const auto* other_half = reinterpret_cast<const __m128i*>(from + done + 12);
    const __m256i bytes =
        _mm256_shuffle_epi8(_mm256_set_m128i(_mm_loadu_si128(other_half), _mm_loadu_si128(half)), spread);
    // Shifts of single words are multiplications: first and third six bits down, second and fourth up.
    const __m256i down = _mm256_mulhi_epu16(_mm256_and_si256(bytes, _mm256_set1_epi32(0x0fc0fc00)),  //
                                            _mm256_set1_epi32(0x04000040));
    const __m256i up = _mm256_mullo_epi16(_mm256_and_si256(bytes, _mm256_set1_epi32(0x003f03f0)),  //
                                          _mm256_set1_epi32(0x01000010));
    const __m256i sixes = _mm256_or_si256(down, up);
    const __m256i upper_case = _mm256_cmpgt_epi8(_mm256_set1_epi8(26), sixes);
    const __m256i kind = _mm256_or_si256(_mm256_subs_epu8(sixes, _mm256_set1_epi8(51)),
                                         _mm256_and_si256(upper_case, _mm256_set1_epi8(13)));
    const __m256i digits = _mm256_add_epi8(_mm256_shuffle_epi8(additions, kind), sixes);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), digits);
  }
  return done;
}
#endif

// As many whole groups of three bytes as the processor takes many at once; 0 without such instructions.
std::size_t encode_at_once(char* to, const std::byte* from, std::size_t size) {
#ifdef ISOCENTER_HAS_AVX2_PATH
  if (__builtin_cpu_supports("avx2")) return encode_steps(to, from, size);
#endif
  static_cast<void>(to), static_cast<void>(from), static_cast<void>(size);
  return 0;
}

// Whole groups of four digits, as long as nothing but digits comes.
std::size_t decode_groups(std::string_view text, std::byte*& to) {
  std::size_t i = 0;
  for (; i + 4 <= text.size(); i += 4) {
    std::uint32_t group = 0;
    std::uint32_t all = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      const std::uint32_t value = values[static_cast<unsigned char>(text[i + k])];
      all |= value;
      group = group << 6 | value;
    }
    if ((all & 0x80) != 0) break;
    *to++ = static_cast<std::byte>(group >> 16);
    *to++ = static_cast<std::byte>(group >> 8);
    *to++ = static_cast<std::byte>(group);
  }
  return i;
}

}  // namespace

void append_base64(TextBuffer& to, Bytes bytes) {
  char* at = to.reserve((bytes.size() + 2) / 3 * 4);
  const std::size_t at_once = encode_at_once(at, bytes.data(), bytes.size());
  at += at_once / 3 * 4;
  bytes = bytes.subspan(at_once);
  const std::byte* from = bytes.data();
  const std::size_t whole = bytes.size() / 3;
  for (std::size_t i = 0; i < whole; ++i, from += 3) {
    const auto group = std::to_integer<std::uint32_t>(from[0]) << 16 | std::to_integer<std::uint32_t>(from[1]) << 8 |
                       std::to_integer<std::uint32_t>(from[2]);
    at = write_pair(write_pair(at, group >> 12), group);
  }
  const std::size_t rest = bytes.size() - 3 * whole;
  if (rest > 0) {
    const auto group =
        std::to_integer<std::uint32_t>(from[0]) << 16 | (rest == 2 ? std::to_integer<std::uint32_t>(from[1]) << 8 : 0);
    at = write_pair(write_pair(at, group >> 12), group);
    at[-1] = '=';
    if (rest == 1) at[-2] = '=';
  }
  to.advance(at);
}

Result<ByteVector> decode_base64(std::string_view text) {
  ByteVector bytes(text.size() / 4 * 3 + 3);
  std::byte* to = bytes.data();
  std::uint32_t group = 0;
  int digits = 0;
  bool ended = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (digits == 0 && !ended) i += decode_groups(text.substr(i), to);
    if (i == text.size()) break;
    const std::uint8_t value = values[static_cast<unsigned char>(text[i])];
    if (value == white_space) continue;
    if (text[i] == '=' && (digits >= 2 || ended)) {
      ended = true;
      continue;
    }
    if (value == not_a_digit || ended) return Error{ErrorCode::invalid_data, "not base64", i, {}};
    group = group << 6 | value;
    if (++digits == 4) {
      for (int shift = 16; shift >= 0; shift -= 8) *to++ = static_cast<std::byte>(group >> shift);
      digits = 0;
    }
  }
  if (digits == 1) return Error{ErrorCode::truncated, "the base64 ends within a byte", text.size(), {}};
  if (digits >= 2) *to++ = static_cast<std::byte>(group >> (6 * digits - 8));
  if (digits == 3) *to++ = static_cast<std::byte>(group >> 2);
  bytes.resize(static_cast<std::size_t>(to - bytes.data()));
  return bytes;
}

}  // namespace dicom::interchange
