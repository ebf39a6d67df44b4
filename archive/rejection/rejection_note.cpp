#include "archive/rejection/rejection_note.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"

namespace archive {

using dicom::DataSet;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::Sequence;
namespace tags = dicom::tags;
namespace uids = dicom::uids;

namespace {

constexpr RejectionTitleEntry titles[] = {
    {RejectionTitle::quality, "quality", "113001", "Rejected for Quality Reasons"},
    {RejectionTitle::safety, "safety", "113037", "Rejected for Patient Safety Reasons"},
    {RejectionTitle::worklist, "worklist", "113038", "Incorrect Modality Worklist Entry"},
    {RejectionTitle::retention, "retention", "113039", "Data Retention Policy Expired"},
};
static_assert(std::size(titles) == rejection_title_count);

constexpr std::string_view title_modifier = "113011";  // Document Title Modifier
constexpr std::string_view description = "113012";     // Key Object Description

// What patient and study are, as the note has it from what it rejects (PS3.3 A.35.4.3).
constexpr dicom::KnownTag of_patient_and_study[] = {
    tags::PatientName,
    tags::PatientID,
    tags::IssuerOfPatientID,
    tags::PatientBirthDate,
    tags::PatientSex,
    tags::StudyDate,
    tags::StudyTime,
    tags::AccessionNumber,
    tags::StudyInstanceUID,
    tags::StudyID,
    tags::ReferringPhysicianName,
    tags::StudyDescription,
    tags::InstitutionName,
};

// "113001" of the first item of a code sequence, if its scheme is DCM.
std::string dcm_code(const DataSet& data_set, dicom::KnownTag sequence) {
  const Sequence items = data_set.value_or<Sequence>(sequence, {});
  if (items.empty() || items[0].text_or_empty(tags::CodingSchemeDesignator) != "DCM") return {};
  return items[0].text_or_empty(tags::CodeValue);
}

Sequence code(const DataSet& in, std::string_view value, std::string_view meaning) {
  DataSet item = in.new_item();
  item.set(tags::CodeValue, value);
  item.set(tags::CodingSchemeDesignator, "DCM");
  item.set(tags::CodeMeaning, meaning);
  return {item};
}

void read_content(const DataSet& item, RejectionNote& note, std::set<std::string>& named) {
  for (const DataSet& reference : item.value_or<Sequence>(tags::ReferencedSOPSequence, {}))
    named.insert(reference.text_or_empty(tags::ReferencedSOPInstanceUID));
  const std::string concept_code = dcm_code(item, tags::ConceptNameCodeSequence);
  if (concept_code == description) note.reason = item.text_or_empty(tags::TextValue);
  if (concept_code != title_modifier || !note.reason.empty()) return;
  const Sequence modifier = item.value_or<Sequence>(tags::ConceptCodeSequence, {});
  if (!modifier.empty()) note.reason = modifier[0].text_or_empty(tags::CodeMeaning);
}

void read_evidence(const DataSet& study, RejectionNote& note, const std::set<std::string>& named) {
  for (const DataSet& series : study.value_or<Sequence>(tags::ReferencedSeriesSequence, {})) {
    for (const DataSet& instance : series.value_or<Sequence>(tags::ReferencedSOPSequence, {})) {
      InstanceName name{study.text_or_empty(tags::StudyInstanceUID), series.text_or_empty(tags::SeriesInstanceUID),
                        instance.text_or_empty(tags::ReferencedSOPClassUID),
                        instance.text_or_empty(tags::ReferencedSOPInstanceUID)};
      if (!name.instance_uid.empty() && named.contains(name.instance_uid)) note.rejected.push_back(std::move(name));
    }
  }
}

DataSet reference_to(const DataSet& in, const InstanceName& name) {
  DataSet item = in.new_item();
  item.set(tags::ReferencedSOPClassUID, name.class_uid);
  item.set(tags::ReferencedSOPInstanceUID, name.instance_uid);
  return item;
}

Sequence evidence(const DataSet& in, const std::vector<InstanceName>& rejected) {
  std::map<std::string, Sequence> by_series;
  for (const InstanceName& name : rejected) by_series[name.series_uid].push_back(reference_to(in, name));
  Sequence all_series;
  for (const auto& [uid, references] : by_series) {
    DataSet series = in.new_item();
    series.set(tags::SeriesInstanceUID, uid);
    series.set(tags::ReferencedSOPSequence, references);
    all_series.push_back(std::move(series));
  }
  DataSet study = in.new_item();
  study.set(tags::StudyInstanceUID, rejected[0].study_uid);
  study.set(tags::ReferencedSeriesSequence, all_series);
  return {study};
}

// TID 2010, PS3.16: the description, and each instance as what it is.
Sequence content(const DataSet& in, const RejectionNote& note) {
  Sequence items;
  if (!note.reason.empty()) {
    DataSet text = in.new_item();
    text.set(tags::RelationshipType, "CONTAINS");
    text.set(tags::ValueType, "TEXT");
    text.set(tags::ConceptNameCodeSequence, code(in, description, "Key Object Description"));
    text.set(tags::TextValue, note.reason);
    items.push_back(std::move(text));
  }
  for (const InstanceName& name : note.rejected) {
    DataSet item = in.new_item();
    item.set(tags::RelationshipType, "CONTAINS");
    item.set(tags::ValueType, "COMPOSITE");  // of any class, images too (PS3.3 C.17.3.2.1)
    item.set(tags::ReferencedSOPSequence, Sequence{reference_to(in, name)});
    items.push_back(std::move(item));
  }
  return items;
}

void set_document(DataSet& document, const RejectionNote& note, std::string_view moment) {
  const RejectionTitleEntry& title = entry(note.title);
  document.set(tags::SOPClassUID, uids::KeyObjectSelectionDocumentStorage);
  document.set(tags::SOPInstanceUID, dicom::make_uid());
  document.set(tags::SeriesInstanceUID, dicom::make_uid());
  document.set(tags::Modality, "KO");
  document.set(tags::Manufacturer, "Isocenter");
  document.set(tags::SeriesNumber, 1);
  document.set(tags::InstanceNumber, 1);
  document.set(tags::SeriesDescription, title.meaning);
  document.set(tags::ContentDate, moment.substr(0, 8));
  document.set(tags::ContentTime, moment.substr(8));
  document.set(tags::ReferencedPerformedProcedureStepSequence, Sequence());
  document.set(tags::ValueType, "CONTAINER");
  document.set(tags::ContinuityOfContent, "SEPARATE");
  document.set(tags::ConceptNameCodeSequence, code(document, title.code, title.meaning));
  DataSet format = document.new_item();
  format.set(tags::MappingResource, "DCMR");
  format.set(tags::TemplateIdentifier, "2010");
  document.set(tags::ContentTemplateSequence, Sequence{format});
}

}  // namespace

std::span<const RejectionTitleEntry> rejection_titles() {
  return titles;
}

const RejectionTitleEntry& entry(RejectionTitle title) {
  return titles[static_cast<std::size_t>(title)];
}

std::optional<RejectionTitle> parse_rejection_title(std::string_view text) {
  const auto* at = std::ranges::find_if(
      titles, [text](const RejectionTitleEntry& row) { return row.word == text || row.code == text; });
  return at == std::end(titles) ? std::nullopt : std::optional(at->title);
}

std::optional<RejectionNote> read_rejection_note(const DataSet& document) {
  if (document.text_or_empty(tags::SOPClassUID) != uids::KeyObjectSelectionDocumentStorage) return std::nullopt;
  const auto title = parse_rejection_title(dcm_code(document, tags::ConceptNameCodeSequence));
  if (!title) return std::nullopt;
  RejectionNote note{*title, {}, {}};
  std::set<std::string> named;
  for (const DataSet& item : document.value_or<Sequence>(tags::ContentSequence, {})) read_content(item, note, named);
  for (const DataSet& study : document.value_or<Sequence>(tags::CurrentRequestedProcedureEvidenceSequence, {}))
    read_evidence(study, note, named);
  return note;
}

Result<DataSet> make_rejection_note(const RejectionNote& note, const DataSet& of_study, std::string_view moment) {
  const auto wrong = [](std::string message) { return Error{ErrorCode::invalid_argument, std::move(message), {}, {}}; };
  if (note.rejected.empty()) return wrong("a rejection note rejects nothing");
  for (const InstanceName& name : note.rejected) {
    if (name.study_uid != note.rejected[0].study_uid) return wrong("a rejection note is about one study");
  }
  if (moment.size() != 14) return wrong("the moment of a rejection note is YYYYMMDDhhmmss");
  DataSet document;
  document.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const dicom::KnownTag tag : of_patient_and_study) {
    const bool is_type_3 = tag.tag == tags::IssuerOfPatientID.tag || tag.tag == tags::StudyDescription.tag ||
                           tag.tag == tags::InstitutionName.tag;
    const std::string value = of_study.text_or_empty(tag);
    if (!value.empty() || !is_type_3) document.set(tag, value);
  }
  set_document(document, note, moment);
  document.set(tags::CurrentRequestedProcedureEvidenceSequence, evidence(document, note.rejected));
  document.set(tags::ContentSequence, content(document, note));
  return document;
}

}  // namespace archive
