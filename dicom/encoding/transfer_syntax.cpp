#include "dicom/encoding/transfer_syntax.h"

#include <algorithm>
#include <array>

namespace dicom {
namespace {

using enum PixelEncoding;

constexpr TransferSyntax encapsulated(std::string_view uid, std::string_view keyword, PixelEncoding pixels) {
  return {uid, keyword, true, false, false, pixels};
}

// PS3.6 table A-1, with the retired ones: old archives are full of them. Sorted by UID at compile time.
constexpr auto table = [] {
  std::array rows{
      transfer_syntax::ImplicitVRLittleEndian,
      transfer_syntax::ExplicitVRLittleEndian,
      transfer_syntax::DeflatedExplicitVRLittleEndian,
      transfer_syntax::ExplicitVRBigEndian,
      encapsulated("1.2.840.10008.1.2.1.98", "EncapsulatedUncompressedExplicitVRLittleEndian",
                   encapsulated_uncompressed),
      encapsulated("1.2.840.10008.1.2.8.1", "DeflatedImageFrameCompression", deflated_frames),
      encapsulated("1.2.840.10008.1.2.5", "RLELossless", rle),
      encapsulated("1.2.840.10008.1.2.4.50", "JPEGBaseline8Bit", jpeg_baseline),
      encapsulated("1.2.840.10008.1.2.4.51", "JPEGExtended12Bit", jpeg_extended),
      encapsulated("1.2.840.10008.1.2.4.52", "JPEGExtended35", jpeg_extended),
      encapsulated("1.2.840.10008.1.2.4.53", "JPEGSpectralSelectionNonHierarchical68", jpeg_extended),
      encapsulated("1.2.840.10008.1.2.4.54", "JPEGSpectralSelectionNonHierarchical79", jpeg_extended),
      encapsulated("1.2.840.10008.1.2.4.55", "JPEGFullProgressionNonHierarchical1012", jpeg_extended),
      encapsulated("1.2.840.10008.1.2.4.56", "JPEGFullProgressionNonHierarchical1113", jpeg_extended),
      encapsulated("1.2.840.10008.1.2.4.57", "JPEGLossless", jpeg_lossless),
      encapsulated("1.2.840.10008.1.2.4.58", "JPEGLosslessNonHierarchical15", jpeg_lossless),
      encapsulated("1.2.840.10008.1.2.4.70", "JPEGLosslessSV1", jpeg_lossless),
      encapsulated("1.2.840.10008.1.2.4.80", "JPEGLSLossless", jpeg_ls),
      encapsulated("1.2.840.10008.1.2.4.81", "JPEGLSNearLossless", jpeg_ls),
      encapsulated("1.2.840.10008.1.2.4.90", "JPEG2000Lossless", jpeg_2000),
      encapsulated("1.2.840.10008.1.2.4.91", "JPEG2000", jpeg_2000),
      encapsulated("1.2.840.10008.1.2.4.92", "JPEG2000MCLossless", jpeg_2000_part_2),
      encapsulated("1.2.840.10008.1.2.4.93", "JPEG2000MC", jpeg_2000_part_2),
      encapsulated("1.2.840.10008.1.2.4.94", "JPIPReferenced", jpip),
      TransferSyntax{"1.2.840.10008.1.2.4.95", "JPIPReferencedDeflate", true, false, true, jpip},
      encapsulated("1.2.840.10008.1.2.4.100", "MPEG2MPML", mpeg),
      encapsulated("1.2.840.10008.1.2.4.100.1", "MPEG2MPMLF", mpeg),
      encapsulated("1.2.840.10008.1.2.4.101", "MPEG2MPHL", mpeg),
      encapsulated("1.2.840.10008.1.2.4.101.1", "MPEG2MPHLF", mpeg),
      encapsulated("1.2.840.10008.1.2.4.102", "MPEG4HP41", mpeg),
      encapsulated("1.2.840.10008.1.2.4.102.1", "MPEG4HP41F", mpeg),
      encapsulated("1.2.840.10008.1.2.4.103", "MPEG4HP41BD", mpeg),
      encapsulated("1.2.840.10008.1.2.4.103.1", "MPEG4HP41BDF", mpeg),
      encapsulated("1.2.840.10008.1.2.4.104", "MPEG4HP422D", mpeg),
      encapsulated("1.2.840.10008.1.2.4.104.1", "MPEG4HP422DF", mpeg),
      encapsulated("1.2.840.10008.1.2.4.105", "MPEG4HP423D", mpeg),
      encapsulated("1.2.840.10008.1.2.4.105.1", "MPEG4HP423DF", mpeg),
      encapsulated("1.2.840.10008.1.2.4.106", "MPEG4HP42STEREO", mpeg),
      encapsulated("1.2.840.10008.1.2.4.106.1", "MPEG4HP42STEREOF", mpeg),
      encapsulated("1.2.840.10008.1.2.4.107", "HEVCMP51", mpeg),
      encapsulated("1.2.840.10008.1.2.4.108", "HEVCM10P51", mpeg),
      encapsulated("1.2.840.10008.1.2.4.110", "JPEGXLLossless", jpeg_xl),
      encapsulated("1.2.840.10008.1.2.4.111", "JPEGXLJPEGRecompression", jpeg_xl),
      encapsulated("1.2.840.10008.1.2.4.112", "JPEGXL", jpeg_xl),
      encapsulated("1.2.840.10008.1.2.4.201", "HTJ2KLossless", htj2k),
      encapsulated("1.2.840.10008.1.2.4.202", "HTJ2KLosslessRPCL", htj2k),
      encapsulated("1.2.840.10008.1.2.4.203", "HTJ2K", htj2k),
      encapsulated("1.2.840.10008.1.2.4.204", "JPIPHTJ2KReferenced", jpip),
      TransferSyntax{"1.2.840.10008.1.2.4.205", "JPIPHTJ2KReferencedDeflate", true, false, true, jpip},
      // GE's private syntax: implicit little endian, but pixel data big endian.
      TransferSyntax{"1.2.840.113619.5.2", "GEPrivateImplicitVRLittleEndian", false},
  };
  std::ranges::sort(rows, {}, &TransferSyntax::uid);
  return rows;
}();

}  // namespace

std::span<const TransferSyntax> transfer_syntaxes() {
  return table;
}

const TransferSyntax* find_transfer_syntax(std::string_view uid) {
  const auto at = std::ranges::lower_bound(table, uid, {}, &TransferSyntax::uid);
  return at != table.end() && at->uid == uid ? &*at : nullptr;
}

TransferSyntax assume_transfer_syntax(std::string_view uid) {
  if (const TransferSyntax* known = find_transfer_syntax(uid)) return *known;
  return {"", "unknown", true, false, false, encapsulated_uncompressed};
}

}  // namespace dicom
