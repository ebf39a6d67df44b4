// HL7's data types as DICOM's values: IHE Radiology Technical Framework 2x, appendix B.
#pragma once

#include <optional>
#include <string>

#include "dicom/core/data_set.h"
#include "dicom/hl7/message.h"

namespace dicom::hl7 {

/// XPN, and XCN behind its identifier: a person's name, with its ideographic and phonetic forms if repetitions hold
/// them.
std::string person_name(const Message& message, const Segment& segment, std::size_t field, bool with_identifier);

/// The date of a TS, "20260131": empty if there is no complete one.
std::string date_of(std::string_view time_stamp);
/// The time of a TS, "101500": empty if there is none.
std::string time_of(std::string_view time_stamp);

/// CE and CWE as an item of a code sequence, from component `first` on; nothing if there is no code. A code without a
/// scheme is a local one: 99LOCAL.
std::optional<DataSet> code_item(const Message& message, const Segment& segment, std::size_t field, std::size_t first,
                                 const DataSet& parent);

/// An entity or an identifier with its assigning authority: CX, EI.
struct Identifier {
  std::string id;
  std::string authority;       ///< namespace ID
  std::string universal_id;    ///< an OID, say
  std::string universal_type;  ///< "ISO", "DNS", ...
  std::string type_code;       ///< CX-5: "MR", "PI", ...

  bool operator==(const Identifier&) const = default;
};
/// A CX: identifier, check digits, assigning authority, type. Of an EI the authority begins at component 2.
Identifier identifier(const Message& message, const Segment& segment, std::size_t field, std::size_t repetition,
                      std::size_t authority_component = 4);

/// Puts the authority of an identifier into a sequence of issuers, if there is one.
void set_issuer(DataSet& data_set, KnownTag sequence, const Identifier& identifier);

}  // namespace dicom::hl7
