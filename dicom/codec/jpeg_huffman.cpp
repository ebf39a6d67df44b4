#include "dicom/codec/jpeg_huffman.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace dicom::codec::detail {
namespace {

constexpr unsigned longest_code = 16;
constexpr std::uint8_t largest_category = 16;

}  // namespace

Result<DifferenceTable> DifferenceTable::make(const HuffmanSpecification& specification) {
  DifferenceTable table;
  table.specification_ = specification;
  table.entries_.resize(std::size_t{1} << index_bits);
  std::uint32_t code = 0;
  std::uint32_t symbol = 0;
  for (unsigned length = 1; length <= longest_code; ++length, code <<= 1) {
    table.first_code_[length] = code;
    table.first_symbol_[length] = symbol;
    for (unsigned i = 0; i < specification.counts[length]; ++i, ++code, ++symbol) {
      if (code >> length != 0)
        return Error{ErrorCode::invalid_data,
                     "JPEG: Huffman table has too many codes of " + std::to_string(length) + " bits"};
      const std::uint8_t category = specification.symbols[symbol];
      if (category > largest_category)
        return Error{ErrorCode::invalid_data,
                     "JPEG: Huffman symbol " + std::to_string(category) + " in a lossless table, at most 16"};
      table.fill(code, length, category);
    }
  }
  table.make_pairs();
  return table;
}

void DifferenceTable::make_pairs() {
  pairs_.resize(entries_.size());
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const Entry& first = entries_[i];
    if (first.extra != 0) continue;
    pairs_[i] = {first.difference, first.difference, first.length, 1};
    // What follows the first, with zeros for bits that the index does not hold.
    const Entry& second = entries_[(i << first.length) & (entries_.size() - 1)];
    if (second.extra != 0 || first.length + second.length > int{index_bits}) continue;
    pairs_[i].sum = static_cast<std::int16_t>(first.difference + second.difference);
    pairs_[i].length = static_cast<std::uint8_t>(first.length + second.length);
    pairs_[i].count = 2;
  }
}

// All entries whose index begins with the code; with the extra bits where the index holds them too.
void DifferenceTable::fill(std::uint32_t code, unsigned length, std::uint8_t category) {
  if (length > index_bits) return;
  const unsigned free_bits = index_bits - length;
  const std::uint32_t first = code << free_bits;
  for (std::uint32_t i = 0; i < std::uint32_t{1} << free_bits; ++i) {
    Entry& entry = entries_[first + i];
    entry = {0, static_cast<std::uint8_t>(length), 0};
    if (category == largest_category) {
      entry.difference = -32768;  // 32768 modulo 2^16, without extra bits: T.81 H.1.2.2
    } else if (category <= free_bits) {
      entry.length = static_cast<std::uint8_t>(length + category);
      if (category != 0) entry.difference = static_cast<std::int16_t>(extend(i >> (free_bits - category), category));
    } else {
      entry.extra = category;
    }
  }
}

std::uint32_t DifferenceTable::decode_long(JpegBitReader& reader, Entry entry, bool& bad) const {
  unsigned category = entry.extra;
  if (category != long_code) {
    reader.skip(entry.length);
  } else {
    unsigned length = index_bits + 1;
    std::uint32_t rank = 0;
    for (; length <= longest_code; ++length) {
      const auto code = static_cast<std::uint32_t>(reader.peek() >> (64 - length));
      rank = code - first_code_[length];
      if (code >= first_code_[length] && rank < specification_.counts[length]) break;
    }
    if (length > longest_code) {
      bad = true;
      return 0;
    }
    reader.skip(length);
    category = specification_.symbols[first_symbol_[length] + rank];
    if (category == 0) return 0;
    if (category == largest_category) return 32768;
  }
  return static_cast<std::uint32_t>(extend(reader.take(category), category));
}

std::array<HuffmanCode, 17> huffman_codes(const HuffmanSpecification& specification) {
  std::array<HuffmanCode, 17> codes{};
  std::uint32_t code = 0;
  std::size_t symbol = 0;
  for (std::uint8_t length = 1; length <= longest_code; ++length, code <<= 1) {
    for (unsigned i = 0; i < specification.counts[length]; ++i)
      codes[specification.symbols[symbol++]] = {static_cast<std::uint16_t>(code++), length};
  }
  return codes;
}

HuffmanSpecification optimal_huffman(const std::array<std::uint64_t, 17>& frequencies) {
  // 18 symbols make codes of at most 17 bits before the adjustment; symbol 17 reserves the code of
  // ones only.
  constexpr std::size_t symbols = 18;
  struct Node {
    std::uint64_t weight;
    std::vector<std::uint8_t> leaves;
  };
  std::vector<Node> nodes{{0, {17}}};
  for (std::uint8_t i = 0; i < 17; ++i)
    if (frequencies[i] != 0) nodes.push_back({frequencies[i], {i}});
  std::array<unsigned, symbols> depth{};
  const auto heavier = [](const Node& a, const Node& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.leaves.front() < b.leaves.front();
  };
  while (nodes.size() > 1) {
    std::sort(nodes.begin(), nodes.end(), heavier);
    Node last = std::move(nodes.back());
    nodes.pop_back();
    Node& joined = nodes.back();
    joined.weight += last.weight;
    joined.leaves.insert(joined.leaves.end(), last.leaves.begin(), last.leaves.end());
    for (const std::uint8_t leaf : joined.leaves) ++depth[leaf];
  }
  std::array<std::uint8_t, 19> counts{};
  for (const unsigned length : depth) ++counts[length];
  // T.81 figure K.3: two of 17 bits become one of 16, and one shorter code becomes two that are one
  // bit longer.
  for (unsigned length = 17; length > longest_code; --length) {
    while (counts[length] > 0) {
      unsigned shorter = length - 2;
      while (counts[shorter] == 0) --shorter;
      counts[length] = static_cast<std::uint8_t>(counts[length] - 2);
      ++counts[length - 1];
      counts[shorter + 1] = static_cast<std::uint8_t>(counts[shorter + 1] + 2);
      --counts[shorter];
    }
  }
  HuffmanSpecification specification;
  std::copy_n(counts.begin(), 17, specification.counts.begin());
  specification.counts[0] = 0;
  unsigned longest = longest_code;
  while (longest > 0 && specification.counts[longest] == 0) --longest;
  if (longest > 0) --specification.counts[longest];  // the reserved code is the last
  for (std::uint8_t i = 0; i < 17; ++i)
    if (frequencies[i] != 0) specification.symbols.push_back(i);
  const auto shorter_code = [&](std::uint8_t a, std::uint8_t b) {
    return depth[a] != depth[b] ? depth[a] < depth[b] : a < b;
  };
  std::sort(specification.symbols.begin(), specification.symbols.end(), shorter_code);
  return specification;
}

}  // namespace dicom::codec::detail
