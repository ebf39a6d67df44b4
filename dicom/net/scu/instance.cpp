#include "dicom/net/scu/instance.h"

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/file/file.h"
#include "dicom/io/mapped_file.h"

namespace dicom::net::scu {
namespace {

// The data set is the truth where the meta information disagrees (receivers compare it with the
// command), and the only source of files without meta information.
void take_identity(Instance& instance, const DataSet& meta, const TransferSyntax& syntax) {
  Diagnostics diagnostics;
  ReadOptions options;
  options.stop_at = Tag(0x0008, 0x0019);
  const auto read = read_data_set(instance.data_set, syntax, diagnostics, options);
  const DataSet head = read ? *read : DataSet();
  InstanceReference& reference = instance.reference;
  reference.kind.transfer_syntax_uid = syntax.uid;
  reference.kind.sop_class_uid = head.text_or_empty(tags::SOPClassUID);
  reference.sop_instance_uid = head.text_or_empty(tags::SOPInstanceUID);
  if (reference.kind.sop_class_uid.empty()) {
    reference.kind.sop_class_uid = meta.text_or_empty(tags::MediaStorageSOPClassUID);
  }
  if (reference.sop_instance_uid.empty()) {
    reference.sop_instance_uid = meta.text_or_empty(tags::MediaStorageSOPInstanceUID);
  }
}

bool has_odd_fragment(const DataElement& element) {
  for (std::size_t i = 0; element.is_encapsulated() && i < element.item_count(); ++i) {
    if (element.fragment(i).size() % 2 != 0) return true;
  }
  return false;
}

// Sets a value that has an odd length again, so that writing pads it.
void touch(DataSet& data_set, Tag tag, const SharedBytes& source) {
  const DataElement element = *data_set.find(tag);
  const VR vr = element.vr();
  if (!element.is_encapsulated()) {
    const SharedBytes value = element.shared_bytes();
    data_set.set_shared(tag, vr, value);
    return;
  }
  std::vector<SharedBytes> fragments;
  for (std::size_t i = 0; i < element.item_count(); ++i) fragments.emplace_back(element.fragment(i), source.owner());
  data_set.set_fragments(tag, vr, fragments);
}

// Messages carry an even number of bytes (PS3.8 9.3.5.1), which some files have not: values of odd
// length get their padding, a deflated stream its NUL (PS3.5 A.5).
Result<SharedBytes> with_even_length(const SharedBytes& data_set, const TransferSyntax& syntax) {
  if (data_set.size() % 2 == 0) return data_set;
  ByteVector encoded;
  if (!syntax.deflated) {
    Diagnostics diagnostics;
    DataSet edited = DICOM_TRY(read_data_set(data_set, syntax, diagnostics));
    std::vector<Tag> odd;
    for (const DataElement element : edited) {
      if (element.bytes().size() % 2 != 0 || has_odd_fragment(element)) odd.push_back(element.tag());
    }
    for (const Tag tag : odd) touch(edited, tag, data_set);
    encoded = DICOM_TRY(write_data_set(edited, syntax));
  } else {
    append(encoded, data_set.bytes());
  }
  if (encoded.size() % 2 != 0) encoded.push_back(std::byte{0});
  return SharedBytes(std::move(encoded));
}

}  // namespace

Result<Instance> open_instance(const std::filesystem::path& path) {
  const SharedBytes content = DICOM_TRY(io::map_file(path));
  Diagnostics diagnostics;
  const FileHead head = DICOM_TRY(read_file_head(content, diagnostics));
  Instance instance;
  instance.data_set = content.slice(head.data_set_offset, content.size() - head.data_set_offset);
  take_identity(instance, head.meta, head.syntax);
  if (instance.reference.kind.sop_class_uid.empty() || instance.reference.sop_instance_uid.empty()) {
    return Error{ErrorCode::invalid_data, "it has no SOP Class UID or no SOP Instance UID"};
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
  const TransferSyntax* to = find_transfer_syntax(to_uid);
  if (from_uid == to_uid)
    return with_even_length(instance.data_set, to != nullptr ? *to : assume_transfer_syntax(to_uid));
  if (is_reencodable(from_uid, to_uid)) {
    Diagnostics diagnostics;
    const DataSet data_set = DICOM_TRY(read_data_set(instance.data_set, *find_transfer_syntax(from_uid), diagnostics));
    return SharedBytes(DICOM_TRY(write_data_set(data_set, *to)));
  }
  if (transcoder && to != nullptr) return transcoder(instance, *to);
  return Error{ErrorCode::unsupported, "it is stored in " + std::string(uid_name(from_uid)) + " and cannot be made " +
                                           std::string(uid_name(to_uid))};
}

}  // namespace dicom::net::scu
