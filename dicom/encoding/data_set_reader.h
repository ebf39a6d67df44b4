// Bytes to DataSet: PS3.5 7 and annex A. A push parser that never goes back and never recurses.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"

namespace dicom {

/// Sequences within sequences, at most. Real objects stay below ten.
inline constexpr std::size_t maximum_depth = 64;

/// A deflated data set may inflate to this many times its size (DEFLATE can do 1032), but always to 1 MiB.
inline constexpr std::uint64_t maximum_inflation = 250;

/// Values up to this size are never deferred: the reader itself needs some of them.
inline constexpr std::uint32_t smallest_deferred = 64;

struct ReadOptions {
  /// Stop before the first root element with this tag or a later one, e.g. tags::PixelData.
  std::optional<Tag> stop_at{};
  /// `stop_at` counts within items of sequences, too.
  bool stop_in_items = false;
  /// Values and fragments longer than this many bytes are passed over: DataElement::is_deferred.
  std::optional<std::uint32_t> defer_over{};
  /// Deferred bytes are not in what is fed: feed() returns Status::bulk, and the caller passes them on or drops them.
  bool bulk_apart = false;
  /// Damage that would be an error ends the item (of known length) or the data set instead. What stood before it is the
  /// value, with a diagnostic that has data_lost.
  bool salvage = false;
  /// Where the first byte stands in its file: offsets in messages, and of elements, count from there.
  std::uint64_t origin = 0;
  std::size_t depth_limit = maximum_depth;
};

/// Reads one data set from bytes that may arrive piece by piece. Sans I/O: the caller owns the bytes and gives, at each
/// call, everything that has arrived so far (contiguous; it may have moved in memory). Deflated syntaxes: inflate
/// first.
class DataSetReader {
 public:
  enum class Status : std::uint8_t {
    need_more,  ///< everything given is understood so far, but the data set goes on
    bulk,       ///< the next bulk_length() bytes behind consumed() are a deferred value: feed on without them
    complete,   ///< the end, or the tag to stop at, was reached: consumed() says where
  };

  DataSetReader(const TransferSyntax& syntax, const ReadOptions& options, Diagnostics& diagnostics);
  ~DataSetReader();
  DataSetReader(DataSetReader&&) noexcept;

  /// Goes on with parsing. `last` says that no more bytes will come: the data set ends with them.
  Result<Status> feed(Bytes so_far, bool last);
  /// Bytes understood so far, of those that were fed; after `complete`, where the data set (or the wanted part of it)
  /// ends.
  [[nodiscard]] std::uint64_t consumed() const;
  /// After `bulk`: how many bytes of the stream are not to be fed.
  [[nodiscard]] std::uint64_t bulk_length() const;
  /// After `bulk`: the stream ended after this many of them.
  Result<void> bulk_ends_after(std::uint64_t present);
  /// After `complete`: the data set, whose values are slices of `source`, the bytes that were fed.
  DataSet finish(SharedBytes source) &&;

  class Implementation;

 private:
  std::unique_ptr<Implementation> implementation_;
};

/// Reads a whole data set (also a deflated one). Its values are slices of `source` and keep it alive.
Result<DataSet> read_data_set(SharedBytes source, const TransferSyntax& syntax, Diagnostics& diagnostics,
                              const ReadOptions& options = {});

}  // namespace dicom
