#include "dicom/hl7/message.h"

#include <algorithm>
#include <charconv>

#include "dicom/hl7/character_sets.h"
#include "dicom/hl7/escapes.h"

namespace dicom::hl7 {
namespace {

constexpr std::size_t maximum_parts = 100'000;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Takes what stands before the next `delimiter` off the front of `text`.
std::string_view take_part(std::string_view& text, char delimiter) {
  const std::size_t end = text.find(delimiter);
  const std::string_view part = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  return part;
}

/// Part `number` (from 1) of a text; empty beyond the last.
std::string_view part(std::string_view text, char delimiter, std::size_t number) {
  for (; number > 1; --number) {
    const std::size_t end = text.find(delimiter);
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + 1);
  }
  return text.substr(0, text.find(delimiter));
}

bool is_delimiter(char character) {
  return character > ' ' && character < 0x7F && (character < '0' || character > '9') &&
         ((character | 0x20) < 'a' || (character | 0x20) > 'z');
}

/// MSH-1 and MSH-2. A message that declares fewer than it may use keeps the usual ones.
Result<Delimiters> read_delimiters(std::string_view text) {
  if (!text.starts_with("MSH"))
    return Error{ErrorCode::invalid_data,
                 "an HL7 message begins with MSH, not with '" + escape(text.substr(0, 12), {}) + "'", 0};
  if (text.size() < 4 || !is_delimiter(text[3]))
    return Error{ErrorCode::invalid_data, "MSH is not followed by a field separator", 3};
  Delimiters delimiters{.field = text[3]};
  const std::string_view declared = text.substr(4, text.find_first_of(std::string{text[3], '\r', '\n'}, 4) - 4);
  char* const places[] = {&delimiters.component, &delimiters.repetition, &delimiters.escape, &delimiters.subcomponent};
  for (std::size_t i = 0; i < std::min(declared.size(), std::size(places)); ++i) {
    const bool taken = declared[i] == delimiters.field || declared.substr(0, i).contains(declared[i]);
    if (!is_delimiter(declared[i]) || taken) {
      return Error{ErrorCode::invalid_data, "MSH-2 '" + std::string(declared.substr(0, 8)) + "' declares no delimiters",
                   4 + i};
    }
    *places[i] = declared[i];
  }
  return delimiters;
}

Result<Segment> read_segment(std::string_view line, const Delimiters& delimiters) {
  Segment segment{std::string(take_part(line, delimiters.field))};
  std::size_t number = 1;
  if (segment.name() == "MSH") {
    segment.set_field(number++, std::string(1, delimiters.field));
  }
  while (!line.empty()) {
    if (number > maximum_parts)
      return Error{ErrorCode::limit_exceeded, segment.name() + " has more than 100000 fields"};
    segment.set_field(number++, std::string(take_part(line, delimiters.field)));
  }
  return segment;
}

bool is_segment_name(std::string_view name) {
  return name.size() == 3 &&
         std::ranges::all_of(name, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

/// The message as UTF-8.
Result<std::string> decode(std::string_view bytes, const Delimiters& delimiters, Diagnostics& diagnostics) {
  // MSH before its own character set is known: MSH-1 is the separator, so MSH-18 is part 18 of the line.
  const std::string_view header = bytes.substr(0, bytes.find_first_of("\r\n"));
  std::string unknown;
  const CharacterSet set = character_set(part(header, delimiters.field, 18), delimiters.repetition, unknown);
  if (!unknown.empty()) {
    DICOM_TRY(diagnostics.report(
        {.message = "MSH-18 '" + escape(unknown, {}) + "' is no character set that can be read", .path = "MSH-18"}));
  }
  TextIssues issues;
  std::string text = set.to_utf8(bytes, TextForm::block, issues);
  if (issues.undecodable > 0) {
    DICOM_TRY(
        diagnostics.report({.message = std::to_string(issues.undecodable) + " characters are none of its character set",
                            .data_lost = true}));
  }
  return text;
}

}  // namespace

std::string_view Segment::field(std::size_t number) const {
  return number >= 1 && number <= fields_.size() ? std::string_view(fields_[number - 1]) : std::string_view{};
}

void Segment::set_field(std::size_t number, std::string text) {
  if (fields_.size() < number) fields_.resize(number);
  fields_[number - 1] = std::move(text);
}

Result<Message> Message::parse(Bytes bytes, Diagnostics& diagnostics) {
  std::string_view raw = as_text(bytes);
  if (raw.starts_with(byte_order_mark)) raw.remove_prefix(byte_order_mark.size());
  raw.remove_prefix(std::min(raw.find_first_not_of(" \t\r\n"), raw.size()));
  Message message;
  message.delimiters_ = DICOM_TRY(read_delimiters(raw));
  const std::string text = DICOM_TRY(decode(raw, message.delimiters_, diagnostics));
  if (text.contains('\n')) {
    DICOM_TRY(diagnostics.report({.message = "segments end with line feeds, not with carriage returns"}));
  }
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty()) continue;
    if (message.segments_.size() >= maximum_parts)
      return Error{ErrorCode::limit_exceeded, "the message has more than 100000 segments"};
    if (!is_segment_name(part(line, message.delimiters_.field, 1))) {
      DICOM_TRY(diagnostics.report(
          {.message = "a line that begins with no segment's name is passed over", .data_lost = true}));
      continue;
    }
    message.segments_.push_back(DICOM_TRY(read_segment(line, message.delimiters_)));
  }
  return message;
}

