#include "cli/render_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "cli/console.h"
#include "dicom/codec/tiff.h"
#include "dicom/codec/video.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

Result<void> write(const std::filesystem::path& path, Bytes bytes) {
  if (path == "-") {
    print(as_text(bytes));
    return {};
  }
  const Bytes parts[] = {bytes};
  return io::replace_file(path, parts);
}

class Files : public PictureOutput {
 public:
  explicit Files(const OutputOptions& options) : options_(options) {}

  Result<void> add(const Picture& picture) override {
    const bool jpeg = options_.format == PictureFormat::jpeg;
    const ByteVector coded = DICOM_TRY(jpeg ? encode_jpeg(picture, options_.quality) : encode_png(picture));
    ++count_;
    if (!options_.numbered) return write(options_.path, coded);
    const std::filesystem::path& path = options_.path;
    const std::size_t digits = std::to_string(options_.frames).size();
    return write(path.parent_path() /
                     fmt::format("{}-{:0{}}{}", path.stem().string(), count_, digits, path.extension().string()),
                 coded);
  }

 private:
  OutputOptions options_;
  std::uint32_t count_ = 0;
};

class Pages : public PictureOutput {
 public:
  explicit Pages(const OutputOptions& options) : options_(options) {}

  Result<void> add(const Picture& picture) override {
    pages_.push_back({{picture.size.width, picture.size.height, picture.components, 8, false}, picture.samples});
    return {};
  }
  Result<void> finish() override { return write(options_.path, DICOM_TRY(codec::encode_tiff(pages_))); }

 private:
  OutputOptions options_;
  std::vector<codec::PlainImage> pages_;
};

class Film : public PictureOutput {
 public:
  explicit Film(const OutputOptions& options) : options_(options) {}

  Result<void> add(const Picture& picture) override {
    if (!writer_) {
      const auto format =
          options_.format == PictureFormat::gif ? codec::VideoWriter::Format::gif : codec::VideoWriter::Format::mp4;
      writer_ = DICOM_TRY(codec::VideoWriter::open(format, picture.size.width, picture.size.height, picture.components,
                                                   options_.frame_rate));
    }
    return writer_->add(picture.samples);
  }
  Result<void> finish() override {
    if (!writer_) return {};
    return write(options_.path, DICOM_TRY(writer_->finish()));
  }

 private:
  OutputOptions options_;
  std::optional<codec::VideoWriter> writer_;
};

}  // namespace

std::optional<PictureFormat> picture_format_of(const std::string& output) {
  if (output == "-") return PictureFormat::png;
  std::string extension = std::filesystem::path(output).extension().string();
  std::ranges::transform(extension, extension.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  constexpr std::array<std::pair<std::string_view, PictureFormat>, 8> formats{{{".png", PictureFormat::png},
                                                                               {".jpg", PictureFormat::jpeg},
                                                                               {".jpeg", PictureFormat::jpeg},
                                                                               {".tif", PictureFormat::tiff},
                                                                               {".tiff", PictureFormat::tiff},
                                                                               {".gif", PictureFormat::gif},
                                                                               {".mp4", PictureFormat::mp4},
                                                                               {".raw", PictureFormat::raw}}};
  for (const auto& [name, format] : formats)
    if (name == extension) return format;
  return std::nullopt;
}

std::unique_ptr<PictureOutput> PictureOutput::make(const OutputOptions& options) {
  switch (options.format) {
    case PictureFormat::tiff: return std::make_unique<Pages>(options);
    case PictureFormat::gif:
    case PictureFormat::mp4: return std::make_unique<Film>(options);
    default: return std::make_unique<Files>(options);
  }
}

Picture ContactSheet::sheet() const {
  constexpr std::uint32_t gap = 4;
  const auto count = static_cast<std::uint32_t>(pictures_.size());
  const std::uint32_t columns = std::min(columns_, std::max(count, 1U));
  const std::uint32_t rows = (count + columns - 1) / columns;
  const bool colour = std::ranges::any_of(pictures_, [](const Picture& each) { return each.components == 3; });
  Picture sheet{{columns * (cell_.width + gap) + gap, rows * (cell_.height + gap) + gap}, colour ? 3U : 1U, {}};
  sheet.samples.resize(std::size_t{sheet.size.width} * sheet.size.height * sheet.components);
  for (std::uint32_t i = 0; i < count; ++i) {
    const Picture& picture = pictures_[i];
    const std::uint32_t left = gap + i % columns * (cell_.width + gap) + (cell_.width - picture.size.width) / 2;
    const std::uint32_t top = gap + i / columns * (cell_.height + gap) + (cell_.height - picture.size.height) / 2;
    for (std::uint32_t y = 0; y < picture.size.height; ++y)
      for (std::uint32_t x = 0; x < picture.size.width; ++x)
        for (std::uint32_t c = 0; c < sheet.components; ++c)
          sheet.samples[((std::size_t{top} + y) * sheet.size.width + left + x) * sheet.components + c] =
              picture.samples[(std::size_t{y} * picture.size.width + x) * picture.components +
                              (picture.components == 3 ? c : 0)];
  }
  return sheet;
}

}  // namespace dicom::cli
