#include "archive/ingest/description.h"

#include <algorithm>
#include <utility>

#include "dicom/base/diagnostics.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/file/file.h"

namespace archive::ingest {

using dicom::DataSet;
using dicom::Result;
using dicom::SharedBytes;
using dicom::TransferSyntax;
namespace tags = dicom::tags;

namespace {

struct Header {
  DataSet data_set;
  std::optional<std::uint64_t> pixel_data;  // where it begins; nothing if there is none, or if it was deflated
  bool has_pixel_data = false;
};

Result<Header> header_of(const SharedBytes& data_set, const TransferSyntax& syntax) {
  dicom::Diagnostics unheard;  // what could be repaired was told when it came
  Header header;
  if (syntax.deflated) {
    header.data_set = DICOM_TRY(dicom::read_data_set(data_set, syntax, unheard));
    for (const dicom::KnownTag tag : {tags::FloatPixelData, tags::DoubleFloatPixelData, tags::PixelData}) {
      header.has_pixel_data = header.has_pixel_data || header.data_set.contains(tag);
    }
    return header;
  }
  dicom::DataSetReader reader(syntax, dicom::ReadOptions{.stop_at = end_of_header}, unheard);
  DICOM_TRY(reader.feed(data_set.bytes(), true));
  if (reader.consumed() < data_set.size()) header.pixel_data = reader.consumed();
  header.has_pixel_data = header.pixel_data.has_value();
  header.data_set = std::move(reader).finish(data_set);
  return header;
}

void fill(index::NewInstance& instance, const Header& header, const Identity& identity,
          const index::ExtraAttributes& extras) {
  instance.values = values_of(header.data_set, identity);
  instance.extras = index::extra_values(header.data_set, extras);
  instance.stored.number_of_frames = number_of_frames(header.data_set, header.has_pixel_data);
  instance.stored.pixel_data_offset = header.pixel_data;
}

}  // namespace

Result<index::NewInstance> describe_data_set(const SharedBytes& data_set, const TransferSyntax& syntax,
                                             const Identity& identity, const index::ExtraAttributes& extras) {
  const Header header = DICOM_TRY(header_of(data_set, syntax));
  index::NewInstance instance;
  fill(instance, header, identity, extras);
  return instance;
}

Result<index::NewInstance> describe_file(const SharedBytes& file, const index::ExtraAttributes& extras) {
  dicom::Diagnostics unheard;
  const dicom::FileHead head = DICOM_TRY(dicom::read_file_head(file, unheard));
  const Header header =
      DICOM_TRY(header_of(file.slice(head.data_set_offset, file.size() - head.data_set_offset), head.syntax));
  const Identity identity = DICOM_TRY(identify(header.data_set, head.meta));
  index::NewInstance instance;
  fill(instance, header, identity, extras);
  StoredInstance& stored = instance.stored;
  stored.study_instance_uid = identity.study_uid;
  stored.series_instance_uid = identity.series_uid;
  stored.sop_instance_uid = identity.instance_uid;
  stored.sop_class_uid = identity.class_uid;
  stored.transfer_syntax_uid = head.meta.text_or_empty(tags::TransferSyntaxUID);
  stored.file_length = file.size();
  stored.data_set_offset = head.data_set_offset;
  if (stored.pixel_data_offset) *stored.pixel_data_offset += head.data_set_offset;
  return instance;
}

Result<DataSet> read_header(const SharedBytes& file, const StoredInstance& stored) {
  const SharedBytes data_set = file.slice(stored.data_set_offset, file.size() - stored.data_set_offset);
  Header header = DICOM_TRY(header_of(data_set, dicom::assume_transfer_syntax(stored.transfer_syntax_uid)));
  if (header.has_pixel_data && !header.pixel_data) {
    for (const dicom::KnownTag tag : {tags::FloatPixelData, tags::DoubleFloatPixelData, tags::PixelData})
      header.data_set.erase(tag);
  }
  return std::move(header.data_set);
}

storage::SeriesName series_of(const StoredInstance& stored) {
  return {stored.study_instance_uid, stored.series_instance_uid};
}

storage::Place place_of(const StoredInstance& stored) {
  return {static_cast<std::uint32_t>(stored.pack), stored.pack_offset, stored.file_length};
}

}  // namespace archive::ingest
