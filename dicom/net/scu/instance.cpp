#include "dicom/net/scu/instance.h"

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/file/file.h"
#include "dicom/io/mapped_file.h"

namespace dicom::net::scu {
namespace {

// Files without meta information name themselves only in the data set.
Result<void> complete_from_data_set(Instance& instance, const TransferSyntax& syntax) {
  Diagnostics diagnostics;
  ReadOptions options;
  options.stop_at = Tag(0x0008, 0x0019);
  const DataSet head = DICOM_TRY(read_data_set(instance.data_set, syntax, diagnostics, options));
  InstanceReference& reference = instance.reference;
  if (reference.kind.sop_class_uid.empty()) reference.kind.sop_class_uid = DICOM_TRY(head.get<std::string>(tags::SOPClassUID));
  if (reference.sop_instance_uid.empty()) {
    reference.sop_instance_uid = DICOM_TRY(head.get<std::string>(tags::SOPInstanceUID));
  }
  return {};
}

}  // namespace

Result<Instance> open_instance(const std::filesystem::path& path) {
  const SharedBytes content = DICOM_TRY(io::map_file(path));
  Diagnostics diagnostics;
  const FileHead head = DICOM_TRY(read_file_head(content, diagnostics));
  Instance instance;
  instance.reference.kind.sop_class_uid = head.meta.text_or_empty(tags::MediaStorageSOPClassUID);
  instance.reference.kind.transfer_syntax_uid = head.syntax.uid;
  instance.reference.sop_instance_uid = head.meta.text_or_empty(tags::MediaStorageSOPInstanceUID);
  instance.data_set = content.slice(head.data_set_offset, content.size() - head.data_set_offset);
  if (instance.reference.kind.sop_class_uid.empty() || instance.reference.sop_instance_uid.empty()) {
    DICOM_TRY(complete_from_data_set(instance, head.syntax));
  }
  return instance;
}

bool is_reencodable(std::string_view from_uid, std::string_view to_uid) {
  const TransferSyntax* from = find_transfer_syntax(from_uid);
  const TransferSyntax* to = find_transfer_syntax(to_uid);
  return from != nullptr && to != nullptr && !from->encapsulated() && !to->encapsulated();
}

Result<SharedBytes> encoded_as(const Instance& instance, std::string_view to_uid, const Transcoder& transcoder) {
  const std::string& from_uid = instance.reference.kind.transfer_syntax_uid;
  if (from_uid == to_uid) return instance.data_set;
  const TransferSyntax* to = find_transfer_syntax(to_uid);
  if (is_reencodable(from_uid, to_uid)) {
    Diagnostics diagnostics;
    const DataSet data_set = DICOM_TRY(read_data_set(instance.data_set, *find_transfer_syntax(from_uid), diagnostics));
    return SharedBytes(DICOM_TRY(write_data_set(data_set, *to)));
  }
  if (transcoder && to != nullptr) return transcoder(instance, *to);
  return Error{ErrorCode::unsupported, "it is stored in " + std::string(uid_name(from_uid)) +
                                           " and cannot be made " + std::string(uid_name(to_uid))};
}

}  // namespace dicom::net::scu
