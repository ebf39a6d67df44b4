// What isocenter_frames.wasm does not need to open a frame by numbers, and leaves out for its size: characters beyond
// ASCII, and numbers as decimal text.
#include "dicom/base/check.h"
#include "dicom/charset/charts.h"
#include "dicom/core/number_text.h"

namespace dicom::detail {

char32_t character_at(GraphicSet, unsigned) {
  return 0;
}
std::optional<std::uint16_t> code_of(GraphicSet, char32_t) {
  return std::nullopt;
}
char32_t gb18030_at(unsigned, unsigned) {
  return 0;
}
std::optional<std::uint16_t> gb18030_code_of(char32_t, bool) {
  return std::nullopt;
}
char32_t gb18030_four_byte_at(std::uint32_t) {
  return 0;
}
std::uint32_t gb18030_four_byte_code_of(char32_t) {
  return 0;
}

std::string decimal_string(double) {
  DICOM_CHECK(false);
  return {};
}
std::string decimal_strings(std::span<const double>) {
  DICOM_CHECK(false);
  return {};
}

}  // namespace dicom::detail
