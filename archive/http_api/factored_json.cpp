#include "archive/http_api/factored_json.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace archive::http_api {
namespace {

constexpr std::size_t tag_digits = 8;

/// "00080018":{...}: whole, and the tag at its beginning.
struct Member {
  std::string_view text;
  [[nodiscard]] std::string_view tag() const { return text.substr(1, tag_digits); }
  bool operator==(const Member&) const = default;
};

// The place behind a string's closing quote; `at` is the opening one.
std::size_t end_of_string(std::string_view json, std::size_t at) {
  for (++at; at < json.size(); ++at) {
    if (json[at] == '\\')
      ++at;
    else if (json[at] == '"')
      return at + 1;
  }
  return std::string_view::npos;
}

// The place behind the brace that closes the one at `at`.
std::size_t end_of_object(std::string_view json, std::size_t at) {
  std::size_t depth = 0;
  while (at < json.size()) {
    const char c = json[at];
    if (c == '"') {
      at = end_of_string(json, at);
      continue;
    }
    if (c == '{') ++depth;
    if (c == '}' && --depth == 0) return at + 1;
    ++at;
  }
  return std::string_view::npos;
}

bool is_wanted(std::string_view tag) {
  const auto digit = [](char c) { return c >= 'A' ? (c | 0x20) - 'a' + 10 : c - '0'; };
  const bool is_private = digit(tag[3]) % 2 != 0;
  return !is_private && !tag.starts_with("7FE0");
}

bool read_members(std::string_view object, std::vector<Member>& members) {
  if (object.size() < 2 || object.front() != '{' || object.back() != '}') return false;
  std::size_t at = 1;
  while (at + 1 < object.size()) {
    const std::size_t colon = at + tag_digits + 2;
    if (object[at] != '"' || colon + 1 >= object.size() || object[colon] != ':' || object[colon + 1] != '{')
      return false;
    const std::size_t end = end_of_object(object, colon + 1);
    if (end >= object.size()) return false;
    const Member member{object.substr(at, end - at)};
    if (is_wanted(member.tag())) members.push_back(member);
    if (object[end] != ',') return end + 1 == object.size();
    at = end + 1;
  }
  return true;
}

// Both in the order of tags: keeps of `shared` what `members` has, too.
void keep_common(std::vector<Member>& shared, const std::vector<Member>& members) {
  auto there = members.begin();
  std::erase_if(shared, [&](const Member& one) {
    while (there != members.end() && there->tag() < one.tag()) ++there;
    return there == members.end() || *there != one;
  });
}

void append_object(std::string& json, const std::vector<Member>& members, const std::vector<Member>& without) {
  json += '{';
  const std::size_t start = json.size();
  auto left_out = without.begin();
  for (const Member& member : members) {
    while (left_out != without.end() && left_out->tag() < member.tag()) ++left_out;
    if (left_out != without.end() && left_out->tag() == member.tag()) continue;
    if (json.size() > start) json += ',';
    json += member.text;
  }
  json += '}';
}

}  // namespace

bool append_factored(std::string& json, std::span<const std::string_view> objects) {
  std::vector<std::vector<Member>> all(objects.size());
  for (std::size_t i = 0; i < objects.size(); ++i) {
    if (i > 0) all[i].reserve(all[0].size());
    if (!read_members(objects[i], all[i])) return false;
  }
  std::vector<Member> shared = all.empty() ? std::vector<Member>() : all[0];
  for (const auto& members : all) keep_common(shared, members);
  json += "\"shared\":";
  append_object(json, shared, {});
  json += ",\"instances\":[";
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) json += ',';
    append_object(json, all[i], shared);
  }
  json += ']';
  return true;
}

}  // namespace archive::http_api
