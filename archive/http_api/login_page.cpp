#include "archive/http_api/login_page.h"

namespace archive::http_api {

using namespace dicom;

namespace {

constexpr std::string_view style =
    "body{margin:0;min-height:100vh;display:grid;place-items:center;background:#101418;color:#dfe6ec;font:15px/1.5 "
    "system-ui,sans-serif}form{width:19rem;padding:2rem;border:1px solid #2a333b;border-radius:10px;background:#171d23}"
    "h1{margin:0 0 1.2rem;font-size:1.25rem;font-weight:600}label{display:block;margin:.8rem 0 .2rem;color:#9fb0bd}"
    "input{box-sizing:border-box;width:100%;padding:.55rem .7rem;border:1px solid #36424d;border-radius:6px;background:"
    "#0c1013;color:inherit;font:inherit}input:focus-visible,button:focus-visible{outline:2px solid "
    "#5aa9e6}button{width:"
    "100%;margin-top:1.4rem;padding:.6rem;border:0;border-radius:6px;background:#2f7fc1;color:#fff;font:inherit;"
    "font-weight:600;cursor:pointer}p{margin:.8rem 0 0;color:#ff9d8a}";

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text) html += c == '"' ? "&quot;" : c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
  return html;
}

}  // namespace

http::Response login_page(int status, std::string_view problem, std::string_view next) {
  std::string html =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
      "content=\"width=device-width\"><title>Isocenter: log in</title><style>";
  html += style;
  html +=
      "</style></head>\n<body><form method=\"post\" action=\"/login\"><h1>Isocenter</h1>\n"
      "<label for=\"name\">Name</label><input id=\"name\" name=\"name\" autocomplete=\"username\" required autofocus>\n"
      "<label for=\"password\">Password</label><input id=\"password\" name=\"password\" type=\"password\" "
      "autocomplete=\"current-password\" required>\n<input type=\"hidden\" name=\"next\" value=\"";
  html += escaped(next) + "\">\n<button>Log in</button>";
  if (!problem.empty()) html += "<p role=\"alert\">" + escaped(problem) + "</p>";
  html += "</form></body></html>\n";
  http::Response response;
  response.status = status;
  response.headers.add("Content-Type", "text/html; charset=utf-8");
  response.headers.add("Cache-Control", "no-store");
  response.headers.add("Content-Security-Policy",
                       "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'");
  response.headers.add("X-Content-Type-Options", "nosniff");
  response.body = std::move(html);
  return response;
}

}  // namespace archive::http_api
