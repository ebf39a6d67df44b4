#include "archive/acts/edits.h"

#include <limits>
#include <mutex>

#include "dicom/dictionary/generated/tags.h"

namespace archive::acts {

namespace tags = dicom::tags;

namespace {

void set(PatientIdentity& patient, const Setting& setting) {
  if (setting.tag == tags::PatientID.tag) patient.patient_id = setting.value;
  if (setting.tag == tags::IssuerOfPatientID.tag) patient.issuer = setting.value;
  if (setting.tag == tags::PatientName.tag) patient.name = setting.value;
  if (setting.tag == tags::PatientBirthDate.tag) patient.birth_date = setting.value;
}

}  // namespace

void Edits::add(const Act& act) {
  const std::unique_lock lock(mutex_);
  if (act.is_edit()) {
    (act.kind == Act::Kind::edit_study ? by_study_ : by_patient_)[act.subject].insert(act.number);
    acts_[act.number] = std::make_shared<const Act>(act);
    return;
  }
  const auto undone = act.kind == Act::Kind::undo ? acts_.find(act.of) : acts_.end();
  if (undone == acts_.end()) return;
  auto& owner = undone->second->kind == Act::Kind::edit_study ? by_study_ : by_patient_;
  const auto numbers = owner.find(undone->second->subject);
  numbers->second.erase(act.of);
  if (numbers->second.empty()) owner.erase(numbers);
  acts_.erase(undone);
}

Steps Edits::steps_for(std::string_view study_uid, PatientIdentity patient) const {
  constexpr std::uint64_t none = std::numeric_limits<std::uint64_t>::max();
  const std::shared_lock lock(mutex_);
  Steps steps;
  if (acts_.empty()) return steps;
  // The first act behind `last` among those on one subject.
  const auto next = [](const auto& owner, const std::string& subject, std::uint64_t last) {
    const auto numbers = owner.find(subject);
    if (numbers == owner.end()) return none;
    const auto at = numbers->second.upper_bound(last);
    return at == numbers->second.end() ? none : *at;
  };
  const std::string study(study_uid);
  for (std::uint64_t last = 0;;) {
    last = std::min(next(by_study_, study, last), next(by_patient_, patient.key(), last));
    if (last == none) return steps;
    steps.push_back(acts_.at(last));
    for (const Setting& setting : steps.back()->settings) set(patient, setting);
  }
}

std::shared_ptr<const Act> Edits::find(std::uint64_t number) const {
  const std::shared_lock lock(mutex_);
  const auto at = acts_.find(number);
  return at == acts_.end() ? nullptr : at->second;
}

Steps Edits::all() const {
  const std::shared_lock lock(mutex_);
  Steps steps;
  for (const auto& [number, act] : acts_) steps.push_back(act);
  return steps;
}

bool Edits::empty() const {
  const std::shared_lock lock(mutex_);
  return acts_.empty();
}

}  // namespace archive::acts
