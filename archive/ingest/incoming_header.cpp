#include "archive/ingest/incoming_header.h"

#include <algorithm>
#include <string>
#include <utility>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace archive::ingest {

using dicom::Bytes;
using dicom::DataSet;
using dicom::DataSetReader;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::SharedBytes;
using dicom::Tag;
namespace tags = dicom::tags;

namespace {

constexpr std::size_t preamble_and_prefix = 132;
constexpr std::size_t group_length_element = 12;
// Files whose meta information has no group length: it has surely ended after so many bytes.
constexpr std::size_t longest_unsized_meta = 64 * 1024;
// From here on it is tried whether the UIDs at least are there, so that a large value before Pixel Data need not be
// kept.
constexpr std::uint64_t long_header = 1 << 20;
constexpr Tag behind_uids{0x0020, 0x000f};

bool has_prefix(Bytes file) {
  return file.size() >= preamble_and_prefix && dicom::as_text(file.subspan(128, 4)) == "DICM";
}

// What the element takes, header and value, if it is plain Pixel Data in the encoding that the syntax names.
std::optional<std::uint64_t> size_of_plain_pixel_data(Bytes element, const dicom::TransferSyntax& syntax) {
  constexpr std::size_t explicit_header = 12;
  constexpr std::size_t implicit_header = 8;
  const std::endian order = syntax.big_endian ? std::endian::big : std::endian::little;
  const std::size_t header = syntax.explicit_vr ? explicit_header : implicit_header;
  if (element.size() < header) return std::nullopt;
  const Tag tag(dicom::load<std::uint16_t>(element.data(), order),
                dicom::load<std::uint16_t>(element.data() + 2, order));
  if (tag != tags::PixelData.tag) return std::nullopt;
  const std::string_view vr = dicom::as_text(element.subspan(4, 2));
  if (syntax.explicit_vr && vr != "OW" && vr != "OB") return std::nullopt;
  const auto length = dicom::load<std::uint32_t>(element.data() + header - 4, order);
  if (length == dicom::detail::undefined_length) return std::nullopt;
  return header + std::uint64_t{length};
}

// Bytes that are only looked at while the buffer stands still.
SharedBytes borrowed(Bytes bytes) {
  return {bytes, nullptr};
}

}  // namespace

IncomingHeader::IncomingHeader(const StoreInfo& info, Form form, const Limits& limits,
                               std::shared_ptr<const index::ExtraAttributes> extras)
    : info_(info), form_(form), limits_(limits), extras_(std::move(extras)), next_identity_try_(long_header) {
  if (form_ == Form::file) return;
  syntax_uid_ = info.transfer_syntax_uid;
  syntax_ = dicom::assume_transfer_syntax(syntax_uid_);
  head_known_ = true;
}

Result<bool> IncomingHeader::add(Bytes bytes) {
  dicom::append(buffer_, bytes);
  return advance(false);
}

Result<void> IncomingHeader::end() {
  if (DICOM_TRY(advance(true))) return {};
  return Error{ErrorCode::truncated, "the data set ends within its header", buffer_.size(), {}};
}

Result<bool> IncomingHeader::advance(bool last) {
  if (!head_known_) {
    if (!head_is_complete(last)) return false;
    DICOM_TRY(read_head());
  }
  return syntax_.deflated ? read_deflated(last) : read_header(last);
}

bool IncomingHeader::head_is_complete(bool last) const {
  if (last) return true;
  const Bytes file(buffer_);
  if (file.size() < preamble_and_prefix + group_length_element) return false;
  const std::byte* element = file.data() + preamble_and_prefix;
  const bool sized = has_prefix(file) && dicom::load_le<std::uint32_t>(element) == 0x00000002 &&
                     dicom::as_text(file.subspan(preamble_and_prefix + 4, 2)) == "UL";
  if (!sized) return file.size() >= longest_unsized_meta;
  // With the first element behind it, which shows whether group 2 has really ended.
  const std::uint64_t length =
      std::min<std::uint64_t>(dicom::load_le<std::uint32_t>(element + 8), longest_unsized_meta);
  return file.size() >= preamble_and_prefix + group_length_element + length + 8;
}

Result<void> IncomingHeader::read_head() {
  const dicom::FileHead head = DICOM_TRY(dicom::read_file_head(borrowed(buffer_), diagnostics_));
  syntax_ = head.syntax;
  syntax_uid_ = head.meta.text_or_empty(tags::TransferSyntaxUID);
  if (syntax_uid_.empty()) syntax_uid_ = head.syntax.uid;
  meta_class_uid_ = head.meta.text_or_empty(tags::MediaStorageSOPClassUID);
  meta_instance_uid_ = head.meta.text_or_empty(tags::MediaStorageSOPInstanceUID);
  data_set_start_ = head.data_set_offset;
  // A file as the Standard has it stays as it came. To others we give the meta information that they lack (PS3.10 7.1).
  keeps_head_ = has_prefix(buffer_) && !head.meta.text_or_empty(tags::TransferSyntaxUID).empty();
  if (keeps_head_) head_.assign(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(data_set_start_));
  head_known_ = true;
  return {};
}

