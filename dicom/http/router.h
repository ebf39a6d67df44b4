// Which handler answers which request: a table.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/http/message.h"

namespace dicom::http {

using Handler = std::function<Response(const Request&)>;

struct Route {
  std::string method;
  std::string pattern;  ///< "/studies/{study}/series"; "/{rest*}" takes any number of segments
  Handler handler;
  bool streams_body = false;  ///< the handler reads the body through Request::body_reader
};

class Router {
 public:
  void add(std::string method, std::string pattern, Handler handler, bool streams_body = false);

  struct Found {
    const Route* route = nullptr;  ///< null: then `problem` says why
    Response problem;
  };
  /// The first route that fits; GET routes answer HEAD too. Fills in the request's route parameters;
  /// of OPTIONS also "allow", the methods of the path.
  /// Otherwise 404, or 405 with Allow.
  Found find(Request& request) const;

  /// Looks at every request before its handler, on the handler's thread; an answer instead of the handler's, if it has
  /// one (who may not ask).
  using Guard = std::function<std::optional<Response>(Request&, const Route&)>;
  void set_guard(Guard guard) { guard_ = std::move(guard); }
  /// Changes every answer, also those to requests that no route takes. Must be quick.
  using Finisher = std::function<void(const Request&, Response&)>;
  void set_finisher(Finisher finisher) { finisher_ = std::move(finisher); }

  /// The guard's or the handler's answer; 500 if they throw.
  Response answer(const Route& route, Request& request) const;
  void finish(const Request& request, Response& response) const {
    if (finisher_) finisher_(request, response);
  }
  /// The methods that a path takes, "GET, POST"; empty if there is nothing.
  [[nodiscard]] std::string allowed_methods(const std::vector<std::string>& path) const;

 private:
  struct Entry {
    Route route;
    std::vector<std::string> segments;
  };
  std::vector<Entry> entries_;
  Guard guard_;
  Finisher finisher_;
};

}  // namespace dicom::http
