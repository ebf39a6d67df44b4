// Transfer syntaxes as data: PS3.5 annex A, PS3.6 table A-1.
#pragma once

#include <span>
#include <string_view>

namespace dicom {

/// How pixel data are encapsulated, if they are.
enum class PixelEncoding : unsigned char {
  native,
  encapsulated_uncompressed,
  deflated_frames,
  rle,
  jpeg_baseline,  ///< process 1
  jpeg_extended,  ///< process 2 and 4, and the retired ones up to 12 bit
  jpeg_lossless,  ///< process 14, any predictor or the first
  jpeg_ls,
  jpeg_2000,
  jpeg_2000_part_2,
  htj2k,
  jpeg_xl,
  jpip,  ///< pixel data are behind a URL
  mpeg,  ///< MPEG-2, H.264, HEVC
};

/// One row a transfer syntax.
struct TransferSyntax {
  std::string_view uid;
  std::string_view keyword;  ///< "ExplicitVRLittleEndian"
  bool explicit_vr = true;
  bool big_endian = false;
  bool deflated = false;
  PixelEncoding pixels = PixelEncoding::native;

  [[nodiscard]] constexpr bool encapsulated() const { return pixels != PixelEncoding::native; }
};

namespace transfer_syntax {
inline constexpr TransferSyntax ImplicitVRLittleEndian{"1.2.840.10008.1.2", "ImplicitVRLittleEndian", false};
inline constexpr TransferSyntax ExplicitVRLittleEndian{"1.2.840.10008.1.2.1", "ExplicitVRLittleEndian"};
inline constexpr TransferSyntax DeflatedExplicitVRLittleEndian{"1.2.840.10008.1.2.1.99",
                                                               "DeflatedExplicitVRLittleEndian", true, false, true};
inline constexpr TransferSyntax ExplicitVRBigEndian{"1.2.840.10008.1.2.2", "ExplicitVRBigEndian", true, true};
}  // namespace transfer_syntax

/// All that are known, in UID order.
std::span<const TransferSyntax> transfer_syntaxes();
/// By UID; null if unknown.
const TransferSyntax* find_transfer_syntax(std::string_view uid);
/// What an unknown UID is read as: every syntax since 1995 is explicit little endian (PS3.5 A.4), with encapsulated
/// pixels.
TransferSyntax assume_transfer_syntax(std::string_view uid);

}  // namespace dicom
