// What is significant in the quads of an HTJ2K code-block, 2 x 2 samples each (T.814 7.3).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "dicom/codec/htj2k_streams.h"

namespace dicom::codec::detail {

/// What the VLC stream says of a quad; zero if nothing is significant. Byte 0 is u (T.814 7.3.6); in bits 16, 20 and 24
/// begin rho, e_k and e_1 (7.3.5), four bits each: top left, bottom left, top right, bottom right.
using Quad = std::uint32_t;

/// Reads quads row by row from the MEL and VLC streams.
class QuadReader {
 public:
  /// The end of a cleanup segment, from the MEL stream on, 2 to 4079 bytes; `width` is in quads.
  void start(Bytes suffix, std::size_t width);

  /// The next row of quads, of which `row()[-1]` and what follows the last, up to `beyond` quads, are zero.
  void read_row();
  const Quad* row() const { return rows_[current_].data() + 1; }

  static constexpr std::size_t beyond = 16;

 private:
  template <bool FirstRow>
  void read_pairs();
  void find_contexts(const Quad* above);

  std::size_t width_ = 0;
  PlainBits vlc_bits_;
  BitReader vlc_{vlc_bits_};
  MelDecoder mel_{{}};
  bool is_first_ = true;
  std::size_t current_ = 0;
  std::vector<Quad> rows_[2];
  std::vector<std::uint32_t> contexts_;  // of the row, as far as the row above decides
};

}  // namespace dicom::codec::detail
