#include "dicom/file/file.h"

#include <algorithm>
#include <array>
#include <utility>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/io/mapped_file.h"

namespace dicom {
namespace {

constexpr std::size_t preamble_size = 128;
constexpr std::string_view prefix = "DICM";
constexpr Tag after_meta{0x0003, 0x0000};

bool has_prefix_at(Bytes content, std::size_t offset) {
  return content.size() >= offset + prefix.size() && as_text(content.subspan(offset, prefix.size())) == prefix;
}

// Where the meta information begins: behind preamble and prefix, behind a prefix alone, or at once.
std::size_t meta_offset(Bytes content, Diagnostics& diagnostics, bool& strict_failure) {
  if (has_prefix_at(content, preamble_size)) return preamble_size + prefix.size();
  strict_failure = !diagnostics.report({"no preamble with DICM at byte 128", 0, {}});
  return has_prefix_at(content, 0) ? prefix.size() : 0;
}

bool looks_like_group_two(Bytes content) {
  return content.size() >= 8 && load_le<std::uint16_t>(content.data()) == 0x0002;
}

// A file without meta information: the first element tells byte order and VR form.
Result<TransferSyntax> guess_syntax(Bytes content) {
  if (content.size() < 8)
    return Error{
        ErrorCode::invalid_data, "not a DICOM file: only " + std::to_string(content.size()) + " bytes", {}, {}};
  const std::uint16_t group = load_le<std::uint16_t>(content.data());
  const bool has_vr = parse_vr(std::to_integer<char>(content[4]), std::to_integer<char>(content[5])).has_value();
  const bool plausible = group == 0x0008 || group == 0x0004 || group == 0x0010 || group == 0x0000;
  if (has_vr && plausible) return transfer_syntax::ExplicitVRLittleEndian;
  if (has_vr && load_be<std::uint16_t>(content.data()) == 0x0008) return transfer_syntax::ExplicitVRBigEndian;
  const bool fits = load_le<std::uint32_t>(content.data() + 4) <= content.size() - 8;
  if (plausible && fits) return transfer_syntax::ImplicitVRLittleEndian;
  return Error{ErrorCode::invalid_data,
               "not a DICOM file: no DICM at byte 128, and it does not begin with a data element",
               0,
               {}};
}

// The end of the meta information by its group length, if that is there and fits.
std::optional<std::uint64_t> declared_meta_end(Bytes meta) {
  constexpr std::uint32_t element_size = 12;  // (0002,0000) UL 4 bytes
  if (meta.size() < element_size || load_le<std::uint32_t>(meta.data()) != 0x00000002 ||
      as_text(meta.subspan(4, 2)) != "UL") {
    return std::nullopt;
  }
  const std::uint64_t end = element_size + std::uint64_t{load_le<std::uint32_t>(meta.data() + 8)};
  return end <= meta.size() ? std::optional(end) : std::nullopt;
}

struct MetaRead {
  DataSet meta;
  std::uint64_t size = 0;
};

Result<MetaRead> read_meta(const SharedBytes& rest, Diagnostics& diagnostics) {
  ReadOptions until_next_group;
  until_next_group.stop_at = after_meta;
  const auto declared = declared_meta_end(rest.bytes());
  // Reading stops at the next group by itself; a right group length also guards against a data set of another encoding
  // whose first bytes look like group 2.
  const SharedBytes bounded = declared ? rest.slice(0, *declared) : rest;
  DataSetReader reader(transfer_syntax::ExplicitVRLittleEndian, until_next_group, diagnostics);
  DICOM_TRY(reader.feed(bounded.bytes(), true));
  MetaRead result;
  result.size = reader.consumed();
  if (declared && result.size != *declared)
    DICOM_TRY(diagnostics.report({"the group length of the meta information is wrong", {}, "(0002,0000)"}));
  if (!declared) DICOM_TRY(diagnostics.report({"no usable group length in the meta information", {}, "(0002,0000)"}));
  // Longer than declared: elements of group 2 go on behind the declared end.
  if (declared && looks_like_group_two(rest.bytes().subspan(result.size))) {
    DICOM_TRY(diagnostics.report({"the meta information is longer than its group length", {}, "(0002,0000)"}));
    DataSetReader whole(transfer_syntax::ExplicitVRLittleEndian, until_next_group, diagnostics);
    DICOM_TRY(whole.feed(rest.bytes(), true));
    result.size = whole.consumed();
    result.meta = std::move(whole).finish(rest);
    return result;
  }
  result.meta = std::move(reader).finish(bounded);
  return result;
}

}  // namespace

std::string File::sop_class_uid() const {
  std::string uid = data_set.text_or_empty(tags::SOPClassUID);
  return uid.empty() ? meta.text_or_empty(tags::MediaStorageSOPClassUID) : uid;
}

std::string File::sop_instance_uid() const {
  std::string uid = data_set.text_or_empty(tags::SOPInstanceUID);
  return uid.empty() ? meta.text_or_empty(tags::MediaStorageSOPInstanceUID) : uid;
}

Result<FileHead> read_file_head(const SharedBytes& content, Diagnostics& diagnostics) {
  bool strict_failure = false;
  FileHead head;
  head.data_set_offset = meta_offset(content.bytes(), diagnostics, strict_failure);
  if (strict_failure) return Error{ErrorCode::invalid_data, "no preamble with DICM at byte 128", 0, {}};
  const SharedBytes rest = content.slice(head.data_set_offset, content.size() - head.data_set_offset);
  if (!looks_like_group_two(rest.bytes())) {
    DICOM_TRY(diagnostics.report({"no File Meta Information", head.data_set_offset, {}}));
    head.syntax = DICOM_TRY(guess_syntax(rest.bytes()));
    return head;
  }
  auto [meta, size] = DICOM_TRY(read_meta(rest, diagnostics));
  head.meta = std::move(meta);
  head.data_set_offset += size;
  const std::string uid = head.meta.text_or_empty(tags::TransferSyntaxUID);
  if (!uid.empty()) {
    head.syntax = assume_transfer_syntax(uid);
    if (head.syntax.uid.empty()) DICOM_TRY(diagnostics.report({"unknown transfer syntax " + uid, {}, "(0002,0010)"}));
    return head;
  }
  DICOM_TRY(diagnostics.report({"no Transfer Syntax UID", {}, "(0002,0010)"}));
  const Bytes data = content.bytes().subspan(head.data_set_offset);
  head.syntax = data.empty() ? transfer_syntax::ExplicitVRLittleEndian : DICOM_TRY(guess_syntax(data));
  return head;
}

Result<File> read_file(SharedBytes content, Diagnostics& diagnostics, const ReadOptions& options) {
  FileHead head = DICOM_TRY(read_file_head(content, diagnostics));
  const SharedBytes data = content.slice(head.data_set_offset, content.size() - head.data_set_offset);
  auto data_set = read_data_set(data, head.syntax, diagnostics, options);
  if (!data_set) {
    Error error = std::move(data_set).error();
    // Offsets are those in the file, except in what had to be inflated first.
    if (error.offset && !head.syntax.deflated) *error.offset += head.data_set_offset;
    return error;
  }
  return File{std::move(head.meta), *std::move(data_set), head.syntax};
}

Result<File> read_file(const std::filesystem::path& path, Diagnostics& diagnostics, const ReadOptions& options) {
  return read_file(DICOM_TRY(io::map_file(path)), diagnostics, options);
}

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

Result<void> write_file(const std::filesystem::path& path, const DataSet& data_set, const TransferSyntax& syntax) {
  const ByteVector bytes = DICOM_TRY(encode_file(data_set, syntax));
  const std::array parts{Bytes(bytes)};
  return io::replace_file(path, parts);
}

}  // namespace dicom
