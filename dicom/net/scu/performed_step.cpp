#include "dicom/net/scu/performed_step.h"

#include <array>
#include <map>
#include <vector>

#include "dicom/dictionary/generated/tags.h"

namespace dicom::net::scu {
namespace {

void copy(DataSet& to, const DataSet& from, KnownTag tag) {
  if (const auto element = from.find(tag)) {
    to.set(*element);
  } else {
    to.set_empty(tag);
  }
}

DataSet first_item(const DataSet& data_set, Tag sequence) {
  const auto items = data_set.value_or<Sequence>(sequence, {});
  return items.empty() ? DataSet() : items.front();
}

// PS3.4 table F.7.2-1, and where its values come from: IHE calls it the mapping of scheduled to performed.
DataSet scheduled_attributes(const DataSet& item, const DataSet& step) {
  constexpr std::array of_item{tags::ReferencedStudySequence, tags::AccessionNumber, tags::StudyInstanceUID,
                               tags::RequestedProcedureID, tags::RequestedProcedureDescription};
  constexpr std::array of_step{tags::ScheduledProcedureStepID, tags::ScheduledProcedureStepDescription,
                               tags::ScheduledProtocolCodeSequence};
  DataSet scheduled;
  for (const KnownTag tag : of_item) copy(scheduled, item, tag);
  for (const KnownTag tag : of_step) copy(scheduled, step, tag);
  return scheduled;
}

DataSet instance_reference(const DataSet& instance) {
  DataSet reference;
  reference.set(tags::ReferencedSOPClassUID, instance.text_or_empty(tags::SOPClassUID));
  reference.set(tags::ReferencedSOPInstanceUID, instance.text_or_empty(tags::SOPInstanceUID));
  return reference;
}

}  // namespace

DataSet started_step(const DataSet& item, const StepStart& start) {
  const DataSet step = first_item(item, tags::ScheduledProcedureStepSequence);
  DataSet made;
  if (const auto character_set = item.find(tags::SpecificCharacterSet)) made.set(*character_set);
  copy(made, step.contains(tags::Modality) ? step : item, tags::Modality);
  for (const KnownTag tag : {tags::PatientName, tags::PatientID, tags::PatientBirthDate, tags::PatientSex,
                             tags::ReferencedPatientSequence}) {
    copy(made, item, tag);
  }
  made.set(tags::StudyID, item.text_or_empty(tags::RequestedProcedureID));
  made.set(tags::PerformedStationAETitle, start.station_ae_title);
  made.set(tags::PerformedStationName, step.text_or_empty(tags::ScheduledStationName));
  made.set(tags::PerformedLocation, step.text_or_empty(tags::ScheduledProcedureStepLocation));
  made.set(tags::PerformedProcedureStepStartDate, start.date);
  made.set(tags::PerformedProcedureStepStartTime, start.time);
  made.set_empty(tags::PerformedProcedureStepEndDate);
  made.set_empty(tags::PerformedProcedureStepEndTime);
  made.set(tags::PerformedProcedureStepStatus, "IN PROGRESS");
  made.set(tags::PerformedProcedureStepID, start.step_id);
  made.set(tags::PerformedProcedureStepDescription, step.text_or_empty(tags::ScheduledProcedureStepDescription));
  made.set_empty(tags::PerformedProcedureTypeDescription);
  if (const auto codes = item.find(tags::RequestedProcedureCodeSequence)) {
    made.set(tags::ProcedureCodeSequence, item.value_or<Sequence>(tags::RequestedProcedureCodeSequence, {}));
  } else {
    made.set_empty(tags::ProcedureCodeSequence);
  }
  made.set_empty(tags::PerformedProtocolCodeSequence);
  made.set_empty(tags::PerformedSeriesSequence);
  made.set(tags::ScheduledStepAttributesSequence, Sequence{scheduled_attributes(item, step)});
  return made;
}

DataSet performed_series(std::span<const DataSet> instances, const std::string& retrieve_ae_title) {
  const DataSet first = instances.empty() ? DataSet() : instances.front();
  DataSet series;
  series.set(tags::SpecificCharacterSet, "ISO_IR 192");  // as in ended_step(), around it
  for (const KnownTag tag : {tags::PerformingPhysicianName, tags::OperatorsName, tags::SeriesDescription,
                             tags::SeriesInstanceUID, tags::ProtocolName}) {
    series.set(tag, first.text_or_empty(tag));
  }
  // Type 1, and not every image has one.
  if (series.text_or_empty(tags::ProtocolName).empty()) series.set(tags::ProtocolName, "UNKNOWN");
  series.set(tags::RetrieveAETitle, retrieve_ae_title);
  Sequence images;
  Sequence others;
  for (const DataSet& instance : instances) {
    (instance.contains(tags::Rows) ? images : others).push_back(instance_reference(instance));
  }
  series.set(tags::ReferencedImageSequence, images);
  series.set(tags::ReferencedNonImageCompositeSOPInstanceSequence, others);
  series.erase(tags::SpecificCharacterSet);
  return series;
}

DataSet ended_step(std::string_view status, const std::string& date, const std::string& time, const Sequence& series) {
  DataSet made;
  made.set(tags::SpecificCharacterSet, "ISO_IR 192");
  made.set(tags::PerformedProcedureStepEndDate, date);
  made.set(tags::PerformedProcedureStepEndTime, time);
  made.set(tags::PerformedProcedureStepStatus, status);
  made.set(tags::PerformedSeriesSequence, series);
  return made;
}

DataSet availability_notification(std::span<const DataSet> instances, std::string_view availability,
                                  const std::string& retrieve_ae_title) {
  std::map<std::string, Sequence> by_series;
  for (const DataSet& instance : instances) {
    DataSet reference = instance_reference(instance);
    reference.set(tags::InstanceAvailability, availability);
    reference.set(tags::RetrieveAETitle, retrieve_ae_title);
    by_series[instance.text_or_empty(tags::SeriesInstanceUID)].push_back(std::move(reference));
  }
  Sequence series;
  for (const auto& [uid, references] : by_series) {
    DataSet& item = series.emplace_back();
    item.set(tags::SeriesInstanceUID, uid);
    item.set(tags::ReferencedSOPSequence, references);
  }
  DataSet notification;
  notification.set_empty(tags::ReferencedPerformedProcedureStepSequence);
  if (!instances.empty()) {
    notification.set(tags::StudyInstanceUID, instances.front().text_or_empty(tags::StudyInstanceUID));
  }
  notification.set(tags::ReferencedSeriesSequence, series);
  return notification;
}

}  // namespace dicom::net::scu
