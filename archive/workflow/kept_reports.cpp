#include "archive/workflow/kept_reports.h"

#include <utility>
#include <vector>

#include "archive/workflow/record_body.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"

namespace archive::workflow {

using dicom::Result;
using dicom::net::scp::CommitmentReport;
namespace scp = dicom::net::scp;

namespace {

// The body of a record: a line with the AE title that was asked, a line with the event's type, its information. The key
// is "peer\transaction": AE titles have no backslash.
constexpr std::string_view kind = "commitment report";

std::string key_of(const CommitmentReport& report) {
  return report.peer + "\\" + report.result.transaction_uid;
}

Result<CommitmentReport> report_of(const index::Record& record) {
  const std::size_t first = record.body.find('\n');
  const std::size_t second = record.body.find('\n', first + 1);
  if (second == std::string::npos)
    return dicom::Error{dicom::ErrorCode::invalid_data, "a kept commitment report is damaged", {}, {}};
  dicom::net::EventReport event{.abstract_syntax = std::string(dicom::uids::StorageCommitmentPushModel),
                                .sop_class_uid = {},
                                .sop_instance_uid = {},
                                .event_type_id = 1,
                                .information = {}};
  if (record.body.substr(first + 1, second - first - 1) == "2") event.event_type_id = 2;
  event.information = DICOM_TRY(from_body(std::string_view(record.body).substr(second + 1)));
  return CommitmentReport{.result = DICOM_TRY(scp::read_commitment_event(event)),
                          .peer = record.key.substr(0, record.key.find('\\')),
                          .as = record.body.substr(0, first)};
}

}  // namespace

Result<void> KeptReports::start(Options options) {
  options_ = std::move(options);
  for (const index::Record& record : DICOM_TRY(records_.all(kind)))
    waiting_[record.key] = {.report = DICOM_TRY(report_of(record)), .since = record.changed};
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
  return {};
}

void KeptReports::stop() {
  if (!thread_.joinable()) return;
  thread_.request_stop();
  thread_.join();
}

Result<void> KeptReports::keep(const CommitmentReport& report) {
  const auto event = scp::commitment_event(report.result, {});
  const std::int64_t now = now_in_milliseconds();
  std::string body = report.as + "\n" + std::to_string(event.event_type_id) + "\n";
  body += DICOM_TRY(to_body(event.information));
  DICOM_TRY(records_.put({.kind = std::string(kind), .key = key_of(report), .changed = now, .body = std::move(body)}));
  const std::lock_guard lock(mutex_);
  waiting_[key_of(report)] = {.report = report, .since = now, .under_way = true};
  return {};
}

void KeptReports::note(const CommitmentReport& report, const Result<dicom::net::ResponseStatus>& outcome) {
  const std::string key = key_of(report);
  // An answer is an answer, even if the peer does not like what it hears.
  if (outcome) (void)records_.remove(kind, key);
  const std::lock_guard lock(mutex_);
  if (outcome)
    waiting_.erase(key);
  else if (const auto found = waiting_.find(key); found != waiting_.end())
    found->second.under_way = false;
}

std::size_t KeptReports::size() const {
  const std::lock_guard lock(mutex_);
  return waiting_.size();
}

void KeptReports::run(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    look();
    std::unique_lock lock(mutex_);
    wakes_.wait_for(lock, stop, options_.pause, [] { return false; });
  }
}

// Sends all that is not under way.
void KeptReports::look() {
  std::vector<CommitmentReport> due;
  std::vector<CommitmentReport> given_up;
  {
    const std::lock_guard lock(mutex_);
    const std::int64_t oldest = now_in_milliseconds() - options_.given_up_after.count();
    for (auto each = waiting_.begin(); each != waiting_.end();) {
      const bool old = !each->second.under_way && each->second.since < oldest;
      if (old)
        given_up.push_back(each->second.report);
      else if (!std::exchange(each->second.under_way, true))
        due.push_back(each->second.report);
      each = old ? waiting_.erase(each) : std::next(each);
    }
  }
  for (const CommitmentReport& report : given_up) {
    (void)records_.remove(kind, key_of(report));
    if (options_.on_given_up) options_.on_given_up(report);
  }
  for (const CommitmentReport& report : due) {
    if (options_.send(report)) continue;
    const std::lock_guard lock(mutex_);
    if (const auto found = waiting_.find(key_of(report)); found != waiting_.end()) found->second.under_way = false;
  }
}

}  // namespace archive::workflow
