#include "dicom/pixel/transcode.h"

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "dicom/base/parallel.h"
#include "dicom/codec/jpeg_xl.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/describe.h"
#include "dicom/pixel/to_native.h"

namespace dicom {
namespace {

/// The coded frames of one image, and what all of them have in common.
struct CodedImage {
  std::vector<SharedBytes> frames;
  std::uint64_t native_bytes = 0;
  std::uint64_t coded_bytes = 0;
  DecodedFrame last;  // the description of each
  PhotometricInterpretation photometric = PhotometricInterpretation::MONOCHROME2;
};

// Pixel data of 1 bit keep their bits where the syntax carries native frames (PS3.5 8.1.1, A.4.13).
bool carries_native_frames(const TransferSyntax& syntax) {
  return syntax.pixels == PixelEncoding::encapsulated_uncompressed || syntax.pixels == PixelEncoding::deflated_frames;
}

// Decodes a coded frame again, as any reader of the new data set would.
Result<void> verify_frame(const DataSet& data_set, const DecodedFrame& original, const SharedBytes& coded,
                          PhotometricInterpretation photometric, const TransferSyntax& to) {
  DataSet one = data_set;
  detail::describe_samples(one, original, photometric);
  one.set(tags::NumberOfFrames, 1);
  const std::vector<SharedBytes> fragments{SharedBytes(), coded};
  one.set_fragments(tags::PixelData.tag, VR::OB, fragments);
  Diagnostics diagnostics;
  const PixelFrames again = DICOM_TRY(PixelFrames::open(one, to, diagnostics));
  const DecodedFrame decoded = DICOM_TRY(decode_frame(again, 0, diagnostics));
  if (decoded.samples == original.samples) return {};
  return Error{ErrorCode::invalid_data,
               "what was coded as " + std::string(to.keyword) + " does not come back the same"};
}

SharedBytes as_fragment(ByteVector codestream) {
  if (codestream.size() % 2 != 0) codestream.push_back(std::byte{0});  // PS3.5 A.4
  return SharedBytes(std::move(codestream));
}

// Codes frames side by side.
class Coder {
 public:
  Coder(const PixelFrames& frames, const TransferSyntax& to, const TranscodeOptions& options)
      : frames_(frames), to_(to), options_(options) {
    image_.frames.resize(frames.count());
  }

  Result<CodedImage> run() {
    DICOM_TRY(for_each_index(frames_.count(), options_.threads, [this](std::uint32_t i) { return code(i); }));
    return std::move(image_);
  }

 private:
  // decode_frame says which frame it is about; what comes after it says so here.
  Result<void> code(std::uint32_t index) {
    Diagnostics diagnostics;
    DecodedFrame decoded = DICOM_TRY(decode_frame(frames_, index, diagnostics));
    auto done = encode(index, decoded);
    if (!done) return std::move(done).error().within("frame " + std::to_string(index + 1));
    return {};
  }

  Result<void> encode(std::uint32_t index, DecodedFrame& decoded) {
    EncodedFrame coded = DICOM_TRY(encode_frame(decoded, to_, options_.encode));
    const std::size_t coded_bytes = coded.codestream.size();
    image_.frames[index] = as_fragment(std::move(coded.codestream));
    if (options_.verify && !is_lossy(to_))
      DICOM_TRY(verify_frame(frames_.data_set(), decoded, image_.frames[index], coded.photometric, to_));
    const std::scoped_lock lock(mutex_);
    image_.native_bytes += decoded.samples.size();
    image_.coded_bytes += coded_bytes;
    image_.photometric = coded.photometric;
    decoded.samples = {};
    image_.last = std::move(decoded);
    return {};
  }

