// Binary Value Fields as DICOM JSON and Native XML carry them: PS3.18 F.2.6 and F.2.7, PS3.19 A.1.5.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/core/data_set.h"

namespace dicom::interchange {

/// The element's bytes in little endian byte order; what had to be made for that is kept in `room`. Encapsulated pixel
/// data are their items with headers (PS3.5 A.4), without the sequence delimiter.
Bytes value_field(const DataElement& element, ByteVector& room);

/// Sets a binary value. Of Pixel Data, bytes that are a sequence of items from their beginning to their end are
/// fragments again: they came from value_field().
void set_value_field(DataSet& to, Tag tag, VR vr, SharedBytes shared);

}  // namespace dicom::interchange
