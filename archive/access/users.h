// Who may use the web services: local users with roles, and tokens for programs. One file in the data folder.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"

namespace archive::access {

/// Each may do what those before it may.
enum class Role : std::uint8_t {
  reader,         ///< search and retrieve
  writer,         ///< also store
  administrator,  ///< everything
};
std::string_view to_string(Role role);
std::optional<Role> parse_role(std::string_view text);

struct User {
  std::string name;  ///< letters, digits and ._-@, at most 64
  Role role = Role::reader;
  std::string password;  ///< "scrypt$N$r$p$salt$key", the latter two in base64; empty: has no password
};

struct Token {
  std::string id;  ///< to name it by: it is no secret
  std::string user;
  std::string hash;  ///< SHA-256 in hexadecimal: a token is random, so one round will do
};

/// The file of users. It is read again when it changes, so what the command line does to it counts at once.
/// Thread-safe; several processes may write.
class Users {
 public:
  explicit Users(std::filesystem::path file) : file_(std::move(file)) {}

  [[nodiscard]] dicom::Result<std::vector<User>> list() const;
  [[nodiscard]] dicom::Result<std::vector<Token>> tokens() const;
  /// Whether there is one; false if the file cannot be read.
  [[nodiscard]] bool has_administrator() const;

  /// Adds a user, or changes one's password and role. Errors: invalid_argument (name, password too short), io.
  dicom::Result<void> set(std::string_view name, Role role, std::string_view password);
  /// With all their tokens. Errors: not_found, io.
  dicom::Result<void> remove(std::string_view name);
  /// A new token of a user; it is told once. Errors: not_found, io.
  dicom::Result<std::string> add_token(std::string_view user);
  dicom::Result<void> remove_token(std::string_view id);

  /// The user, if the password is right. Takes some 50 ms, on purpose; as long for names that are not there.
  [[nodiscard]] std::optional<User> check_password(std::string_view name, std::string_view password) const;
  [[nodiscard]] std::optional<User> check_token(std::string_view token) const;

 private:
  struct Content {
    std::vector<User> users;
    std::vector<Token> tokens;
  };
  [[nodiscard]] dicom::Result<Content> read() const;
  dicom::Result<void> change(const std::function<dicom::Result<void>(Content&)>& what);

  std::filesystem::path file_;
  mutable std::mutex mutex_;
  mutable Content known_;
  mutable std::string stamp_;  ///< of the file that known_ was read from
};

/// "users" in a data folder.
std::filesystem::path users_file(const std::filesystem::path& data_folder);

}  // namespace archive::access
