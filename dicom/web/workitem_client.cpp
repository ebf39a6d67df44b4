#include "dicom/web/workitem_client.h"

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/http/text.h"
#include "dicom/json/json.h"

namespace dicom::web {
namespace {

constexpr std::string_view dicom_json = "application/dicom+json";

std::string path_of(const std::string& uid) {
  return "/workitems/" + uid;
}

}  // namespace

Result<http::ClientResponse> WorkitemClient::send(std::string method, std::string target, const DataSet* body) {
  http::ClientRequest request;
  request.method = std::move(method);
  request.target = std::move(target);
  request.headers.add("Accept", std::string(dicom_json));
  if (body != nullptr) {
    request.headers.add("Content-Type", std::string(dicom_json));
    request.body = "[" + to_json(*body) + "]";
  }
  auto response = DICOM_TRY(client_.connection().send(request));
  if (!response.is_success()) return http::response_error(response);
  return response;
}

Result<std::string> WorkitemClient::create(const std::string& uid, const DataSet& workitem) {
  // 11.4.1.1: the UID is the name of a query parameter without a value.
  const auto response =
      DICOM_TRY(send("POST", client_.target("/workitems", uid.empty() ? Query() : Query{{uid, ""}}), &workitem));
  if (!uid.empty()) return uid;
  const std::string location(response.headers.value_or("Location", ""));
  const std::string path = location.substr(0, location.find('?'));
  return path.substr(path.rfind('/') + 1);
}

Result<DataSet> WorkitemClient::retrieve(const std::string& uid) {
  const auto response = DICOM_TRY(send("GET", client_.target(path_of(uid)), nullptr));
  auto data_sets = DICOM_TRY(parse_json_data_sets(response.body));
  if (data_sets.size() == 1) return std::move(data_sets.front());
  return Error{ErrorCode::invalid_data,
               "the server sent " + std::to_string(data_sets.size()) + " work items for one UID"};
}

Result<void> WorkitemClient::update(const std::string& uid, const DataSet& changes,
                                    const std::string& transaction_uid) {
  const Query query = transaction_uid.empty() ? Query() : Query{{transaction_uid, ""}};
  DICOM_TRY(send("POST", client_.target(path_of(uid), query), &changes));
  return {};
}

Result<void> WorkitemClient::change_state(const std::string& uid, std::string_view state,
                                          const std::string& transaction_uid) {
  DataSet change;
  change.set(tags::TransactionUID, transaction_uid);
  change.set(tags::ProcedureStepState, state);
  DICOM_TRY(send("PUT", client_.target(path_of(uid) + "/state"), &change));
  return {};
}

Result<void> WorkitemClient::request_cancellation(const std::string& uid, const std::string& reason) {
  DataSet wish;
  if (!reason.empty()) wish.set(tags::ReasonForCancellation, reason);
  DICOM_TRY(send("POST", client_.target(path_of(uid) + "/cancelrequest"), reason.empty() ? nullptr : &wish));
  return {};
}

Result<std::vector<DataSet>> WorkitemClient::search(const Query& query) {
  return client_.search({}, "workitems", query);
}

Result<void> WorkitemClient::subscribe(const std::string& uid, const std::string& ae_title, bool deletion_lock) {
  const Query query{{"deletionlock", deletion_lock ? "true" : "false"}};
  DICOM_TRY(
      send("POST", client_.target(path_of(uid) + "/subscribers/" + http::percent_encode(ae_title), query), nullptr));
  return {};
}

Result<void> WorkitemClient::unsubscribe(const std::string& uid, const std::string& ae_title) {
  DICOM_TRY(send("DELETE", client_.target(path_of(uid) + "/subscribers/" + http::percent_encode(ae_title)), nullptr));
  return {};
}

Result<void> WorkitemClient::suspend(const std::string& ae_title) {
  const std::string global(uids::UPSGlobalSubscriptionInstance);
  DICOM_TRY(send("POST",
                 client_.target(path_of(global) + "/subscribers/" + http::percent_encode(ae_title) + "/suspend"),
                 nullptr));
  return {};
}

}  // namespace dicom::web
