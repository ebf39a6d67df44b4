// Finding and reading what is stored: C-MOVE, C-GET, WADO.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"

namespace archive {

/// Which instances: each list that is not empty narrows the choice. At least one must be given.
struct Scope {
  std::vector<std::string> patient_ids{};
  std::vector<std::string> study_uids{};
  std::vector<std::string> series_uids{};
  std::vector<std::string> instance_uids{};
};

/// One stored instance: who it is, and where its Part 10 file lies. A small value, good as long as the archive is open.
struct StoredInstance {
  std::string study_instance_uid{};
  std::string series_instance_uid{};
  std::string sop_instance_uid{};
  std::string sop_class_uid{};
  std::string transfer_syntax_uid{};
  std::int64_t instance_number = 0;
  std::uint32_t number_of_frames = 0;  ///< 0: no pixel data
  std::uint64_t file_length = 0;       ///< bytes of the Part 10 file
  std::uint64_t data_set_offset = 0;   ///< in the file: behind preamble and meta information
  /// In the file: the header of the Pixel Data element (7FE0,0008-0010). Nothing if it has none, or is deflated.
  std::optional<std::uint64_t> pixel_data_offset{};
  std::uint64_t received = 0;  ///< milliseconds since 1970

  /// The number of the last act that changed its study; 0: what goes out is what came.
  std::uint64_t edit = 0;

  /// Where the storage engine has it; opaque.
  std::int64_t pack = 0;
  std::uint64_t pack_offset = 0;
};

/// DICOM JSON of a series' instances, by Instance Number, up to and including the reference to Pixel Data: ready to
/// send.
struct SeriesMetadata {
  struct Part {
    StoredInstance instance;
    std::size_t offset = 0;  ///< of its JSON object in `json`
    std::size_t length = 0;
  };
  dicom::SharedBytes json;   ///< "{...},{...}": the elements of an array, without its brackets
  dicom::SharedBytes array;  ///< the same with them
  std::vector<Part> parts;
};

}  // namespace archive
