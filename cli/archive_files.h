// What `dicom archive` is told, and its actions that store or read instances.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "archive/config/configuration.h"
#include "archive/log/log.h"

namespace dicom::cli {

/// How many made-up studies there are to be.
struct StudyCounts {
  std::int64_t studies = 100;
  std::int64_t series = 2;
  std::int64_t instances = 25;
  std::int64_t first = 1;
};

struct ArchiveCall {
  archive::Configuration configuration;
  std::vector<std::string> words;
  archive::Log& log;
  std::int64_t rate = 0;
  std::vector<std::string> studies{};
  std::vector<std::string> patients{};
  StudyCounts counts{};
  std::vector<std::string> series{};
  std::vector<std::string> instances{};
  std::string title{};
  std::string reason{};
  bool no_dicomdir = false;
  bool in_place = false;
  bool json = false;
};

// Each returns an exit code.
int import_files(const ArchiveCall& call);
int export_files(const ArchiveCall& call);
int generate_studies(const ArchiveCall& call);
int reject(const ArchiveCall& call);

}  // namespace dicom::cli
