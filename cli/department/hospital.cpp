#include "cli/department/hospital.h"

#include <fmt/format.h>

#include <array>
#include <condition_variable>
#include <ctime>

namespace dicom::cli::department {
namespace {

struct Machine {
  const char* modality;
  const char* station;
};
constexpr std::array<Machine, 4> machines{{{"CT", "CT1"}, {"MR", "MR1"}, {"US", "US1"}, {"DX", "DX1"}}};
constexpr std::array families{"Doe", "Roe", "Müller", "Nguyen", "García", "Øster", "Novák", "Smith"};
constexpr std::array givens{"John", "Jane", "Jürgen", "Linh", "José", "Åse", "Jiří", "Ada"};

}  // namespace

bool Hospital::wait(const std::stop_token& stop, double seconds) const {
  // In short pieces, so that another speed is felt at once.
  double left = seconds;
  while (left > 0 && !stop.stop_requested()) {
    const double piece = std::min(left, 0.05 * speed_);
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, stop, std::chrono::duration<double>(piece / speed_), [] { return false; });
    left -= piece;
  }
  return !stop.stop_requested();
}

bool Hospital::chance(double probability) {
  const std::lock_guard lock(mutex_);
  return std::uniform_real_distribution<double>(0, 1)(random_) < probability;
}

std::uint32_t Hospital::number_below(std::uint32_t bound) {
  const std::lock_guard lock(mutex_);
  return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(random_);
}

Order Hospital::place_order() {
  const Machine& machine = machines[number_below(machines.size())];
  const std::string name =
      fmt::format("{}^{}", families[number_below(families.size())], givens[number_below(givens.size())]);
  const std::lock_guard lock(mutex_);
  const std::size_t number = ledger_.size() + 1;
  // Another run is another day: its orders are others.
  const auto day = static_cast<std::uint64_t>(std::time(nullptr)) % 1'000'000'000;
  Order order{.accession = fmt::format("{}{}", day % 10'000'000, number + 1000),
              .patient_id = fmt::format("D{}-{}", day, number),
              .patient_name = name,
              .modality = machine.modality,
              .station = machine.station};
  ledger_.emplace(order.accession, order);
  return order;
}

std::optional<Order> Hospital::pick(OrderState state) {
  std::vector<Order> found;
  for (Order& order : orders()) {
    if (order.state == state) found.push_back(std::move(order));
  }
  if (found.empty()) return std::nullopt;
  return found[number_below(static_cast<std::uint32_t>(found.size()))];
}

bool Hospital::move(const std::string& accession, OrderState from, OrderState to) {
  const std::lock_guard lock(mutex_);
  const auto found = ledger_.find(accession);
  if (found == ledger_.end() || found->second.state != from) return false;
  found->second.state = to;
  return true;
}

void Hospital::note_study(const std::string& accession, const std::string& study_uid, const std::string& step_uid) {
  const std::lock_guard lock(mutex_);
  const auto found = ledger_.find(accession);
  if (found == ledger_.end()) return;
  found->second.study_uid = study_uid;
  found->second.step_uid = step_uid;
}

void Hospital::note_image(const std::string& accession, const std::string& sop_instance_uid) {
  const std::lock_guard lock(mutex_);
  const auto found = ledger_.find(accession);
  if (found != ledger_.end()) found->second.images.push_back(sop_instance_uid);
}

void Hospital::rename_patient(const std::string& patient_id, const std::string& name) {
  const std::lock_guard lock(mutex_);
  for (auto& [accession, order] : ledger_) {
    if (order.patient_id == patient_id) order.patient_name = name;
  }
}

std::vector<Order> Hospital::orders() const {
  const std::lock_guard lock(mutex_);
  std::vector<Order> all;
  for (const auto& [accession, order] : ledger_) all.push_back(order);
  return all;
}

}  // namespace dicom::cli::department
