#include "cli/worklist_query.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>

#include "dicom/charset/character_set.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"

namespace dicom::cli {
namespace {

// PS3.4 table K.6-1: what is within Scheduled Procedure Step Sequence (0040,0100), for keys and for answers.
constexpr std::array step_attributes{
    tags::Modality,
    tags::ScheduledStationAETitle,
    tags::ScheduledProcedureStepStartDate,
    tags::ScheduledProcedureStepStartTime,
    tags::ScheduledProcedureStepEndDate,
    tags::ScheduledProcedureStepEndTime,
    tags::ScheduledPerformingPhysicianName,
    tags::ScheduledProcedureStepDescription,
    tags::ScheduledProtocolCodeSequence,
    tags::ScheduledProcedureStepID,
    tags::ScheduledStationName,
    tags::ScheduledProcedureStepLocation,
    tags::RequestedContrastAgent,
    tags::ScheduledProcedureStepStatus,
    tags::PreMedication,
    tags::CommentsOnTheScheduledProcedureStep,
};

constexpr std::array item_attributes{
    tags::AccessionNumber,
    tags::ReferringPhysicianName,
    tags::ReferencedStudySequence,
    tags::ReferencedPatientSequence,
    tags::PatientName,
    tags::PatientID,
    tags::IssuerOfPatientID,
    tags::PatientBirthDate,
    tags::PatientSex,
    tags::PatientWeight,
    tags::MedicalAlerts,
    tags::Allergies,
    tags::PregnancyStatus,
    tags::StudyInstanceUID,
    tags::RequestingPhysician,
    tags::RequestedProcedureDescription,
    tags::RequestedProcedureCodeSequence,
    tags::AdmissionID,
    tags::SpecialNeeds,
    tags::CurrentPatientLocation,
    tags::PatientState,
    tags::RequestedProcedureID,
    tags::RequestedProcedurePriority,
    tags::PatientTransportArrangements,
    tags::ConfidentialityConstraintOnPatientDataDescription,
};

QueryKey without_value(std::vector<KnownTag> path) {
  QueryKey key;
  key.path = std::move(path);
  return key;
}

}  // namespace

Result<std::vector<QueryKey>> parse_worklist_keys(const std::vector<std::string>& texts) {
  auto keys = DICOM_TRY(parse_query_keys(texts));
  for (QueryKey& key : keys) {
    const bool of_step =
        std::ranges::any_of(step_attributes, [&](KnownTag each) { return each.tag == key.path.front().tag; });
    if (of_step) key.path.insert(key.path.begin(), tags::ScheduledProcedureStepSequence);
    if (key.path.back().vr == VR::DA) key.value = date_from_word(key.value);
  }
  return keys;
}

Result<DataSet> make_worklist_identifier(const std::vector<QueryKey>& keys) {
  DataSet identifier;
  for (const QueryKey& key : keys) {
    if (!is_plain_ascii(key.value)) identifier.set(tags::SpecificCharacterSet, "ISO_IR 192");
  }
  for (const KnownTag tag : item_attributes) DICOM_TRY(set_query_key(identifier, without_value({tag})));
  for (const KnownTag tag : step_attributes) {
    DICOM_TRY(set_query_key(identifier, without_value({tags::ScheduledProcedureStepSequence, tag})));
  }
  for (const QueryKey& key : keys) DICOM_TRY(set_query_key(identifier, key));
  return identifier;
}

Result<WorklistAnswer> query_worklist(const net::PeerAddress& peer, const net::scu::Requestor& requestor,
                                      const DataSet& identifier, std::size_t limit) {
  constexpr auto sop_class = uids::ModalityWorklistInformationModelFind;
  const net::scu::Proposal proposals[] = {net::scu::query_proposal(sop_class)};
  auto association = DICOM_TRY(net::scu::connect(peer, requestor, proposals));
  WorklistAnswer answer;
  answer.status = DICOM_TRY(net::scu::find(association, sop_class, identifier, [&](const DataSet& item) {
    if (limit == 0 || answer.items.size() < limit) answer.items.push_back(item);
    return limit == 0 || answer.items.size() < limit;
  }));
  static_cast<void>(association.release());
  return answer;
}

std::string date_from_word(std::string_view word) {
  if (word != "today" && word != "tomorrow") return std::string(word);
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  if (word == "tomorrow") {
    ++local.tm_mday;
    local.tm_isdst = -1;
    std::mktime(&local);
  }
  return fmt::format("{:04}{:02}{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

}  // namespace dicom::cli
