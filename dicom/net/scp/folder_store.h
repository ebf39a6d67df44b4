// A storage SCP that writes Part 10 files into a folder.
#pragma once

#include <filesystem>
#include <functional>

#include "dicom/net/scp/store_handler.h"

namespace dicom::net::scp {

/// An instance that has become a file.
struct ReceivedFile {
  std::filesystem::path path;
  StoreRequest request;
  std::uint64_t size = 0;  ///< bytes of the data set
};

/// Names files by their SOP Instance UID, which has been checked; an instance that comes again
/// replaces its file. The data set's bytes are kept as they come.
class FolderStore : public StoreHandler {
 public:
  /// `on_received` is called from the associations' threads, also at the same time.
  FolderStore(std::filesystem::path folder, bool durable, std::function<void(const ReceivedFile&)> on_received)
      : folder_(std::move(folder)), durable_(durable), on_received_(std::move(on_received)) {}

  std::variant<std::unique_ptr<StoreSink>, ResponseStatus> begin(const StoreRequest& request) override;

 private:
  std::filesystem::path folder_;
  bool durable_;
  std::function<void(const ReceivedFile&)> on_received_;
};

}  // namespace dicom::net::scp
