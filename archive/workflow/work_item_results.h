// What a work item is to work on, and what came of it: its references, held against what is stored.
#pragma once

#include <string>
#include <vector>

#include "archive/archive.h"
#include "dicom/core/data_set.h"
#include "dicom/net/instance_list.h"

namespace archive::workflow {

/// Instances of one series (PS3.3 table 10-3b, Referenced Instances and Access).
struct ReferencedSeries {
  std::string study_uid;
  std::string series_uid;
  std::vector<dicom::net::ListedInstance> instances{};
  std::size_t missing = 0;  ///< of the instances: not in the archive
};

/// Of Input Information Sequence. Error: io.
dicom::Result<std::vector<ReferencedSeries>> inputs_of(Archive& archive, const dicom::DataSet& item);
/// Of Output Information Sequence, in Unified Procedure Step Performed Procedure Sequence. Error: io.
dicom::Result<std::vector<ReferencedSeries>> outputs_of(Archive& archive, const dicom::DataSet& item);

}  // namespace archive::workflow
