#include "archive/storage/blake3.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace archive::storage {
namespace {

using dicom::Bytes;
using ChainingValue = Blake3::ChainingValue;

constexpr std::size_t block_size = 64;
constexpr std::size_t blocks_of_chunk = Blake3::chunk_size / block_size;

constexpr ChainingValue initial{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

enum Flag : std::uint32_t { chunk_start = 1, chunk_end = 2, parent = 4, root = 8 };

// Which word of the block each of the seven rounds takes where: round 0 in order, then permuted again and again.
constexpr std::size_t rounds = 7;
using Schedule = std::array<std::array<std::uint8_t, 16>, rounds>;
constexpr Schedule make_schedule() {
  constexpr std::array<std::uint8_t, 16> permutation{2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8};
  Schedule schedule{};
  for (std::uint8_t i = 0; i < 16; ++i) schedule[0][i] = i;
  for (std::size_t round = 1; round < rounds; ++round) {
    for (std::size_t i = 0; i < 16; ++i) schedule[round][i] = schedule[round - 1][permutation[i]];
  }
  return schedule;
}
constexpr Schedule schedule = make_schedule();

// The same steps for one message (Word is a number) and for several (a vector with a lane for each).
template <class Word>
[[gnu::always_inline]] inline void rotate_right(Word& word, int bits) {
  word = (word >> bits) | (word << (32 - bits));
}

template <class Word>
[[gnu::always_inline]] inline void mix(Word& a, Word& b, Word& c, Word& d, const Word& x, const Word& y) {
  a += b + x;
  d ^= a;
  rotate_right(d, 16);
  c += d;
  b ^= c;
  rotate_right(b, 12);
  a += b + y;
  d ^= a;
  rotate_right(d, 8);
  c += d;
  b ^= c;
  rotate_right(b, 7);
}

template <class Word>
[[gnu::always_inline]] inline void compress(Word (&state)[16], const Word (&block)[16]) {
#pragma GCC unroll 7
  for (std::size_t round = 0; round < rounds; ++round) {
    const auto& at = schedule[round];
    mix(state[0], state[4], state[8], state[12], block[at[0]], block[at[1]]);
    mix(state[1], state[5], state[9], state[13], block[at[2]], block[at[3]]);
    mix(state[2], state[6], state[10], state[14], block[at[4]], block[at[5]]);
    mix(state[3], state[7], state[11], state[15], block[at[6]], block[at[7]]);
    mix(state[0], state[5], state[10], state[15], block[at[8]], block[at[9]]);
    mix(state[1], state[6], state[11], state[12], block[at[10]], block[at[11]]);
    mix(state[2], state[7], state[8], state[13], block[at[12]], block[at[13]]);
    mix(state[3], state[4], state[9], state[14], block[at[14]], block[at[15]]);
  }
  for (std::size_t i = 0; i < 8; ++i) state[i] ^= state[i + 8];
}

// A node of the tree before its last compression, which differs if the node turns out to be the root.
struct Node {
  ChainingValue from = initial;
  std::array<std::uint32_t, 16> block{};
  std::uint64_t counter = 0;
  std::uint32_t length = block_size;
  std::uint32_t flags = 0;

  [[nodiscard]] ChainingValue value(std::uint32_t more_flags = 0) const {
    std::uint32_t state[16];
    std::uint32_t words[16];
    std::ranges::copy(from, state);
    std::ranges::copy(initial.begin(), initial.begin() + 4, state + 8);
    state[12] = static_cast<std::uint32_t>(counter);
    state[13] = static_cast<std::uint32_t>(counter >> 32);
    state[14] = length;
    state[15] = flags | more_flags;
    std::ranges::copy(block, words);
    compress(state, words);
    ChainingValue value;
    std::copy_n(state, value.size(), value.begin());
    return value;
  }
};

Node parent_of(const ChainingValue& left, const ChainingValue& right) {
  Node node;
  std::ranges::copy(left, node.block.begin());
  std::ranges::copy(right, node.block.begin() + 8);
  node.flags = parent;
  return node;
}

// The last block of a chunk, the others being in its chaining value.
Node node_of_chunk(Bytes chunk, std::uint64_t counter) {
  Node node;
  node.counter = counter;
  node.flags = chunk_start;
  for (;; chunk = chunk.subspan(block_size)) {
    const std::size_t length = std::min(chunk.size(), block_size);
    std::array<std::byte, block_size> padded{};
    std::copy_n(chunk.begin(), length, padded.begin());
    for (std::size_t i = 0; i < 16; ++i) node.block[i] = dicom::load_le<std::uint32_t>(padded.data() + 4 * i);
    node.length = static_cast<std::uint32_t>(length);
    if (chunk.size() <= block_size) break;
    node.from = node.value();
    node.flags = 0;
  }
  node.flags |= chunk_end;
  return node;
}

using BatchValues = std::array<ChainingValue, Blake3::batch_chunks>;

using Word4 [[gnu::vector_size(16)]] = std::uint32_t;
using Word8 [[gnu::vector_size(32)]] = std::uint32_t;
using Word16 [[gnu::vector_size(64)]] = std::uint32_t;

// Whole chunks, one behind the other, are hashed at once: as many as Word has lanes.
template <class Word>
struct Wide {
  static constexpr std::size_t lanes = sizeof(Word) / 4;
  using Indices = std::make_index_sequence<lanes>;

  template <std::size_t... I>
  [[gnu::always_inline]] static void zip(const Word& left, const Word& right, Word& low, Word& high,
                                         std::index_sequence<I...>) {
    low = __builtin_shufflevector(left, right, (I % 2 == 0 ? I / 2 : lanes + I / 2)...);
    high = __builtin_shufflevector(left, right, (I % 2 == 0 ? I / 2 + lanes / 2 : lanes + I / 2 + lanes / 2)...);
  }

  // Rows become columns: zipping the upper half with the lower, as often as halves can be made.
  [[gnu::always_inline]] static void transpose(Word (&rows)[lanes]) {
    for (std::size_t halves = 1; halves < lanes; halves *= 2) {
      Word zipped[lanes];
      for (std::size_t i = 0; i < lanes / 2; ++i) {
        zip(rows[i], rows[i + lanes / 2], zipped[2 * i], zipped[2 * i + 1], Indices());
      }
      for (std::size_t i = 0; i < lanes; ++i) rows[i] = zipped[i];
    }
  }

  // words[i] has word i of every lane's block.
  [[gnu::always_inline]] static void load(const std::byte* blocks, std::size_t distance, Word (&words)[16]) {
    for (std::size_t group = 0; group < 16; group += lanes) {
      Word rows[lanes];
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        std::memcpy(&rows[lane], blocks + lane * distance + 4 * group, sizeof(Word));
      }
      transpose(rows);
      for (std::size_t i = 0; i < lanes; ++i) words[group + i] = rows[i];
    }
  }

  [[gnu::always_inline]] static void compress_block(Word (&chaining)[8], const Word (&words)[16], const Word& low,
                                                    const Word& high, std::uint32_t flags) {
    Word state[16] = {};
    for (std::size_t i = 0; i < 8; ++i) state[i] = chaining[i];
    for (std::size_t i = 0; i < 4; ++i) state[8 + i] = Word{} + initial[i];
    state[12] = low;
    state[13] = high;
    state[14] = Word{} + static_cast<std::uint32_t>(block_size);
    state[15] = Word{} + flags;
    compress(state, words);
    for (std::size_t i = 0; i < 8; ++i) chaining[i] = state[i];
  }

  [[gnu::always_inline]] static void store(const Word (&chaining)[8], ChainingValue* values) {
    for (std::size_t i = 0; i < 8; ++i) {
      std::array<std::uint32_t, lanes> words;
      std::memcpy(words.data(), &chaining[i], sizeof(Word));
      for (std::size_t lane = 0; lane < lanes; ++lane) values[lane][i] = words[lane];
    }
  }

  [[gnu::always_inline]] static void hash_chunks(const std::byte* chunks, std::uint64_t counter,
                                                 ChainingValue* values) {
    Word chaining[8] = {};
    for (std::size_t i = 0; i < 8; ++i) chaining[i] = Word{} + initial[i];
    Word low = {};
    Word high = {};
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      low[lane] = static_cast<std::uint32_t>(counter + lane);
      high[lane] = static_cast<std::uint32_t>((counter + lane) >> 32);
    }
    for (std::size_t block = 0; block < blocks_of_chunk; ++block) {
      std::uint32_t flags = 0;
      if (block == 0) flags |= chunk_start;
      if (block + 1 == blocks_of_chunk) flags |= chunk_end;
      Word words[16];
      load(chunks + block * block_size, Blake3::chunk_size, words);
      compress_block(chaining, words, low, high, flags);
    }
    store(chaining, values);
  }

