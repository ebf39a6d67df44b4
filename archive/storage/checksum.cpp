#include "archive/storage/checksum.h"

#include <openssl/evp.h>

#include <bit>

#include "dicom/base/check.h"

namespace archive::storage {
namespace {

using dicom::Bytes;

constexpr std::uint32_t polynomial = 0x82f63b78;  // Castagnoli's, bits reversed

using Table = std::array<std::array<std::uint32_t, 256>, 8>;

// tables[k][b]: what byte b does to the sum when k more bytes follow it.
constexpr Table make_tables() {
  Table tables{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t sum = byte;
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1) != 0 ? polynomial : 0);
    tables[0][byte] = sum;
  }
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    for (std::size_t k = 1; k < tables.size(); ++k) {
      const std::uint32_t before = tables[k - 1][byte];
      tables[k][byte] = (before >> 8) ^ tables[0][before & 0xff];
    }
  }
  return tables;
}
constexpr Table tables = make_tables();

std::uint32_t update_by_table(std::uint32_t sum, Bytes bytes) {
  const std::byte* at = bytes.data();
  std::size_t left = bytes.size();
  for (; left >= 8; at += 8, left -= 8) {
    const std::uint64_t word = dicom::load_le<std::uint64_t>(at) ^ sum;
    sum = 0;
    for (std::size_t k = 0; k < 8; ++k) sum ^= tables[7 - k][word >> (8 * k) & 0xff];
  }
  for (; left > 0; ++at, --left) sum = (sum >> 8) ^ tables[0][(sum ^ std::to_integer<std::uint32_t>(*at)) & 0xff];
  return sum;
}

#if defined(__x86_64__)
// The instruction gives a sum after three cycles, but can begin with one in each: so three stripes are summed at once,
// and their sums joined. What a sum becomes when a whole stripe of zeros follows it is linear in its bits, so four
// tables do.
constexpr std::size_t stripe = 4096;
using StripeTable = std::array<std::array<std::uint32_t, 256>, 4>;

// What each bit of a sum becomes; sums are sums of their bits, modulo 2.
using BitMap = std::array<std::uint32_t, 32>;

constexpr std::uint32_t mapped(const BitMap& map, std::uint32_t sum) {
  std::uint32_t result = 0;
  for (std::uint32_t bit = 0; bit < 32; ++bit) {
    if ((sum >> bit & 1) != 0) result ^= map[bit];
  }
  return result;
}

constexpr StripeTable make_stripe_table() {
  static_assert(std::has_single_bit(stripe));
  BitMap of_bit{};  // behind one zero, then two, four, ...
  for (std::uint32_t bit = 0; bit < 32; ++bit) {
    const std::uint32_t sum = std::uint32_t{1} << bit;
    of_bit[bit] = (sum >> 8) ^ tables[0][sum & 0xff];
  }
  for (std::size_t zeros = 1; zeros < stripe; zeros *= 2) {
    BitMap twice{};
    for (std::uint32_t bit = 0; bit < 32; ++bit) twice[bit] = mapped(of_bit, of_bit[bit]);
    of_bit = twice;
  }
  StripeTable table{};
  for (std::uint32_t place = 0; place < 4; ++place) {
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
      for (std::uint32_t bit = 0; bit < 8; ++bit) {
        if ((byte >> bit & 1) != 0) table[place][byte] ^= of_bit[8 * place + bit];
      }
    }
  }
  return table;
}
constexpr StripeTable stripe_table = make_stripe_table();

std::uint32_t after_stripe_of_zeros(std::uint32_t sum) {
  return stripe_table[0][sum & 0xff] ^ stripe_table[1][sum >> 8 & 0xff] ^ stripe_table[2][sum >> 16 & 0xff] ^
         stripe_table[3][sum >> 24];
}

__attribute__((target("sse4.2"))) std::uint32_t update_three_stripes(std::uint32_t sum, const std::byte* at) {
  std::uint64_t first = sum;
  std::uint64_t second = 0;
  std::uint64_t third = 0;
  for (std::size_t i = 0; i < stripe; i += 8) {
    first = __builtin_ia32_crc32di(first, dicom::load_le<std::uint64_t>(at + i));
    second = __builtin_ia32_crc32di(second, dicom::load_le<std::uint64_t>(at + stripe + i));
    third = __builtin_ia32_crc32di(third, dicom::load_le<std::uint64_t>(at + 2 * stripe + i));
  }
  const std::uint32_t two =
      after_stripe_of_zeros(static_cast<std::uint32_t>(first)) ^ static_cast<std::uint32_t>(second);
  return after_stripe_of_zeros(two) ^ static_cast<std::uint32_t>(third);
}

__attribute__((target("sse4.2"))) std::uint32_t update_by_instruction(std::uint32_t sum, Bytes bytes) {
  const std::byte* at = bytes.data();
  std::size_t left = bytes.size();
  for (; left >= 3 * stripe; at += 3 * stripe, left -= 3 * stripe) sum = update_three_stripes(sum, at);
  std::uint64_t wide = sum;
  for (; left >= 8; at += 8, left -= 8) wide = __builtin_ia32_crc32di(wide, dicom::load_le<std::uint64_t>(at));
  sum = static_cast<std::uint32_t>(wide);
  for (; left > 0; ++at, --left) sum = __builtin_ia32_crc32qi(sum, std::to_integer<unsigned char>(*at));
  return sum;
}
#endif

}  // namespace

void Crc32c::update(Bytes bytes) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("sse4.2")) {
    state_ = update_by_instruction(state_, bytes);
    return;
  }
#endif
  state_ = update_by_table(state_, bytes);
}

struct Sha256::Context {
  struct Free {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> digest{EVP_MD_CTX_new()};
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
  DICOM_CHECK(context_->digest != nullptr);  // only without memory
  DICOM_CHECK(EVP_DigestInit_ex(context_->digest.get(), EVP_sha256(), nullptr) == 1);
}
Sha256::~Sha256() = default;

void Sha256::update(Bytes bytes) {
  DICOM_CHECK(EVP_DigestUpdate(context_->digest.get(), bytes.data(), bytes.size()) == 1);
}

Sha256Value Sha256::finish() {
  Sha256Value value;
  unsigned length = 0;
  DICOM_CHECK(EVP_DigestFinal_ex(context_->digest.get(), reinterpret_cast<unsigned char*>(value.data()), &length) == 1);
  DICOM_CHECK(length == value.size());
  return value;
}

}  // namespace archive::storage
