// Where HL7 messages arrive: orders go into the schedule, patients' news to everything that knows them, and each
// message is kept with what became of it.
#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

  /// Takes a message, or a batch of them, and returns the answers that the sender wants, in their order; to a batch
  /// that is one batch. What is acknowledged is durable.
  std::vector<std::string> take(std::string_view bytes, const std::string& peer);
  /// Takes a kept message once more, e.g. after the cause of its failure was removed. Error: not_found.
  dicom::Result<KeptMessage> take_again(std::string_view key);

  /// The latest first; of one state, of those that "failed" (error and rejected), or (empty) of all.
  dicom::Result<std::vector<KeptMessage>> messages(std::string_view state, std::uint64_t limit,
                                                   std::uint64_t offset) const;
  dicom::Result<std::optional<KeptMessage>> find_message(std::string_view key) const;
  /// Forgets messages that came before (milliseconds since 1970); how many.
  dicom::Result<std::uint64_t> forget_messages(std::int64_t before);

 private:
  KeptMessage received(std::string_view bytes, const std::string& peer);
  std::vector<std::string> take_one(std::string_view bytes, const std::string& peer);
  std::vector<std::string> refuse(std::string_view bytes, const std::string& peer, const dicom::Error& error);
  void keep(KeptMessage& kept, dicom::hl7::Outcome& outcome);
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
