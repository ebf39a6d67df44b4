#include "archive/admin/scrubber.h"

#include <charconv>
#include <chrono>
#include <string>

namespace archive {
namespace {

using std::chrono::milliseconds;

constexpr std::string_view fact_name = "scrubbed";
constexpr std::chrono::minutes look_pause{1};
constexpr std::size_t problems_kept = 1000;

milliseconds now() {
  return std::chrono::duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch());
}

}  // namespace

Scrubber::Scrubber(const Scrubbing& scrubbing, storage::PackStore& packs, index::Index& index, Log& log,
                   Metrics& metrics)
    : scrubbing_(scrubbing), packs_(packs), index_(index), log_(log), metrics_(metrics) {
  if (scrubbing_.interval.count() == 0) return;
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

std::vector<Problem> Scrubber::problems() const {
  const std::lock_guard lock(mutex_);
  return problems_;
}

void Scrubber::run(const std::stop_token& stop) {
  // Not at once: a start has other things to do.
  while (wait(stop, look_pause)) {
    if (is_due()) scrub(stop);
  }
}

bool Scrubber::is_due() const {
  const auto last = index_.fact(fact_name);
  if (!last) return false;
  std::int64_t ended = 0;
  std::from_chars(last->data(), last->data() + last->size(), ended);
  return now() - milliseconds(ended) >= scrubbing_.interval;
}

void Scrubber::scrub(const std::stop_token& stop) {
  {
    const std::lock_guard lock(mutex_);
    problems_.clear();
  }
  log_.info("scrubbing begins");
  VerifyOptions options;
  options.bytes_per_second = scrubbing_.rate;
  options.on_problem = [this](const Problem& problem) { take(problem); };
  options.on_progress = [&stop](std::uint64_t, std::uint64_t, std::uint64_t) { return !stop.stop_requested(); };
  options.pause = [this, &stop](milliseconds time) { wait(stop, time); };
  const auto outcome = verify(packs_, index_, options);
  if (!outcome) return log_.error("scrubbing failed", {{"what", outcome.error().to_string()}});
  metrics_.counter("isocenter_scrubbed_bytes_total", "Bytes of packs that scrubbing has read").add(outcome->bytes);
  if (outcome->stopped) return;
  metrics_.gauge("isocenter_problems", "What the last scrubbing found wrong")
      .set(static_cast<std::int64_t>(outcome->problems));
  (void)index_.note_fact(fact_name, std::to_string(now().count()));  // otherwise it begins again
  log_.info("scrubbing ended", {{"packs", outcome->parts}, {"bytes", outcome->bytes}, {"problems", outcome->problems}});
}

void Scrubber::take(const Problem& problem) {
  log_.error("scrubbing found", {{"what", to_string(problem.kind)},
                                 {"pack", problem.pack},
                                 {"offset", problem.offset},
                                 {"instance", problem.sop_instance_uid}});
  const std::lock_guard lock(mutex_);
  if (problems_.size() < problems_kept) problems_.push_back(problem);
}

// False when it is time to end.
bool Scrubber::wait(const std::stop_token& stop, milliseconds time) {
  std::unique_lock lock(mutex_);
  wakes_.wait_for(lock, stop, time, [] { return false; });
  return !stop.stop_requested();
}

}  // namespace archive
