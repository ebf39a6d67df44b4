#include "dicom/interchange/data_set_builder.h"

#include <algorithm>
#include <utility>

#include "dicom/core/character_set_conversion.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/interchange/value_field.h"

namespace dicom::interchange {

std::string join_person_name(const std::array<std::string, 3>& groups) {
  std::string name = groups[0];
  if (!groups[1].empty() || !groups[2].empty()) name += '=' + groups[1];
  if (!groups[2].empty()) name += '=' + groups[2];
  return name;
}

DataSetBuilder::DataSetBuilder(TextTarget& target)
    : target_(target),
      character_set_(CharacterSet::from_terms(target.terms)),
      outer_beyond_ascii_(std::exchange(target.beyond_ascii, false)) {}

// Inserting into the middle of a long data set moves its rows: attributes that come late wait for finish(), so that
// documents in a hostile order cost no more than sorting them.
DataSet& DataSetBuilder::place_for(Tag tag) {
  if (data_set_.empty() || tag > last_) {
    last_ = tag;
    return data_set_;
  }
  return late_.emplace_back();
}

void DataSetBuilder::add_text(Tag tag, VR vr, std::string_view text) {
  if (tag == tags::SpecificCharacterSet.tag) {
    text = target_.terms;
    named_ = true;
  }
  if (!traits(vr).uses_character_set || character_set_.keeps(text)) {
    return place_for(tag).set_bytes(tag, vr, as_bytes(text));
  }
  target_.beyond_ascii = true;
  place_for(tag).set_bytes(tag, vr, as_bytes(character_set_.from_utf8(text, text_form(vr))));
}

void DataSetBuilder::add_bytes(Tag tag, VR vr, SharedBytes bytes) {
  set_value_field(place_for(tag), tag, vr, std::move(bytes));
}

void DataSetBuilder::add_items(Tag tag, const Sequence& items) {
  place_for(tag).set_sequence(tag, items);
}

void DataSetBuilder::add_empty(Tag tag, VR vr) {
  if (vr == VR::SQ) return add_items(tag, {});
  place_for(tag).set_empty(tag, vr);
}

Result<void> DataSetBuilder::merge_late() {
  std::vector<DataElement> elements;
  for (const DataElement element : data_set_) elements.push_back(element);
  for (const DataSet& single : late_) elements.push_back(single.element(0));
  std::ranges::stable_sort(elements, {}, &DataElement::tag);
  const auto twice = std::ranges::adjacent_find(elements, {}, &DataElement::tag);
  if (twice != elements.end())
    return Error{ErrorCode::invalid_data, "the attribute stands there twice", {}, to_string(twice->tag())};
  DataSet merged;
  for (const DataElement& element : elements) merged.set(element);
  data_set_ = std::move(merged);
  return {};
}

Result<DataSet> DataSetBuilder::finish(bool root) && {
  if (!late_.empty()) DICOM_TRY(merge_late());
  const bool unsaid = target_.beyond_ascii && !named_;
  target_.beyond_ascii = outer_beyond_ascii_ || unsaid;
  if (root && unsaid) data_set_.set(tags::SpecificCharacterSet, target_.terms);
  return std::move(data_set_);
}

}  // namespace dicom::interchange
