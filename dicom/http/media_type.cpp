#include "dicom/http/media_type.h"

#include <algorithm>
#include <charconv>

#include "dicom/http/text.h"

namespace dicom::http {
namespace {

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

// The text up to a separator that stands outside of quotes; it and the separator are taken off.
std::string_view take_until(std::string_view& text, char separator) {
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (quoted && text[i] == '\\') ++i;
    if (i < text.size() && text[i] == separator && !quoted) {
      const std::string_view part = text.substr(0, i);
      text.remove_prefix(i + 1);
      return part;
    }
  }
  return std::exchange(text, {});
}

std::string unquote(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::string(text);
  std::string plain;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == '\\' && i + 2 < text.size()) ++i;
    plain += text[i];
  }
  return plain;
}

}  // namespace

std::string_view MediaType::parameter(std::string_view name) const {
  for (const auto& [key, value] : parameters) {
    if (key == name) return value;
  }
  return {};
}

bool MediaType::covers(std::string_view other) const {
  if (type == "*/*" || type == other) return true;
  return type.ends_with("/*") && other.starts_with(std::string_view(type).substr(0, type.size() - 1));
}

std::optional<MediaType> parse_media_type(std::string_view text) {
  MediaType media;
  media.type = lower_case(trim(take_until(text, ';')));
  if (media.type.find('/') == std::string::npos || media.type.find(' ') != std::string::npos) return std::nullopt;
  while (!text.empty()) {
    std::string_view parameter = take_until(text, ';');
    const std::string_view name = trim(take_until(parameter, '='));
    if (!name.empty()) media.parameters.emplace_back(lower_case(name), unquote(trim(parameter)));
  }
  return media;
}

std::vector<AcceptedType> parse_accept(std::string_view header) {
  std::vector<AcceptedType> accepted;
  bool refused = false;
  while (!trim(header).empty()) {
    auto media = parse_media_type(take_until(header, ','));
    if (!media) continue;
    AcceptedType one{*std::move(media), 1};
    if (const std::string_view quality = one.media.parameter("q"); !quality.empty()) {
      std::from_chars(quality.data(), quality.data() + quality.size(), one.quality);
    }
    if (one.quality > 0) accepted.push_back(std::move(one));
    refused = refused || one.quality <= 0;
  }
  if (accepted.empty() && !refused) accepted.push_back({MediaType{"*/*", {}}, 1});
  std::ranges::stable_sort(accepted, std::greater(), &AcceptedType::quality);
  return accepted;
}

}  // namespace dicom::http
