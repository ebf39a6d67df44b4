#include "archive/http_api/reduced_frame.h"

#include <gtest/gtest.h>

#include <vector>

namespace archive::http_api {
namespace {

using namespace dicom;

ByteVector counted(std::size_t size) {
  ByteVector bytes(size);
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::byte>(i);
  return bytes;
}

std::vector<int> reduced(std::size_t size, const PixelDescription& description, bool planar, std::uint32_t step) {
  const auto result = reduced_frame(counted(size), description, planar, step);
  std::vector<int> values;
  if (result)
    for (const std::byte byte : *result) values.push_back(std::to_integer<int>(byte));
  else
    values.push_back(-static_cast<int>(result.error().code));
  return values;
}

TEST(ReducedFrame, EveryStepthPixelOfEveryStepthRow) {
  EXPECT_EQ(reduced(15, {.rows = 3, .columns = 5}, false, 2), (std::vector<int>{0, 2, 4, 10, 12, 14}));
  EXPECT_EQ(reduced(15, {.rows = 3, .columns = 5}, false, 8), (std::vector<int>{0}));
  EXPECT_EQ(reduced(16, {.rows = 2, .columns = 4, .bits_allocated = 16}, false, 2), (std::vector<int>{0, 1, 4, 5}));
}

TEST(ReducedFrame, ColoursByPixelAndByPlane) {
  const PixelDescription colour{.rows = 1, .columns = 3, .samples_per_pixel = 3};
  EXPECT_EQ(reduced(9, colour, false, 2), (std::vector<int>{0, 1, 2, 6, 7, 8}));
  EXPECT_EQ(reduced(9, colour, true, 2), (std::vector<int>{0, 2, 3, 5, 6, 8}));
}

TEST(ReducedFrame, RefusesWhatHasNoWholeSamples) {
  const auto unsupported = std::vector<int>{-static_cast<int>(ErrorCode::unsupported)};
  EXPECT_EQ(reduced(2, {.rows = 2, .columns = 8, .bits_allocated = 1}, false, 2), unsupported);
  EXPECT_EQ(
      reduced(8,
              {.rows = 2, .columns = 2, .samples_per_pixel = 3, .photometric = PhotometricInterpretation::YBR_FULL_422},
              false, 2),
      unsupported);
  EXPECT_EQ(reduced(14, {.rows = 3, .columns = 5}, false, 2),
            (std::vector<int>{-static_cast<int>(ErrorCode::invalid_data)}));
}

}  // namespace
}  // namespace archive::http_api