  // Every two of the values, which lie side by side like the blocks that they are, become one.
  [[gnu::always_inline]] static void hash_pairs(ChainingValue* values) {
    Word chaining[8] = {};
    for (std::size_t i = 0; i < 8; ++i) chaining[i] = Word{} + initial[i];
    Word words[16];
    load(reinterpret_cast<const std::byte*>(values), block_size, words);
    compress_block(chaining, words, Word{}, Word{}, parent);
    store(chaining, values);
  }
};

#if defined(__x86_64__)
#define ISOCENTER_AVX512 __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw")))
#define ISOCENTER_AVX2 __attribute__((target("avx2")))

ISOCENTER_AVX512 void hash_batch_avx512(const std::byte* chunks, std::uint64_t counter, BatchValues& values) {
  Wide<Word16>::hash_chunks(chunks, counter, values.data());
}
ISOCENTER_AVX512 void hash_pairs_avx512(BatchValues& values) {
  Wide<Word8>::hash_pairs(values.data());
}

ISOCENTER_AVX2 void hash_batch_avx2(const std::byte* chunks, std::uint64_t counter, BatchValues& values) {
  for (std::size_t i = 0; i < values.size(); i += 8) {
    Wide<Word8>::hash_chunks(chunks + i * Blake3::chunk_size, counter + i, values.data() + i);
  }
}
ISOCENTER_AVX2 void hash_pairs_avx2(BatchValues& values) {
  Wide<Word8>::hash_pairs(values.data());
}

