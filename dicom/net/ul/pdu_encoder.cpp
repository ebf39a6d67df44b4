#include "dicom/net/ul/pdu_encoder.h"

#include <bit>

#include "dicom/net/ul/item_types.h"

namespace dicom::net {
namespace {

constexpr std::size_t ae_title_size = 16;

void put8(ByteVector& to, std::uint8_t value) {
  to.push_back(std::byte{value});
}
void put16(ByteVector& to, std::size_t value) {
  append(to, static_cast<std::uint16_t>(value), std::endian::big);
}
void put32(ByteVector& to, std::uint32_t value) {
  append(to, value, std::endian::big);
}
void put_text(ByteVector& to, std::string_view text) {
  append(to, as_bytes(text));
}
void put_counted(ByteVector& to, Bytes bytes) {
  put16(to, bytes.size());
  append(to, bytes);
}
void put_counted(ByteVector& to, std::string_view text) {
  put_counted(to, as_bytes(text));
}

// PS3.8 9.3.2: 16 characters, padded with spaces.
void put_ae_title(ByteVector& to, std::string_view title) {
  title = title.substr(0, ae_title_size);
  put_text(to, title);
  to.insert(to.end(), ae_title_size - title.size(), std::byte{' '});
}

// Writes a PDU's or an item's header now and its length when the content is there.
class LengthLater {
 public:
  static LengthLater pdu(ByteVector& to, PDUType type) { return {to, static_cast<std::uint8_t>(type), 4}; }
  static LengthLater item(ByteVector& to, ItemType type) { return {to, static_cast<std::uint8_t>(type), 2}; }
  ~LengthLater() {
    const std::size_t length = to_.size() - start_;
    if (size_ == 4) {
      store(to_.data() + start_ - 4, static_cast<std::uint32_t>(length), std::endian::big);
    } else {
      store(to_.data() + start_ - 2, static_cast<std::uint16_t>(length), std::endian::big);
    }
  }
  LengthLater(const LengthLater&) = delete;
  LengthLater& operator=(const LengthLater&) = delete;

 private:
  LengthLater(ByteVector& to, std::uint8_t type, std::size_t size) : to_(to), size_(size) {
    put8(to_, type);
    put8(to_, 0);
    to_.resize(to_.size() + size_);
    start_ = to_.size();
  }

