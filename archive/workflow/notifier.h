// Tells peers what is performed: steps as they are reported to us, steps themselves (forwarding), and that their
// instances are available.
#pragma once

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "archive/archive.h"
#include "archive/index/records.h"
#include "archive/workflow/letters.h"
#include "dicom/net/scp/performed_steps.h"

namespace archive::workflow {

/// Peers are those of the archive's configuration: `workflow.notify` and `workflow.forward`. Whatever happens to the
/// process, they are told. Thread-safe.
class Notifier {
 public:
  Notifier(Archive& archive, index::Records& records, Letters& letters);
  ~Notifier();

  /// What is to be written together with a change of a step: letters to those who hear of steps (PS3.4 F.9) and to
  /// those they are forwarded to (F.7.2); of a step that has ended, that its instances are waited for. Errors: those of
  /// writing data sets.
  [[nodiscard]] dicom::Result<std::vector<index::Record>> records_of(dicom::net::scp::StepEvent event,
                                                                     const std::string& uid,
                                                                     const dicom::DataSet& step);
  /// They have been written.
  void written();

 private:
  [[nodiscard]] bool is_idle() const;
  void watch(const std::stop_token& stop);
  dicom::Result<void> look(const std::stop_token& stop);
  [[nodiscard]] dicom::Result<bool> tell_if_complete(const std::string& uid);
  [[nodiscard]] dicom::Result<std::vector<Letter>> availability_letters(const dicom::DataSet& step) const;

  Archive& archive_;
  index::Records& records_;
  Letters& letters_;
  std::mutex mutex_;
  std::condition_variable_any changed_;
  bool is_new_ = true;                          // guarded by mutex_
  std::map<std::string, std::int64_t> looked_;  // when, by step; of the thread alone
  std::jthread watcher_;                        // last: uses all of the above
};

}  // namespace archive::workflow
