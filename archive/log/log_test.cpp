#include "archive/log/log.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace archive {
namespace {

std::string logged(LogLevel level, std::string_view event, std::initializer_list<LogField> fields,
                   LogFormat format = LogFormat::text) {
  int ends[2];
  EXPECT_EQ(::pipe(ends), 0);
  Log(ends[1], LogLevel::info, format).write(level, event, fields);
  ::close(ends[1]);
  std::string text(4096, '\0');
  text.resize(static_cast<std::size_t>(std::max<ssize_t>(0, ::read(ends[0], text.data(), text.size()))));
  ::close(ends[0]);
  return text;
}

TEST(Log, OneLineWithFields) {
  const std::string line = logged(LogLevel::info, "association accepted", {{"peer", "STORESCU"}, {"port", 104}});
  EXPECT_EQ(line.substr(23), "Z info association accepted peer=STORESCU port=104\n");
}

TEST(Log, NothingFromOutsideMakesALineOfItsOwn) {
  const std::string line = logged(LogLevel::error, "x", {{"a", "b c"}, {"d", "1\n2\"\\"}, {"e", ""}});
  EXPECT_EQ(line.substr(23), "Z error x a=\"b c\" d=\"1\\x0a2\\\"\\\\\" e=\"\"\n");
}

TEST(Log, AsJson) {
  const std::string line = logged(LogLevel::warning, "x y", {{"a", "b\"\n"}, {"port", 104}}, LogFormat::json);
  EXPECT_TRUE(line.starts_with("{\"time\":\"20")) << line;
  EXPECT_TRUE(line.ends_with("Z\",\"level\":\"warning\",\"event\":\"x y\",\"a\":\"b\\\"\\u000a\",\"port\":\"104\"}\n"))
      << line;
}

TEST(Log, DebugIsSilentByDefault) {
  EXPECT_EQ(logged(LogLevel::debug, "x", {}), "");
}

TEST(Log, TheLastTroublesAreKept) {
  Log log(-1, LogLevel::error);
  log.info("no trouble");
  for (int number = 0; number < 300; ++number) log.warning("trouble", {{"number", number}});
  log.error("the last", {{"what", "a \"quote\""}});
  const auto troubles = log.recent_troubles();
  ASSERT_EQ(troubles.size(), 200u);
  EXPECT_NE(troubles.front().find(R"("event":"trouble","number":"101"})"), std::string::npos) << troubles.front();
  EXPECT_NE(troubles.back().find(R"("level":"error","event":"the last","what":"a \"quote\""})"), std::string::npos)
      << troubles.back();
}

}  // namespace
}  // namespace archive
