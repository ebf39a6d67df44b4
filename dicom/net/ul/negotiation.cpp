#include "dicom/net/ul/negotiation.h"

#include <algorithm>
#include <optional>
#include <set>

namespace dicom::net {
namespace {

// PS3.5 10.1 and annex A; the upper layer itself needs to know no others.
constexpr std::string_view implicit_vr_little_endian = "1.2.840.10008.1.2";
constexpr std::string_view explicit_vr_little_endian = "1.2.840.10008.1.2.1";

template <class Range, class Value>
bool contains(const Range& range, const Value& value) {
  return std::find(range.begin(), range.end(), value) != range.end();
}

const AbstractSyntaxPolicy* policy_for(const AAssociateRQ& request, const PresentationContextRQ& context,
                                       const AcceptorPolicy& policy) {
  const auto found = policy.abstract_syntaxes.find(context.abstract_syntax);
  if (found != policy.abstract_syntaxes.end()) return &found->second;
  return policy.unlisted ? policy.unlisted(request, context) : nullptr;
}

std::optional<RoleSelection> proposed_role(const AAssociateRQ& request, const std::string& sop_class_uid) {
  for (const RoleSelection& role : request.user_information.role_selections) {
    if (role.sop_class_uid == sop_class_uid) return role;
  }
  return std::nullopt;
}

// PS3.7 D.3.3.4: the acceptor may only take away from what was proposed.
RoleSelection answer_role(const RoleSelection& proposed, const AbstractSyntaxPolicy& policy) {
  return {proposed.sop_class_uid, proposed.scu_role && policy.requestor_may_be_scu,
          proposed.scp_role && policy.requestor_may_be_scp};
}

PresentationContextAC answer_context(const AAssociateRQ& request, const PresentationContextRQ& context,
                                     const AcceptorPolicy& policy) {
  PresentationContextAC answer;
  answer.id = context.id;
  // PS3.8 9.3.3.2: of a context that is not accepted the transfer syntax is not significant, but
  // the item must be there.
  answer.transfer_syntax =
      context.transfer_syntaxes.empty() ? std::string(implicit_vr_little_endian) : context.transfer_syntaxes.front();
  const AbstractSyntaxPolicy* known = policy_for(request, context, policy);
  if (known == nullptr) {
    answer.result = ContextResult::abstract_syntax_not_supported;
    return answer;
  }
  const auto role = proposed_role(request, context.abstract_syntax);
  const RoleSelection granted = answer_role(role.value_or(RoleSelection{context.abstract_syntax, true, false}), *known);
  if (!granted.scu_role && !granted.scp_role) {
    answer.result = ContextResult::user_rejection;
    return answer;
  }
  const auto choose = policy.choose_transfer_syntax ? policy.choose_transfer_syntax : &prefer_senders_encoding;
  std::string chosen =
      choose(context.transfer_syntaxes, *known->transfer_syntaxes, granted.scp_role && !granted.scu_role);
  if (chosen.empty()) {
    answer.result = ContextResult::transfer_syntaxes_not_supported;
  } else {
    answer.transfer_syntax = std::move(chosen);
  }
  return answer;
}

// Identifiers are odd and stand for one context each (PS3.8 9.3.2.2); others are refused, one by
// one.
std::vector<PresentationContextAC> answer_contexts(const AAssociateRQ& request, const AcceptorPolicy& policy) {
  std::vector<PresentationContextAC> answers;
  std::set<std::uint8_t> seen;
  for (const PresentationContextRQ& context : request.presentation_contexts) {
    if (context.id % 2 == 0 || !seen.insert(context.id).second) {
      answers.push_back({context.id, ContextResult::no_reason, std::string(implicit_vr_little_endian)});
    } else {
      answers.push_back(answer_context(request, context, policy));
    }
  }
  return answers;
}

std::vector<RoleSelection> answer_roles(const AAssociateRQ& request, const AcceptorPolicy& policy) {
  std::vector<RoleSelection> answers;
  for (const RoleSelection& role : request.user_information.role_selections) {
    const auto context =
        std::find_if(request.presentation_contexts.begin(), request.presentation_contexts.end(),
                     [&](const PresentationContextRQ& each) { return each.abstract_syntax == role.sop_class_uid; });
    if (context == request.presentation_contexts.end()) continue;
    if (const auto* known = policy_for(request, *context, policy)) answers.push_back(answer_role(role, *known));
  }
  return answers;
}

// PS3.7 D.3.3.5: what is not understood is left out.
std::vector<SOPClassExtendedNegotiation> answer_extended(const AAssociateRQ& request, const AcceptorPolicy& policy,
                                                         const std::vector<PresentationContextAC>& contexts) {
  std::vector<SOPClassExtendedNegotiation> answers;
  if (!policy.extend) return answers;
  const auto is_accepted = [&](const std::string& sop_class_uid) {
    for (std::size_t i = 0; i < contexts.size(); ++i) {
      if (contexts[i].result == ContextResult::acceptance &&
          request.presentation_contexts[i].abstract_syntax == sop_class_uid) {
        return true;
      }
    }
    return false;
  };
  for (const SOPClassExtendedNegotiation& proposed : request.user_information.extended_negotiations) {
    if (!is_accepted(proposed.sop_class_uid)) continue;
    if (auto answer = policy.extend(proposed)) answers.push_back({proposed.sop_class_uid, std::move(*answer)});
  }
  return answers;
}

// PS3.7 D.3.3.3: the acceptor may only make the window smaller; zero is unlimited.
std::uint16_t smaller_window(std::uint16_t proposed, std::uint16_t ours) {
  return proposed == 0 ? ours : std::min(proposed, ours);
}
AsynchronousOperationsWindow answer_window(const AsynchronousOperationsWindow& proposed, std::uint16_t ours) {
  return {smaller_window(proposed.maximum_operations_invoked, ours),
          smaller_window(proposed.maximum_operations_performed, ours)};
}

std::optional<AAssociateRJ> refusal(const AAssociateRQ& request, const AcceptorPolicy& policy) {
  if ((request.protocol_version & 1) == 0) return reject::protocol_version_not_supported;  // PS3.8 9.3.2: bit 0
  if (request.application_context_name != dicom_application_context) {
    return reject::application_context_name_not_supported;
  }
  if (!policy.called_ae_titles.empty() && !contains(policy.called_ae_titles, request.called_ae_title)) {
    return reject::called_ae_title_not_recognized;
  }
  if (!policy.calling_ae_titles.empty() && !contains(policy.calling_ae_titles, request.calling_ae_title)) {
    return reject::calling_ae_title_not_recognized;
  }
  return std::nullopt;
}

}  // namespace

std::string prefer_senders_encoding(const std::vector<std::string>& proposed,
                                    const std::vector<std::string>& understood, bool we_send) {
  const auto both = [&](std::string_view uid) { return contains(proposed, uid) && contains(understood, uid); };
  if (we_send && both(explicit_vr_little_endian)) return std::string(explicit_vr_little_endian);
  if (we_send && both(implicit_vr_little_endian)) return std::string(implicit_vr_little_endian);
  const auto first = std::find_if(proposed.begin(), proposed.end(),
                                  [&](const std::string& each) { return contains(understood, each); });
  if (first == proposed.end()) return {};
  if (*first == implicit_vr_little_endian && both(explicit_vr_little_endian)) {
    return std::string(explicit_vr_little_endian);
  }
  return *first;
}

NegotiationResult negotiate(const AAssociateRQ& request, const AcceptorPolicy& policy) {
  if (const auto rejection = refusal(request, policy)) return *rejection;
  AAssociateAC accept;
  if (policy.identify) {
    auto identity = policy.identify(request);
    if (const auto* rejection = std::get_if<AAssociateRJ>(&identity)) return *rejection;
    const auto& asked = request.user_information.user_identity_rq;
    if (asked && asked->positive_response_requested) {
      accept.user_information.user_identity_ac = std::get<UserIdentityAC>(std::move(identity));
    }
  }
  accept.called_ae_title = request.called_ae_title;
  accept.calling_ae_title = request.calling_ae_title;
  accept.presentation_contexts = answer_contexts(request, policy);
  accept.user_information.maximum_length = policy.maximum_length;
  accept.user_information.implementation_class_uid = policy.implementation_class_uid;
  accept.user_information.implementation_version_name = policy.implementation_version_name;
  accept.user_information.role_selections = answer_roles(request, policy);
  accept.user_information.extended_negotiations = answer_extended(request, policy, accept.presentation_contexts);
  if (const auto& window = request.user_information.asynchronous_operations_window) {
    accept.user_information.asynchronous_operations_window = answer_window(*window, policy.operations_window);
  }
  return accept;
}

}  // namespace dicom::net
