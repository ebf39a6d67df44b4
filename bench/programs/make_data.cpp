// Makes the files that are measured with: always the same ones.
//
// usage: make_data FOLDER STUDIES SLICES SIZE ELEMENTS
// CT studies of a simulated scanner with fixed UIDs. Headers are filled up to ELEMENTS elements in the manner of
// scanners: private groups with many short numbers, and a sequence.
#include <array>
#include <cstdio>
#include <filesystem>
#include <string>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/phantom/modality.h"

namespace {

using namespace dicom;

constexpr std::string_view uid_root = "2.25.271828182845904523536028747135266249";

std::string uid(std::string_view kind, std::uint32_t study, std::uint32_t index) {
  return std::string(uid_root) + "." + std::string(kind) + "." + std::to_string(study + 1) + "." +
         std::to_string(index + 1);
}

void set_uids(DataSet& image, std::uint32_t study, std::uint32_t index) {
  image.set(tags::StudyInstanceUID, uid("1", study, 0));
  image.set(tags::SeriesInstanceUID, uid("2", study, 0));
  image.set(tags::FrameOfReferenceUID, uid("3", study, 0));
  image.set(tags::SOPInstanceUID, uid("4", study, index));
}

void set_references(DataSet& image, std::uint32_t study) {
  DataSet item;
  item.set(tags::ReferencedSOPClassUID, image.text_or_empty(tags::SOPClassUID));
  item.set(tags::ReferencedSOPInstanceUID, uid("5", study, 0));
  image.set(tags::SourceImageSequence, Sequence{item});
}

struct PrivateGroup {
  std::uint16_t group;
  std::string_view creator;
};
constexpr std::array groups{PrivateGroup{0x0009, "GEMS_IDEN_01"}, PrivateGroup{0x0019, "GEMS_ACQU_01"},
                            PrivateGroup{0x0021, "GEMS_RELA_01"}, PrivateGroup{0x0025, "GEMS_SERS_01"},
                            PrivateGroup{0x0027, "GEMS_IMAG_01"}, PrivateGroup{0x0029, "GEMS_IMPS_01"},
                            PrivateGroup{0x0043, "GEMS_PARM_01"}};

void set_private(DataSet& image, const PrivateGroup& group, std::uint32_t number) {
  const Tag tag(group.group, static_cast<std::uint16_t>(0x1001 + number));
  const std::array value{static_cast<double>(number * 37 % 1000)};
  switch (number % 5) {
    case 0: return image.set_numbers(tag, VR::SS, value);
    case 1: return image.set_text(tag, VR::DS, std::to_string(value[0] / 7));
    case 2: return image.set_numbers(tag, VR::SL, value);
    case 3: return image.set_text(tag, VR::LO, "VALUE " + std::to_string(number));
    default: return image.set_numbers(tag, VR::FL, value);
  }
}

void fill_up(DataSet& image, std::uint32_t elements) {
  if (image.size() + groups.size() >= elements) return;
  for (const PrivateGroup& group : groups) image.set_text(Tag(group.group, 0x0010), VR::LO, group.creator);
  for (std::uint32_t i = 0; image.size() < elements; ++i) {
    set_private(image, groups[i % groups.size()], i / static_cast<std::uint32_t>(groups.size()));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 6) return 2;
  const std::filesystem::path folder = argv[1];
  const auto number = [&](int i) { return static_cast<std::uint32_t>(std::stoul(argv[i])); };
  const std::uint32_t elements = number(5);
  phantom::Modality modality({phantom::Type::CT, number(3), number(4), 1, "20260101"});
  std::filesystem::create_directories(folder);
  for (std::uint32_t study = 0; study < number(2); ++study) {
    for (std::uint32_t index = 0; index < modality.images_per_study(); ++index) {
      DataSet image = modality.make(study, index);
      set_uids(image, study, index);
      set_references(image, study);
      fill_up(image, elements);
      char name[32];
      std::snprintf(name, sizeof name, "%04u-%05u.dcm", study + 1, index + 1);
      const auto written = write_file(folder / name, image, transfer_syntax::ExplicitVRLittleEndian);
      if (!written) {
        std::fprintf(stderr, "%s\n", written.error().to_string().c_str());
        return 1;
      }
    }
  }
}
