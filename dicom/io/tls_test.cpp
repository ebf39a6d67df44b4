#include "dicom/io/tls.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <optional>
#include <thread>

#include "dicom/io/listener.h"
#include "dicom/io/test_certificates.h"

namespace dicom::io {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

class TLS : public testing::Test {
 protected:
  TLS() {
    server_options.certificate = server_file;
    client_options.authorities = authority.certificate();
  }
  ~TLS() override { fs::remove_all(folder); }

  struct Outcome {
    Result<Socket> server = Error{ErrorCode::cancelled, "not run"};
    Result<Socket> client = Error{ErrorCode::cancelled, "not run"};
  };
  // Both sides of a handshake, and a byte in both directions: only then a TLS 1.3 client knows that it was let in.
  Outcome meet(TLSContext& server, TLSContext& client, const std::string& host = "localhost") {
    Outcome outcome;
    std::thread acceptor([&] {
      auto socket = listener.accept(Deadline::after(5s));
      ASSERT_TRUE(socket.has_value());
      outcome.server = server.accept(std::move(*socket), Deadline::after(5s));
      if (outcome.server) exchange(outcome.server);
    });
    auto socket = Socket::connect("127.0.0.1", listener.port(), Deadline::after(5s));
    outcome.client = client.connect(std::move(*socket), host, Deadline::after(5s));
    if (outcome.client) exchange(outcome.client);
    acceptor.join();
    return outcome;
  }
  Outcome meet() {
    auto server = TLSContext::for_server(server_options);
    auto client = TLSContext::for_client(client_options);
    EXPECT_TRUE(server.has_value()) << server.error().to_string();
    EXPECT_TRUE(client.has_value()) << client.error().to_string();
    return meet(**server, **client);
  }
  static void exchange(Result<Socket>& side) {
    const std::byte one{1};
    auto written = side->write_all(Bytes(&one, 1), Deadline::after(5s));
    std::byte got{};
    auto read = side->read_some({&got, 1}, Deadline::after(5s));
    if (!written) {
      side = written.error();
    } else if (!read) {
      side = read.error();
    } else if (*read == 0) {
      side = Error{ErrorCode::disconnected, "closed"};
    }
  }

