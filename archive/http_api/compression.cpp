#include "archive/http_api/compression.h"

#include <zstd.h>

#include <string>

#include "dicom/codec/deflate.h"
#include "dicom/http/content_coding.h"

namespace archive::http_api {

using namespace dicom;

namespace {

// Below this, compression costs more than it saves.
constexpr std::size_t worth_compressing = 1024;
constexpr std::string_view codings[] = {"zstd", "gzip", "deflate"};

ByteVector zstd(Bytes plain) {
  ByteVector compressed(ZSTD_compressBound(plain.size()));
  // With the room that it asks for, it cannot fail.
  compressed.resize(ZSTD_compress(compressed.data(), compressed.size(), plain.data(), plain.size(), 1));
  return compressed;
}

}  // namespace

std::string_view preferred_coding(const http::Request& request) {
  return http::choose_coding(request.headers.value_or("Accept-Encoding", ""), codings);
}

ByteVector compressed_with(std::string_view coding, Bytes plain) {
  if (coding == "zstd") return zstd(plain);
  if (coding == "gzip") return codec::gzip(plain, 1);
  return codec::zlib(plain, 1);
}

void compress(const http::Request& request, Bytes text, http::Response& response) {
  if (text.size() < worth_compressing) return;
  const std::string_view coding = preferred_coding(request);
  if (coding.empty()) return;
  response.headers.add("Content-Encoding", std::string(coding));
  response.body = SharedBytes(compressed_with(coding, text));
}

}  // namespace archive::http_api
