#include "archive/config/table_reader.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

Error wrong(std::string_view file, const toml::source_region& where, std::string message) {
  return {ErrorCode::invalid_argument,
          std::string(file) + ':' + std::to_string(where.begin.line) + ": " + std::move(message),
          {},
          {}};
}

Result<std::vector<std::string>> read_texts(std::string_view file, std::string_view key, const toml::node& node) {
  const auto* list = node.as_array();
  const std::string wanted = "'" + std::string(key) + "' must be a list of strings";
  if (list == nullptr) return wrong(file, node.source(), wanted);
  std::vector<std::string> texts;
  for (const toml::node& element : *list) {
    const auto* text = element.as_string();
    if (text == nullptr) return wrong(file, element.source(), wanted);
    texts.push_back(text->get());
  }
  return texts;
}

}  // namespace archive
