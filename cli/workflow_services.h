// What `dicom workflow` keeps: the library's in-memory services, joined as a small workflow manager joins them.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "cli/network.h"
#include "dicom/net/scp/availability.h"
#include "dicom/net/scp/commitment.h"
#include "dicom/net/scp/event_sender.h"
#include "dicom/net/scp/folder_store.h"
#include "dicom/net/scp/memory_worklist.h"
#include "dicom/net/scp/performed_steps.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scp/unified_steps.h"

namespace dicom::cli {

class WorkflowServices {
 public:
  struct Options {
    std::string ae_title = "WORKFLOW";              ///< for events that we send, if the peer did not call us
    std::vector<Called> peers;                      ///< where events go, by their AE titles
    std::vector<Called> notified;                   ///< hear of every performed procedure step
    std::optional<std::string> folder;              ///< takes instances, and is what can be committed
    std::function<void(const std::string&)> say{};  ///< what happens, one line each
  };
  explicit WorkflowServices(Options options);

  /// Adds the services to a server's offer.
  void offer(net::scp::Services& services, net::scp::Handlers& handlers);
  net::scp::MemoryWorklist& worklist() { return worklist_; }

 private:
  void step_changed(net::scp::StepEvent event, const std::string& uid, const DataSet& step);
  void received(const net::scp::ReceivedFile& file);
  std::uint16_t judge(const net::ListedInstance& instance) const;
  std::optional<net::PeerAddress> find_peer(const std::string& ae_title) const;
  net::scp::EventSender::Options sender_options() const;
  void say(const std::string& line) const;

  Options options_;
  net::scp::MemoryWorklist worklist_;
  net::scp::PerformedProcedureSteps steps_;
  net::scp::StorageCommitment commitment_;
  net::scp::AvailabilityNotifications availability_;
  net::scp::UnifiedProcedureSteps work_items_;
  std::optional<net::scp::FolderStore> store_;
  mutable std::mutex mutex_;
  std::map<std::string, std::string> stored_;  // SOP class by instance; guarded by mutex_
  net::scp::EventSender sender_;               // last: what it tells goes to all of the above
};

}  // namespace dicom::cli
