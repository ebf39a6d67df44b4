#include "dicom/pixel/pixel_description.h"

#include <array>
#include <optional>
#include <string>

#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

constexpr std::array<std::string_view, 11> photometric_terms{
    "MONOCHROME1",     "MONOCHROME2",     "PALETTE COLOR", "RGB",     "YBR_FULL", "YBR_FULL_422",
    "YBR_PARTIAL_420", "YBR_PARTIAL_422", "YBR_ICT",       "YBR_RCT", "XYB"};

// Frames of more pixels than this are no images of the real world but attacks on memory; whole
// slides have tiles.
constexpr std::uint64_t maximum_pixels = std::uint64_t{1} << 32;

Error contradiction(Tag tag, std::string message) {
  return {ErrorCode::invalid_data, std::move(message), {}, to_string(tag)};
}

Result<std::uint32_t> number_or(const DataSet& data_set, KnownTag tag, std::string_view keyword,
                                std::uint32_t otherwise, Diagnostics& diagnostics) {
  const auto element = data_set.find(tag);
  if (element && !element->is_empty()) return data_set.get<std::uint32_t>(tag);
  DICOM_TRY(diagnostics.report(
      {std::string(keyword) + " is missing, " + std::to_string(otherwise) + " is assumed", {}, to_string(tag)}));
  return otherwise;
}

Result<PhotometricInterpretation> read_photometric(const DataSet& data_set, std::uint32_t samples,
                                                   Diagnostics& diagnostics) {
  const std::string term = data_set.text_or_empty(tags::PhotometricInterpretation);
  for (std::size_t i = 0; i < photometric_terms.size(); ++i)
    if (term == photometric_terms[i]) return static_cast<PhotometricInterpretation>(i);
  if (!term.empty())
    return Error{
        ErrorCode::unsupported, "Photometric Interpretation " + term, {}, to_string(tags::PhotometricInterpretation)};
  const auto guess = samples == 1 ? PhotometricInterpretation::MONOCHROME2 : PhotometricInterpretation::RGB;
  DICOM_TRY(
      diagnostics.report({"Photometric Interpretation is missing, " + std::string(to_string(guess)) + " is assumed",
                          {},
                          to_string(tags::PhotometricInterpretation)}));
  return guess;
}

Result<void> read_size(const DataSet& data_set, PixelDescription& description, Diagnostics& diagnostics) {
  description.rows = DICOM_TRY(data_set.get<std::uint32_t>(tags::Rows));
  description.columns = DICOM_TRY(data_set.get<std::uint32_t>(tags::Columns));
  if (description.rows == 0 || description.columns == 0)
    return contradiction(
        tags::Rows, std::to_string(description.rows) + " rows of " + std::to_string(description.columns) + " columns");
  if (description.pixels() > maximum_pixels)
    return Error{ErrorCode::limit_exceeded,
                 std::to_string(description.rows) + " rows of " + std::to_string(description.columns) +
                     " columns are more than 2^32 pixels",
                 {},
                 to_string(tags::Rows)};
  const auto frames = data_set.find(tags::NumberOfFrames);
  if (!frames || frames->is_empty()) return {};
  const auto count = data_set.get<std::uint32_t>(tags::NumberOfFrames);
  description.frames = count ? *count : 0;
  if (description.frames > 0) return {};
  description.frames = 1;
  return diagnostics.report({"Number of Frames is " + (count ? std::string("0") : "no number") + ", 1 is assumed",
                             {},
                             to_string(tags::NumberOfFrames)});
}