bool has_avx512() {
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
}
#endif

void hash_batch_anywhere(const std::byte* chunks, std::uint64_t counter, BatchValues& values) {
  if constexpr (std::endian::native == std::endian::little) {
    for (std::size_t i = 0; i < values.size(); i += 4) {
      Wide<Word4>::hash_chunks(chunks + i * Blake3::chunk_size, counter + i, values.data() + i);
    }
  } else {
    for (std::size_t i = 0; i < values.size(); ++i) {
      values[i] = node_of_chunk({chunks + i * Blake3::chunk_size, Blake3::chunk_size}, counter + i).value();
    }
  }
}

// The chaining values of a batch of whole chunks, as many at once as this processor can.
void hash_batch(const std::byte* chunks, std::uint64_t counter, BatchValues& values) {
#if defined(__x86_64__)
  if (has_avx512()) return hash_batch_avx512(chunks, counter, values);
  if (__builtin_cpu_supports("avx2")) return hash_batch_avx2(chunks, counter, values);
#endif
  hash_batch_anywhere(chunks, counter, values);
}

// The root of a batch's own tree.
ChainingValue join(BatchValues& values) {
  std::size_t left = values.size();
#if defined(__x86_64__)
  if (has_avx512()) {
    hash_pairs_avx512(values);
    left /= 2;
  } else if (__builtin_cpu_supports("avx2")) {
    hash_pairs_avx2(values);
    left /= 2;
  }
#endif
  for (; left > 1; left /= 2) {
    for (std::size_t i = 0; i < left / 2; ++i) values[i] = parent_of(values[2 * i], values[2 * i + 1]).value();
  }
  return values[0];
}

}  // namespace

void Blake3::update(Bytes bytes) {
  while (!bytes.empty()) {
    if (buffered_ == batch_size) {
      take_batch(buffer_.data());
      buffered_ = 0;
    }
    for (; buffered_ == 0 && bytes.size() > batch_size; bytes = bytes.subspan(batch_size)) take_batch(bytes.data());
    const std::size_t part = std::min(batch_size - buffered_, bytes.size());
    std::memcpy(buffer_.data() + buffered_, bytes.data(), part);
    buffered_ += part;
    bytes = bytes.subspan(part);
  }
}

void Blake3::take_batch(const std::byte* bytes) {
  BatchValues values;
  hash_batch(bytes, batches_ * batch_chunks, values);
  push(join(values), ++batches_);
}

// `subtrees` of this size have now been pushed: every two of them make a larger one.
void Blake3::push(ChainingValue value, std::uint64_t subtrees) {
  for (; subtrees % 2 == 0; subtrees /= 2) value = parent_of(stack_[--depth_], value).value();
  stack_[depth_++] = value;
}

Blake3Value Blake3::finish() {
  const std::size_t whole = buffered_ == 0 ? 0 : (buffered_ - 1) / chunk_size;  // before the last chunk
  const std::uint64_t first = batches_ * batch_chunks;
  if (whole > 0) {
    std::fill(buffer_.begin() + static_cast<std::ptrdiff_t>(buffered_), buffer_.end(), std::byte{0});
    BatchValues values;
    hash_batch(buffer_.data(), first, values);
    for (std::size_t i = 0; i < whole; ++i) push(values[i], first + i + 1);
  }
  const Bytes rest(buffer_.data() + whole * chunk_size, buffered_ - whole * chunk_size);
  Node last = node_of_chunk(rest, first + whole);
  while (depth_ > 0) last = parent_of(stack_[--depth_], last.value());
  const ChainingValue value = last.value(root);
  Blake3Value bytes;
  for (std::size_t i = 0; i < value.size(); ++i) dicom::store(bytes.data() + 4 * i, value[i], std::endian::little);
  return bytes;
}

}  // namespace archive::storage
