#include "archive/http_api/render_parameters.h"

#include <gtest/gtest.h>

namespace archive::http_api {
namespace {

using namespace dicom;

Result<RenderParameters> read(std::vector<std::pair<std::string, std::string>> query) {
  http::Request request;
  request.query = std::move(query);
  return read_render_parameters(request);
}

TEST(RenderParameters, AreRead) {
  const auto parameters = read({{"window", "40,400.5,linear-exact"},
                                {"viewport", "100,50,,10,-20,30"},
                                {"quality", "70"},
                                {"annotation", "patient,technique"},
                                {"iccprofile", "srgb"}});
  ASSERT_TRUE(parameters) << parameters.error().to_string();
  EXPECT_EQ(parameters->window->width, 400.5);
  EXPECT_EQ(parameters->window->function, VoiFunction::LINEAR_EXACT);
  EXPECT_EQ(parameters->viewport->size, (Size{100, 50}));
  EXPECT_FALSE(parameters->viewport->left);
  EXPECT_EQ(parameters->viewport->width, -20);
  EXPECT_EQ(parameters->quality, 70);
  EXPECT_TRUE(parameters->annotate_patient && parameters->annotate_technique);
  EXPECT_EQ(parameters->colour, RenderParameters::Colour::srgb);
}

TEST(RenderParameters, WhatMakesNoSenseIsRefused) {
  const std::pair<const char*, const char*> wrong[] = {{"window", ""},
                                                       {"window", "1"},
                                                       {"window", "1,2,cubic"},
                                                       {"window", "1,0"},
                                                       {"window", "1,2,linear,x"},
                                                       {"window", ",2"},
                                                       {"viewport", "0,1"},
                                                       {"viewport", "1"},
                                                       {"viewport", "1,2,3"},
                                                       {"viewport", "99999,1"},
                                                       {"viewport", "1.5,2"},
                                                       {"viewport", "9,9,0,0,0,5"},
                                                       {"viewport", "9,9,nan,0"},
                                                       {"quality", "0"},
                                                       {"quality", "101"},
                                                       {"quality", "x"},
                                                       {"annotation", "everything"},
                                                       {"iccprofile", "rommrgb"}};
  for (const auto& [name, value] : wrong) EXPECT_FALSE(read({{name, value}})) << name << "=" << value;
}

}  // namespace
}  // namespace archive::http_api
