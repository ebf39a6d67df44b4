// What the people and machines of the simulated department share: time, chance, and the ledger of what was ordered.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <stop_token>
#include <string>
#include <vector>

#include "cli/department/chronicle.h"
#include "dicom/net/peer_address.h"

namespace dicom::cli::department {

enum class OrderState : std::uint8_t { ordered, canceled, started, completed, discontinued };

/// One order as those who made and performed it know it.
struct Order {
  std::string accession;
  std::string patient_id;
  std::string patient_name;
  std::string modality;
  std::string station;
  OrderState state = OrderState::ordered;
  std::string study_uid{};
  std::vector<std::string> images{};  ///< SOP Instance UIDs that the archive has acknowledged
  std::string step_uid{};             ///< of the performed procedure step
};

/// Shared by all of them. Thread-safe.
class Hospital {
 public:
  struct Options {
    net::PeerAddress archive;
    std::string hl7_host;
    std::uint16_t hl7_port = 0;
    std::uint32_t seed = 1;
    double speed = 1;
    bool faults = false;
  };
  Hospital(Options options, Chronicle& chronicle)
      : options_(std::move(options)),
        chronicle_(chronicle),
        speed_(options_.speed),
        faults_(options_.faults),
        random_(options_.seed) {}

  [[nodiscard]] const Options& options() const { return options_; }
  [[nodiscard]] Chronicle& chronicle() { return chronicle_; }

  // Time: simulated seconds are shorter at a higher speed.
  void set_speed(double speed) { speed_ = speed; }
  [[nodiscard]] double speed() const { return speed_; }
  /// Waits so many simulated seconds; false if it is time to stop.
  bool wait(const std::stop_token& stop, double seconds) const;

  // Chance.
  void set_faults(bool on) { faults_ = on; }
  [[nodiscard]] bool faults() const { return faults_; }
  /// True so often as `probability` says.
  bool chance(double probability);
  /// The same, of something going wrong: never if faults are off.
  bool fault(double probability) { return faults_ && chance(probability); }
  std::uint32_t number_below(std::uint32_t bound);

  // The ledger.
  Order place_order();
  /// Of an order that nobody has begun; nothing if there is none.
  std::optional<Order> pick(OrderState state);
  /// Moves an order on, unless it is not in `from` any more.
  bool move(const std::string& accession, OrderState from, OrderState to);
  void note_study(const std::string& accession, const std::string& study_uid, const std::string& step_uid);
  void note_image(const std::string& accession, const std::string& sop_instance_uid);
  /// A patient is called otherwise from now on.
  void rename_patient(const std::string& patient_id, const std::string& name);
  [[nodiscard]] std::vector<Order> orders() const;

 private:
  Options options_;
  Chronicle& chronicle_;
  std::atomic<double> speed_;
  std::atomic<bool> faults_;
  mutable std::mutex mutex_;
  std::mt19937 random_;                  // guarded by mutex_
  std::map<std::string, Order> ledger_;  // by accession number; guarded by mutex_
};

}  // namespace dicom::cli::department
