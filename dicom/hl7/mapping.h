// Fields of a message as attributes: tables of what goes where.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "dicom/core/data_set.h"
#include "dicom/hl7/message.h"

namespace dicom::hl7 {

/// How a field is written as a value.
enum class Form : std::uint8_t {
  text,             ///< the component that the path names
  person_name,      ///< XPN
  identified_name,  ///< XCN: an identifier, then a name
  date,             ///< of a TS
  time,             ///< of a TS
  joined,           ///< all components with blanks between them: a location
};

/// One attribute and where it comes from. Of several for one attribute the first that has a value is taken.
struct Mapping {
  KnownTag tag;
  std::string_view path;
  Form form = Form::text;
};

/// Sets what the first segments of their names have, and leaves what is empty there alone.
void apply(std::span<const Mapping> mappings, const Message& message, DataSet& data_set);
/// The same from one segment; mappings of others are passed over.
void apply(std::span<const Mapping> mappings, const Message& message, const Segment& segment, DataSet& data_set);

/// Text that is one value: what would divide it is replaced by blanks.
std::string value_text(std::string_view text);

}  // namespace dicom::hl7
