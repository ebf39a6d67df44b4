#include "cli/interrupt.h"

#include <signal.h>

namespace dicom::cli {
namespace {

volatile sig_atomic_t interrupted = 0;

}  // namespace

void watch_for_interrupt() {
  struct sigaction action{};
  action.sa_handler = [](int) { interrupted = 1; };
  action.sa_flags = SA_RESETHAND | SA_RESTART;
  ::sigaction(SIGINT, &action, nullptr);
}

bool was_interrupted() {
  return interrupted != 0;
}

}  // namespace dicom::cli
