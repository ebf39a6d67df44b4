// Query and retrieve: PS3.4 annex C.
#pragma once

#include <array>
#include <functional>

#include "dicom/net/scp/store_handler.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::net::scu {

/// Which hierarchy the keys are of (PS3.4 C.6); the last two know instances alone.
enum class QueryModel : std::uint8_t {
  patient_root,
  study_root,
  patient_study_only,
  composite_instance_root,  ///< PS3.4 annex Y: MOVE and GET of instances, or of frames, by SOP Instance UID
  without_bulk_data,        ///< PS3.4 annex Z: GET of instances without pixel data and the like
};
inline constexpr std::array hierarchical_models{QueryModel::patient_root, QueryModel::study_root,
                                                QueryModel::patient_study_only};
/// Empty where the model has no such class.
std::string_view find_sop_class(QueryModel model);
std::string_view move_sop_class(QueryModel model);
std::string_view get_sop_class(QueryModel model);

/// The context to propose for one of these.
Proposal query_proposal(std::string_view sop_class_uid);

/// C-FIND. `on_match` sees each match and says whether to go on; if not, C-CANCEL is sent and the
/// final status is 0xFE00.
Result<ResponseStatus> find(Association& association, std::string_view sop_class_uid, const DataSet& identifier,
                            const std::function<bool(const DataSet&)>& on_match);

/// How a retrieval ended.
struct RetrieveResult {
  ResponseStatus status;
  SubOperations sub_operations;
  std::vector<std::string> failed_sop_instance_uids;  ///< PS3.4 C.4.2.1.4.2, as far as the peer says
};
/// Sees the counts of each pending response and says whether to go on.
using OnProgress = std::function<bool(const SubOperations&)>;

/// C-MOVE to an AE title that the peer knows. Without pending responses for a long time it goes on
/// waiting: each has `timeouts.reply`.
Result<RetrieveResult> move(Association& association, std::string_view sop_class_uid, const std::string& destination,
                            const DataSet& identifier, const OnProgress& on_progress);

/// Contexts for C-GET: the retrieve class, and the storage classes as SCP. With few classes each
/// transfer syntax gets a context of its own, so that the peer may send what it has; with many, one
/// context each.
std::vector<Proposal> get_proposals(std::string_view get_sop_class_uid, std::span<const std::string> storage_classes);

/// C-GET: instances come to `handler` over the same association.
Result<RetrieveResult> get(Association& association, std::string_view sop_class_uid, const DataSet& identifier,
                           StoreHandler& handler, const OnProgress& on_progress);

}  // namespace dicom::net::scu
