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

std::optional<DataElement> functional_group_sequence(const DataSet& data_set, Tag tag, std::uint32_t index) {
  const auto in = [&](const std::optional<DataSet>& groups) -> std::optional<DataElement> {
    const auto sequence = groups ? groups->find(tag) : std::nullopt;
    return sequence && sequence->is_sequence() && sequence->item_count() > 0 ? sequence : std::nullopt;
  };
  if (auto own = in(item_of(data_set, tags::PerFrameFunctionalGroupsSequence, index))) return own;
  return in(item_of(data_set, tags::SharedFunctionalGroupsSequence, 0));
}

}  // namespace dicom
