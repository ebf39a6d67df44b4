#include "dicom/pixel/lookup_table.h"

#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

// Values of US or SS, and of OW or UN that a wrong dictionary has made of them.
std::vector<std::uint16_t> words_of(const DataElement& element) {
  const Bytes bytes = element.bytes();
  std::vector<std::uint16_t> words(bytes.size() / 2);
  for (std::size_t i = 0; i < words.size(); ++i)
    words[i] = load<std::uint16_t>(bytes.data() + 2 * i, element.byte_order());
  return words;
}

std::vector<std::uint16_t> bytes_of(const DataElement& element) {
  const Bytes bytes = element.bytes();
  // Big endian words hold the later byte first (PS3.5 A.3).
  const std::size_t swap = element.byte_order() == std::endian::big && element.vr() != VR::OB ? 1 : 0;
  std::vector<std::uint16_t> entries(bytes.size() - bytes.size() % 2);
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i] = std::to_integer<std::uint16_t>(bytes[i ^ swap]);
  return entries;
}

}  // namespace

Result<LookupDescriptor> read_lookup_descriptor(const DataSet& data_set, Tag tag, bool signed_input) {
  const auto element = data_set.find(tag);
  if (!element) return Error{ErrorCode::not_found, "no table descriptor", {}, to_string(tag)};
  const std::vector<std::uint16_t> words = words_of(*element);
  if (words.size() != 3)
    return element->error(ErrorCode::invalid_data,
                          "a table descriptor of " + std::to_string(words.size()) + " values, expected 3");
  LookupDescriptor descriptor;
  descriptor.count = words[0] == 0 ? 65536 : words[0];
  descriptor.first_mapped = words[1];
  if (signed_input || element->vr() == VR::SS) descriptor.first_mapped = static_cast<std::int16_t>(words[1]);
  descriptor.bits = words[2];
  if (descriptor.bits == 0 || descriptor.bits > 16)
    return element->error(ErrorCode::invalid_data, "table entries of " + std::to_string(descriptor.bits) + " bits");
  return descriptor;
}

Result<std::vector<std::uint16_t>> read_lookup_data(const DataSet& data_set, Tag tag,
                                                    const LookupDescriptor& descriptor) {
  const auto element = data_set.find(tag);
  if (!element) return Error{ErrorCode::not_found, "no table data", {}, to_string(tag)};
  const std::size_t size = element->bytes().size();
  // 8-bit entries come two to a word or, from old writers, each in a word of its own.
  const bool packed = descriptor.bits <= 8 && size < 2 * std::size_t{descriptor.count};
  std::vector<std::uint16_t> entries = packed ? bytes_of(*element) : words_of(*element);
  if (entries.size() < descriptor.count)
    return element->error(ErrorCode::truncated, "a table of " + std::to_string(entries.size()) +
                                                    " entries, its descriptor says " +
                                                    std::to_string(descriptor.count));
  entries.resize(descriptor.count);
  return entries;
}

Result<LookupTable> read_lookup_table(const DataSet& item, bool signed_input) {
  const LookupDescriptor descriptor = DICOM_TRY(read_lookup_descriptor(item, tags::LUTDescriptor, signed_input));
  LookupTable table;
  table.first_mapped = descriptor.first_mapped;
  table.bits = descriptor.bits;
  table.entries = DICOM_TRY(read_lookup_data(item, tags::LUTData, descriptor));
  table.explanation = item.text_or_empty(tags::LUTExplanation);
  // Some descriptors understate the bits of their entries.
  for (const std::uint16_t entry : table.entries)
    while (table.bits < 16 && entry >> table.bits != 0) ++table.bits;
  return table;
}

}  // namespace dicom
