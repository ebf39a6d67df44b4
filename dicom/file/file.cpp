#include "dicom/file/file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <utility>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file_beginning.h"
#include "dicom/io/file_descriptor.h"
#include "dicom/io/mapped_file.h"

namespace dicom {
namespace {

constexpr std::size_t preamble_size = 128;
constexpr std::string_view prefix = "DICM";
constexpr Tag after_meta{0x0003, 0x0000};
constexpr std::size_t longest_preamble = 1024;  // as far as we look for meta information that stands elsewhere

// What no transfer syntax was ever defined for, and some old files are.
constexpr TransferSyntax implicit_vr_big_endian{"", "ImplicitVRBigEndian", false, true};

bool has_prefix_at(Bytes content, std::size_t offset) {
  return content.size() >= offset + prefix.size() && as_text(content.subspan(offset, prefix.size())) == prefix;
}

bool looks_like_group_two(Bytes content) {
  return content.size() >= 8 && load_le<std::uint16_t>(content.data()) == 0x0002;
}

// Group 2, or the groups that data sets begin with.
bool looks_like_element(Bytes content) {
  return content.size() >= 8 && (content[0] == std::byte{2} || content[0] == std::byte{8}) &&
         content[1] == std::byte{0};
}

bool begins_meta(Bytes content, std::size_t offset) {
  constexpr std::string_view group_length("\x02\0\0\0UL", 6);
  constexpr std::string_view version("\x02\0\1\0OB", 6);
  if (content.size() < offset + group_length.size()) return false;
  const std::string_view first = as_text(content.subspan(offset, group_length.size()));
  return first == group_length || first == version;
}

struct Start {
  std::uint64_t offset = 0;
  const char* departure = nullptr;  ///< from "a preamble of 128 bytes, then DICM"
};

// Where the meta information begins: behind preamble and prefix, behind a prefix alone, somewhere near, or at once.
Start find_start(Bytes content) {
  const std::size_t usual = preamble_size + prefix.size();
  if (has_prefix_at(content, preamble_size) && !begins_meta(content, 0)) return {usual};
  if (has_prefix_at(content, 0) && looks_like_element(content.subspan(prefix.size()))) {
    return {prefix.size(), "DICM stands at byte 0, without a preamble"};
  }
  for (std::size_t offset = 0; offset <= longest_preamble; ++offset) {
    if (!begins_meta(content, offset)) continue;
    if (offset == 0) return {0, "no preamble with DICM at byte 128"};
    return {offset, "the meta information does not begin behind a DICM at byte 128"};
  }
  return {0, "no preamble with DICM at byte 128"};
}

// A first element that could be one: tag, length and, in explicit VR, a VR.
struct FirstElement {
  Tag tag;
  std::uint32_t length = 0;
  bool has_vr = false;

  FirstElement(Bytes content, std::endian order)
      : tag(load<std::uint16_t>(content.data(), order), load<std::uint16_t>(content.data() + 2, order)),
        length(load<std::uint32_t>(content.data() + 4, order)),
        has_vr(parse_vr(std::to_integer<char>(content[4]), std::to_integer<char>(content[5])).has_value()) {}

