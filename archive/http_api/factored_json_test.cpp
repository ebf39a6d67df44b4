#include "archive/http_api/factored_json.h"

#include <gtest/gtest.h>

#include <vector>

namespace archive::http_api {
namespace {

std::string factored(const std::vector<std::string_view>& objects) {
  std::string json;
  return append_factored(json, objects) ? json : "not factored" + json;
}

TEST(FactoredJson, SaysOnceWhatAllHave) {
  EXPECT_EQ(factored({R"({"00080018":{"vr":"UI","Value":["1"]},"00080060":{"vr":"CS","Value":["CT"]}})",
                      R"({"00080018":{"vr":"UI","Value":["2"]},"00080060":{"vr":"CS","Value":["CT"]}})"}),
            R"("shared":{"00080060":{"vr":"CS","Value":["CT"]}},)"
            R"("instances":[{"00080018":{"vr":"UI","Value":["1"]}},{"00080018":{"vr":"UI","Value":["2"]}}])");
}

TEST(FactoredJson, WhatOneLacksIsNotShared) {
  EXPECT_EQ(factored({R"({"00080060":{"vr":"CS"},"00180050":{"vr":"DS"}})", R"({"00180050":{"vr":"DS"}})",
                      R"({"00080060":{"vr":"CS"},"00180050":{"vr":"DS"},"00200013":{"vr":"IS"}})"}),
            R"("shared":{"00180050":{"vr":"DS"}},)"
            R"("instances":[{"00080060":{"vr":"CS"}},{},{"00080060":{"vr":"CS"},"00200013":{"vr":"IS"}}])");
}

TEST(FactoredJson, OneInstanceIsAllShared) {
  EXPECT_EQ(factored({R"({"00080060":{"vr":"CS"}})"}), R"("shared":{"00080060":{"vr":"CS"}},"instances":[{}])");
  EXPECT_EQ(factored({"{}", "{}"}), R"("shared":{},"instances":[{},{}])");
  EXPECT_EQ(factored({}), R"("shared":{},"instances":[])");
}

TEST(FactoredJson, BracesAndQuotesWithinTextsAndSequencesAreNoEnds) {
  const std::string_view tricky =
      R"({"00081030":{"vr":"LO","Value":["a\"}{\\"]},"00081140":{"vr":"SQ","Value":[{"00081150":{"vr":"UI"}},{}]}})";
  EXPECT_EQ(factored({tricky}), R"("shared":)" + std::string(tricky) + R"(,"instances":[{}])");
}

TEST(FactoredJson, PrivateAttributesAndPixelDataAreLeftOut) {
  EXPECT_EQ(factored({R"({"00090010":{"vr":"LO"},"00280010":{"vr":"US"},"7FE00010":{"vr":"OW","BulkDataURI":"x"}})"}),
            R"("shared":{"00280010":{"vr":"US"}},"instances":[{}])");
  EXPECT_EQ(factored({R"({"00ABC010":{"vr":"LO"},"00B00010":{"vr":"US"}})"}),
            R"("shared":{"00B00010":{"vr":"US"}},"instances":[{}])");
}

TEST(FactoredJson, RefusesWhatIsNoDataSet) {
  for (const std::string_view text :
       {"", "{", "[]", R"({"00080060")", R"({"00080060":{"vr":"CS"})", R"({"00080060":"CT"})", R"({"x":{}})",
        R"({"00080060":{"vr":"CS)", R"({"00080060":{"vr":"CS"}x"00080061":{"vr":"CS"}})", R"({"00080060":{"vr":"\)"})
    EXPECT_EQ(factored({text}), "not factored") << text;
}

}  // namespace
}  // namespace archive::http_api
