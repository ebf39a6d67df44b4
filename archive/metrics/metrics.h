// Counters, gauges and histograms for /metrics.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace archive {

/// A number that only grows.
class Counter {
 public:
  void add(std::uint64_t amount = 1) { value_.fetch_add(amount, std::memory_order_relaxed); }
  [[nodiscard]] std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> value_{0};
};

/// A number that goes up and down.
class Gauge {
 public:
  void add(std::int64_t amount) { value_.fetch_add(amount, std::memory_order_relaxed); }
  void set(std::int64_t value) { value_.store(value, std::memory_order_relaxed); }
  [[nodiscard]] std::int64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::int64_t> value_{0};
};

/// Durations in seconds, in buckets from 100 microseconds to 10 seconds.
class Histogram {
 public:
  static constexpr double bounds[] = {0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                      0.05,   0.1,     0.25,   0.5,   1,      2.5,   5,    10};
  static constexpr std::size_t bound_count = std::size(bounds);

  void observe(double seconds);
  [[nodiscard]] std::uint64_t count() const;
  [[nodiscard]] double sum() const;
  /// Of bucket `index` alone; index bound_count is what is longer than all bounds.
  [[nodiscard]] std::uint64_t bucket(std::size_t index) const;

 private:
  std::atomic<std::uint64_t> buckets_[bound_count + 1]{};
  std::atomic<std::uint64_t> nanoseconds_{0};
};

/// Names with values, in the order in which they were first used; the text that Prometheus reads. Thread-safe.
/// References stay valid as long as the registry. Label values must be few: never UIDs, never patients.
class Metrics {
 public:
  using Labels = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  /// Asking again for the same name and labels gives the same object. Names end in _total (counters) or _seconds.
  Counter& counter(std::string_view name, std::string_view help, Labels labels = {});
  Gauge& gauge(std::string_view name, std::string_view help, Labels labels = {});
  Histogram& histogram(std::string_view name, std::string_view help, Labels labels = {});

  /// The exposition format, version 0.0.4.
  [[nodiscard]] std::string to_text() const;

 private:
  struct Family;
  struct Series;
  Series& series(std::string_view name, std::string_view help, std::string_view type, Labels labels);

  mutable std::mutex mutex_;
  std::vector<std::unique_ptr<Family>> families_;

 public:
  Metrics();
  ~Metrics();
};

}  // namespace archive
