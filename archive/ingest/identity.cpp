#include "archive/ingest/identity.h"

#include <algorithm>
#include <string_view>

#include "archive/storage/checksum.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"

namespace archive::ingest {

using dicom::DataSet;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
namespace tags = dicom::tags;
using enum index::Attribute;

namespace {

// Columns are no place for megabytes; the header keeps the whole value.
constexpr std::size_t longest_value = 1024;

std::string trimmed(std::string text) {
  constexpr std::string_view padding(" \0", 2);
  text.erase(std::min(text.size(), text.find_last_not_of(padding) + 1));
  text.erase(0, std::min(text.size(), text.find_first_not_of(padding)));
  return text;
}

std::string text_of(const DataSet& data_set, dicom::Tag tag) {
  return trimmed(data_set.text_or_empty(tag));
}

void cut(std::string& text) {
  if (text.size() <= longest_value) return;
  std::size_t end = longest_value;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;  // not within a character
  text.resize(end);
}

// A UID below 2.25 (PS3.5 B.2) of the first 16 bytes of a digest, so that the same header gives the same UID again.
std::string derived_uid(std::string_view text) {
  storage::Sha256 digest;
  digest.update(dicom::as_bytes(text));
  const storage::Sha256Value value = digest.finish();
  __extension__ unsigned __int128 number = 0;
  for (std::size_t i = 0; i < 16; ++i) number = number << 8 | std::to_integer<unsigned>(value[i]);
  std::string digits;
  for (; number > 0; number /= 10) digits += static_cast<char>('0' + static_cast<int>(number % 10));
  std::ranges::reverse(digits);
  return "2.25." + digits;
}

// "2024.01.31" as ACR-NEMA wrote it, and "10:15:30" (PS3.5 6.2, DA and TM).
std::string without(std::string text, char separator) {
  std::erase(text, separator);
  return text;
}

bool is_dotted_date(std::string_view text) {
  return text.size() == 10 && text[4] == '.' && text[7] == '.';
}

}  // namespace

Result<Identity> identify(const DataSet& header, const DataSet& meta) {
  Identity identity;
  identity.instance_uid = text_of(header, tags::SOPInstanceUID);
  if (identity.instance_uid.empty()) identity.instance_uid = text_of(meta, tags::MediaStorageSOPInstanceUID);
  identity.class_uid = text_of(header, tags::SOPClassUID);
  if (identity.class_uid.empty()) identity.class_uid = text_of(meta, tags::MediaStorageSOPClassUID);
  if (identity.instance_uid.empty())
    return Error{ErrorCode::invalid_data, "the element is absent or empty", {}, "(0008,0018) SOPInstanceUID"};
  if (identity.class_uid.empty())
    return Error{ErrorCode::invalid_data, "the element is absent or empty", {}, "(0008,0016) SOPClassUID"};
  if (identity.class_uid == dicom::uids::MediaStorageDirectoryStorage)
    return Error{ErrorCode::invalid_data, "a DICOMDIR is no instance", {}, "(0008,0016) SOPClassUID"};
  identity.study_uid = text_of(header, tags::StudyInstanceUID);
  if (identity.study_uid.empty()) {
    identity.study_uid = derived_uid("study\\" + text_of(header, tags::PatientID) + '\\' +
                                     text_of(header, tags::PatientName) + '\\' + text_of(header, tags::StudyDate));
    identity.warnings.push_back("no Study Instance UID; found under " + identity.study_uid);
  }
  identity.series_uid = text_of(header, tags::SeriesInstanceUID);
  if (identity.series_uid.empty()) {
    identity.series_uid = derived_uid("series\\" + identity.study_uid + '\\' + text_of(header, tags::Modality) + '\\' +
                                      text_of(header, tags::SeriesNumber));
    identity.warnings.push_back("no Series Instance UID; found under " + identity.series_uid);
  }
  return identity;
}

index::Values values_of(const DataSet& header, const Identity& identity) {
  index::Values values;
  for (const index::AttributeEntry& row : index::attributes()) {
    std::string text = text_of(header, row.tag);
    if (row.comparison == index::Comparison::date && is_dotted_date(text)) text = without(std::move(text), '.');
    if (row.comparison == index::Comparison::time) text = without(std::move(text), ':');
    cut(text);
    values[row.attribute] = std::move(text);
  }
  values[study_instance_uid] = identity.study_uid;
  values[series_instance_uid] = identity.series_uid;
  values[sop_instance_uid] = identity.instance_uid;
  values[sop_class_uid] = identity.class_uid;
  return values;
}

std::uint32_t number_of_frames(const DataSet& header, bool has_pixel_data) {
  if (!has_pixel_data) return 0;
  return std::max<std::uint32_t>(1, header.value_or<std::uint32_t>(tags::NumberOfFrames, 1));
}

}  // namespace archive::ingest
