// What ingest asks of those who know what is rejected (IHE Imaging Object Change Management).
#pragma once

#include <cstdint>
#include <string_view>

#include "archive/index/index.h"
#include "archive/retrieve/retrieve.h"
#include "dicom/base/result.h"

namespace archive::ingest {

/// Thread-safe.
class Rejections {
 public:
  Rejections() = default;
  Rejections(const Rejections&) = delete;
  Rejections& operator=(const Rejections&) = delete;
  virtual ~Rejections() = default;

  /// The act by which an instance is rejected whenever it comes; 0: none. Waits for one that is just being done.
  virtual std::uint64_t rejection_of(std::string_view sop_instance_uid) = 0;
  /// Puts an instance that is durable, but not yet in the index, into the trash of the rejection that names it. False,
  /// and nothing done, if that is not in force any more: it was taken back or erased since rejection_of() told of it.
  virtual dicom::Result<bool> hide(const index::NewInstance& instance) = 0;
  /// The same for one that is in the index.
  virtual dicom::Result<bool> hide(const StoredInstance& instance) = 0;
  /// A Key Object Selection was stored, or was there already: what it rejects is rejected when this returns, unless it
  /// was acted upon before.
  virtual dicom::Result<void> take_note(const StoredInstance& note, std::string_view source) = 0;
};

}  // namespace archive::ingest
