#include "dicom/net/dimse/message_assembler.h"

#include <string>
#include <utility>

namespace dicom::net {

std::uint16_t ReceivedCommand::message_id() const {
  return command_set.value_or<std::uint16_t>(
      is_response(field) || field == CommandField::C_CANCEL_RQ ? tags::MessageIDBeingRespondedTo : tags::MessageID, 0);
}

Result<MessageAssembler::Output> MessageAssembler::take(const PresentationDataValue& value) {
  if (stage_ != Stage::idle && value.context_id != context_id_) {
    return Error{ErrorCode::invalid_data, "fragment of presentation context " + std::to_string(value.context_id) +
                                              " inside a message of context " + std::to_string(context_id_)};
  }
  context_id_ = value.context_id;
  return value.is_command ? take_command(value) : take_data(value);
}

Result<MessageAssembler::Output> MessageAssembler::take_command(const PresentationDataValue& value) {
  if (stage_ == Stage::data_set) return Error{ErrorCode::invalid_data, "command fragment inside a data set"};
  stage_ = Stage::command;
  if (command_.size() + value.fragment.size() > maximum_command_set) {
    return Error{ErrorCode::limit_exceeded,
                 "command set of more than " + std::to_string(maximum_command_set) + " bytes"};
  }
  append(command_, value.fragment);
  if (!value.is_last) return Output{};

  ReceivedCommand received;
  received.context_id = value.context_id;
  auto decoded = decode_command_set(std::exchange(command_, {}));
  if (!decoded) return std::move(decoded).error().within("command set");
  received.command_set = std::move(*decoded);
  const auto field = received.command_set.get<std::uint16_t>(tags::CommandField);
  if (!field) return Error(field.error()).within("command set");
  received.field = static_cast<CommandField>(*field);
  // PS3.7 E.1: 0101H is the only value that means that no data set is there.
  received.has_data_set = received.command_set.value_or<std::uint16_t>(tags::CommandDataSetType, 0x0101) != 0x0101;
  stage_ = received.has_data_set ? Stage::data_set : Stage::idle;
  return Output(std::move(received));
}

Result<MessageAssembler::Output> MessageAssembler::take_data(const PresentationDataValue& value) {
  if (stage_ != Stage::data_set) return Error{ErrorCode::invalid_data, "data set fragment without a command"};
  if (value.is_last) stage_ = Stage::idle;
  return Output(DataFragment{value.fragment, value.is_last});
}

}  // namespace dicom::net
