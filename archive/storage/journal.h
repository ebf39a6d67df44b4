// Where acts are written down: lines that are durable when append() returns. The interface that every engine has.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "dicom/base/result.h"

namespace archive::storage {

class Journal {
 public:
  Journal() = default;
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;
  virtual ~Journal() = default;

  /// Writes a line without line ends, and makes it durable. After an error nothing of it will be read. Errors:
  /// no_space, io.
  virtual dicom::Result<void> append(std::string_view line) = 0;
  /// All lines in order. `use` gets nothing instead of a line whose sum is wrong.
  virtual dicom::Result<void> for_each(const std::function<dicom::Result<void>(const std::string* line)>& use) = 0;
};

}  // namespace archive::storage
