#include "archive/admin/administration.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <thread>
#include <utility>

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

std::uint64_t milliseconds_now() {
  using namespace std::chrono;
  return static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

}  // namespace

Administration::Administration(Parts parts)
    : parts_(std::move(parts)), removals_([&packs = parts_.packs](const PackContents& pack) {
        return packs.key({pack.study_uid, pack.series_uid}, pack.part);
      }) {}

Result<std::unique_ptr<Administration>> Administration::open(Parts parts) {
  std::unique_ptr<Administration> administration(new Administration(std::move(parts)));
  DICOM_TRY(administration->read_journal());
  return administration;
}

Result<void> Administration::read_journal() {
  const std::uint64_t applied = DICOM_TRY(parts_.index.acts_applied());
  std::optional<Act> last_purge;
  DICOM_TRY(parts_.journal.for_each([&](const std::string* line) -> Result<void> {
    auto act = line != nullptr ? acts::decode(*line) : Error{ErrorCode::invalid_data, "its sum is wrong", {}, {}};
    if (!act) {
      // The number of a line that cannot be read is not given again.
      ++last_;
      parts_.log.error("act damaged", {{"number", last_}, {"what", act.error().message}});
      return {};
    }
    last_ = std::max(last_ + 1, act->number);
    parts_.edits.add(*act);
    if (last_purge) removals_.take_in(*std::exchange(last_purge, std::nullopt));
    if (act->kind == Act::Kind::purge)
      last_purge = *act;
    else
      removals_.take_in(*act);
    if (act->number > applied) to_apply_.push_back(*std::move(act));
    return {};
  }));
  if (last_purge) removals_.hold_purge(*last_purge);
  return {};
}

ingest::RemovalOf Administration::removal_of() const {
  return [this](const std::string& part, std::uint64_t offset, std::uint64_t received, const std::string& uid) {
    const std::uint64_t removal = removals_.removal_of(part, offset, received);
    return removal != 0 ? removal : removals_.rejection_of_found(uid);
  };
}

Result<void> Administration::catch_up(bool index_is_new) {
  const auto acts = std::exchange(to_apply_, {});
  if (index_is_new) return last_ == 0 ? Result<void>() : parts_.index.note_applied(last_);
  for (const Act& act : acts) {
    DICOM_TRY(apply(act));
    parts_.log.info("act applied after a crash", {{"number", act.number}, {"kind", to_string(act.kind)}});
  }
  if (const auto purge = removals_.take_purge()) removals_.take_in(*purge);
  return {};
}

Result<void> Administration::finish_purge() {
  const auto purge = removals_.take_purge();
  if (!purge) return {};
  removals_.take_in(*purge);
  return apply(*purge);
}

Result<void> Administration::check_not_behind() const {
  if (!behind_) return {};
  return Error{ErrorCode::io, "an act could not be applied to the index; the next start does it", {}, {}};
}

Result<Act> Administration::perform(Act act, const Authorship& by) {
  DICOM_TRY(check_not_behind());
  act.number = last_ + 1;
  act.time = milliseconds_now();
  act.author = by.author;
  act.reason = by.reason;
  DICOM_TRY(fault("act.before_journal"));
  DICOM_TRY(parts_.journal.append(acts::encode(act)));
  last_ = act.number;
  parts_.edits.add(act);
  // What comes to lie in the place of what is erased is later, by the clock too.
  if (act.kind == Act::Kind::purge) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  auto result = fault("act.before_index");
  if (result) result = apply(act);
  if (!result) {
    behind_ = true;
    return std::move(result).error().within("act " + std::to_string(act.number) +
                                            " is written down, but the index could not be changed");
  }
  removals_.take_in(act);
  (void)fault("act.after_index");  // only to die
  parts_.log.info("act", {{"number", act.number}, {"kind", to_string(act.kind)}, {"author", act.author}});
  return act;
}

Result<void> Administration::apply(const Act& act) {
  switch (act.kind) {
    case Act::Kind::remove:
    case Act::Kind::reject: return parts_.index.remove(act);
    case Act::Kind::restore: return apply_restore(act);
    case Act::Kind::purge: DICOM_TRY(erase(act.of)); return parts_.index.forget_trash(act);
    default: break;
  }
  DICOM_TRY(parts_.index.apply_edit(act));
  return {};
}

Result<void> Administration::purge_older_than(std::chrono::seconds age) {
  const std::uint64_t limit = milliseconds_now() - static_cast<std::uint64_t>(age.count()) * 1000;
  for (const Removal& removal : trash()) {
    if (removal.time > limit || removal.is_kept) continue;
    const auto purged = purge(removal.number, {.author = "isocenter", .reason = "the time in the trash is over"});
    if (!purged && purged.error().code != ErrorCode::not_found) return purged.error();
  }
  return {};
}

void Administration::keep_house(const Keeping& keeping) {
  if (auto purged = purge_older_than(keeping.trash); !purged)
    parts_.log.error("the trash could not be purged", {{"what", purged.error().to_string()}});
  const std::uint64_t age = static_cast<std::uint64_t>(std::chrono::milliseconds(keeping.changes).count());
  const auto pruned = parts_.index.prune_changes(milliseconds_now() - age, std::numeric_limits<std::int64_t>::max());
  if (!pruned) parts_.log.error("the change feed could not be pruned", {{"what", pruned.error().to_string()}});
}

std::vector<Removal> Administration::trash() const {
  return removals_.list();
}

Result<ChangePage> Administration::changes(std::uint64_t after, std::size_t limit) {
  ChangePage page;
  page.feed = DICOM_TRY(parts_.index.feed_name());
  page.changes = DICOM_TRY(parts_.index.changes(after, limit));
  page.last = page.changes.empty() ? after : page.changes.back().number;
  return page;
}

Result<std::vector<StoredInstance>> Administration::conflicts(std::uint64_t offset, std::size_t limit) {
  return parts_.index.conflicts(offset, limit);
}

}  // namespace archive
