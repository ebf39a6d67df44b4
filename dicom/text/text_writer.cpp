#include "dicom/text/text_writer.h"

#include <algorithm>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/text/exact_value.h"
#include "dicom/text/text_line.h"

namespace dicom {
namespace {

constexpr std::size_t bytes_a_line = 32;

class TextWriter {
 public:
  explicit TextWriter(std::string& to) : to_(to) {}

  // Recursion is as deep as the data set, which readers bound.
  Result<void> level(const DataSet& data_set, std::size_t depth) {
    // First, since readers need it for text, also where elements of lower groups have some (DICOMDIR).
    const auto character_set = data_set.find(tags::SpecificCharacterSet);
    if (character_set) DICOM_TRY(element(data_set, *character_set, depth));
    for (const DataElement each : data_set) {
      if (each.tag() != tags::SpecificCharacterSet) DICOM_TRY(element(data_set, each, depth));
    }
    return {};
  }

 private:
  Result<void> element(const DataSet& data_set, const DataElement& element, std::size_t depth) {
    if (element.is_deferred()) return element.error(ErrorCode::unsupported, "the value was not read");
    head(element, depth);
    if (element.is_sequence()) return items(element, depth);
    if (element.is_encapsulated()) {
      fragments(element, depth);
    } else {
      value(data_set, element, depth);
    }
    return {};
  }

  void head(const DataElement& element, std::size_t depth) {
    indent(depth);
    to_ += to_string(element.tag());
    to_ += ' ';
    const VR vr = element.is_sequence() ? VR::SQ : element.vr() == VR::none ? VR::UN : element.vr();
    to_ += to_string(vr);
    to_ += ' ';
    const std::string_view keyword = keyword_of(element.tag());
    if (!keyword.empty()) to_.append(keyword).append(" ");
    to_ += "= ";
  }

  Result<void> items(const DataElement& element, std::size_t depth) {
    if (element.item_count() == 0) {
      to_.append(detail::empty_sequence).append("\n");
      return {};
    }
    to_.append(detail::opens_sequence).append("\n");
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      indent(depth + 1);
      to_ += "{\n";
      DICOM_TRY(level(element.item(i), depth + 2));
      close(depth + 1);
    }
    close(depth);
    return {};
  }

  void fragments(const DataElement& element, std::size_t depth) {
    to_.append(detail::opens_fragments).append("\n");
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      indent(depth + 1);
      bytes(element.fragment(i), depth + 1);
    }
    close(depth);
  }

  void value(const DataSet& level, const DataElement& element, std::size_t depth) {
    const ValueKind kind = traits(element.vr()).kind;
    const bool large = (kind == ValueKind::bytes || kind == ValueKind::none) && element.bytes().size() > bytes_a_line;
    if (large && element.byte_order() == std::endian::little) return bytes(element.bytes(), depth);
    to_ += exact_value(level, element);
    while (to_.ends_with(' ')) to_.pop_back();
    to_ += '\n';
  }

  void bytes(Bytes value, std::size_t depth) {
    if (value.size() <= bytes_a_line) {
      to_ += "hex:";
      append_digits(value);
      to_ += '\n';
      return;
    }
    to_.append(detail::opens_hex).append("\n");
    for (std::size_t at = 0; at < value.size(); at += bytes_a_line) {
      indent(depth);
      to_ += ' ';
      append_digits(value.subspan(at, std::min(bytes_a_line, value.size() - at)));
      to_ += '\n';
    }
    close(depth);
  }

  void append_digits(Bytes value) {
    for (const std::byte b : value) {
      to_ += ' ';
      to_ += "0123456789abcdef"[std::to_integer<unsigned>(b) >> 4];
      to_ += "0123456789abcdef"[std::to_integer<unsigned>(b) & 15];
    }
  }

  void indent(std::size_t depth) { to_.append(2 * depth, ' '); }
  void close(std::size_t depth) {
    indent(depth);
    to_ += "}\n";
  }

  std::string& to_;
};

}  // namespace

Result<void> append_text(std::string& to, const DataSet& data_set) {
  return TextWriter(to).level(data_set, 0);
}

}  // namespace dicom
