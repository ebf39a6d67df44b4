#include "archive/admin/scrubber.h"

#include <charconv>
#include <chrono>
#include <string>

namespace archive {
namespace {

using std::chrono::milliseconds;

constexpr std::string_view fact_name = "scrubbed";       // when the last run ended
constexpr std::string_view progress_name = "scrubbing";  // the last part of one under way
constexpr std::string_view problems_name = "problems";   // what that or the last one found, a line each
constexpr std::chrono::minutes progress_pause{1};
constexpr std::chrono::minutes look_pause{1};
constexpr std::size_t problems_kept = 1000;

milliseconds now() {
  return std::chrono::duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch());
}

}  // namespace

Scrubber::Scrubber(const Scrubbing& scrubbing, storage::PackStore& packs, index::Index& index, Log& log,
                   Metrics& metrics)
    : scrubbing_(scrubbing), packs_(packs), index_(index), log_(log), metrics_(metrics) {
  const std::string known = index_.fact(problems_name).value_or(std::string());
  for (std::string_view lines = known; !lines.empty(); lines.remove_prefix(lines.find('\n') + 1)) {
    if (auto problem = decode_problem(lines.substr(0, lines.find('\n')))) problems_.push_back(*std::move(problem));
  }
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
  const auto under_way = index_.fact(progress_name);
  if (under_way && !under_way->empty()) return true;
  const auto last = index_.fact(fact_name);
  if (!last) return false;
  std::int64_t ended = 0;
  std::from_chars(last->data(), last->data() + last->size(), ended);
  return now() - milliseconds(ended) >= scrubbing_.interval;
}

void Scrubber::scrub(const std::stop_token& stop) {
  VerifyOptions options;
  options.after = take_up();
  log_.info(options.after.empty() ? "scrubbing begins" : "scrubbing goes on", {{"behind", options.after}});
  options.on_part = [this](const std::string& part) { note_progress(part, false); };
  options.bytes_per_second = scrubbing_.rate;
  options.on_problem = [this](const Problem& problem) { take(problem); };
  options.on_progress = [&stop](std::uint64_t, std::uint64_t, std::uint64_t) { return !stop.stop_requested(); };
  options.pause = [this, &stop](milliseconds time) { wait(stop, time); };
  const auto outcome = verify(packs_, index_, options);
  if (!outcome) return log_.error("scrubbing failed", {{"what", outcome.error().to_string()}});
  metrics_.counter("isocenter_scrubbed_bytes_total", "Bytes of packs that scrubbing has read").add(outcome->bytes);
  if (outcome->stopped) return note_progress(part_, true);
  metrics_.gauge("isocenter_problems", "What the last scrubbing found wrong")
      .set(static_cast<std::int64_t>(problems().size()));
  note_progress({}, true);
  (void)index_.note_fact(fact_name, std::to_string(now().count()));  // otherwise it begins again
  log_.info("scrubbing ended", {{"packs", outcome->parts}, {"bytes", outcome->bytes}, {"problems", outcome->problems}});
}

// Where an earlier process has stopped, with what it had found; empty: a run begins.
std::string Scrubber::take_up() {
  const std::string after = index_.fact(progress_name).value_or(std::string());
  if (after.empty()) {
    const std::lock_guard lock(mutex_);
    problems_.clear();
  }
  part_ = after;
  return after;
}

// Not with each part: that is a write to the index.
void Scrubber::note_progress(const std::string& part, bool at_once) {
  part_ = part;
  const auto time = std::chrono::steady_clock::now();
  if (!at_once && time - noted_ < progress_pause) return;
  noted_ = time;
  std::string lines;
  for (const Problem& problem : problems()) lines += encode(problem) + '\n';
  (void)index_.note_fact(problems_name, lines);
  (void)index_.note_fact(progress_name, part);
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
