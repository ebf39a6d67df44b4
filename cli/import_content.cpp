#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "cli/import.h"
#include "dicom/codec/jpeg.h"
#include "dicom/codec/png.h"
#include "dicom/codec/tiff.h"
#include "dicom/codec/video.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom::cli {
namespace {

using codec::PlainImage;

const TransferSyntax& syntax_of(std::string_view uid) {
  const TransferSyntax* const found = find_transfer_syntax(uid);
  return found != nullptr ? *found : transfer_syntax::ExplicitVRLittleEndian;
}

// PS3.3 C.8.6.1, C.8.6.3
void describe_capture(DataSet& to, std::uint32_t frames, std::uint32_t components, std::uint32_t bits) {
  std::string_view sop_class = "1.2.840.10008.5.1.4.1.1.7";
  if (frames > 1) {
    sop_class = components == 3 ? "1.2.840.10008.5.1.4.1.1.7.4"  // Multi-frame True Color
                : bits > 8      ? "1.2.840.10008.5.1.4.1.1.7.3"  // Multi-frame Grayscale Word
                                : "1.2.840.10008.5.1.4.1.1.7.2";      // Multi-frame Grayscale Byte
    to.set(tags::NumberOfFrames, frames);
    to.set(tags::FrameIncrementPointer, Tag(tags::PageNumberVector));
    std::vector<double> numbers(frames);
    for (std::uint32_t i = 0; i < frames; ++i) numbers[i] = i + 1;
    to.set(tags::PageNumberVector, std::span<const double>(numbers));
    if (components == 1) {
      to.set(tags::PresentationLUTShape, "IDENTITY");
      to.set(tags::RescaleIntercept, 0);
      to.set(tags::RescaleSlope, 1);
      to.set(tags::RescaleType, "US");
    }
    to.set(tags::BurnedInAnnotation, "NO");
  }
  to.set(tags::SOPClassUID, sop_class);
  to.set(tags::Modality, "OT");
  to.set(tags::ConversionType, "WSD");
  to.set(tags::ImageType, "DERIVED\\SECONDARY");
  to.set_empty(tags::PatientOrientation);
}

void describe_pixels(DataSet& to, const codec::ImageHeader& image, std::string_view photometric) {
  to.set(tags::SamplesPerPixel, image.components);
  to.set(tags::PhotometricInterpretation, photometric);
  if (image.components == 3) to.set(tags::PlanarConfiguration, 0);
  to.set(tags::Rows, image.height);
  to.set(tags::Columns, image.width);
  to.set(tags::BitsAllocated, image.precision > 8 ? 16 : 8);
  to.set(tags::BitsStored, image.precision);
  to.set(tags::HighBit, image.precision - 1);
  to.set(tags::PixelRepresentation, 0);
}

Result<Imported> from_pages(std::vector<PlainImage> pages) {
  const codec::ImageHeader first = pages.front().header;
  ByteVector samples;
  for (const PlainImage& page : pages) {
    if (page.header != first)
      return Error{ErrorCode::unsupported, "the pages are of different shapes: " + codec::to_string(first) + "; " +
                                               codec::to_string(page.header)};
    append(samples, Bytes(page.samples));
  }
  if (samples.size() % 2 != 0) samples.push_back(std::byte{0});
  Imported imported;
  describe_capture(imported.data_set, static_cast<std::uint32_t>(pages.size()), first.components, first.precision);
  describe_pixels(imported.data_set, first, first.components == 3 ? "RGB" : "MONOCHROME2");
  imported.data_set.set_shared(tags::PixelData.tag, first.precision > 8 ? VR::OW : VR::OB,
                               SharedBytes(std::move(samples)));
  return imported;
}

std::vector<PlainImage> one(PlainImage image) {
  std::vector<PlainImage> pages;
  pages.push_back(std::move(image));
  return pages;
}

SharedBytes padded(Bytes bytes) {
  ByteVector copy(bytes.begin(), bytes.end());
  if (copy.size() % 2 != 0) copy.push_back(std::byte{0});
  return SharedBytes(std::move(copy));
}

// Baseline and extended streams stay as they are; what DICOM has no transfer syntax for is decoded.
Result<Imported> from_jpeg(Bytes jpeg) {
  const codec::JpegHeader header = DICOM_TRY(codec::read_jpeg_header(jpeg));
  const codec::ImageHeader& image = header.image;
  const bool keeps = header.process == codec::JpegProcess::baseline && (image.components == 1 || image.components == 3);
  if (!keeps) {
    PlainImage plain{image, ByteVector(static_cast<std::size_t>(image.byte_count()))};
    Diagnostics diagnostics;
    DICOM_TRY(codec::decode_jpeg(jpeg, header, {}, plain.samples, diagnostics));
    return from_pages(one(std::move(plain)));
  }
  Imported imported;
  imported.syntax = syntax_of("1.2.840.10008.1.2.4.50");
  const bool rgb = codec::coded_colour(header, codec::JpegColour::unknown) == codec::JpegColour::rgb;
  const bool halved = header.components[0].horizontal > header.components[1].horizontal;
  describe_capture(imported.data_set, 1, image.components, 8);
  describe_pixels(imported.data_set, image,
                  image.components == 1 ? "MONOCHROME2"
                  : rgb                 ? "RGB"
                  : halved              ? "YBR_FULL_422"
                                        : "YBR_FULL");
  imported.data_set.set(tags::LossyImageCompression, "01");
  const double plain_size = static_cast<double>(image.byte_count());
  imported.data_set.set(tags::LossyImageCompressionRatio,
                        std::round(plain_size / static_cast<double>(jpeg.size()) * 100) / 100);
  imported.data_set.set(tags::LossyImageCompressionMethod, "ISO_10918_1");
  const std::array fragments{SharedBytes(), padded(jpeg)};
  imported.data_set.set_fragments(tags::PixelData.tag, VR::OB, fragments);
  return imported;
}

/// PS3.3 A.45, A.85, A.104
struct DocumentKind {
  std::string_view sop_class;
  std::string_view modality;
  std::string_view mime_type;
};

// The value of an attribute of an XML tag, without entities.
std::string attribute_of(std::string_view tag, std::string_view name) {
  const std::string start = " " + std::string(name) + "=";
  const std::size_t at = tag.find(start);
  if (at == std::string_view::npos || at + start.size() + 1 >= tag.size()) return {};
  const char quote = tag[at + start.size()];
  const std::size_t first = at + start.size() + 1;
  const std::size_t last = tag.find(quote, first);
  return last == std::string_view::npos ? std::string{} : std::string(tag.substr(first, last - first));
}

// PS3.3 C.24.2: the root and, behind ^, the extension of the document's id, which is its first.
std::string cda_identifier(std::string_view text) {
  const std::size_t document = text.find("ClinicalDocument");
  const std::size_t at = document == std::string_view::npos ? document : text.find("<id ", document);
  if (at == std::string_view::npos) return {};
  const std::string_view tag = text.substr(at, text.find('>', at) - at);
  const std::string root = attribute_of(tag, "root");
  const std::string extension = attribute_of(tag, "extension");
  return extension.empty() ? root : root + "^" + extension;
}

Result<Imported> from_document(const SharedBytes& content, const DocumentKind& kind, const std::string& title) {
  Imported imported;
  DataSet& to = imported.data_set;
  to.set(tags::SOPClassUID, kind.sop_class);
  to.set(tags::Modality, kind.modality);
  to.set(tags::ConversionType, "WSD");
  to.set(tags::BurnedInAnnotation, "YES");
  to.set_empty(tags::AcquisitionDateTime);
  to.set(tags::DocumentTitle, title);
  to.set(tags::ConceptNameCodeSequence, Sequence{});
  to.set(tags::MIMETypeOfEncapsulatedDocument, kind.mime_type);
  to.set(tags::EncapsulatedDocumentLength, content.size());
  if (kind.mime_type == "text/XML") {
    const std::string identifier = cda_identifier(as_text(content.bytes()));
    if (!identifier.empty()) to.set(tags::HL7InstanceIdentifier, identifier);
  }
  if (kind.mime_type == "model/stl") {
    to.set(tags::BurnedInAnnotation, "NO");
    to.erase(tags::ConversionType);
    DataSet unit;
    unit.set(tags::CodeValue, "mm");
    unit.set(tags::CodingSchemeDesignator, "UCUM");
    unit.set(tags::CodeMeaning, "mm");
    to.set(tags::MeasurementUnitsCodeSequence, Sequence{unit});
  }
  to.set_shared(tags::EncapsulatedDocument.tag, VR::OB, padded(content.bytes()));
  return imported;
}

// PS3.5 8.2.5 to 8.2.9, A.4.5 to A.4.8: the transfer syntax of a stream; empty if DICOM has none.
std::string_view video_syntax(const codec::VideoHeader& video) {
  if (video.codec == "mpeg2video")
    return video.width > 720 || video.height > 576 ? "1.2.840.10008.1.2.4.101" : "1.2.840.10008.1.2.4.100";
  if (video.codec == "h264" && video.is_420) {
    if (video.level <= 41) return "1.2.840.10008.1.2.4.102";
    if (video.level <= 42) return "1.2.840.10008.1.2.4.104";
  }
  if (video.codec == "hevc" && video.level <= 153)
    return video.profile == "Main 10" ? "1.2.840.10008.1.2.4.108" : "1.2.840.10008.1.2.4.107";
  return {};
}

std::string_view video_method(const codec::VideoHeader& video) {
  if (video.codec == "mpeg2video") return "ISO_13818_2";
  return video.codec == "h264" ? "ISO_14496_10" : "ISO_23008_2";
}

Result<Imported> from_video(const SharedBytes& content) {
  const codec::VideoReader reader = DICOM_TRY(codec::VideoReader::open(content.bytes()));
  const codec::VideoHeader& video = reader.header();
  const std::string_view uid = video_syntax(video);
  if (uid.empty())
    return Error{ErrorCode::unsupported, fmt::format("DICOM has no transfer syntax for video of {} {} at level {}",
                                                     video.codec, video.profile, video.level)};
  Imported imported;
  imported.syntax = syntax_of(uid);
  DataSet& to = imported.data_set;
  to.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.77.1.4.1");  // Video Photographic Image
  to.set(tags::Modality, "XC");
  to.set(tags::ImageType, "ORIGINAL\\PRIMARY");
  to.set_empty(tags::PatientOrientation);
  to.set(tags::AcquisitionContextSequence, Sequence{});
  to.set_empty(tags::Laterality);
  DataSet region;  // the video does not say
  region.set(tags::CodeValue, "87100004");
  region.set(tags::CodingSchemeDesignator, "SCT");
  region.set(tags::CodeMeaning, "Topography unknown");
  to.set(tags::AnatomicRegionSequence, Sequence{region});
  describe_pixels(to, {video.width, video.height, 3, 8, false}, "YBR_PARTIAL_420");
  to.set(tags::NumberOfFrames, std::max(video.frames, 1U));
  to.set(tags::FrameIncrementPointer, Tag(tags::FrameTime));
  const double rate = video.frame_rate > 0 ? video.frame_rate : 25;
  to.set(tags::FrameTime, std::round(1e6 / rate) / 1000);
  to.set(tags::CineRate, static_cast<int>(std::lround(rate)));
  to.set(tags::LossyImageCompression, "01");
  const double plain = 3.0 * video.width * video.height * std::max(video.frames, 1U);
  to.set(tags::LossyImageCompressionRatio,
         std::round(plain / static_cast<double>(std::max<std::size_t>(content.size(), 1)) * 100) / 100);
  to.set(tags::LossyImageCompressionMethod, video_method(video));
  const std::array fragments{SharedBytes(), padded(content.bytes())};
  to.set_fragments(tags::PixelData.tag, VR::OB, fragments);
  return imported;
}

bool is_cda(std::string_view text) {
  const std::size_t first = text.find_first_not_of("\xef\xbb\xbf \t\r\n");
  if (first == std::string_view::npos || text[first] != '<') return false;
  return text.substr(0, 4096).find("<ClinicalDocument") != std::string_view::npos ||
         text.substr(0, 4096).find(":ClinicalDocument") != std::string_view::npos;
}

// STL: text that begins with "solid", or 80 bytes, a count, and 50 bytes a triangle. DICOM wants the binary form (PS3.3
// A.104.2).
bool is_binary_stl(Bytes bytes) {
  return bytes.size() >= 84 && bytes.size() == 84 + std::uint64_t{50} * load_le<std::uint32_t>(bytes.data() + 80);
}

}  // namespace

