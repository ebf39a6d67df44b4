#include "archive/metrics/metrics.h"

#include <algorithm>
#include <charconv>

namespace archive {
namespace {

std::string number_text(double number) {
  char buffer[64];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed);
  return {buffer, end.ptr};
}

// name="value", with the escapes of the exposition format.
std::string label_text(Metrics::Labels labels) {
  std::string text;
  for (const auto& [name, value] : labels) {
    if (!text.empty()) text += ',';
    (text += name) += "=\"";
    for (const char c : value) {
      if (c == '\n')
        text += "\\n";
      else if (c == '"' || c == '\\')
        (text += '\\') += c;
      else
        text += c;
    }
    text += '"';
  }
  return text;
}

std::string with_braces(const std::string& labels) {
  return labels.empty() ? std::string() : '{' + labels + '}';
}

void append_histogram(std::string& to, const std::string& name, const std::string& labels, const Histogram& histogram) {
  std::uint64_t total = 0;
  const std::string before = labels.empty() ? std::string() : labels + ',';
  for (std::size_t i = 0; i <= Histogram::bound_count; ++i) {
    total += histogram.bucket(i);
    const std::string bound = i < Histogram::bound_count ? number_text(Histogram::bounds[i]) : "+Inf";
    to += name + "_bucket{" + before + "le=\"" + bound + "\"} " + std::to_string(total) + '\n';
  }
  to += name + "_sum" + with_braces(labels) + ' ' + number_text(histogram.sum()) + '\n';
  to += name + "_count" + with_braces(labels) + ' ' + std::to_string(total) + '\n';
}

}  // namespace

void Histogram::observe(double seconds) {
  const auto* bound = std::ranges::lower_bound(bounds, seconds);
  buckets_[static_cast<std::size_t>(bound - std::begin(bounds))].fetch_add(1, std::memory_order_relaxed);
  nanoseconds_.fetch_add(static_cast<std::uint64_t>(seconds * 1e9), std::memory_order_relaxed);
}

std::uint64_t Histogram::count() const {
  std::uint64_t total = 0;
  for (const auto& bucket : buckets_) total += bucket.load(std::memory_order_relaxed);
  return total;
}

double Histogram::sum() const {
  return static_cast<double>(nanoseconds_.load(std::memory_order_relaxed)) / 1e9;
}

std::uint64_t Histogram::bucket(std::size_t index) const {
  return buckets_[index].load(std::memory_order_relaxed);
}

struct Metrics::Series {
  std::string labels;
  Counter counter;
  Gauge gauge;
  Histogram histogram;
};

struct Metrics::Family {
  std::string name;
  std::string help;
  std::string type;
  std::vector<std::unique_ptr<Series>> series;
};

Metrics::Metrics() = default;
Metrics::~Metrics() = default;

Metrics::Series& Metrics::series(std::string_view name, std::string_view help, std::string_view type, Labels labels) {
  const std::string text = label_text(labels);
  const std::lock_guard lock(mutex_);
  auto family = std::ranges::find_if(families_, [name](const auto& known) { return known->name == name; });
  if (family == families_.end()) {
    families_.push_back(std::make_unique<Family>(Family{std::string(name), std::string(help), std::string(type), {}}));
    family = std::prev(families_.end());
  }
  auto& list = (*family)->series;
  const auto known = std::ranges::find_if(list, [&text](const auto& one) { return one->labels == text; });
  if (known != list.end()) return **known;
  list.push_back(std::make_unique<Series>());
  list.back()->labels = text;
  return *list.back();
}

Counter& Metrics::counter(std::string_view name, std::string_view help, Labels labels) {
  return series(name, help, "counter", labels).counter;
}
Gauge& Metrics::gauge(std::string_view name, std::string_view help, Labels labels) {
  return series(name, help, "gauge", labels).gauge;
}
Histogram& Metrics::histogram(std::string_view name, std::string_view help, Labels labels) {
  return series(name, help, "histogram", labels).histogram;
}

std::string Metrics::to_text() const {
  std::string text;
  const std::lock_guard lock(mutex_);
  for (const auto& family : families_) {
    text += "# HELP " + family->name + ' ' + family->help + "\n# TYPE " + family->name + ' ' + family->type + '\n';
    for (const auto& one : family->series) {
      if (family->type == "histogram") {
        append_histogram(text, family->name, one->labels, one->histogram);
        continue;
      }
      const std::string value =
          family->type == "counter" ? std::to_string(one->counter.value()) : std::to_string(one->gauge.value());
      text += family->name + with_braces(one->labels) + ' ' + value + '\n';
    }
  }
  return text;
}

}  // namespace archive
