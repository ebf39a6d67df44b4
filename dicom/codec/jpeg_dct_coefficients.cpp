#include "dicom/codec/jpeg_dct_coefficients.h"

#include <string>

namespace dicom::codec::detail {
Result<SymbolTable> SymbolTable::make(const HuffmanSpecification& specification) {
  SymbolTable table;
  std::uint32_t code = 0;
  std::size_t symbol = 0;
  for (unsigned length = 1; length <= 16; ++length, code <<= 1) {
    for (unsigned i = 0; i < specification.counts[length]; ++i, ++code, ++symbol) {
      if (code >> length != 0)
        return Error{ErrorCode::invalid_data,
                     "JPEG: Huffman table has too many codes of " + std::to_string(length) + " bits"};
      const std::size_t first = std::size_t{code} << (16 - length);
      for (std::size_t j = 0; j < std::size_t{1} << (16 - length); ++j)
        table.entries_[first + j] = {static_cast<std::uint8_t>(length), specification.symbols[symbol]};
    }
  }
  return table;
}

void CoefficientDecoder::decode(CoefficientBlock& block, const SymbolTable* dc, const SymbolTable* ac,
                                std::int32_t& prediction) {
  if (band_.first == 0) {
    if (band_.high == 0) {
      decode_dc(block, *dc, prediction);
    } else {  // T.81 G.1.2.1: one more bit
      if (take(1) != 0) block[0] = static_cast<std::int16_t>(block[0] | 1 << band_.low);
    }
  }
  if (band_.last == 0) return;
  if (band_.high == 0) {
    decode_ac(block, *ac);
  } else {
    refine_ac(block, *ac);
  }
}

std::uint32_t CoefficientDecoder::take(unsigned length) {
  if (length == 0) return 0;
  reader_.refill();
  return reader_.take(length);
}

std::int32_t CoefficientDecoder::take_signed(unsigned size) {
  return size == 0 ? 0 : DifferenceTable::extend(take(size), size);
}

// T.81 F.2.2.1
void CoefficientDecoder::decode_dc(CoefficientBlock& block, const SymbolTable& table, std::int32_t& prediction) {
  reader_.refill();
  const unsigned size = table.decode(reader_, bad_);
  if (size > 15) {
    bad_ = true;
    return;
  }
  // Modulo 2^16: hostile differences add up to anything.
  prediction = static_cast<std::int16_t>(prediction + take_signed(size));
  block[0] = static_cast<std::int16_t>(prediction * (1 << band_.low));
}

// T.81 F.2.2.2 and, with runs of empty blocks, G.2.2
void CoefficientDecoder::decode_ac(CoefficientBlock& block, const SymbolTable& table) {
  if (empty_blocks_ > 0) {
    --empty_blocks_;
    return;
  }
  for (unsigned k = band_.first == 0 ? 1 : band_.first; k <= band_.last; ++k) {
    reader_.refill();
    const unsigned symbol = table.decode(reader_, bad_);
    const unsigned run = symbol >> 4;
    const unsigned size = symbol & 15;
    if (size == 0 && run != 15) {
      if (run != 0 && !band_.progressive) bad_ = true;
      if (band_.progressive) empty_blocks_ = (1U << run) - 1 + take(run);
      return;
    }
    k += run;
    if (size == 0) continue;
    if (k > band_.last) {
      bad_ = true;
      return;
    }
    block[zigzag[k]] = static_cast<std::int16_t>(take_signed(size) * (1 << band_.low));
  }
}

// T.81 G.1.2.3: a coefficient that is not zero gets one more bit of its magnitude.
void CoefficientDecoder::refine(std::int16_t& coefficient) {
  const int bit = 1 << band_.low;
  if (take(1) != 0 && (coefficient & bit) == 0)
    coefficient = static_cast<std::int16_t>(coefficient + (coefficient < 0 ? -bit : bit));
}

// Passes over `zeros` coefficients that are still zero, refining the others, and stops at the next
// that is zero.
unsigned CoefficientDecoder::refine_until(CoefficientBlock& block, unsigned position, unsigned zeros) {
  for (; position <= band_.last; ++position) {
    std::int16_t& coefficient = block[zigzag[position]];
    if (coefficient != 0) {
      refine(coefficient);
    } else if (zeros-- == 0) {
      break;
    }
  }
  return position;
}

// T.81 G.2.3
void CoefficientDecoder::refine_ac(CoefficientBlock& block, const SymbolTable& table) {
  unsigned k = band_.first == 0 ? 1 : band_.first;
  while (empty_blocks_ == 0 && k <= band_.last) {
    reader_.refill();
    const unsigned symbol = table.decode(reader_, bad_);
    const unsigned run = symbol >> 4;
    const unsigned size = symbol & 15;
    if (size > 1 || bad_) {
      bad_ = true;
      return;
    }
    if (size == 0 && run != 15) {
      empty_blocks_ = (1U << run) + take(run);
      break;
    }
    const int bit = 1 << band_.low;
    const int value = size == 0 ? 0 : (take(1) != 0 ? bit : -bit);
    k = refine_until(block, k, run);
    if (k <= band_.last && value != 0) block[zigzag[k]] = static_cast<std::int16_t>(value);
    ++k;
  }
  if (empty_blocks_ == 0) return;
  for (; k <= band_.last; ++k)
    if (block[zigzag[k]] != 0) refine(block[zigzag[k]]);
  --empty_blocks_;
}

}  // namespace dicom::codec::detail
