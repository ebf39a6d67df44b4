#include "cli/table.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/console.h"
#include "cli/network.h"
#include "dicom/json/json.h"

namespace dicom::cli {
namespace {

// Characters, not bytes: columns are aligned by them.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

bool all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string Table::text() const {
  std::vector<std::size_t> widths(rows_.front().size());
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  }
  std::string text;
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += row[i];
      line.append(widths[i] - width_of(row[i]) + 2, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

std::string value_at(const DataSet& data_set, std::span<const KnownTag> path) {
  const auto element = data_set.find(path[0]);
  if (!element) return {};
  if (path.size() > 1) return element->item_count() == 0 ? std::string() : value_at(element->item(0), path.subspan(1));
  if (element->is_sequence()) return fmt::format("({} items)", element->item_count());
  if (traits(element->vr()).kind == ValueKind::text) return printable(data_set.text_or_empty(path[0]));
  const auto number = element->number();
  return number ? fmt::format("{:g}", *number) : std::string();
}

void print_json_array(const std::vector<DataSet>& data_sets) {
  JsonOptions format;
  format.pretty = is_terminal(1);
  std::string text = "[";
  for (const DataSet& data_set : data_sets) {
    if (text.size() > 1) text += ",\n";
    append_json(text, data_set, format);
  }
  print(text + "]\n");
}

std::string readable_date(std::string_view date) {
  if (date.size() != 8 || !all_digits(date)) return std::string(date);
  return fmt::format("{}-{}-{}", date.substr(0, 4), date.substr(4, 2), date.substr(6));
}

std::string readable_time(std::string_view time) {
  if (time.size() < 4 || !all_digits(time.substr(0, 4))) return std::string(time);
  return fmt::format("{}:{}", time.substr(0, 2), time.substr(2, 2));
}

}  // namespace dicom::cli
