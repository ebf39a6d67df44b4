#include <gtest/gtest.h>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"

namespace dicom {
namespace {

Result<int> half(int number) {
  if (number % 2 != 0) return Error{ErrorCode::invalid_argument, "odd number"};
  return number / 2;
}

Result<int> quarter(int number) {
  const int first = DICOM_TRY(half(number));
  return half(first);
}

TEST(Result, TryPassesValuesAndErrorsOn) {
  EXPECT_EQ(*quarter(8), 2);
  ASSERT_FALSE(quarter(6));
  EXPECT_EQ(quarter(6).error().code, ErrorCode::invalid_argument);
}

TEST(Error, SaysWhereAndWhat) {
  const Error error{ErrorCode::invalid_data, "value length 4, expected 2", 1342, "(0028,0010) Rows"};
  EXPECT_EQ(error.to_string(), "(0028,0010) Rows at byte 1342: value length 4, expected 2");
  EXPECT_EQ(Error(error).within("a.dcm").to_string(),
            "a.dcm: (0028,0010) Rows at byte 1342: value length 4, expected 2");
}

TEST(Bytes, LoadsBothOrdersUnaligned) {
  const std::byte data[] = {std::byte{0}, std::byte{1}, std::byte{2}};
  EXPECT_EQ(load_le<std::uint16_t>(data + 1), 0x0201);
  EXPECT_EQ(load_be<std::uint16_t>(data + 1), 0x0102);
}

TEST(Bytes, AppendsFloatsInOrder) {
  ByteVector to;
  append(to, 1.0F, std::endian::big);
  EXPECT_EQ(to, (ByteVector{std::byte{0x3f}, std::byte{0x80}, std::byte{0}, std::byte{0}}));
}

TEST(Diagnostics, StrictModeFails) {
  Diagnostics lenient;
  Diagnostics strict(Diagnostics::Mode::strict);
  EXPECT_TRUE(lenient.report({"odd length", 8, {}}));
  EXPECT_FALSE(strict.report({"odd length", 8, {}}));
  EXPECT_EQ(lenient.list().at(0).to_string(), "at byte 8: odd length");
}

TEST(Diagnostics, KeepsBoundedListButCountsAll) {
  Diagnostics sink(Diagnostics::Mode::lenient, 2);
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(sink.report({"x", {}, {}}));
  EXPECT_EQ(sink.list().size(), 2U);
  EXPECT_EQ(sink.count(), 5U);
}

}  // namespace
}  // namespace dicom
