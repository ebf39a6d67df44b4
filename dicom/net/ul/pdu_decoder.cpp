#include "dicom/net/ul/pdu_decoder.h"

#include "dicom/net/ul/item_reader.h"

namespace dicom::net {
namespace {

// PS3.8 9.3.2: odd identifiers of one byte allow no more.
constexpr std::size_t maximum_contexts = 128;
// No peer offers more for one context; the bound keeps what one request may cost.
constexpr std::size_t maximum_transfer_syntaxes = 512;
constexpr std::size_t maximum_negotiation_items = 1024;

template <class T>
Result<void> push(std::vector<T>& to, Result<T> value, std::size_t limit, const ItemReader& reader, const char* what) {
  if (!value) return std::move(value).error();
  if (to.size() >= limit) {
    return reader.error(ErrorCode::limit_exceeded, "more than " + std::to_string(limit) + " " + what);
  }
  to.push_back(std::move(*value));
  return {};
}

Result<PresentationContextRQ> read_context_rq(ItemReader reader) {
  PresentationContextRQ context;
  context.id = DICOM_TRY(reader.u8());
  DICOM_TRY(reader.skip(3));
  while (!reader.at_end()) {
    Item item = DICOM_TRY(reader.item());
    if (item.type == ItemType::abstract_syntax) {
      context.abstract_syntax = item.content.uid_to_end();
    } else if (item.type == ItemType::transfer_syntax) {
      DICOM_TRY(push(context.transfer_syntaxes, Result<std::string>(item.content.uid_to_end()),
                     maximum_transfer_syntaxes, reader, "transfer syntaxes in a presentation context"));
    }
  }
  return context;
}

Result<PresentationContextAC> read_context_ac(ItemReader reader) {
  PresentationContextAC context;
  context.id = DICOM_TRY(reader.u8());
  DICOM_TRY(reader.skip(1));
  context.result = static_cast<ContextResult>(DICOM_TRY(reader.u8()));
  DICOM_TRY(reader.skip(1));
  // Of a context that was not accepted the transfer syntax may be anything, also nothing
  // (PS3.8 9.3.3.2).
  while (!reader.at_end() && context.result == ContextResult::acceptance) {
    Item item = DICOM_TRY(reader.item());
    if (item.type == ItemType::transfer_syntax) context.transfer_syntax = item.content.uid_to_end();
  }
  return context;
}

Result<RoleSelection> read_role(ItemReader reader) {
  RoleSelection role;
  role.sop_class_uid = DICOM_TRY(reader.counted_uid());
  role.scu_role = DICOM_TRY(reader.u8()) != 0;
  role.scp_role = DICOM_TRY(reader.u8()) != 0;
  return role;
}

Result<SOPClassExtendedNegotiation> read_extended(ItemReader reader) {
  SOPClassExtendedNegotiation negotiation;
  negotiation.sop_class_uid = DICOM_TRY(reader.counted_uid());
  negotiation.service_class_application_information = reader.rest();
  return negotiation;
}

Result<SOPClassCommonExtendedNegotiation> read_common_extended(ItemReader reader) {
  SOPClassCommonExtendedNegotiation negotiation;
  negotiation.sop_class_uid = DICOM_TRY(reader.counted_uid());
  negotiation.service_class_uid = DICOM_TRY(reader.counted_uid());
  ItemReader related = DICOM_TRY(reader.counted());
  while (!related.at_end()) {
    DICOM_TRY(push(negotiation.related_general_sop_class_uids, related.counted_uid(), maximum_negotiation_items, reader,
                   "related general SOP classes"));
  }
  return negotiation;
}

Result<UserIdentityRQ> read_user_identity_rq(ItemReader reader) {
  UserIdentityRQ identity;
  identity.type = static_cast<UserIdentityRQ::Type>(DICOM_TRY(reader.u8()));
  identity.positive_response_requested = DICOM_TRY(reader.u8()) != 0;
  identity.primary_field = DICOM_TRY(reader.counted()).rest();
  identity.secondary_field = DICOM_TRY(reader.counted()).rest();
  return identity;
}

Result<AsynchronousOperationsWindow> read_window(ItemReader reader) {
  AsynchronousOperationsWindow window;
  window.maximum_operations_invoked = DICOM_TRY(reader.u16());
  window.maximum_operations_performed = DICOM_TRY(reader.u16());
  return window;
}

Result<void> read_user_sub_item(Item item, const ItemReader& reader, UserInformation& user) {
  switch (item.type) {
    case ItemType::maximum_length: user.maximum_length = DICOM_TRY(item.content.u32()); break;
    case ItemType::implementation_class_uid: user.implementation_class_uid = item.content.uid_to_end(); break;
    case ItemType::implementation_version_name: user.implementation_version_name = item.content.text_to_end(); break;
    case ItemType::asynchronous_operations_window:
      user.asynchronous_operations_window = DICOM_TRY(read_window(item.content));
      break;
    case ItemType::role_selection:
      return push(user.role_selections, read_role(item.content), maximum_negotiation_items, reader, "role selections");
    case ItemType::sop_class_extended_negotiation:
      return push(user.extended_negotiations, read_extended(item.content), maximum_negotiation_items, reader,
                  "extended negotiations");
    case ItemType::sop_class_common_extended_negotiation:
      return push(user.common_extended_negotiations, read_common_extended(item.content), maximum_negotiation_items,
                  reader, "common extended negotiations");
    case ItemType::user_identity_rq: user.user_identity_rq = DICOM_TRY(read_user_identity_rq(item.content)); break;
    case ItemType::user_identity_ac:
      user.user_identity_ac = UserIdentityAC{DICOM_TRY(item.content.counted()).rest()};
      break;
    default: break;  // unknown sub-items are skipped: PS3.8 9.3.1
  }
  return {};
}

Result<UserInformation> read_user_information(ItemReader reader) {
  UserInformation user;
  while (!reader.at_end()) {
    const Item item = DICOM_TRY(reader.item());
    DICOM_TRY(read_user_sub_item(item, reader, user));
  }
  return user;
}

Result<PresentationContextRQ> read_context(ItemReader reader, const AAssociateRQ&) {
  return read_context_rq(reader);
}
Result<PresentationContextAC> read_context(ItemReader reader, const AAssociateAC&) {
  return read_context_ac(reader);
}

template <class Associate>
Result<PDU> read_associate(ItemReader reader, ItemType context_type) {
  Associate associate;
  associate.application_context_name.clear();
  associate.protocol_version = DICOM_TRY(reader.u16());
  DICOM_TRY(reader.skip(2));
  associate.called_ae_title = DICOM_TRY(reader.ae_title());
  associate.calling_ae_title = DICOM_TRY(reader.ae_title());
  DICOM_TRY(reader.skip(32));
  while (!reader.at_end()) {
    Item item = DICOM_TRY(reader.item());
    if (item.type == ItemType::application_context) {
      associate.application_context_name = item.content.uid_to_end();
    } else if (item.type == context_type) {
      DICOM_TRY(push(associate.presentation_contexts, read_context(item.content, associate), maximum_contexts, reader,
                     "presentation contexts"));
    } else if (item.type == ItemType::user_information) {
      associate.user_information = DICOM_TRY(read_user_information(item.content));
    }
  }
  return PDU(std::move(associate));
}

Result<PDU> read_p_data(ItemReader reader) {
  PDataTF data;
  while (!reader.at_end()) {
    const std::uint32_t length = DICOM_TRY(reader.u32());
    if (length < 2) return reader.error(ErrorCode::invalid_data, "presentation data value shorter than its header");
    PresentationDataValue value;
    value.context_id = DICOM_TRY(reader.u8());
    const std::uint8_t control = DICOM_TRY(reader.u8());
    value.is_command = (control & 1) != 0;
    value.is_last = (control & 2) != 0;
    value.fragment = DICOM_TRY(reader.take(length - 2));
    data.values.push_back(value);
  }
  return PDU(std::move(data));
}

Result<PDU> read_reject(ItemReader reader) {
  DICOM_TRY(reader.skip(1));
  AAssociateRJ rejection;
  rejection.result = static_cast<AAssociateRJ::Result>(DICOM_TRY(reader.u8()));
  rejection.source = static_cast<AAssociateRJ::Source>(DICOM_TRY(reader.u8()));
  rejection.reason = DICOM_TRY(reader.u8());
  return PDU(rejection);
}

Result<PDU> read_abort(ItemReader reader) {
  DICOM_TRY(reader.skip(2));
  AAbort abort;
  abort.source = static_cast<AAbort::Source>(DICOM_TRY(reader.u8()));
  abort.reason = static_cast<AAbort::Reason>(DICOM_TRY(reader.u8()));
  return PDU(abort);
}

}  // namespace

PDUHeader decode_pdu_header(const std::byte* from) {
  return {std::to_integer<std::uint8_t>(from[0]), load_be<std::uint32_t>(from + 2)};
}

std::optional<PDUError> check_pdu_header(const PDUHeader& header, std::uint32_t maximum_p_data) {
  std::uint32_t limit = maximum_short_length;
  switch (static_cast<PDUType>(header.type)) {
    case PDUType::associate_rq:
    case PDUType::associate_ac: limit = maximum_associate_length; break;
    case PDUType::p_data_tf: limit = maximum_p_data; break;
    case PDUType::associate_rj:
    case PDUType::release_rq:
    case PDUType::release_rp:
    case PDUType::abort: break;
    default:
      return PDUError{AAbort::Reason::unrecognized_pdu,
                      {ErrorCode::invalid_data, "no PDU has the type " + std::to_string(header.type)}};
  }
  if (header.length <= limit) return std::nullopt;
  return PDUError{AAbort::Reason::invalid_pdu_parameter_value,
                  {ErrorCode::limit_exceeded, "PDU of type " + std::to_string(header.type) + " with " +
                                                  std::to_string(header.length) + " bytes, at most " +
                                                  std::to_string(limit) + " are allowed"}};
}

Result<PDU> decode_pdu(std::uint8_t type, Bytes body) {
  const ItemReader reader(body);
  switch (static_cast<PDUType>(type)) {
    case PDUType::associate_rq: return read_associate<AAssociateRQ>(reader, ItemType::presentation_context_rq);
    case PDUType::associate_ac: return read_associate<AAssociateAC>(reader, ItemType::presentation_context_ac);
    case PDUType::associate_rj: return read_reject(reader);
    case PDUType::p_data_tf: return read_p_data(reader);
    case PDUType::release_rq: return PDU(AReleaseRQ{});
    case PDUType::release_rp: return PDU(AReleaseRP{});
    case PDUType::abort: return read_abort(reader);
  }
  return Error{ErrorCode::unsupported, "no PDU has the type " + std::to_string(type)};
}

}  // namespace dicom::net
