#include "archive/http_api/access_guard.h"

#include <algorithm>

#include "archive/access/secrets.h"
#include "archive/http_api/login_page.h"
#include "dicom/http/forwarded.h"
#include "dicom/http/text.h"
#include "dicom/http/websocket_handshake.h"

namespace archive::http_api {

using namespace dicom;
using access::Role;
using access::User;
using http::Request;
using http::Response;

namespace {

constexpr std::string_view cookie_name = "isocenter_session";
constexpr std::chrono::minutes password_is_known{5};

bool is_safe(std::string_view method) {
  return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

std::string_view first_segment(const Request& request) {
  return request.path.empty() ? std::string_view() : std::string_view(request.path[0]);
}

// The log-in page and whether the server is there: for everybody.
bool is_public(const Request& request) {
  const std::string_view first = first_segment(request);
  return request.path.size() == 1 && (first == "login" || first == "logout" || first == "healthz");
}

std::optional<std::string_view> cookie_of(const Request& request) {
  std::string_view cookies = request.headers.value_or("Cookie", "");
  while (!cookies.empty()) {
    const std::size_t semicolon = cookies.find(';');
    const std::string_view one = http::trim(cookies.substr(0, semicolon));
    if (one.starts_with(cookie_name) && one.substr(cookie_name.size()).starts_with('='))
      return one.substr(cookie_name.size() + 1);
    cookies.remove_prefix(semicolon == std::string_view::npos ? cookies.size() : semicolon + 1);
  }
  return std::nullopt;
}

// Browsers send cookies along with what other sites make them do; but they say where from.
bool is_from_our_page(const Request& request) {
  if (const auto site = request.headers.find("Sec-Fetch-Site")) return *site == "same-origin" || *site == "none";
  const auto origin = request.headers.find("Origin");
  return !origin || *origin == http::origin_as_called(request.headers, request.secure);
}

std::optional<std::string_view> credentials_of(const Request& request, std::string_view scheme) {
  const std::string_view header = request.headers.value_or("Authorization", "");
  const std::size_t space = header.find(' ');
  if (space == std::string_view::npos || !http::equal_ignoring_case(header.substr(0, space), scheme))
    return std::nullopt;
  return http::trim(header.substr(space));
}

Response who_are_you(const Request& request) {
  const bool page =
      is_safe(request.method) && request.headers.value_or("Accept", "").find("text/html") != std::string_view::npos;
  if (page) {
    Response response;
    response.status = 303;
    response.headers.add("Location", "/login?next=" + http::percent_encode(request.target));
    return response;
  }
  Response response = Response::text(401, "Please log in, or send a bearer token\n");
  response.headers.add("WWW-Authenticate", "Bearer realm=\"isocenter\", Basic realm=\"isocenter\", charset=\"UTF-8\"");
  return response;
}

std::string session_cookie(const Request& request, const std::string& key, bool end) {
  return std::string(cookie_name) + "=" + key + "; Path=/; HttpOnly; SameSite=Strict" +
         (http::origin_as_called(request.headers, request.secure).starts_with("https:") ? "; Secure" : "") +
         (end ? "; Max-Age=0" : "");
}

// Only within this server: a log-in leads nowhere else.
std::string local_target(std::string_view next) {
  const bool local = next.starts_with('/') && !next.starts_with("//") && !next.starts_with("/\\") &&
                     std::ranges::all_of(next, [](char c) { return c > ' ' && c < '\x7f'; });
  return local ? std::string(next) : "/";
}

}  // namespace

bool is_loopback(std::string_view address) {
  return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

Role needed_role(const Request& request) {
  const std::string_view first = first_segment(request);
  const std::string_view second = request.path.size() < 2 ? std::string_view() : std::string_view(request.path[1]);
  if (is_safe(request.method)) {
    // Who opens an event channel takes events out of its queue.
    if (first == "dicom-web" && second == "subscribers") return Role::writer;
    // What the administration keeps is not for everybody.
    const bool own = (first == "api" && second != "session") || (first == "archive" && second != "changes");
    return own ? Role::administrator : Role::reader;
  }
  const bool stores = (first == "dicom-web" && request.method != "DELETE") || first == "workflow" ||
                      first == "transfers" || first == "labels";
  return stores ? Role::writer : Role::administrator;
}

std::string access_summary(const Configuration& configuration, const access::Users& users) {
  if (users.has_administrator() && !configuration.web.open) return "who uses the page or DICOMweb has to log in";
  if (configuration.web.open) return "the page and DICOMweb are open to everybody, as the configuration says";
  return "the page and DICOMweb are for this machine only, until there is an administrator (dicom user add NAME "
         "--role administrator) or the configuration says web.open = true";
}

std::optional<Response> AccessGuard::check(Request& request, const http::Route&) {
  if (http::asks_for_websocket(request) && !may_open_websocket(request))
    return Response::text(403, "This WebSocket is opened by another site\n");
  if (web_.open || is_public(request)) return std::nullopt;
  if (!users_.has_administrator()) {
    if (is_loopback(request.peer)) return std::nullopt;
    return Response::text(403, "This archive answers only its own machine until it has an administrator\n");
  }
  bool by_cookie = false;
  const auto user = who(request, by_cookie);
  if (!user) return who_are_you(request);
  if (by_cookie && !is_safe(request.method) && !is_from_our_page(request))
    return Response::text(403, "This request comes from another site\n");
  const Role needed = needed_role(request);
  if (user->role < needed)
    return Response::text(403, "This takes the role " + std::string(access::to_string(needed)) + "; " + user->name +
                                   " is " + std::string(access::to_string(user->role)) + "\n");
  request.user = user->name;
  return std::nullopt;
}

// Pages of other sites may open WebSockets, and read what comes, without being asked (RFC 6455 10.2).
bool AccessGuard::may_open_websocket(const Request& request) const {
  const auto origin = request.headers.find("Origin");
  if (!origin || *origin == http::origin_as_called(request.headers, request.secure)) return true;
  const auto& allowed = web_.allowed_origins;
  return std::ranges::find(allowed, *origin) != allowed.end() || std::ranges::find(allowed, "*") != allowed.end();
}

std::optional<User> AccessGuard::who(const Request& request, bool& by_cookie) {
  if (const auto token = credentials_of(request, "Bearer")) return users_.check_token(*token);
  if (const auto basic = credentials_of(request, "Basic")) return by_password(request, *basic);
  const auto key = cookie_of(request);
  const auto name = key ? sessions_.find(*key) : std::nullopt;
  by_cookie = name.has_value();
  return name ? find_user(*name) : std::nullopt;
}

std::optional<User> AccessGuard::find_user(std::string_view name) const {
  const auto list = users_.list();
  if (!list) return std::nullopt;
  const auto at = std::ranges::find(*list, name, &User::name);
  return at == list->end() ? std::nullopt : std::optional(*at);
}

// Name and password with every request (RFC 7617): hashing each time would cost more than the request.
std::optional<User> AccessGuard::by_password(const Request& request, std::string_view credentials) {
  std::string pair;
  if (!access::from_base64(credentials, pair)) return std::nullopt;
  const std::size_t colon = pair.find(':');
  if (colon == std::string::npos) return std::nullopt;
  const std::string name = pair.substr(0, colon);
  const auto now = access::Sessions::Clock::now();
  const auto user = find_user(name);
  // The stored hash is part of it: a changed password is another one.
  const std::string known = access::hash_token(pair + "\n" + (user ? user->password : ""));
  {
    const std::lock_guard lock(mutex_);
    const auto at = known_passwords_.find(known);
    if (user && at != known_passwords_.end() && now - at->second < password_is_known) return user;
  }
  const std::string attempt = name + " " + request.peer;
  if (attempts_.is_blocked(attempt)) return std::nullopt;
  auto checked = users_.check_password(name, std::string_view(pair).substr(colon + 1));
  if (!checked) {
    attempts_.note_failure(attempt);
    return std::nullopt;
  }
  const std::lock_guard lock(mutex_);
  std::erase_if(known_passwords_, [now](const auto& entry) { return now - entry.second >= password_is_known; });
  known_passwords_[known] = now;
  return checked;
}

Response AccessGuard::log_in(const Request& request) {
  const auto form = http::parse_target("/?" + request.body);
  const auto field = [&](std::string_view name) -> std::string {
    if (!form) return {};
    const auto at = std::ranges::find(form->query, name, [](const auto& pair) { return std::string_view(pair.first); });
    return at == form->query.end() ? std::string() : at->second;
  };
  if (!is_from_our_page(request)) return Response::text(403, "This request comes from another site\n");
  const std::string name = field("name");
  const std::string next = local_target(field("next"));
  const std::string attempt = name + " " + request.peer;
  if (attempts_.is_blocked(attempt)) return login_page(429, "Too many attempts; please wait a minute", next);
  if (!users_.check_password(name, field("password"))) {
    attempts_.note_failure(attempt);
    return login_page(401, "The name or the password is wrong", next);
  }
  attempts_.note_success(attempt);
  Response response;
  response.status = 303;
  response.headers.add("Location", next);
  response.headers.add("Set-Cookie", session_cookie(request, sessions_.begin(name), false));
  response.headers.add("Cache-Control", "no-store");
  return response;
}

Response AccessGuard::log_out(const Request& request) {
  if (!is_from_our_page(request)) return Response::text(403, "This request comes from another site\n");
  if (const auto key = cookie_of(request)) sessions_.end(*key);
  Response response;
  response.status = 303;
  response.headers.add("Location", "/login");
  response.headers.add("Set-Cookie", session_cookie(request, "", true));
  return response;
}

void AccessGuard::add_routes(http::Router& router) {
  router.add("GET", "/login", [](const Request& request) {
    return login_page(200, "", local_target(request.query_value("next").value_or("/")));
  });
  router.add("POST", "/login", [this](const Request& request) { return log_in(request); });
  router.add("POST", "/logout", [this](const Request& request) { return log_out(request); });
  router.add("GET", "/api/session", [this](const Request& request) {
    const auto user = find_user(request.user);
    const std::string role(access::to_string(user ? user->role : Role::administrator));
    return Response::json(200, "{\"user\":\"" + request.user + "\",\"role\":\"" + role + "\"}\n");
  });
}

}  // namespace archive::http_api
