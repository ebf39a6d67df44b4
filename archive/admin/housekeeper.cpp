#include "archive/admin/housekeeper.h"

#include <sys/resource.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace archive {

using dicom::Result;

Housekeeper::Housekeeper(Parts parts, std::function<Keeping()> keeping)
    : parts_(parts), keeping_(std::move(keeping)), thread_([this](const std::stop_token& stop) { run(stop); }) {}

void Housekeeper::run(const std::stop_token& stop) {
  constexpr std::chrono::minutes pause{1};
  // What is done here can wait for those who store and ask. On Linux this is the thread's own priority.
  constexpr int niceness = 15;
  (void)::setpriority(PRIO_PROCESS, 0, niceness);
  std::unique_lock lock(mutex_);
  while (!wakes_.wait_for(lock, stop, pause, [] { return false; })) {
    if (stop.stop_requested()) return;
    parts_.administration.keep_house(keeping_());
    if (auto folded = fold(stop); !folded) parts_.log.warning("folding failed", {{"what", folded.error().to_string()}});
  }
}

// Writes manifests of series that have been quiet for a while, in the order of the change feed.
Result<void> Housekeeper::fold(const std::stop_token& stop) {
  constexpr std::string_view fact_name = "folded";
  constexpr std::size_t page = 200;
  constexpr std::chrono::milliseconds quiet = std::chrono::minutes(1);
  using namespace std::chrono;
  const std::string feed = DICOM_TRY(parts_.index.feed_name());
  const std::string known = DICOM_TRY(parts_.index.fact(fact_name));
  std::uint64_t cursor = 0;
  if (known.starts_with(feed + ' '))
    std::from_chars(known.data() + feed.size() + 1, known.data() + known.size(), cursor);
  while (!stop.stop_requested()) {
    auto changes = DICOM_TRY(parts_.index.changes(cursor, page));
    const auto limit = duration_cast<milliseconds>(system_clock::now().time_since_epoch()) - quiet;
    const auto too_new =
        std::ranges::find_if(changes, [limit](const Change& one) { return milliseconds(one.time) > limit; });
    changes.erase(too_new, changes.end());
    if (changes.empty()) return {};
    DICOM_TRY(fold_changed(changes, stop));
    if (stop.stop_requested()) return {};
    cursor = changes.back().number;
    DICOM_TRY(parts_.index.note_fact(fact_name, feed + ' ' + std::to_string(cursor)));
  }
  return {};
}

Result<void> Housekeeper::fold_changed(const std::vector<Change>& changes, const std::stop_token& stop) {
  std::set<std::pair<std::string, std::string>> series;
  for (const Change& change : changes) {
    if (change.study_instance_uid.empty() || change.kind == Change::Kind::removed) continue;
    if (change.series_instance_uid.empty()) {
      for (const auto& one : DICOM_TRY(parts_.index.instances({.study_uids = {change.study_instance_uid}})))
        series.emplace(one.study_instance_uid, one.series_instance_uid);
    } else {
      series.emplace(change.study_instance_uid, change.series_instance_uid);
    }
  }
  for (const auto& [study_uid, series_uid] : series) {
    if (stop.stop_requested()) return {};
    // One that cannot be read must not keep the others from it.
    if (auto folded = parts_.metadata.fold(study_uid, series_uid); !folded)
      parts_.log.warning("not folded", {{"series", series_uid}, {"what", folded.error().to_string()}});
  }
  return {};
}

}  // namespace archive
