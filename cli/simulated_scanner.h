// A simulated scanner as a whole: it asks what is scheduled, performs it, reports (MPPS), sends, and asks the archive
// to keep it; or does one of these things wrongly. Of `dicom modality` and of the department.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/network.h"
#include "dicom/net/scp/commitment.h"
#include "dicom/net/scu/normalized.h"
#include "dicom/phantom/modality.h"

namespace dicom::cli {

/// What a scanner does wrongly in one examination.
struct ScannerFaults {
  bool dies = false;           ///< within sending: aborts, and begins again
  bool sends_twice = false;    ///< everything
  bool gives_up = false;       ///< half of it is made; reported as DISCONTINUED
  bool wrong_patient = false;  ///< the images are of the patient who was there before
  bool never_ends = false;     ///< is switched off: the step stays IN PROGRESS
};

/// Something that the scanner did, in words and as it was sent.
struct ScannerNews {
  std::string service;  ///< "C-FIND", "N-CREATE", ...
  std::string words;
  std::string detail;
  bool trouble = false;
};

/// One examination: what was scheduled, and what has come of it.
struct Examination {
  DataSet item;
  std::string accession;
  std::string step_uid;
  std::vector<DataSet> headers{};  ///< of the images that the archive has acknowledged
  bool kept = false;               ///< the archive has committed to all of them
};

class SimulatedScanner {
 public:
  struct Options {
    net::PeerAddress archive;
    net::PeerAddress manager;  ///< worklist and MPPS
    net::scu::Requestor requestor{};
    phantom::Options machine{};
    std::function<void(const ScannerNews&)> on_news{};
    std::function<void(const Examination&, const std::string& sop_instance_uid)> on_image{};  ///< was acknowledged
    std::function<void()> pace{};  ///< waits before each image
  };
  explicit SimulatedScanner(Options options);

  /// What is scheduled for it, at most `limit` items. Errors: those of the query; rejected.
  Result<std::vector<DataSet>> ask_worklist(std::size_t limit);
  /// Performs one item from its report to storage commitment. `step_uid`: of the performed procedure step.
  Examination perform(const DataSet& item, const std::string& step_uid, const ScannerFaults& faults);

 private:
  using Operation = std::function<Result<net::scu::NormalizedAnswer>(net::Association&)>;
  void report_start(const Examination& examination);
  void report_end(const Examination& examination, std::string_view state);
  void insist(std::string_view service, const std::string& words, const DataSet& step, const Operation& operation);
  Result<net::scu::NormalizedAnswer> call(const Operation& operation);
  void send_images(Examination& examination, std::uint32_t count, bool dies);
  Result<void> send_all(Examination& examination, std::uint32_t count, bool dies);
  static Result<void> send_image(net::Association& association, const DataSet& image);
  void note(Examination& examination, const DataSet& image);
  DataSet image_of(const Examination& examination, std::uint32_t index);
  void commit(Examination& examination);
  Result<net::scp::CommitmentResult> ask_commitment(const std::vector<net::ListedInstance>& instances);
  void tell(std::string_view service, const std::string& words, const std::string& detail, bool trouble) const;

  Options options_;
  phantom::Modality machine_;
  std::string modality_;
  std::uint32_t study_ = 0;
  DataSet patient_;   ///< whose images are made; empty: the item's
  DataSet previous_;  ///< the item before this one
};

}  // namespace dicom::cli
