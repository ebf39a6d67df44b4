// Character sets of HL7 messages (MSH-18, table 0211) in DICOM's terms.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dicom/charset/character_set.h"

namespace dicom::hl7 {

/// A defined term of Specific Character Set for one of table 0211; nothing if there is none.
std::optional<std::string_view> dicom_term(std::string_view table_0211);

/// The repertoire that the repetitions of MSH-18 declare, e.g. "8859/1" or "ISO IR6~ISO IR87". `unknown`: the one that
/// DICOM has no term for, or that is none; its text is read as the default repertoire.
CharacterSet character_set(std::string_view msh_18, char repetition, std::string& unknown);

}  // namespace dicom::hl7
