// Bytes that are not in memory: streams that are read, and deferred values that are written.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom {

/// Gives the next bytes of a stream: puts up to `room.size()` of them there and returns how many; 0 is the end.
using ByteSource = std::function<Result<std::size_t>(MutableBytes room)>;
/// Takes the next bytes.
using ByteSink = std::function<Result<void>(Bytes bytes)>;
/// Gives `length` bytes at `offset` of whatever holds deferred values, in pieces.
using BulkSource = std::function<Result<void>(std::uint64_t offset, std::uint32_t length, const ByteSink& to)>;

/// The stream behind a descriptor (file, pipe, socket), which stays the caller's. It is read, never positioned.
ByteSource stream_of(int descriptor);

/// Writes to a descriptor (file, pipe, socket), which stays the caller's.
ByteSink sink_of(int descriptor);

/// The deferred values of a file. It stays open as long as the source lives. Errors: those of opening it; later
/// truncated, if it became shorter.
Result<BulkSource> bulk_of(const std::filesystem::path& path);

}  // namespace dicom
