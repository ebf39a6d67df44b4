#include "dicom/codec/jpeg_lossless.h"

#include <gtest/gtest.h>

#include <random>

#include "dicom/codec/jpeg_huffman.h"

namespace dicom::codec {
namespace {

// A slope with noise; now and then a jump over the whole range.
ByteVector picture(const ImageHeader& image, unsigned seed) {
  std::mt19937 random(seed);
  ByteVector bytes;
  const std::uint32_t top = (1U << image.precision) - 1;
  for (std::uint64_t i = 0; i < image.pixel_count() * image.components; ++i) {
    std::uint32_t value = static_cast<std::uint32_t>(i * top / (image.pixel_count() + 1));
    value += static_cast<std::uint32_t>(random() % 7);
    if (random() % 50 == 0) value = random() % 2 == 0 ? 0 : top;
    value = std::min(value % (top + 1), top);
    if (image.sample_size() == 1) {
      bytes.push_back(static_cast<std::byte>(value));
    } else {
      append(bytes, static_cast<std::uint16_t>(value), std::endian::little);
    }
  }
  return bytes;
}

Result<ByteVector> decode(Bytes coded) {
  const JpegHeader header = DICOM_TRY(read_jpeg_header(coded));
  ByteVector output(static_cast<std::size_t>(header.image.byte_count()));
  DICOM_TRY(decode_jpeg_lossless(coded, header, output));
  return output;
}

TEST(JpegLossless, AllPredictorsAndPrecisionsReturnWhatWentIn) {
  for (int predictor = 1; predictor <= 7; ++predictor) {
    for (std::uint32_t precision = 2; precision <= 16; ++precision) {
      const ImageHeader image{37, 23, 1, precision, false};
      const ByteVector samples = picture(image, precision);
      const auto coded = encode_jpeg_lossless(samples, image, {.predictor = predictor});
      ASSERT_TRUE(coded);
      const auto back = decode(*coded);
      ASSERT_TRUE(back) << predictor << ' ' << precision << ' ' << back.error().to_string();
      EXPECT_EQ(*back, samples) << predictor << ' ' << precision;
    }
  }
}

TEST(JpegLossless, ComponentsInOneScanOrInSeveral) {
  for (const std::uint32_t components : {2U, 3U, 4U}) {
    for (const bool interleaved : {true, false}) {
      for (const std::uint32_t precision : {8U, 12U}) {
        const ImageHeader image{19, 31, components, precision, false};
        const ByteVector samples = picture(image, components);
        const auto coded =
            encode_jpeg_lossless(samples, image, {.predictor = 4, .lines_a_restart = 3, .interleaved = interleaved});
        const auto back = decode(*coded);
        ASSERT_TRUE(back) << back.error().to_string();
        EXPECT_EQ(*back, samples);
      }
    }
  }
}

TEST(JpegLossless, RestartIntervalsStartPredictionAnew) {
  const ImageHeader image{16, 40, 1, 16, false};
  const ByteVector samples = picture(image, 5);
  const auto coded = encode_jpeg_lossless(samples, image, {.predictor = 6, .lines_a_restart = 1});
  ASSERT_TRUE(coded);
  EXPECT_EQ(*decode(*coded), samples);
  ByteVector without = *coded;  // RST3 removed
  for (std::size_t i = 0; i + 1 < without.size(); ++i)
    if (without[i] == std::byte{0xff} && without[i + 1] == std::byte{0xd3}) {
      without.erase(without.begin() + static_cast<std::ptrdiff_t>(i),
                    without.begin() + static_cast<std::ptrdiff_t>(i) + 2);
      break;
    }
  EXPECT_FALSE(decode(without));
}

TEST(JpegLossless, DifferencesOfTheFullRange) {
  // 0 and 32768 in turn: category 16, which has no extra bits (T.81 H.1.2.2).
  const ImageHeader image{64, 2, 1, 16, false};
  ByteVector samples;
  for (int i = 0; i < 128; ++i)
    append(samples, static_cast<std::uint16_t>(i % 2 == 0 ? 0 : 32768), std::endian::little);
  EXPECT_EQ(*decode(*encode_jpeg_lossless(samples, image)), samples);
}

TEST(JpegLossless, NoiseNeedsLongCodes) {
  // Geometric differences force codes of up to 16 bits, beyond the lookup table.
  const ImageHeader image{500, 200, 1, 16, false};
  std::mt19937 random(3);
  ByteVector samples;
  for (std::uint64_t i = 0; i < image.pixel_count(); ++i)
    append(samples,
           static_cast<std::uint16_t>(
               1U << (15 - std::min(15, std::countr_zero(static_cast<std::uint32_t>(random() | 0x8000U))))),
           std::endian::little);
  for (const int predictor : {1, 2, 5, 7})
    EXPECT_EQ(*decode(*encode_jpeg_lossless(samples, image, {.predictor = predictor})), samples);
}

TEST(JpegLossless, FlatPictureOfOneSymbol) {
  const ImageHeader image{8, 8, 1, 12, false};
  ByteVector samples;
  for (int i = 0; i < 64; ++i) append(samples, std::uint16_t{2048}, std::endian::little);
  EXPECT_EQ(*decode(*encode_jpeg_lossless(samples, image)), samples);
}

TEST(JpegLossless, TruncationIsAnErrorWithALine) {
  const ImageHeader image{64, 64, 1, 12, false};
  ByteVector coded = *encode_jpeg_lossless(picture(image, 1), image);
  coded.resize(coded.size() / 2);
  const auto result = decode(coded);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::truncated);
  EXPECT_NE(result.error().message.find("line"), std::string::npos);
}

TEST(JpegLossless, RefusesAStreamThatIsNotTheExpected) {
  const ImageHeader image{8, 8, 1, 12, false};
  const ByteVector coded = *encode_jpeg_lossless(picture(image, 1), image);
  JpegHeader other = *read_jpeg_header(coded);
  other.image.height = 9;
  ByteVector output(static_cast<std::size_t>(other.image.byte_count()));
  EXPECT_EQ(decode_jpeg_lossless(coded, other, output).error().code, ErrorCode::invalid_data);
}

TEST(JpegHuffman, RefusesOverfullTables) {
  detail::HuffmanSpecification table;
  table.counts[1] = 3;
  table.symbols = {0, 1, 2};
  EXPECT_FALSE(detail::DifferenceTable::make(table));
  table.counts[1] = 1;
  table.symbols = {17};
  EXPECT_FALSE(detail::DifferenceTable::make(table));
}

}  // namespace
}  // namespace dicom::codec
