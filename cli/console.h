// What verbs say to people: errors, tables, progress.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "dicom/base/error.h"

namespace dicom::cli {

/// Writes to standard output; a closed pipe (| head) ends the program quietly.
void print(std::string_view text);
/// "dicom send: a.dcm: ..." on standard error.
void print_error(std::string_view verb, std::string_view message);
void print_error(std::string_view verb, const Error& error);

/// What --colour says: "always", "never", or "auto", which is whether standard output is a terminal.
bool wants_colour(std::string_view when);

/// Whether standard output (1) or standard error (2) is a terminal that shows colours.
bool is_terminal(int descriptor);

/// A JSON string, with its quotes.
std::string json_string(std::string_view text);

/// A progress bar on standard error, if that is a terminal; silent otherwise.
class Progress {
 public:
  /// `unit` in the plural: "images".
  Progress(std::string_view unit, std::uint64_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void set(std::uint64_t done);
  void set_total(std::uint64_t total) { total_ = total; }
  /// Takes the bar away, so that other text can be written.
  void clear();

 private:
  void draw();

  std::string unit_;
  std::uint64_t total_;
  std::uint64_t done_ = 0;
  bool visible_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point start_;
  std::chrono::steady_clock::time_point last_draw_;
};

}  // namespace dicom::cli
