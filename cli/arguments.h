// The arguments of a verb: declared, parsed, and explained by --help. The parser itself is CLI11, seen only by
// arguments.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dicom::cli {

/// Declares what a verb takes, then parses the command line into the declared variables. Names are like "-o,--output".
class Arguments {
 public:
  /// `words` is the command line behind the verb.
  Arguments(std::string_view verb, std::string_view summary, std::vector<std::string> words);
  ~Arguments();
  Arguments(const Arguments&) = delete;
  Arguments& operator=(const Arguments&) = delete;

  /// Shown at the end of --help: example command lines, one each line, and notes.
  void examples(std::string_view text);

  void flag(std::string_view names, bool& variable, std::string_view help);
  void option(std::string_view names, std::string& variable, std::string_view value, std::string_view help);
  void option(std::string_view names, std::optional<std::string>& variable, std::string_view value,
              std::string_view help);
  void option(std::string_view names, std::int64_t& variable, std::string_view value, std::string_view help);
  void option(std::string_view names, double& variable, std::string_view value, std::string_view help);
  /// May be given several times.
  void option(std::string_view names, std::vector<std::string>& variable, std::string_view value,
              std::string_view help);
  /// One of a few words.
  void choice(std::string_view names, std::string& variable, std::vector<std::string> choices, std::string_view help);

  /// Positional arguments, in the order of the declarations. Required unless said otherwise.
  void positional(std::string_view name, std::string& variable, std::string_view help, bool required = true);
  void positionals(std::string_view name, std::vector<std::string>& variable, std::string_view help,
                   bool required = true);

  /// Parses. An exit code means: stop with it (help was shown, or the usage error was explained).
  [[nodiscard]] std::optional<int> parse();

  /// Explains what is wrong with a value, with a hint to --help; returns exit_usage.
  int usage_error(std::string_view message) const;

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace dicom::cli
