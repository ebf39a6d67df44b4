#include "archive/admin/verify.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

namespace archive {

using dicom::Result;
using index::Index;
using storage::FoundEntry;
using storage::FoundPart;

namespace {

constexpr std::string_view kinds[] = {"damaged", "unreadable", "missing", "lost pack", "orphan", "differs"};

/// One run over all packs.
class Verification {
 public:
  Verification(storage::PackStore& packs, Index& index, const VerifyOptions& options)
      : packs_(packs), index_(index), options_(options) {}

  Result<VerifyOutcome> run() {
    std::vector<FoundPart> parts;
    DICOM_TRY(packs_.for_each_part([&parts](const FoundPart& part) -> Result<void> {
      parts.push_back(part);
      return {};
    }));
    // After the parts: what is committed by now is there.
    std::unordered_map<std::string, Index::KnownPack> known;
    DICOM_TRY(index_.for_each_pack([&](const Index::KnownPack& pack) {
      known.emplace(packs_.key({pack.study_uid, pack.series_uid}, pack.part), pack);
    }));
    std::ranges::sort(parts, {}, [this](const FoundPart& part) { return packs_.key(part); });
    for (const FoundPart& part : parts) {
      const std::string key = packs_.key(part);
      const auto at = known.find(key);
      if (!options_.after.empty() && key <= options_.after) {
        if (at != known.end()) known.erase(at);
        ++outcome_.parts;
        continue;
      }
      if (at == known.end()) {
        DICOM_TRY(look_at_unknown(part));
      } else {
        DICOM_TRY(look_at(part, at->second));
        known.erase(at);
      }
      ++outcome_.parts;
      if (options_.on_part) options_.on_part(key);
      if (options_.on_progress && !options_.on_progress(outcome_.parts, parts.size(), outcome_.bytes)) {
        outcome_.stopped = true;
        return outcome_;
      }
    }
    for (const auto& [key, pack] : known) DICOM_TRY(check_lost(key, pack));
    return outcome_;
  }

 private:
  void report(Problem::Kind kind, const std::string& pack, std::uint64_t offset, std::string uid = {}) {
    ++outcome_.problems;
    if (options_.on_problem) options_.on_problem({kind, pack, offset, std::move(uid)});
  }

  // An entry that is being received has no header yet.
  Result<void> look_at_unknown(const FoundPart& part) {
    return packs_.look_through(part, part.size,
                               [&](const FoundEntry* entry, bool, std::uint64_t offset) -> Result<void> {
                                 if (entry == nullptr || storage::is_erased(entry->header)) return {};
                                 if (!DICOM_TRY(came_meanwhile(part)))
                                   report(Problem::Kind::orphan, packs_.key(part), offset);
                                 return {};
                               });
  }

  Result<bool> came_meanwhile(const FoundPart& part) {
    bool is_known = false;
    DICOM_TRY(index_.for_each_pack([&](const Index::KnownPack& pack) {
      is_known = is_known || packs_.key({pack.study_uid, pack.series_uid}, pack.part) == packs_.key(part);
    }));
    return is_known;
  }

  Result<void> look_at(const FoundPart& part, const Index::KnownPack& pack) {
    const std::string key = packs_.key(part);
    const PackContents name{pack.study_uid, pack.series_uid, pack.part, {}};
    std::unordered_map<std::uint64_t, index::PackedContent> expected;
    for (auto& content : DICOM_TRY(index_.contents(name))) {
      // What came since the list of packs was made lies behind.
      const std::uint64_t offset = content.offset;
      if (offset < pack.committed) expected.emplace(offset, std::move(content));
    }
    if (part.size < pack.committed && !expected.empty()) report(Problem::Kind::lost_pack, key, part.size);
    const std::uint64_t end = std::min(part.size, pack.committed);
    const auto looked =
        packs_.look_through(part, end, [&](const FoundEntry* entry, bool sound, std::uint64_t offset) -> Result<void> {
          if (entry == nullptr) {
            report(Problem::Kind::unreadable, key, offset);
            return {};
          }
          return compare(key, name, *entry, sound, expected);
        });
    if (!looked && looked.error().code != dicom::ErrorCode::not_found) return looked.error();
    if (!expected.empty()) DICOM_TRY(report_missing(key, name, expected));
    return {};
  }

