// What the module "video" offers.
#pragma once

#include "dicom/codec/plugin.h"

extern "C" {

struct IsocenterVideo {
  char codec[32];
  char container[32];
  char profile[64];
  int level;
  std::uint32_t width;
  std::uint32_t height;
  std::uint32_t frames;
  double frame_rate;
  bool is_420;
};

void* isocenter_video_open(const std::byte* bytes, std::size_t size, IsocenterVideo* video,
                           dicom::codec::plugin::Problem* problem);
/// 1: a picture; 0: the end; -1: a problem.
int isocenter_video_next(void* reader, std::byte* rgb, dicom::codec::plugin::Problem* problem);
void isocenter_video_close(void* reader);

void* isocenter_film_open(bool gif, std::uint32_t width, std::uint32_t height, std::uint32_t components,
                          double frame_rate, dicom::codec::plugin::Problem* problem);
bool isocenter_film_add(void* film, const std::byte* samples, dicom::codec::plugin::Problem* problem);
bool isocenter_film_finish(void* film, dicom::codec::plugin::Sink sink, dicom::codec::plugin::Problem* problem);
void isocenter_film_close(void* film);
}
