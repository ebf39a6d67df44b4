// Extended negotiation of query and retrieve: PS3.4 C.5.
#pragma once

#include <string>
#include <string_view>

#include "dicom/net/ul/pdu.h"

namespace dicom::net {

/// What a C-FIND, C-MOVE or C-GET may be beyond the baseline: the bytes of PS3.4 tables C.5.1-1, C.5.2-1 and C.5.3-1.
struct QueryOptions {
  bool relational = false;           ///< keys of every level, without the unique keys above it (PS3.4 C.4.1.2.2)
  bool combined_date_time = false;   ///< a date and a time with ranges are one point in time
  bool fuzzy_names = false;          ///< person names match by how they sound
  bool timezone_adjustment = false;  ///< dates and times are of the timezone in the identifier
  bool enhanced_conversion = false;  ///< classic images for enhanced multi-frame ones, or the other way
  bool operator==(const QueryOptions&) const = default;

  [[nodiscard]] bool any() const { return *this != QueryOptions(); }
  /// What both have.
  [[nodiscard]] QueryOptions both(const QueryOptions& other) const;
};

/// Of one of the classes for C-FIND, C-MOVE or C-GET.
SOPClassExtendedNegotiation encode_query_options(std::string_view sop_class_uid, const QueryOptions& options);
/// Bytes that are not there are zero.
QueryOptions decode_query_options(const SOPClassExtendedNegotiation& negotiation);

/// "relational queries, fuzzy names"; empty if nothing is wanted.
std::string to_string(const QueryOptions& options);

}  // namespace dicom::net
