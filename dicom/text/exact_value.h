// Values as text that reads back as the same bytes: of the text form, and of what people type on a command line.
#pragma once

#include <string>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace dicom {

/// The value in the shortest of these forms that set_value() turns back into the very same bytes, little endian:
///   text as it is      Doe^Jane      1\2\0.5      (0018,1063)\(0018,1065)
///   text in quotes     "ends with a space "       escapes: \\ \" \n \r \t \x1b
///   hexadecimal        hex: 00 01 ff
/// The element, of `level`, is neither a sequence, nor fragments, nor deferred.
std::string exact_value(const DataSet& level, const DataElement& element);

/// Sets an element from such text. Also takes a UID's keyword (CTImageStorage) for UI, keywords for AT. Text is UTF-8.
/// Errors: invalid_argument if the text is no value of the VR, or cannot be written in the character set.
Result<void> set_value(DataSet& to, Tag tag, VR vr, std::string_view text);

/// The VR of a new element by the dictionary, for private ones by the creator in `level`; UN if unknown.
VR dictionary_vr(const DataSet& level, Tag tag);

/// Sets an element whose VR the dictionary tells. Where that allows two (US or SS), the one that the value fits.
Result<void> set_value(DataSet& to, Tag tag, std::string_view text);

}  // namespace dicom
