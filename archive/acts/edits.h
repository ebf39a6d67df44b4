// The edits and merges that are in force.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <shared_mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "archive/acts/act.h"

namespace archive::acts {

/// What the edits make of a study: settings in the order of the acts.
using Steps = std::vector<std::shared_ptr<const Act>>;

/// All edits and merges but those that were undone. Which of them reach a study follows from the study and the patient
/// it came with, whenever it came: an edit of a patient also holds for what arrives later. Thread-safe.
class Edits {
 public:
  /// Takes an edit, a merge or an undo in; other acts mean nothing here.
  void add(const Act& act);

  /// The acts that reach a study that came with this patient: each as the ones before have left it.
  [[nodiscard]] Steps steps_for(std::string_view study_uid, PatientIdentity patient) const;
  /// The act, if it is in force.
  [[nodiscard]] std::shared_ptr<const Act> find(std::uint64_t number) const;
  /// All in force, by number.
  [[nodiscard]] Steps all() const;
  [[nodiscard]] bool empty() const;

 private:
  using Numbers = std::set<std::uint64_t>;

  mutable std::shared_mutex mutex_;
  std::map<std::uint64_t, std::shared_ptr<const Act>> acts_;
  std::unordered_map<std::string, Numbers> by_study_;
  std::unordered_map<std::string, Numbers> by_patient_;
};

}  // namespace archive::acts
