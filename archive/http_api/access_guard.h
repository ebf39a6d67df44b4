// Who may ask for what: in front of every route.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "archive/access/sessions.h"
#include "archive/access/users.h"
#include "archive/config/configuration.h"
#include "dicom/http/router.h"

namespace archive::http_api {

/// Without an administrator, requests come from this machine only, and may do everything; or from everywhere, if the
/// configuration says so. With one, everybody says who they are: by a session's cookie, a bearer token, or name and
/// password (Basic).
class AccessGuard {
 public:
  AccessGuard(const Configuration& configuration, access::Users& users) : web_(configuration.web), users_(users) {}

  /// For Router::set_guard.
  std::optional<dicom::http::Response> check(dicom::http::Request& request, const dicom::http::Route& route);

  /// The routes /login, /logout and /api/session.
  void add_routes(dicom::http::Router& router);

 private:
  [[nodiscard]] bool may_open_websocket(const dicom::http::Request& request) const;
  std::optional<access::User> who(const dicom::http::Request& request, bool& by_cookie);
  std::optional<access::User> by_password(const dicom::http::Request& request, std::string_view credentials);
  std::optional<access::User> find_user(std::string_view name) const;
  dicom::http::Response log_in(const dicom::http::Request& request);
  dicom::http::Response log_out(const dicom::http::Request& request);

  const Web& web_;
  access::Users& users_;
  access::Sessions sessions_;
  access::Attempts attempts_;
  std::mutex mutex_;
  /// Hashes of names with passwords that were right a short time ago: programs send them with every request.
  std::map<std::string, access::Sessions::Clock::time_point, std::less<>> known_passwords_;  // guarded by mutex_
};

/// The role that a request takes.
access::Role needed_role(const dicom::http::Request& request);

/// What stands before the server's first line: who may come in.
std::string access_summary(const Configuration& configuration, const access::Users& users);

/// Whether an address is of this machine.
bool is_loopback(std::string_view address);

}  // namespace archive::http_api
