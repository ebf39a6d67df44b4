#include "archive/access/users.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include "archive/access/secrets.h"
#include "dicom/io/file_descriptor.h"

namespace archive::access {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

constexpr std::size_t shortest_password = 8;
constexpr std::size_t longest_password = 1024;

Error wrong(std::string message) {
  return {ErrorCode::invalid_argument, std::move(message), {}, {}};
}

bool is_name(std::string_view name) {
  return !name.empty() && name.size() <= 64 && std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("._-@").find(c) != std::string_view::npos;
  });
}

Error system_error(const std::filesystem::path& path, const char* what) {
  const ErrorCode code = errno == ENOSPC ? ErrorCode::no_space : ErrorCode::io;
  return {code, std::string(what) + " " + path.string() + ": " + std::strerror(errno), {}, {}};
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  while (!line.empty()) {
    const std::size_t space = line.find(' ');
    if (space != 0) words.emplace_back(line.substr(0, space));
    line.remove_prefix(space == std::string_view::npos ? line.size() : space + 1);
  }
  return words;
}

// Time, size and number of the file: a new one has another.
std::string stamp_of(const std::filesystem::path& path) {
  struct stat status{};
  if (::stat(path.c_str(), &status) != 0) return "none";
  return std::to_string(status.st_mtim.tv_sec) + "." + std::to_string(status.st_mtim.tv_nsec) + "/" +
         std::to_string(status.st_ino) + "/" + std::to_string(status.st_size);
}

// Whole or not at all, and for its owner's eyes only.
Result<void> write_file(const std::filesystem::path& path, const std::string& text) {
  const std::filesystem::path temporary = path.string() + ".new";
  const dicom::io::FileDescriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
  if (!file) return system_error(temporary, "creating");
  std::string_view rest = text;
  while (!rest.empty()) {
    const ssize_t written = ::write(file.number(), rest.data(), rest.size());
    if (written < 0 && errno != EINTR) return system_error(temporary, "writing");
    if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fsync(file.number()) != 0) return system_error(temporary, "writing");
  if (::rename(temporary.c_str(), path.c_str()) != 0) return system_error(path, "replacing");
  return {};
}

}  // namespace

std::string_view to_string(Role role) {
  constexpr std::string_view names[] = {"reader", "writer", "administrator"};
  return names[static_cast<std::size_t>(role)];
}

std::optional<Role> parse_role(std::string_view text) {
  for (const Role role : {Role::reader, Role::writer, Role::administrator}) {
    if (to_string(role) == text) return role;
  }
  return std::nullopt;
}

std::filesystem::path users_file(const std::filesystem::path& data_folder) {
  return data_folder / "users";
}

Result<Users::Content> Users::read() const {
  const std::lock_guard lock(mutex_);
  std::string stamp = stamp_of(file_);
  if (stamp == stamp_) return known_;
  Content content;
  std::ifstream stream(file_, std::ios::binary);
  if (!stream && stamp != "none") return system_error(file_, "reading");
  std::string line;
  for (int number = 1; std::getline(stream, line); ++number) {
    const auto words = words_of(line.substr(0, line.find('#')));
    if (words.empty()) continue;
    const auto role = words.size() == 4 && words[0] == "user" ? parse_role(words[2]) : std::nullopt;
    if (role)
      content.users.push_back({words[1], *role, words[3]});
    else if (words.size() == 4 && words[0] == "token")
      content.tokens.push_back({words[1], words[2], words[3]});
    else
      return Error{ErrorCode::invalid_data, file_.string() + ":" + std::to_string(number) + ": not understood", {}, {}};
  }
  known_ = content;
  stamp_ = std::move(stamp);
  return content;
}

Result<void> Users::change(const std::function<Result<void>(Content&)>& what) {
  // One process after the other.
  const std::filesystem::path lock_path = file_.string() + ".lock";
  const dicom::io::FileDescriptor lock(::open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (!lock || ::flock(lock.number(), LOCK_EX) != 0) return system_error(lock_path, "locking");
  Content content = DICOM_TRY(read());
  DICOM_TRY(what(content));
  std::string text = "# Users of the archive; changed by `dicom user`.\n";
  for (const User& user : content.users)
    text += "user " + user.name + " " + std::string(to_string(user.role)) + " " + user.password + "\n";
  for (const Token& token : content.tokens) text += "token " + token.id + " " + token.user + " " + token.hash + "\n";
  return write_file(file_, text);
}

Result<std::vector<User>> Users::list() const {
  return DICOM_TRY(read()).users;
}

Result<std::vector<Token>> Users::tokens() const {
  return DICOM_TRY(read()).tokens;
}

bool Users::has_administrator() const {
  const auto content = read();
  // A file that cannot be read must not open the archive to everybody.
  return !content ||
         std::ranges::any_of(content->users, [](const User& user) { return user.role == Role::administrator; });
}

Result<void> Users::set(std::string_view name, Role role, std::string_view password) {
  if (!is_name(name)) return wrong("a user's name has 1 to 64 letters, digits and ._-@");
  if (password.size() < shortest_password || password.size() > longest_password)
    return wrong("a password has at least 8 characters, at most 1024");
  User user{std::string(name), role, hash_password(password)};
  return change([&](Content& content) -> Result<void> {
    const auto at = std::ranges::find(content.users, user.name, &User::name);
    if (at == content.users.end())
      content.users.push_back(user);
    else
      *at = user;
    return {};
  });
}

Result<void> Users::remove(std::string_view name) {
  return change([&](Content& content) -> Result<void> {
    if (std::erase_if(content.users, [&](const User& user) { return user.name == name; }) == 0)
      return Error{ErrorCode::not_found, "there is no user " + std::string(name), {}, {}};
    std::erase_if(content.tokens, [&](const Token& token) { return token.user == name; });
    return {};
  });
}

Result<std::string> Users::add_token(std::string_view user) {
  std::string token = make_token();
  DICOM_TRY(change([&](Content& content) -> Result<void> {
    if (std::ranges::find(content.users, user, &User::name) == content.users.end())
      return Error{ErrorCode::not_found, "there is no user " + std::string(user), {}, {}};
    const std::string hash = hash_token(token);
    content.tokens.push_back({hash.substr(0, 8), std::string(user), hash});
    return {};
  }));
  return token;
}

Result<void> Users::remove_token(std::string_view id) {
  return change([&](Content& content) -> Result<void> {
    if (std::erase_if(content.tokens, [&](const Token& token) { return token.id == id; }) == 0)
      return Error{ErrorCode::not_found, "there is no token " + std::string(id), {}, {}};
    return {};
  });
}

std::optional<User> Users::check_password(std::string_view name, std::string_view password) const {
  const auto content = read();
  if (!content || password.size() > longest_password) return std::nullopt;
  const auto at = std::ranges::find(content->users, name, &User::name);
  const bool known = at != content->users.end();
  const bool right = is_password(password, known ? std::string_view(at->password) : std::string_view());
  return known && right ? std::optional(*at) : std::nullopt;
}

std::optional<User> Users::check_token(std::string_view token) const {
  const auto content = read();
  if (!content || token.empty()) return std::nullopt;
  const std::string hash = hash_token(token);
  const auto at =
      std::ranges::find_if(content->tokens, [&](const Token& one) { return equal_secrets(one.hash, hash); });
  if (at == content->tokens.end()) return std::nullopt;
  const auto user = std::ranges::find(content->users, at->user, &User::name);
  return user == content->users.end() ? std::nullopt : std::optional(*user);
}

}  // namespace archive::access
