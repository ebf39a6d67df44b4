#include <array>
#include <cstdio>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/phantom/attributes.h"

namespace dicom::phantom {
namespace {

struct Person {
  const char* name;
  const char* sex;
  int born;
};

// Invented people of many places.
constexpr std::array persons{
    Person{"Lindqvist^Maja", "F", 1968},
    Person{"Okafor^Chinedu", "M", 1954},
    Person{"Müller^Jürgen", "M", 1947},
    Person{"García^Lucía", "F", 1981},
    Person{"Yamada^Tarou=山田^太郎=やまだ^たろう", "M", 1939},
    Person{"Novák^Jiří", "M", 1972},
    Person{"Hassan^Amina", "F", 1990},
    Person{"Smith^Eleanor^Jane", "F", 1961},
    Person{"Kowalski^Łukasz", "M", 1985},
    Person{"Wang^XiaoDong=王^小东", "M", 1958},
    Person{"Ferreira^Inês", "F", 1976},
    Person{"Papadopoulos^Eleni=Παπαδοπούλου^Ελένη", "F", 1949},
};

std::string padded(std::uint32_t number, int digits) {
  std::array<char, 16> text;
  return {text.data(), static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%0*u", digits, number))};
}

struct MachineWords {
  const char* modality;
  const char* study;
  const char* series;
  const char* model;
};

MachineWords words_of(Type type) {
  switch (type) {
    case Type::CT: return {"CT", "CT head without contrast", "Head 5 mm soft tissue", "Phantom CT 64"};
    case Type::MR: return {"MR", "MR head", "T2 TSE transverse", "Phantom MR 1.5T"};
    case Type::US: return {"US", "Ultrasound of the abdomen", "Liver sweep", "Phantom US"};
    case Type::DX: return {"DX", "X-ray of the chest", "Chest AP", "Phantom DX"};
    case Type::CR: return {"CR", "X-ray of the chest", "Chest AP", "Phantom CR"};
  }
  return {"OT", "", "", ""};
}

void set_patient(DataSet& to, const ImageContext& context) {
  const std::uint32_t number = context.options.seed * 7 + context.study;
  const Person& person = persons[number % persons.size()];
  const std::uint32_t birthday = number * 37 % 336;
  to.set(tags::PatientName, person.name);
  to.set(tags::PatientID, "SIM" + padded(context.options.seed % 1000, 3) + padded(context.study + 1, 5));
  to.set(tags::PatientBirthDate,
         std::to_string(person.born) + padded(birthday / 28 + 1, 2) + padded(birthday % 28 + 1, 2));
  to.set(tags::PatientSex, person.sex);
  const int year = std::atoi(context.options.date.substr(0, 4).c_str());
  to.set(tags::PatientAge, padded(static_cast<std::uint32_t>(std::max(0, year - person.born)), 3) + "Y");
  to.set(tags::PatientSize, 1.6 + number % 30 / 100.0);
  to.set(tags::PatientWeight, 55 + number * 13 % 40);
}

}  // namespace

DataSet code(std::string_view value, std::string_view scheme, std::string_view meaning) {
  DataSet item;
  item.set(tags::CodeValue, value);
  item.set(tags::CodingSchemeDesignator, scheme);
  item.set(tags::CodeMeaning, meaning);
  return item;
}

void set_common(DataSet& to, const ImageContext& context) {
  const MachineWords words = words_of(context.options.type);
  const std::string time = padded(7 + context.study % 11, 2) + padded(context.study * 17 % 60, 2) + "00";
  to.set(tags::SpecificCharacterSet, "ISO_IR 192");
  set_patient(to, context);
  to.set(tags::StudyInstanceUID, context.study_uid());
  to.set(tags::StudyDate, context.options.date);
  to.set(tags::StudyTime, time);
  to.set(tags::AccessionNumber, "A" + context.options.date.substr(2) + padded(context.study + 1, 4));
  to.set(tags::StudyID, std::to_string(context.study + 1));
  to.set(tags::StudyDescription, words.study);
  to.set(tags::ReferringPhysicianName, "Andersson^Karin^^Dr");
  to.set(tags::Modality, words.modality);
  to.set(tags::SeriesInstanceUID, context.series_uid());
  to.set(tags::SeriesNumber, 1);
  to.set(tags::SeriesDescription, words.series);
  to.set(tags::SeriesDate, context.options.date);
  to.set(tags::SeriesTime, time);
  to.set(tags::AcquisitionDate, context.options.date);
  to.set(tags::AcquisitionTime, time);
  to.set(tags::ContentDate, context.options.date);
  to.set(tags::ContentTime, time);
  to.set(tags::AcquisitionNumber, 1);
  to.set(tags::InstanceNumber, context.index + 1);
  to.set(tags::Manufacturer, "Isocenter");
  to.set(tags::ManufacturerModelName, words.model);
  to.set(tags::InstitutionName, "Simulated Hospital");
  to.set(tags::StationName, "SIM1");
  to.set(tags::DeviceSerialNumber, padded(context.options.seed, 6));
  to.set(tags::SoftwareVersions, "0.1");
  to.set(tags::SOPInstanceUID, context.instance_uid());
  to.set(tags::Rows, context.size);
  to.set(tags::Columns, context.size);
}

}  // namespace dicom::phantom
