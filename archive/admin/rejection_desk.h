// Where rejection notes are acted upon as the configuration says.
#pragma once

#include <functional>
#include <string>

#include "archive/admin/administration.h"
#include "archive/config/configuration.h"
#include "archive/ingest/rejections.h"
#include "archive/log/log.h"
#include "archive/retrieve/current_content.h"

namespace archive {

class RejectionDesk final : public ingest::Rejections {
 public:
  /// `rules` is asked for each note: they may have changed.
  RejectionDesk(Administration& administration, retrieve::CurrentContent& content,
                std::function<RejectionRules()> rules, Log& log)
      : administration_(administration), content_(content), rules_(std::move(rules)), log_(log) {}

  std::uint64_t rejection_of(std::string_view sop_instance_uid) override {
    return administration_.rejection_of(sop_instance_uid);
  }
  dicom::Result<bool> hide(const index::NewInstance& instance) override { return administration_.hide(instance); }
  dicom::Result<bool> hide(const StoredInstance& instance) override { return administration_.hide(instance); }
  dicom::Result<void> take_note(const StoredInstance& note, std::string_view source) override;

 private:
  Administration& administration_;
  retrieve::CurrentContent& content_;
  std::function<RejectionRules()> rules_;
  Log& log_;
};

/// Acts upon notes that were stored when a crash came, before they were acted upon: those among the newest changes.
dicom::Result<void> take_late_notes(index::Index& index, RejectionDesk& desk);

}  // namespace archive
