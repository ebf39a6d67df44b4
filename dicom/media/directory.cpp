#include "dicom/media/directory.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/file/file.h"

namespace dicom::media {

namespace {

constexpr std::uint64_t item_header = 8;
constexpr std::uint64_t sequence_header = 12;  // explicit VR
constexpr int in_use = 0xffff;

struct ClassType {
  std::string_view prefix;  // of the SOP Class UID
  std::string_view type;
};
// PS3.3 F.4 and PS3.4 B.5; everything else is an image.
constexpr ClassType class_types[] = {
    {"1.2.840.10008.5.1.4.1.1.88.59", "KEY OBJECT DOC"},
    {"1.2.840.10008.5.1.4.1.1.88.", "SR DOCUMENT"},
    {"1.2.840.10008.5.1.4.1.1.11.", "PRESENTATION"},
    {"1.2.840.10008.5.1.4.1.1.9.", "WAVEFORM"},
    {"1.2.840.10008.5.1.4.1.1.104.", "ENCAP DOC"},
    {"1.2.840.10008.5.1.4.1.1.66.1", "REGISTRATION"},
    {"1.2.840.10008.5.1.4.1.1.66.2", "FIDUCIAL"},
    {"1.2.840.10008.5.1.4.1.1.66.3", "REGISTRATION"},
    {"1.2.840.10008.5.1.4.1.1.66", "RAW DATA"},
    {"1.2.840.10008.5.1.4.1.1.67", "VALUE MAP"},
    {"1.2.840.10008.5.1.4.1.1.4.2", "SPECTROSCOPY"},
    {"1.2.840.10008.5.1.4.1.1.481.2", "RT DOSE"},
    {"1.2.840.10008.5.1.4.1.1.481.3", "RT STRUCTURE SET"},
    {"1.2.840.10008.5.1.4.1.1.481.5", "RT PLAN"},
    {"1.2.840.10008.5.1.4.1.1.481.8", "RT PLAN"},
    {"1.2.840.10008.5.1.4.1.1.481.4", "RT TREAT RECORD"},
    {"1.2.840.10008.5.1.4.1.1.481.6", "RT TREAT RECORD"},
    {"1.2.840.10008.5.1.4.1.1.481.7", "RT TREAT RECORD"},
    {"1.2.840.10008.5.1.4.1.1.481.9", "RT TREAT RECORD"},
};

// A class is one of a row if it is the prefix itself, or the prefix ends with a dot.
bool is_of(std::string_view uid, const ClassType& row) {
  return row.prefix.ends_with('.') ? uid.starts_with(row.prefix) : uid == row.prefix;
}

bool is_component(std::string_view text) {
  return !text.empty() && text.size() <= 8 &&
         std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
}

Result<std::string> join(const std::vector<std::string>& file_id) {
  if (file_id.empty() || file_id.size() > 8 || !std::ranges::all_of(file_id, is_component)) {
    return Error{ErrorCode::invalid_argument,
                 "a File ID has one to eight components of one to eight capital letters, digits and underscores",
                 {},
                 {}};
  }
  std::string joined;
  for (const std::string& component : file_id) joined += (joined.empty() ? "" : "\\") + component;
  return joined;
}

// Keys of the record types that everybody writes: PS3.3 F.5.1 to F.5.4 and F.5.x. An empty one stays empty.
constexpr KnownTag patient_keys[] = {tags::PatientName, tags::PatientID, tags::PatientBirthDate, tags::PatientSex};
constexpr KnownTag study_keys[] = {tags::StudyDate,        tags::StudyTime,        tags::AccessionNumber,
                                   tags::StudyDescription, tags::StudyInstanceUID, tags::StudyID};
constexpr KnownTag series_keys[] = {tags::Modality, tags::SeriesDescription, tags::SeriesInstanceUID,
                                    tags::SeriesNumber};
constexpr KnownTag instance_keys[] = {tags::InstanceNumber};
// Those that SR, presentation states and others must have besides (F.5.17 and on), if the instance has them.
constexpr KnownTag more_instance_keys[] = {
    tags::ContentDate,
    tags::ContentTime,
    tags::ContentLabel,
    tags::ContentDescription,
    tags::ContentCreatorName,
    tags::CompletionFlag,
    tags::VerificationFlag,
    tags::PresentationCreationDate,
    tags::PresentationCreationTime,
    tags::StructureSetLabel,
    tags::StructureSetDate,
    tags::StructureSetTime,
    tags::RTPlanLabel,
    tags::RTPlanDate,
    tags::RTPlanTime,
    tags::DoseSummationType,
    tags::DocumentTitle,
    tags::MIMETypeOfEncapsulatedDocument,
    tags::ConceptNameCodeSequence,
    tags::Rows,
    tags::Columns,
};

DataSet in_utf8(const DataSet& header, std::span<const KnownTag> keys, bool required) {
  DataSet record;
  record.set(tags::SpecificCharacterSet, "ISO_IR 192");
  bool ascii = true;
  for (const KnownTag& key : keys) {
    const auto element = header.find(key.tag);
    if (!element) {
      if (required) record.set_empty(key);
    } else if (traits(key.vr).kind == ValueKind::text) {
      const std::string text = element->text().value_or(std::string());
      ascii = ascii && std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
      record.set(key, text);
    } else {
      record.set(*element);
    }
  }
  if (ascii) record.erase(tags::SpecificCharacterSet);
  return record;
}

}  // namespace

/// A directory record with those below it; the root is no record itself.
struct DirectoryBuilder::Record {
  DataSet data_set;
  std::vector<std::unique_ptr<Record>> below;
  std::map<std::string, Record*> by_key;
  std::uint64_t offset = 0;

