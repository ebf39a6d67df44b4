// Batches and files of messages: HL7 v2.5.1 2.10.3 (FHS, BHS, BTS, FTS).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"

namespace dicom::hl7 {

/// Messages between BHS and BTS, each as it came.
struct Batch {
  std::string header;  ///< the segment BHS; empty: there is none
  std::vector<std::string> messages;
  std::optional<std::uint64_t> announced{};  ///< BTS-1: how many messages there are
};

/// Batches between FHS and FTS.
struct BatchFile {
  std::string header;  ///< the segment FHS; empty: there is none
  std::vector<Batch> batches;
  std::optional<std::uint64_t> announced{};  ///< FTS-1: how many batches there are
};

/// Whether bytes begin as a batch or a file of batches does, and not as one message.
bool is_batch(std::string_view bytes);

/// Takes batches apart; their messages are not read. Trailers may be missing. Errors: invalid_data (a segment outside
/// of every message, a header that declares no delimiters), limit_exceeded (over 100,000 messages).
Result<BatchFile> read_batches(std::string_view bytes);

/// The batches of answers to a file, as it is sent: the same headers with sender and receiver exchanged, the answers in
/// the order of the messages. What was announced otherwise than it came is said in BTS-2 and FTS-2. `answers`: of each
/// batch. `control_id` becomes BHS-11 and FHS-11, `moment` BHS-7 and FHS-7.
std::string answer_batches(const BatchFile& file, const std::vector<std::vector<std::string>>& answers,
                           std::string_view control_id, std::string_view moment);

}  // namespace dicom::hl7
