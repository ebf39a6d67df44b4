#include "cli/send_job.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <thread>

#include "cli/network.h"
#include "dicom/net/dimse/status.h"

namespace dicom::cli {
namespace {

constexpr std::chrono::milliseconds first_pause{500};

// The files that one kind of association carries, given out one by one.
class Supply {
 public:
  explicit Supply(std::vector<std::size_t> files) : files_(std::move(files)) {}
  std::optional<std::size_t> next() {
    const std::size_t at = next_++;
    return at < files_.size() ? std::optional(files_[at]) : std::nullopt;
  }
  [[nodiscard]] std::size_t size() const { return files_.size(); }

 private:
  std::vector<std::size_t> files_;
  std::atomic<std::size_t> next_ = 0;
};

}  // namespace

// One association after the other, until the supply is empty or the peer is given up.
class SendJob::Worker {
 public:
  Worker(SendJob& job, const net::scu::StorePlan& plan, Supply& supply) : job_(job), plan_(plan), supply_(supply) {}

  void run() {
    std::size_t losses = 0;
    for (;;) {
      answered_ = false;
      auto ended = run_association();
      if (ended) return;
      losses = answered_ ? 1 : losses + 1;
      // What never worked is a wrong address or a refusal: trying again would only hide it.
      if (!connected_ || losses > job_.options_.retries) return give_up(with_advice(ended.error()));
      std::this_thread::sleep_for(first_pause * (1 << std::min<std::size_t>(losses - 1, 6)));
    }
  }

 private:
  // Success: nothing is left. An error: what was under way is in again_.
  Result<void> run_association() {
    std::optional<std::size_t> file = next();
    if (!file) return {};
    auto association = net::scu::connect(job_.options_.peer, job_.options_.requestor, plan_.proposals);
    if (!association) {
      again_.push_back(*file);
      return std::move(association).error();
    }
    connected_ = true;
    net::scu::StoreOptions options;
    options.transcoder = job_.options_.transcoder;
    net::scu::StoreQueue queue(*association, options, [&](std::size_t number, const auto& answer) {
      answered_ = true;
      take(number, answer);
    });
    auto sent = send_all(queue, file);
    if (!sent) {
      const auto unanswered = queue.unanswered();
      again_.insert(again_.end(), unanswered.begin(), unanswered.end());
      return sent;
    }
    // Everything has been acknowledged: how the release goes changes nothing.
    static_cast<void>(association->release());
    return {};
  }

  Result<void> send_all(net::scu::StoreQueue& queue, std::optional<std::size_t> file) {
    for (; file; file = next()) {
      auto instance = net::scu::open_instance(job_.files_[*file].path);
      if (!instance) {
        fail(*file, instance.error().to_string());
        continue;
      }
      sizes_[*file] = instance->data_set.size();
      DICOM_TRY(queue.add(*file, *instance));
    }
    return queue.finish();
  }

  std::optional<std::size_t> next() {
    if (again_.empty()) return supply_.next();
    const std::size_t file = again_.back();
    again_.pop_back();
    return file;
  }

  void take(std::size_t file, const Result<net::ResponseStatus>& answer) {
    if (!answer) return fail(file, answer.error().to_string());
    SendOutcome outcome{SendOutcome::Kind::sent, file, sizes_[file]};
    const auto status_class = net::status_class(answer->code);
    if (status_class != net::StatusClass::success) {
      const bool warning = status_class == net::StatusClass::warning;
      outcome.kind = warning ? SendOutcome::Kind::warning : SendOutcome::Kind::failed;
      outcome.message = "the peer answered " + printable(net::describe(net::CommandField::C_STORE_RSP, *answer));
    }
    job_.report(std::move(outcome));
  }

  void fail(std::size_t file, const std::string& why) { job_.report({SendOutcome::Kind::failed, file, 0, why}); }

  void give_up(const std::string& why) {
    while (const auto file = next()) fail(*file, why);
  }

  SendJob& job_;
  const net::scu::StorePlan& plan_;
  Supply& supply_;
  std::vector<std::size_t> again_;
  std::map<std::size_t, std::uint64_t> sizes_;
  bool connected_ = false;  // once
  bool answered_ = false;   // something, on this association
};

void SendJob::run() {
  std::set<net::scu::InstanceKind> kinds;
  for (const FileToSend& file : files_) kinds.insert(file.reference.kind);
  for (const net::scu::StorePlan& plan : net::scu::plan_store(kinds, static_cast<bool>(options_.transcoder))) {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      if (plan.kinds.contains(files_[i].reference.kind)) numbers.push_back(i);
    }
    Supply supply(std::move(numbers));
    const auto work = [&] { Worker(*this, plan, supply).run(); };
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < std::min(options_.associations, supply.size()); ++i) threads.emplace_back(work);
    work();
  }
}

void SendJob::report(SendOutcome outcome) {
  const std::lock_guard lock(mutex_);
  on_outcome_(outcome);
}

}  // namespace dicom::cli
