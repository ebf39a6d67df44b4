#include <gtest/gtest.h>

#include "dicom/http/byte_ranges.h"
#include "dicom/http/content_coding.h"
#include "dicom/http/forwarded.h"
#include "dicom/http/media_type.h"
#include "dicom/http/multipart.h"
#include "dicom/http/router.h"
#include "dicom/http/text.h"

namespace dicom::http {
namespace {

TEST(Text, DecodesTargets) {
  const auto target = parse_target("/a%2Fb/c?x=1+2&y=%41&z");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->path, (std::vector<std::string>{"a/b", "c"}));
  EXPECT_EQ(target->query.at(0).second, "1 2");
  EXPECT_EQ(target->query.at(1).second, "A");
  EXPECT_FALSE(parse_target("/a%2"));
  EXPECT_FALSE(parse_target("http://x/"));
  EXPECT_EQ(*percent_decode(percent_encode("a b/ü%"), false), "a b/ü%");
  EXPECT_EQ(http_date(784111777), "Sun, 06 Nov 1994 08:49:37 GMT");  // RFC 9110 5.6.7
}

TEST(MediaType, ReadsAcceptHeaders) {
  const auto accepted =
      parse_accept("text/*;q=0.3, multipart/related; type=\"application/dicom\"; transfer-syntax=*, */*;q=0");
  ASSERT_EQ(accepted.size(), 2U);
  EXPECT_EQ(accepted[0].media.type, "multipart/related");
  EXPECT_EQ(accepted[0].media.parameter("type"), "application/dicom");
  EXPECT_EQ(accepted[0].media.parameter("transfer-syntax"), "*");
  EXPECT_TRUE(accepted[1].media.covers("text/html"));
  EXPECT_FALSE(accepted[1].media.covers("image/png"));
  EXPECT_TRUE(parse_accept("").at(0).media.covers("image/png"));
  EXPECT_EQ(parse_accept("a/b; x=\"1,2;3\"").at(0).media.parameter("x"), "1,2;3");
}

struct Parts {
  std::vector<std::string> types;
  std::vector<std::string> bodies;
  bool open = false;

