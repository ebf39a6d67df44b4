#include "archive/config/configuration.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace archive {
namespace {

std::string error_of(std::string_view toml) {
  Configuration configuration;
  const auto result = parse_configuration(toml, "a.toml", configuration);
  return result ? "" : result.error().message;
}

TEST(Configuration, ReadsAllKeys) {
  Configuration configuration;
  const auto result = parse_configuration(
      "data = \"/srv/a\"\nae_title = \"PACS\"\nbind = \"0.0.0.0\"\ndicom_port = 104\nhttp_port = 0\n"
      "accept_any_called_title = false\npeers = [\"A@host:1\", \"B@[::1]:2\"]\n[limits]\nassociations = "
      "7\nassociation_idle = 9\n",
      "a.toml", configuration);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(configuration.data_folder, "/srv/a");
  EXPECT_EQ(configuration.ae_title, "PACS");
  EXPECT_EQ(configuration.dicom_port, 104);
  EXPECT_EQ(configuration.http_port, 0);
  EXPECT_FALSE(configuration.accept_any_called_title);
  ASSERT_EQ(configuration.peers.size(), 2u);
  EXPECT_EQ(configuration.peers[1].host, "::1");
  EXPECT_EQ(configuration.limits.associations, 7u);
  EXPECT_EQ(configuration.limits.association_idle.count(), 9);
  EXPECT_TRUE(check(configuration));
}

TEST(Configuration, ErrorsNameLineAndKey) {
  EXPECT_EQ(error_of("\ndicom_prot = 1"), "a.toml:2: unknown key 'dicom_prot'");
  EXPECT_EQ(error_of("dicom_port = 70000"), "a.toml:1: 'dicom_port' must be 0 to 65535");
  EXPECT_EQ(error_of("http_port = \"80\""), "a.toml:1: 'http_port' must be an integer");
  EXPECT_EQ(error_of("[limits]\n\nx = 1"), "a.toml:3: unknown key 'limits.x'");
  EXPECT_NE(error_of("peers = [\"A@h:1\",\n\"A\"]").find("a.toml:2: 'peers': 'A': no AE title"), std::string::npos);
  EXPECT_TRUE(error_of("a = ").starts_with("a.toml:1: "));
}

TEST(Configuration, PeersMayWantTLS) {
  Configuration configuration;
  const auto result = parse_configuration(
      "peers = [\"A@host:1\", { address = \"B@host:2\", as = \"US\", tls = true, tls_ca = \"ca.pem\", tls_check_host = "
      "false }]",
      "a.toml", configuration);
  ASSERT_TRUE(result) << result.error().message;
  ASSERT_EQ(configuration.peers.size(), 2u);
  EXPECT_FALSE(configuration.peers[0].tls);
  ASSERT_TRUE(configuration.peers[1].tls);
  EXPECT_EQ(configuration.peers[1].as, "US");
  EXPECT_EQ(configuration.peers[1].tls->authorities, "ca.pem");
  EXPECT_TRUE(configuration.peers[1].tls->verify);
  EXPECT_FALSE(configuration.peers[1].tls->check_host);
  EXPECT_NE(error_of("peers = [{ address = \"A@h:1\", tls_ca = \"x\" }]").find("without tls = true"),
            std::string::npos);
  EXPECT_NE(error_of("peers = [{ address = \"A@h:1\", tsl = true }]").find("unknown key 'peers.tsl'"),
            std::string::npos);
  EXPECT_NE(error_of("peers = [{ tls = true }]").find("no AE title"), std::string::npos);
}

TEST(Configuration, IdentitiesAreRead) {
  Configuration configuration;
  const auto result = parse_configuration(
      "[identities]\nrequired = true\nusers = { alice = \"secret\", scanner = \"\" }\n", "a.toml", configuration);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_TRUE(configuration.identities.required);
  EXPECT_EQ(configuration.identities.passcodes.at("alice"), "secret");
  EXPECT_EQ(configuration.identities.passcodes.at("scanner"), "");
  EXPECT_NE(error_of("[identities]\nusers = { alice = 1 }").find("a.toml:2:"), std::string::npos);
  EXPECT_NE(error_of("[identities]\nusers = { alice = \"@/no/such/file\" }").find("no passcode"), std::string::npos);
}

TEST(Configuration, OnlyWhatCanBeReachedIsAnnounced) {
  Configuration configuration;
  EXPECT_FALSE(configuration.is_announced());
  configuration.bind_address = "0.0.0.0";
  EXPECT_TRUE(configuration.is_announced());
  ASSERT_TRUE(parse_configuration("announce = false", "a.toml", configuration));
  EXPECT_FALSE(configuration.is_announced());
}

TEST(Configuration, ReadsWhatIsSearched) {
  Configuration configuration;
  const auto result = parse_configuration(
      "[search]\nstudy = [\"InstitutionalDepartmentName\"]\nseries = [\"00181020\", "
      "\"RequestAttributesSequence.ScheduledProcedureStepID\"]\ninstance = [\"KVP\"]\n",
      "a.toml", configuration);
  ASSERT_TRUE(result) << result.error().message;
  using Level = SearchAttribute::Level;
  ASSERT_EQ(configuration.search_attributes->size(), 4u);
  const auto has = [&configuration](Level level, std::vector<dicom::Tag> path) {
    return std::ranges::find(*configuration.search_attributes, SearchAttribute{level, std::move(path)}) !=
           configuration.search_attributes->end();
  };
  EXPECT_TRUE(has(Level::study, {{0x0008, 0x1040}}));
  EXPECT_TRUE(has(Level::series, {{0x0018, 0x1020}}));
  EXPECT_TRUE(has(Level::series, {{0x0040, 0x0275}, {0x0040, 0x0009}}));
  EXPECT_TRUE(has(Level::instance, {{0x0018, 0x0060}}));
  EXPECT_EQ(error_of("[search]\nseries = [\"KVPP\"]"),
            "a.toml:2: 'search.series': 'KVPP' is no keyword and no tag of eight hexadecimal digits");
  EXPECT_NE(error_of("[search]\nstudy = [\"KVP.KVP\"]").find("no sequence"), std::string::npos);
  EXPECT_NE(error_of("[search]\nstudy = [\"PixelData\"]").find("not searched: OW"), std::string::npos);
  EXPECT_EQ(error_of("[search]\npatient = []"), "a.toml:2: unknown key 'search.patient'");
}

TEST(Configuration, ReadsWhatIsKeptAndWhoIsTold) {
  Configuration configuration;
  const auto result = parse_configuration(
      "[keeping]\ntrash_hours = 24\nchange_hours = 48\n[scrubbing]\ninterval_hours = 0\nrate = 5\n"
      "[[webhooks]]\nurl = \"http://a/b\"\nkinds = [\"stored\"]\ntoken = \"t\"\n[[webhooks]]\nurl = \"https://c\"\n",
      "a.toml", configuration);
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(configuration.keeping.trash.count(), 24);
  EXPECT_EQ(configuration.keeping.changes.count(), 48);
  EXPECT_EQ(configuration.scrubbing.interval.count(), 0);
  EXPECT_EQ(configuration.scrubbing.rate, 5u);
  ASSERT_EQ(configuration.webhooks.size(), 2u);
  EXPECT_EQ(configuration.webhooks[0], (Webhook{"http://a/b", {"stored"}, "t"}));
  EXPECT_TRUE(configuration.webhooks[1].kinds.empty());
  EXPECT_EQ(error_of("[keeping]\ntrash_hours = -1"), "a.toml:2: 'keeping.trash_hours' must be 0 to 876000");
  EXPECT_TRUE(error_of("[[webhooks]]\nurl = \"ftp://a\"").starts_with("a.toml:1: 'webhooks' needs a url"));
  EXPECT_TRUE(error_of("[[webhooks]]\nkinds = [\"eaten\"]").starts_with("a.toml:2: 'webhooks.kinds'"));
}

TEST(Configuration, WhatARunningServerCannotTakeOverIsSaid) {
  Configuration running;
  Configuration wanted = running;
  wanted.peers = {{"A", "h", 1}};
  wanted.webhooks = {{"http://a", {}, {}}};
  wanted.keeping.trash = std::chrono::hours(1);
  EXPECT_TRUE(needs_restart(running, wanted).empty());
  wanted.dicom_port = 104;
  wanted.limits.associations = 3;
  EXPECT_EQ(needs_restart(running, wanted), (std::vector<std::string>{"dicom_port", "limits"}));
}

TEST(Configuration, PeersAreChecked) {
  EXPECT_TRUE(parse_peer("AE@localhost:104"));
  for (const std::string_view text :
       {"", "AE", "AE@host", "@host:1", "AE@:1", "AE@host:0", "AE@host:65536", "AE@host:1x", "SEVENTEEN_LETTERS@h:1"}) {
    EXPECT_FALSE(parse_peer(text)) << text;
  }
  Configuration configuration;
  configuration.data_folder = "/x";
  configuration.peers = {{"A", "h", 1}, {"A", "i", 2}};
  EXPECT_FALSE(check(configuration));
}

}  // namespace
}  // namespace archive
