// Unified procedure steps over HTTP, as client: UPS-RS, PS3.18 chapter 11.
#pragma once

#include "dicom/web/client.h"

namespace dicom::web {

/// Work items of a service. Errors as those of Client; the warning that a state is reached already is none.
class WorkitemClient {
 public:
  explicit WorkitemClient(Client& client) : client_(client) {}

  /// 11.4. `uid` may be empty: the server then chooses; what it is called.
  Result<std::string> create(const std::string& uid, const DataSet& workitem);
  /// 11.5.
  Result<DataSet> retrieve(const std::string& uid);
  /// 11.6. `transaction_uid` is empty while nobody has claimed it.
  Result<void> update(const std::string& uid, const DataSet& changes, const std::string& transaction_uid);
  /// 11.7: "IN PROGRESS" claims it for `transaction_uid`, "COMPLETED" and "CANCELED" end it.
  Result<void> change_state(const std::string& uid, std::string_view state, const std::string& transaction_uid);
  /// 11.8: asks whoever performs it. `reason` may be empty.
  Result<void> request_cancellation(const std::string& uid, const std::string& reason);
  /// 11.9.
  Result<std::vector<DataSet>> search(const Query& query);
  /// 11.10 and 11.11. `uid`: a work item, or the UID of global subscriptions.
  Result<void> subscribe(const std::string& uid, const std::string& ae_title, bool deletion_lock);
  Result<void> unsubscribe(const std::string& uid, const std::string& ae_title);
  /// 11.12: of a global subscription, no new work items.
  Result<void> suspend(const std::string& ae_title);

 private:
  Result<http::ClientResponse> send(std::string method, std::string target, const DataSet* body);
  Client& client_;
};

}  // namespace dicom::web
