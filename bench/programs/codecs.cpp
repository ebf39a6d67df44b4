// Codecs in one process and one thread, on the same samples: ours beside DCMTK's, GDCM's and CharLS's, in megapixels a
// second.
//
// usage: bench_codecs [WIDTH HEIGHT [ROUNDS]]     4096 3328 (a mammogram of 12 bits) if nothing is said; 512 512 is a
// CT
#include <charls/charls.h>
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dcrlerp.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmimgle/dcmimage.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpeg/djencode.h>
#include <dcmtk/dcmjpeg/djrplol.h>
#include <gdcmImageReader.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "dicom/codec/htj2k.h"
#include "dicom/codec/jpeg2000.h"
#include "dicom/codec/jpeg_lossless.h"
#include "dicom/codec/jpeg_ls.h"
#include "dicom/codec/jpeg_markers.h"
#include "dicom/codec/jpeg_xl.h"
#include "dicom/codec/rle.h"
#include "dicom/codec/test_openjpeg.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/grey.h"

namespace {

using namespace dicom;
using codec::ImageHeader;

// Something like tissue: slow waves, edges, and a noise of some levels.
ByteVector made_samples(const ImageHeader& image) {
  std::minstd_rand random(1);
  std::normal_distribution<double> noise(0, 6);
  ByteVector samples;
  samples.reserve(static_cast<std::size_t>(image.byte_count()));
  for (std::uint32_t y = 0; y < image.height; ++y) {
    for (std::uint32_t x = 0; x < image.width; ++x) {
      const double u = static_cast<double>(x) / image.width - 0.5;
      const double v = static_cast<double>(y) / image.height - 0.5;
      const bool inside = u * u / 0.16 + v * v / 0.2 < 1;
      const double value = inside ? 1400 + 500 * std::sin(9 * u + 3 * v) * std::cos(14 * v) + noise(random) : 20;
      append(samples, static_cast<std::uint16_t>(std::clamp(value, 0.0, 4095.0)), std::endian::little);
    }
  }
  return samples;
}

int rounds = 5;
double megapixels = 0;

// The median of some rounds; `prepare` is not timed.
double speed(const std::function<void()>& work, const std::function<void()>& prepare = {}) {
  std::vector<double> seconds;
  for (int i = 0; i <= rounds; ++i) {
    if (prepare) prepare();
    const std::clock_t start = std::clock();  // processor time: other work on the machine counts less
    work();
    const double taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    if (i > 0) seconds.push_back(taken);  // the first one warms up
  }
  std::ranges::sort(seconds);
  return megapixels / seconds[seconds.size() / 2];
}

void show(const char* what, double ours, const char* peer = nullptr, double theirs = 0) {
  if (peer == nullptr)
    std::printf("%-28s %9.1f Mpixel/s\n", what, ours);
  else
    std::printf("%-28s %9.1f Mpixel/s   %-8s %9.1f   %5.2fx\n", what, ours, peer, theirs, ours / theirs);
  std::fflush(stdout);
}

template <class T>
T must(Result<T> result) {
  if (result) return *std::move(result);
  std::fprintf(stderr, "%s\n", result.error().to_string().c_str());
  std::exit(1);
}
void must(Result<void> result) {
  if (result) return;
  std::fprintf(stderr, "%s\n", result.error().to_string().c_str());
  std::exit(1);
}
void must(const OFCondition& condition) {
  if (condition.good()) return;
  std::fprintf(stderr, "%s\n", condition.text());
  std::exit(1);
}

DcmFileFormat native_file(const ImageHeader& image, const ByteVector& samples) {
  DcmFileFormat file;
  DcmDataset& to = *file.getDataset();
  must(to.putAndInsertString(DCM_SOPClassUID, UID_DigitalMammographyXRayImageStorageForPresentation));
  must(to.putAndInsertString(DCM_SOPInstanceUID, "1.2.3.4"));
  must(to.putAndInsertUint16(DCM_SamplesPerPixel, 1));
  must(to.putAndInsertString(DCM_PhotometricInterpretation, "MONOCHROME2"));
  must(to.putAndInsertUint16(DCM_Rows, static_cast<Uint16>(image.height)));
  must(to.putAndInsertUint16(DCM_Columns, static_cast<Uint16>(image.width)));
  must(to.putAndInsertUint16(DCM_BitsAllocated, 16));
  must(to.putAndInsertUint16(DCM_BitsStored, 12));
  must(to.putAndInsertUint16(DCM_HighBit, 11));
  must(to.putAndInsertUint16(DCM_PixelRepresentation, 0));
  must(to.putAndInsertUint16Array(DCM_PixelData, reinterpret_cast<const Uint16*>(samples.data()), samples.size() / 2));
  return file;
}

struct Peer {
  double encode = 0;
  double decode = 0;
  std::string coded_file;
};

// DCMTK's codecs work on data sets: the samples are in memory before, and after.
Peer of_dcmtk(const DcmFileFormat& original, E_TransferSyntax syntax, const DcmRepresentationParameter* parameters,
              const std::string& name) {
  Peer peer;
  DcmFileFormat file;
  peer.encode =
      speed([&] { must(file.getDataset()->chooseRepresentation(syntax, parameters)); }, [&] { file = original; });
  file.getDataset()->removeAllButCurrentRepresentations();
  peer.coded_file = (std::filesystem::temp_directory_path() / name).string();
  must(file.saveFile(peer.coded_file.c_str(), syntax));
  const DcmFileFormat coded = file;
  peer.decode = speed([&] { must(file.getDataset()->chooseRepresentation(EXS_LittleEndianExplicit, nullptr)); },
                      [&] { file = coded; });
  return peer;
}

double gdcm_decode(const std::string& path) {
  std::vector<char> buffer;
  std::unique_ptr<gdcm::ImageReader> reader;
  const double reached = speed(
      [&] {
        buffer.resize(reader->GetImage().GetBufferLength());
        if (!reader->GetImage().GetBuffer(buffer.data())) std::exit(1);
      },
      [&] {
        reader = std::make_unique<gdcm::ImageReader>();
        reader->SetFileName(path.c_str());
        if (!reader->Read()) std::exit(1);
      });
  return reached;
}

}  // namespace

