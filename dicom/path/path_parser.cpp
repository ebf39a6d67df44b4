#include <charconv>

#include "dicom/dictionary/dictionary.h"
#include "dicom/path/element_path.h"

namespace dicom {
namespace {

constexpr std::uint32_t block_byte = 0x0000ff00;  // of a private element: which block it lies in (PS3.5 7.8.1)
constexpr std::size_t maximum_steps = 128;        // two for each level that a data set may have

// "0029xx10", "0029,xx10" or "(0029,xx10)" as value and mask.
bool parse_digits(std::string_view text, PathStep& step) {
  if (text.size() == 11 && text.front() == '(' && text.back() == ')') text = text.substr(1, 9);
  std::string digits(text);
  if (digits.size() == 9 && digits[4] == ',') digits.erase(4, 1);
  if (digits.size() != 8) return false;
  step.mask = step.value = 0;
  for (const char c : digits) {
    unsigned digit = 0;
    const bool any = c == 'x' || c == 'X';
    if (!any && std::from_chars(&c, &c + 1, digit, 16).ec != std::errc{}) return false;
    step.mask = step.mask << 4 | (any ? 0U : 0xfU);
    step.value = step.value << 4 | digit;
  }
  return true;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Result<std::vector<PathStep>> parse() {
    std::vector<PathStep> steps;
    do {
      if (steps.size() == maximum_steps) return error("too many steps");
      steps.push_back(DICOM_TRY(parse_step()));
    } while (skip("."));
    if (at_ != text_.size()) return error("a '.' or the end was expected");
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
      if (steps[i].items == PathStep::Items::none) steps[i].items = PathStep::Items::all;
    }
    return steps;
  }

 private:
  Result<PathStep> parse_step() {
    PathStep step;
    while (skip("**.")) step.at_any_depth = true;
    if (skip("**")) {
      step.at_any_depth = true;
      step.mask = 0;
    } else if (skip("*")) {
      step.mask = 0;
    } else if (skip("[")) {
      DICOM_TRY(parse_private(step));
    } else {
      DICOM_TRY(parse_word(step));
    }
    if (skip("[")) DICOM_TRY(parse_items(step));
    return step;
  }

  Result<void> parse_private(PathStep& step) {
    const std::size_t end = text_.find(']', at_);
    if (end == std::string_view::npos || end == at_) return error("a private creator in [ ] was expected");
    step.creator = text_.substr(at_, end - at_);
    at_ = end + 1;
    const std::size_t begin = at_;
    const std::string_view word = take_word();
    if (!parse_digits(word, step) || (step.value & 0x00010000) == 0) {
      return error("'" + std::string(word) + "' is not a private tag such as 0029,xx10", begin);
    }
    step.mask &= ~block_byte;
    step.value &= ~block_byte;
    return {};
  }

  Result<void> parse_word(PathStep& step) {
    const std::size_t begin = at_;
    const std::string_view word = take_word();
    if (word.empty()) return error("a keyword or a tag was expected");
    if (parse_digits(word, step)) return {};
    step.mask = 0xffffffff;
    if (word == "private") {
      step.at_any_depth = true;
      step.mask = step.value = 0x00010000;
      return {};
    }
    const ElementEntry* entry = find_element(word);
    if (entry == nullptr) return error("no element has the keyword '" + std::string(word) + "'", begin);
    step.value = entry->tag.value;
    return {};
  }

  Result<void> parse_items(PathStep& step) {
    if (skip("*]")) {
      step.items = PathStep::Items::all;
      return {};
    }
    if (skip("+]")) {
      step.items = PathStep::Items::append;
      return {};
    }
    const char* begin = text_.data() + at_;
    const auto [end, status] = std::from_chars(begin, text_.data() + text_.size(), step.item);
    if (status != std::errc{}) return error("an item number from 0, '*' or '+' was expected");
    at_ += static_cast<std::size_t>(end - begin);
    step.items = PathStep::Items::one;
    return skip("]") ? Result<void>{} : error("']' was expected");
  }

  std::string_view take_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != '.' && text_[at_] != '[') ++at_;
    return text_.substr(begin, at_ - begin);
  }

  bool skip(std::string_view token) {
    if (!text_.substr(at_).starts_with(token)) return false;
    at_ += token.size();
    return true;
  }

  [[nodiscard]] Error error(const std::string& what, std::optional<std::size_t> at = {}) const {
    return {ErrorCode::invalid_argument,
            "path '" + std::string(text_) + "', character " + std::to_string(at.value_or(at_) + 1) + ": " + what,
            {},
            {}};
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

Result<ElementPath> ElementPath::parse(std::string_view text) {
  return ElementPath(DICOM_TRY(Parser(text).parse()), text);
}

}  // namespace dicom