  [[nodiscard]] bool fits(Bytes content) const { return length <= content.size() - 8 || length == 0xffffffff; }
  [[nodiscard]] bool is_known() const {
    return tag.group() <= 0x0028 && (find_element(tag) != nullptr || (tag.is_group_length() && tag.group() != 0));
  }
};

// The first element of a data set tells its byte order and VR form. `sure`: something before said that this is DICOM.
Result<TransferSyntax> guess_syntax(Bytes content, std::uint64_t offset, bool sure) {
  if (content.size() < 8) {
    return Error{
        ErrorCode::invalid_data, "not a DICOM file: only " + std::to_string(content.size()) + " bytes", {}, {}};
  }
  const FirstElement little(content, std::endian::little);
  const FirstElement big(content, std::endian::big);
  // Of one tag read both ways, the smaller group is meant: data sets begin with the lowest.
  const bool is_big = big.tag.group() < little.tag.group();
  if (little.has_vr && (sure || little.is_known() || big.is_known())) {
    return is_big ? transfer_syntax::ExplicitVRBigEndian : transfer_syntax::ExplicitVRLittleEndian;
  }
  if (little.fits(content) && (sure || little.is_known())) return transfer_syntax::ImplicitVRLittleEndian;
  if (big.fits(content) && big.is_known()) return implicit_vr_big_endian;
  const char* message = sure ? "not a DICOM file: behind DICM, no data element begins"
                             : "not a DICOM file: no DICM at byte 128, and it does not begin with a data element";
  return Error{ErrorCode::invalid_data, message, offset, {}};
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

Result<MetaRead> read_group_two(const SharedBytes& bytes, const ReadOptions& options, Diagnostics& diagnostics) {
  DataSetReader reader(transfer_syntax::ExplicitVRLittleEndian, options, diagnostics);
  static_cast<void>(DICOM_TRY(reader.feed(bytes.bytes(), true)));
  const std::uint64_t size = reader.consumed();
  return MetaRead{std::move(reader).finish(bytes), size};
}

Result<MetaRead> read_meta(const SharedBytes& rest, std::uint64_t origin, bool salvage, Diagnostics& diagnostics) {
  ReadOptions options;
  options.stop_at = after_meta;
  options.origin = origin;
  const auto declared = declared_meta_end(rest.bytes());
  // Reading stops at the next group by itself; a right group length also guards against a data set of another encoding
  // whose first bytes look like group 2.
  const SharedBytes bounded = declared ? rest.slice(0, *declared) : rest;
  Diagnostics found(diagnostics.strict() ? Diagnostics::Mode::strict : Diagnostics::Mode::lenient);
  auto meta = read_group_two(bounded, options, found);
  // A group length that cuts an element in two is wrong, too.
  const bool wrong =
      declared && (meta ? meta->size != *declared || looks_like_group_two(rest.bytes().subspan(meta->size))
                        : meta.error().code == ErrorCode::truncated);
  const std::string path = to_string(tags::FileMetaInformationGroupLength.tag);
  if (!declared) DICOM_TRY(diagnostics.report({"no usable group length in the meta information", origin, path}));
  if (wrong) DICOM_TRY(diagnostics.report({"the group length of the meta information is wrong", origin, path}));
  if (meta && !wrong) {
    for (const Diagnostic& diagnostic : found.list()) DICOM_TRY(diagnostics.report(diagnostic));
    return meta;
  }
  options.salvage = salvage;
  return read_group_two(wrong ? rest : bounded, options, diagnostics);
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

Result<FileHead> read_file_head(const SharedBytes& content, Diagnostics& diagnostics, bool salvage) {
  const Start start = find_start(content.bytes());
  FileHead head;
  head.data_set_offset = start.offset;
  if (start.departure != nullptr) DICOM_TRY(diagnostics.report({start.departure, 0, {}}));
  const SharedBytes rest = content.slice(start.offset, content.size() - start.offset);
  if (!looks_like_group_two(rest.bytes())) {
    DICOM_TRY(diagnostics.report({"no File Meta Information", head.data_set_offset, {}}));
    head.syntax = DICOM_TRY(guess_syntax(rest.bytes(), start.offset, start.departure == nullptr));
    return head;
  }
  auto [meta, size] = DICOM_TRY(read_meta(rest, start.offset, salvage, diagnostics));
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
  head.syntax = data.size() < 8 ? transfer_syntax::ExplicitVRLittleEndian
                                : DICOM_TRY(guess_syntax(data, head.data_set_offset, true));
  return head;
}

Result<File> read_file(SharedBytes content, Diagnostics& diagnostics, const ReadOptions& options) {
  FileHead head = DICOM_TRY(read_file_head(content, diagnostics, options.salvage));
  const SharedBytes data = content.slice(head.data_set_offset, content.size() - head.data_set_offset);
  ReadOptions in_file = options;
  in_file.origin += head.data_set_offset;
  DataSet data_set = DICOM_TRY(read_data_set(data, head.syntax, diagnostics, in_file));
  return File{std::move(head.meta), std::move(data_set), head.syntax};
}

Result<File> read_file(const std::filesystem::path& path, Diagnostics& diagnostics, const ReadOptions& options) {
  if (options.stop_at) {
    // Not blocking: somebody may have put a pipe there.
    const io::FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status{};
    if (file && ::fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode)) {
      if (auto header = read_file_beginning(file.number(), diagnostics, options)) return *std::move(header);
    }
  }
  return read_file(DICOM_TRY(io::map_file(path)), diagnostics, options);
}

}  // namespace dicom
