// The loops of dicom/simd beside the same ones as the compiler makes them of plain code, by kind of vectors, in
// megapixels a second.
//
// usage: bench_pixels [WIDTH HEIGHT [ROUNDS]]     512 512 (a CT) if nothing is said
#include <hwy/highway.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

#include "dicom/base/diagnostics.h"
#include "dicom/pixel/grey.h"
#include "dicom/simd/samples.h"
#include "dicom/simd/test_plain.h"

namespace {

using namespace dicom;

std::size_t pixels = 512 * 512;
int rounds = 15;
volatile double keep = 0;  // what is computed is used

double sum_of(const simd::Difference& difference) {
  return static_cast<double>(difference.sum + difference.squares + difference.different + difference.largest);
}

// Megapixels a second of processor time, the best of some rounds: work of others only makes it slower.
double speed(const std::function<void()>& work) {
  const int repeats = static_cast<int>(std::max<std::size_t>(1, 4'000'000 / pixels));
  double best = 0;
  for (int i = 0; i < rounds; ++i) {
    const std::clock_t start = std::clock();
    for (int k = 0; k < repeats; ++k) work();
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    if (seconds > 0) best = std::max(best, static_cast<double>(pixels) * repeats / seconds / 1e6);
  }
  return best;
}

void use(std::int64_t targets) {
  hwy::SetSupportedTargetsForTest(targets);
  hwy::GetChosenTarget().DeInit();
}

// One row: plain, then every kind of vectors, each as a multiple of plain.
void row(const char* name, const std::function<void()>& plain, const std::function<void()>& ours) {
  const double reference = speed(plain);
  std::printf("%-28s %8.0f", name, reference);
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
    use(target);
    const double reached = speed(ours);
    std::printf("  %8.0f %5.2fx", reached, reached / reference);
    use(0);
  }
  std::printf("\n");
  std::fflush(stdout);
}

ByteVector noise(std::size_t size) {
  std::minstd_rand random(1);
  ByteVector bytes(size);
  for (std::byte& byte : bytes) byte = static_cast<std::byte>(random() >> 8);
  return bytes;
}

DecodedFrame grey_frame(std::size_t count) {
  DecodedFrame frame;
  frame.rows = 1;
  frame.columns = static_cast<std::uint32_t>(count);
  frame.sample_size = 2;
  frame.bits_stored = 12;
  frame.samples = noise(2 * count);
  for (std::size_t i = 1; i < frame.samples.size(); i += 2) frame.samples[i] &= std::byte{0x0f};
  return frame;
}

void numbers() {
  const DecodedFrame frame = grey_frame(pixels);
  const ByteVector other = noise(2 * pixels);
  row(
      "smallest, largest, 16 bits",
      [&] { keep = keep + simd::plain::range_of<std::uint16_t>(frame.samples, 1, 0)->largest; },
      [&] { keep = keep + simd::range_of<std::uint16_t>(frame.samples, 1, 0)->largest; });
  row(
      "the same without padding",
      [&] { keep = keep + simd::plain::range_of<std::int16_t>(frame.samples, 5, 9)->largest; },
      [&] { keep = keep + simd::range_of<std::int16_t>(frame.samples, 5, 9)->largest; });
  const ByteVector reals = noise(4 * pixels);
  row(
      "smallest, largest, float", [&] { keep = keep + simd::plain::range_of<float>(reals, 1, 0)->largest; },
      [&] { keep = keep + simd::range_of<float>(reals, 1, 0)->largest; });
  row(
      "difference, 16 bits",
      [&] { keep = keep + sum_of(simd::plain::difference_of<std::uint16_t>(frame.samples, other)); },
      [&] { keep = keep + sum_of(simd::difference_of<std::uint16_t>(frame.samples, other)); });
  row(
      "difference, 8 bits",
      [&] {
        keep = keep + sum_of(simd::plain::difference_of<std::uint8_t>(Bytes(frame.samples).first(pixels),
                                                                      Bytes(other).first(pixels)));
      },
      [&] {
        keep = keep + sum_of(simd::difference_of<std::uint8_t>(Bytes(frame.samples).first(pixels),
                                                               Bytes(other).first(pixels)));
      });
}

void planes() {
  ByteVector pixel = noise(6 * pixels);
  const MutableBytes bytes = MutableBytes(pixel).first(3 * pixels);
  const ByteVector stored = noise(6 * pixels);
  const auto of_size = [&](std::size_t size) {
    return std::vector{stored.data(), stored.data() + pixels * size, stored.data() + 2 * pixels * size};
  };
  row("YBR_FULL to RGB", [&] { simd::plain::ybr_full_to_rgb(bytes); }, [&] { simd::ybr_full_to_rgb(bytes); });
  row(
      "planes to RGB, 8 bits", [&] { simd::plain::interleave(of_size(1), pixels, 1, bytes); },
      [&] { simd::interleave(of_size(1), pixels, 1, bytes); });
  row(
      "planes to RGB, 16 bits", [&] { simd::plain::interleave(of_size(2), pixels, 2, pixel); },
      [&] { simd::interleave(of_size(2), pixels, 2, pixel); });
  const std::vector halves{stored.data(), stored.data() + pixels};
  const MutableBytes words = MutableBytes(pixel).first(2 * pixels);
  row(
      "two byte planes to words", [&] { simd::plain::interleave(halves, pixels, 1, words); },
      [&] { simd::interleave(halves, pixels, 1, words); });
  ByteVector plane(pixels);
  row(
      "a byte plane of RGB", [&] { simd::plain::gather_third(stored, 1, plane); },
      [&] { simd::gather_third(stored, 1, plane); });
  row("grey to RGB", [&] { simd::plain::triple(plane, bytes); }, [&] { simd::triple(plane, bytes); });
  row(
      "bits above Bits Stored", [&] { simd::plain::justify(words, 0, 12, false); },
      [&] { simd::justify(words, 0, 12, false); });
  row(
      "the same, with sign", [&] { simd::plain::justify(words, 0, 12, true); },
      [&] { simd::justify(words, 0, 12, true); });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc >= 3) pixels = std::strtoull(argv[1], nullptr, 10) * std::strtoull(argv[2], nullptr, 10);
  if (argc >= 4) rounds = std::atoi(argv[3]);
  std::printf("%-28s %8s", "Mpixel/s", "plain");
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) std::printf("  %15s", hwy::TargetName(target));
  std::printf("\n");
  numbers();
  planes();
}
