#include "dicom/hl7/batch.h"
#include "dicom/hl7/mllp.h"
#include "dicom/hl7/order.h"
#include "dicom/hl7/patient.h"

// Whatever comes as a block is answered; what can be read as a message reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  const Bytes bytes{reinterpret_cast<const std::byte*>(data), size};
  hl7::MLLPDecoder decoder(1U << 20);
  if (decoder.feed(bytes.first(size / 2)) && decoder.feed(bytes.subspan(size / 2))) {
    while (decoder.next()) {
    }
  }
  if (const auto file = hl7::read_batches(as_text(bytes))) {
    const std::vector<std::vector<std::string>> answers(file->batches.size(), {"MSH|\r"});
    const std::string answer = hl7::answer_batches(*file, answers, "1", "20260101");
    if (!hl7::read_batches(answer)) __builtin_trap();
  }
  Diagnostics diagnostics;
  const auto message = hl7::Message::parse(bytes, diagnostics);
  if (!message) {
    const auto answer = hl7::reject_unreadable(bytes, message.error(), "1", "20260101");
    if (!hl7::read_acknowledgement(answer)) __builtin_trap();
    return 0;
  }
  const auto text = message->to_text();
  const auto again = hl7::Message::parse(as_bytes(text), diagnostics);
  // Text of another character set is not decoded a second time.
  const bool comparable = message->value("MSH-18").empty();
  if (comparable && (!again || again->segments().size() != message->segments().size())) __builtin_trap();
  (void)hl7::read_order(*message);
  (void)hl7::read_patient_event(*message);
  for (const hl7::Message& answer : hl7::answers_to(*message, {}, "1", "20260101")) {
    if (!hl7::read_acknowledgement(answer)) __builtin_trap();
    (void)answer.to_bytes();
  }
  return 0;
}
