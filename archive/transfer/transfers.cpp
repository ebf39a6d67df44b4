#include "archive/transfer/transfers.h"

#include <algorithm>
#include <exception>

#include "archive/transfer/kept_job.h"
#include "archive/transfer/retrieving.h"
#include "archive/transfer/sending.h"

namespace archive::transfer {

using namespace dicom;

namespace {

constexpr std::size_t worker_count = 2;
constexpr std::size_t most_waiting = 1000;
constexpr std::size_t most_ended = 100;
constexpr std::uint32_t most_runs = 3;

bool has_ended(const Job& job) {
  const State state = job.progress().state;
  return state != State::waiting && state != State::running;
}

}  // namespace

Result<std::unique_ptr<Transfers>> Transfers::open(Archive& archive, net::scu::Transcoder transcoder) {
  auto records =
      DICOM_TRY(index::open_records(archive.configuration().data_folder,
                                    {.read_only = archive.is_read_only(), .durable = archive.configuration().durable}));
  std::unique_ptr<Transfers> transfers(new Transfers(archive, std::move(transcoder), std::move(records)));
  DICOM_TRY(transfers->take_up());
  transfers->start();
  return transfers;
}

Transfers::Transfers(Archive& archive, net::scu::Transcoder transcoder, std::unique_ptr<index::Records> records)
    : archive_(archive), transcoder_(std::move(transcoder)), records_(std::move(records)) {}

// What waited goes on waiting; what ran is begun anew, as what has arrived already costs little. What has brought the
// server down again and again is left alone.
Result<void> Transfers::take_up() {
  for (const index::Record& record : DICOM_TRY(records_->all(record_kind))) {
    auto kept = from_record(record);
    if (!kept) {
      archive_.log().error("a transfer cannot be read", {{"what", kept.error().message}});
      continue;
    }
    last_number_ = std::max(last_number_, kept->number);
    Progress progress = std::move(kept->progress);
    const bool was_interrupted = progress.state == State::running;
    if (was_interrupted) {
      const std::uint64_t began = progress.began;
      progress = {};
      if (kept->runs >= most_runs) {
        progress.state = State::failed;
        progress.began = progress.ended = began;
        progress.message = "Interrupted " + std::to_string(kept->runs) + " times by the end of the server";
      }
    }
    auto job = std::make_shared<Job>(kept->number, std::move(kept->order), std::move(progress), kept->runs);
    jobs_.push_front(job);
    if (was_interrupted && !archive_.is_read_only()) DICOM_TRY(keep(*job));
    if (!has_ended(*job)) waiting_.push_back(job);
  }
  if (!waiting_.empty()) archive_.log().info("transfers go on", {{"waiting", waiting_.size()}});
  return {};
}

void Transfers::start() {
  for (std::size_t i = 0; i < worker_count; ++i)
    workers_.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

Transfers::~Transfers() {
  stopping_ = true;
  for (std::jthread& worker : workers_) worker.request_stop();
  for (const auto& job : jobs()) job->cancel();
}

Result<void> Transfers::keep(const Job& job) {
  if (stopping_) return {};
  return records_->put(to_record({job.number(), job.order(), job.progress(), job.runs()}));
}

void Transfers::drop(std::uint64_t number) {
  if (auto dropped = records_->remove(record_kind, key_of(number)); !dropped && !archive_.is_read_only())
    archive_.log().warning("a transfer stays in the list", {{"what", dropped.error().message}});
}

Result<std::shared_ptr<Job>> Transfers::begin(Order order) {
  if (archive_.configuration().find_peer(order.peer) == nullptr)
    return Error{ErrorCode::not_found, "There is no peer '" + order.peer + "'", {}, {}};
  std::shared_ptr<Job> job;
  {
    const std::lock_guard lock(mutex_);
    if (waiting_.size() >= most_waiting)
      return Error{ErrorCode::limit_exceeded, "Too many transfers are waiting", {}, {}};
    job = std::make_shared<Job>(++last_number_, std::move(order));
  }
  // Where nothing can be written, sending works all the same; only nobody remembers.
  if (!archive_.is_read_only()) DICOM_TRY(keep(*job));
  std::vector<std::uint64_t> forgotten;
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_front(job);
    waiting_.push_back(job);
    forgotten = forget_old();
  }
  arrived_.notify_one();
  for (const std::uint64_t number : forgotten) drop(number);
  return job;
}

std::vector<std::shared_ptr<Job>> Transfers::jobs() const {
  const std::lock_guard lock(mutex_);
  return {jobs_.begin(), jobs_.end()};
}

bool Transfers::remove(std::uint64_t number) {
  std::shared_ptr<Job> job;
  {
    const std::lock_guard lock(mutex_);
    const auto at = std::ranges::find(jobs_, number, [](const auto& one) { return one->number(); });
    if (at == jobs_.end()) return false;
    job = *at;
    if (has_ended(*job)) jobs_.erase(at);
  }
  if (has_ended(*job)) {
    drop(number);
    return true;
  }
  job->cancel();
  if (has_ended(*job)) note(*job);  // it was waiting
  return true;
}

std::vector<std::uint64_t> Transfers::forget_old() {
  std::size_t ended = 0;
  std::vector<std::uint64_t> forgotten;
  std::erase_if(jobs_, [&](const auto& job) {
    if (!has_ended(*job) || ++ended <= most_ended) return false;
    forgotten.push_back(job->number());
    return true;
  });
  return forgotten;
}

void Transfers::note(const Job& job) {
  if (auto kept = keep(job); !kept && !archive_.is_read_only())
    archive_.log().warning("how far a transfer is was not written down", {{"what", kept.error().message}});
}

void Transfers::work(const std::stop_token& stop) {
  while (true) {
    std::shared_ptr<Job> job;
    {
      std::unique_lock lock(mutex_);
      if (!arrived_.wait(lock, stop, [this] { return !waiting_.empty(); })) return;
      job = waiting_.front();
      waiting_.pop_front();
    }
    if (!job->is_cancelled()) run(*job);
  }
}

// One of the boundaries where exceptions of libraries end.
void Transfers::run(Job& job) {
  job.begin();
  note(job);
  try {
    job.end(job.order().direction == Direction::send ? send(archive_, job, transcoder_) : retrieve(archive_, job));
  } catch (const std::exception& exception) {
    job.end(Error{ErrorCode::io, exception.what(), {}, {}});
  }
  if (stopping_) return;  // to be begun again
  note(job);
  const Progress progress = job.progress();
  archive_.metrics()
      .counter("isocenter_transfers_total", "Transfers to and from peers, by how they ended",
               {{"direction", std::string(to_string(job.order().direction))},
                {"state", std::string(to_string(progress.state))}})
      .add();
  archive_.log().info("transfer", {{"direction", to_string(job.order().direction)},
                                   {"peer", job.order().peer},
                                   {"state", to_string(progress.state)},
                                   {"done", std::to_string(progress.done)},
                                   {"failed", std::to_string(progress.failed)},
                                   {"user", job.order().user}});
}

}  // namespace archive::transfer
