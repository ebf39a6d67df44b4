// The reader on arbitrary bytes: the first byte chooses the syntax and whether they come whole or in pieces.
#include <cstdint>

#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  if (size == 0) return 0;
  const TransferSyntax syntaxes[] = {transfer_syntax::ImplicitVRLittleEndian, transfer_syntax::ExplicitVRLittleEndian,
                                     transfer_syntax::ExplicitVRBigEndian,
                                     transfer_syntax::DeflatedExplicitVRLittleEndian};
  const TransferSyntax& syntax = syntaxes[data[0] & 3];
  const auto* begin = reinterpret_cast<const std::byte*>(data + 1);
  const SharedBytes bytes{ByteVector(begin, begin + size - 1)};
  Diagnostics diagnostics;
  const auto whole = read_data_set(bytes, syntax, diagnostics);
  if (whole) {
    // What could be read can be written, and reads back the same when its encoding is normal.
    DataSet copy = *whole;
    copy.set_text(Tag(0x0008, 0x0005), VR::CS, "ISO_IR 192");
    static_cast<void>(write_data_set(copy, syntax));
    static_cast<void>(copy == *whole);
  }
  if ((data[0] & 4) != 0 && !syntax.deflated) {
    DataSetReader reader(syntax, {}, diagnostics);
    for (std::size_t end = 0; end <= bytes.size(); end += 7) {
      const auto status = reader.feed(bytes.bytes().first(end), false);
      if (!status || *status == DataSetReader::Status::complete) return 0;
    }
    static_cast<void>(reader.feed(bytes.bytes(), true));
  }
  return 0;
}
