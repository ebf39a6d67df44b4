#include "dicom/http/content_coding.h"

#include <charconv>

#include "dicom/http/text.h"

namespace dicom::http {
namespace {

struct Coding {
  std::string_view name;
  double quality = 1;
};

Coding parse_coding(std::string_view text) {
  const std::size_t semicolon = text.find(';');
  Coding coding{trim(text.substr(0, semicolon))};
  if (semicolon == std::string_view::npos) return coding;
  const std::string_view parameter = trim(text.substr(semicolon + 1));
  if (parameter.starts_with("q=") || parameter.starts_with("Q="))
    std::from_chars(parameter.data() + 2, parameter.data() + parameter.size(), coding.quality);
  return coding;
}

// What the header says of a coding; of "*" if it does not name it.
double quality_of(std::string_view header, std::string_view name) {
  double of_any = 0;
  while (!header.empty()) {
    const std::size_t comma = header.find(',');
    const Coding coding = parse_coding(header.substr(0, comma));
    if (equal_ignoring_case(coding.name, name)) return coding.quality;
    if (coding.name == "*") of_any = coding.quality;
    if (comma == std::string_view::npos) break;
    header.remove_prefix(comma + 1);
  }
  return of_any;
}

}  // namespace

std::string_view choose_coding(std::string_view accept_encoding, std::span<const std::string_view> available) {
  std::string_view best;
  double best_quality = 0;
  for (const std::string_view name : available) {
    const double quality = quality_of(accept_encoding, name);
    if (quality > best_quality) {
      best = name;
      best_quality = quality;
    }
  }
  return best;
}

}  // namespace dicom::http
