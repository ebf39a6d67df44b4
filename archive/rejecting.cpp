#include "archive/rejecting.h"

#include <time.h>

#include <map>
#include <utility>

namespace archive {

using dicom::DataSet;
using dicom::Error;
using dicom::Result;

namespace {

// As the documents' other dates and times: the local ones.
std::string moment_now() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::localtime_r(&now, &parts);
  char text[16];
  return {text, std::strftime(text, sizeof text, "%Y%m%d%H%M%S", &parts)};
}

}  // namespace

Result<std::vector<DataSet>> make_rejection_notes(Archive& archive, const Scope& scope, RejectionTitle title,
                                                  const std::string& reason) {
  std::map<std::string, std::vector<StoredInstance>> studies;
  for (StoredInstance& one : DICOM_TRY(archive.locate(scope))) {
    const std::string uid = one.study_instance_uid;
    studies[uid].push_back(std::move(one));
  }
  if (studies.empty()) return Error{dicom::ErrorCode::not_found, "there is nothing to reject", {}, {}};
  std::vector<DataSet> notes;
  const std::string moment = moment_now();
  for (const auto& [uid, instances] : studies) {
    RejectionNote note{title, reason, {}};
    for (const StoredInstance& one : instances) {
      note.rejected.push_back(
          {one.study_instance_uid, one.series_instance_uid, one.sop_class_uid, one.sop_instance_uid});
    }
    const DataSet header = DICOM_TRY(archive.read_header(instances[0]));
    notes.push_back(DICOM_TRY(make_rejection_note(note, header, moment)));
  }
  return notes;
}

}  // namespace archive
