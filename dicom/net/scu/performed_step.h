// What a scanner says of a performed procedure step, and of its instances: PS3.4 annexes F and R.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "dicom/core/data_set.h"

namespace dicom::net::scu {

/// Who performs, and when. Dates and times are local: YYYYMMDD, HHMMSS.
struct StepStart {
  std::string station_ae_title;
  std::string date;
  std::string time;
  std::string step_id;
};

/// The attributes of N-CREATE: IN PROGRESS. `worklist_item`: what was scheduled (PS3.4 table K.6-1); may be empty
/// but for Study Instance UID and Modality of an unscheduled step.
DataSet started_step(const DataSet& worklist_item, const StepStart& start);

/// One performed series for N-SET. `instances`: data sets of the series, of which the headers matter.
DataSet performed_series(std::span<const DataSet> instances, const std::string& retrieve_ae_title);

/// The attributes of the final N-SET. `status`: "COMPLETED" or "DISCONTINUED".
DataSet ended_step(std::string_view status, const std::string& date, const std::string& time, const Sequence& series);

/// An availability notification about instances of one study. `availability`: "ONLINE", ...
DataSet availability_notification(std::span<const DataSet> instances, std::string_view availability,
                                  const std::string& retrieve_ae_title);

}  // namespace dicom::net::scu
