#include "archive/admin/rejection_desk.h"

#include <algorithm>

#include "archive/rejection/rejection_note.h"
#include "dicom/dictionary/generated/uids.h"

namespace archive {

using dicom::Result;

namespace {

RejectionAction action_for(const RejectionRules& rules, RejectionTitle title) {
  switch (title) {
    case RejectionTitle::quality: return rules.quality;
    case RejectionTitle::safety: return rules.safety;
    case RejectionTitle::worklist: return rules.worklist;
    case RejectionTitle::retention: break;
  }
  return rules.retention;
}

}  // namespace

Result<void> RejectionDesk::take_note(const StoredInstance& stored, std::string_view source) {
  const auto note = read_rejection_note(DICOM_TRY(content_.header(stored)));
  if (!note) return {};
  const RejectionAction action = action_for(rules_(), note->title);
  if (action == RejectionAction::show) return {};
  DICOM_TRY(administration_.reject(*note, stored, action == RejectionAction::remove, {.author = std::string(source)}));
  log_.info("rejection note", {{"title", entry(note->title).code},
                               {"instances", static_cast<std::uint64_t>(note->rejected.size())},
                               {"source", source}});
  return {};
}

Result<void> take_late_notes(index::Index& index, RejectionDesk& desk) {
  // Far more than associations that were storing at once.
  constexpr std::uint64_t newest = 1000;
  const std::uint64_t last = DICOM_TRY(index.last_change());
  for (const Change& change : DICOM_TRY(index.changes(last > newest ? last - newest : 0, newest))) {
    if (change.kind != Change::Kind::stored) continue;
    for (const std::string& uid : change.instance_uids) {
      const auto stored = DICOM_TRY(index.find_instance(uid));
      if (stored && stored->sop_class_uid == dicom::uids::KeyObjectSelectionDocumentStorage)
        DICOM_TRY(desk.take_note(*stored, "recovery"));
    }
  }
  return {};
}

}  // namespace archive
