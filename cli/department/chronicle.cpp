#include "cli/department/chronicle.h"

namespace dicom::cli::department {

void Chronicle::tell(Happening happening) {
  const auto passed = std::chrono::steady_clock::now() - begin_;
  happening.milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(passed).count();
  if (happening.trouble) ++troubles_;
  {
    const std::lock_guard lock(mutex_);
    happening.number = next_++;
    happenings_.push_back(happening);
    if (happenings_.size() > kept) happenings_.pop_front();
  }
  if (on_happening_) on_happening_(happening);
}

std::vector<Happening> Chronicle::since(std::uint64_t number) const {
  const std::lock_guard lock(mutex_);
  std::vector<Happening> found;
  for (const Happening& happening : happenings_) {
    if (happening.number > number) found.push_back(happening);
  }
  return found;
}

}  // namespace dicom::cli::department
