#include "archive/config/rights.h"

#include <gtest/gtest.h>

#include "archive/config/configuration.h"

namespace archive {
namespace {

bool holds(std::string_view range, std::string_view address) {
  const auto parsed = AddressRange::parse(range);
  EXPECT_TRUE(parsed) << range;
  return parsed && parsed->contains(address);
}

TEST(Rights, AddressesAreComparedByTheirFirstBits) {
  EXPECT_TRUE(holds("10.0.0.7", "10.0.0.7:51234"));
  EXPECT_FALSE(holds("10.0.0.7", "10.0.0.8:51234"));
  EXPECT_TRUE(holds("10.0.0.0/8", "10.200.1.2:1"));
  EXPECT_FALSE(holds("10.0.0.0/8", "11.0.0.0:1"));
  EXPECT_TRUE(holds("192.168.4.0/22", "192.168.7.255:1"));
  EXPECT_FALSE(holds("192.168.4.0/22", "192.168.8.0:1"));
  EXPECT_TRUE(holds("0.0.0.0/0", "255.1.2.3"));
  EXPECT_FALSE(holds("0.0.0.0/0", "[fd00::1]:1"));
  EXPECT_TRUE(holds("fd00::/8", "[fd12::7]:104"));
  EXPECT_TRUE(holds("fe80::1", "[fe80::1%eth0]:104"));
  EXPECT_TRUE(holds("10.0.0.7", "[::ffff:10.0.0.7]:104")) << "how a socket of both families tells IPv4";
  EXPECT_FALSE(holds("10.0.0.7", "nonsense"));
  for (const std::string_view text : {"", "10.0.0", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/x", "ct1.example"})
    EXPECT_FALSE(AddressRange::parse(text)) << text;
}

std::vector<DimseRight> rights_of(std::string_view toml) {
  Configuration configuration;
  const auto result = parse_configuration(toml, "a.toml", configuration);
  EXPECT_TRUE(result) << result.error().message;
  return configuration.rights;
}

constexpr std::string_view rules = R"(
[[rights]]
calling = ["CT_*", "MR1"]
address = ["10.1.0.0/16"]
services = ["echo", "store"]
[[rights]]
certificate = ["/O=Clinic/CN=*"]
services = ["all"]
[[rights]]
calling = ["BAD"]
services = []
[[rights]]
address = ["127.0.0.1"]
services = ["find"]
)";

TEST(Rights, TheFirstRuleThatFitsDecides) {
  const auto rights = rights_of(rules);
  ASSERT_EQ(rights.size(), 4u);
  EXPECT_EQ(rights[1].line, 6u);
  const auto rule = [&rights](DimseCaller caller) {
    const DimseRight* right = find_right(rights, caller);
    return right == nullptr ? -1 : static_cast<int>(right - rights.data());
  };
  EXPECT_EQ(rule({"CT_7", "10.1.2.3:4", ""}), 0);
  EXPECT_EQ(rule({"MR1", "10.1.2.3:4", "/O=Clinic/CN=x"}), 0);
  EXPECT_EQ(rule({"CT_7", "10.2.2.3:4", ""}), -1);
  EXPECT_EQ(rule({"MR11", "10.1.2.3:4", ""}), -1);
  EXPECT_EQ(rule({"X", "10.2.2.3:4", "/O=Clinic/CN=x"}), 1);
  EXPECT_EQ(rule({"X", "10.2.2.3:4", "/O=Other/O=Clinic/CN=x"}), -1) << "the whole subject must fit";
  EXPECT_EQ(rule({"BAD", "127.0.0.1:4", ""}), 2);
  EXPECT_EQ(rule({"X", "127.0.0.1:4", ""}), 3);
  EXPECT_EQ(rights[0].services.to_string(), "echo store");
  EXPECT_EQ(rights[1].services, DimseServices::all());
  EXPECT_EQ(rights[2].services, DimseServices());
}

TEST(Rights, ErrorsNameTheLine) {
  const auto error_of = [](std::string_view toml) {
    Configuration configuration;
    const auto result = parse_configuration(toml, "a.toml", configuration);
    return result ? "" : result.error().message;
  };
  EXPECT_EQ(error_of("[[rights]]\nservices = [\"eat\"]"),
            "a.toml:2: 'rights.services': 'eat' is none of all, echo, store, find, get, move, worklist, workflow");
  EXPECT_EQ(error_of("[[rights]]\nservices = []\naddress = [\n\"10.0.0.0/40\"]").substr(0, 9), "a.toml:4:");
  EXPECT_EQ(error_of("[[rights]]\ncalling = [\"A\"]"), "a.toml:1: 'rights' needs services, a list");
  EXPECT_EQ(error_of("[[rights]]\nservices = []\ncaling = []"), "a.toml:3: unknown key 'rights.caling'");
  EXPECT_EQ(error_of("rights = 7"), "a.toml:1: 'rights' must be tables [[rights]]");
}

TEST(Rights, ARunningServerTakesThemOver) {
  Configuration running;
  Configuration wanted = running;
  wanted.rights = rights_of(rules);
  EXPECT_TRUE(needs_restart(running, wanted).empty());
}

}  // namespace
}  // namespace archive
