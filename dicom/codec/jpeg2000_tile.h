// Tiles of a JPEG 2000 codestream: from code-blocks to samples (T.800 annexes E to G).
#pragma once

#include <cstdint>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/htj2k_block.h"
#include "dicom/codec/jpeg2000_block.h"
#include "dicom/codec/jpeg2000_packets.h"
#include "dicom/codec/large_memory.h"

namespace dicom::codec::detail {

/// The samples of a code-block, of both kinds.
class BlockSamples {
 public:
  /// Decodes a block of which something came; `planes` are the bit planes of its sub-band, 1 to 31. Errors:
  /// invalid_data where it cannot be.
  Result<void> decode(const CodedTile& tile, const CodedBlock& block, std::uint32_t band, std::uint32_t planes,
                      const CodingStyle& style);

  /// As BitPlaneDecoder::decode and BlockDecoder::decode have them; rows of `stride`.
  const std::uint32_t* samples() const { return samples_; }
  std::size_t stride() const { return stride_; }

 private:
  void join(const CodedTile& tile, const CodedBlock& block);

  BitPlaneDecoder bit_planes_;
  BlockDecoder high_throughput_;
  std::vector<CodewordSegment> segments_;
  ByteVector joined_;  // what several packets had of one segment
  const std::uint32_t* samples_ = nullptr;
  std::size_t stride_ = 0;
};

/// A code-block of which something came, in its sub-band.
struct PlacedBlock {
  const CodedBand* band;
  const CodedBlock* block;
};

/// The samples of one component in one tile. Two fields of the same size are read from and written to in turn: each
/// resolution is made of the sub-bands in one and becomes the LL band in the other.
template <class Sample>
class TileComponent {
 public:
  /// Makes what is left when `skipped` resolutions are left out, at most as many as there are. `area` is what the
  /// component has of the tile; `bands` are its own, the lower resolutions first. Errors: invalid_data, unsupported.
  Result<void> decode(const CodedTile& tile, const std::vector<const CodedBand*>& bands,
                      const TileCoding::Component& coding, const Area& area, std::uint32_t precision,
                      std::uint32_t skipped, unsigned threads);

  std::size_t width() const { return width_; }
  std::size_t height() const { return height_; }
  Sample* row(std::size_t y) { return samples_.data() + y * width_; }

 private:
  void clear_bands(const Area& area, const Area& lower);
  Result<void> place_all(const CodedTile& tile, const TileCoding::Component& coding, std::uint32_t precision,
                         const Area& lower, unsigned threads);
  Result<void> place(const CodedTile& tile, const PlacedBlock& placed, const TileCoding::Component& coding,
                     std::uint32_t precision, const Area& lower, BlockSamples& samples);

  std::vector<PlacedBlock> placed_;    // of the resolution at work
  std::vector<BlockSamples> workers_;  // by thread
  std::size_t width_ = 0, height_ = 0;
  SampleField<Sample> bands_;
  SampleField<Sample> samples_;
};

extern template class TileComponent<std::int32_t>;
extern template class TileComponent<float>;

/// Decodes one tile after the other; keeps its memory.
class TileDecoder {
 public:
  /// `threads`: how many may decode code-blocks side by side.
  TileDecoder(const Codestream& codestream, std::uint32_t skipped, unsigned threads)
      : codestream_(codestream), skipped_(skipped), threads_(threads), components_(codestream.size.components.size()) {}

  /// Errors: invalid_data; unsupported for sub-bands of more than 31 bit planes.
  Result<void> decode(std::uint64_t index, const CodedTile& tile);

  /// Writes a component's samples, limited to what its precision can hold: lossy streams overshoot. `pixel_stride` and
  /// `row_stride` count samples.
  template <class Output>
  void write(std::uint32_t component, Output* to, std::size_t pixel_stride, std::size_t row_stride);

 private:
  struct Component {
    bool reversible = true;  // which of the two is used
    TileComponent<std::int32_t> whole;
    TileComponent<float> real;
  };
  Result<void> undo_transform();

  const Codestream& codestream_;
  std::uint32_t skipped_;
  unsigned threads_;
  std::vector<Component> components_;
};

}  // namespace dicom::codec::detail
