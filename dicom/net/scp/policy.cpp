#include "dicom/net/scp/policy.h"

#include <algorithm>
#include <memory>
#include <optional>

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

// PS3.7 D.3.3.6: the requestor says which service class the SOP class is of.
bool is_said_to_be_storage(const AAssociateRQ& request, const std::string& abstract_syntax) {
  constexpr std::string_view storage_service_class = "1.2.840.10008.4.2";
  const auto& said = request.user_information.common_extended_negotiations;
  return std::any_of(said.begin(), said.end(), [&](const SOPClassCommonExtendedNegotiation& each) {
    return each.sop_class_uid == abstract_syntax && each.service_class_uid == storage_service_class;
  });
}

// Of a class that no other service of ours has.
bool is_acceptable_storage(const AAssociateRQ& request, const std::string& abstract_syntax, bool unknown_too) {
  if (unknown_too && may_be_storage(abstract_syntax)) return true;
  return is_said_to_be_storage(request, abstract_syntax) && is_tolerable_uid(abstract_syntax);
}

bool is_query_class(std::string_view uid) {
  for (const auto model : scu::hierarchical_models) {
    if (uid == scu::find_sop_class(model) || uid == scu::get_sop_class(model) || uid == scu::move_sop_class(model)) {
      return true;
    }
  }
  return false;
}

std::optional<ByteVector> answer_extended(const SOPClassExtendedNegotiation& proposed, const QueryOptions& options) {
  const std::string& uid = proposed.sop_class_uid;
  if (is_query_class(uid)) {
    const QueryOptions agreed = decode_query_options(proposed).both(options);
    return encode_query_options(uid, agreed).service_class_application_information;
  }
  // PS3.4 B.3.1.4.1: level 2 (all attributes are kept), signatures stay valid bit for bit, nothing is coerced.
  const auto known = storage_sop_classes();
  const bool is_storage = std::find(known.begin(), known.end(), uid) != known.end();
  if (is_storage) return ByteVector{std::byte{2}, {}, std::byte{3}, {}, {}, {}};
  return std::nullopt;
}

}  // namespace

AcceptorPolicy make_policy(const Services& services, std::vector<std::string> ae_titles) {
  AcceptorPolicy policy;
  policy.called_ae_titles = std::move(ae_titles);
  policy.maximum_length = default_maximum_length;
  policy.operations_window = services.operations_window;
  policy.implementation_class_uid = implementation_class_uid;
  policy.implementation_version_name = implementation_version_name;
  const Syntaxes queries = syntaxes_for_queries();
  const Syntaxes storage = syntaxes_for_storage();
  const auto offer = [&](bool offered, std::string_view uid) {
    if (offered) policy.abstract_syntaxes[std::string(uid)] = {queries, false, true};
  };
  offer(services.verification, uids::Verification);
  for (const auto model : scu::hierarchical_models) {
    offer(services.find, scu::find_sop_class(model));
    offer(services.get, scu::get_sop_class(model));
    offer(services.move, scu::move_sop_class(model));
  }
  offer(services.get, scu::get_sop_class(scu::QueryModel::composite_instance_root));
  offer(services.move, scu::move_sop_class(scu::QueryModel::composite_instance_root));
  offer(services.get, scu::get_sop_class(scu::QueryModel::without_bulk_data));
  for (const std::string& uid : services.other_sop_classes) policy.abstract_syntaxes[uid] = {queries, true, true};
  policy.extend = [options = services.query_options](const SOPClassExtendedNegotiation& proposed) {
    return answer_extended(proposed, options);
  };
  // C-GET makes the requestor SCP of storage; without storage it may be nothing else.
  const AbstractSyntaxPolicy stored{storage, services.get, services.storage};
  if (services.storage || services.get) {
    for (const std::string_view uid : storage_sop_classes()) policy.abstract_syntaxes[std::string(uid)] = stored;
  }
  if (services.storage) {
    policy.unlisted = [stored = std::make_shared<const AbstractSyntaxPolicy>(stored),
                       unknown_too = services.unknown_storage](const AAssociateRQ& request,
                                                               const PresentationContextRQ& context) {
      return is_acceptable_storage(request, context.abstract_syntax, unknown_too) ? stored.get() : nullptr;
    };
  }
  return policy;
}

}  // namespace dicom::net::scp