  Record& child(const std::string& key, std::string_view type, DataSet content) {
    Record*& known = by_key[key];
    if (known != nullptr) return *known;
    content.set(tags::OffsetOfTheNextDirectoryRecord, 0);
    content.set(tags::RecordInUseFlag, in_use);
    content.set(tags::OffsetOfReferencedLowerLevelDirectoryEntity, 0);
    content.set(tags::DirectoryRecordType, type);
    below.push_back(std::make_unique<Record>());
    known = below.back().get();
    known->data_set = std::move(content);
    return *known;
  }

  // Depth first, which is how the records stand in the sequence.
  template <class Use>
  static Result<void> for_each(const std::vector<std::unique_ptr<Record>>& records, const Use& use) {
    for (std::size_t i = 0; i < records.size(); ++i) {
      DICOM_TRY(use(*records[i], i + 1 < records.size() ? records[i + 1].get() : nullptr));
      DICOM_TRY(for_each(records[i]->below, use));
    }
    return {};
  }
};

DirectoryBuilder::DirectoryBuilder() : root_(std::make_unique<Record>()) {}
DirectoryBuilder::~DirectoryBuilder() = default;

std::string_view record_type(std::string_view sop_class_uid) {
  const auto* row = std::ranges::find_if(class_types, [&](const ClassType& one) { return is_of(sop_class_uid, one); });
  return row == std::end(class_types) ? "IMAGE" : row->type;
}

Result<void> DirectoryBuilder::add(const DataSet& header, std::string_view transfer_syntax_uid,
                                   const std::vector<std::string>& file_id) {
  const std::string name = DICOM_TRY(join(file_id));
  const auto study_uid = DICOM_TRY(header.get<std::string>(tags::StudyInstanceUID));
  const auto series_uid = DICOM_TRY(header.get<std::string>(tags::SeriesInstanceUID));
  const auto class_uid = DICOM_TRY(header.get<std::string>(tags::SOPClassUID));
  const auto instance_uid = DICOM_TRY(header.get<std::string>(tags::SOPInstanceUID));
  const std::string patient_key =
      header.text_or_empty(tags::PatientID) + '\\' + header.text_or_empty(tags::IssuerOfPatientID) + '\\' +
      (header.text_or_empty(tags::PatientID).empty() ? header.text_or_empty(tags::PatientName) : "");
  Record& patient = root_->child(patient_key, "PATIENT", in_utf8(header, patient_keys, true));
  Record& study = patient.child(study_uid, "STUDY", in_utf8(header, study_keys, true));
  Record& series = study.child(series_uid, "SERIES", in_utf8(header, series_keys, true));
  DataSet instance = in_utf8(header, instance_keys, true);
  for (const DataElement element : in_utf8(header, more_instance_keys, false)) instance.set(element);
  instance.set(tags::ReferencedFileID, name);
  instance.set(tags::ReferencedSOPClassUIDInFile, class_uid);
  instance.set(tags::ReferencedSOPInstanceUIDInFile, instance_uid);
  instance.set(tags::ReferencedTransferSyntaxUIDInFile, transfer_syntax_uid);
  series.child(instance_uid, record_type(class_uid), std::move(instance));
  return {};
}

// Offsets are of a fixed size: first everything is laid out with zeros, then they are filled in.
Result<ByteVector> DirectoryBuilder::finish(std::string_view file_set_id) const {
  const TransferSyntax& syntax = transfer_syntax::ExplicitVRLittleEndian;
  const WriteOptions defined{.lengths = WriteOptions::Lengths::defined};
  DataSet directory;
  directory.set(tags::FileSetID, file_set_id);
  directory.set(tags::OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, 0);
  directory.set(tags::OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity, 0);
  directory.set(tags::FileSetConsistencyFlag, 0);
  const ByteVector head = encode_meta(make_meta(uids::MediaStorageDirectoryStorage, make_uid(), syntax.uid));
  std::uint64_t offset = head.size() + DICOM_TRY(write_data_set(directory, syntax)).size() + sequence_header;
  const auto lay_out = [&](Record& record, Record*) -> Result<void> {
    record.offset = offset;
    offset += item_header + DICOM_TRY(write_data_set(record.data_set, syntax, defined)).size();
    return {};
  };
  DICOM_TRY(Record::for_each(root_->below, lay_out));
  if (offset > std::numeric_limits<std::uint32_t>::max())
    return Error{ErrorCode::limit_exceeded, "a DICOMDIR of more than 4 GB", {}, {}};
  Sequence records;
  const auto fill_in = [&records](Record& record, Record* next) -> Result<void> {
    DataSet data_set = record.data_set;
    if (next != nullptr) data_set.set(tags::OffsetOfTheNextDirectoryRecord, next->offset);
    if (!record.below.empty()) data_set.set(tags::OffsetOfReferencedLowerLevelDirectoryEntity, record.below[0]->offset);
    records.push_back(std::move(data_set));
    return {};
  };
  DICOM_TRY(Record::for_each(root_->below, fill_in));
  if (!root_->below.empty()) {
    directory.set(tags::OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, root_->below.front()->offset);
    directory.set(tags::OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity, root_->below.back()->offset);
  }
  directory.set(tags::DirectoryRecordSequence, records);
  ByteVector file = head;
  DICOM_TRY(append_data_set(file, directory, syntax, defined));
  return file;
}

}  // namespace dicom::media
