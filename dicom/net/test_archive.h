// For tests: a small storage and query/retrieve SCP that keeps everything in memory.
#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scp/query_handlers.h"

namespace dicom::net {

struct MemoryInstance {
  scu::InstanceReference reference;
  ByteVector data_set;
};

class MemoryArchive : public StoreHandler, public FindHandler, public RetrieveHandler {
 public:
  std::variant<std::unique_ptr<StoreSink>, ResponseStatus> begin(const StoreRequest& request) override {
    if (request.sop_instance_uid == "9.9.9") return ResponseStatus{status::out_of_resources, "full", {}};
    return std::make_unique<Sink>(*this, request);
  }

  std::variant<std::unique_ptr<MatchSource>, ResponseStatus> find(const FindRequest& request) override {
    if (request.identifier.text_or_empty(tags::PatientID) == "REFUSE") {
      return ResponseStatus{status::unable_to_process, "refused", {tags::PatientID}};
    }
    return std::make_unique<Matches>(match_count, match_pause, pulled);
  }

  std::variant<std::unique_ptr<InstanceSource>, ResponseStatus> retrieve(const RetrieveRequest&) override {
    return std::make_unique<Source>(all());
  }
  std::optional<PeerAddress> find_destination(const std::string& ae_title) override {
    const auto found = destinations.find(ae_title);
    return found == destinations.end() ? std::nullopt : std::optional(found->second);
  }

  std::vector<MemoryInstance> all() {
    const std::lock_guard lock(mutex_);
    return instances_;
  }
  void add(MemoryInstance instance) {
    const std::lock_guard lock(mutex_);
    instances_.push_back(std::move(instance));
  }

  int match_count = 3;
  std::chrono::milliseconds match_pause{0};
  std::atomic<int> pulled = 0;
  std::map<std::string, PeerAddress> destinations;

 private:
  class Sink : public StoreSink {
   public:
    Sink(MemoryArchive& archive, const StoreRequest& request) : archive_(archive) {
      instance_.reference = {{request.sop_class_uid, request.transfer_syntax_uid}, request.sop_instance_uid};
    }
    void write(Bytes bytes) override { append(instance_.data_set, bytes); }
    ResponseStatus commit() override {
      archive_.add(std::move(instance_));
      return {};
    }

   private:
    MemoryArchive& archive_;
    MemoryInstance instance_;
  };

  class Matches : public MatchSource {
   public:
    Matches(int count, std::chrono::milliseconds pause, std::atomic<int>& pulled)
        : left_(count), pause_(pause), pulled_(pulled) {}
    std::variant<DataSet, ResponseStatus> next() override {
      if (left_-- == 0) return ResponseStatus{};
      std::this_thread::sleep_for(pause_);
      DataSet match;
      match.set(tags::PatientID, "P" + std::to_string(++pulled_));
      return match;
    }

   private:
    int left_;
    std::chrono::milliseconds pause_;
    std::atomic<int>& pulled_;
  };

  class Source : public InstanceSource {
   public:
    explicit Source(std::vector<MemoryInstance> instances) : instances_(std::move(instances)) {
      for (const auto& each : instances_) references_.push_back(each.reference);
    }
    const std::vector<scu::InstanceReference>& references() const override { return references_; }
    Result<scu::Instance> open(std::size_t index) override {
      return scu::Instance{references_[index], SharedBytes(instances_[index].data_set)};
    }

   private:
    std::vector<MemoryInstance> instances_;
    std::vector<scu::InstanceReference> references_;
  };

  std::mutex mutex_;
  std::vector<MemoryInstance> instances_;
};

}  // namespace dicom::net