Result<Imported> import_content(const SharedBytes& content, const std::string& title) {
  const Bytes bytes = content.bytes();
  const std::string_view text = as_text(bytes);
  if (text.starts_with("\x89PNG")) return from_pages(one(DICOM_TRY(codec::decode_png(bytes))));
  if (text.starts_with(std::string_view("\xff\xd8\xff", 3))) return from_jpeg(bytes);
  if (text.starts_with(std::string_view("II*\0", 4)) || text.starts_with(std::string_view("MM\0*", 4)))
    return from_pages(DICOM_TRY(codec::decode_tiff(bytes)));
  if (text.starts_with("%PDF-"))
    return from_document(content, {"1.2.840.10008.5.1.4.1.1.104.1", "DOC", "application/pdf"}, title);
  if (is_cda(text)) return from_document(content, {"1.2.840.10008.5.1.4.1.1.104.2", "DOC", "text/XML"}, title);
  if (is_binary_stl(bytes)) return from_document(content, {"1.2.840.10008.5.1.4.1.1.104.3", "M3D", "model/stl"}, title);
  const bool mp4 = text.size() > 12 && text.substr(4, 4) == "ftyp";
  const bool mpeg = text.starts_with(std::string_view("\0\0\1\xba", 4)) ||
                    text.starts_with(std::string_view("\0\0\1\xb3", 4)) ||
                    text.starts_with(std::string_view("\0\0\0\1", 4)) ||
                    (text.size() > 188 && text[0] == '\x47' && text[188] == '\x47');
  if (mp4 || mpeg) return from_video(content);
  return Error{ErrorCode::unsupported, "it is neither PNG, JPEG, TIFF, PDF, CDA, binary STL, MP4 nor MPEG"};
}

}  // namespace dicom::cli
