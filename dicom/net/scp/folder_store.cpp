#include "dicom/net/scp/folder_store.h"

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/io/new_file.h"
#include "dicom/net/dimse/status.h"

namespace dicom::net::scp {
namespace {

ResponseStatus status_of(const Error& error) {
  const bool resources = error.code == ErrorCode::no_space || error.code == ErrorCode::io;
  return {resources ? status::out_of_resources : status::cannot_understand, error.message, {}};
}

class FileSink : public StoreSink {
 public:
  FileSink(io::NewFile file, ReceivedFile received, bool durable,
           const std::function<void(const ReceivedFile&)>& on_received)
      : file_(std::move(file)), received_(std::move(received)), durable_(durable), on_received_(on_received) {}

  Result<void> write_head() {
    const StoreRequest& request = received_.request;
    DataSet meta = make_meta(request.sop_class_uid, request.sop_instance_uid, request.transfer_syntax_uid);
    meta.set(tags::SourceApplicationEntityTitle, request.peer.calling_ae_title);
    return file_.write(encode_meta(meta));
  }

  void write(Bytes bytes) override {
    received_.size += bytes.size();
    if (result_) result_ = file_.write(bytes);
  }

  [[nodiscard]] bool commit_waits() const override { return durable_; }
  ResponseStatus commit() override {
    if (result_) result_ = file_.commit(durable_);
    if (!result_) return status_of(result_.error());
    if (on_received_) on_received_(received_);
    return {};
  }

 private:
  io::NewFile file_;
  ReceivedFile received_;
  bool durable_;
  const std::function<void(const ReceivedFile&)>& on_received_;
  Result<void> result_;
};

}  // namespace

std::variant<std::unique_ptr<StoreSink>, ResponseStatus> FolderStore::begin(const StoreRequest& request) {
  ReceivedFile received{folder_ / (request.sop_instance_uid + ".dcm"), request};
  auto file = io::NewFile::create(received.path);
  if (!file) return status_of(file.error());
  auto sink = std::make_unique<FileSink>(std::move(*file), std::move(received), durable_, on_received_);
  if (auto written = sink->write_head(); !written) return status_of(written.error());
  return sink;
}

}  // namespace dicom::net::scp
