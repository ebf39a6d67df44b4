// The levels of query and retrieve, as the verbs offer them: PS3.4 C.6.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/network.h"

namespace dicom::cli {

enum class QueryLevel : std::uint8_t { patient, study, series, image };

/// "study" and so on; the caller has checked it.
QueryLevel parse_level(std::string_view text);
/// The value of Query/Retrieve Level: "STUDY".
std::string_view level_term(QueryLevel level);
/// The information model of an option ("" chooses by level).
net::scu::QueryModel model_for(std::string_view option, QueryLevel level);
/// The unique keys of a level and those above it.
std::vector<std::string_view> unique_keys(QueryLevel level);
/// What people want to see of a level.
std::span<const std::string_view> usual_keys(QueryLevel level);

/// What `dicom get` and `dicom move` are asked for: unique keys go to the peer as they are; of
/// anything else the studies are looked up first.
class RetrieveKeys {
 public:
  /// `level` and `model` as in their options; empty: by the keys. Errors: invalid_argument: no key, or one without a
  /// value, or the unique keys of the level are not there, or `frames` ("1,3-5") of a model that knows none.
  static Result<RetrieveKeys> from(std::vector<QueryKey> keys, std::string_view level = "", std::string_view model = "",
                                   std::string_view frames = "");

  /// One identifier for each retrieval.
  Result<std::vector<DataSet>> identifiers(const net::PeerAddress& peer, const net::scu::Requestor& requestor) const;
  [[nodiscard]] QueryLevel level() const { return level_; }
  /// Patient root for patients, or study root, if none was named.
  [[nodiscard]] net::scu::QueryModel model() const { return model_for(model_, level_); }

 private:
  Result<std::vector<DataSet>> look_up_studies(const net::PeerAddress& peer,
                                               const net::scu::Requestor& requestor) const;

  std::vector<QueryKey> keys_;
  std::string model_;
  std::vector<double> frames_;
  QueryLevel level_ = QueryLevel::study;
  bool only_unique_keys_ = true;
};

/// The options that `dicom get` and `dicom move` share.
class RetrieveArguments {
 public:
  /// `models`: those that --model offers. `what`: the keys' help.
  void declare(Arguments& arguments, std::vector<std::string> models, const char* what);
  /// Errors: invalid_argument, for a usage error.
  [[nodiscard]] Result<RetrieveKeys> keys() const;
  [[nodiscard]] bool as_json() const { return json_; }

 private:
  std::string level_;
  std::string model_;
  std::string frames_;
  std::vector<std::string> texts_;
  bool json_ = false;
};

}  // namespace dicom::cli
