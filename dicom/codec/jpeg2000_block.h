// One code-block of T.800 (annex D): from its codeword segments to its samples.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/codec/jpeg2000_layout.h"
#include "dicom/codec/mq_decoder.h"

namespace dicom::codec::detail {

struct CodewordSegment {
  Bytes bytes{};
  std::uint32_t passes = 0;
};

struct BitPlaneBlock {
  std::span<const CodewordSegment> segments{};
  std::uint32_t planes = 0;             ///< bit planes that are coded, 31 at most; passes beyond them are ignored
  std::uint32_t missing_planes = 0;     ///< above them; both together are 31 at most
  std::uint32_t width = 0, height = 0;  ///< 1024 at most, 4096 samples at most
  std::uint32_t band = 0;               ///< as in BandPart
};

/// Decodes code-blocks; keeps its memory from one to the next.
class BitPlaneDecoder {
 public:
  /// Samples row by row, rows of `block.width`: the sign in bit 31; in bits 30 and below the magnitude, of which bit 30
  /// is the highest of the sub-band's bit planes, with half of the last plane that was decoded added. Any bytes decode
  /// to something. Valid until the next call.
  const std::uint32_t* decode(const BitPlaneBlock& block, const CodingStyle& style);

 private:
  struct Stripe;
  void reset_contexts();
  template <class Visit>
  void for_each_stripe(Visit visit);
  void take_segment(const CodewordSegment& segment, std::uint32_t& pass);
  void decode_sign(MqDecoder& mq, const Stripe& stripe, std::uint32_t x, std::uint32_t place, std::uint64_t& column);
  void propagate(MqDecoder& decoder);
  void propagate_raw(RawBits& bits);
  void refine(MqDecoder& decoder);
  void refine_raw(RawBits& bits);
  void clean_up(MqDecoder& decoder);

  const BitPlaneBlock* block_ = nullptr;
  const CodingStyle* style_ = nullptr;
  const std::uint8_t* zero_contexts_ = nullptr;  // of the band
  std::uint32_t plane_ = 0;                      // the bit at work
  std::size_t flag_stride_ = 0;
  std::array<MqState, 19> contexts_{};
  MqBits bits_;                       // of the segment at work
  std::vector<std::uint64_t> flags_;  // see jpeg2000_block.cpp; with a border
  std::vector<std::uint32_t> samples_;
};

}  // namespace dicom::codec::detail
