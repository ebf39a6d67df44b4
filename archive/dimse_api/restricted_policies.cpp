#include "archive/dimse_api/restricted_policies.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scu/query.h"

namespace archive {

namespace net = dicom::net;
namespace uids = dicom::uids;

namespace {

constexpr net::scu::QueryModel models[] = {
    net::scu::QueryModel::patient_root, net::scu::QueryModel::study_root, net::scu::QueryModel::patient_study_only,
    net::scu::QueryModel::composite_instance_root, net::scu::QueryModel::without_bulk_data};

// Whose service an abstract syntax is; nothing: storage, which C-GET needs too.
std::optional<DimseService> service_of(std::string_view abstract_syntax) {
  using enum DimseService;
  if (abstract_syntax == uids::Verification) return echo;
  if (abstract_syntax == uids::ModalityWorklistInformationModelFind) return worklist;
  for (const auto model : models) {
    if (abstract_syntax == net::scu::find_sop_class(model)) return find;
    if (abstract_syntax == net::scu::get_sop_class(model)) return get;
    if (abstract_syntax == net::scu::move_sop_class(model)) return move;
  }
  constexpr std::string_view of_workflow[] = {
      uids::ModalityPerformedProcedureStep, uids::ModalityPerformedProcedureStepRetrieve,
      uids::StorageCommitmentPushModel,     uids::InstanceAvailabilityNotification,
      uids::UnifiedProcedureStepPush,       uids::UnifiedProcedureStepPull,
      uids::UnifiedProcedureStepWatch,      uids::UnifiedProcedureStepEvent,
      uids::UnifiedProcedureStepQuery,      uids::ModalityPerformedProcedureStepNotification,
  };
  if (std::ranges::find(of_workflow, abstract_syntax) != std::end(of_workflow)) return workflow;
  return std::nullopt;
}

void restrict(net::AbstractSyntaxPolicy& policy, std::string_view abstract_syntax, DimseServices granted) {
  if (const auto service = service_of(abstract_syntax)) {
    if (granted.contains(*service)) return;
    policy.requestor_may_be_scu = policy.requestor_may_be_scp = false;
    return;
  }
  policy.requestor_may_be_scu = policy.requestor_may_be_scu && granted.contains(DimseService::store);
  policy.requestor_may_be_scp = policy.requestor_may_be_scp && granted.contains(DimseService::get);
}

}  // namespace

std::shared_ptr<const net::AcceptorPolicy> RestrictedPolicies::policy_for(DimseServices granted) {
  const std::lock_guard lock(mutex_);
  auto& known = known_[granted.bits()];
  if (known) return known;
  auto policy = std::make_shared<net::AcceptorPolicy>(whole_);
  for (auto& [abstract_syntax, of_it] : policy->abstract_syntaxes) restrict(of_it, abstract_syntax, granted);
  if (policy->unlisted && !granted.contains(DimseService::store)) {
    // What is not listed is storage.
    policy->unlisted = [unlisted = policy->unlisted, refused = net::AbstractSyntaxPolicy{nullptr, false, false}](
                           const net::AAssociateRQ& request, const net::PresentationContextRQ& context) {
      return unlisted(request, context) == nullptr ? nullptr : &refused;
    };
  }
  known = std::move(policy);
  return known;
}

DimseServices asked_beyond(const net::AAssociateRQ& request, DimseServices granted) {
  DimseServices beyond;
  // Of a requestor that wants to get, storage classes are proposed too: that is no wish to store.
  const auto& roles = request.user_information.role_selections;
  for (const auto& context : request.presentation_contexts) {
    const bool only_scp = std::ranges::any_of(roles, [&context](const net::RoleSelection& role) {
      return role.sop_class_uid == context.abstract_syntax && !role.scu_role;
    });
    const DimseService service =
        service_of(context.abstract_syntax).value_or(only_scp ? DimseService::get : DimseService::store);
    if (!granted.contains(service)) beyond.add(service);
  }
  return beyond;
}

}  // namespace archive
