#include "cli/retrieval_report.h"

#include <fmt/format.h>

#include "cli/interrupt.h"
#include "cli/network.h"
#include "cli/verbs.h"

namespace dicom::cli {

net::scu::OnProgress RetrievalReport::on_progress() {
  watch_for_interrupt();
  return [this](const net::SubOperations& counts) {
    const std::uint64_t done =
        completed_ + counts.completed.value_or(0) + counts.failed.value_or(0) + counts.warning.value_or(0);
    progress_.set_total(done + counts.remaining.value_or(0));
    progress_.set(done);
    return !was_interrupted();
  };
}

void RetrievalReport::add(const net::scu::RetrieveResult& result) {
  ++retrievals_;
  completed_ += result.sub_operations.completed.value_or(0);
  failed_ += result.sub_operations.failed.value_or(0);
  warning_ += result.sub_operations.warning.value_or(0);
  failed_uids_.insert(failed_uids_.end(), result.failed_sop_instance_uids.begin(),
                      result.failed_sop_instance_uids.end());
  if (result.status.code == net::status::success) return;
  progress_.clear();
  print_error(verb_, "the peer answered " + net::describe(response_, result.status));
  failure_ = true;
}

void RetrievalReport::add(const Error& error) {
  progress_.clear();
  print_error(verb_, with_advice(error));
  failure_ = true;
}

int RetrievalReport::finish(bool json, std::uint64_t received, bool show_received) {
  progress_.clear();
  const bool nothing = retrievals_ > 0 && !failure_ && completed_ + failed_ + warning_ == 0;
  if (nothing) print_error(verb_, "nothing matches: the peer sent nothing");
  const bool failed = failure_ || failed_ > 0 || nothing;
  if (json) {
    std::string text = fmt::format("{{\"completed\":{},\"failed\":{},\"warning\":{}", completed_, failed_, warning_);
    if (show_received) text += fmt::format(",\"received\":{}", received);
    text += ",\"failed_sop_instance_uids\":[";
    for (std::size_t i = 0; i < failed_uids_.size(); ++i) {
      text += fmt::format("{}\"{}\"", i == 0 ? "" : ",", json_escaped(failed_uids_[i]));
    }
    print(text + "]}\n");
  } else {
    if (retrievals_ > 0 && !nothing) {
      print(fmt::format("{} completed, {} failed, {} with warnings{}\n", completed_, failed_, warning_,
                        show_received ? fmt::format("; {} files received", received) : ""));
    }
    for (const std::string& uid : failed_uids_) print_error(verb_, "not sent: " + printable(uid));
  }
  return failed ? exit_failure : exit_success;
}

}  // namespace dicom::cli
