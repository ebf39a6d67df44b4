#include "dicom/query/value_key.h"

#include <algorithm>
#include <charconv>

#include "dicom/charset/normalise.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom::query {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view padding(" \0", 2);
  const std::size_t first = text.find_first_not_of(padding);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(padding) - first + 1);
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t at = text.find_first_of(separators);
    if (const auto part = trimmed(text.substr(0, at)); !part.empty()) parts.emplace_back(part);
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

bool is_moment(VR vr) {
  return vr == VR::DA || vr == VR::TM || vr == VR::DT;
}

bool has_wildcard(std::string_view text) {
  return text.find_first_of("*?") != std::string_view::npos;
}

// PS3.4 C.2.2.2.4: where * and ? are no literals.
bool takes_wildcards(VR vr) {
  switch (vr) {
    case VR::AE:
    case VR::CS:
    case VR::LO:
    case VR::LT:
    case VR::PN:
    case VR::SH:
    case VR::ST:
    case VR::UC:
    case VR::UR:
    case VR::UT: return true;
    default: return false;
  }
}

Result<std::optional<Stretch>> parse_range(const DataElement& key, std::string_view text) {
  const VR vr = key.vr();
  const std::size_t hyphen = find_range_hyphen(text, vr == VR::DT);
  Stretch range;
  const auto read = [&](std::string_view bound) -> Result<Stretch> {
    if (const auto moment = parse_moment(vr, trimmed(bound))) return *moment;
    return key.error(ErrorCode::invalid_argument,
                     "'" + std::string(bound) + "' is no value of " + std::string(to_string(vr)));
  };
  if (hyphen == std::string_view::npos) return std::optional(DICOM_TRY(read(text)));
  const std::string_view from = trimmed(text.substr(0, hyphen));
  const std::string_view to = trimmed(text.substr(hyphen + 1));
  if (from.empty() && to.empty()) return std::optional<Stretch>();
  if (!from.empty()) range.first = DICOM_TRY(read(from)).first;
  if (!to.empty()) range.last = DICOM_TRY(read(to)).last;
  return std::optional(range);
}

Result<std::vector<double>> parse_numbers(const DataElement& key) {
  std::vector<double> numbers;
  for (std::size_t i = 0; i < key.multiplicity(); ++i) {
    auto number = key.number(i);
    if (!number) return key.error(ErrorCode::invalid_argument, number.error().message);
    numbers.push_back(*number);
  }
  return numbers;
}

// Some requestors can send no empty US, and write 0 into keys that they only want to see. Pregnancy Status, which every
// worklist query has, has no such value (PS3.3 C.7.1.3: 1 to 4).
bool is_meant_to_be_empty(const DataElement& key, const std::vector<double>& numbers) {
  return key.tag() == tags::PregnancyStatus && numbers.size() == 1 && numbers.front() == 0;
}

// Each group of a name ("Yamada^Tarou=山田^太郎") counts for itself.
bool any_group(std::string_view name, const auto& predicate) {
  for (;;) {
    const std::size_t equals = name.find('=');
    if (predicate(name.substr(0, equals))) return true;
    if (equals == std::string_view::npos) return false;
    name.remove_prefix(equals + 1);
  }
}

bool has_word(std::string_view name, std::string_view beginning) {
  for (std::size_t at = 0; at != std::string_view::npos;) {
    if (name.substr(at).starts_with(beginning)) return true;
    at = name.find_first_of("^ =-", at);
    if (at != std::string_view::npos) ++at;
  }
  return false;
}

}  // namespace

std::optional<Stretch> parse_moment(VR vr, std::string_view text) {
  switch (vr) {
    case VR::DA: return parse_date(text);
    case VR::TM: return parse_time(text);
    case VR::DT: return parse_date_time(text);
    default: return std::nullopt;
  }
}

bool matches_pattern(std::string_view text, std::string_view pattern) {
  std::size_t t = 0;
  std::size_t p = 0;
  std::size_t star = std::string_view::npos;  // the last * met, and where in the text it has got to
  std::size_t resume = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.size() && pattern[p] == '?') {
      ++p;
      for (++t; t < text.size() && (static_cast<unsigned char>(text[t]) & 0xc0) == 0x80;) ++t;
    } else if (p < pattern.size() && pattern[p] == text[t]) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

