#include <array>
#include <utility>

#include "dicom/net/ul/pdu.h"

namespace dicom::net {
namespace {

struct RejectReason {
  AAssociateRJ::Source source;
  std::uint8_t reason;
  std::string_view meaning;
};

// PS3.8 table 9-21.
constexpr std::array reject_reasons{
    RejectReason{AAssociateRJ::Source::service_user, 1, "no reason given"},
    RejectReason{AAssociateRJ::Source::service_user, 2, "application context name not supported"},
    RejectReason{AAssociateRJ::Source::service_user, 3, "calling AE title not recognized"},
    RejectReason{AAssociateRJ::Source::service_user, 7, "called AE title not recognized"},
    RejectReason{AAssociateRJ::Source::service_provider_acse, 1, "no reason given by the provider"},
    RejectReason{AAssociateRJ::Source::service_provider_acse, 2, "protocol version not supported"},
    RejectReason{AAssociateRJ::Source::service_provider_presentation, 1, "temporary congestion"},
    RejectReason{AAssociateRJ::Source::service_provider_presentation, 2, "local limit exceeded"},
};

// PS3.8 table 9-26.
constexpr std::array abort_reasons{
    std::pair{AAbort::Reason::reason_not_specified, std::string_view("reason not specified")},
    std::pair{AAbort::Reason::unrecognized_pdu, std::string_view("unrecognized PDU")},
    std::pair{AAbort::Reason::unexpected_pdu, std::string_view("unexpected PDU")},
    std::pair{AAbort::Reason::unrecognized_pdu_parameter, std::string_view("unrecognized PDU parameter")},
    std::pair{AAbort::Reason::unexpected_pdu_parameter, std::string_view("unexpected PDU parameter")},
    std::pair{AAbort::Reason::invalid_pdu_parameter_value, std::string_view("invalid PDU parameter value")},
};

}  // namespace

std::string_view to_string(ContextResult result) {
  switch (result) {
    case ContextResult::acceptance: return "accepted";
    case ContextResult::user_rejection: return "rejected by the user";
    case ContextResult::no_reason: return "rejected without a reason";
    case ContextResult::abstract_syntax_not_supported: return "the SOP class is not supported";
    case ContextResult::transfer_syntaxes_not_supported: return "none of the transfer syntaxes is supported";
  }
  return "rejected with an unknown result";
}

std::string to_string(const AAssociateRJ& rejection) {
  const std::string lasting =
      rejection.result == AAssociateRJ::Result::rejected_transient ? " (transient)" : " (permanent)";
  for (const RejectReason& each : reject_reasons) {
    if (each.source == rejection.source && each.reason == rejection.reason) {
      return std::string(each.meaning) + lasting;
    }
  }
  return "reserved reason " + std::to_string(rejection.reason) + " of source " +
         std::to_string(static_cast<int>(rejection.source)) + lasting;
}

std::string to_string(const AAbort& abort) {
  if (abort.source == AAbort::Source::service_user) return "by its user";
  for (const auto& [reason, meaning] : abort_reasons) {
    if (reason == abort.reason) return "by its provider: " + std::string(meaning);
  }
  return "by its provider: reserved reason " + std::to_string(static_cast<int>(abort.reason));
}

}  // namespace dicom::net