const Segment* Message::find(std::string_view name) const {
  const auto found = std::ranges::find(segments_, name, &Segment::name);
  return found == segments_.end() ? nullptr : &*found;
}

std::string Message::value(std::string_view path) const {
  const auto parsed = Path::parse(path);
  const Segment* const segment = parsed ? find(parsed->segment) : nullptr;
  return segment == nullptr ? std::string{} : value(*segment, parsed->position);
}

std::string Message::value(const Segment& segment, Position position) const {
  // The delimiters themselves are no text with delimiters.
  if (segment.name() == "MSH" && position.field <= 2) return std::string(segment.field(position.field));
  std::string_view text = part(segment.field(position.field), delimiters_.repetition, position.repetition);
  text = part(text, delimiters_.component, position.component);
  text = part(text, delimiters_.subcomponent, position.subcomponent);
  if (text == "\"\"") return {};  // HL7 v2.5.1 2.5.3: null, the value is to be deleted
  return unescape(text, delimiters_);
}

std::size_t Message::repetitions(const Segment& segment, std::size_t field) const {
  const std::string_view text = segment.field(field);
  return text.empty() ? 0 : 1 + static_cast<std::size_t>(std::ranges::count(text, delimiters_.repetition));
}

void Message::set(Segment& segment, std::size_t field, std::string_view text) const {
  segment.set_field(field, escape(text, delimiters_));
}

std::string Message::joined(char end) const {
  std::string text;
  for (const Segment& segment : segments_) {
    text += segment.name();
    for (std::size_t number = segment.name() == "MSH" ? 2 : 1; number <= segment.field_count(); ++number) {
      text += delimiters_.field;
      text += segment.field(number);
    }
    text += end;
  }
  return text;
}

std::string Message::to_bytes() const {
  const Segment* const header = find("MSH");
  std::string unknown;
  const CharacterSet set =
      header == nullptr ? CharacterSet() : character_set(header->field(18), delimiters_.repetition, unknown);
  return set.from_utf8(joined('\r'), TextForm::block);
}

std::string Message::to_text() const {
  return joined('\n');
}

Result<Path> Path::parse(std::string_view text) {
  const Error error{ErrorCode::invalid_argument, "'" + std::string(text) + "' is no path such as PID-3[2].4.1"};
  const auto number = [&](std::size_t& into) {
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), into);
    if (failure != std::errc{} || into == 0) return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
  };
  const auto skip = [&](char character) {
    if (!text.starts_with(character)) return false;
    text.remove_prefix(1);
    return true;
  };
  Path path{.segment = std::string(take_part(text, '-')), .position = {}};
  if (!is_segment_name(path.segment) || !number(path.position.field)) return error;
  if (skip('[') && !(number(path.position.repetition) && skip(']'))) return error;
  if (skip('.') && !number(path.position.component)) return error;
  if (skip('.') && !number(path.position.subcomponent)) return error;
  if (!text.empty()) return error;
  return path;
}

}  // namespace dicom::hl7
