// The in-process jobs with our own library.
#include <fcntl.h>

#include <algorithm>

#include "bench/programs/driver.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/io/file_descriptor.h"
#include "dicom/json/json.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/render.h"

namespace {

using namespace dicom;

File read(const std::string& path, const ReadOptions& options = {}) {
  Diagnostics diagnostics;
  auto file = read_file(std::filesystem::path(path), diagnostics, options);
  if (!file) bench::fail(path, file.error().to_string());
  return *std::move(file);
}

void read_header(const std::string& path) {
  ReadOptions until_pixels;
  until_pixels.stop_at = tags::PixelData;
  const File file = read(path, until_pixels);
  bench::keep(file.data_set.find(tags::PatientID)->raw_text().size());
}

// Every value is fetched in its natural type: text as UTF-8, numbers one by one. Of bulk data the bytes are asked for
// and the first and last are read.
void touch(const DataSet& data_set) {
  for (const DataElement element : data_set) {
    if (element.is_sequence()) {
      for (std::size_t i = 0; i < element.item_count(); ++i) touch(element.item(i));
      continue;
    }
    switch (traits(element.vr()).kind) {
      case ValueKind::text: bench::keep(element.text().value_or(std::string()).size()); break;
      case ValueKind::bytes:
      case ValueKind::sequence: {
        const Bytes bytes = element.bytes();
        if (!bytes.empty())
          bench::keep(std::to_integer<unsigned>(bytes.front()) + std::to_integer<unsigned>(bytes.back()));
        break;
      }
      default:
        for (std::size_t i = 0; i < element.multiplicity(); ++i) {
          bench::keep(static_cast<unsigned long long>(element.number(i).value_or(0)));
        }
    }
  }
}

std::vector<File> loaded;

void load_all(const std::vector<std::string>& files) {
  loaded.clear();
  for (const std::string& path : files) loaded.push_back(read(path));
}

// A data set that was edited, so that it has to be encoded anew.
void write(const std::string& path, std::size_t index, const TransferSyntax& syntax) {
  DataSet& data_set = loaded[index].data_set;
  data_set.set(tags::PatientID, "BENCH");
  const auto written = write_file(path + ".written", data_set, syntax);
  if (!written) bench::fail(path, written.error().to_string());
}

// Into memory, which is big enough.
void encode(const std::string& path, std::size_t index, const TransferSyntax& syntax) {
  loaded[index].data_set.set(tags::PatientID, "BENCH");
  static ByteVector buffer(16 << 20);
  std::size_t used = 0;
  const auto into_buffer = [&used](Bytes bytes) -> Result<void> {
    std::ranges::copy(bytes, buffer.begin() + static_cast<std::ptrdiff_t>(used));
    used += bytes.size();
    return {};
  };
  const File file{loaded[index].meta, loaded[index].data_set, syntax};
  const auto written = write_stream(into_buffer, file);
  if (!written) bench::fail(path, written.error().to_string());
  bench::keep(used);
}

// To a descriptor that takes everything at once.
void write_nowhere(const std::string& path, std::size_t index) {
  loaded[index].data_set.set(tags::PatientID, "BENCH");
  const io::FileDescriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
  const auto written = write_stream(sink_of(nowhere.number()), loaded[index]);
  if (!written) bench::fail(path, written.error().to_string());
}

void decode(const std::string& path, std::size_t index) {
  Diagnostics diagnostics;
  const File& file = loaded[index];
  const auto frames = PixelFrames::open(file.data_set, file.syntax, diagnostics);
  if (!frames) bench::fail(path, frames.error().to_string());
  const auto frame = decode_frame(*frames, 0, diagnostics);
  if (!frame) bench::fail(path, frame.error().to_string());
  bench::keep(std::to_integer<unsigned>(frame->samples.back()));
}

void window(const std::string& path, std::size_t index) {
  Diagnostics diagnostics;
  RenderOptions options;
  options.window = Window{40, 400};
  const auto picture = render(loaded[index].data_set, loaded[index].syntax, options, diagnostics);
  if (!picture) bench::fail(path, picture.error().to_string());
  bench::keep(std::to_integer<unsigned>(picture->samples.back()));
}

}  // namespace

int main(int argc, char** argv) {
  return bench::drive(
      argc, argv,
      {
          {"header", {{}, [](const std::string& path, std::size_t) { read_header(path); }}},
          {"read", {{}, [](const std::string& path, std::size_t) { touch(read(path).data_set); }}},
          {"json",
           {{}, [](const std::string& path, std::size_t) { bench::keep(to_json(read(path).data_set).size()); }}},
          {"write", {load_all, [](const std::string& path, std::size_t i) { write(path, i, loaded[i].syntax); }}},
          {"write-nowhere", {load_all, write_nowhere}},
          {"encode", {load_all, [](const std::string& path, std::size_t i) { encode(path, i, loaded[i].syntax); }}},
          {"encode-implicit",
           {load_all,
            [](const std::string& path, std::size_t i) { encode(path, i, transfer_syntax::ImplicitVRLittleEndian); }}},
          {"decode", {load_all, decode}},
          {"window", {load_all, window}},
      });
}
