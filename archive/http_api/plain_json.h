// JSON that is no DICOM JSON: what routes of our own answer.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

#include "archive/changes/change_json.h"

namespace archive::http_api {

/// {"name":value,...} in the making.
class Object {
 public:
  Object& text(std::string_view name, std::string_view value) { return raw(name, json_string(value)); }
  template <std::integral N>
  Object& number(std::string_view name, N value) {
    return raw(name, std::to_string(value));
  }
  Object& texts(std::string_view name, const std::vector<std::string>& values) {
    std::string list;
    for (const std::string& value : values) list += (list.empty() ? "" : ",") + json_string(value);
    return raw(name, "[" + list + "]");
  }
  Object& raw(std::string_view name, std::string_view value) {
    (((json_ += json_.empty() ? "{" : ",") += json_string(name)) += ':') += value;
    return *this;
  }
  [[nodiscard]] std::string str() const { return json_.empty() ? "{}" : json_ + "}"; }

 private:
  std::string json_;
};

template <class List, class Make>
std::string array(const List& list, const Make& make) {
  std::string json = "[";
  for (const auto& one : list) json += (json.size() == 1 ? "" : ",") + make(one);
  return json + "]";
}

}  // namespace archive::http_api
