#include "archive/labels/labels.h"

#include <algorithm>
#include <chrono>

#include "archive/storage/local/local_journal.h"
#include "dicom/core/uid.h"

namespace archive::labels {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

constexpr std::string_view colours[] = {"grey", "red", "orange", "yellow", "green", "blue", "violet"};

Error invalid(std::string message) {
  return {ErrorCode::invalid_argument, std::move(message), {}, {}};
}

// What may stand in a line of the journal: no control characters, which would end a field.
bool is_plain(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; });
}

Result<void> check_name(std::string_view name) {
  if (name.empty() || name.size() > longest_name)
    return invalid("the name of a label has 1 to " + std::to_string(longest_name) + " bytes");
  if (!is_plain(name) || name.front() == ' ' || name.back() == ' ')
    return invalid("the name of a label has no control characters, and no blanks at its ends");
  return {};
}

std::uint64_t now() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

}  // namespace

bool is_colour(std::string_view name) {
  return std::ranges::find(colours, name) != std::end(colours);
}

Result<std::unique_ptr<Labels>> Labels::open(const Options& options) {
  auto journal = DICOM_TRY(storage::LocalJournal::open(
      {.path = options.folder / journal_name, .durable = options.durable, .read_only = options.read_only}));
  std::unique_ptr<Labels> labels(new Labels(std::move(journal)));
  DICOM_TRY(labels->journal_->for_each([&labels](const std::string* line) -> Result<void> {
    if (line == nullptr) return {};
    if (const auto event = decode(*line)) labels->take(*event);
    return {};
  }));
  return labels;
}

// The caller has the lock.
Result<void> Labels::write_down(LabelEvent event) {
  event.time = now();
  if (!is_plain(event.author)) event.author.clear();
  DICOM_TRY(journal_->append(encode(event)));
  take(event);
  return {};
}

void Labels::take(const LabelEvent& event) {
  switch (event.kind) {
    case LabelEvent::Kind::define: known_[event.label].colour = event.subject; return;
    case LabelEvent::Kind::drop: {
      const auto found = known_.find(event.label);
      if (found == known_.end()) return;
      for (const std::string& study : found->second.studies) {
        const auto of_study = by_study_.find(study);
        of_study->second.erase(event.label);
        if (of_study->second.empty()) by_study_.erase(of_study);
      }
      known_.erase(found);
      return;
    }
    case LabelEvent::Kind::set: {
      const auto found = known_.find(event.label);
      if (found == known_.end()) return;
      found->second.studies.insert(event.subject);
      by_study_[event.subject][event.label] = {event.author, event.time};
      return;
    }
    case LabelEvent::Kind::clear: {
      if (const auto found = known_.find(event.label); found != known_.end())
        found->second.studies.erase(event.subject);
      const auto of_study = by_study_.find(event.subject);
      if (of_study == by_study_.end()) return;
      of_study->second.erase(event.label);
      if (of_study->second.empty()) by_study_.erase(of_study);
      return;
    }
  }
}

Result<void> Labels::define(std::string_view name, std::string_view colour, std::string_view author) {
  DICOM_TRY(check_name(name));
  if (!is_colour(colour)) return invalid("'" + std::string(colour) + "' is no colour of labels");
  const std::lock_guard lock(mutex_);
  const auto found = known_.find(name);
  if (found != known_.end() && found->second.colour == colour) return {};
  if (found == known_.end() && known_.size() >= most_labels)
    return invalid("there are " + std::to_string(most_labels) + " labels already");
  return write_down({.kind = LabelEvent::Kind::define,
                     .author = std::string(author),
                     .label = std::string(name),
                     .subject = std::string(colour)});
}

Result<void> Labels::drop(std::string_view name, std::string_view author) {
  const std::lock_guard lock(mutex_);
  if (!known_.contains(name)) return Error{ErrorCode::not_found, "There is no such label", {}, {}};
  return write_down({.kind = LabelEvent::Kind::drop, .author = std::string(author), .label = std::string(name)});
}

Result<void> Labels::set(std::string_view name, std::string_view study_uid, std::string_view author) {
  if (!dicom::is_tolerable_uid(study_uid)) return invalid("'" + std::string(study_uid) + "' is not a UID");
  const std::lock_guard lock(mutex_);
  const auto found = known_.find(name);
  if (found == known_.end()) return Error{ErrorCode::not_found, "There is no such label", {}, {}};
  if (found->second.studies.contains(study_uid)) return {};
  if (found->second.studies.size() >= most_studies)
    return invalid("a label is on at most " + std::to_string(most_studies) + " studies");
  const auto of_study = by_study_.find(std::string(study_uid));
  if (of_study != by_study_.end() && of_study->second.size() >= most_of_a_study)
    return invalid("a study has at most " + std::to_string(most_of_a_study) + " labels");
  return write_down({.kind = LabelEvent::Kind::set,
                     .author = std::string(author),
                     .label = std::string(name),
                     .subject = std::string(study_uid)});
}

Result<void> Labels::clear(std::string_view name, std::string_view study_uid, std::string_view author) {
  const std::lock_guard lock(mutex_);
  const auto found = known_.find(name);
  if (found == known_.end() || !found->second.studies.contains(study_uid)) return {};
  return write_down({.kind = LabelEvent::Kind::clear,
                     .author = std::string(author),
                     .label = std::string(name),
                     .subject = std::string(study_uid)});
}

std::vector<Label> Labels::all() const {
  const std::lock_guard lock(mutex_);
  std::vector<Label> list;
  for (const auto& [name, label] : known_) list.push_back({name, label.colour, label.studies.size()});
  return list;
}

std::vector<Mark> Labels::of_study(std::string_view study_uid) const {
  const std::lock_guard lock(mutex_);
  std::vector<Mark> list;
  const auto found = by_study_.find(std::string(study_uid));
  if (found == by_study_.end()) return list;
  for (const auto& [name, setting] : found->second)
    list.push_back({name, known_.at(name).colour, setting.author, setting.time});
  return list;
}

std::vector<std::string> Labels::studies_with(const std::vector<std::string>& names) const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> studies;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto found = known_.find(names[i]);
    if (found == known_.end()) return {};
    const auto& having = found->second.studies;
    if (i == 0)
      studies.assign(having.begin(), having.end());
    else
      std::erase_if(studies, [&having](const std::string& study) { return !having.contains(study); });
  }
  return studies;
}

Result<std::vector<LabelEvent>> Labels::history(std::string_view study_uid) const {
  const std::lock_guard lock(mutex_);
  std::vector<LabelEvent> list;
  DICOM_TRY(journal_->for_each([&](const std::string* line) -> Result<void> {
    if (line == nullptr) return {};
    auto event = decode(*line);
    const bool of_label = event && event->kind <= LabelEvent::Kind::drop;
    if (event && !of_label && event->subject == study_uid) list.push_back(*std::move(event));
    return {};
  }));
  return list;
}

}  // namespace archive::labels
