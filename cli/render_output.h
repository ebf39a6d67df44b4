// Where rendered pictures go: one file each, pages, a contact sheet, a film.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "dicom/base/result.h"
#include "dicom/pixel/render.h"

namespace dicom::cli {

enum class PictureFormat : std::uint8_t { png, jpeg, tiff, gif, mp4, raw };

/// By the name's extension; "-" is PNG.
std::optional<PictureFormat> picture_format_of(const std::string& output);

struct OutputOptions {
  std::filesystem::path path;
  PictureFormat format = PictureFormat::png;
  int quality = 90;
  bool numbered = false;  ///< PNG, JPEG: a file a frame
  std::uint32_t frames = 1;
  double frame_rate = 25;
};

/// Takes pictures one after another.
class PictureOutput {
 public:
  virtual ~PictureOutput() = default;
  virtual Result<void> add(const Picture& picture) = 0;
  virtual Result<void> finish() { return {}; }

  static std::unique_ptr<PictureOutput> make(const OutputOptions& options);
};

/// Small pictures side by side, `columns` in a row, each centred in a cell of `cell`; shown by `output` as one.
class ContactSheet {
 public:
  ContactSheet(std::uint32_t columns, Size cell) : columns_(columns), cell_(cell) {}
  void add(Picture picture) { pictures_.push_back(std::move(picture)); }
  [[nodiscard]] Picture sheet() const;

 private:
  std::uint32_t columns_;
  Size cell_;
  std::vector<Picture> pictures_;
};

}  // namespace dicom::cli
