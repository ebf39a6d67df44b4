// Storing one instance: bytes in as they come, success out when they are durable.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace archive {

/// What is known of an instance before its first byte.
struct StoreInfo {
  std::string sop_class_uid{};        ///< from the command; empty if it is to be taken from the data set
  std::string sop_instance_uid{};     ///< from the command; must agree with the data set's
  std::string transfer_syntax_uid{};  ///< of the bytes to come; ignored for files, which say it themselves
  std::string source{};               ///< the calling AE title, or "http"; kept in the meta information we write
  /// The file that the bytes come from is to stay where it is: its absolute path. The archive only refers to it.
  std::filesystem::path in_place{};
  /// STOW to /studies/{study}: any other is refused (ErrorCode::rejected); empty: any.
  std::string expected_study_uid{};
  /// Whether a rejection note of this sender is taken; else it is refused (ErrorCode::rejected).
  bool may_reject = true;
};

struct StoreOutcome {
  enum class Status : std::uint8_t {
    stored,
    already_there,  ///< this very content was here before: a success, nothing written
    conflict,       ///< another content was here before and stays the one that is served; this one is kept aside
  };

  Status status = Status::stored;
  std::string study_instance_uid{};
  std::string series_instance_uid{};
  std::string sop_instance_uid{};
  std::string sop_class_uid{};
  std::vector<std::string> warnings{};  ///< repairs a person should know of, without patient data
};

/// One instance on its way in. Memory is bounded whatever its size: the header is kept until Pixel Data begins, the
/// rest goes to the pack at once. Destroyed without a successful commit, nothing of it remains. One thread at a time.
class Ingest {
 public:
  Ingest() = default;
  Ingest(const Ingest&) = delete;
  Ingest& operator=(const Ingest&) = delete;
  virtual ~Ingest() = default;

  /// The next bytes. Pieces of 64 KiB or more are written without being copied. Errors: invalid_data and truncated (not
  /// DICOM), rejected (not what was announced: another study, SOP class or instance), limit_exceeded, no_space, io.
  /// After an error every further call fails.
  virtual dicom::Result<void> write(dicom::Bytes bytes) = 0;

  /// All bytes were given: blocks until the instance is durable and found by queries. Many threads' commits share one
  /// fdatasync a pack and one index transaction. Errors: as write(), and truncated if the data set ends too soon.
  virtual dicom::Result<StoreOutcome> commit() = 0;
};

}  // namespace archive
