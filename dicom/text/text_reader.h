// Text to data set: what text_writer.h writes, what people write by hand, and what DCMTK's dcmdump prints.
//
//   # a comment
//   PatientName = Doe^Jane                      the VR by the dictionary
//   (0009,1001) LO = private                    or as said
//   SOPInstanceUID = uid()                      a new UID; uid(NAME): the same one for the same name
//   SOPClassUID = CTImageStorage                registered UIDs by keyword
//   RequestAttributesSequence[0].Modality = CT  a path
//   ReferencedImageSequence = {                 or a sequence with its items
//     {
//       ReferencedSOPInstanceUID = uid(other)
//     }
//   }
//   (7fe0,0010) OB PixelData = fragments {      encapsulated pixel data; the first is the offset table
//     hex:
//     @frame.jpg                                the content of a file beside the text
//   }
//   (0042,0011) OB = hex {
//     25 50 44 46
//   }
#pragma once

#include <functional>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace dicom {

struct TextOptions {
  /// The content of a file that the text names as @NAME; without it such names are an error.
  std::function<Result<SharedBytes>(std::string_view name)> open_file{};
};

/// What a text says: elements of group 0002 apart from the others.
struct TextDataSets {
  DataSet meta;
  DataSet data_set;
};

/// Text is UTF-8. If it has characters beyond ASCII and names no Specific Character Set, that becomes ISO_IR 192.
/// Errors: invalid_data with the line: "line 12: ...".
Result<TextDataSets> parse_text(std::string_view text, const TextOptions& options = {});

}  // namespace dicom
