#include "dicom/web/stow.h"

#include <algorithm>

#include "dicom/dictionary/generated/tags.h"

namespace dicom::web {

int StowReport::http_status() const {
  const bool warned = std::ranges::any_of(stored, [](const Stored& one) { return one.warning != 0; });
  if (failed.empty()) return warned ? 202 : 200;
  if (!stored.empty()) return 202;
  const bool full =
      std::ranges::all_of(failed, [](const Failed& one) { return one.reason == failure_out_of_resources; });
  return full ? 507 : 409;
}

DataSet StowReport::to_data_set() const {
  DataSet response;
  response.set(tags::SpecificCharacterSet, "ISO_IR 192");
  if (!study_retrieve_url.empty()) response.set(tags::RetrieveURL, study_retrieve_url);
  Sequence referenced;
  for (const Stored& one : stored) {
    DataSet item;
    item.set(tags::ReferencedSOPClassUID, one.sop_class_uid);
    item.set(tags::ReferencedSOPInstanceUID, one.sop_instance_uid);
    item.set(tags::RetrieveURL, one.retrieve_url);
    if (one.warning != 0) item.set(tags::WarningReason, one.warning);
    if (!one.message.empty()) item.set(tags::ErrorComment, one.message.substr(0, 64));
    referenced.push_back(std::move(item));
  }
  if (!referenced.empty()) response.set(tags::ReferencedSOPSequence, referenced);
  Sequence failures;
  Sequence others;  // those of no known instance (PS3.3 C.12.1.1.3)
  for (const Failed& one : failed) {
    DataSet item;
    if (!one.sop_class_uid.empty()) item.set(tags::ReferencedSOPClassUID, one.sop_class_uid);
    if (!one.sop_instance_uid.empty()) item.set(tags::ReferencedSOPInstanceUID, one.sop_instance_uid);
    item.set(tags::FailureReason, one.reason);
    if (!one.message.empty()) item.set(tags::ErrorComment, one.message.substr(0, 64));
    if (one.sop_instance_uid.empty()) others.push_back(item);
    failures.push_back(std::move(item));
  }
  if (!failures.empty()) response.set(tags::FailedSOPSequence, failures);
  if (!others.empty()) response.set(tags::OtherFailuresSequence, others);
  return response;
}

}  // namespace dicom::web
