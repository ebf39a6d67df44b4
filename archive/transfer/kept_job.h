// Jobs as records: what outlives the server.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "archive/index/records.h"
#include "archive/transfer/job.h"
#include "dicom/base/result.h"

namespace archive::transfer {

inline constexpr std::string_view record_kind = "transfer";

struct KeptJob {
  std::uint64_t number = 0;
  Order order{};
  Progress progress{};
  std::uint32_t runs = 0;  ///< how often it was begun

  bool operator==(const KeptJob&) const = default;
};

/// Its key is such that records are in the order of their numbers.
std::string key_of(std::uint64_t number);
index::Record to_record(const KeptJob& job);
/// Errors: invalid_data.
dicom::Result<KeptJob> from_record(const index::Record& record);

}  // namespace archive::transfer
