// What `dicom get` and `dicom move` tell about how it went.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/console.h"
#include "dicom/net/scu/query.h"

namespace dicom::cli {

/// Sums up several retrievals.
class RetrievalReport {
 public:
  RetrievalReport(std::string_view verb, net::CommandField response) : verb_(verb), response_(response) {}

  /// For the retrieval's progress: a bar over the sub-operations that the peer tells of. Ctrl-C cancels from now on.
  net::scu::OnProgress on_progress();
  void add(const net::scu::RetrieveResult& result);
  void add(const Error& error);

  /// Prints the summary; returns the exit code.
  int finish(bool json, std::uint64_t received, bool show_received);

 private:
  std::string verb_;
  net::CommandField response_;
  Progress progress_{"images", 0};
  std::uint64_t retrievals_ = 0;
  std::uint64_t completed_ = 0;
  std::uint64_t failed_ = 0;
  std::uint64_t warning_ = 0;
  std::vector<std::string> failed_uids_;
  bool failure_ = false;
};

}  // namespace dicom::cli
