// DEFLATE (RFC 1951) without zlib, for WebAssembly.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "dicom/codec/deflate.h"

namespace dicom::codec {
namespace {

constexpr unsigned longest_code = 15;

class BitReader {
 public:
  explicit BitReader(Bytes bytes) : bytes_(bytes) {}

  /// The next `count` bits, the first the lowest; zeros behind the end, where `ended` becomes true.
  std::uint32_t take(unsigned count) {
    while (count_ < count) {
      if (at_ == bytes_.size()) ended_ = true;
      bits_ |= (ended_ ? 0 : std::to_integer<std::uint64_t>(bytes_[at_++])) << count_;
      count_ += 8;
    }
    const auto value = static_cast<std::uint32_t>(bits_ & ((std::uint64_t{1} << count) - 1));
    bits_ >>= count;
    count_ -= count;
    return value;
  }
  void skip_to_byte() { take(count_ % 8); }
  [[nodiscard]] bool ended() const { return ended_; }
  [[nodiscard]] std::size_t position() const { return at_; }

 private:
  Bytes bytes_;
  std::size_t at_ = 0;
  std::uint64_t bits_ = 0;
  unsigned count_ = 0;
  bool ended_ = false;
};

// Canonical codes, decoded a bit at a time by counting (RFC 1951 3.2.2).
class Codes {
 public:
  explicit Codes(std::span<const std::uint8_t> lengths) : symbols_(lengths.size()) {
    for (const std::uint8_t length : lengths) ++counts_[length];
    counts_[0] = 0;
    std::array<std::uint16_t, longest_code + 2> next{};
    for (unsigned i = 1; i <= longest_code; ++i) next[i + 1] = static_cast<std::uint16_t>(next[i] + counts_[i]);
    for (std::size_t i = 0; i < lengths.size(); ++i)
      if (lengths[i] != 0) symbols_[next[lengths[i]]++] = static_cast<std::uint16_t>(i);
  }

