// Encoded elements written down by hand, for tests.
#pragma once

#include <string>
#include <string_view>

#include "dicom/base/bytes.h"

namespace dicom::test {

/// Text with escapes as bytes: test::bytes("\x10\0\x10\0PN\x04\0Doe ") needs the length because of its zeros.
template <std::size_t N>
ByteVector bytes(const char (&literal)[N]) {
  const Bytes view = as_bytes(std::string_view(literal, N - 1));
  return {view.begin(), view.end()};
}

inline ByteVector operator+(ByteVector left, const ByteVector& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

}  // namespace dicom::test