// PS3.5 8.1.1. Writers that know nothing of High Bit put anything there, and their samples where most are.
Result<void> check_bits(PixelDescription& description, Diagnostics& diagnostics) {
  const std::uint32_t allocated = description.bits_allocated;
  const std::uint32_t stored = description.bits_stored;
  if (allocated != 1 && allocated != 8 && allocated != 16 && allocated != 32 && allocated != 64)
    return Error{
        ErrorCode::unsupported, "Bits Allocated " + std::to_string(allocated), {}, to_string(tags::BitsAllocated)};
  if (stored == 0 || stored > allocated)
    return contradiction(tags::BitsStored,
                         "Bits Stored " + std::to_string(stored) + ", Bits Allocated " + std::to_string(allocated));
  if (description.high_bit < allocated && description.high_bit + 1 >= stored) return {};
  const std::string stated = std::to_string(description.high_bit);
  description.high_bit = stored - 1;
  return diagnostics.report({"High Bit " + stated + ", Bits Stored " + std::to_string(stored) + ", Bits Allocated " +
                                 std::to_string(allocated) + ": " + std::to_string(stored - 1) + " is assumed",
                             {},
                             to_string(tags::HighBit)});
}

Result<void> read_bits(const DataSet& data_set, PixelDescription& description, Diagnostics& diagnostics) {
  description.bits_allocated = DICOM_TRY(data_set.get<std::uint32_t>(tags::BitsAllocated));
  if (description.sample_type != SampleType::integer) {  // PS3.3 C.7.6.24, C.7.6.25
    const std::uint32_t bits = description.sample_type == SampleType::float32 ? 32 : 64;
    if (description.bits_allocated != bits)
      return contradiction(tags::BitsAllocated, "Bits Allocated " + std::to_string(description.bits_allocated) +
                                                    " of floating point samples of " + std::to_string(bits));
    description.bits_stored = bits;
    description.high_bit = bits - 1;
    description.is_signed = true;
    return {};
  }
  description.bits_stored =
      DICOM_TRY(number_or(data_set, tags::BitsStored, "Bits Stored", description.bits_allocated, diagnostics));
  description.high_bit =
      DICOM_TRY(number_or(data_set, tags::HighBit, "High Bit", description.bits_stored - 1, diagnostics));
  const std::uint32_t representation =
      DICOM_TRY(number_or(data_set, tags::PixelRepresentation, "Pixel Representation", 0, diagnostics));
  if (representation > 1)
    return contradiction(tags::PixelRepresentation, "Pixel Representation " + std::to_string(representation));
  description.is_signed = representation == 1;
  return check_bits(description, diagnostics);
}

Result<void> read_components(const DataSet& data_set, PixelDescription& description, Diagnostics& diagnostics) {
  description.samples_per_pixel =
      DICOM_TRY(number_or(data_set, tags::SamplesPerPixel, "Samples per Pixel", 1, diagnostics));
  const std::uint32_t samples = description.samples_per_pixel;
  if (samples != 1 && samples != 3)
    return Error{
        ErrorCode::unsupported, "Samples per Pixel " + std::to_string(samples), {}, to_string(tags::SamplesPerPixel)};
  description.photometric = DICOM_TRY(read_photometric(data_set, samples, diagnostics));
  const bool single =
      is_monochrome(description.photometric) || description.photometric == PhotometricInterpretation::PALETTE_COLOR;
  if (single != (samples == 1))
    return contradiction(tags::SamplesPerPixel, "Samples per Pixel " + std::to_string(samples) +
                                                    ", Photometric Interpretation " +
                                                    std::string(to_string(description.photometric)));
  description.planar = samples > 1 && data_set.value_or<std::uint32_t>(tags::PlanarConfiguration, 0) == 1;
  return {};
}

SampleType sample_type_of(const DataSet& data_set) {
  if (data_set.contains(tags::FloatPixelData)) return SampleType::float32;
  if (data_set.contains(tags::DoubleFloatPixelData)) return SampleType::float64;
  return SampleType::integer;
}

}  // namespace

std::string_view to_string(PhotometricInterpretation photometric) {
  return photometric_terms[static_cast<std::size_t>(photometric)];
}

Result<PixelDescription> read_pixel_description(const DataSet& data_set, Diagnostics& diagnostics) {
  PixelDescription description;
  description.sample_type = sample_type_of(data_set);
  DICOM_TRY(read_size(data_set, description, diagnostics));
  DICOM_TRY(read_components(data_set, description, diagnostics));
  DICOM_TRY(read_bits(data_set, description, diagnostics));
  return description;
}

}  // namespace dicom
