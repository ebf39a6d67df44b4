#include "cli/console.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "cli/network.h"

namespace dicom::cli {

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) std::_Exit(0);
}

void print_error(std::string_view verb, std::string_view message) {
  std::fprintf(stderr, "dicom %.*s: %.*s\n", static_cast<int>(verb.size()), verb.data(),
               static_cast<int>(message.size()), message.data());
}

void print_error(std::string_view verb, const Error& error) {
  print_error(verb, error.to_string());
}

bool is_terminal(int descriptor) {
  const char* terminal = std::getenv("TERM");
  return ::isatty(descriptor) == 1 && terminal != nullptr && std::string_view(terminal) != "dumb" &&
         std::getenv("NO_COLOR") == nullptr;
}

bool wants_colour(std::string_view when) {
  return when == "always" || (when == "auto" && is_terminal(STDOUT_FILENO));
}

std::string json_string(std::string_view text) {
  return '"' + json_escaped(text) + '"';
}

Progress::Progress(std::string_view unit, std::uint64_t total)
    : unit_(unit), total_(total), visible_(is_terminal(STDERR_FILENO)), start_(std::chrono::steady_clock::now()) {}

Progress::~Progress() {
  clear();
}

void Progress::set(std::uint64_t done) {
  done_ = done;
  if (!visible_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - last_draw_ < std::chrono::milliseconds(100) && done < total_) return;
  last_draw_ = now;
  draw();
}

void Progress::draw() {
  constexpr int width = 30;
  const double share = total_ == 0 ? 0 : static_cast<double>(done_) / static_cast<double>(total_);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  std::string bar;
  for (int i = 0; i < width; ++i) bar += i < static_cast<int>(share * width + 0.5) ? "━" : " ";
  std::fprintf(stderr, "\r\x1b[K%s %3.0f %%  %llu of %llu %s, %.0f/s", bar.c_str(), share * 100,
               static_cast<unsigned long long>(done_), static_cast<unsigned long long>(total_), unit_.c_str(),
               seconds > 0 ? static_cast<double>(done_) / seconds : 0.0);
  std::fflush(stderr);
  drawn_ = true;
}

void Progress::clear() {
  if (!drawn_) return;
  std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
  drawn_ = false;
}

}  // namespace dicom::cli
