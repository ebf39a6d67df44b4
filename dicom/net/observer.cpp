#include "dicom/net/observer.h"

#include <algorithm>

#include "dicom/dictionary/dictionary.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/file/text_dump.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/query_options.h"
#include "dicom/net/ul/pdu_decoder.h"

namespace dicom::net {
namespace {

constexpr std::uint32_t largest_pdu = 16U << 20;
constexpr std::size_t largest_shown_data_set = 256 * 1024;

std::string name_of(std::string_view uid) {
  return uid.empty() ? std::string("(none)") : std::string(uid_name(uid));
}

std::string identity_of(const UserIdentityRQ& identity) {
  switch (identity.type) {
    case UserIdentityRQ::Type::username: return "user " + std::string(as_text(Bytes(identity.primary_field)));
    case UserIdentityRQ::Type::username_and_passcode:
      return "user " + std::string(as_text(Bytes(identity.primary_field))) + " with a passcode";
    case UserIdentityRQ::Type::kerberos: return "a Kerberos ticket";
    case UserIdentityRQ::Type::saml: return "a SAML assertion";
    case UserIdentityRQ::Type::jwt: return "a JSON Web Token";
  }
  return "a user identity of an unknown type";
}

// What both sides say of themselves, and of the association.
std::string describe_user(const UserInformation& user) {
  std::string text = "\n  " + (user.implementation_version_name.empty() ? user.implementation_class_uid
                                                                        : user.implementation_version_name);
  text += user.maximum_length == 0 ? ", takes PDUs of any length"
                                   : ", takes PDUs of " + std::to_string(user.maximum_length) + " bytes";
  if (const auto& window = user.asynchronous_operations_window) {
    text += "\n  window: " + std::to_string(window->maximum_operations_invoked) + " invoked, " +
            std::to_string(window->maximum_operations_performed) + " performed (0: any)";
  }
  for (const RoleSelection& role : user.role_selections) {
    text += "\n  role: the requestor is " +
            std::string(role.scu_role && role.scp_role ? "SCU and SCP"
                        : role.scp_role                ? "SCP"
                        : role.scu_role                ? "SCU"
                                                       : "nothing") +
            " of " + name_of(role.sop_class_uid);
  }
  for (const auto& each : user.extended_negotiations) {
    const bool is_query = each.sop_class_uid.starts_with("1.2.840.10008.5.1.4.1.2.");  // PS3.4 C.6
    const std::string wanted = is_query ? to_string(decode_query_options(each)) : "";
    text += "\n  extended negotiation of " + name_of(each.sop_class_uid) + (wanted.empty() ? "" : ": " + wanted);
  }
  if (user.user_identity_rq) text += "\n  identity: " + identity_of(*user.user_identity_rq);
  if (user.user_identity_ac) text += "\n  identity: accepted";
  return text;
}

std::string describe(const AAssociateRQ& request) {
  std::string text = "A-ASSOCIATE-RQ: \"" + request.calling_ae_title + "\" calls \"" + request.called_ae_title + "\"";
  text += describe_user(request.user_information);
  for (const PresentationContextRQ& context : request.presentation_contexts) {
    text += "\n  " + std::to_string(context.id) + ": " + name_of(context.abstract_syntax) + " in ";
    for (std::size_t i = 0; i < context.transfer_syntaxes.size(); ++i) {
      text += (i == 0 ? "" : ", ") + name_of(context.transfer_syntaxes[i]);
    }
  }
  return text;
}

// Fields that people ask for, of any message.
std::string describe_command(const ReceivedCommand& command, const std::string& sop_class) {
  const DataSet& set = command.command_set;
  std::string text = to_string(command.field) + " " + std::to_string(command.message_id()) + ": " + sop_class;
  for (const KnownTag tag : {KnownTag(tags::AffectedSOPInstanceUID), KnownTag(tags::RequestedSOPInstanceUID)}) {
    if (const std::string uid = set.text_or_empty(tag); !uid.empty()) text += " " + uid;
  }
  if (const std::string to = set.text_or_empty(tags::MoveDestination); !to.empty()) text += ", to " + to;
  const auto number = [&](KnownTag tag, std::string_view words) {
    if (const auto value = set.get<std::uint16_t>(tag))
      text += ", " + std::to_string(*value) + " " + std::string(words);
  };
  if (!is_response(command.field)) {
    number(tags::EventTypeID, "is the event type");
    number(tags::ActionTypeID, "is the action type");
    return text;
  }
  ResponseStatus status;
  status.code = set.value_or<std::uint16_t>(tags::Status, 0);
  status.comment = set.text_or_empty(tags::ErrorComment);
  text += "\n  " + describe(command.field, status);
  number(tags::NumberOfRemainingSuboperations, "remaining");
  number(tags::NumberOfCompletedSuboperations, "completed");
  number(tags::NumberOfFailedSuboperations, "failed");
  number(tags::NumberOfWarningSuboperations, "with warnings");
  return text;
}

}  // namespace

void Observer::feed(From from, Bytes bytes) {
  Side& side = sides_[static_cast<std::size_t>(from)];
  if (side.lost) return;
  append(side.buffer, bytes);
  std::size_t taken = 0;
  for (;;) {
    auto length = take_pdu(from, Bytes(side.buffer).subspan(taken));
    if (!length) return lose(from, length.error().to_string());
    if (*length == 0) break;
    taken += *length;
  }
  side.buffer.erase(side.buffer.begin(), side.buffer.begin() + static_cast<std::ptrdiff_t>(taken));
}

void Observer::lose(From from, const std::string& why) {
  Side& side = sides_[static_cast<std::size_t>(from)];
  side.lost = true;
  side.buffer = {};
  side.data_set = {};
  on_text_(from, "not understood, and not followed any more: " + why);
}

// How long the PDU at the start is; 0 if it is not there yet.
Result<std::size_t> Observer::take_pdu(From from, Bytes bytes) {
  if (bytes.size() < pdu_header_size) return std::size_t{0};
  const PDUHeader header = decode_pdu_header(bytes.data());
  if (auto wrong = check_pdu_header(header, largest_pdu)) return std::move(wrong->error);
  const std::size_t length = pdu_header_size + header.length;
  if (bytes.size() < length) return std::size_t{0};
  const auto pdu = DICOM_TRY(decode_pdu(header.type, bytes.subspan(pdu_header_size, header.length)));
  DICOM_TRY(tell(from, pdu));
  return length;
}

Result<void> Observer::tell(From from, const PDU& pdu) {
  if (const auto* request = std::get_if<AAssociateRQ>(&pdu)) {
    for (const auto& context : request->presentation_contexts) proposed_[context.id] = context.abstract_syntax;
    on_text_(from, describe(*request));
  } else if (const auto* accept = std::get_if<AAssociateAC>(&pdu)) {
    std::string text = "A-ASSOCIATE-AC: accepted" + describe_user(accept->user_information);
    for (const PresentationContextAC& context : accept->presentation_contexts) {
      const bool accepted = context.result == ContextResult::acceptance;
      if (accepted) accepted_[context.id] = context.transfer_syntax;
      text += "\n  " + std::to_string(context.id) + ": " + name_of(proposed_[context.id]) + ": " +
              (accepted ? name_of(context.transfer_syntax) : std::string(to_string(context.result)));
    }
    on_text_(from, text);
  } else if (const auto* rejection = std::get_if<AAssociateRJ>(&pdu)) {
    on_text_(from, "A-ASSOCIATE-RJ: " + to_string(*rejection));
  } else if (const auto* data = std::get_if<PDataTF>(&pdu)) {
    return take_values(from, *data);
  } else if (std::holds_alternative<AReleaseRQ>(pdu)) {
    on_text_(from, "A-RELEASE-RQ: wants to end the association");
  } else if (std::holds_alternative<AReleaseRP>(pdu)) {
    on_text_(from, "A-RELEASE-RP: agrees");
  } else if (const auto* abort = std::get_if<AAbort>(&pdu)) {
    on_text_(from, "A-ABORT: " + to_string(*abort));
  }
  return {};
}

Result<void> Observer::take_values(From from, const PDataTF& data) {
  Side& side = sides_[static_cast<std::size_t>(from)];
  for (const PresentationDataValue& value : data.values) {
    auto output = DICOM_TRY(side.assembler.take(value));
    if (auto* command = std::get_if<ReceivedCommand>(&output)) take_command(from, std::move(*command));
    if (const auto* fragment = std::get_if<DataFragment>(&output)) take_data(from, *fragment);
  }
  return {};
}

void Observer::take_command(From from, ReceivedCommand command) {
  Side& side = sides_[static_cast<std::size_t>(from)];
  std::string sop_class = command.command_set.text_or_empty(tags::AffectedSOPClassUID);
  if (sop_class.empty()) sop_class = command.command_set.text_or_empty(tags::RequestedSOPClassUID);
  if (sop_class.empty()) sop_class = proposed_[command.context_id];
  on_text_(from, describe_command(command, name_of(sop_class)));
  side.command = std::move(command);
  side.data_set.clear();
  side.data_set_size = 0;
}

void Observer::take_data(From from, const DataFragment& fragment) {
  Side& side = sides_[static_cast<std::size_t>(from)];
  side.data_set_size += fragment.bytes.size();
  const bool shown = show_data_sets_ && side.command.field != CommandField::C_STORE_RQ;
  if (shown && side.data_set_size <= largest_shown_data_set) append(side.data_set, fragment.bytes);
  if (fragment.is_last) on_text_(from, describe_data_set(side));
}

std::string Observer::describe_data_set(const Side& side) const {
  const auto found = accepted_.find(side.command.context_id);
  const std::string syntax = found == accepted_.end() ? std::string() : found->second;
  std::string text = "data set of " + std::to_string(side.data_set_size) + " bytes in " + name_of(syntax);
  if (side.data_set.empty() || side.data_set.size() != side.data_set_size) return text;
  Diagnostics diagnostics;
  const auto data_set = read_data_set(SharedBytes(side.data_set), assume_transfer_syntax(syntax), diagnostics);
  if (!data_set) return text + "\n  which cannot be read: " + data_set.error().to_string();
  std::string dumped;
  dump(*data_set, {}, dumped);
  while (!dumped.empty() && dumped.back() == '\n') dumped.pop_back();
  std::string indented = "\n  ";
  for (const char c : dumped) {
    indented += c;
    if (c == '\n') indented += "  ";
  }
  return text + indented;
}

}  // namespace dicom::net
