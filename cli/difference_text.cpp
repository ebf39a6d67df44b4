#include "cli/difference_text.h"

namespace dicom::cli {

std::string difference_text(const std::vector<Difference>& found, bool colour) {
  std::string text;
  const auto line = [&](std::string_view sign, std::string_view code, const Difference& each,
                        const std::string& value) {
    if (colour) text += code;
    text.append(sign).append(each.path).append(" = ").append(value);
    if (colour) text += "\x1b[0m";
    text += '\n';
  };
  for (const Difference& each : found) {
    if (each.kind != Difference::Kind::only_right) line("- ", "\x1b[31m", each, each.left);
    if (each.kind != Difference::Kind::only_left) line("+ ", "\x1b[32m", each, each.right);
  }
  return text;
}

}  // namespace dicom::cli