  /// The next symbol, or -1 for a code that does not exist.
  int decode(BitReader& reader) const {
    int code = 0;
    int first = 0;
    int index = 0;
    for (unsigned length = 1; length <= longest_code; ++length) {
      code |= static_cast<int>(reader.take(1));
      const int count = counts_[length];
      if (code - first < count) return symbols_[static_cast<std::size_t>(index + code - first)];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return -1;
  }

 private:
  std::array<std::uint16_t, longest_code + 1> counts_{};
  std::vector<std::uint16_t> symbols_;
};

// RFC 1951 3.2.5
constexpr std::array<std::uint16_t, 29> length_base{3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                                    31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
constexpr std::array<std::uint8_t, 29> length_extra{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                                    2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
constexpr std::array<std::uint16_t, 30> distance_base{1,    2,    3,    4,    5,    7,    9,    13,    17,    25,
                                                      33,   49,   65,   97,   129,  193,  257,  385,   513,   769,
                                                      1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};

class Inflater {
 public:
  Inflater(Bytes compressed, std::uint64_t maximum) : reader_(compressed), maximum_(maximum) {}

  Result<void> run() {
    bool last = false;
    while (!last) {
      last = reader_.take(1) != 0;
      const std::uint32_t type = reader_.take(2);
      if (type == 3) return broken("a block of type 3");
      if (type == 0) DICOM_TRY(stored());
      if (type == 1) DICOM_TRY(compressed(fixed_lengths(), Codes(std::array<std::uint8_t, 30>(five_bits()))));
      if (type == 2) DICOM_TRY(dynamic());
      if (reader_.ended()) return Error{ErrorCode::truncated, "deflate: the stream has no end", reader_.position()};
    }
    return {};
  }

  ByteVector& output() { return output_; }

 private:
  [[nodiscard]] Error broken(const std::string& what) const {
    return {ErrorCode::invalid_data, "deflate: " + what, reader_.position()};
  }
  Result<void> put(std::byte byte) {
    if (output_.size() >= maximum_)
      return Error{ErrorCode::limit_exceeded, "deflate: more than " + std::to_string(maximum_) + " bytes come out",
                   reader_.position()};
    output_.push_back(byte);
    return {};
  }
  static std::array<std::uint8_t, 30> five_bits() {
    std::array<std::uint8_t, 30> lengths{};
    lengths.fill(5);
    return lengths;
  }
  static Codes fixed_lengths() {
    std::array<std::uint8_t, 288> lengths{};
    for (std::size_t i = 0; i < 288; ++i) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    return Codes(lengths);
  }

  Result<void> stored() {
    reader_.skip_to_byte();
    const std::uint32_t length = reader_.take(16);
    if ((reader_.take(16) ^ 0xffff) != length) return broken("a stored block whose lengths differ");
    for (std::uint32_t i = 0; i < length && !reader_.ended(); ++i)
      DICOM_TRY(put(static_cast<std::byte>(reader_.take(8))));
    return {};
  }

  // RFC 1951 3.2.7
  Result<void> dynamic() {
    constexpr std::array<std::uint8_t, 19> order{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    const std::size_t literals = reader_.take(5) + 257;
    const std::size_t distances = reader_.take(5) + 1;
    const std::size_t count = reader_.take(4) + 4;
    std::array<std::uint8_t, 19> code_lengths{};
    for (std::size_t i = 0; i < count; ++i) code_lengths[order[i]] = static_cast<std::uint8_t>(reader_.take(3));
    const Codes codes(code_lengths);
    std::vector<std::uint8_t> lengths;
    while (lengths.size() < literals + distances) {
      const int symbol = codes.decode(reader_);
      if (symbol < 0 || reader_.ended()) return broken("code lengths that make no sense");
      if (symbol < 16) {
        lengths.push_back(static_cast<std::uint8_t>(symbol));
        continue;
      }
      if (symbol == 16 && lengths.empty()) return broken("a repetition of nothing");
      const std::uint8_t repeated = symbol == 16 ? lengths.back() : 0;
      const std::uint32_t times = symbol == 16   ? 3 + reader_.take(2)
                                  : symbol == 17 ? 3 + reader_.take(3)
                                                 : 11 + reader_.take(7);
      lengths.insert(lengths.end(), times, repeated);
    }
    if (lengths.size() != literals + distances) return broken("code lengths that make no sense");
    const std::span<const std::uint8_t> all(lengths);
    return compressed(Codes(all.first(literals)), Codes(all.subspan(literals)));
  }

  Result<void> compressed(const Codes& literals, const Codes& distances) {
    for (;;) {
      const int symbol = literals.decode(reader_);
      if (reader_.ended()) return Error{ErrorCode::truncated, "deflate: the stream has no end", reader_.position()};
      if (symbol == 256) return {};
      if (symbol < 0 || symbol > 285) return broken("a code that does not exist");
      if (symbol < 256) {
        DICOM_TRY(put(static_cast<std::byte>(symbol)));
        continue;
      }
      const auto kind = static_cast<std::size_t>(symbol - 257);
      const std::size_t length = length_base[kind] + reader_.take(length_extra[kind]);
      const int far = distances.decode(reader_);
      if (far < 0 || far > 29) return broken("a distance that does not exist");
      const auto place = static_cast<std::size_t>(far);
      const std::size_t distance =
          distance_base[place] + reader_.take(place < 4 ? 0 : static_cast<unsigned>(place / 2 - 1));
      if (distance > output_.size()) return broken("a distance beyond what there is");
      for (std::size_t i = 0; i < length; ++i) DICOM_TRY(put(output_[output_.size() - distance]));
    }
  }

  BitReader reader_;
  std::uint64_t maximum_;
  ByteVector output_;
};

}  // namespace

Inflated inflate_part(Bytes compressed, std::uint64_t maximum_output) {
  Inflater inflater(compressed, maximum_output);
  auto done = inflater.run();
  Inflated inflated{std::move(inflater.output())};
  if (!done) inflated.problem = std::move(done).error();
  return inflated;
}

}  // namespace dicom::codec
