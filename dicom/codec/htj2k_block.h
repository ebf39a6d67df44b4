// One HTJ2K code-block (T.814 clause 7): from its segments to its samples.
#pragma once

#include <cstdint>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/codec/htj2k_magnitudes.h"

namespace dicom::codec::detail {

struct CodeBlock {
  Bytes cleanup{};                      ///< 2 to 65534 bytes
  Bytes refinement{};                   ///< of the SigProp and MagRef passes
  std::uint32_t passes = 0;             ///< 1 to 3
  std::uint32_t missing_planes = 0;     ///< bit planes without anything significant, less than 31
  std::uint32_t width = 0, height = 0;  ///< 1024 at most, 4096 samples at most
  bool causal = false;                  ///< contexts do not look into the next stripe (T.800 D.7)
};

/// Decodes code-blocks; keeps its memory from one to the next.
class BlockDecoder {
 public:
  /// Samples row by row, rows of `stride()`: the sign in bit 31; in bits 30 and below the magnitude, of which bit 30 is
  /// the highest of the sub-band's bit planes, with half of the last plane that was decoded added. Null if the
  /// segments cannot be. Valid until the next call.
  const std::uint32_t* decode(const CodeBlock& block);

  std::size_t stride() const { return stride_; }

 private:
  void refine(const CodeBlock& block);
  void propagate(const CodeBlock& block);
  void refine_magnitudes(const CodeBlock& block);

  std::size_t stride_ = 0;
  QuadReader quads_;
  MagnitudeReader magnitudes_;
  std::vector<std::uint32_t> samples_;
  PlainBits refinement_;
  std::vector<std::uint8_t> significant_;  // with a border, for the SigProp pass
};

}  // namespace dicom::codec::detail
