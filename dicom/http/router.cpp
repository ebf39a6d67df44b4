#include "dicom/http/router.h"

#include <algorithm>
#include <exception>

#include "dicom/http/text.h"

namespace dicom::http {
namespace {

using Parameters = std::vector<std::pair<std::string, std::string>>;

bool is_parameter(std::string_view segment) {
  return segment.starts_with('{') && segment.ends_with('}');
}

bool matches(const std::vector<std::string>& pattern, const std::vector<std::string>& path, Parameters& parameters) {
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::string& segment = pattern[i];
    if (segment.ends_with("*}")) return true;
    if (i >= path.size()) return false;
    if (is_parameter(segment)) {
      if (path[i].empty()) return false;
      parameters.emplace_back(segment.substr(1, segment.size() - 2), path[i]);
    } else if (segment != path[i]) {
      return false;
    }
  }
  return path.size() == pattern.size();
}

bool answers(const Route& route, std::string_view method) {
  return route.method == method || (method == "HEAD" && route.method == "GET");
}

}  // namespace

void Router::add(std::string method, std::string pattern, Handler handler, bool streams_body) {
  std::vector<std::string> segments = parse_target(pattern).value_or(Target{}).path;
  entries_.push_back({{std::move(method), std::move(pattern), std::move(handler), streams_body}, std::move(segments)});
}

std::string Router::allowed_methods(const std::vector<std::string>& path) const {
  std::vector<std::string_view> methods;
  const auto add = [&methods](std::string_view method) {
    if (std::ranges::find(methods, method) == methods.end()) methods.push_back(method);
  };
  for (const Entry& entry : entries_) {
    Parameters parameters;
    if (!matches(entry.segments, path, parameters)) continue;
    add(entry.route.method);
    if (entry.route.method == "GET") add("HEAD");
  }
  if (methods.empty()) return {};
  add("OPTIONS");
  std::string list;
  for (const std::string_view method : methods) list += (list.empty() ? "" : ", ") + std::string(method);
  return list;
}

Router::Found Router::find(Request& request) const {
  for (const Entry& entry : entries_) {
    Parameters parameters;
    if (!answers(entry.route, request.method) || !matches(entry.segments, request.path, parameters)) continue;
    request.route_parameters = std::move(parameters);
    if (request.method == "OPTIONS") request.route_parameters.emplace_back("allow", allowed_methods(request.path));
    return {&entry.route, {}};
  }
  const std::string allow = allowed_methods(request.path);
  if (allow.empty()) return {nullptr, Response::text(404, "There is nothing at " + request.target + "\n")};
  Response response = Response::text(request.method == "OPTIONS" ? 204 : 405, "");
  if (response.status == 405) response.body = request.method + " is not possible here; possible: " + allow + "\n";
  response.headers.set("Allow", allow);
  return {nullptr, std::move(response)};
}

Response Router::answer(const Route& route, Request& request) const {
  Response response;
  try {
    std::optional<Response> refused;
    if (guard_) refused = guard_(request, route);
    response = refused ? *std::move(refused) : route.handler(request);
  } catch (const std::exception& exception) {  // the one boundary for exceptions of a request
    response = Response::text(500, std::string("Internal error: ") + exception.what() + "\n");
  }
  finish(request, response);
  return response;
}

}  // namespace dicom::http
