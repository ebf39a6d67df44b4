#include "dicom/net/utf8_copy.h"

#include "dicom/dictionary/generated/tags.h"

namespace dicom::net {
namespace {

void copy_elements(DataSet& to, const DataSet& from) {
  for (const DataElement element : from) {
    if (element.tag() == tags::SpecificCharacterSet) continue;
    if (element.is_sequence()) {
      Sequence items;
      for (std::size_t i = 0; i < element.item_count(); ++i) {
        DataSet& item = items.emplace_back();
        item.set(tags::SpecificCharacterSet, "ISO_IR 192");
        copy_elements(item, element.item(i));
        item.erase(tags::SpecificCharacterSet);
      }
      to.set_sequence(element.tag(), items);
    } else if (traits(element.vr()).uses_character_set) {
      to.set_text(element.tag(), element.vr(), from.text_or_empty(element.tag()));
    } else {
      to.set(element);
    }
  }
}

}  // namespace

DataSet utf8_copy(const DataSet& data_set) {
  const auto own = data_set.find(tags::SpecificCharacterSet);
  if (!own || own->is_empty() || own->raw_text() == "ISO_IR 192") return data_set;
  DataSet copy;
  copy.set(tags::SpecificCharacterSet, "ISO_IR 192");
  copy_elements(copy, data_set);
  return copy;
}

}  // namespace dicom::net
