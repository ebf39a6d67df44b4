// Simulated modalities: examinations of simulated bodies, as the data sets that a scanner would send.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "dicom/core/data_set.h"
#include "dicom/phantom/body.h"

namespace dicom::phantom {

enum class Type : std::uint8_t { CT, MR, US, DX, CR };
std::optional<Type> parse_type(std::string_view name);

struct Options {
  Type type = Type::CT;
  std::uint32_t slices = 0;  ///< images of a study, of US frames; 0: what is usual (CT 40, MR 24, US 30, DX and CR 1)
  std::uint32_t size = 0;    ///< rows and columns; 0: what is usual
  std::uint32_t seed = 1;    ///< decides the anatomy and the patients
  std::string date;          ///< YYYYMMDD of the examinations
};

/// One machine. Images come one at a time; their pixels are computed once and shared by all studies.
class Modality {
 public:
  explicit Modality(Options options);
  ~Modality();

  /// Data sets of one study (one, of a cine).
  [[nodiscard]] std::uint32_t images_per_study() const;
  /// Image `index` of study `study`: complete, in Explicit VR Little Endian's terms, with new UIDs for each Modality.
  DataSet make(std::uint32_t study, std::uint32_t index);

  [[nodiscard]] const Options& options() const { return options_; }

 private:
  SharedBytes pixels_of(std::uint32_t index);

  Options options_;
  Body body_;
  std::string root_;  ///< of this machine's UIDs
  std::map<std::uint32_t, SharedBytes> pixels_;
};

}  // namespace dicom::phantom
