// A stored object as something that people look at: pictures, PDF, the text of a report. PS3.18 8.7.4.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/http_api/render_parameters.h"
#include "dicom/file/file.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/picture_edits.h"

namespace archive::http_api {

struct Rendered {
  std::string media_type;
  dicom::SharedBytes bytes;
};

class ObjectRenderer {
 public:
  static dicom::Result<ObjectRenderer> open(Archive& archive, const StoredInstance& instance);

  /// What it can be shown as, the default first; empty if there is nothing to see.
  [[nodiscard]] std::vector<std::string_view> media_types() const;
  [[nodiscard]] bool is_image() const { return pixels_.has_value(); }
  [[nodiscard]] std::uint32_t frames() const { return pixels_ ? pixels_->count() : 1; }
  /// The frame that stands for all.
  [[nodiscard]] std::uint32_t middle_frame() const { return (frames() + 1) / 2; }
  [[nodiscard]] const dicom::DataSet& data_set() const { return file_.data_set; }

  /// `frame` from 1; nothing: all of them as one animation, of a media type that has such a thing (image/gif),
  /// otherwise the middle one. Errors: invalid_argument (a region outside of the image), not_found (frame), those of
  /// decoding.
  [[nodiscard]] dicom::Result<Rendered> render(std::string_view media_type, std::optional<std::uint32_t> frame,
                                               const RenderParameters& parameters) const;

 private:
  explicit ObjectRenderer(dicom::File file) : file_(std::move(file)) {}
  [[nodiscard]] dicom::Result<dicom::Picture> picture(std::uint32_t frame, const RenderParameters& parameters) const;
  [[nodiscard]] dicom::Result<dicom::ByteVector> animation(const RenderParameters& parameters) const;
  [[nodiscard]] dicom::ByteVector profile(RenderParameters::Colour colour) const;
  [[nodiscard]] dicom::SharedBytes video() const;

  dicom::File file_;
  std::optional<dicom::PixelFrames> pixels_;
  std::string document_type_;  ///< of an encapsulated document
};

}  // namespace archive::http_api
