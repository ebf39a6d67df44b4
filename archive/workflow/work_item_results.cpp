#include "archive/workflow/work_item_results.h"

#include <algorithm>
#include <set>

#include "dicom/dictionary/generated/tags.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
using dicom::Sequence;
namespace tags = dicom::tags;

namespace {

Result<std::vector<ReferencedSeries>> look_up(Archive& archive, const Sequence& references) {
  std::vector<ReferencedSeries> found;
  Scope scope;
  for (const DataSet& reference : references) {
    ReferencedSeries& series = found.emplace_back(
        ReferencedSeries{.study_uid = reference.text_or_empty(tags::StudyInstanceUID),
                         .series_uid = reference.text_or_empty(tags::SeriesInstanceUID),
                         .instances = dicom::net::instances_in(reference, tags::ReferencedSOPSequence)});
    for (const auto& instance : series.instances) scope.instance_uids.push_back(instance.sop_instance_uid);
  }
  if (scope.instance_uids.empty()) return found;
  std::set<std::string, std::less<>> stored;
  for (const StoredInstance& instance : DICOM_TRY(archive.locate(scope))) stored.insert(instance.sop_instance_uid);
  for (ReferencedSeries& series : found) {
    series.missing = static_cast<std::size_t>(std::ranges::count_if(
        series.instances, [&](const auto& instance) { return !stored.contains(instance.sop_instance_uid); }));
  }
  return found;
}

}  // namespace

Result<std::vector<ReferencedSeries>> inputs_of(Archive& archive, const DataSet& item) {
  return look_up(archive, item.value_or<Sequence>(tags::InputInformationSequence, {}));
}

Result<std::vector<ReferencedSeries>> outputs_of(Archive& archive, const DataSet& item) {
  Sequence outputs;
  for (const DataSet& performed : item.value_or<Sequence>(tags::UnifiedProcedureStepPerformedProcedureSequence, {})) {
    for (const DataSet& output : performed.value_or<Sequence>(tags::OutputInformationSequence, {}))
      outputs.push_back(output);
  }
  return look_up(archive, outputs);
}

}  // namespace archive::workflow
