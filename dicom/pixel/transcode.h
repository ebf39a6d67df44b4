// Pixel data from one transfer syntax to another.
#pragma once

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/pixel/encode.h"

namespace dicom {

struct TranscodeOptions {
  EncodeOptions encode{};
  /// An image that has lost something is another instance (PS3.3 C.7.6.1.1.5): give it a UID of its own.
  bool new_instance_uid_if_lossy = true;
  /// Decode what was coded and compare; an error (invalid_data) if a lossless syntax lost anything.
  bool verify = false;
  /// Frames that are worked on side by side; 0: as many as the machine has processors.
  unsigned threads = 1;
};

/// The data set with its pixel data coded for `to`: one fragment a frame, with offset tables; or native. Unchanged if
/// it has no pixel data or they are in that encoding already. What loses is written down: Lossy Image Compression, its
/// ratio and method, DERIVED in Image Type, the source. Streams of JPEG go into JPEG XL JPEG Recompression and come
/// back from it bit for bit. Errors: those of decode_frame and encode_frame with the frame's number; limit_exceeded for
/// more than 4 GiB of native pixels.
Result<DataSet> transcode(const DataSet& data_set, const TransferSyntax& from, const TransferSyntax& to,
                          const TranscodeOptions& options = {});

}  // namespace dicom
