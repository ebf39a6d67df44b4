#include "archive/acts/overlay.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <string>

#include "dicom/base/diagnostics.h"
#include "dicom/core/character_set_conversion.h"
#include "dicom/core/date_time.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::acts {

using dicom::DataSet;
using dicom::Error;
using dicom::ErrorCode;
using dicom::KnownTag;
using dicom::Result;
using dicom::Tag;
using dicom::VR;
namespace tags = dicom::tags;

namespace {

constexpr KnownTag of_patient[] = {
    tags::PatientName,      tags::PatientID,         tags::IssuerOfPatientID, tags::PatientBirthDate,
    tags::PatientBirthTime, tags::PatientSex,        tags::OtherPatientNames, tags::EthnicGroup,
    tags::PatientComments,  tags::ResponsiblePerson,
};
constexpr KnownTag of_study[] = {
    tags::StudyDate,
    tags::StudyTime,
    tags::AccessionNumber,
    tags::StudyID,
    tags::StudyDescription,
    tags::ReferringPhysicianName,
    tags::PhysiciansOfRecord,
    tags::NameOfPhysiciansReadingStudy,
    tags::AdmittingDiagnosesDescription,
    tags::PatientAge,
    tags::PatientSize,
    tags::PatientWeight,
    tags::Occupation,
    tags::AdditionalPatientHistory,
    tags::AdmissionID,
};

const KnownTag* find(std::span<const KnownTag> list, Tag tag) {
  const auto at = std::ranges::find_if(list, [tag](const KnownTag& known) { return known.tag == tag; });
  return at == list.end() ? nullptr : &*at;
}

const KnownTag* editable(Tag tag) {
  const KnownTag* known = find(of_patient, tag);
  return known != nullptr ? known : find(of_study, tag);
}

constexpr std::size_t longest_value = 1024;

// DT in UTC (PS3.5 6.2).
std::string date_time_text(std::uint64_t milliseconds) {
  const auto seconds = static_cast<std::time_t>(milliseconds / 1000);
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  char text[32];
  const std::size_t length = std::strftime(text, sizeof text, "%Y%m%d%H%M%S", &parts);
  std::string thousandths = std::to_string(milliseconds % 1000);
  thousandths.insert(0, 3 - thousandths.size(), '0');
  return std::string(text, length) + '.' + thousandths + "+0000";
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Unless a new value is in the character set that the header has, the whole header becomes UTF-8.
Result<DataSet> in_sufficient_character_set(DataSet header, const Steps& steps) {
  bool ascii = true;
  for (const auto& step : steps) {
    for (const Setting& setting : step->settings) ascii = ascii && is_ascii(setting.value);
  }
  if (ascii || header.text_or_empty(tags::SpecificCharacterSet) == "ISO_IR 192") return header;
  dicom::Diagnostics unheard;
  return dicom::convert_character_set(header, "ISO_IR 192", {}, unheard);
}

// One act: the former values go into an item of Original Attributes Sequence.
void apply_step(const Act& act, DataSet& header, dicom::Sequence& originals, std::string_view system) {
  DataSet before = header.new_item();
  bool changed = false;
  for (const Setting& setting : act.settings) {
    const auto element = header.find(setting.tag);
    const VR vr = editable(setting.tag) != nullptr ? editable(setting.tag)->vr : dicom::vr_of(setting.tag);
    const std::string value = element ? element->text().value_or(std::string()) : std::string();
    if (element && value == setting.value) continue;
    if (!element && setting.value.empty()) continue;
    changed = true;
    if (element)
      before.set(*element);
    else
      before.set_empty(setting.tag, vr);
    if (setting.value.empty())
      header.set_empty(setting.tag, vr);
    else
      header.set_text(setting.tag, vr, setting.value);
  }
  if (!changed) return;
  DataSet item = header.new_item();
  item.set_empty(tags::SourceOfPreviousValues);
  item.set(tags::AttributeModificationDateTime, date_time_text(act.time));
  item.set(tags::ModifyingSystem, system);
  item.set(tags::ReasonForTheAttributeModification, act.kind == Act::Kind::edit_study ? "CORRECT" : "COERCE");
  item.set(tags::ModifiedAttributesSequence, dicom::Sequence{before});
  originals.push_back(std::move(item));
}

}  // namespace

bool is_editable(Tag tag) {
  return editable(tag) != nullptr;
}

bool is_of_patient(Tag tag) {
  return find(of_patient, tag) != nullptr;
}

Result<void> check(const Setting& setting) {
  const auto wrong = [&setting](std::string_view why) {
    const std::string_view keyword = dicom::keyword_of(setting.tag);
    const std::string name = keyword.empty() ? dicom::to_string(setting.tag) : std::string(keyword);
    return Error{ErrorCode::invalid_argument, name + ": " + std::string(why), {}, {}};
  };
  const KnownTag* known = editable(setting.tag);
  if (known == nullptr) return wrong("cannot be edited; patient and study attributes can");
  if (setting.value.size() > longest_value) return wrong("the value is longer than 1024 bytes");
  const bool multiline = known->vr == VR::LT || known->vr == VR::ST || known->vr == VR::UT;
  for (const char c : setting.value) {
    const bool control = static_cast<unsigned char>(c) < ' ' || c == '\x7f';
    if (control && !(multiline && (c == '\n' || c == '\r' || c == '\t' || c == '\f')))
      return wrong("the value has a control character");
  }
  if (setting.value.empty()) return {};
  if (known->vr == VR::DA && !dicom::Date::parse(setting.value)) return wrong("no date YYYYMMDD");
  if (known->vr == VR::TM && !dicom::Time::parse(setting.value)) return wrong("no time HHMMSS");
  return {};
}

Result<DataSet> apply(const Steps& steps, DataSet header, std::string_view system) {
  header = DICOM_TRY(in_sufficient_character_set(std::move(header), steps));
  auto originals = header.value_or<dicom::Sequence>(tags::OriginalAttributesSequence, {});
  const std::size_t before = originals.size();
  for (const auto& step : steps) apply_step(*step, header, originals, system);
  if (originals.size() > before) header.set(tags::OriginalAttributesSequence, originals);
  return header;
}

}  // namespace archive::acts
