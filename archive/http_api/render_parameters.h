// How a picture is to be drawn: the query parameters of PS3.18 8.3.5.1.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/http/message.h"
#include "dicom/pixel/render.h"

namespace archive::http_api {

/// The part of the image that is shown, and into how many pixels it goes.
struct Viewport {
  dicom::Size size{};
  // In pixels of the image; nothing: from its corner, up to its end. Negative sizes turn the picture round.
  std::optional<double> left{}, top{}, width{}, height{};
};

struct RenderParameters {
  enum class Colour : std::uint8_t {
    unsaid,  ///< no profile
    own,     ///< the image's own profile, or sRGB if it has none
    srgb,
  };
  std::optional<dicom::Window> window{};
  std::optional<Viewport> viewport{};
  bool viewport_as_limit = false;  ///< pictures are not made larger than they are
  int quality = 90;
  bool annotate_patient = false;
  bool annotate_technique = false;
  Colour colour = Colour::unsaid;
};

/// Errors: invalid_argument, which names the parameter.
dicom::Result<RenderParameters> read_render_parameters(const dicom::http::Request& request);

dicom::Result<dicom::Window> make_window(double centre, double width, std::string_view function);
dicom::Result<int> parse_quality(std::string_view text);
/// "a,b,,d": numbers, or nothing between commas. Nothing at all if it is malformed.
std::optional<std::vector<std::optional<double>>> parse_numbers(std::string_view text);
/// "window=x makes no sense"
dicom::Error makes_no_sense(std::string_view parameter, std::string_view value);

inline constexpr double largest_viewport = 16'384;

}  // namespace archive::http_api
