#include "dicom/pixel/frame_cache.h"

#include <condition_variable>
#include <list>
#include <map>
#include <mutex>
#include <set>
#include <string>

namespace dicom {

struct Frames::Cache {
  using Entry = std::pair<std::uint32_t, std::shared_ptr<const DecodedFrame>>;

  explicit Cache(std::uint64_t size) : limit(size) {}

  // The lock is held by the caller.
  std::shared_ptr<const DecodedFrame> find(std::uint32_t index) {
    const auto found = places.find(index);
    if (found == places.end()) return nullptr;
    entries.splice(entries.begin(), entries, found->second);  // the last used comes first
    return found->second->second;
  }

  void put(std::uint32_t index, std::shared_ptr<const DecodedFrame> frame) {
    used += frame->samples.size();
    entries.emplace_front(index, std::move(frame));
    places[index] = entries.begin();
    while (used > limit && entries.size() > 1) {
      used -= entries.back().second->samples.size();
      places.erase(entries.back().first);
      entries.pop_back();
    }
  }

  std::uint64_t limit;
  std::uint64_t used = 0;
  std::mutex mutex;
  std::condition_variable decoded;
  std::list<Entry> entries;
  std::map<std::uint32_t, std::list<Entry>::iterator> places;
  std::set<std::uint32_t> under_way;
};

Result<Frames> Frames::open(const DataSet& data_set, const TransferSyntax& syntax, Diagnostics& diagnostics,
                            std::uint64_t cache_bytes) {
  auto frames = std::make_shared<const PixelFrames>(DICOM_TRY(PixelFrames::open(data_set, syntax, diagnostics)));
  return Frames(std::move(frames), std::make_shared<Cache>(cache_bytes));
}

namespace {

// Gives the frame up for others to try, however decoding ends.
class UnderWay {
 public:
  UnderWay(std::mutex& mutex, std::condition_variable& decoded, std::set<std::uint32_t>& frames, std::uint32_t index)
      : mutex_(mutex), decoded_(decoded), frames_(frames), index_(index) {
    frames_.insert(index);
  }
  ~UnderWay() {
    const std::scoped_lock lock(mutex_);
    frames_.erase(index_);
    decoded_.notify_all();
  }
  UnderWay(const UnderWay&) = delete;
  UnderWay& operator=(const UnderWay&) = delete;

 private:
  std::mutex& mutex_;
  std::condition_variable& decoded_;
  std::set<std::uint32_t>& frames_;
  std::uint32_t index_;
};

}  // namespace

Result<std::shared_ptr<const DecodedFrame>> Frames::frame(std::uint32_t index, const DecodeOptions& options) const {
  Diagnostics diagnostics;
  if (options.region || options.reduction > 0 || !options.jpeg_to_rgb)
    return std::make_shared<const DecodedFrame>(DICOM_TRY(decode_frame(*frames_, index, diagnostics, options)));
  std::unique_lock lock(cache_->mutex);
  cache_->decoded.wait(lock, [&] { return !cache_->under_way.contains(index); });
  if (auto kept = cache_->find(index)) return kept;
  const UnderWay mark(cache_->mutex, cache_->decoded, cache_->under_way, index);
  lock.unlock();
  auto decoded = std::make_shared<const DecodedFrame>(DICOM_TRY(decode_frame(*frames_, index, diagnostics, options)));
  lock.lock();
  cache_->put(index, decoded);
  lock.unlock();
  return decoded;
}

Error Frames::other_type(const DecodedFrame& frame, std::size_t wanted) {
  return {ErrorCode::wrong_type, "samples of " + std::to_string(frame.sample_size) + " bytes, " +
                                     (frame.sample_type != SampleType::integer ? "floating point"
                                      : frame.is_signed                        ? "signed"
                                                                               : "unsigned") +
                                     ", were asked for as another type of " + std::to_string(wanted) + " bytes"};
}

}  // namespace dicom
