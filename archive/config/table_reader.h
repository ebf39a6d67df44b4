// Tables of the TOML file: every key is known, and what is wrong is said with its line.
#pragma once

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"

namespace archive {

/// "FILE:LINE: message"
dicom::Error wrong(std::string_view file, const toml::source_region& where, std::string message);

/// Reads one table: each known key with its own function. Errors: invalid_argument, with file and line.
class TableReader {
 public:
  /// `prefix` stands before keys in messages, as "limits.".
  TableReader(std::string_view file, std::string prefix) : file_(file), prefix_(std::move(prefix)) {}

  template <class N>
  void number(std::string key, N& to, std::int64_t least, std::int64_t most) {
    keys_[key] = [this, key, &to, least, most](const toml::node& node) -> dicom::Result<void> {
      const auto* value = node.as_integer();
      if (value == nullptr) return failed(node, key, "must be an integer");
      if (value->get() < least || value->get() > most)
        return failed(node, key, "must be " + std::to_string(least) + " to " + std::to_string(most));
      to = static_cast<N>(value->get());
      return {};
    };
  }
  void text(std::string key, const std::function<void(std::string)>& use) {
    keys_[key] = [this, key, use](const toml::node& node) -> dicom::Result<void> {
      const auto* value = node.as_string();
      if (value == nullptr) return failed(node, key, "must be a string");
      use(value->get());
      return {};
    };
  }
  void flag(std::string key, bool& to) {
    keys_[key] = [this, key, &to](const toml::node& node) -> dicom::Result<void> {
      const auto* value = node.as_boolean();
      if (value == nullptr) return failed(node, key, "must be true or false");
      to = value->get();
      return {};
    };
  }
  void any(std::string key, std::function<dicom::Result<void>(const toml::node&)> use) {
    keys_[std::move(key)] = std::move(use);
  }

  dicom::Result<void> read(const toml::table& table) const {
    for (const auto& [key, node] : table) {
      const auto known = keys_.find(std::string(key.str()));
      if (known == keys_.end())
        return wrong(file_, key.source(), "unknown key '" + prefix_ + std::string(key.str()) + "'");
      DICOM_TRY(known->second(node));
    }
    return {};
  }

  dicom::Error failed(const toml::node& node, const std::string& key, std::string message) const {
    return wrong(file_, node.source(), "'" + prefix_ + key + "' " + std::move(message));
  }

 private:
  std::string_view file_;
  std::string prefix_;
  std::map<std::string, std::function<dicom::Result<void>(const toml::node&)>> keys_;
};

/// A list of strings.
dicom::Result<std::vector<std::string>> read_texts(std::string_view file, std::string_view key, const toml::node& node);

}  // namespace archive
