#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "archive/access/secrets.h"
#include "archive/access/sessions.h"
#include "archive/access/users.h"

namespace archive::access {
namespace {

class UsersTest : public testing::Test {
 protected:
  UsersTest() { std::filesystem::create_directories(folder_); }
  ~UsersTest() override { std::filesystem::remove_all(folder_); }
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("isocenter-users-" + std::to_string(::getpid()));
  Users users_{users_file(folder_)};
};

TEST(Secrets, PasswordsAreHashedWithScrypt) {
  // RFC 7914 12, its second vector with N = 1024, r = 8, p = 16: the first 32 bytes.
  const std::string hash = "scrypt$1024$8$16$TmFDbA==$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWI=";
  EXPECT_TRUE(is_password("password", hash));
  EXPECT_FALSE(is_password("passwort", hash));
  const std::string ours = hash_password("correct horse");
  EXPECT_TRUE(is_password("correct horse", ours));
  EXPECT_FALSE(is_password("correct hors", ours));
  EXPECT_NE(ours, hash_password("correct horse"));
  for (const char* broken : {"", "scrypt$1$2$3", "scrypt$0$8$1$AAAA$AAAA", "scrypt$99999999999$8$1$AAAA$AAAA", "plain"})
    EXPECT_FALSE(is_password("", broken)) << broken;
}

TEST(Secrets, TokensAreLongAndDiffer) {
  EXPECT_EQ(make_token().size(), 43U);
  EXPECT_NE(make_token(), make_token());
  EXPECT_EQ(hash_token("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  std::string bytes;
  EXPECT_TRUE(from_base64(to_base64("user:pass"), bytes));
  EXPECT_EQ(bytes, "user:pass");
  EXPECT_FALSE(from_base64("a", bytes));
  EXPECT_FALSE(from_base64("!!!!", bytes));
}

TEST_F(UsersTest, ComeAndGo) {
  EXPECT_FALSE(users_.has_administrator());
  ASSERT_TRUE(users_.set("alice", Role::administrator, "long enough"));
  ASSERT_TRUE(users_.set("bob", Role::reader, "also long enough"));
  EXPECT_TRUE(users_.has_administrator());
  EXPECT_EQ(users_.check_password("alice", "long enough")->role, Role::administrator);
  EXPECT_FALSE(users_.check_password("alice", "wrong"));
  EXPECT_FALSE(users_.check_password("carol", "long enough"));
  const auto token = users_.add_token("bob");
  ASSERT_TRUE(token);
  EXPECT_EQ(users_.check_token(*token)->name, "bob");
  EXPECT_FALSE(users_.check_token("another"));
  // Another process sees the same, and this one what the other does.
  Users other(users_file(folder_));
  EXPECT_TRUE(other.check_token(*token));
  ASSERT_TRUE(other.remove("bob"));
  EXPECT_FALSE(users_.check_token(*token));
  EXPECT_FALSE(users_.remove("bob"));
  EXPECT_EQ(std::filesystem::status(users_file(folder_)).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(UsersTest, WhatIsNoUserIsRefused) {
  EXPECT_FALSE(users_.set("", Role::reader, "long enough"));
  EXPECT_FALSE(users_.set("two words", Role::reader, "long enough"));
  EXPECT_FALSE(users_.set("alice", Role::reader, "short"));
  EXPECT_FALSE(users_.add_token("nobody"));
  std::ofstream(users_file(folder_)) << "rubbish\n";
  const auto list = users_.list();
  ASSERT_FALSE(list);
  EXPECT_NE(list.error().message.find(":1:"), std::string::npos);
  EXPECT_TRUE(users_.has_administrator());  // an unreadable file opens nothing
}

TEST(Sessions, EndByThemselves) {
  Sessions sessions;
  const auto start = Sessions::Clock::now();
  const std::string key = sessions.begin("alice", start);
  EXPECT_EQ(sessions.find(key, start + std::chrono::minutes(59)), "alice");
  EXPECT_EQ(sessions.find(key, start + std::chrono::minutes(118)), "alice");
  EXPECT_FALSE(sessions.find(key, start + std::chrono::minutes(179)));
  const std::string other = sessions.begin("alice", start);
  sessions.end(other);
  EXPECT_FALSE(sessions.find(other, start));
  EXPECT_FALSE(sessions.find("guessed", start));
}

TEST(Attempts, AreSlowedDown) {
  Attempts attempts;
  const auto start = Attempts::Clock::now();
  for (unsigned i = 0; i < Attempts::most_failures; ++i) {
    EXPECT_FALSE(attempts.is_blocked("alice 1.2.3.4", start));
    attempts.note_failure("alice 1.2.3.4", start);
  }
  EXPECT_TRUE(attempts.is_blocked("alice 1.2.3.4", start));
  EXPECT_FALSE(attempts.is_blocked("alice 5.6.7.8", start));
  EXPECT_FALSE(attempts.is_blocked("alice 1.2.3.4", start + std::chrono::minutes(2)));
}

}  // namespace
}  // namespace archive::access
