#include "archive/acts/act.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "dicom/charset/normalise.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::Tag;

namespace {

constexpr std::string_view kinds[] = {"edit_study", "edit_patient", "merge", "undo",
                                      "remove",     "restore",      "purge", "reject"};
constexpr std::string_view hexadecimal = "0123456789ABCDEF";

// What would end a word, a field or a line is written as in a URL.
void append_escaped(std::string& line, std::string_view value) {
  constexpr std::string_view separators = "%=,:";
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && byte != 0x7f && separators.find(c) == std::string_view::npos)
      line += c;
    else
      ((line += '%') += hexadecimal[byte >> 4]) += hexadecimal[byte & 15];
  }
}

void append_field(std::string& line, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  ((line += ' ') += key) += '=';
  append_escaped(line, value);
}

Error wrong(std::string_view what, std::string_view text) {
  return {ErrorCode::invalid_data, "act: " + std::string(what) + " '" + std::string(text.substr(0, 100)) + "'", {}, {}};
}

Result<std::string> unescaped(std::string_view text) {
  std::string value;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      value += text[i];
      continue;
    }
    const std::size_t high = i + 2 < text.size() ? hexadecimal.find(text[i + 1]) : std::string_view::npos;
    const std::size_t low = i + 2 < text.size() ? hexadecimal.find(text[i + 2]) : std::string_view::npos;
    if (high == std::string_view::npos || low == std::string_view::npos) return wrong("a broken escape in", text);
    value += static_cast<char>(high << 4 | low);
    i += 2;
  }
  return value;
}

template <class N>
Result<N> number(std::string_view text, int base = 10) {
  N value{};
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value, base);
  if (failure != std::errc() || end != text.data() + text.size()) return wrong("no number", text);
  return value;
}

/// Takes what stands before `separator` off the text, or all of it.
std::string_view take(std::string_view& text, char separator) {
  const std::size_t at = text.find(separator);
  const std::string_view word = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return word;
}

Result<Setting> decode_setting(std::string_view text) {
  const std::string_view tag = take(text, ':');
  return Setting{Tag(DICOM_TRY(number<std::uint32_t>(tag, 16))), DICOM_TRY(unescaped(text))};
}

// "STUDY,SERIES,PART:OFFSET,DISTANCE,DISTANCE..."
Result<PackContents> decode_contents(std::string_view text) {
  PackContents contents;
  std::string_view pack = take(text, ':');
  contents.study_uid = DICOM_TRY(unescaped(take(pack, ',')));
  contents.series_uid = DICOM_TRY(unescaped(take(pack, ',')));
  contents.part = DICOM_TRY(number<std::uint32_t>(pack));
  std::uint64_t offset = 0;
  while (!text.empty()) {
    offset += DICOM_TRY(number<std::uint64_t>(take(text, ',')));
    contents.offsets.push_back(offset);
  }
  return contents;
}

Result<void> decode_field(std::string_view key, std::string_view value, Act& act) {
  if (key == "author") {
    act.author = DICOM_TRY(unescaped(value));
  } else if (key == "reason") {
    act.reason = DICOM_TRY(unescaped(value));
  } else if (key == "subject") {
    act.subject = DICOM_TRY(unescaped(value));
  } else if (key == "title") {
    act.title = DICOM_TRY(unescaped(value));
  } else if (key == "of") {
    act.of = DICOM_TRY(number<std::uint64_t>(value));
  } else if (key == "set") {
    act.settings.push_back(DICOM_TRY(decode_setting(value)));
  } else if (key == "pack") {
    act.contents.push_back(DICOM_TRY(decode_contents(value)));
  } else if (key == "instances") {
    while (!value.empty()) {
      act.instances.push_back(DICOM_TRY(unescaped(take(value, ','))));
      if (act.instances.back().empty()) return wrong("an instance without a UID in", key);
    }
  } else {
    return wrong("an unknown field", key);
  }
  return {};
}

}  // namespace

std::string PatientIdentity::key() const {
  if (!patient_id.empty()) return patient_id + '\\' + issuer;
  return '\\' + dicom::normalise_name(name) + '\\' + birth_date;
}

std::string_view to_string(Act::Kind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

namespace acts {

std::string encode(const Act& act) {
  std::string line =
      std::to_string(act.number) + ' ' + std::to_string(act.time) + ' ' + std::string(to_string(act.kind));
  append_field(line, "author", act.author);
  append_field(line, "reason", act.reason);
  append_field(line, "subject", act.subject);
  append_field(line, "title", act.title);
  if (act.of != 0) append_field(line, "of", std::to_string(act.of));
  for (const Setting& setting : act.settings) {
    line += " set=";
    for (int shift = 28; shift >= 0; shift -= 4) line += hexadecimal[setting.tag.value >> shift & 15];
    line += ':';
    append_escaped(line, setting.value);
  }
  for (const PackContents& contents : act.contents) {
    append_escaped(line += " pack=", contents.study_uid);
    append_escaped(line += ',', contents.series_uid);
    line += ',' + std::to_string(contents.part);
    std::uint64_t before = 0;
    char separator = ':';
    for (const std::uint64_t offset : contents.offsets) {
      (line += std::exchange(separator, ',')) += std::to_string(offset - before);
      before = offset;
    }
  }
  for (std::size_t i = 0; i < act.instances.size(); ++i)
    append_escaped(line += i == 0 ? " instances=" : ",", act.instances[i]);
  return line;
}

Result<Act> decode(std::string_view line) {
  Act act;
  act.number = DICOM_TRY(number<std::uint64_t>(take(line, ' ')));
  act.time = DICOM_TRY(number<std::uint64_t>(take(line, ' ')));
  const std::string_view kind = take(line, ' ');
  const auto* const known = std::ranges::find(kinds, kind);
  if (known == std::end(kinds)) return wrong("an unknown kind", kind);
  act.kind = static_cast<Act::Kind>(known - std::begin(kinds));
  while (!line.empty()) {
    std::string_view field = take(line, ' ');
    const std::string_view key = take(field, '=');
    DICOM_TRY(decode_field(key, field, act));
  }
  return act;
}

}  // namespace acts
}  // namespace archive
