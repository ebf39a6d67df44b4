#include "archive/changes/change_json.h"

namespace archive {
namespace {

std::string to_json(const Change& change) {
  std::string json = "{\"number\":" + std::to_string(change.number) + ",\"time\":" + std::to_string(change.time) +
                     ",\"kind\":\"" + std::string(to_string(change.kind)) + '"';
  const auto add = [&json](std::string_view name, const std::string& uid) {
    if (!uid.empty()) ((json += ",\"") += name) += "\":" + json_string(uid);
  };
  if (change.act != 0) json += ",\"act\":" + std::to_string(change.act);
  add("study", change.study_instance_uid);
  add("series", change.series_instance_uid);
  if (!change.instance_uids.empty()) {
    std::string list;
    for (const std::string& uid : change.instance_uids) list += (list.empty() ? "" : ",") + json_string(uid);
    json += ",\"instances\":[" + list + "]";
  }
  return json + "}";
}

}  // namespace

std::string json_string(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string json = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
      (json += '\\') += c;
    else if (byte < 0x20)
      ((json += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
    else
      json += c;
  }
  return json += '"';
}

std::string to_json(std::string_view feed, std::uint64_t last, std::span<const Change> changes) {
  std::string list;
  for (const Change& change : changes) list += (list.empty() ? "" : ",") + to_json(change);
  return "{\"feed\":" + json_string(feed) + ",\"last\":" + std::to_string(last) + ",\"changes\":[" + list + "]}\n";
}

}  // namespace archive
