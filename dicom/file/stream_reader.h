// DICOM files from streams: pipes, sockets, files larger than memory. Nothing is read twice, and bulk is not kept.
#pragma once

#include <cstdint>
#include <functional>

#include "dicom/file/bulk.h"
#include "dicom/file/file.h"

namespace dicom {

struct StreamOptions {
  /// As for files; values over `defer_over` are not kept.
  ReadOptions reading{.defer_over = 64 * 1024};
  /// Bytes of the stream that may be kept in memory at once: what is not bulk, or deflated.
  std::uint64_t maximum_held = 256 * 1024 * 1024;
  /// Gets the bytes of deferred values as they pass, with where in the stream they stand.
  std::function<Result<void>(std::uint64_t offset, Bytes bytes)> on_bulk{};
};

/// Reads a file from a stream up to its end, or to `reading.stop_at`. Deferred values have their offset in the stream
/// and their length. Deflated data sets are kept whole. Errors: those of read_file and of the source; limit_exceeded.
Result<File> read_stream(const ByteSource& source, Diagnostics& diagnostics, const StreamOptions& options = {});

}  // namespace dicom
