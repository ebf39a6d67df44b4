#include "archive/transfer/retrieving.h"

#include <set>

#include "archive/dimse_api/store_service.h"
#include "archive/peers/peer_call.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scu/query.h"

namespace archive::transfer {

using namespace dicom;
namespace scu = net::scu;

namespace {

constexpr auto model = scu::QueryModel::study_root;

Error refusal(net::CommandField field, const net::ResponseStatus& status) {
  return {ErrorCode::rejected, "The peer answered " + net::describe(field, status), {}, {}};
}

Result<void> find(net::Association& association, const DataSet& identifier,
                  const std::function<bool(const DataSet&)>& on_match) {
  const auto status = DICOM_TRY(scu::find(association, scu::find_sop_class(model), identifier, on_match));
  if (net::status_class(status.code) == net::StatusClass::failure)
    return refusal(net::CommandField::C_FIND_RSP, status);
  return {};
}

DataSet level(std::string_view name, const std::string& study, const std::string& series = {}) {
  DataSet identifier;
  identifier.set(tags::QueryRetrieveLevel, name);
  identifier.set(tags::StudyInstanceUID, study);
  if (!series.empty()) identifier.set(tags::SeriesInstanceUID, series);
  return identifier;
}

/// What the order names: the series, what they hold, and of which classes.
struct Contents {
  std::vector<std::string> series_uids;
  std::set<std::string> classes;
  std::uint64_t instances = 0;
};

Result<Contents> look_up(const PeerCall& call, Job& job) {
  const scu::Proposal proposals[] = {scu::query_proposal(scu::find_sop_class(model))};
  auto association = DICOM_TRY(scu::connect(call.address, call.requestor, proposals));
  const Using in_use(job, association);
  Contents contents{job.order().series_uids, {}, 0};
  if (contents.series_uids.empty()) {
    DataSet identifier = level("SERIES", job.order().study_uid);
    identifier.set_empty(tags::SeriesInstanceUID);
    DICOM_TRY(find(association, identifier, [&](const DataSet& match) {
      contents.series_uids.push_back(match.text_or_empty(tags::SeriesInstanceUID));
      return true;
    }));
  }
  for (const std::string& series : contents.series_uids) {
    DataSet identifier = level("IMAGE", job.order().study_uid, series);
    identifier.set_empty(tags::SOPInstanceUID);
    identifier.set_empty(tags::SOPClassUID);
    DICOM_TRY(find(association, identifier, [&](const DataSet& match) {
      ++contents.instances;
      if (std::string uid = match.text_or_empty(tags::SOPClassUID); !uid.empty())
        contents.classes.insert(std::move(uid));
      return true;
    }));
  }
  static_cast<void>(association.release());
  return contents;
}

bool has_context(const net::Association& association, std::string_view sop_class) {
  return scu::require_context(association, sop_class).has_value();
}

Result<void> take(const Result<scu::RetrieveResult>& result, net::CommandField field, Job& job,
                  const Progress& before) {
  if (!result) return result.error();
  job.note(before, result->sub_operations);
  const auto kind = net::status_class(result->status.code);
  if (kind == net::StatusClass::failure) return refusal(field, result->status);
  return {};
}

// By C-GET and C-MOVE in one association, whichever the peer takes.
Result<void> fetch(Archive& archive, const PeerCall& call, Job& job, const std::vector<std::string>& classes,
                   const std::vector<DataSet>& identifiers) {
  const std::string_view get_class = scu::get_sop_class(model);
  const std::string_view move_class = scu::move_sop_class(model);
  auto proposals = scu::get_proposals(get_class, classes);
  if (proposals.size() == scu::maximum_proposals) proposals.pop_back();
  proposals.push_back(scu::query_proposal(move_class));
  auto association = DICOM_TRY(scu::connect(call.address, call.requestor, proposals));
  const Using in_use(job, association);
  StoreService store(archive, true);
  for (const DataSet& identifier : identifiers) {
    const Progress before = job.progress();
    const auto on_progress = [&job, &before](const net::SubOperations& counts) {
      job.note(before, counts);
      return !job.is_cancelled();
    };
    if (has_context(association, get_class)) {
      const auto got = scu::get(association, get_class, identifier, store, on_progress);
      DICOM_TRY(take(got, net::CommandField::C_GET_RSP, job, before));
    } else {
      const std::string& us = archive.configuration().ae_title;
      const auto moved = scu::move(association, move_class, us, identifier, on_progress);
      DICOM_TRY(take(moved, net::CommandField::C_MOVE_RSP, job, before));
    }
  }
  static_cast<void>(association.release());
  return {};
}

}  // namespace

Result<void> search(const Archive& archive, std::string_view peer, const DataSet& identifier,
                    const std::function<bool(const DataSet&)>& on_match) {
  const PeerCall call = DICOM_TRY(call_of(archive.configuration(), peer));
  const scu::Proposal proposals[] = {scu::query_proposal(scu::find_sop_class(model))};
  auto association = DICOM_TRY(scu::connect(call.address, call.requestor, proposals));
  DICOM_TRY(find(association, identifier, on_match));
  static_cast<void>(association.release());
  return {};
}

Result<void> retrieve(Archive& archive, Job& job) {
  const PeerCall call = DICOM_TRY(call_of(archive.configuration(), job.order().peer));
  const Contents contents = DICOM_TRY(look_up(call, job));
  if (contents.series_uids.empty()) return Error{ErrorCode::not_found, "The peer has no such study", {}, {}};
  job.expect(contents.instances);
  std::vector<std::string> classes(contents.classes.begin(), contents.classes.end());
  // A peer that does not say: what is usual.
  if (classes.empty()) {
    for (const std::string_view uid : storage_sop_classes()) classes.emplace_back(uid);
  }
  std::vector<DataSet> identifiers;
  for (const std::string& series : job.order().series_uids)
    identifiers.push_back(level("SERIES", job.order().study_uid, series));
  if (identifiers.empty()) identifiers.push_back(level("STUDY", job.order().study_uid));
  return fetch(archive, call, job, classes, identifiers);
}

}  // namespace archive::transfer