int main(int argc, char** argv) {
  ImageHeader image{4096, 3328, 1, 12, false};
  if (argc > 2)
    image.width = static_cast<std::uint32_t>(std::atoi(argv[1])),
    image.height = static_cast<std::uint32_t>(std::atoi(argv[2]));
  if (argc > 3) rounds = std::atoi(argv[3]);
  megapixels = static_cast<double>(image.pixel_count()) / 1e6;
  const ByteVector samples = made_samples(image);
  ByteVector output(samples.size());
  DJEncoderRegistration::registerCodecs();
  DJDecoderRegistration::registerCodecs();
  DcmRLEEncoderRegistration::registerCodecs();
  DcmRLEDecoderRegistration::registerCodecs();
  const DcmFileFormat original = native_file(image, samples);

  const DJ_RPLossless lossless(1, 0);
  const Peer jpeg = of_dcmtk(original, EXS_JPEGProcess14SV1, &lossless, "bench_codecs_jpeg.dcm");
  ByteVector coded;
  show("JPEG lossless encode", speed([&] { coded = must(codec::encode_jpeg_lossless(samples, image)); }), "DCMTK",
       jpeg.encode);
  const codec::JpegHeader header = must(codec::read_jpeg_header(coded));
  const double jpeg_decode = speed([&] { must(codec::decode_jpeg_lossless(coded, header, output)); });
  show("JPEG lossless decode", jpeg_decode, "DCMTK", jpeg.decode);
  show("JPEG lossless decode", jpeg_decode, "GDCM", gdcm_decode(jpeg.coded_file));

  const DcmRLERepresentationParameter rle_parameters;
  const Peer rle = of_dcmtk(original, EXS_RLELossless, &rle_parameters, "bench_codecs_rle.dcm");
  const codec::RleShape shape{image.width, image.height, 1, 2};
  show("RLE encode", speed([&] { coded = must(codec::encode_rle(samples, shape)); }), "DCMTK", rle.encode);
  show("RLE decode", speed([&] { must(codec::decode_rle(coded, shape, codec::SampleLayout::interleaved, output)); }),
       "DCMTK", rle.decode);

  std::vector<std::byte> charls_coded(samples.size() + 65536);
  std::size_t charls_size = 0;
  const charls::frame_info info{image.width, image.height, 12, 1};
  const double charls_encode = speed([&] {
    charls::jpegls_encoder encoder;
    encoder.frame_info(info);
    encoder.destination(charls_coded);
    charls_size = encoder.encode(samples);
  });
  const double charls_decode = speed([&] {
    charls::jpegls_decoder decoder;
    decoder.source(charls_coded.data(), charls_size);
    decoder.read_header();
    decoder.decode(output);
  });
  show("JPEG-LS encode", speed([&] { coded = must(codec::encode_jpeg_ls(samples, image)); }), "CharLS", charls_encode);
  const codec::JpegHeader ls_header = must(codec::read_jpeg_header(coded));
  show("JPEG-LS decode", speed([&] { must(codec::decode_jpeg_ls(coded, ls_header, output)); }), "CharLS",
       charls_decode);

  Diagnostics diagnostics;
  show("JPEG 2000 encode", speed([&] { coded = must(codec::encode_jpeg2000(samples, image)); }));
  const codec::Jpeg2000Header j2k_header = must(codec::read_jpeg2000_header(coded));
  const double j2k = speed([&] { must(codec::decode_jpeg2000(coded, j2k_header, output, diagnostics)); });
  show("JPEG 2000 decode", j2k, "OpenJPEG", speed([&] {
         if (codec::test::decoded_by_openjpeg(coded, image) != samples) std::exit(1);
       }));
  show("HTJ2K encode", speed([&] { coded = must(codec::encode_htj2k(samples, image)); }));
  const codec::Jpeg2000Header ht_header = must(codec::read_jpeg2000_header(coded));
  show("HTJ2K decode", speed([&] { must(codec::decode_jpeg2000(coded, ht_header, output, diagnostics)); }), "JPEG2000",
       j2k);
  show("JPEG XL encode, effort 3", speed([&] { coded = must(codec::encode_jpeg_xl(samples, image, {.effort = 3})); }));
  const codec::JpegXlHeader xl_header = must(codec::read_jpeg_xl_header(coded));
  show("JPEG XL decode", speed([&] { must(codec::decode_jpeg_xl(coded, xl_header, output)); }));

  DecodedFrame frame{
      image.height, image.width, 1, 2, 12, false, SampleType::integer, PhotometricInterpretation::MONOCHROME2, samples};
  const GreyTransform transform{{1, -1024}, Window{40, 400, VoiFunction::LINEAR, {}}};
  DcmFileFormat shown = original;
  DicomImage picture(&shown, EXS_LittleEndianExplicit);
  std::vector<Uint8> levels(static_cast<std::size_t>(image.pixel_count()));
  const double theirs = speed([&] {
    picture.setWindow(1064, 400);
    picture.getOutputData(levels.data(), levels.size(), 8);
  });
  show("window to 8 bit", speed([&] { output = apply(transform, frame); }), "DCMTK", theirs);
  return 0;
}
