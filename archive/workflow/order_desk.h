// Where HL7 messages arrive: orders go into the schedule, patients' news to everything that knows them, and each
// message is kept with what became of it.
#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "archive/index/records.h"
#include "archive/workflow/schedule.h"
#include "dicom/hl7/acknowledgement.h"
#include "dicom/hl7/message.h"
#include "dicom/hl7/patient.h"

namespace archive::workflow {

/// A message that came, as it is kept. Its record's state is "accepted", "error" or "rejected".
struct KeptMessage {
  std::string key;  ///< when it came, and a number
  std::string state;
  std::int64_t received = 0;  ///< milliseconds since 1970
  std::string peer;           ///< address it came from
  std::string outcome;        ///< what was wrong; empty if nothing
  std::string message;        ///< the bytes as they came
};

/// Thread-safe.
class OrderDesk {
 public:
  struct Options {
    /// What the archive does with news of a patient (a correction, a merge, another ID); may be empty. Its error makes
    /// the answer AE.
    std::function<dicom::Result<void>(const dicom::hl7::PatientEvent&)> on_patient{};
    /// Told of every message when it is answered.
    std::function<void(const KeptMessage&)> on_message{};
  };
  OrderDesk(index::Records& records, Schedule& schedule, Options options)
      : records_(records), schedule_(schedule), options_(std::move(options)) {}

  /// Takes a message and returns the answer; nothing if the sender wants none. What is acknowledged is durable.
  std::optional<std::string> take(std::string_view bytes, const std::string& peer);
  /// Takes a kept message once more, e.g. after the cause of its failure was removed. Error: not_found.
  dicom::Result<KeptMessage> take_again(std::string_view key);

  /// The latest first; of one state or of all.
  dicom::Result<std::vector<KeptMessage>> messages(std::string_view state, std::uint64_t limit,
                                                   std::uint64_t offset) const;
  dicom::Result<std::optional<KeptMessage>> find_message(std::string_view key) const;
  /// Forgets messages that came before (milliseconds since 1970); how many.
  dicom::Result<std::uint64_t> forget_messages(std::int64_t before);

 private:
  dicom::hl7::Outcome process(const dicom::hl7::Message& message);
  dicom::hl7::Outcome process_order(const dicom::hl7::Message& message);
  dicom::hl7::Outcome process_patient(const dicom::hl7::Message& message);
  dicom::hl7::Outcome update_schedule(const dicom::hl7::PatientEvent& event);
  std::string next_number();

  index::Records& records_;
  Schedule& schedule_;
  Options options_;
  std::atomic<unsigned> counter_ = 0;
};

}  // namespace archive::workflow
