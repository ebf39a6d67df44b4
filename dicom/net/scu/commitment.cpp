#include "dicom/net/scu/commitment.h"

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"

namespace dicom::net::scu {

Proposal storage_commitment() {
  return {std::string(uids::StorageCommitmentPushModel), native_transfer_syntaxes()};
}

Result<ResponseStatus> request_commitment(Association& association, const std::string& transaction_uid,
                                          const std::vector<ListedInstance>& instances, const OnEvent& on_event) {
  constexpr std::uint16_t request_storage_commitment = 1;  // PS3.4 table J.3.2-1
  DataSet information;
  information.set(tags::TransactionUID, transaction_uid);
  information.set(tags::ReferencedSOPSequence, to_items(instances));
  const Subject subject{std::string(uids::StorageCommitmentPushModel),
                        std::string(uids::StorageCommitmentPushModelInstance)};
  auto answer = DICOM_TRY(n_action(association, subject, request_storage_commitment, information, on_event));
  return std::move(answer.status);
}

}  // namespace dicom::net::scu
