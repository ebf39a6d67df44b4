// Base64: RFC 4648 4, which DICOM JSON and Native XML carry binary values in.
#pragma once

#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/interchange/text_buffer.h"

namespace dicom::interchange {

void append_base64(TextBuffer& to, Bytes bytes);
/// White space is passed over, missing padding is forgiven; anything else is an error with its offset in `text`.
Result<ByteVector> decode_base64(std::string_view text);

}  // namespace dicom::interchange
