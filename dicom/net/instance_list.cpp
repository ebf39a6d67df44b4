#include "dicom/net/instance_list.h"

#include "dicom/dictionary/generated/tags.h"

namespace dicom::net {

Sequence to_items(const std::vector<ListedInstance>& instances) {
  Sequence items;
  items.reserve(instances.size());
  for (const ListedInstance& instance : instances) {
    DataSet& item = items.emplace_back();
    item.set(tags::ReferencedSOPClassUID, instance.sop_class_uid);
    item.set(tags::ReferencedSOPInstanceUID, instance.sop_instance_uid);
    if (instance.failure_reason != 0) item.set(tags::FailureReason, instance.failure_reason);
  }
  return items;
}

std::vector<ListedInstance> instances_in(const DataSet& data_set, Tag sequence) {
  std::vector<ListedInstance> instances;
  const auto element = data_set.find(sequence);
  for (std::size_t i = 0; element && i < element->item_count(); ++i) {
    const DataSet item = element->item(i);
    ListedInstance instance{item.text_or_empty(tags::ReferencedSOPClassUID),
                            item.text_or_empty(tags::ReferencedSOPInstanceUID),
                            item.value_or<std::uint16_t>(tags::FailureReason, 0)};
    if (!instance.sop_class_uid.empty() && !instance.sop_instance_uid.empty()) instances.push_back(std::move(instance));
  }
  return instances;
}

}  // namespace dicom::net
