// What `dicom edit` does to a data set: actions as they are written on the command line.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/file/file.h"
#include "dicom/path/element_path.h"

namespace dicom::cli {

struct EditAction {
  enum class Kind : std::uint8_t { erase, set, insert, append };

  Kind kind;
  ElementPath path;
  std::optional<VR> vr{};              ///< "PATH:LO=VALUE"
  std::optional<std::string> value{};  ///< absent for erase, and for append of an item
};

/// "PATH=VALUE", "PATH:VR=VALUE"; for erase "PATH"; for append also "PATH", which adds an empty item.
/// Errors: invalid_argument.
Result<EditAction> parse_edit_action(EditAction::Kind kind, const std::string& text);

/// Applies it to the data set, or to the meta information if the path begins in group 0002; returns how many elements
/// it changed. Errors name the path.
Result<std::size_t> apply(File& file, const EditAction& action);

}  // namespace dicom::cli
