// One key of any VR against one value of the same, alone and in a sequence. Three bytes choose VR, split and options.
#include <algorithm>
#include <cstdint>

#include "dicom/base/check.h"
#include "dicom/query/matcher.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  if (size < 3) return 0;
  const auto vr = static_cast<VR>(data[0] % (static_cast<unsigned>(VR::UV) + 1));
  if (vr == VR::none || vr == VR::SQ) return 0;
  const std::size_t split = std::min<std::size_t>(3 + data[1], size);
  const query::MatchingOptions options{(data[2] & 1) != 0, (data[2] & 2) != 0, (data[2] & 4) != 0};
  const auto bytes = std::as_bytes(std::span(data, size));
  constexpr Tag tag(0x0040, 0x0002);
  DataSet key;
  DataSet candidate;
  for (DataSet* each : {&key, &candidate}) each->set_text(Tag(0x0008, 0x0005), VR::CS, "ISO_IR 192");
  key.set_bytes(tag, vr, bytes.subspan(3, split - 3));
  candidate.set_bytes(tag, vr, bytes.subspan(split));
  const auto matcher = query::Matcher::from(key, options);
  if (!matcher) return 0;
  static_cast<void>(matcher->matches(candidate));
  DICOM_CHECK(matcher->answer(candidate).contains(tag));
  DataSet nested;
  nested.set_sequence(Tag(0x0040, 0x0100), Sequence{key});
  const auto outer = query::Matcher::from(nested, options);
  DICOM_CHECK(outer.has_value());
  DataSet nested_candidate;
  nested_candidate.set_sequence(Tag(0x0040, 0x0100), Sequence{candidate, candidate});
  DICOM_CHECK(outer->matches(nested_candidate) == matcher->matches(candidate));
  return 0;
}
