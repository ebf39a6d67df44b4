#include "archive/http_api/icc_profile.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

#include "dicom/codec/deflate.h"

namespace archive::http_api {

using dicom::append;
using dicom::as_bytes;
using dicom::Bytes;
using dicom::ByteVector;

namespace {

constexpr auto big = std::endian::big;
constexpr std::size_t curve_points = 1024;
constexpr std::size_t jpeg_segment = 65'519;  // of a profile in one APP2 marker segment

void put(ByteVector& to, std::string_view text) {
  append(to, as_bytes(text));
}
void put_32(ByteVector& to, std::uint32_t number) {
  append(to, number, big);
}
// s15Fixed16Number
void put_fixed(ByteVector& to, double number) {
  put_32(to, static_cast<std::uint32_t>(std::lround(number * 65536)));
}

ByteVector xyz(double x, double y, double z) {
  ByteVector tag;
  put(tag, std::string_view("XYZ \0\0\0\0", 8));
  for (const double number : {x, y, z}) put_fixed(tag, number);
  return tag;
}

ByteVector curve() {
  ByteVector tag;
  put(tag, std::string_view("curv\0\0\0\0", 8));
  put_32(tag, curve_points);
  for (std::size_t i = 0; i < curve_points; ++i) {
    const double coded = static_cast<double>(i) / (curve_points - 1);
    const double linear = coded <= 0.04045 ? coded / 12.92 : std::pow((coded + 0.055) / 1.055, 2.4);
    append(tag, static_cast<std::uint16_t>(std::lround(linear * 65535)), big);
  }
  return tag;
}

ByteVector description(std::string_view text) {
  ByteVector tag;
  put(tag, std::string_view("desc\0\0\0\0", 8));
  put_32(tag, static_cast<std::uint32_t>(text.size() + 1));
  put(tag, text);
  tag.resize(tag.size() + 1 + 8 + 3 + 67);  // no Unicode, no ScriptCode
  return tag;
}

ByteVector copyright(std::string_view text) {
  ByteVector tag;
  put(tag, std::string_view("text\0\0\0\0", 8));
  put(tag, text);
  tag.push_back(std::byte{0});
  return tag;
}

ByteVector header(std::size_t size) {
  ByteVector head;
  put_32(head, static_cast<std::uint32_t>(size));
  put_32(head, 0);
  put_32(head, 0x02100000);
  put(head, "mntrRGB XYZ ");
  for (const std::uint16_t part : {2026, 1, 1, 0, 0, 0}) append(head, part, big);
  put(head, "acsp");
  head.resize(head.size() + 28);  // platform to rendering intent (perceptual)
  for (const double white : {0.9642, 1.0, 0.8249}) put_fixed(head, white);
  head.resize(128);
  return head;
}

// Appends a marker segment or chunk body at a place within a file.
ByteVector with_insertion(Bytes file, std::size_t at, Bytes insertion) {
  ByteVector whole(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(at));
  append(whole, insertion);
  append(whole, file.subspan(at));
  return whole;
}

}  // namespace

ByteVector make_srgb_profile() {
  // Primaries adapted to D50.
  const std::vector<std::pair<std::string_view, ByteVector>> tags{{"desc", description("sRGB IEC61966-2.1")},
                                                                  {"cprt", copyright("No copyright, use freely")},
                                                                  {"wtpt", xyz(0.9642, 1, 0.8249)},
                                                                  {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
                                                                  {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
                                                                  {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
                                                                  {"rTRC", curve()},
                                                                  {"gTRC", {}},
                                                                  {"bTRC", {}}};  // the other curves are the red one
  ByteVector table;
  ByteVector data;
  const std::size_t start = 128 + 4 + tags.size() * 12;
  put_32(table, static_cast<std::uint32_t>(tags.size()));
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
  for (const auto& [signature, tag] : tags) {
    if (!tag.empty()) {
      data.resize((data.size() + 3) / 4 * 4);
      offset = static_cast<std::uint32_t>(start + data.size());
      size = static_cast<std::uint32_t>(tag.size());
      append(data, tag);
    }
    put(table, signature);
    put_32(table, offset);
    put_32(table, size);
  }
  ByteVector profile = header(start + data.size());
  append(profile, table);
  append(profile, data);
  return profile;
}

ByteVector jpeg_with_profile(Bytes jpeg, Bytes profile) {
  ByteVector segments;
  const std::size_t count = (profile.size() + jpeg_segment - 1) / jpeg_segment;
  for (std::size_t i = 0; i < count && count <= 255; ++i) {
    const Bytes part = profile.subspan(i * jpeg_segment, std::min(jpeg_segment, profile.size() - i * jpeg_segment));
    put(segments, "\xff\xe2");
    append(segments, static_cast<std::uint16_t>(part.size() + 16), big);
    put(segments, std::string_view("ICC_PROFILE\0", 12));
    segments.push_back(static_cast<std::byte>(i + 1));
    segments.push_back(static_cast<std::byte>(count));
    append(segments, part);
  }
  // Behind the JFIF marker segment, which has to come first.
  const std::size_t jfif = dicom::load<std::uint16_t>(jpeg.data() + 4, big);
  return with_insertion(jpeg, 4 + jfif, segments);
}

ByteVector png_with_profile(Bytes png, Bytes profile) {
  ByteVector body;
  put(body, std::string_view("iCCPICC profile\0\0", 17));
  append(body, dicom::codec::zlib(profile));
  ByteVector chunk;
  put_32(chunk, static_cast<std::uint32_t>(body.size() - 4));
  append(chunk, body);
  put_32(chunk, dicom::codec::crc32(body));
  constexpr std::size_t behind_header = 8 + 25;
  return with_insertion(png, behind_header, chunk);
}

}  // namespace archive::http_api
