// The coding of JPEG-LS: contexts, prediction, Golomb codes and runs (ITU-T T.87 annex A).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dicom/codec/jpeg_ls_bits.h"

namespace dicom::codec::detail {

/// Coding parameters: T.87 C.2.4.1.1.
struct JpegLsParameters {
  std::int32_t maximum = 255;  ///< MAXVAL
  std::int32_t near = 0;       ///< NEAR: the largest error
  std::int32_t threshold1 = 0;
  std::int32_t threshold2 = 0;
  std::int32_t threshold3 = 0;
  std::int32_t reset = 64;
};
/// Thresholds that are 0 get the defaults of C.2.4.1.1.1.
JpegLsParameters with_defaults(JpegLsParameters parameters);
/// Whether the values are within the bounds of table C.1.
bool is_valid(const JpegLsParameters& parameters);

/// One line of samples with room at both ends for the neighbours that lie outside (A.2.1).
using JpegLsLine = std::vector<std::uint16_t>;  ///< width + 2 values; sample x is at x + 1

/// The state of a scan: what was learned from the samples so far.
class JpegLsScan {
 public:
  explicit JpegLsScan(const JpegLsParameters& parameters);

  /// Decodes a line of one component. `above` is the line before, zeros before the first one.
  void decode_line(JpegLsBitReader& reader, const JpegLsLine& above, JpegLsLine& line, std::uint32_t& run_index);
  /// Decodes a line whose components come sample by sample (ILV 2).
  void decode_lines_by_sample(JpegLsBitReader& reader, const std::vector<JpegLsLine>& above,
                              std::vector<JpegLsLine>& lines, std::uint32_t& run_index);

  /// Whether a code was met that no encoder writes.
  [[nodiscard]] bool bad() const { return bad_; }

 private:
  struct Context {
    std::uint32_t a = 0;  // sum of errors' magnitudes
    std::int32_t b = 0;   // bias
    std::int32_t c = 0;   // correction of the prediction
    std::uint32_t n = 1;  // occurrences
  };
  struct RunContext {
    std::uint32_t a = 0;
    std::uint32_t n = 1;
    std::uint32_t negative = 0;  // Nn
  };
  struct Neighbours {
    std::int32_t left;         // Ra
    std::int32_t above;        // Rb
    std::int32_t above_left;   // Rc
    std::int32_t above_right;  // Rd
  };

  static Neighbours neighbours(const JpegLsLine& above, const JpegLsLine& line, std::size_t at) {
    return {line[at - 1], above[at], above[at - 1], above[at + 1]};
  }
  [[nodiscard]] std::int32_t quantised(std::int32_t gradient) const {
    return quantisation_[static_cast<std::size_t>(gradient + parameters_.maximum)];
  }
  [[nodiscard]] std::int32_t context_of(const Neighbours& around) const;
  std::uint16_t decode_regular(JpegLsBitReader& reader, const Neighbours& around, std::int32_t context);
  std::size_t decode_run_length(JpegLsBitReader& reader, std::size_t room, std::uint32_t& run_index);
  std::uint16_t decode_interruption(JpegLsBitReader& reader, std::int32_t left, std::int32_t above, unsigned type,
                                    std::uint32_t run_index);
  std::uint32_t decode_golomb(JpegLsBitReader& reader, unsigned k, std::uint32_t limit);
  unsigned golomb_parameter(std::uint32_t a, std::uint32_t n);
  void update(Context& context, std::int32_t error) const;
  [[nodiscard]] std::uint16_t reconstructed(std::int32_t prediction, std::int32_t error) const;

  JpegLsParameters parameters_;
  std::int32_t step_ = 1;         // 2 NEAR + 1
  std::int32_t range_ = 256;      // RANGE
  std::uint32_t range_bits_ = 8;  // qbpp
  std::uint32_t limit_ = 32;      // LIMIT
  std::vector<std::int8_t> quantisation_;
  std::array<Context, 365> contexts_{};
  std::array<RunContext, 2> run_contexts_{};
  bool bad_ = false;
};

}  // namespace dicom::codec::detail
