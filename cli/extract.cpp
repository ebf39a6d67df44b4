// dicom extract: what is inside an object as files of its own: documents, models, videos, coded frames, profiles.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/io/mapped_file.h"
#include "dicom/pixel/frames.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string file;
  std::string output;
  std::int64_t frame = 0;
  bool profile = false;
  bool quiet = false;
};

Result<void> write(const fs::path& path, Bytes bytes, const Options& options) {
  const Bytes parts[] = {bytes};
  DICOM_TRY(io::replace_file(path, parts));
  if (!options.quiet) print(fmt::format("{}: {} bytes\n", path.string(), bytes.size()));
  return {};
}

std::string_view extension_of(std::string mime_type) {
  // CDA is written text/XML (PS3.3 C.24.2).
  std::ranges::transform(mime_type, mime_type.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> types{{{"application/pdf", "pdf"},
                                                                                {"text/xml", "xml"},
                                                                                {"application/sla", "stl"},
                                                                                {"model/stl", "stl"},
                                                                                {"model/obj", "obj"},
                                                                                {"model/mtl", "mtl"},
                                                                                {"model/gltf-binary", "glb"},
                                                                                {"application/octet-stream", "bin"}}};
  for (const auto& [type, extension] : types)
    if (type == mime_type) return extension;
  return "bin";
}

// By its first bytes: transfer syntaxes are often wrong about what is in them.
std::string_view extension_of_stream(Bytes stream, PixelEncoding encoding) {
  const std::string_view text = as_text(stream);
  const auto starts = [&](std::string_view with) { return text.starts_with(with); };
  if (text.size() > 8 && text.substr(4, 4) == "ftyp") return "mp4";
  if (starts(std::string_view("\0\0\1\xba", 4)) || starts(std::string_view("\0\0\1\xb3", 4))) return "mpg";
  if (starts("\x47") && text.size() > 188 && text[188] == '\x47') return "ts";
  if (encoding == PixelEncoding::jpeg_ls) return "jls";
  if (starts(std::string_view("\xff\xd8", 2))) return "jpg";
  if (encoding == PixelEncoding::htj2k) return "j2c";
  if (starts(std::string_view("\xff\x4f", 2))) return "j2k";
  if (starts(std::string_view("\0\0\0\x0cjP", 6))) return "jp2";
  if (encoding == PixelEncoding::jpeg_xl) return "jxl";
  if (encoding == PixelEncoding::rle) return "rle";
  return "raw";
}

fs::path with_extension(const Options& options, std::string_view extension) {
  fs::path path = options.output.empty() ? fs::path(options.file).filename() : fs::path(options.output);
  if (options.output.empty() || !path.has_extension()) path.replace_extension(extension);
  return path;
}

// PS3.3 C.24.2: a padding byte is not part of the document, its length tells.
Result<void> extract_document(const DataSet& data_set, const DataElement& document, const Options& options) {
  Bytes bytes = document.bytes();
  const auto length = data_set.get<std::uint64_t>(tags::EncapsulatedDocumentLength);
  if (length && *length <= bytes.size())
    bytes = bytes.first(static_cast<std::size_t>(*length));
  else if (!bytes.empty() && bytes.back() == std::byte{0} && bytes.size() % 2 == 0)
    bytes = bytes.first(bytes.size() - 1);
  return write(with_extension(options, extension_of(data_set.text_or_empty(tags::MIMETypeOfEncapsulatedDocument))),
               bytes, options);
}

// One stream for all frames: PS3.5 8.2.5 and further.
Result<void> extract_video(const DataElement& pixels, const Options& options) {
  ByteVector stream;
  for (std::size_t i = 1; i < pixels.item_count(); ++i) append(stream, pixels.fragment(i));
  const std::string_view extension = extension_of_stream(stream, PixelEncoding::mpeg);
  return write(with_extension(options, extension == "raw" ? "h264" : extension), stream, options);
}

fs::path numbered(const fs::path& path, std::uint32_t frame, std::uint32_t count) {
  if (count == 1) return path;
  const std::string digits = std::to_string(count);
  return path.parent_path() /
         fmt::format("{}-{:0{}}{}", path.stem().string(), frame, digits.size(), path.extension().string());
}

Result<void> extract_frames(const File& file, const Options& options) {
  Diagnostics diagnostics;
  const PixelFrames frames = DICOM_TRY(PixelFrames::open(file.data_set, file.syntax, diagnostics));
  const std::uint32_t first = options.frame == 0 ? 1 : static_cast<std::uint32_t>(options.frame);
  const std::uint32_t last = options.frame == 0 ? frames.count() : first;
  for (std::uint32_t i = first; i <= last; ++i) {
    const StoredFrame frame = DICOM_TRY(frames.stored(i - 1));
    const fs::path path = with_extension(options, extension_of_stream(frame.bytes, frames.encoding()));
    DICOM_TRY(write(options.frame == 0 ? numbered(path, i, frames.count()) : path, frame.bytes, options));
  }
  return {};
}

// The ICC profile of the image, or of its optical path.
std::optional<DataElement> find_profile(const DataSet& data_set) {
  if (auto profile = data_set.find(tags::ICCProfile)) return profile;
  const auto paths = data_set.find(tags::OpticalPathSequence);
  if (!paths || !paths->is_sequence() || paths->item_count() == 0) return std::nullopt;
  return paths->item(0).find(tags::ICCProfile);
}

Result<void> extract(const Options& options) {
  Diagnostics diagnostics;
  const File file = DICOM_TRY(read_file(options.file, diagnostics));
  if (options.profile) {
    const auto profile = find_profile(file.data_set);
    if (!profile) return Error{ErrorCode::not_found, "there is no ICC profile"};
    return write(with_extension(options, "icc"), profile->bytes(), options);
  }
  if (const auto document = file.data_set.find(tags::EncapsulatedDocument))
    return extract_document(file.data_set, *document, options);
  const auto pixels = file.data_set.find(tags::PixelData);
  if (pixels && pixels->is_encapsulated() && file.syntax.pixels == PixelEncoding::mpeg)
    return extract_video(*pixels, options);
  return extract_frames(file, options);
}

}  // namespace

int run_extract(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom extract report.dcm                 report.pdf\n"
      "  dicom extract endoscopy.dcm -o film.mp4  the video as it was recorded, nothing coded again\n"
      "  dicom extract cine.dcm                   cine-001.jpg, cine-002.jpg, ...: the codestreams of the frames\n"
      "  dicom extract slide.dcm --profile        slide.icc\n"
      "Encapsulated documents (PDF, CDA, STL, OBJ), videos, frames as they are stored. Pictures: dicom render.\n");
  arguments.positional("FILE", options.file, "A DICOM file");
  arguments.option("-o,--output", options.output, "OUT",
                   "The file to write (the same name with what suits the content)");
  arguments.option("--frame", options.frame, "N", "One frame alone, counting from 1");
  arguments.flag("--profile", options.profile, "The ICC profile");
  arguments.flag("-q,--quiet", options.quiet, "Do not say what was written");
  if (const auto code = arguments.parse()) return *code;
  if (options.frame < 0 || options.frame > 0xffffffff) return arguments.usage_error("--frame counts from 1");
  if (auto done = extract(options); !done) {
    const bool named = done.error().message.starts_with(options.file);
    print_error("extract", named ? done.error() : std::move(done).error().within(options.file));
    return exit_failure;
  }
  return exit_success;
}

}  // namespace dicom::cli
