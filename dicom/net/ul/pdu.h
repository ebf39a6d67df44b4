// Protocol data units of the upper layer: PS3.8 9.3, with the user information items of PS3.7 annex
// D.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "dicom/base/bytes.h"

namespace dicom::net {

/// PS3.8 9.3.1: the first byte of a PDU.
enum class PDUType : std::uint8_t {
  associate_rq = 0x01,
  associate_ac = 0x02,
  associate_rj = 0x03,
  p_data_tf = 0x04,
  release_rq = 0x05,
  release_rp = 0x06,
  abort = 0x07,
};

/// PS3.7 A.2.1: the only application context name there is.
inline constexpr std::string_view dicom_application_context = "1.2.840.10008.3.1.1.1";

/// PS3.8 9.3.2.2: one proposed presentation context. Identifiers are odd, 1 to 255.
struct PresentationContextRQ {
  std::uint8_t id = 0;
  std::string abstract_syntax;
  std::vector<std::string> transfer_syntaxes;
  bool operator==(const PresentationContextRQ&) const = default;
};

/// PS3.8 table 9-18: how a proposed presentation context was answered.
enum class ContextResult : std::uint8_t {
  acceptance = 0,
  user_rejection = 1,
  no_reason = 2,
  abstract_syntax_not_supported = 3,
  transfer_syntaxes_not_supported = 4,
};
/// "the SOP class is not supported", ...
std::string_view to_string(ContextResult result);

/// PS3.8 9.3.3.2: one answered presentation context. The transfer syntax counts only if accepted.
struct PresentationContextAC {
  std::uint8_t id = 0;
  ContextResult result = ContextResult::acceptance;
  std::string transfer_syntax;
  bool operator==(const PresentationContextAC&) const = default;
};

/// PS3.7 D.3.3.3. Zero is unlimited.
struct AsynchronousOperationsWindow {
  std::uint16_t maximum_operations_invoked = 1;
  std::uint16_t maximum_operations_performed = 1;
  bool operator==(const AsynchronousOperationsWindow&) const = default;
};

/// PS3.7 D.3.3.4: what the requestor may be, for one SOP class.
struct RoleSelection {
  std::string sop_class_uid;
  bool scu_role = true;
  bool scp_role = false;
  bool operator==(const RoleSelection&) const = default;
};

/// PS3.7 D.3.3.5.
struct SOPClassExtendedNegotiation {
  std::string sop_class_uid;
  ByteVector service_class_application_information;
  bool operator==(const SOPClassExtendedNegotiation&) const = default;
};

/// PS3.7 D.3.3.6.
struct SOPClassCommonExtendedNegotiation {
  std::string sop_class_uid;
  std::string service_class_uid;
  std::vector<std::string> related_general_sop_class_uids;
  bool operator==(const SOPClassCommonExtendedNegotiation&) const = default;
};

/// PS3.7 D.3.3.7.1: who the user is.
struct UserIdentityRQ {
  enum class Type : std::uint8_t { username = 1, username_and_passcode = 2, kerberos = 3, saml = 4, jwt = 5 };
  Type type = Type::username;
  bool positive_response_requested = false;
  ByteVector primary_field;
  ByteVector secondary_field;
  bool operator==(const UserIdentityRQ&) const = default;
};
/// PS3.7 D.3.3.7.2.
struct UserIdentityAC {
  ByteVector server_response;
  bool operator==(const UserIdentityAC&) const = default;
};

/// PS3.8 D.1 and PS3.7 D.3.3: the user information item.
struct UserInformation {
  std::uint32_t maximum_length = 0;  ///< of a P-DATA-TF's variable field, in bytes; 0 is unlimited (PS3.8 D.1)
  std::string implementation_class_uid;
  std::string implementation_version_name;
  std::optional<AsynchronousOperationsWindow> asynchronous_operations_window;
  std::vector<RoleSelection> role_selections;
  std::vector<SOPClassExtendedNegotiation> extended_negotiations;
  std::vector<SOPClassCommonExtendedNegotiation> common_extended_negotiations;  ///< RQ only
  std::optional<UserIdentityRQ> user_identity_rq;
  std::optional<UserIdentityAC> user_identity_ac;
  bool operator==(const UserInformation&) const = default;
};

/// PS3.8 9.3.2.
struct AAssociateRQ {
  std::uint16_t protocol_version = 1;
  std::string called_ae_title;   ///< without padding
  std::string calling_ae_title;  ///< without padding
  std::string application_context_name{dicom_application_context};
  std::vector<PresentationContextRQ> presentation_contexts;
  UserInformation user_information;
  bool operator==(const AAssociateRQ&) const = default;
};

/// PS3.8 9.3.3. The AE titles repeat the request's and are not to be tested.
struct AAssociateAC {
  std::uint16_t protocol_version = 1;
  std::string called_ae_title;
  std::string calling_ae_title;
  std::string application_context_name{dicom_application_context};
  std::vector<PresentationContextAC> presentation_contexts;
  UserInformation user_information;
  bool operator==(const AAssociateAC&) const = default;
};

/// PS3.8 9.3.4.
struct AAssociateRJ {
  enum class Result : std::uint8_t { rejected_permanent = 1, rejected_transient = 2 };
  enum class Source : std::uint8_t { service_user = 1, service_provider_acse = 2, service_provider_presentation = 3 };
  Result result = Result::rejected_permanent;
  Source source = Source::service_user;
  std::uint8_t reason = 1;  ///< of table 9-21, by source
  bool operator==(const AAssociateRJ&) const = default;
};
/// Table 9-21 by name: source and reason together.
namespace reject {
inline constexpr AAssociateRJ no_reason_given{AAssociateRJ::Result::rejected_permanent,
                                              AAssociateRJ::Source::service_user, 1};
inline constexpr AAssociateRJ application_context_name_not_supported{AAssociateRJ::Result::rejected_permanent,
                                                                     AAssociateRJ::Source::service_user, 2};
inline constexpr AAssociateRJ calling_ae_title_not_recognized{AAssociateRJ::Result::rejected_permanent,
                                                              AAssociateRJ::Source::service_user, 3};
inline constexpr AAssociateRJ called_ae_title_not_recognized{AAssociateRJ::Result::rejected_permanent,
                                                             AAssociateRJ::Source::service_user, 7};
inline constexpr AAssociateRJ protocol_version_not_supported{AAssociateRJ::Result::rejected_permanent,
                                                             AAssociateRJ::Source::service_provider_acse, 2};
inline constexpr AAssociateRJ temporary_congestion{AAssociateRJ::Result::rejected_transient,
                                                   AAssociateRJ::Source::service_provider_presentation, 1};
inline constexpr AAssociateRJ local_limit_exceeded{AAssociateRJ::Result::rejected_transient,
                                                   AAssociateRJ::Source::service_provider_presentation, 2};
}  // namespace reject
/// "called AE title not recognized (permanent)", ...
std::string to_string(const AAssociateRJ& rejection);

/// PS3.8 9.3.5.1: one presentation data value item with its message control header (annex E).
struct PresentationDataValue {
  std::uint8_t context_id = 0;
  bool is_command = false;
  bool is_last = false;
  Bytes fragment;  ///< a slice of the bytes that were decoded
};
/// PS3.8 9.3.5.
struct PDataTF {
  std::vector<PresentationDataValue> values;
};

/// PS3.8 9.3.6.
struct AReleaseRQ {
  bool operator==(const AReleaseRQ&) const = default;
};
/// PS3.8 9.3.7.
struct AReleaseRP {
  bool operator==(const AReleaseRP&) const = default;
};

/// PS3.8 9.3.8.
struct AAbort {
  enum class Source : std::uint8_t { service_user = 0, service_provider = 2 };
  enum class Reason : std::uint8_t {
    reason_not_specified = 0,
    unrecognized_pdu = 1,
    unexpected_pdu = 2,
    unrecognized_pdu_parameter = 4,
    unexpected_pdu_parameter = 5,
    invalid_pdu_parameter_value = 6,
  };
  Source source = Source::service_user;
  Reason reason = Reason::reason_not_specified;
  bool operator==(const AAbort&) const = default;
};
/// "by its user", "by its provider: unexpected PDU", ...
std::string to_string(const AAbort& abort);

using PDU = std::variant<AAssociateRQ, AAssociateAC, AAssociateRJ, PDataTF, AReleaseRQ, AReleaseRP, AAbort>;

/// Wherever bytes are left: type, a reserved byte, and the length of what follows.
inline constexpr std::size_t pdu_header_size = 6;
/// A PDV item's length, context identifier and message control header.
inline constexpr std::size_t pdv_header_size = 6;

}  // namespace dicom::net
