// dicom user: who may use the archive's web services.
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <string>

#include "archive/access/users.h"
#include "archive/config/configuration.h"
#include "cli/console.h"
#include "cli/verbs.h"

namespace dicom::cli {
namespace {

using archive::access::Role;
using archive::access::Users;

struct Options {
  std::string act, name;
  std::optional<std::string> data, config, role;
};

// Without showing it, if somebody types it; a line of input otherwise.
std::string read_password(const std::string& prompt) {
  termios before{};
  const bool terminal = ::isatty(STDIN_FILENO) != 0 && ::tcgetattr(STDIN_FILENO, &before) == 0;
  if (terminal) {
    std::cerr << prompt << ": " << std::flush;
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &silent);
  }
  std::string password;
  std::getline(std::cin, password);
  if (terminal) {
    ::tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::cerr << "\n";
  }
  return password;
}

Result<std::string> new_password() {
  std::string password = read_password("New password");
  if (::isatty(STDIN_FILENO) != 0 && read_password("Again") != password)
    return Error{ErrorCode::invalid_argument, "the two passwords differ", {}, {}};
  return password;
}

Result<std::filesystem::path> data_folder(const Options& options) {
  archive::Configuration configuration;
  configuration.data_folder = archive::default_data_folder();
  if (options.config) DICOM_TRY(archive::read_configuration(*options.config, configuration));
  return options.data ? std::filesystem::path(*options.data) : configuration.data_folder;
}

Result<void> list(const Users& users) {
  const auto tokens = DICOM_TRY(users.tokens());
  for (const auto& user : DICOM_TRY(users.list())) {
    std::string line = user.name + "\t" + std::string(to_string(user.role));
    for (const auto& token : tokens) {
      if (token.user == user.name) line += "\ttoken " + token.id;
    }
    print(line + "\n");
  }
  return {};
}

Result<void> set(Users& users, const Options& options, bool is_new) {
  const auto known = DICOM_TRY(users.list());
  const auto at = std::ranges::find(known, options.name, &archive::access::User::name);
  if (is_new && at != known.end())
    return Error{ErrorCode::conflict, "there is a user " + options.name + "; `dicom user password` changes it", {}, {}};
  if (!is_new && at == known.end()) return Error{ErrorCode::not_found, "there is no user " + options.name, {}, {}};
  Role role = is_new ? Role::reader : at->role;
  if (options.role) {
    const auto parsed = archive::access::parse_role(*options.role);
    if (!parsed) return Error{ErrorCode::invalid_argument, "a role is reader, writer or administrator", {}, {}};
    role = *parsed;
  }
  const std::string password = DICOM_TRY(new_password());
  return users.set(options.name, role, password);
}

Result<void> act(const Options& options) {
  const std::filesystem::path folder = DICOM_TRY(data_folder(options));
  std::error_code ignored;
  std::filesystem::create_directories(folder, ignored);
  Users users(archive::access::users_file(folder));
  if (options.act == "list") return list(users);
  if (options.name.empty())
    return Error{ErrorCode::invalid_argument, "whom? `dicom user " + options.act + " NAME`", {}, {}};
  if (options.act == "add") return set(users, options, true);
  if (options.act == "password") return set(users, options, false);
  if (options.act == "remove") return users.remove(options.name);
  if (options.act == "token") {
    print(DICOM_TRY(users.add_token(options.name)) + "\n");
    return {};
  }
  if (options.act == "revoke") return users.remove_token(options.name);
  return Error{
      ErrorCode::invalid_argument, "'" + options.act + "': list, add, password, remove, token or revoke", {}, {}};
}

}  // namespace

int run_user(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom user add alice --role administrator     asks for a password; from now on everybody has to log in\n"
      "  dicom user add scanner --role writer          may search, retrieve and store\n"
      "  dicom user token scanner                      a bearer token for programs, told once\n"
      "  dicom user list                               names, roles, tokens\n"
      "  dicom user revoke 1a2b3c4d                    the token with this name counts no more\n");
  arguments.positional("ACT", options.act, "list, add, password, remove, token or revoke");
  arguments.positional("NAME", options.name, "The user; of revoke: the token's name, as list shows it", false);
  arguments.option("--role", options.role, "ROLE", "reader (search, retrieve), writer (also store) or administrator");
  arguments.option("--data", options.data, "FOLDER", "The archive's data folder");
  arguments.option("--config", options.config, "FILE.toml", "The archive's configuration file");
  if (const auto code = arguments.parse()) return *code;
  if (const auto done = act(options); !done) {
    if (done.error().code == ErrorCode::invalid_argument) return arguments.usage_error(done.error().to_string());
    print_error("user", done.error());
    return exit_failure;
  }
  return exit_success;
}

}  // namespace dicom::cli