  Result<void> compare(const std::string& key, const PackContents& name, const FoundEntry& entry, bool sound,
                       std::unordered_map<std::uint64_t, index::PackedContent>& expected) {
    ++outcome_.contents;
    outcome_.bytes += storage::entry_overhead + storage::round_up_to_block(entry.header.size);
    keep_pace();
    const auto at = expected.find(entry.offset);
    if (storage::is_erased(entry.header)) return {};  // if it is expected, it stays so: then it is missing
    if (at == expected.end()) {
      // It may have been purged or moved while this was reading.
      for (const auto& content : DICOM_TRY(index_.contents(name)))
        if (content.offset == entry.offset) return {};
      report(Problem::Kind::orphan, key, entry.offset);
      return {};
    }
    if (!sound) report(Problem::Kind::damaged, key, entry.offset, at->second.sop_instance_uid);
    if (at->second.length != entry.header.size)
      report(Problem::Kind::differs, key, entry.offset, at->second.sop_instance_uid);
    expected.erase(at);
    return {};
  }

  Result<void> report_missing(const std::string& key, const PackContents& name,
                              const std::unordered_map<std::uint64_t, index::PackedContent>& expected) {
    // Purged meanwhile?
    for (const auto& content : DICOM_TRY(index_.contents(name))) {
      if (expected.contains(content.offset))
        report(Problem::Kind::missing, key, content.offset, content.sop_instance_uid);
    }
    return {};
  }

  Result<void> check_lost(const std::string& key, const Index::KnownPack& pack) {
    const PackContents name{pack.study_uid, pack.series_uid, pack.part, {}};
    const auto contents = DICOM_TRY(index_.contents(name));
    if (contents.empty()) return {};
    // Begun since the list of parts was made?
    if (packs_.read({name.study_uid, name.series_uid}, {name.part, contents[0].offset, contents[0].length})) return {};
    report(Problem::Kind::lost_pack, key, 0);
    for (const auto& content : contents) report(Problem::Kind::missing, key, content.offset, content.sop_instance_uid);
    return {};
  }

  void keep_pace() const {
    if (options_.bytes_per_second == 0) return;
    const double due = static_cast<double>(outcome_.bytes) / static_cast<double>(options_.bytes_per_second);
    const std::chrono::duration<double> early =
        start_ + std::chrono::duration<double>(due) - std::chrono::steady_clock::now();
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(early);
    if (time.count() <= 0) return;
    if (options_.pause)
      options_.pause(time);
    else
      std::this_thread::sleep_for(time);
  }

  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  storage::PackStore& packs_;
  Index& index_;
  const VerifyOptions& options_;
  VerifyOutcome outcome_;
};

}  // namespace

std::string_view to_string(Problem::Kind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

std::string encode(const Problem& problem) {
  return std::string(to_string(problem.kind)) + '\t' + problem.pack + '\t' + std::to_string(problem.offset) + '\t' +
         problem.sop_instance_uid;
}

std::optional<Problem> decode_problem(std::string_view line) {
  std::array<std::string_view, 4> fields;
  for (std::string_view& field : fields) {
    field = line.substr(0, line.find('\t'));
    line.remove_prefix(std::min(line.size(), field.size() + 1));
  }
  const auto* kind = std::ranges::find(kinds, fields[0]);
  Problem problem{.pack = std::string(fields[1]), .sop_instance_uid = std::string(fields[3])};
  const auto [end, failure] = std::from_chars(fields[2].data(), fields[2].data() + fields[2].size(), problem.offset);
  if (kind == std::end(kinds) || failure != std::errc() || end != fields[2].data() + fields[2].size()) return {};
  problem.kind = static_cast<Problem::Kind>(kind - kinds);
  return problem;
}

Result<VerifyOutcome> verify(storage::PackStore& packs, Index& index, const VerifyOptions& options) {
  return Verification(packs, index, options).run();
}

}  // namespace archive
