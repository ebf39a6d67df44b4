#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>

#include "cli/verbs.h"

namespace dicom::cli {

struct Arguments::Implementation {
  CLI::App app;
  std::string verb;
  std::vector<std::string> words;
};

Arguments::Arguments(std::string_view verb, std::string_view summary, std::vector<std::string> words)
    : implementation_(std::make_unique<Implementation>()) {
  implementation_->app.description(std::string(summary));
  implementation_->app.name("dicom " + std::string(verb));
  implementation_->app.get_formatter()->column_width(34);
  implementation_->verb = verb;
  implementation_->words = std::move(words);
}

Arguments::~Arguments() = default;

void Arguments::examples(std::string_view text) {
  implementation_->app.footer("Examples:\n" + std::string(text));
}

void Arguments::flag(std::string_view names, bool& variable, std::string_view help) {
  implementation_->app.add_flag(std::string(names), variable, std::string(help));
}

namespace {

template <class T>
void add_option(CLI::App& app, std::string_view names, T& variable, std::string_view value, std::string_view help) {
  app.add_option(std::string(names), variable, std::string(help))->option_text(std::string(value))->take_last();
}

}  // namespace

void Arguments::option(std::string_view names, std::string& variable, std::string_view value, std::string_view help) {
  add_option(implementation_->app, names, variable, value, help);
}

void Arguments::option(std::string_view names, std::optional<std::string>& variable, std::string_view value,
                       std::string_view help) {
  add_option(implementation_->app, names, variable, value, help);
}

void Arguments::option(std::string_view names, std::int64_t& variable, std::string_view value, std::string_view help) {
  add_option(implementation_->app, names, variable, value, help);
}

void Arguments::option(std::string_view names, double& variable, std::string_view value, std::string_view help) {
  add_option(implementation_->app, names, variable, value, help);
}

void Arguments::option(std::string_view names, std::vector<std::string>& variable, std::string_view value,
                       std::string_view help) {
  implementation_->app.add_option(std::string(names), variable, std::string(help))
      ->option_text(std::string(value) + " ...")
      ->expected(1)
      ->allow_extra_args(false)  // what follows the value is not another one
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void Arguments::choice(std::string_view names, std::string& variable, std::vector<std::string> choices,
                       std::string_view help) {
  std::string listed;
  for (const std::string& word : choices) listed += (listed.empty() ? "" : "|") + word;
  implementation_->app.add_option(std::string(names), variable, std::string(help))
      ->option_text(listed)
      ->check(CLI::IsMember(std::move(choices), CLI::ignore_case).description(""))
      ->take_last();
}

void Arguments::positional(std::string_view name, std::string& variable, std::string_view help, bool required) {
  implementation_->app.add_option(std::string(name), variable, std::string(help))->option_text(" ")->required(required);
}

void Arguments::positionals(std::string_view name, std::vector<std::string>& variable, std::string_view help,
                            bool required) {
  implementation_->app.add_option(std::string(name), variable, std::string(help))
      ->option_text("...")
      ->required(required);
}

std::optional<int> Arguments::parse() {
  std::vector<std::string> reversed(implementation_->words.rbegin(), implementation_->words.rend());
  try {
    implementation_->app.parse(std::move(reversed));
  } catch (const CLI::CallForHelp&) {
    std::fputs(implementation_->app.help().c_str(), stdout);
    return exit_success;
  } catch (const CLI::ParseError& error) {
    return usage_error(error.what());
  }
  return std::nullopt;
}

int Arguments::usage_error(std::string_view message) const {
  std::fprintf(stderr, "dicom %s: %.*s\nTry: dicom %s --help\n", implementation_->verb.c_str(),
               static_cast<int>(message.size()), message.data(), implementation_->verb.c_str());
  return exit_usage;
}

}  // namespace dicom::cli
