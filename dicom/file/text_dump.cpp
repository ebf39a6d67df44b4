#include "dicom/file/text_dump.h"

#include <algorithm>

#include "dicom/file/value_text.h"

namespace dicom {
namespace {

constexpr std::size_t length_width = 6;
constexpr std::size_t offset_width = 9;
constexpr std::size_t name_width = 34;
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view name_colour = "\x1b[36m";
constexpr std::string_view private_colour = "\x1b[33m";
constexpr std::string_view plain = "\x1b[0m";

class Dumper {
 public:
  Dumper(const DumpOptions& options, std::string& to)
      : options_(options), value_options_{options.maximum_value_width}, to_(to) {}

  void level(const DataSet& data_set, std::size_t depth) {
    for (const DataElement element : data_set) {
      line(element, element_name(data_set, element.tag()), depth);
      items(element, depth);
    }
  }

  void items(const DataElement& element, std::size_t depth) {
    for (std::size_t i = 0; element.is_sequence() && i < element.item_count(); ++i) {
      item_line(i, depth + 1);
      level(element.item(i), depth + 2);
    }
  }

  void item_line(std::size_t index, std::size_t depth) {
    if (options_.offset_base) to_.append(offset_width + 1, ' ');
    to_.append(2 * depth, ' ');
    coloured(dim, "[" + std::to_string(index) + "]");
    to_ += '\n';
  }

  void line(const DataElement& element, std::string_view name, std::size_t depth) {
    if (options_.offset_base) right_aligned(std::to_string(*options_.offset_base + element.offset()), offset_width);
    to_.append(2 * depth, ' ');
    coloured(dim, to_string(element.tag()));
    to_ += ' ';
    to_ += to_string(element.vr());
    to_ += ' ';
    const bool undefined = element.length() == detail::undefined_length;
    right_aligned(undefined ? "undef" : std::to_string(element.length()), length_width);
    coloured(element.tag().is_private() ? private_colour : name_colour, name);
    const std::size_t used = name.size() + 2 * depth;
    to_.append(used < name_width ? name_width - used : 1, ' ');
    to_ += value_text(element, value_options_);
    to_ += '\n';
  }

 private:
  void right_aligned(std::string_view text, std::size_t width) {
    if (options_.colour) to_ += dim;
    if (text.size() < width) to_.append(width - text.size(), ' ');
    to_ += text;
    if (options_.colour) to_ += plain;
    to_ += ' ';
  }

  void coloured(std::string_view code, std::string_view text) {
    if (options_.colour) to_ += code;
    to_ += text;
    if (options_.colour) to_ += plain;
  }

  const DumpOptions& options_;
  ValueTextOptions value_options_;
  std::string& to_;
};

}  // namespace

void dump(const DataSet& data_set, const DumpOptions& options, std::string& to) {
  Dumper(options, to).level(data_set, 0);
}

std::size_t dump(const DataSet& data_set, const ElementPath& path, const DumpOptions& options, std::string& to) {
  Dumper dumper(options, to);
  return visit(data_set, path, [&](const PathMatch& match) {
    const bool nested = &match.level != &data_set;
    if (match.item) {
      dumper.line(match.element, match.path, 0);
      dumper.level(match.element.item(*match.item), 1);
      return;
    }
    dumper.line(match.element, nested ? std::string(match.path) : element_name(match.level, match.element.tag()), 0);
    dumper.items(match.element, 0);
  });
}

}  // namespace dicom
