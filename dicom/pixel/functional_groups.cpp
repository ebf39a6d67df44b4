#include "dicom/pixel/functional_groups.h"

#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

std::optional<DataSet> item_of(const DataSet& data_set, Tag tag, std::size_t index) {
  const auto sequence = data_set.find(tag);
  if (!sequence || !sequence->is_sequence() || index >= sequence->item_count()) return std::nullopt;
  return sequence->item(index);
}

}  // namespace

std::optional<DataSet> functional_group(const DataSet& data_set, Tag tag, std::uint32_t index) {
  if (const auto groups = item_of(data_set, tags::PerFrameFunctionalGroupsSequence, index))
    if (auto group = item_of(*groups, tag, 0)) return group;
  if (const auto groups = item_of(data_set, tags::SharedFunctionalGroupsSequence, 0)) return item_of(*groups, tag, 0);
  return std::nullopt;
}

std::vector<DataSet> functional_group_items(const DataSet& data_set, Tag tag, std::uint32_t index) {
  const auto in = [&](const std::optional<DataSet>& groups) {
    std::vector<DataSet> items;
    const auto sequence = groups ? groups->find(tag) : std::nullopt;
    for (std::size_t i = 0; sequence && sequence->is_sequence() && i < sequence->item_count(); ++i)
      items.push_back(sequence->item(i));
    return items;
  };
  auto own = in(item_of(data_set, tags::PerFrameFunctionalGroupsSequence, index));
  return own.empty() ? in(item_of(data_set, tags::SharedFunctionalGroupsSequence, 0)) : own;
}

}  // namespace dicom
