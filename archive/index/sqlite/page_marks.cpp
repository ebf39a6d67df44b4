#include "archive/index/sqlite/page_marks.h"

#include <iterator>
#include <utility>

namespace archive::index {

PageMarks::Known* PageMarks::known(const std::string& query, std::uint64_t generation) {
  const auto at = known_.find(query);
  if (at == known_.end() || at->second.generation != generation) return nullptr;
  recent_.splice(recent_.begin(), recent_, at->second.recent);
  return &at->second;
}

PageMarks::Known& PageMarks::make(const std::string& query, std::uint64_t generation) {
  if (Known* there = known(query, generation)) return *there;
  if (const auto old = known_.find(query); old != known_.end()) {
    recent_.erase(old->second.recent);
    known_.erase(old);
  }
  if (known_.size() >= queries_kept) {
    known_.erase(recent_.back());
    recent_.pop_back();
  }
  recent_.push_front(query);
  Known& made = known_[query];
  made.generation = generation;
  made.recent = recent_.begin();
  return made;
}

std::optional<PageMarks::Mark> PageMarks::find(const std::string& query, std::uint64_t generation,
                                               std::uint64_t offset) {
  const std::lock_guard lock(mutex_);
  const Known* there = known(query, generation);
  if (there == nullptr) return std::nullopt;
  const auto behind = there->marks.upper_bound(offset);
  if (behind == there->marks.begin()) return std::nullopt;
  const auto& [at, key] = *std::prev(behind);
  return Mark{at, key};
}

void PageMarks::add(const std::string& query, std::uint64_t generation, Mark mark) {
  const std::lock_guard lock(mutex_);
  auto& marks = make(query, generation).marks;
  if (marks.size() >= marks_kept) marks.clear();
  marks.insert_or_assign(mark.offset, std::move(mark.key));
}

std::optional<std::vector<std::int64_t>> PageMarks::rows(const std::string& query, std::uint64_t generation,
                                                         Page page) {
  const std::lock_guard lock(mutex_);
  const Known* known = this->known(query, generation);
  if (known == nullptr) return std::nullopt;
  const auto at = known->pages.find(page);
  return at == known->pages.end() ? std::nullopt : std::optional(at->second);
}

void PageMarks::set_rows(const std::string& query, std::uint64_t generation, Page page,
                         const std::vector<std::int64_t>& rows) {
  if (rows.size() > largest_page) return;
  const std::lock_guard lock(mutex_);
  auto& pages = make(query, generation).pages;
  if (pages.size() >= pages_kept) pages.clear();
  pages.insert_or_assign(page, rows);
}

std::optional<std::uint64_t> PageMarks::total(const std::string& query, std::uint64_t generation) {
  const std::lock_guard lock(mutex_);
  const Known* there = known(query, generation);
  return there == nullptr ? std::nullopt : there->total;
}

void PageMarks::set_total(const std::string& query, std::uint64_t generation, std::uint64_t total) {
  const std::lock_guard lock(mutex_);
  make(query, generation).total = total;
}

}  // namespace archive::index