Result<bool> IncomingHeader::read_header(bool last) {
  if (!reader_) reader_.emplace(syntax_, dicom::ReadOptions{.stop_at = end_of_header}, diagnostics_);
  const auto status = DICOM_TRY(reader_->feed(data_set(), last));
  if (status == DataSetReader::Status::need_more) {
    if (last) return Error{ErrorCode::truncated, "the data set ends within an element", data_set().size(), {}};
    return data_set().size() >= next_identity_try_ ? read_identity_only() : Result<bool>(false);
  }
  const std::uint64_t length = reader_->consumed();
  const bool has_pixel_data = length < data_set().size();
  const DataSet header = std::move(*reader_).finish(borrowed(data_set()));
  reader_.reset();
  if (has_pixel_data) {
    pixel_data_ = length;
    const auto size = size_of_plain_pixel_data(data_set().subspan(length), syntax_);
    if (size) end_of_pixel_data_ = length + *size;
  }
  DICOM_TRY(take_header(header, has_pixel_data));
  return true;
}

// The header is long: enough to know the series; the rest of it is read from the pack when all is there.
Result<bool> IncomingHeader::read_identity_only() {
  dicom::Diagnostics unheard;
  DataSetReader reader(syntax_, dicom::ReadOptions{.stop_at = behind_uids}, unheard);
  if (DICOM_TRY(reader.feed(data_set(), false)) == DataSetReader::Status::need_more) {
    if (data_set().size() > limits_.header_size) {
      return Error{ErrorCode::limit_exceeded,
                   "no Series Instance UID within the first " + std::to_string(limits_.header_size) + " bytes",
                   {},
                   {}};
    }
    next_identity_try_ = 2 * data_set().size();
    return false;
  }
  const DataSet beginning = std::move(reader).finish(borrowed(data_set()));
  DICOM_TRY(take_header(beginning, false));
  values_.reset();
  reader_.reset();
  return true;
}

// Deflated data sets cannot be looked into before they are inflated. They are small: reports, mostly (PS3.5 A.5).
Result<bool> IncomingHeader::read_deflated(bool last) {
  if (data_set().size() > limits_.header_size) {
    return Error{ErrorCode::limit_exceeded,
                 "a deflated data set of more than " + std::to_string(limits_.header_size) + " bytes",
                 {},
                 {}};
  }
  if (!last) return false;
  const DataSet header = DICOM_TRY(dicom::read_data_set(borrowed(data_set()), syntax_, diagnostics_));
  const bool has_pixel_data = header.contains(tags::PixelData) || header.contains(tags::FloatPixelData) ||
                              header.contains(tags::DoubleFloatPixelData);
  DICOM_TRY(take_header(header, has_pixel_data));
  return true;
}

Result<void> IncomingHeader::take_header(const DataSet& header, bool has_pixel_data) {
  const std::string& announced = info_.sop_instance_uid;
  const DataSet meta = dicom::make_meta(meta_class_uid_.empty() ? info_.sop_class_uid : meta_class_uid_,
                                        meta_instance_uid_.empty() ? announced : meta_instance_uid_, syntax_uid_);
  identity_ = DICOM_TRY(identify(header, meta));
  DICOM_TRY(check_announced());
  for (const dicom::Diagnostic& diagnostic : diagnostics_.list()) identity_.warnings.push_back(diagnostic.to_string());
  values_ = values_of(header, identity_);
  extra_values_ = index::extra_values(header, *extras_);
  frames_ = number_of_frames(header, has_pixel_data);
  if (!keeps_head_) make_head();
  return {};
}

Result<void> IncomingHeader::check_announced() const {
  if (!info_.sop_class_uid.empty() && info_.sop_class_uid != identity_.class_uid) {
    return Error{ErrorCode::rejected,
                 "the data set is of SOP class " + identity_.class_uid + ", announced was " + info_.sop_class_uid,
                 {},
                 "(0008,0016) SOPClassUID"};
  }
  if (!info_.sop_instance_uid.empty() && info_.sop_instance_uid != identity_.instance_uid) {
    return Error{ErrorCode::rejected,
                 "the data set is instance " + identity_.instance_uid + ", announced was " + info_.sop_instance_uid,
                 {},
                 "(0008,0018) SOPInstanceUID"};
  }
  if (!info_.expected_study_uid.empty() && info_.expected_study_uid != identity_.study_uid) {
    return Error{ErrorCode::rejected,
                 "the instance belongs to study " + identity_.study_uid,
                 {},
                 "(0020,000d) StudyInstanceUID"};
  }
  return {};
}

void IncomingHeader::make_head() {
  DataSet meta = dicom::make_meta(identity_.class_uid, identity_.instance_uid, syntax_uid_);
  if (form_ == Form::data_set && !info_.source.empty()) meta.set(tags::SourceApplicationEntityTitle, info_.source);
  head_ = dicom::encode_meta(meta);
}

}  // namespace archive::ingest