  fs::path folder = fs::temp_directory_path() / ("isocenter-tls-" + std::to_string(::getpid()));
  TestAuthority authority{folder};
  fs::path server_file = authority.issue("server", "DNS:localhost,IP:127.0.0.1");
  fs::path client_file = authority.issue("client", "DNS:client");
  Listener listener = *Listener::listen("127.0.0.1", 0);
  TLSOptions server_options;
  TLSOptions client_options;
};

TEST_F(TLS, BothSidesMeetWithVersionThirteen) {
  const Outcome outcome = meet();
  ASSERT_TRUE(outcome.client.has_value()) << outcome.client.error().to_string();
  ASSERT_TRUE(outcome.server.has_value()) << outcome.server.error().to_string();
  EXPECT_EQ(outcome.client->security(), "TLSv1.3 TLS_AES_256_GCM_SHA384, /CN=server");
  EXPECT_EQ(outcome.server->security(), "TLSv1.3 TLS_AES_256_GCM_SHA384");
}

TEST_F(TLS, TheModifiedProfileMeetsTheOther) {
  server_options.profile = TLSProfile::bcp_195_modified;
  EXPECT_TRUE(meet().client.has_value());
}

TEST_F(TLS, AServerThatIsNotTrustedIsRejected) {
  const TestAuthority other(folder / "other", "other");
  client_options.authorities = other.certificate();
  const Outcome outcome = meet();
  ASSERT_FALSE(outcome.client.has_value());
  EXPECT_EQ(outcome.client.error().code, ErrorCode::rejected);
  EXPECT_NE(outcome.client.error().message.find("unable to get local issuer"), std::string::npos)
      << outcome.client.error().message;
  client_options.verify_server = false;
  EXPECT_TRUE(meet().client.has_value());
}

TEST_F(TLS, TheCertificateMustBeForTheHost) {
  auto server = *TLSContext::for_server(server_options);
  auto client = *TLSContext::for_client(client_options);
  EXPECT_TRUE(meet(*server, *client, "127.0.0.1").client.has_value());
  const Outcome outcome = meet(*server, *client, "pacs.example");
  ASSERT_FALSE(outcome.client.has_value());
  EXPECT_NE(outcome.client.error().message.find("hostname mismatch"), std::string::npos)
      << outcome.client.error().message;
  client_options.verify_host_name = false;
  client = *TLSContext::for_client(client_options);
  EXPECT_TRUE(meet(*server, *client, "pacs.example").client.has_value());
  client_options.verify_host_name = true;
  client_options.server_name = "localhost";
  client = *TLSContext::for_client(client_options);
  EXPECT_TRUE(meet(*server, *client, "pacs.example").client.has_value());
}

TEST_F(TLS, ClientCertificatesAreRequiredWhereAsked) {
  server_options.authorities = authority.certificate();
  EXPECT_TRUE(meet().client.has_value()) << "asked for, not required";
  server_options.require_client_certificate = true;
  const Outcome without = meet();
  EXPECT_FALSE(without.client.has_value());
  ASSERT_FALSE(without.server.has_value());
  EXPECT_NE(without.server.error().message.find("peer did not return a certificate"), std::string::npos)
      << without.server.error().message;
  client_options.certificate = client_file;
  const Outcome with = meet();
  ASSERT_TRUE(with.server.has_value()) << with.server.error().to_string();
  EXPECT_NE(with.server->security().find("/CN=client"), std::string::npos);
}

TEST_F(TLS, AStrangersClientCertificateIsRefusedEvenIfNoneIsRequired) {
  TestAuthority other(folder / "other", "other");
  server_options.authorities = authority.certificate();
  client_options.certificate = other.issue("stranger", "DNS:stranger");
  const Outcome outcome = meet();
  EXPECT_FALSE(outcome.server.has_value());
  EXPECT_FALSE(outcome.client.has_value());
}

TEST_F(TLS, RevokedCertificatesAreRefused) {
  server_options.authorities = authority.certificate();
  server_options.require_client_certificate = true;
  server_options.revocations = authority.revoke({client_file});
  client_options.certificate = client_file;
  const Outcome outcome = meet();
  ASSERT_FALSE(outcome.server.has_value());
  EXPECT_NE(outcome.server.error().message.find("certificate revoked"), std::string::npos)
      << outcome.server.error().message;
  client_options.certificate = authority.issue("second", "DNS:second");
  EXPECT_TRUE(meet().server.has_value());
}

TEST_F(TLS, AuthoritiesMayBeAFolder) {
  client_options.authorities = folder;
  EXPECT_TRUE(meet().client.has_value());
}

TEST_F(TLS, ChangedFilesAreReadAgainAndBrokenOnesAreNot) {
  auto server = *TLSContext::for_server(server_options);
  client_options.verify_host_name = false;
  auto client = *TLSContext::for_client(client_options);
  EXPECT_NE(meet(*server, *client).client->security().find("/CN=server"), std::string::npos);
  fs::copy_file(authority.issue("renewed", "DNS:localhost"), server_file, fs::copy_options::overwrite_existing);
  EXPECT_NE(meet(*server, *client).client->security().find("/CN=renewed"), std::string::npos);
  EXPECT_EQ(server->reload_problem(), "");
  fs::resize_file(server_file, 100);
  EXPECT_NE(meet(*server, *client).client->security().find("/CN=renewed"), std::string::npos);
  EXPECT_NE(server->reload_problem().find(server_file.string()), std::string::npos) << server->reload_problem();
}

TEST_F(TLS, WrongFilesAreNamed) {
  server_options.certificate = folder / "nowhere.pem";
  auto missing = TLSContext::for_server(server_options);
  ASSERT_FALSE(missing.has_value());
  EXPECT_EQ(missing.error().code, ErrorCode::not_found);
  EXPECT_NE(missing.error().message.find("nowhere.pem"), std::string::npos);
  server_options.certificate = server_file;
  server_options.private_key = client_file;
  EXPECT_EQ(TLSContext::for_server(server_options).error().code, ErrorCode::invalid_data);
  server_options.certificate.clear();
  EXPECT_EQ(TLSContext::for_server(server_options).error().code, ErrorCode::invalid_argument);
}

TEST_F(TLS, APeerThatSpeaksNoTLSIsToldApart) {
  auto server = *TLSContext::for_server(server_options);
  Result<Socket> accepted = Error{ErrorCode::cancelled, ""};
  std::thread acceptor([&] { accepted = server->accept(*listener.accept(Deadline::after(5s)), Deadline::after(5s)); });
  auto socket = *Socket::connect("127.0.0.1", listener.port(), Deadline::after(5s));
  const std::byte request[] = {std::byte{1}, std::byte{0}, std::byte{0}, std::byte{0}, std::byte{0}, std::byte{99}};
  EXPECT_TRUE(socket.write_all(Bytes(request), Deadline::after(5s)).has_value());
  acceptor.join();
  ASSERT_FALSE(accepted.has_value());
  EXPECT_EQ(accepted.error().code, ErrorCode::rejected);
  EXPECT_NE(accepted.error().message.find("no TLS"), std::string::npos) << accepted.error().message;
}

TEST_F(TLS, AHandshakeThatStopsIsCutByItsDeadline) {
  auto server = *TLSContext::for_server(server_options);
  auto socket = *Socket::connect("127.0.0.1", listener.port(), Deadline::after(5s));
  const auto accepted = server->accept(*listener.accept(Deadline::after(5s)), Deadline::after(50ms));
  ASSERT_FALSE(accepted.has_value());
  EXPECT_EQ(accepted.error().code, ErrorCode::timeout);
}

// Both directions at once, from two threads, in pieces of all sizes.
TEST_F(TLS, CarriesMuchInBothDirectionsAtOnce) {
  Outcome outcome = meet();
  ASSERT_TRUE(outcome.client.has_value() && outcome.server.has_value());
  constexpr std::size_t total = 8U << 20;
  const auto pour = [](Socket& socket) {
    ByteVector piece(100'000);
    for (std::size_t sent = 0; sent < total;) {
      const std::size_t size = std::min<std::size_t>(total - sent, 1 + sent % piece.size());
      for (std::size_t i = 0; i < size; ++i) piece[i] = std::byte(static_cast<unsigned char>((sent + i) * 7));
      const Bytes parts[] = {Bytes(piece).first(size / 3), {}, Bytes(piece).subspan(size / 3, size - size / 3)};
      ASSERT_TRUE(socket.write_all(parts, Deadline::after(10s)).has_value());
      sent += size;
    }
  };
  const auto drain = [](Socket& socket) {
    ByteVector space(70'000);
    for (std::size_t got = 0; got < total;) {
      const auto count = socket.read_some(space, Deadline::after(10s));
      ASSERT_TRUE(count.has_value() && *count > 0);
      for (std::size_t i = 0; i < *count; ++i) {
        ASSERT_EQ(space[i], std::byte(static_cast<unsigned char>((got + i) * 7)));
      }
      got += *count;
    }
  };
  std::thread threads[] = {std::thread([&] { pour(*outcome.client); }), std::thread([&] { pour(*outcome.server); }),
                           std::thread([&] { drain(*outcome.client); }), std::thread([&] { drain(*outcome.server); })};
  for (std::thread& each : threads) each.join();
  outcome.client->close();
  std::byte last{};
  EXPECT_EQ(*outcome.server->read_some({&last, 1}, Deadline::after(5s)), 0U);
}

}  // namespace
}  // namespace dicom::io
