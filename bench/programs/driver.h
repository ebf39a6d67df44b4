// What the in-process measurements share: the same loop over the same files for every library.
//
// usage: PROGRAM FILE...      then a job's name a line on standard input. The program answers with the seconds that one
// round over all files took, or "-" if it has no such job. Whoever drives several programs alternates between them.
#pragma once

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace bench {

struct Job {
  /// Not timed, once a job: what has to be in memory before.
  std::function<void(const std::vector<std::string>& files)> prepare;
  /// Timed: file number `index`.
  std::function<void(const std::string& file, std::size_t index)> once;
};
using Jobs = std::map<std::string, Job>;

/// Takes a result in, so that the compiler cannot leave out what made it.
inline volatile unsigned long long sink = 0;
inline void keep(unsigned long long value) {
  sink = sink + value;
}

[[noreturn]] inline void fail(const std::string& file, const std::string& why) {
  std::fprintf(stderr, "%s: %s\n", file.c_str(), why.c_str());
  std::exit(1);
}

inline int drive(int argc, char** argv, Jobs jobs) {
  const std::vector<std::string> files(argv + 1, argv + argc);
  std::string prepared;
  for (std::string name; std::getline(std::cin, name);) {
    const auto job = jobs.find(name);
    if (job == jobs.end()) {
      std::puts("-");
      std::fflush(stdout);
      continue;
    }
    if (prepared != name && job->second.prepare) job->second.prepare(files);
    prepared = name;
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t index = 0; index < files.size(); ++index) job->second.once(files[index], index);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    std::printf("%.9f\n", taken.count());
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace bench
