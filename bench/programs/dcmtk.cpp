// The in-process jobs with DCMTK.
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcjson.h>
#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmimgle/dcmimage.h>
#include <dcmtk/dcmjpeg/djdecode.h>

#include <cstdlib>
#include <memory>
#include <sstream>

#include "bench/programs/driver.h"

namespace {

void check(const OFCondition& condition, const std::string& path) {
  if (condition.bad()) bench::fail(path, condition.text());
}

void read_header(const std::string& path) {
  DcmFileFormat file;
  check(
      file.loadFileUntilTag(path.c_str(), EXS_Unknown, EGL_noChange, DCM_MaxReadLength, ERM_autoDetect, DCM_PixelData),
      path);
  OFString text;
  file.getDataset()->findAndGetOFString(DCM_PatientID, text);
  bench::keep(text.size());
}

template <class Element, class Value>
void touch_numbers(DcmElement& element, OFCondition (Element::*get)(Value&, const unsigned long)) {
  for (unsigned long i = 0; i < element.getVM(); ++i) {
    Value value = 0;
    (dynamic_cast<Element&>(element).*get)(value, i);
    bench::keep(static_cast<unsigned long long>(value));
  }
}

void touch_bulk(DcmElement& element) {
  Uint16* words = nullptr;
  Uint8* bytes = nullptr;
  const Uint32 length = element.getLength();
  if (length == 0) return;
  if (element.getUint16Array(words).good() && words != nullptr) {
    bench::keep(static_cast<unsigned long long>(words[0]) + words[length / 2 - 1]);
  } else if (element.getUint8Array(bytes).good() && bytes != nullptr) {
    bench::keep(static_cast<unsigned long long>(bytes[0]) + bytes[length - 1]);
  }
}

void touch(DcmItem& data_set) {
  for (DcmObject* object = data_set.nextInContainer(nullptr); object != nullptr;
       object = data_set.nextInContainer(object)) {
    auto& element = dynamic_cast<DcmElement&>(*object);
    switch (element.ident()) {
      case EVR_SQ: {
        auto& sequence = dynamic_cast<DcmSequenceOfItems&>(element);
        for (unsigned long i = 0; i < sequence.card(); ++i) touch(*sequence.getItem(i));
        break;
      }
      case EVR_US: touch_numbers<DcmUnsignedShort, Uint16>(element, &DcmUnsignedShort::getUint16); break;
      case EVR_SS: touch_numbers<DcmSignedShort, Sint16>(element, &DcmSignedShort::getSint16); break;
      case EVR_UL: touch_numbers<DcmUnsignedLong, Uint32>(element, &DcmUnsignedLong::getUint32); break;
      case EVR_SL: touch_numbers<DcmSignedLong, Sint32>(element, &DcmSignedLong::getSint32); break;
      case EVR_FD: touch_numbers<DcmFloatingPointDouble, Float64>(element, &DcmFloatingPointDouble::getFloat64); break;
      case EVR_FL: touch_numbers<DcmFloatingPointSingle, Float32>(element, &DcmFloatingPointSingle::getFloat32); break;
      case EVR_OB:
      case EVR_OW:
      case EVR_UN:
      case EVR_PixelData: touch_bulk(element); break;
      default: {
        OFString text;
        element.getOFStringArray(text);
        bench::keep(text.size());
      }
    }
  }
}

void read(const std::string& path) {
  DcmFileFormat file;
  check(file.loadFile(path.c_str()), path);
  touch(*file.getDataset());
}

void to_json(const std::string& path) {
  DcmFileFormat file;
  check(file.loadFile(path.c_str()), path);
  std::ostringstream text;
  DcmJsonFormatCompact format(OFFalse);
  text << "{";
  check(file.getDataset()->writeJson(text, format), path);
  text << "}";
  bench::keep(text.str().size());
}

std::vector<std::unique_ptr<DcmFileFormat>> loaded;

void load_all(const std::vector<std::string>& files) {
  loaded.clear();
  for (const std::string& path : files) {
    loaded.push_back(std::make_unique<DcmFileFormat>());
    check(loaded.back()->loadFile(path.c_str()), path);
    check(loaded.back()->loadAllDataIntoMemory(), path);
  }
}

void write(const std::string& path, std::size_t index, E_TransferSyntax syntax) {
  DcmFileFormat& file = *loaded[index];
  check(file.getDataset()->putAndInsertString(DCM_PatientID, "BENCH"), path);
  check(file.saveFile((path + ".written").c_str(), syntax), path);
}

void write_nowhere(const std::string& path, std::size_t index) {
  DcmFileFormat& file = *loaded[index];
  check(file.getDataset()->putAndInsertString(DCM_PatientID, "BENCH"), path);
  check(file.saveFile("/dev/null", file.getDataset()->getOriginalXfer()), path);
}

// Into memory, which is big enough.
void encode(const std::string& path, std::size_t index, E_TransferSyntax syntax) {
  DcmFileFormat& file = *loaded[index];
  check(file.getDataset()->putAndInsertString(DCM_PatientID, "BENCH"), path);
  static std::vector<char> buffer(16 << 20);
  DcmOutputBufferStream out(buffer.data(), static_cast<offile_off_t>(buffer.size()));
  file.transferInit();
  check(file.write(out, syntax, EET_ExplicitLength, nullptr), path);
  file.transferEnd();
  void* written = nullptr;
  offile_off_t size = 0;
  out.flushBuffer(written, size);
  bench::keep(static_cast<unsigned long long>(size));
}

void decode(const std::string& path, std::size_t index) {
  DcmDataset& data_set = *loaded[index]->getDataset();
  DcmElement* element = nullptr;
  check(data_set.findAndGetElement(DCM_PixelData, element), path);
  auto& pixels = dynamic_cast<DcmPixelData&>(*element);
  Uint32 size = 0;
  check(pixels.getUncompressedFrameSize(&data_set, size), path);
  std::vector<Uint8> frame(size);
  Uint32 first_fragment = 0;
  OFString colour_model;
  check(pixels.getUncompressedFrame(&data_set, 0, first_fragment, frame.data(), size, colour_model), path);
  bench::keep(frame.back());
}

void window(const std::string& path, std::size_t index) {
  DicomImage image(loaded[index]->getDataset(), loaded[index]->getDataset()->getOriginalXfer());
  if (image.getStatus() != EIS_Normal) bench::fail(path, "no image");
  image.setWindow(40, 400);
  const void* samples = image.getOutputData(8);
  if (samples == nullptr) bench::fail(path, "no output");
  bench::keep(static_cast<const unsigned char*>(samples)[0]);
}

}  // namespace

int main(int argc, char** argv) {
  OFLog::configure(OFLogger::FATAL_LOG_LEVEL);
  DJDecoderRegistration::registerCodecs();
  DcmRLEDecoderRegistration::registerCodecs();
  return bench::drive(
      argc, argv,
      {
          {"header", {{}, [](const std::string& path, std::size_t) { read_header(path); }}},
          {"read", {{}, [](const std::string& path, std::size_t) { read(path); }}},
          {"json", {{}, [](const std::string& path, std::size_t) { to_json(path); }}},
          {"write",
           {load_all, [](const std::string& path,
                         std::size_t i) { write(path, i, loaded[i]->getDataset()->getOriginalXfer()); }}},
          {"write-nowhere", {load_all, write_nowhere}},
          {"encode",
           {load_all, [](const std::string& path,
                         std::size_t i) { encode(path, i, loaded[i]->getDataset()->getOriginalXfer()); }}},
          {"encode-implicit",
           {load_all, [](const std::string& path, std::size_t i) { encode(path, i, EXS_LittleEndianImplicit); }}},
          {"decode", {load_all, decode}},
          {"window", {load_all, window}},
      });
}
