// The frames of a stored instance, in the form that a client asked for.
#pragma once

#include <vector>

#include "archive/archive.h"
#include "archive/http_api/responses.h"
#include "dicom/file/file.h"
#include "dicom/pixel/frames.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

struct FrameBytes {
  dicom::SharedBytes bytes;
  std::string photometric;  ///< of samples that were decoded
};

class FrameReader {
 public:
  /// Errors: those of reading, not_found without pixel data.
  static dicom::Result<FrameReader> open(Archive& archive, const StoredInstance& instance);

  [[nodiscard]] std::uint32_t count() const { return pixels_.count(); }
  [[nodiscard]] const dicom::File& file() const { return file_; }
  [[nodiscard]] const dicom::PixelFrames& pixels() const { return pixels_; }
  /// Whether frames can be had in a form; see FrameForm.
  [[nodiscard]] bool gives(const dicom::web::FrameForm& form) const;
  /// Whether frames in this syntax are where they are: nothing is decoded or encoded for them.
  [[nodiscard]] bool is_as_stored(std::string_view transfer_syntax) const;
  /// Frame `number`, from 1.
  [[nodiscard]] dicom::Result<FrameBytes> read(std::uint32_t number, std::string_view transfer_syntax) const;

 private:
  FrameReader(dicom::File file, dicom::PixelFrames pixels, dicom::SharedBytes holder)
      : file_(std::move(file)), pixels_(std::move(pixels)), holder_(std::move(holder)) {}

  dicom::File file_;
  dicom::PixelFrames pixels_;
  dicom::SharedBytes holder_;  ///< where native frames lie
};

/// "1,3,5": frames counted from 1. Errors: invalid_argument, not_found beyond `count`.
dicom::Result<std::vector<std::uint32_t>> parse_frame_list(std::string_view text, std::uint32_t count);

/// One frame as a part of an answer: its Content-Type names the transfer syntax.
dicom::Result<Part> frame_part(const FrameReader& reader, std::uint32_t number, const dicom::web::FrameForm& form,
                               std::string location);

/// The first form that can be had. Error: unsupported, with what is possible.
dicom::Result<dicom::web::FrameForm> choose_form(const FrameReader& reader,
                                                 const std::vector<dicom::http::AcceptedType>& accepted);

}  // namespace archive::http_api