  MultipartParser::Events events() {
    return {[this](const Headers& headers) -> Result<void> {
              types.emplace_back(headers.value_or("content-type", ""));
              bodies.emplace_back();
              open = true;
              return {};
            },
            [this](Bytes bytes) -> Result<void> {
              bodies.back() += as_text(bytes);
              return {};
            },
            [this]() -> Result<void> {
              open = false;
              return {};
            }};
  }
};

const std::string example =
    "preamble\r\n--b\r\nContent-Type: application/dicom\r\n\r\none\r\n--bb is content\r\n--b "
    "\r\n\r\n\r\n--b--\r\nepilogue";

TEST(Multipart, ReadsPartsFromPiecesOfAnySize) {
  for (std::size_t size = 1; size <= example.size(); ++size) {
    Parts parts;
    MultipartParser parser("b", parts.events());
    Result<void> fed;
    for (std::size_t at = 0; at < example.size() && fed; at += size)
      fed = parser.feed(as_bytes(std::string_view(example).substr(at, size)));
    // "--bb" begins like a delimiter: RFC 2046 forbids such content, and it is told.
    EXPECT_FALSE(fed) << size;
  }
}

TEST(Multipart, ReadsWhatTheWriterWrites) {
  Headers headers;
  headers.add("Content-Type", "application/dicom");
  const std::string content = std::string("a\r\n-\r\n--\0\r", 10) + std::string(100'000, '\r');
  const std::string body =
      multipart_head("xyz", true, headers) + content + multipart_head("xyz", false, headers) + multipart_end("xyz");
  for (const std::size_t size : {1UL, 7UL, 8UL, 10UL, 4096UL, body.size()}) {
    Parts parts;
    MultipartParser parser("xyz", parts.events());
    for (std::size_t at = 0; at < body.size(); at += size)
      ASSERT_TRUE(parser.feed(as_bytes(std::string_view(body).substr(at, size))));
    EXPECT_TRUE(parser.finish());
    ASSERT_EQ(parts.bodies.size(), 2U);
    EXPECT_EQ(parts.bodies[0], content);
    EXPECT_EQ(parts.bodies[1], "");
    EXPECT_FALSE(parts.open);
  }
}

TEST(Multipart, NoticesACutOffBody) {
  Parts parts;
  MultipartParser parser("b", parts.events());
  ASSERT_TRUE(parser.feed(as_bytes("--b\r\n\r\nabc")));
  EXPECT_EQ(parser.finish().error().code, ErrorCode::truncated);
  EXPECT_TRUE(parts.open);
}

TEST(Multipart, BoundsPartHeaders) {
  Parts parts;
  MultipartParser parser("b", parts.events());
  ASSERT_TRUE(parser.feed(as_bytes("--b\r\n")));
  EXPECT_EQ(parser.feed(as_bytes(std::string(100'000, 'x'))).error().code, ErrorCode::limit_exceeded);
}

TEST(Router, FindsByTable) {
  Router router;
  const Handler handler = [](const Request&) { return Response{}; };
  router.add("GET", "/studies/{study}/series", handler);
  router.add("POST", "/studies", handler);
  router.add("GET", "/{page*}", handler);
  Request request;
  request.method = "HEAD";
  request.path = {"studies", "1.2", "series"};
  EXPECT_NE(router.find(request).route, nullptr);
  EXPECT_EQ(request.parameter("study"), "1.2");
  request.method = "DELETE";
  const auto found = router.find(request);
  EXPECT_EQ(found.route, nullptr);
  EXPECT_EQ(found.problem.status, 405);
  EXPECT_EQ(found.problem.headers.find("allow"), "GET, HEAD, OPTIONS");
}

TEST(ByteRanges, AreThoseOfRfc9110) {
  using Ranges = std::vector<ByteRange>;
  EXPECT_EQ(parse_ranges("bytes=0-9", 100), (Ranges{{0, 9}}));
  EXPECT_EQ(parse_ranges("bytes=90-", 100), (Ranges{{90, 99}}));
  EXPECT_EQ(parse_ranges("bytes=-5, 0-0", 100), (Ranges{{95, 99}, {0, 0}}));
  EXPECT_EQ(parse_ranges("bytes=50-1000", 100), (Ranges{{50, 99}}));
  EXPECT_EQ(parse_ranges("bytes=-1000", 100), (Ranges{{0, 99}}));
  EXPECT_EQ(parse_ranges("bytes=100-", 100), Ranges{});
  EXPECT_EQ(parse_ranges("bytes=-0", 100), Ranges{});
  for (const char* malformed : {"", "bytes", "bytes=", "bytes=9-1", "bytes=x-1", "bytes=1", "lines=0-1", "bytes=-"})
    EXPECT_FALSE(parse_ranges(malformed, 100)) << malformed;
  EXPECT_EQ(content_range({0, 9}, 100), "bytes 0-9/100");
}

TEST(ContentCoding, IsWhatTheClientLikesBest) {
  static constexpr std::string_view available[] = {"zstd", "gzip", "deflate"};
  EXPECT_EQ(choose_coding("gzip, deflate, br", available), "gzip");
  EXPECT_EQ(choose_coding("gzip, zstd", available), "zstd");
  EXPECT_EQ(choose_coding("zstd;q=0.1, gzip;q=0.5", available), "gzip");
  EXPECT_EQ(choose_coding("*", available), "zstd");
  EXPECT_EQ(choose_coding("*, zstd;q=0", available), "gzip");
  EXPECT_EQ(choose_coding("identity", available), "");
  EXPECT_EQ(choose_coding("", available), "");
}

TEST(Forwarded, SaysHowTheClientCalledUs) {
  const auto origin = [](std::vector<std::pair<const char*, const char*>> fields, bool secure = false) {
    Headers headers;
    headers.add("Host", "inner:8080");
    for (const auto& [name, value] : fields) headers.add(name, value);
    return origin_as_called(headers, secure);
  };
  EXPECT_EQ(origin({}), "http://inner:8080");
  EXPECT_EQ(origin({}, true), "https://inner:8080");
  EXPECT_EQ(origin({{"X-Forwarded-Proto", "https"}, {"X-Forwarded-Host", "a.example, b"}}), "https://a.example");
  EXPECT_EQ(origin({{"X-Forwarded-Host", "a"}, {"X-Forwarded-Port", "81"}, {"X-Forwarded-Prefix", "/p/"}}),
            "http://a:81/p");
  EXPECT_EQ(origin({{"Forwarded", "for=1.2.3.4;Proto=https;host=\"a:444\", for=x;host=b"}}), "https://a:444");
  EXPECT_EQ(origin({{"X-Forwarded-Host", "a/\"><script>"}, {"X-Forwarded-Proto", "javascript"}}), "http://inner:8080");
}

}  // namespace
}  // namespace dicom::http
