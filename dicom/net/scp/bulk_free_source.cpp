#include "dicom/net/scp/bulk_free_source.h"

#include <algorithm>
#include <array>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"

namespace dicom::net::scp {
namespace {

// PS3.4 table Z.1-1. Of a repeating group: the first group's tag.
constexpr std::array<Tag, 9> bulk_data{
    tags::PixelDataProviderURL,       tags::EncapsulatedDocument,
    tags::SpectroscopyData,           tags::FloatPixelData,
    tags::DoubleFloatPixelData,       tags::PixelData,
    tags::ExtendedOffsetTable,  // it tells of fragments that are not there
    tags::ExtendedOffsetTableLengths, tags::EncapsulatedPixelDataValueTotalLength,
};
constexpr std::array<Tag, 3> repeating_bulk_data{
    Tag(0x5000, 0x200c),  // Audio Sample Data
    Tag(0x5000, 0x3000),  // Curve Data
    Tag(0x6000, 0x3000),  // Overlay Data
};
constexpr std::uint16_t repeated_groups = 0x20;  // even ones: xx00 to xx1e

bool is_bulk_data(Tag tag) {
  if (std::ranges::find(bulk_data, tag) != bulk_data.end()) return true;
  return std::ranges::any_of(repeating_bulk_data, [tag](Tag first) {
    return tag.element() == first.element() && tag.group() >= first.group() &&
           tag.group() < first.group() + repeated_groups;
  });
}

DataSet without_waveform_data(DataSet data_set) {
  Sequence waveforms = data_set.value_or<Sequence>(tags::WaveformSequence, {});
  if (waveforms.empty()) return data_set;
  for (DataSet& waveform : waveforms) waveform.erase(tags::WaveformData);
  data_set.set(tags::WaveformSequence, waveforms);
  return data_set;
}

}  // namespace

Result<scu::Instance> without_bulk_data(const scu::Instance& instance) {
  const TransferSyntax syntax = assume_transfer_syntax(instance.reference.kind.transfer_syntax_uid);
  Diagnostics diagnostics;
  DataSet data_set = DICOM_TRY(read_data_set(instance.data_set, syntax, diagnostics));
  std::vector<Tag> large;
  for (const DataElement element : data_set) {
    if (is_bulk_data(element.tag())) large.push_back(element.tag());
  }
  for (const Tag tag : large) data_set.erase(tag);
  data_set = without_waveform_data(std::move(data_set));
  scu::Instance light;
  light.reference = instance.reference;
  light.reference.kind.transfer_syntax_uid = transfer_syntax::ExplicitVRLittleEndian.uid;
  light.data_set = SharedBytes(DICOM_TRY(write_data_set(data_set, transfer_syntax::ExplicitVRLittleEndian)));
  return light;
}

BulkFreeSource::BulkFreeSource(std::unique_ptr<InstanceSource> whole)
    : whole_(std::move(whole)), references_(whole_->references()) {
  for (scu::InstanceReference& each : references_) {
    each.kind.transfer_syntax_uid = transfer_syntax::ExplicitVRLittleEndian.uid;
  }
}

Result<scu::Instance> BulkFreeSource::open(std::size_t index) {
  return without_bulk_data(DICOM_TRY(whole_->open(index)));
}

}  // namespace dicom::net::scp
