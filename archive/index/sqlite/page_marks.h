// What pages of queries held and where they ended, so that the next page need not count its way there.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "archive/index/sqlite/database.h"

namespace archive::index {

/// Holds while the index does not change: `generation` is another one then. Thread-safe.
class PageMarks {
 public:
  /// What rows are sorted by, of the last one before an offset.
  struct Mark {
    std::uint64_t offset = 0;
    std::vector<StoredValue> key{};
  };

  /// The last one known at or before `offset`.
  std::optional<Mark> find(const std::string& query, std::uint64_t generation, std::uint64_t offset);
  void add(const std::string& query, std::uint64_t generation, Mark mark);
  /// The rows of a page: lists are asked for again and again while nothing comes.
  struct Page {
    std::uint64_t offset = 0;
    std::uint64_t limit = 0;
    auto operator<=>(const Page&) const = default;
  };
  std::optional<std::vector<std::int64_t>> rows(const std::string& query, std::uint64_t generation, Page page);
  /// Large pages are not kept.
  void set_rows(const std::string& query, std::uint64_t generation, Page page, const std::vector<std::int64_t>& rows);
  /// How many rows the query has in all.
  std::optional<std::uint64_t> total(const std::string& query, std::uint64_t generation);
  void set_total(const std::string& query, std::uint64_t generation, std::uint64_t total);

 private:
  static constexpr std::size_t queries_kept = 256;
  static constexpr std::size_t marks_kept = 10'000;  // of one query
  static constexpr std::size_t pages_kept = 16;      // the same
  static constexpr std::size_t largest_page = 256;

  struct Known {
    std::uint64_t generation = 0;
    std::optional<std::uint64_t> total{};
    std::map<std::uint64_t, std::vector<StoredValue>> marks{};
    std::map<Page, std::vector<std::int64_t>> pages{};
    std::list<std::string>::iterator recent{};
  };
  Known* known(const std::string& query, std::uint64_t generation);
  Known& make(const std::string& query, std::uint64_t generation);

  std::mutex mutex_;
  std::unordered_map<std::string, Known> known_;
  std::list<std::string> recent_;
};

}  // namespace archive::index
