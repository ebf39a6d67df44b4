// Lists of instances, as commitment and availability services exchange them: PS3.3 10.8.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dicom/core/data_set.h"

namespace dicom::net {

struct ListedInstance {
  std::string sop_class_uid;
  std::string sop_instance_uid;
  std::uint16_t failure_reason = 0;  ///< of FailedSOPSequence; 0 otherwise
  bool operator==(const ListedInstance&) const = default;
};

/// Items of Referenced SOP Sequence (0008,1199) or Failed SOP Sequence (0008,1198).
Sequence to_items(const std::vector<ListedInstance>& instances);
/// Of a sequence in a data set; items without UIDs are left out.
std::vector<ListedInstance> instances_in(const DataSet& data_set, Tag sequence);

}  // namespace dicom::net
