#include <algorithm>

#include "dicom/core/data_set.h"

namespace dicom {
namespace {

// Bytes of one value with its numbers in little endian order, without padding.
ByteVector canonical(const DataElement& element) {
  const VRTraits& rules = traits(element.vr());
  const Bytes bytes = rules.kind == ValueKind::text ? as_bytes(element.raw_text()) : element.bytes();
  ByteVector copy(bytes.begin(), bytes.end());
  if (element.byte_order() == std::endian::big && rules.value_size > 1) {
    for (std::size_t i = 0; i + rules.value_size <= copy.size(); i += rules.value_size) {
      std::reverse(copy.begin() + static_cast<std::ptrdiff_t>(i),
                   copy.begin() + static_cast<std::ptrdiff_t>(i + rules.value_size));
    }
  }
  if (rules.kind == ValueKind::bytes && copy.size() % 2 != 0) copy.push_back(std::byte{0});
  return copy;
}

bool equal_values(const DataElement& left, const DataElement& right) {
  if (left.byte_order() == right.byte_order() && std::ranges::equal(left.bytes(), right.bytes())) return true;
  return canonical(left) == canonical(right);
}

bool equal_fragments(const DataElement& left, const DataElement& right) {
  for (std::size_t i = 0; i < left.item_count(); ++i) {
    if (!std::ranges::equal(left.fragment(i), right.fragment(i))) return false;
  }
  return true;
}

bool equal_items(const DataElement& left, const DataElement& right) {
  for (std::size_t i = 0; i < left.item_count(); ++i) {
    if (!(left.item(i) == right.item(i))) return false;
  }
  return true;
}

bool equal_elements(const DataElement& left, const DataElement& right) {
  if (left.tag() != right.tag() || left.vr() != right.vr() || left.item_count() != right.item_count() ||
      left.is_encapsulated() != right.is_encapsulated()) {
    return false;
  }
  if (left.is_encapsulated()) return equal_fragments(left, right);
  return left.item_count() > 0 ? equal_items(left, right) : equal_values(left, right);
}

}  // namespace

bool operator==(const DataSet& left, const DataSet& right) {
  if (left.size() != right.size()) return false;
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (!equal_elements(left.element(i), right.element(i))) return false;
  }
  return true;
}

}  // namespace dicom
