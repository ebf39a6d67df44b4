// Staying awake for a moment before going to sleep.
#pragma once

#include <atomic>
#include <chrono>
#include <concepts>
#include <cstdint>

namespace dicom::io {

/// Waits, awake, for what is about to come. To sleep and to be woken takes a thread 20 to 70 microseconds on an idle
/// machine, longer than a near peer needs to answer. Whether it pays is learnt: after a few waits in vain only one of
/// many tries again. Thread-safe; a copy has learnt the same.
class ShortWait {
 public:
  /// Asks `ready` until it says yes, once or for 25 microseconds. It does not give way (sched_yield) meanwhile: on a
  /// busy machine that lasts for milliseconds, and whoever sleeps is woken sooner.
  template <std::predicate Ready>
  bool until(Ready ready) {
    if (ready()) return true;
    const std::atomic_ref misses(misses_);
    const std::uint32_t missed = misses.load(std::memory_order_relaxed);
    const bool skip = missed >= in_vain && missed % one_of != 0;
    const bool came = !skip && go_on_asking(ready);
    misses.store(came ? 0 : missed + 1, std::memory_order_relaxed);
    return came;
  }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr auto length = std::chrono::microseconds(25);
  static constexpr std::uint32_t in_vain = 4;
  static constexpr std::uint32_t one_of = 8;

  // Leaves the core's other thread, and its power, alone.
  static void relax() noexcept {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("isb");
#endif
  }

  template <std::predicate Ready>
  static bool go_on_asking(Ready& ready) {
    const Clock::time_point end = Clock::now() + length;
    do {
      relax();
      if (ready()) return true;
    } while (Clock::now() < end);
    return false;
  }

  std::uint32_t misses_ = 0;  // one after the other; shared through std::atomic_ref
};

}  // namespace dicom::io
