// DICOM files: meta information and writing (PS3.10 7.1).
#include <array>
#include <utility>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/io/new_file.h"

namespace dicom {
namespace {

constexpr std::size_t preamble_size = 128;
constexpr std::string_view prefix = "DICM";

Result<void> write_insertion(const ByteSink& to, const EncodedParts::Insertion& insertion, const BulkSource& bulk) {
  if (!insertion.is_deferred()) return to(insertion.value);
  if (!bulk)
    return Error{ErrorCode::unsupported, "a value was not read, so it cannot be written", insertion.offset, {}};
  std::uint64_t written = 0;
  DICOM_TRY(bulk(insertion.offset, insertion.length, [&](Bytes bytes) {
    written += bytes.size();
    return to(bytes);
  }));
  if (written == insertion.length) return {};
  return Error{ErrorCode::truncated,
               "a value of " + std::to_string(insertion.length) + " bytes came with " + std::to_string(written),
               insertion.offset,
               {}};
}

}  // namespace

DataSet make_meta(std::string_view sop_class_uid, std::string_view sop_instance_uid,
                  std::string_view transfer_syntax_uid) {
  constexpr std::array version{std::byte{0}, std::byte{1}};
  DataSet meta;
  meta.set_bytes(tags::FileMetaInformationVersion.tag, VR::OB, version);
  meta.set(tags::MediaStorageSOPClassUID, sop_class_uid);
  meta.set(tags::MediaStorageSOPInstanceUID, sop_instance_uid);
  meta.set(tags::TransferSyntaxUID, transfer_syntax_uid);
  meta.set(tags::ImplementationClassUID, implementation_class_uid);
  meta.set(tags::ImplementationVersionName, implementation_version_name);
  return meta;
}

ByteVector encode_meta(const DataSet& meta) {
  DataSet copy = meta;
  copy.erase(tags::FileMetaInformationGroupLength);  // written here, from what follows
  // Meta information has neither sequences nor deferred values, the only things that cannot be written.
  const ByteVector elements = write_data_set(copy, transfer_syntax::ExplicitVRLittleEndian).value_or(ByteVector{});
  ByteVector bytes(preamble_size, std::byte{0});
  for (const char c : prefix) bytes.push_back(static_cast<std::byte>(c));
  bytes.reserve(bytes.size() + 32 + elements.size());
  append(bytes, as_bytes(std::string_view("\x02\0\0\0UL\x04\0", 8)));
  append(bytes, static_cast<std::uint32_t>(elements.size()), std::endian::little);
  append(bytes, Bytes(elements));
  return bytes;
}

Result<ByteVector> encode_file(const DataSet& data_set, const TransferSyntax& syntax) {
  const std::string sop_class = DICOM_TRY(data_set.get<std::string>(tags::SOPClassUID));
  const std::string sop_instance = DICOM_TRY(data_set.get<std::string>(tags::SOPInstanceUID));
  ByteVector bytes = encode_meta(make_meta(sop_class, sop_instance, syntax.uid));
  DICOM_TRY(append_data_set(bytes, data_set, syntax));
  return bytes;
}

Result<DataSet> updated_meta(const File& file, bool keep_implementation) {
  const std::string sop_class = file.sop_class_uid();
  const std::string sop_instance = file.sop_instance_uid();
  if (sop_class.empty()) return Error{ErrorCode::not_found, "the element is absent", {}, "(0008,0016)"};
  if (sop_instance.empty()) return Error{ErrorCode::not_found, "the element is absent", {}, "(0008,0018)"};
  // A private syntax that we do not know keeps its name.
  const std::string syntax =
      file.syntax.uid.empty() ? file.meta.text_or_empty(tags::TransferSyntaxUID) : std::string(file.syntax.uid);
  if (syntax.empty()) return Error{ErrorCode::unsupported, "no transfer syntax has a name for this encoding"};
  DataSet meta = file.meta;
  const bool keep = keep_implementation && !meta.text_or_empty(tags::ImplementationClassUID).empty();
  for (const DataElement element : make_meta(sop_class, sop_instance, syntax)) {
    const bool names_us =
        element.tag() == tags::ImplementationClassUID.tag || element.tag() == tags::ImplementationVersionName.tag;
    if (!keep || !names_us) meta.set(element);
  }
  return meta;
}

Result<void> write_stream(const ByteSink& to, const File& file, const FileWriteOptions& options) {
  const DataSet meta = DICOM_TRY(updated_meta(file, options.keep_implementation));
  const EncodedParts parts = DICOM_TRY(encode_in_parts(file.data_set, file.syntax, options.encoding));
  ByteVector next = encode_meta(meta);  // what is to be written before the next insertion
  std::size_t done = 0;
  for (const EncodedParts::Insertion& insertion : parts.insertions) {
    append(next, Bytes(parts.bytes).subspan(done, insertion.at - done));
    done = insertion.at;
    DICOM_TRY(to(next));
    next.clear();
    DICOM_TRY(write_insertion(to, insertion, options.bulk));
  }
  append(next, Bytes(parts.bytes).subspan(done));
  return next.empty() ? Result<void>{} : to(next);
}

Result<void> write_file(const std::filesystem::path& path, const File& file, const FileWriteOptions& options) {
  io::NewFile to = DICOM_TRY(io::NewFile::create(path));
  DICOM_TRY(write_stream([&to](Bytes bytes) { return to.write(bytes); }, file, options));
  return to.commit(options.durable);
}

Result<void> write_file(const std::filesystem::path& path, const DataSet& data_set, const TransferSyntax& syntax,
                        const FileWriteOptions& options) {
  return write_file(path, File{{}, data_set, syntax}, options);
}

}  // namespace dicom
