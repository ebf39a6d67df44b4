// Storing into an archive, for the actions of `dicom archive` that do.
#pragma once

#include <string>

#include "archive/archive.h"

namespace dicom::cli {

/// More than there are cores: while one waits for the disk, others read. Their commits are made durable together.
inline constexpr unsigned storing_threads = 8;

/// The bytes, and a commit.
Result<archive::StoreOutcome> store_bytes(archive::Ingest& ingest, Bytes bytes);

/// A data set as if it had come by C-STORE, in Explicit VR Little Endian.
Result<archive::StoreOutcome> store_data_set(archive::Archive& archive, const DataSet& data_set, std::string source);

}  // namespace dicom::cli
