// Times whole processes, from their start to their end, alternating between commands.
//
// usage: spawn ROUNDS COMMAND... -- COMMAND... [-- COMMAND...]
// Prints a line a command: the seconds of each round. This program is small, so starting another from it costs the
// least that it can; what the commands print is dropped.
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

using Command = std::vector<char*>;  // ends with a null pointer

double run(const Command& command, posix_spawn_file_actions_t& quiet) {
  const auto start = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (::posix_spawnp(&child, command[0], &quiet, nullptr, command.data(), environ) != 0) {
    std::fprintf(stderr, "%s cannot be started\n", command[0]);
    std::exit(1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  if (status != 0) {
    std::fprintf(stderr, "%s ended with status %d\n", command[0], WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    std::exit(1);
  }
  return taken.count();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  std::vector<Command> commands(1);
  for (int i = 2; i < argc; ++i) {
    if (std::strcmp(argv[i], "--") == 0) {
      commands.emplace_back();
    } else {
      commands.back().push_back(argv[i]);
    }
  }
  for (Command& command : commands) command.push_back(nullptr);
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::vector<std::vector<double>> seconds(commands.size());
  for (int round = 0; round < std::atoi(argv[1]); ++round) {
    for (std::size_t i = 0; i < commands.size(); ++i) seconds[i].push_back(run(commands[i], quiet));
  }
  for (const auto& rounds : seconds) {
    for (const double taken : rounds) std::printf("%.9f ", taken);
    std::printf("\n");
  }
}