  const PixelFrames& frames_;
  const TransferSyntax& to_;
  const TranscodeOptions& options_;
  std::mutex mutex_;
  CodedImage image_;
};

// The Basic Offset Table, or, where 32 bits do not suffice, the Extended one (PS3.5 A.4, PS3.3 C.7.6.3.1.8).
void set_frames(DataSet& to, const CodedImage& image) {
  constexpr std::uint64_t item_header = 8;
  ByteVector basic;
  ByteVector extended;
  ByteVector lengths;
  std::uint64_t offset = 0;
  for (const SharedBytes& frame : image.frames) {
    append(basic, static_cast<std::uint32_t>(offset), std::endian::little);
    append(extended, offset, std::endian::little);
    append(lengths, std::uint64_t{frame.size()}, std::endian::little);
    offset += item_header + frame.size();
  }
  const bool large = offset > 0xffffffff;
  std::vector<SharedBytes> fragments{large || image.frames.size() < 2 ? SharedBytes() : SharedBytes(std::move(basic))};
  fragments.insert(fragments.end(), image.frames.begin(), image.frames.end());
  if (large) {
    to.set_shared(tags::ExtendedOffsetTable.tag, VR::OV, SharedBytes(std::move(extended)));
    to.set_shared(tags::ExtendedOffsetTableLengths.tag, VR::OV, SharedBytes(std::move(lengths)));
  }
  to.set_fragments(tags::PixelData.tag, VR::OB, fragments);
}

// PS3.3 C.7.6.1.1.5.2
std::string_view lossy_method(const TransferSyntax& syntax) {
  switch (syntax.pixels) {
    case PixelEncoding::jpeg_baseline:
    case PixelEncoding::jpeg_extended: return "ISO_10918_1";
    case PixelEncoding::htj2k: return "ISO_15444_15";
    case PixelEncoding::jpeg_xl: return "ISO_18181_1";
    case PixelEncoding::jpeg_ls: return "ISO_14495_1";
    default: return "ISO_15444_1";
  }
}

void append_value(DataSet& to, KnownTag tag, const std::string& value) {
  const std::string before = to.text_or_empty(tag.tag);
  to.set(tag, before.empty() ? value : before + "\\" + value);
}

// An image that has lost something says so: PS3.3 C.7.6.1.1.5, C.7.6.1.1.2, C.12.4.
void tell_loss(DataSet& to, const CodedImage& image, const TransferSyntax& syntax, bool new_uid) {
  char ratio[32];
  std::snprintf(
      ratio, sizeof ratio, "%.2f",
      static_cast<double>(image.native_bytes) / static_cast<double>(std::max<std::uint64_t>(image.coded_bytes, 1)));
  to.set(tags::LossyImageCompression, "01");
  append_value(to, tags::LossyImageCompressionRatio, ratio);
  append_value(to, tags::LossyImageCompressionMethod, std::string(lossy_method(syntax)));
  std::string type = to.text_or_empty(tags::ImageType);
  if (const std::size_t end = type.find('\\'); end != std::string::npos)
    to.set(tags::ImageType, "DERIVED" + type.substr(end));
  if (!new_uid) return;
  DataSet source;
  source.set(tags::ReferencedSOPClassUID, to.text_or_empty(tags::SOPClassUID));
  source.set(tags::ReferencedSOPInstanceUID, to.text_or_empty(tags::SOPInstanceUID));
  to.set(tags::SourceImageSequence, Sequence{source});
  to.set(tags::DerivationDescription, "Lossy compression to " + std::string(syntax.keyword));
  to.set(tags::SOPInstanceUID, make_uid());
}

// Native frames of the source as they are: bits stay bits, planes stay planes.
Result<DataSet> encapsulate_native(const DataSet& data_set, const PixelFrames& frames, const TransferSyntax& to) {
  CodedImage image;
  for (std::uint32_t i = 0; i < frames.count(); ++i) {
    const StoredFrame frame = DICOM_TRY(frames.stored(i));
    DecodedFrame bytes;
    bytes.samples.assign(frame.bytes.begin(), frame.bytes.end());
    ByteVector coded = DICOM_TRY(encode_frame(bytes, to)).codestream;
    if (coded.size() % 2 != 0) coded.push_back(std::byte{0});
    image.frames.emplace_back(std::move(coded));
  }
  DataSet made = data_set;
  set_frames(made, image);
  return made;
}

// Streams of JPEG that JPEG XL holds are the same streams: nothing is decoded, nothing lost. Empty if there are none.
std::optional<std::vector<SharedBytes>> recompressed(const PixelFrames& frames, const TransferSyntax& to,
                                                     unsigned threads) {
  const bool into = recompresses_jpeg(to) && frames.encoding() == PixelEncoding::jpeg_baseline;
  const bool out = to.pixels == PixelEncoding::jpeg_baseline && frames.encoding() == PixelEncoding::jpeg_xl;
  if (!into && !out) return std::nullopt;
  std::vector<SharedBytes> coded(frames.count());
  const auto done = for_each_index(frames.count(), threads, [&](std::uint32_t i) -> Result<void> {
    const StoredFrame frame = DICOM_TRY(frames.stored(i));
    coded[i] = as_fragment(DICOM_TRY(into ? recompress_jpeg(frame.bytes) : codec::jpeg_of_jpeg_xl(frame.bytes)));
    return {};
  });
  if (!done) return std::nullopt;
  return coded;
}

}  // namespace

Result<DataSet> transcode(const DataSet& data_set, const TransferSyntax& from, const TransferSyntax& to,
                          const TranscodeOptions& options) {
  if (!to.encapsulated()) {
    const DataSet native = DICOM_TRY(to_native(data_set, from, options.threads));
    return to.big_endian ? detail::with_words_exchanged(native) : native;
  }
  if (!can_encode(to))
    return Error{ErrorCode::unsupported, std::string(to.keyword) + " (" + std::string(to.uid) + ") is not encoded"};
  const auto pixels = data_set.find(tags::PixelData);
  if (!pixels || pixels->is_empty() || (pixels->is_encapsulated() && from.uid == to.uid)) return data_set;
  Diagnostics diagnostics;
  const PixelFrames frames = DICOM_TRY(PixelFrames::open(data_set, from, diagnostics));
  if (carries_native_frames(to) && frames.encoding() == PixelEncoding::native && !frames.halved_chrominance())
    return encapsulate_native(data_set, frames, to);
  DataSet made = data_set;
  if (auto same = recompressed(frames, to, options.threads)) {
    CodedImage streams;
    streams.frames = *std::move(same);
    made.erase(tags::ExtendedOffsetTable);
    made.erase(tags::ExtendedOffsetTableLengths);
    set_frames(made, streams);
    return made;
  }
  const CodedImage image = DICOM_TRY(Coder(frames, to, options).run());
  detail::describe_samples(made, image.last, image.photometric);
  set_frames(made, image);
  if (is_lossy(to)) tell_loss(made, image, to, options.new_instance_uid_if_lossy);
  return made;
}

}  // namespace dicom
