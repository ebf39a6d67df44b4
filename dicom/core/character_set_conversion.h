// All text of a data set in another character set; and what is wrong with the text of one.
#pragma once

#include <optional>
#include <string_view>

#include "dicom/base/diagnostics.h"
#include "dicom/core/data_set.h"

namespace dicom {

/// What is a delimiter in text of a VR (PS3.5 6.1.2.5.3 and 6.2).
TextForm text_form(VR vr);

struct CharacterSetConversion {
  /// What the text is to be read as, here and in all items, if Specific Character Set is known to be wrong.
  std::optional<CharacterSet> assumed{};
  /// Characters that the new set lacks become '?' and are reported; otherwise they are an error.
  bool replace = false;
};

/// The data set with all text, also that of nested items, in the character set of the terms ("ISO_IR 192", "\ISO 2022
/// IR 87"; empty for the default repertoire), and Specific Character Set saying so: once, as items inherit it
/// (PS3.5 7.5.3). Values whose bytes are the same in both are not touched, nor are unknown ones (VR UN). Text that
/// cannot be decoded is reported to the diagnostics and holds U+FFFD then. Errors: invalid_argument if the terms are
/// none of PS3.3 C.12.1.1.2, or for a character that the new set lacks.
Result<DataSet> convert_character_set(const DataSet& data_set, std::string_view terms,
                                      const CharacterSetConversion& options, Diagnostics& diagnostics);

/// Reports terms of Specific Character Set that are not the Standard's, and text that is not in the declared set.
Result<void> check_character_sets(const DataSet& data_set, Diagnostics& diagnostics);

}  // namespace dicom
