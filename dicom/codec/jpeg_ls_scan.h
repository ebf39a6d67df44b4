// The decoding of a scan of JPEG-LS: Golomb codes and runs (ITU-T T.87 annex A).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dicom/codec/jpeg_ls_bits.h"
#include "dicom/codec/jpeg_ls_model.h"

namespace dicom::codec::detail {

/// The state of a scan: what was learned from the samples so far.
class JpegLsScan {
 public:
  explicit JpegLsScan(const JpegLsParameters& parameters) : model_(parameters) {}

  /// Decodes a line of one component. `above` is the line before, zeros before the first one.
  void decode_line(JpegLsBitReader& reader, const JpegLsLine& above, JpegLsLine& line, std::uint32_t& run_index);
  /// Decodes a line whose components come sample by sample (ILV 2).
  void decode_lines_by_sample(JpegLsBitReader& reader, const std::vector<JpegLsLine>& above,
                              std::vector<JpegLsLine>& lines, std::uint32_t& run_index);

  /// Whether a code was met that no encoder writes.
  [[nodiscard]] bool bad() const { return bad_; }

 private:
  using Neighbours = JpegLsModel::Neighbours;

  template <bool plain>
  void decode_line(JpegLsBitReader& reader, const JpegLsLine& above, JpegLsLine& line, std::uint32_t& run_index);
  /// `plain`: JpegLsModel::is_plain().
  template <bool plain>
  std::uint16_t decode_regular(JpegLsBitReader& reader, const Neighbours& around, std::int32_t context);
  std::size_t decode_run_length(JpegLsBitReader& reader, std::size_t room, std::uint32_t& run_index);
  std::uint16_t decode_interruption(JpegLsBitReader& reader, std::int32_t left, std::int32_t above, unsigned type,
                                    std::uint32_t run_index);
  std::uint32_t decode_golomb(JpegLsBitReader& reader, unsigned k, std::uint32_t limit);

  JpegLsModel model_;
  bool bad_ = false;
};

}  // namespace dicom::codec::detail
