// Presentation data values to messages: PS3.7 6.3.1, PS3.8 annex E. Data sets are passed on as they
// come.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/net/dimse/message.h"
#include "dicom/net/ul/pdu.h"

namespace dicom::net {

/// A command set that has arrived whole. Its data set, if it has one, follows.
struct ReceivedCommand {
  std::uint8_t context_id = 0;
  CommandField field{};
  bool has_data_set = false;
  DataSet command_set;

  /// The fields as a message; an error names the element that is missing.
  template <class Message>
  [[nodiscard]] Result<Message> as() const {
    return from_data_set<Message>(command_set);
  }
  /// Message ID of a request, Message ID Being Responded To of a response; 0 if absent.
  [[nodiscard]] std::uint16_t message_id() const;
};

/// Bytes of the data set of the command before it.
struct DataFragment {
  Bytes bytes;
  bool is_last = false;
};

/// Command sets are a few hundred bytes; lists of attributes in N-GET some more.
inline constexpr std::size_t maximum_command_set = 1U << 20;

/// Puts commands together from their fragments and checks that fragments come in the order that
/// PS3.8 E.1 prescribes.
class MessageAssembler {
 public:
  /// What a value completed: nothing yet, a command, or a piece of a data set (a slice of the
  /// value's fragment).
  using Output = std::variant<std::monostate, ReceivedCommand, DataFragment>;
  Result<Output> take(const PresentationDataValue& value);

  /// Whether a message is under way.
  [[nodiscard]] bool is_inside_message() const { return stage_ != Stage::idle; }

 private:
  enum class Stage : std::uint8_t { idle, command, data_set };
  Result<Output> take_command(const PresentationDataValue& value);
  Result<Output> take_data(const PresentationDataValue& value);

  Stage stage_ = Stage::idle;
  std::uint8_t context_id_ = 0;
  ByteVector command_;
};

}  // namespace dicom::net
