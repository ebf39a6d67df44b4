// Result<T>: a value or an Error, for everything that depends on bytes from outside.
#pragma once

#include <expected>
#include <utility>

#include "dicom/base/error.h"

namespace dicom {

/// A value or an Error. Test with `if (!result)`, read with `*result`, pass failures on with DICOM_TRY.
template <class T>
class [[nodiscard]] Result : public std::expected<T, Error> {
 public:
  using std::expected<T, Error>::expected;
  Result(Error error) : std::expected<T, Error>(std::unexpect, std::move(error)) {}
};

template <>
class [[nodiscard]] Result<void> : public std::expected<void, Error> {
 public:
  using std::expected<void, Error>::expected;
  Result(Error error) : std::expected<void, Error>(std::unexpect, std::move(error)) {}
};

}  // namespace dicom

/// The value of a Result, or an early return of its Error: `auto meta = DICOM_TRY(read_meta(bytes));`
#define DICOM_TRY(expression)                                     \
  __extension__({                                                 \
    auto dicom_try_result = (expression);                         \
    if (!dicom_try_result) [[unlikely]]                           \
      return ::dicom::Error(std::move(dicom_try_result).error()); \
    *std::move(dicom_try_result);                                 \
  })
