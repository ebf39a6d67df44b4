#include "dicom/net/scu/store.h"

#include <algorithm>
#include <map>

#include "dicom/dictionary/dictionary.h"

namespace dicom::net::scu {
namespace {

// In the order of preference for what must be re-encoded.
std::vector<std::string> little_endian_syntaxes() {
  return native_transfer_syntaxes();
}

bool is_native(const std::string& uid) {
  const TransferSyntax* syntax = find_transfer_syntax(uid);
  return syntax != nullptr && !syntax->encapsulated();
}

std::vector<Proposal> proposals_for(const std::string& sop_class, const std::vector<std::string>& syntaxes,
                                    bool can_decode) {
  std::vector<Proposal> proposals;
  std::vector<std::string> others = little_endian_syntaxes();
  bool wants_others = false;
  for (const std::string& syntax : syntaxes) {
    proposals.push_back({sop_class, {syntax}});
    std::erase(others, syntax);
    wants_others = wants_others || is_native(syntax) || can_decode;
  }
  if (wants_others && !others.empty()) proposals.push_back({sop_class, others});
  return proposals;
}

const AcceptedContext* usable_context(const Association& association, const InstanceKind& kind,
                                      const std::string& syntax) {
  for (const AcceptedContext& context : association.contexts()) {
    if (context.abstract_syntax == kind.sop_class_uid && context.transfer_syntax == syntax &&
        association.may_request_in(context)) {
      return &context;
    }
  }
  return nullptr;
}

// The stored syntax first; then what it can be re-encoded to; then, with a transcoder, anything
// native.
const AcceptedContext* choose_context(const Association& association, const InstanceKind& kind, bool can_decode) {
  if (const auto* same = usable_context(association, kind, kind.transfer_syntax_uid)) return same;
  for (const std::string& syntax : little_endian_syntaxes()) {
    const auto* context = usable_context(association, kind, syntax);
    if (context != nullptr && (can_decode || is_reencodable(kind.transfer_syntax_uid, syntax))) return context;
  }
  for (const AcceptedContext& context : association.contexts()) {
    if (context.abstract_syntax == kind.sop_class_uid && association.may_request_in(context) &&
        is_reencodable(kind.transfer_syntax_uid, context.transfer_syntax)) {
      return &context;
    }
  }
  return nullptr;
}

Error no_context(const Association& association, const InstanceKind& kind) {
  std::string accepted;
  for (const AcceptedContext& context : association.contexts()) {
    if (context.abstract_syntax != kind.sop_class_uid) continue;
    accepted += (accepted.empty() ? "" : ", ") + std::string(uid_name(context.transfer_syntax));
  }
  const std::string sop_class(uid_name(kind.sop_class_uid));
  if (accepted.empty()) return {ErrorCode::unsupported, "the peer does not accept " + sop_class};
  return {ErrorCode::unsupported, "the peer accepts " + sop_class + " only in " + accepted + "; this instance is in " +
                                      std::string(uid_name(kind.transfer_syntax_uid))};
}

Result<ResponseStatus> await_response(Association& association, std::uint16_t message_id, const OtherCommand& other) {
  for (;;) {
    if (!other) {
      const auto received = DICOM_TRY(association.receive_response(CommandField::C_STORE_RSP, message_id));
      return DICOM_TRY(received.as<CStoreRSP>()).status;
    }
    auto received = DICOM_TRY(association.receive_command(association.timeouts().reply));
    if (!received) return Error{ErrorCode::disconnected, "the peer released the association instead of answering"};
    if (received->field == CommandField::C_STORE_RSP && received->message_id() == message_id) {
      return DICOM_TRY(received->as<CStoreRSP>()).status;
    }
    if (!other(*received)) {
      return association.violation({ErrorCode::invalid_data, "unexpected " + to_string(received->field)});
    }
  }
}

}  // namespace

std::vector<StorePlan> plan_store(const std::set<InstanceKind>& kinds, bool can_decode) {
  std::map<std::string, std::vector<std::string>> syntaxes_of;
  for (const InstanceKind& kind : kinds) syntaxes_of[kind.sop_class_uid].push_back(kind.transfer_syntax_uid);
  std::vector<StorePlan> plans;
  for (const auto& [sop_class, syntaxes] : syntaxes_of) {
    const auto proposals = proposals_for(sop_class, syntaxes, can_decode);
    if (plans.empty() || plans.back().proposals.size() + proposals.size() > maximum_proposals) plans.emplace_back();
    StorePlan& plan = plans.back();
    plan.proposals.insert(plan.proposals.end(), proposals.begin(), proposals.end());
    for (const std::string& syntax : syntaxes) plan.kinds.insert({sop_class, syntax});
  }
  return plans;
}

Result<PreparedStore> prepare_store(Association& association, const Instance& instance, const StoreOptions& options) {
  const InstanceKind& kind = instance.reference.kind;
  const AcceptedContext* context = choose_context(association, kind, static_cast<bool>(options.transcoder));
  if (context == nullptr) return no_context(association, kind);
  const auto encoded = encoded_as(instance, context->transfer_syntax, options.transcoder);
  if (!encoded) return Error{ErrorCode::unsupported, encoded.error().to_string()};

  PreparedStore prepared{context->id, {}, *encoded};
  CStoreRQ& request = prepared.request;
  request.affected_sop_class_uid = kind.sop_class_uid;
  request.affected_sop_instance_uid = instance.reference.sop_instance_uid;
  request.message_id = association.next_message_id();
  request.priority = static_cast<std::uint16_t>(options.priority);
  if (!options.move_originator_ae_title.empty()) {
    request.move_originator_ae_title = options.move_originator_ae_title;
    request.move_originator_message_id = options.move_originator_message_id;
  }
  return prepared;
}

Result<ResponseStatus> store(Association& association, const Instance& instance, const StoreOptions& options,
                             const OtherCommand& while_waiting) {
  const auto prepared = DICOM_TRY(prepare_store(association, instance, options));
  DICOM_TRY(association.send(prepared.context_id, prepared.request, {prepared.data_set.bytes()}));
  return await_response(association, prepared.request.message_id, while_waiting);
}

}  // namespace dicom::net::scu
