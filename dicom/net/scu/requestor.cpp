#include "dicom/net/scu/requestor.h"

#include <algorithm>

#include "dicom/base/check.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/file/file.h"

namespace dicom::net::scu {

std::vector<std::string> native_transfer_syntaxes() {
  return {std::string(transfer_syntax::ExplicitVRLittleEndian.uid),
          std::string(transfer_syntax::ImplicitVRLittleEndian.uid)};
}

Result<Association> connect(const PeerAddress& peer, const Requestor& requestor, std::span<const Proposal> proposals) {
  DICOM_CHECK(proposals.size() <= maximum_proposals);
  AAssociateRQ request;
  request.called_ae_title = peer.ae_title;
  request.calling_ae_title = requestor.ae_title;
  UserInformation& user = request.user_information;
  user.maximum_length = requestor.maximum_length;
  user.implementation_class_uid = implementation_class_uid;
  user.implementation_version_name = implementation_version_name;
  user.user_identity_rq = requestor.user_identity;
  user.extended_negotiations = requestor.extended_negotiations;
  if (requestor.operations_window != 1) {
    user.asynchronous_operations_window = {requestor.operations_window, requestor.operations_window};
  }
  for (const Proposal& proposal : proposals) {
    const auto id = static_cast<std::uint8_t>(request.presentation_contexts.size() * 2 + 1);
    request.presentation_contexts.push_back({id, proposal.abstract_syntax, proposal.transfer_syntaxes});
    const bool known = std::any_of(user.role_selections.begin(), user.role_selections.end(),
                                   [&](const auto& role) { return role.sop_class_uid == proposal.abstract_syntax; });
    if (proposal.we_are_scp && !known) user.role_selections.push_back({proposal.abstract_syntax, false, true});
  }
  auto association = Association::request(peer, std::move(request), requestor.timeouts, requestor.tls.get());
  if (!association) return std::move(association).error().within(to_string(peer));
  return association;
}

Result<const AcceptedContext*> require_context(const Association& association, std::string_view abstract_syntax) {
  if (const AcceptedContext* context = association.find_context(abstract_syntax)) return context;
  ContextResult answer = ContextResult::no_reason;
  for (const PresentationContextRQ& proposed : association.requested().presentation_contexts) {
    if (proposed.abstract_syntax != abstract_syntax) continue;
    for (const PresentationContextAC& answered : association.accepted().presentation_contexts) {
      if (answered.id == proposed.id) answer = answered.result;
    }
  }
  return Error{ErrorCode::unsupported, "the peer does not accept " + std::string(uid_name(abstract_syntax)) + ": " +
                                           std::string(to_string(answer))};
}

}  // namespace dicom::net::scu