Result<std::optional<ValueKey>> ValueKey::from(const DataElement& key, const MatchingOptions& options) {
  ValueKey made;
  made.vr_ = key.vr();
  const ValueKind kind = traits(made.vr_).kind;
  if (kind == ValueKind::integer || kind == ValueKind::floating || made.vr_ == VR::IS || made.vr_ == VR::DS) {
    made.kind_ = Kind::number;
    made.numbers_ = DICOM_TRY(parse_numbers(key));
    if (made.numbers_.empty() || is_meant_to_be_empty(key, made.numbers_)) return std::optional<ValueKey>();
    return std::optional(std::move(made));
  }
  if (kind != ValueKind::text) return std::optional<ValueKey>();
  const std::string whole = DICOM_TRY(key.text());
  const std::string_view text = trimmed(whole);
  if (text.find_first_not_of('*') == std::string_view::npos) return std::optional<ValueKey>();
  if (text == "\"\"") {  // PS3.4 C.2.2.2.7
    made.kind_ = Kind::empty;
    return std::optional(std::move(made));
  }
  if (is_moment(made.vr_)) {
    made.kind_ = Kind::range;
    made.range_ = DICOM_TRY(parse_range(key, text));
    if (!made.range_) return std::optional<ValueKey>();
    return std::optional(std::move(made));
  }
  if (made.vr_ == VR::PN && options.fuzzy_names) {
    made.kind_ = Kind::words;
    for (const std::string& word : split(text, "^=*?, ")) made.values_.push_back(normalise(word));
    if (made.values_.empty()) return std::optional<ValueKey>();
    return std::optional(std::move(made));
  }
  made.values_ = traits(made.vr_).multi_valued ? split(text, "\\") : std::vector{std::string(text)};
  if (made.values_.empty()) return std::optional<ValueKey>();
  if (made.vr_ == VR::PN) {
    made.kind_ = Kind::name;
    for (std::string& value : made.values_) value = normalise_name(value);
  } else if (takes_wildcards(made.vr_) && std::ranges::any_of(made.values_, &has_wildcard)) {
    made.kind_ = Kind::pattern;
  }
  made.ignores_case_ = options.fuzzy_text && made.vr_ != VR::PN && traits(made.vr_).uses_character_set;
  if (made.ignores_case_) {
    for (std::string& value : made.values_) value = normalise(value);
  }
  return std::optional(std::move(made));
}

bool ValueKey::matches(const std::optional<DataElement>& element) const {
  const bool is_empty = !element || element->is_empty();
  if (kind_ == Kind::empty) return is_empty;
  if (is_empty || element->is_sequence()) return false;
  if (kind_ == Kind::number) return matches_number(*element);
  const auto values = element->texts();
  if (!values) return false;
  return std::ranges::any_of(*values, [&](const std::string& value) {
    return ignores_case_ ? matches_text(normalise(trimmed(value))) : matches_text(trimmed(value));
  });
}

bool ValueKey::matches_text(std::string_view value) const {
  switch (kind_) {
    case Kind::text: return std::ranges::find(values_, value) != values_.end();
    case Kind::pattern:
      return std::ranges::any_of(values_, [&](const std::string& each) { return matches_pattern(value, each); });
    case Kind::name: {
      const std::string name = normalise_name(value);
      return std::ranges::any_of(values_, [&](const std::string& each) {
        if (matches_pattern(name, each)) return true;
        return each.find('=') == std::string::npos &&
               any_group(name, [&](std::string_view group) { return matches_pattern(normalise_name(group), each); });
      });
    }
    case Kind::words: {
      const std::string name = normalise_name(value);
      return std::ranges::all_of(values_, [&](const std::string& word) { return has_word(name, word); });
    }
    case Kind::range: {
      const auto moment = parse_moment(vr_, value);
      return moment && moment->first <= range_->last && moment->last >= range_->first;
    }
    case Kind::number:
    case Kind::empty: break;
  }
  return false;
}

bool ValueKey::matches_number(const DataElement& element) const {
  for (std::size_t i = 0; i < element.multiplicity(); ++i) {
    const auto number = element.number(i);
    if (number && std::ranges::find(numbers_, *number) != numbers_.end()) return true;
  }
  return false;
}

}  // namespace dicom::query