  ByteVector& to_;
  std::size_t size_;
  std::size_t start_ = 0;
};

void put_item(ByteVector& to, ItemType type, std::string_view text) {
  const auto item = LengthLater::item(to, type);
  put_text(to, text);
}

void put(ByteVector& to, const PresentationContextRQ& context) {
  const auto item = LengthLater::item(to, ItemType::presentation_context_rq);
  put8(to, context.id);
  to.resize(to.size() + 3);
  put_item(to, ItemType::abstract_syntax, context.abstract_syntax);
  for (const std::string& syntax : context.transfer_syntaxes) put_item(to, ItemType::transfer_syntax, syntax);
}

void put(ByteVector& to, const PresentationContextAC& context) {
  const auto item = LengthLater::item(to, ItemType::presentation_context_ac);
  put8(to, context.id);
  put8(to, 0);
  put8(to, static_cast<std::uint8_t>(context.result));
  put8(to, 0);
  put_item(to, ItemType::transfer_syntax, context.transfer_syntax);
}

void put(ByteVector& to, const RoleSelection& role) {
  const auto item = LengthLater::item(to, ItemType::role_selection);
  put_counted(to, role.sop_class_uid);
  put8(to, role.scu_role ? 1 : 0);
  put8(to, role.scp_role ? 1 : 0);
}

void put(ByteVector& to, const SOPClassExtendedNegotiation& negotiation) {
  const auto item = LengthLater::item(to, ItemType::sop_class_extended_negotiation);
  put_counted(to, negotiation.sop_class_uid);
  append(to, Bytes(negotiation.service_class_application_information));
}

void put(ByteVector& to, const SOPClassCommonExtendedNegotiation& negotiation) {
  const auto item = LengthLater::item(to, ItemType::sop_class_common_extended_negotiation);
  put_counted(to, negotiation.sop_class_uid);
  put_counted(to, negotiation.service_class_uid);
  ByteVector related;
  for (const std::string& uid : negotiation.related_general_sop_class_uids) put_counted(related, uid);
  put_counted(to, Bytes(related));
}

void put(ByteVector& to, const UserIdentityRQ& identity) {
  const auto item = LengthLater::item(to, ItemType::user_identity_rq);
  put8(to, static_cast<std::uint8_t>(identity.type));
  put8(to, identity.positive_response_requested ? 1 : 0);
  put_counted(to, Bytes(identity.primary_field));
  put_counted(to, Bytes(identity.secondary_field));
}

void put(ByteVector& to, const UserInformation& user) {
  const auto item = LengthLater::item(to, ItemType::user_information);
  {
    const auto maximum = LengthLater::item(to, ItemType::maximum_length);
    put32(to, user.maximum_length);
  }
  put_item(to, ItemType::implementation_class_uid, user.implementation_class_uid);
  if (user.asynchronous_operations_window) {
    const auto window = LengthLater::item(to, ItemType::asynchronous_operations_window);
    put16(to, user.asynchronous_operations_window->maximum_operations_invoked);
    put16(to, user.asynchronous_operations_window->maximum_operations_performed);
  }
  for (const RoleSelection& role : user.role_selections) put(to, role);
  if (!user.implementation_version_name.empty()) {
    put_item(to, ItemType::implementation_version_name, user.implementation_version_name);
  }
  for (const auto& negotiation : user.extended_negotiations) put(to, negotiation);
  for (const auto& negotiation : user.common_extended_negotiations) put(to, negotiation);
  if (user.user_identity_rq) put(to, *user.user_identity_rq);
  if (user.user_identity_ac) {
    const auto identity = LengthLater::item(to, ItemType::user_identity_ac);
    put_counted(to, Bytes(user.user_identity_ac->server_response));
  }
}

template <class Associate>
ByteVector encode_associate(PDUType type, const Associate& associate) {
  ByteVector to;
  {
    const auto pdu = LengthLater::pdu(to, type);
    put16(to, associate.protocol_version);
    put16(to, 0);
    put_ae_title(to, associate.called_ae_title);
    put_ae_title(to, associate.calling_ae_title);
    to.resize(to.size() + 32);
    put_item(to, ItemType::application_context, associate.application_context_name);
    for (const auto& context : associate.presentation_contexts) put(to, context);
    put(to, associate.user_information);
  }
  return to;
}

// The PDUs whose variable field is four bytes.
ByteVector encode_short(PDUType type, std::uint8_t second, std::uint8_t third, std::uint8_t fourth) {
  ByteVector to;
  {
    const auto pdu = LengthLater::pdu(to, type);
    put8(to, 0);
    put8(to, second);
    put8(to, third);
    put8(to, fourth);
  }
  return to;
}

}  // namespace

ByteVector encode(const AAssociateRQ& request) {
  return encode_associate(PDUType::associate_rq, request);
}
ByteVector encode(const AAssociateAC& accept) {
  return encode_associate(PDUType::associate_ac, accept);
}
ByteVector encode(const AAssociateRJ& rejection) {
  return encode_short(PDUType::associate_rj, static_cast<std::uint8_t>(rejection.result),
                      static_cast<std::uint8_t>(rejection.source), rejection.reason);
}
ByteVector encode(const AReleaseRQ&) {
  return encode_short(PDUType::release_rq, 0, 0, 0);
}
ByteVector encode(const AReleaseRP&) {
  return encode_short(PDUType::release_rp, 0, 0, 0);
}
ByteVector encode(const AAbort& abort) {
  return encode_short(PDUType::abort, 0, static_cast<std::uint8_t>(abort.source),
                      static_cast<std::uint8_t>(abort.reason));
}

namespace {

// Items have 16-bit lengths; whatever is longer would be read as something else.
Result<void> check_item(const ByteVector& encoded, std::string_view what) {
  constexpr std::size_t item_header_size = 4;
  if (encoded.size() - item_header_size <= 0xffff) return {};
  return Error{ErrorCode::limit_exceeded,
               std::string(what) + " of " + std::to_string(encoded.size() - item_header_size) +
                   " bytes, at most 65535 fit into an association request or its answer (PS3.8 9.3.2)"};
}

template <class Associate>
Result<void> check_items(const Associate& associate) {
  for (const auto& context : associate.presentation_contexts) {
    ByteVector encoded;
    put(encoded, context);
    DICOM_TRY(check_item(encoded, "presentation context"));
  }
  ByteVector encoded;
  put(encoded, associate.user_information);
  return check_item(encoded, "user information");
}

}  // namespace

Result<void> check_encodable(const AAssociateRQ& request) {
  return check_items(request);
}
Result<void> check_encodable(const AAssociateAC& accept) {
  return check_items(accept);
}

ByteVector encode(const PDataTF& data) {
  ByteVector to;
  {
    const auto pdu = LengthLater::pdu(to, PDUType::p_data_tf);
    for (const PresentationDataValue& value : data.values) {
      put32(to, static_cast<std::uint32_t>(value.fragment.size() + 2));
      put8(to, value.context_id);
      put8(to, static_cast<std::uint8_t>((value.is_command ? 1 : 0) | (value.is_last ? 2 : 0)));
      append(to, value.fragment);
    }
  }
  return to;
}

PDataHeader p_data_header(std::uint8_t context_id, bool is_command, bool is_last, std::uint32_t fragment_size) {
  PDataHeader header{};
  header[0] = std::byte{static_cast<std::uint8_t>(PDUType::p_data_tf)};
  store(header.data() + 2, static_cast<std::uint32_t>(fragment_size + pdv_header_size), std::endian::big);
  store(header.data() + 6, fragment_size + 2, std::endian::big);
  header[10] = std::byte{context_id};
  header[11] = std::byte{static_cast<std::uint8_t>((is_command ? 1 : 0) | (is_last ? 2 : 0))};
  return header;
}

}  // namespace dicom::net
