#include "dicom/net/scp/policy.h"

#include <memory>

#include "dicom/core/uid.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/file/file.h"
#include "dicom/net/pdu_stream.h"
#include "dicom/net/scu/query.h"

#include "dicom/dictionary/generated/uids.h"

namespace dicom::net::scp {
namespace {

using Syntaxes = std::shared_ptr<const std::vector<std::string>>;

Syntaxes syntaxes_for_storage() {
  auto all = std::make_shared<std::vector<std::string>>();
  for (const TransferSyntax& syntax : transfer_syntaxes()) all->emplace_back(syntax.uid);
  return all;
}

// Of what has no pixel data.
Syntaxes syntaxes_for_queries() {
  return std::make_shared<std::vector<std::string>>(
      std::vector<std::string>{std::string(transfer_syntax::ExplicitVRLittleEndian.uid),
                               std::string(transfer_syntax::ImplicitVRLittleEndian.uid),
                               std::string(transfer_syntax::DeflatedExplicitVRLittleEndian.uid),
                               std::string(transfer_syntax::ExplicitVRBigEndian.uid)});
}

// A UID that the Standard's registry does not list may be of a later edition or private: storage,
// if anything, is what unknown classes are proposed for.
bool may_be_storage(const std::string& abstract_syntax) {
  return find_uid(abstract_syntax) == nullptr && is_tolerable_uid(abstract_syntax);
}

}  // namespace

AcceptorPolicy make_policy(const Services& services, std::vector<std::string> ae_titles) {
  AcceptorPolicy policy;
  policy.called_ae_titles = std::move(ae_titles);
  policy.maximum_length = default_maximum_length;
  policy.implementation_class_uid = implementation_class_uid;
  policy.implementation_version_name = implementation_version_name;
  const Syntaxes queries = syntaxes_for_queries();
  const Syntaxes storage = syntaxes_for_storage();
  const auto offer = [&](bool offered, std::string_view uid) {
    if (offered) policy.abstract_syntaxes[std::string(uid)] = {queries, false, true};
  };
  offer(services.verification, uids::Verification);
  for (const auto model :
       {scu::QueryModel::patient_root, scu::QueryModel::study_root, scu::QueryModel::patient_study_only}) {
    offer(services.find, scu::find_sop_class(model));
    offer(services.get, scu::get_sop_class(model));
    offer(services.move, scu::move_sop_class(model));
  }
  for (const std::string& uid : services.other_sop_classes) policy.abstract_syntaxes[uid] = {queries, true, true};
  // C-GET makes the requestor SCP of storage; without storage it may be nothing else.
  const AbstractSyntaxPolicy stored{storage, services.get, services.storage};
  if (services.storage || services.get) {
    for (const std::string_view uid : storage_sop_classes()) policy.abstract_syntaxes[std::string(uid)] = stored;
  }
  if (services.storage && services.unknown_storage) {
    policy.unlisted = [stored = std::make_shared<const AbstractSyntaxPolicy>(stored)](
                          const AAssociateRQ&, const PresentationContextRQ& context) {
      return may_be_storage(context.abstract_syntax) ? stored.get() : nullptr;
    };
  }
  return policy;
}

}  // namespace dicom::net::scp
