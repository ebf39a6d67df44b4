#include "cli/archive_storing.h"

#include <algorithm>
#include <utility>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_writer.h"

namespace dicom::cli {

using archive::Ingest;
using archive::StoreOutcome;

Result<StoreOutcome> store_bytes(Ingest& ingest, Bytes bytes) {
  constexpr std::size_t piece_size = 1 << 20;
  for (std::size_t at = 0; at < bytes.size(); at += piece_size)
    DICOM_TRY(ingest.write(bytes.subspan(at, std::min(piece_size, bytes.size() - at))));
  return ingest.commit();
}

Result<StoreOutcome> store_data_set(archive::Archive& archive, const DataSet& data_set, std::string source) {
  const ByteVector bytes = DICOM_TRY(write_data_set(data_set, transfer_syntax::ExplicitVRLittleEndian));
  const auto ingest = DICOM_TRY(archive.begin_store({.sop_class_uid = data_set.text_or_empty(tags::SOPClassUID),
                                                     .sop_instance_uid = data_set.text_or_empty(tags::SOPInstanceUID),
                                                     .transfer_syntax_uid = std::string(uids::ExplicitVRLittleEndian),
                                                     .source = std::move(source)}));
  return store_bytes(*ingest, bytes);
}

}  // namespace dicom::cli
