#include "archive/ingest/same_content.h"

#include <algorithm>
#include <vector>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"

namespace archive::ingest {
namespace {

using dicom::DataSet;

// Group lengths are retired, and padding means nothing (PS3.5 7.2, PS3.10 7.2): many systems drop both.
DataSet essence(DataSet data_set) {
  std::vector<dicom::Tag> meaningless;
  for (const dicom::DataElement& element : data_set) {
    const bool group_length = (element.tag().value & 0xffff) == 0;
    if (group_length || element.tag() == dicom::tags::DataSetTrailingPadding.tag) meaningless.push_back(element.tag());
  }
  for (const dicom::Tag tag : meaningless) data_set.erase(tag);
  return data_set;
}

bool same_bytes(const StoredDataSet& left, const StoredDataSet& right) {
  return left.syntax.uid == right.syntax.uid && std::ranges::equal(left.bytes.bytes(), right.bytes.bytes());
}

}  // namespace

StoredDataSet data_set_in(const dicom::SharedBytes& file, const StoredInstance& stored) {
  return {file.slice(stored.data_set_offset, file.size() - stored.data_set_offset),
          dicom::assume_transfer_syntax(stored.transfer_syntax_uid)};
}

bool same_content(const StoredDataSet& left, const StoredDataSet& right) {
  if (same_bytes(left, right)) return true;
  if (left.syntax.pixels != right.syntax.pixels) return false;
  if (left.syntax.encapsulated() && left.syntax.uid != right.syntax.uid) return false;
  dicom::Diagnostics unheard;
  const auto one = read_data_set(left.bytes, left.syntax, unheard);
  const auto other = read_data_set(right.bytes, right.syntax, unheard);
  return one && other && essence(*one) == essence(*other);
}

}  // namespace archive::ingest
