// The in-process jobs with GDCM.
#include <gdcmReader.h>
#include <gdcmTrace.h>
#include <gdcmWriter.h>

#include <fstream>
#include <memory>
#include <set>
#include <sstream>

#include "bench/programs/driver.h"

namespace {

const gdcm::Tag patient_id(0x0010, 0x0020);
const gdcm::Tag pixel_data(0x7fe0, 0x0010);

// As GDCM's own tools do: up to and including the tag, the value of Pixel Data skipped.
void read_header(const std::string& path) {
  gdcm::Reader reader;
  reader.SetFileName(path.c_str());
  if (!reader.ReadUpToTag(pixel_data, {pixel_data})) bench::fail(path, "ReadUpToTag");
  bench::keep(reader.GetFile().GetDataSet().GetDataElement(patient_id).GetVL());
}

std::vector<std::unique_ptr<gdcm::Reader>> loaded;

void load_all(const std::vector<std::string>& files) {
  loaded.clear();
  for (const std::string& path : files) {
    loaded.push_back(std::make_unique<gdcm::Reader>());
    loaded.back()->SetFileName(path.c_str());
    if (!loaded.back()->Read()) bench::fail(path, "Read");
  }
}

void edit(std::size_t index) {
  gdcm::DataElement id(patient_id);
  id.SetVR(gdcm::VR::LO);
  id.SetByteValue("BENCH ", gdcm::VL(6));
  loaded[index]->GetFile().GetDataSet().Replace(id);
}

void write_edited(const std::string& path, std::size_t index) {
  edit(index);
  gdcm::Writer writer;
  writer.SetFile(loaded[index]->GetFile());
  writer.CheckFileMetaInformationOff();
  writer.SetFileName((path + ".written").c_str());
  if (!writer.Write()) bench::fail(path, "Write");
}

void encode(const std::string& path, std::size_t index) {
  edit(index);
  std::ostringstream out;
  gdcm::Writer writer;
  writer.SetFile(loaded[index]->GetFile());
  writer.CheckFileMetaInformationOff();
  writer.SetStream(out);
  if (!writer.Write()) bench::fail(path, "Write");
  bench::keep(static_cast<unsigned long long>(out.tellp()));
}

}  // namespace

int main(int argc, char** argv) {
  gdcm::Trace::WarningOff();
  return bench::drive(argc, argv,
                      {
                          {"header", {{}, [](const std::string& path, std::size_t) { read_header(path); }}},
                          {"encode", {load_all, encode}},
                          {"write", {load_all, write_edited}},
                      });
}
