#include "archive/transfer/sending.h"

#include <deque>

#include "archive/peers/peer_call.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scu/store_queue.h"

namespace archive::transfer {

using namespace dicom;
namespace scu = net::scu;

namespace {

constexpr int most_attempts = 3;  // of associations that end before their work

scu::InstanceReference reference_of(const StoredInstance& stored) {
  return {{stored.sop_class_uid, stored.transfer_syntax_uid}, stored.sop_instance_uid};
}

/// The instances of one plan, over one association after the other.
class Sender {
 public:
  Sender(Archive& archive, Job& job, const scu::Transcoder& transcoder, const PeerCall& call)
      : archive_(archive), job_(job), transcoder_(transcoder), call_(call) {}

  void run(const scu::StorePlan& plan, const std::vector<StoredInstance>& instances) {
    instances_ = &instances;
    for (std::size_t i = 0; i < instances.size(); ++i) {
      if (plan.kinds.contains(reference_of(instances[i]).kind)) left_.push_back(i);
    }
    Result<void> result;
    for (int attempt = 0; attempt < most_attempts && !left_.empty() && !job_.is_cancelled(); ++attempt) {
      const std::size_t before = left_.size();
      result = run_association(plan);
      // Where nothing goes through, trying again would only hide why.
      if (!result && left_.size() == before) break;
    }
    if (job_.is_cancelled()) return;
    for ([[maybe_unused]] const std::size_t lost : left_)
      job_.note_failed(result ? "The peer ended the association" : result.error().message);
    left_.clear();
  }

 private:
  Result<void> run_association(const scu::StorePlan& plan) {
    auto association = DICOM_TRY(scu::connect(call_.address, call_.requestor, plan.proposals));
    const Using in_use(job_, association);
    scu::StoreOptions options;
    options.transcoder = transcoder_;
    scu::StoreQueue queue(association, options, [this](std::size_t, const auto& answer) { take(answer); });
    const Result<void> sent = send_all(queue);
    if (!sent) {
      for (const std::size_t number : queue.unanswered()) left_.push_front(number);
      return sent;
    }
    // All is acknowledged: how the release goes changes nothing.
    static_cast<void>(association.release());
    return {};
  }

  Result<void> send_all(scu::StoreQueue& queue) {
    while (!left_.empty() && !job_.is_cancelled()) {
      const std::size_t number = left_.front();
      left_.pop_front();
      const StoredInstance& stored = (*instances_)[number];
      const auto file = archive_.read(stored);
      if (!file || stored.data_set_offset > file->size()) {
        job_.note_failed(file ? "The stored file is shorter than its head" : file.error().message);
        continue;
      }
      const std::uint64_t offset = stored.data_set_offset;
      DICOM_TRY(queue.add(number, {reference_of(stored), file->slice(offset, file->size() - offset)}));
    }
    return queue.finish();
  }

  void take(const Result<net::ResponseStatus>& answer) {
    if (!answer) return job_.note_failed(answer.error().message);
    if (net::status_class(answer->code) == net::StatusClass::failure)
      return job_.note_failed("The peer answered " + net::describe(net::CommandField::C_STORE_RSP, *answer));
    job_.note_done();
  }

  Archive& archive_;
  Job& job_;
  const scu::Transcoder& transcoder_;
  const PeerCall& call_;
  const std::vector<StoredInstance>* instances_ = nullptr;
  std::deque<std::size_t> left_;
};

}  // namespace

Result<void> send(Archive& archive, Job& job, const scu::Transcoder& transcoder) {
  const PeerCall call = DICOM_TRY(call_of(archive.configuration(), job.order().peer));
  const auto instances =
      DICOM_TRY(archive.locate({.study_uids = {job.order().study_uid}, .series_uids = job.order().series_uids}));
  if (instances.empty()) return Error{ErrorCode::not_found, "There is no such study or series", {}, {}};
  job.expect(instances.size());
  std::set<scu::InstanceKind> kinds;
  for (const StoredInstance& stored : instances) kinds.insert(reference_of(stored).kind);
  for (const scu::StorePlan& plan : scu::plan_store(kinds, static_cast<bool>(transcoder)))
    Sender(archive, job, transcoder, call).run(plan, instances);
  return {};
}

}  // namespace archive::transfer
