// Words on pictures, in letters of 5 by 7 dots.
#include <algorithm>
#include <array>
#include <cstdint>

#include "dicom/pixel/letters.h"
#include "dicom/pixel/picture_edits.h"

namespace dicom {
namespace {

constexpr std::uint32_t letter_width = 5;
constexpr std::uint32_t letter_height = 7;

using detail::Letter;
using detail::letters;

class Pen {
 public:
  explicit Pen(Picture& picture) : picture_(picture) {
    // About forty letters a line, as a picture is wide.
    dot_ = std::max<std::uint32_t>(1, picture.size.width / 320);
  }

  void write(const std::string& line, std::uint32_t number, std::byte colour, int dx, int dy) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      const char c = line[i] >= ' ' && line[i] <= '~' ? line[i] : '?';
      const Letter& letter = letters[static_cast<std::size_t>(c - ' ')];
      for (std::uint32_t x = 0; x < letter_width; ++x) {
        for (std::uint32_t y = 0; y < letter_height; ++y) {
          if ((letter[x] >> y & 1) == 0) continue;
          const std::uint64_t column = 2 + i * (letter_width + 1) + x;
          set_dot(column, 2 + std::uint64_t{number} * (letter_height + 2) + y, colour, dx, dy);
        }
      }
    }
  }

 private:
  void set_dot(std::uint64_t column, std::uint64_t line, std::byte colour, int dx, int dy) {
    for (std::uint64_t y = line * dot_; y < (line + 1) * dot_; ++y) {
      for (std::uint64_t x = column * dot_; x < (column + 1) * dot_; ++x) {
        const std::uint64_t to_x = x + static_cast<std::uint64_t>(dx);
        const std::uint64_t to_y = y + static_cast<std::uint64_t>(dy);
        if (to_x >= picture_.size.width || to_y >= picture_.size.height) continue;
        auto* at = picture_.samples.data() + (to_y * picture_.size.width + to_x) * picture_.components;
        std::fill_n(at, picture_.components, colour);
      }
    }
  }

  Picture& picture_;
  std::uint32_t dot_;
};

}  // namespace

void annotate(Picture& picture, std::span<const std::string> lines) {
  Pen pen(picture);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto number = static_cast<std::uint32_t>(i);
    for (const auto& [dx, dy] : {std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1)})
      pen.write(lines[i], number, std::byte{0}, dx, dy);
    pen.write(lines[i], number, std::byte{255}, 0, 0);
  }
}

}  // namespace dicom
