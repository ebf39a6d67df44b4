// Which handler answers which request: a table.
#pragma once

#include <functional>
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
  /// The first route that fits; GET routes answer HEAD too. Fills in the request's route parameters.
  /// Otherwise 404, or 405 with Allow.
  Found find(Request& request) const;

 private:
  struct Entry {
    Route route;
    std::vector<std::string> segments;
  };
  std::vector<Entry> entries_;
};

}  // namespace dicom::http
