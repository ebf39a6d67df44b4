// The types of the items and sub-items of A-ASSOCIATE PDUs.
#pragma once

#include <cstdint>

namespace dicom::net {

/// PS3.8 9.3.2 and 9.3.3, PS3.7 D.3.3.
enum class ItemType : std::uint8_t {
  application_context = 0x10,
  presentation_context_rq = 0x20,
  presentation_context_ac = 0x21,
  abstract_syntax = 0x30,
  transfer_syntax = 0x40,
  user_information = 0x50,
  maximum_length = 0x51,
  implementation_class_uid = 0x52,
  asynchronous_operations_window = 0x53,
  role_selection = 0x54,
  implementation_version_name = 0x55,
  sop_class_extended_negotiation = 0x56,
  sop_class_common_extended_negotiation = 0x57,
  user_identity_rq = 0x58,
  user_identity_ac = 0x59,
};

}  // namespace dicom::net
