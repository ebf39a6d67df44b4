// For tests: reads FILE and writes it to FOLDER in every way that keeps its pixel encoding: unchanged ("same"), with
// either form of lengths, and, if its pixel data are native, in every native syntax and deflated.
//
// usage: rewrite FILE FOLDER
#include <cstdio>
#include <string>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace {

using namespace dicom;

bool write(const std::filesystem::path& to, File file, const TransferSyntax& syntax, WriteOptions::Lengths lengths) {
  file.syntax = syntax;
  FileWriteOptions options;
  options.encoding.lengths = lengths;
  options.keep_implementation = true;
  const auto result = write_file(to, file, options);
  if (!result) std::printf("%s: %s\n", to.c_str(), result.error().to_string().c_str());
  return result.has_value();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  using enum WriteOptions::Lengths;
  Diagnostics diagnostics;
  const auto file = read_file(argv[1], diagnostics);
  if (!file) {
    std::printf("%s\n", file.error().to_string().c_str());
    return 1;
  }
  const std::filesystem::path folder(argv[2]);
  bool good = write(folder / "same", *file, file->syntax, as_read);
  good &= write(folder / "defined", *file, file->syntax, defined);
  good &= write(folder / "undefined", *file, file->syntax, undefined);
  const auto pixels = file->data_set.find(tags::PixelData);
  if (pixels && pixels->is_encapsulated()) return good ? 0 : 1;
  for (const TransferSyntax& syntax :
       {transfer_syntax::ImplicitVRLittleEndian, transfer_syntax::ExplicitVRLittleEndian,
        transfer_syntax::ExplicitVRBigEndian, transfer_syntax::DeflatedExplicitVRLittleEndian}) {
    good &= write(folder / std::string(syntax.keyword), *file, syntax, as_read);
  }
  return good ? 0 : 1;
}
