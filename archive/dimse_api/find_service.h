// C-FIND in the archive.
#pragma once

#include <string_view>

#include <optional>

#include "archive/archive.h"
#include "dicom/net/scp/query_handlers.h"

namespace archive {

class FindService : public dicom::net::FindHandler {
 public:
  explicit FindService(Archive& archive) : archive_(archive) {}
  std::variant<std::unique_ptr<dicom::net::MatchSource>, dicom::net::ResponseStatus> find(
      const dicom::net::FindRequest& request) override;

 private:
  Archive& archive_;
};

/// Of Composite Instance Root Retrieve (PS3.4 Y.3.2): some frames of an instance; level_of() calls it the instance's.
inline constexpr std::string_view frame_level = "FRAME";

/// The level of an identifier, if the information model of the SOP class has it: PS3.4 C.6.
/// Errors: invalid_argument, which says what is wrong with it.
dicom::Result<Level> level_of(const dicom::DataSet& identifier, std::string_view sop_class_uid);

}  // namespace archive
