#include "archive/transfer/transfers.h"

#include <algorithm>
#include <exception>

#include "archive/transfer/retrieving.h"
#include "archive/transfer/sending.h"

namespace archive::transfer {

using namespace dicom;

namespace {

constexpr std::size_t worker_count = 2;
constexpr std::size_t most_waiting = 1000;
constexpr std::size_t most_ended = 100;

bool has_ended(const Job& job) {
  const State state = job.progress().state;
  return state != State::waiting && state != State::running;
}

}  // namespace

Transfers::Transfers(Archive& archive, net::scu::Transcoder transcoder)
    : archive_(archive), transcoder_(std::move(transcoder)) {
  for (std::size_t i = 0; i < worker_count; ++i)
    workers_.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

Transfers::~Transfers() {
  for (std::jthread& worker : workers_) worker.request_stop();
  for (const auto& job : jobs()) job->cancel();
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
    jobs_.push_front(job);
    waiting_.push_back(job);
    forget_old();
  }
  arrived_.notify_one();
  return job;
}

std::vector<std::shared_ptr<Job>> Transfers::jobs() const {
  const std::lock_guard lock(mutex_);
  return {jobs_.begin(), jobs_.end()};
}

bool Transfers::remove(std::uint64_t number) {
  const std::lock_guard lock(mutex_);
  const auto at = std::ranges::find(jobs_, number, [](const auto& job) { return job->number(); });
  if (at == jobs_.end()) return false;
  if (has_ended(**at))
    jobs_.erase(at);
  else
    (*at)->cancel();
  return true;
}

void Transfers::forget_old() {
  std::size_t ended = 0;
  std::erase_if(jobs_, [&](const auto& job) { return has_ended(*job) && ++ended > most_ended; });
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
  try {
    job.end(job.order().direction == Direction::send ? send(archive_, job, transcoder_) : retrieve(archive_, job));
  } catch (const std::exception& exception) {
    job.end(Error{ErrorCode::io, exception.what(), {}, {}});
  }
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
