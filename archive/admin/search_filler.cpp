#include "archive/admin/search_filler.h"

#include <algorithm>
#include <chrono>
#include <vector>

#include "dicom/dictionary/dictionary.h"

namespace archive {

using dicom::Result;

namespace {

// In one transaction: stores that come meanwhile wait for so many headers to be read.
constexpr std::size_t rows_at_once = 100;
constexpr std::chrono::milliseconds pause{5};
constexpr std::chrono::seconds look_pause{1};

}  // namespace

SearchFiller::SearchFiller(index::Index& index, retrieve::CurrentContent& content, Log& log)
    : index_(index), content_(content), log_(log), thread_([this](const std::stop_token& stop) { run(stop); }) {}

Result<void> SearchFiller::want(std::span<const SearchAttribute> attributes) {
  std::vector<index::ExtraAttribute> wanted;
  for (const SearchAttribute& one : attributes) {
    const auto comparison = index::comparison_of(dicom::vr_of(one.path.back()));
    wanted.push_back({.path = one.path, .level = static_cast<Level>(one.level), .comparison = comparison});
  }
  DICOM_TRY(index_.set_extras(wanted));
  wakes_.notify_all();
  return {};
}

void SearchFiller::run(const std::stop_token& stop) {
  bool busy = false;
  while (!stop.stop_requested()) {
    const auto more =
        index_.fill_extras(rows_at_once, [this](const StoredInstance& instance) { return content_.header(instance); });
    if (!more) log_.error("searchable attributes are not filled", {{"what", more.error().to_string()}});
    const bool is_busy = more && *more;
    if (is_busy && !busy) log_.info("filling searchable attributes");
    if (!is_busy && busy) log_.info("searchable attributes are filled", {{"attributes", index_.extras()->list.size()}});
    busy = is_busy;
    std::unique_lock lock(mutex_);
    wakes_.wait_for(lock, stop, is_busy ? std::chrono::milliseconds(pause) : look_pause, [] { return false; });
  }
}

}  // namespace archive
