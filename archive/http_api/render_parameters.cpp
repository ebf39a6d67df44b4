#include "archive/http_api/render_parameters.h"

#include <charconv>
#include <cmath>

#include "archive/http_api/whole_number.h"
#include "dicom/http/text.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using Numbers = std::vector<std::optional<double>>;

namespace {

// "centre,width[,function]"
Result<void> read_window(std::string_view text, RenderParameters& to) {
  const std::size_t first = text.find(',');
  const std::size_t second = first == std::string_view::npos ? first : text.find(',', first + 1);
  const auto numbers = parse_numbers(text.substr(0, second));
  if (!numbers || numbers->size() != 2 || !(*numbers)[0] || !(*numbers)[1]) return makes_no_sense("window", text);
  const std::string_view function = second == std::string_view::npos ? "linear" : text.substr(second + 1);
  auto window = make_window(*(*numbers)[0], *(*numbers)[1], function);
  if (!window) return makes_no_sense("window", text);
  to.window = *std::move(window);
  return {};
}

// "vw,vh[,sx,sy[,sw,sh]]"
Result<void> read_viewport(std::string_view text, RenderParameters& to) {
  const auto numbers = parse_numbers(text);
  const auto is_side = [](const std::optional<double>& side) {
    return side && *side >= 1 && *side <= largest_viewport && *side == std::floor(*side);
  };
  if (!numbers || (numbers->size() != 2 && numbers->size() != 4 && numbers->size() != 6) || !is_side((*numbers)[0]) ||
      !is_side((*numbers)[1])) {
    return makes_no_sense("viewport", text);
  }
  Viewport viewport;
  viewport.size = {static_cast<std::uint32_t>(*(*numbers)[0]), static_cast<std::uint32_t>(*(*numbers)[1])};
  if (numbers->size() >= 4) {
    viewport.left = (*numbers)[2];
    viewport.top = (*numbers)[3];
  }
  if (numbers->size() == 6) {
    viewport.width = (*numbers)[4];
    viewport.height = (*numbers)[5];
  }
  if (viewport.width == 0.0 || viewport.height == 0.0) return makes_no_sense("viewport", text);
  to.viewport = viewport;
  return {};
}

// "patient,technique"
Result<void> read_annotation(std::string_view list, RenderParameters& to) {
  for (std::string_view rest = list; !rest.empty();) {
    const std::size_t comma = rest.find(',');
    const std::string_view one = rest.substr(0, comma);
    if (one == "patient") {
      to.annotate_patient = true;
    } else if (one == "technique") {
      to.annotate_technique = true;
    } else {
      return makes_no_sense("annotation", list);
    }
    rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
  }
  return {};
}

Result<void> read_colour(std::string_view text, RenderParameters& to) {
  if (text == "no") return {};
  if (text != "yes" && text != "srgb") {
    return Error{ErrorCode::invalid_argument,
                 "iccprofile=" + std::string(text) + " cannot be had here; possible: no, yes, srgb",
                 {},
                 {}};
  }
  to.colour = text == "yes" ? RenderParameters::Colour::own : RenderParameters::Colour::srgb;
  return {};
}

}  // namespace

Error makes_no_sense(std::string_view parameter, std::string_view value) {
  return {ErrorCode::invalid_argument, std::string(parameter) + "=" + std::string(value) + " makes no sense", {}, {}};
}

std::optional<Numbers> parse_numbers(std::string_view text) {
  Numbers numbers;
  while (true) {
    const std::size_t comma = text.find(',');
    const std::string_view one = http::trim(text.substr(0, comma));
    double number = 0;
    const auto [end, status] = std::from_chars(one.data(), one.data() + one.size(), number);
    if (!one.empty() && (status != std::errc{} || end != one.data() + one.size() || !std::isfinite(number)))
      return std::nullopt;
    numbers.push_back(one.empty() ? std::nullopt : std::optional(number));
    if (comma == std::string_view::npos) return numbers;
    text.remove_prefix(comma + 1);
  }
}

Result<Window> make_window(double centre, double width, std::string_view function) {
  Window window;
  window.centre = centre;
  window.width = width;
  if (http::equal_ignoring_case(function, "linear-exact") || function == "LINEAR_EXACT") {
    window.function = VoiFunction::LINEAR_EXACT;
  } else if (http::equal_ignoring_case(function, "sigmoid")) {
    window.function = VoiFunction::SIGMOID;
  } else if (!http::equal_ignoring_case(function, "linear")) {
    return makes_no_sense("window", function);
  }
  if (!is_valid(window)) return makes_no_sense("window", std::to_string(width));
  return window;
}

Result<int> parse_quality(std::string_view text) {
  const auto quality = whole_number<int>(text);
  if (!quality || *quality < 1 || *quality > 100) return makes_no_sense("quality", text);
  return *quality;
}

Result<RenderParameters> read_render_parameters(const Request& request) {
  RenderParameters parameters;
  if (const auto text = request.query_value("window")) DICOM_TRY(read_window(*text, parameters));
  if (const auto text = request.query_value("viewport")) DICOM_TRY(read_viewport(*text, parameters));
  if (const auto text = request.query_value("annotation")) DICOM_TRY(read_annotation(*text, parameters));
  if (const auto text = request.query_value("iccprofile")) DICOM_TRY(read_colour(*text, parameters));
  if (const auto text = request.query_value("quality")) parameters.quality = DICOM_TRY(parse_quality(*text));
  return parameters;
}

}  // namespace archive::http_api
