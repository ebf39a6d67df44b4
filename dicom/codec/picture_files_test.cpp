// PNG and TIFF, both ways. What other programs write is read in tests/cli/pixel_verbs_test.py.
#include <gtest/gtest.h>

#include "dicom/codec/png.h"
#include "dicom/codec/tiff.h"

namespace dicom::codec {
namespace {

PlainImage made(std::uint32_t width, std::uint32_t height, std::uint32_t components, std::uint32_t precision) {
  PlainImage image{{width, height, components, precision, false}, {}};
  for (std::uint64_t i = 0; i < image.header.byte_count(); ++i)
    image.samples.push_back(static_cast<std::byte>(i * 37 % 251));
  return image;
}

TEST(PictureFiles, PngComesBack) {
  for (const PlainImage& image : {made(7, 5, 1, 8), made(7, 5, 3, 8), made(9, 2, 1, 16), made(3, 3, 3, 16)}) {
    const auto coded = encode_png(image.samples, image.header);
    ASSERT_TRUE(coded);
    const auto again = decode_png(*coded);
    ASSERT_TRUE(again) << again.error().to_string();
    EXPECT_EQ(again->header, image.header);
    EXPECT_EQ(again->samples, image.samples);
    EXPECT_FALSE(decode_png(Bytes(*coded).first(coded->size() / 2)));
  }
  EXPECT_FALSE(decode_png(as_bytes("no PNG")));
}

TEST(PictureFiles, TiffComesBack) {
  const std::vector<PlainImage> pages{made(7, 5, 1, 8), made(6, 5, 3, 8), made(9, 2, 1, 16), made(3, 3, 3, 16)};
  const auto coded = encode_tiff(pages);
  ASSERT_TRUE(coded);
  const auto again = decode_tiff(*coded);
  ASSERT_TRUE(again) << again.error().to_string();
  ASSERT_EQ(again->size(), pages.size());
  for (std::size_t i = 0; i < pages.size(); ++i) {
    EXPECT_EQ((*again)[i].header, pages[i].header);
    EXPECT_EQ((*again)[i].samples, pages[i].samples);
  }
  for (std::size_t size = 0; size < coded->size(); ++size)
    static_cast<void>(decode_tiff(Bytes(*coded).first(size)).has_value());
  EXPECT_FALSE(decode_tiff(as_bytes("II*")));
}

}  // namespace
}  // namespace dicom::codec
